"""What is handed to the check of a map: film, map and lungs as they are, prepared for the model."""

from types import SimpleNamespace

import numpy as np
import pytest

from tests.unit.imaging.films import film as make_film
from tests.unit.store.model_cards import CARD
from tests.unit.workflows.classified_films import MODEL, analysis, finding
from xrayviewer.domain.explanation import ANALYSED, Explanation, ExplanationMethod
from xrayviewer.domain.explanation_checks import FieldsDoubt, MapKey
from xrayviewer.domain.input_gate import AgeGroup
from xrayviewer.domain.model_card import ModelError
from xrayviewer.imaging.explained_film import PICTURE_PX, SMALLEST_PICTURE_PX, marker_picture
from xrayviewer.imaging.model_input import model_input
from xrayviewer.jobs.context import DirectContext
from xrayviewer.workflows import explanation_checks
from xrayviewer.workflows.explanation_checks import check_explanation, check_map

TWO = (finding("effusion", 0.9, 0.5), finding("nodule", 0.7, 0.5))
CONTEXT = DirectContext()


class Engine:
    """Remembers what it was asked to check."""

    def __init__(self):
        self.asked = []

    def call(self, operation, *given, context, deadline_s=None):
        assert operation == "explanation_checks:check"
        self.asked.append(given)
        return "checked"


@pytest.fixture
def engine():
    return Engine()


@pytest.fixture(autouse=True)
def _models(monkeypatch):
    monkeypatch.setattr(explanation_checks, "find_model", lambda name: f"models/{name}")
    card = SimpleNamespace(card=CARD)
    monkeypatch.setattr(explanation_checks, "read_card_file", lambda _folder: card)


@pytest.fixture
def radiograph():
    values = np.random.default_rng(0).integers(0, 4096, (90, 70)).astype(np.uint16)
    return make_film(values)


@pytest.mark.parametrize("method", ANALYSED)
def test_the_map_of_the_finding_goes_with_its_film_and_model(engine, radiograph, method) -> None:
    found = analysis(*TWO, digest=radiograph.digest)
    key = MapKey(radiograph.digest, MODEL.digest, "nodule", method)
    assert check_map(engine, radiograph, found, key, CONTEXT) == "checked"
    ((folder, film),) = engine.asked
    assert folder == f"models/{MODEL.model_id}"
    assert film.key == key
    is_evidence = method is ExplanationMethod.EVIDENCE
    assert np.array_equal(film.found, (found.evidence if is_evidence else found.heat)[1])
    assert np.array_equal(film.evidence, found.evidence[1])
    assert np.array_equal(film.square, model_input(radiograph, CARD.preparation))
    assert film.picture.shape == (70, 70)
    assert film.placement.rows == 90
    with pytest.raises(ValueError, match="read-only"):
        film.found[0, 0] = 1.0


def test_lungs_in_doubt_stay_behind(engine, radiograph) -> None:
    child = analysis(*TWO, digest=radiograph.digest, group=AgeGroup.CHILD)
    check_map(engine, radiograph, child, MapKey(radiograph.digest, "m", "nodule"), CONTEXT)
    ((_, film),) = engine.asked
    assert (film.fields, film.doubt) == (None, FieldsDoubt.CHILD)


def test_without_a_model_there_is_no_map_to_check(engine, radiograph) -> None:
    with pytest.raises(ModelError, match="no map to check"):
        check_map(engine, radiograph, analysis(), MapKey("d", "m", "nodule"), CONTEXT)
    assert engine.asked == []


@pytest.mark.parametrize("method", [ExplanationMethod.EVIDENCE, ExplanationMethod.LAYER_CAM])
def test_an_explanation_is_checked_by_the_model_that_gave_it(engine, radiograph, method) -> None:
    found = np.array([[0, 1], [2, 3]], np.float32)
    made = Explanation(
        analysis(*TWO, digest=radiograph.digest), TWO[0], method, CARD.preparation, found, 3.0,
        is_common_scale=False, folder="models/mine",
    )  # fmt: skip
    assert check_explanation(engine, radiograph, made, CONTEXT) == "checked"
    ((folder, film),) = engine.asked
    assert folder == "models/mine"
    assert np.array_equal(film.found, found)
    assert film.key.method is method
    assert np.array_equal(film.evidence, made.analysis.evidence[0])


@pytest.mark.parametrize(
    ("shape", "side"),
    [((1000, 700), PICTURE_PX), ((300, 200), 200), ((20, 90), SMALLEST_PICTURE_PX)],
)
def test_markers_are_looked_for_in_a_picture_no_larger_than_the_film(shape, side) -> None:
    values = np.random.default_rng(0).integers(0, 4096, shape).astype(np.uint16)
    assert marker_picture(make_film(values)).shape == (side, side)
