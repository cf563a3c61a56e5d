"""A model takes the place of the current one after a comparison, or where the user insists."""

import pytest

from tests.unit.store.model_cards import CARD, WEIGHTS, write_demo
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.model_comparison import (
    ModelComparison,
    ModelComparisonError,
    PairedDifference,
)
from xrayviewer.session import model_promotion
from xrayviewer.session.model_library import ModelLibrary
from xrayviewer.session.model_promotion import ModelPromotion, PromotionStage
from xrayviewer.session.training_data import TrainingDataSession
from xrayviewer.store import model_library
from xrayviewer.store.model_folder import user_models_folder, write_model

GAIN = Interval(0.1, 0.02, 0.2)
CHANCE = Interval(0.1, -0.02, 0.2)


@pytest.fixture(autouse=True)
def bundled(tmp_path, monkeypatch):
    monkeypatch.setattr(model_library, "models_folder", lambda: tmp_path / "bundled")
    return write_demo(tmp_path / "bundled", model_id="child-pneumonia")


@pytest.fixture
def outcome(monkeypatch):
    """What the comparison gives: a difference, or an error."""
    given = [GAIN]

    def compare(engines, new, current, films, context):
        if isinstance(given[0], Exception):
            raise given[0]
        difference = PairedDifference(given[0], Interval(0.0), 0.9, 0.8)
        return ModelComparison(new.name, current[0].name, ("sick",), 40, 20, difference)

    monkeypatch.setattr(model_promotion, "compare_with_current", compare)
    return given


@pytest.fixture
def library(jobs, analysis, models, settle):
    models["own"] = ()
    write_model(user_models_folder(), CARD, WEIGHTS)
    library = ModelLibrary(jobs, analysis)
    library.look()
    settle()
    return library


@pytest.fixture
def promotion(jobs, library, outcome):
    data = TrainingDataSession(jobs, None)
    return ModelPromotion(jobs, (None, None), library, data)


def test_a_model_is_compared_before_it_is_used(promotion, library, settle):
    promotion.propose("chest-demo")
    assert (promotion.stage, library.current) == (PromotionStage.COMPARING, "")
    settle()
    assert promotion.stage is PromotionStage.COMPARED
    assert promotion.comparison.current == "child-pneumonia"
    assert promotion.is_proven
    assert library.current == ""
    promotion.accept()
    settle()
    assert (promotion.stage, library.current) == (PromotionStage.NOTHING, "chest-demo")


def test_without_a_gain_the_user_has_to_insist(promotion, library, outcome, settle, caplog):
    outcome[0] = CHANCE
    promotion.propose("chest-demo")
    settle()
    assert not promotion.is_proven
    promotion.decline()
    assert (promotion.stage, library.current) == (PromotionStage.NOTHING, "")
    promotion.propose("chest-demo")
    settle()
    promotion.accept()
    settle()
    assert library.current == "chest-demo"
    assert "no gain" in caplog.text
    caplog.clear()


def test_what_cannot_be_compared_is_no_proof(promotion, library, outcome, settle):
    outcome[0] = ModelComparisonError("The films are gone.")
    promotion.propose("chest-demo")
    settle()
    assert promotion.stage is PromotionStage.NOT_COMPARED
    assert promotion.message == "The films are gone."
    assert not promotion.is_proven


def test_a_bundled_model_speaks_again_at_once(promotion, library, settle):
    library.use("chest-demo")
    promotion.propose("child-pneumonia")
    settle()
    assert (promotion.stage, library.current) == (PromotionStage.NOTHING, "")


def test_declining_ends_a_comparison(promotion, library, settle):
    promotion.propose("chest-demo")
    promotion.decline()
    settle()
    assert (promotion.stage, library.current) == (PromotionStage.NOTHING, "")
    assert promotion.comparison is None
