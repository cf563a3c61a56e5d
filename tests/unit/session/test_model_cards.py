"""Cards of models as they are read for people."""

import dataclasses

import pytest

from xrayviewer.domain.analysis import ModelReference
from xrayviewer.domain.model_card import ModelError
from xrayviewer.session.model_cards import read_card
from xrayviewer.store.model_folder import read_card_file
from xrayviewer.store.model_library import find_model


@pytest.fixture
def reference():
    file = read_card_file(find_model("child-pneumonia"))
    return ModelReference("child-pneumonia", file.card.title, file.card.version, file.digest, 1)


def test_the_card_of_a_model_is_the_text_in_its_folder(reference):
    text = (find_model("child-pneumonia") / "MODEL_CARD.md").read_text("utf-8")
    assert read_card(reference).text == text


def test_the_card_of_another_model_is_not_shown_for_the_one_that_spoke(
    reference,
):
    other = dataclasses.replace(reference, digest="0" * 64)
    with pytest.raises(ModelError, match="was replaced by another one"):
        read_card(other)


def test_a_model_that_is_gone_has_no_card(reference):
    with pytest.raises(ModelError):
        read_card(dataclasses.replace(reference, model_id="no-such-model"))
