"""Explaining one finding: which one, by whom, and why not."""

from pathlib import Path

import numpy as np
import pytest

from tests.unit.store.model_cards import CARD
from tests.unit.workflows.classified_films import MODEL, analysis, finding
from xrayviewer.domain.analysis import AnalysisModels, ModelInputs
from xrayviewer.domain.explanation import ExplanationMethod, MapRequest
from xrayviewer.domain.input_gate import AgeGroup, Correction, GateVerdict, HeaderFacts
from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.model_card_file import CardFile
from xrayviewer.workflows import explanation
from xrayviewer.workflows.analysis import AnalysisPlan
from xrayviewer.workflows.explanation import (
    ExplanationError,
    ExplanationRequest,
    chosen_finding,
    explain_film,
)

FILM = FilmLocation(Path("a.dcm"))
SQUARE = np.zeros((4, 4), np.uint8)
PLAN = AnalysisPlan(
    AnalysisModels("gate", "fields", {AgeGroup.ADULT: "models/adult"}), (CARD.preparation,)
)
TWO = (finding("effusion", 0.6, 0.5), finding("nodule", 0.4, 0.1))


class Engine:
    """Reads every film, analyses it as told, and remembers which map it was asked for."""

    def __init__(self, found) -> None:
        self._found = found
        self.asked = []

    def call(self, operation, *given, context, deadline_s=None):
        if operation == "model_inputs:read_model_inputs":
            return ModelInputs("d" * 64, HeaderFacts(), {CARD.preparation: SQUARE})
        if operation == "analysis:analyse":
            return (self._found,)
        assert operation == "explaining:explain"
        self.asked.append(given)
        return np.array([[0.0, 7.0]], np.float32)


@pytest.fixture(autouse=True)
def _cards(monkeypatch):
    monkeypatch.setattr(explanation, "read_card_file", lambda _folder: CardFile(CARD, "", ""))


def explained(found, plan: AnalysisPlan = PLAN, **asked):
    engine = Engine(found)
    request = ExplanationRequest(FILM, **asked)
    return explain_film(engine, engine, plan, request, DirectContext()), engine.asked


def test_unless_asked_otherwise_the_map_is_the_one_that_the_window_paints() -> None:
    found = analysis(*TWO)
    done, asked = explained(found, label="effusion")
    assert (done.method, asked) == (ExplanationMethod.GRAD_CAM_PLUS_PLUS, [])
    assert np.array_equal(done.found, found.heat[0])


def test_maps_of_the_analysis_share_a_scale_with_all_findings() -> None:
    found = analysis(*TWO)
    done, asked = explained(found, label="effusion", method=ExplanationMethod.EVIDENCE)
    assert asked == []
    assert np.array_equal(done.found, found.evidence[0])
    assert done.full_scale == found.evidence.max()
    assert done.is_common_scale
    assert done.preparation == CARD.preparation
    assert not done.found.flags.writeable


def test_other_methods_are_asked_of_the_model_that_spoke() -> None:
    done, asked = explained(analysis(*TWO), method=ExplanationMethod.SCORE_CAM)
    ((request, square, correction),) = asked
    assert request == MapRequest(
        "models/adult", MODEL.digest, "nodule", ExplanationMethod.SCORE_CAM
    )
    assert square is SQUARE
    assert correction == Correction()
    assert (done.full_scale, done.is_common_scale) == (7.0, False)


def test_a_model_of_the_readers_is_asked_itself() -> None:
    own = AnalysisPlan(AnalysisModels("gate", "fields", {}, chosen="models/mine"), ())
    _, asked = explained(analysis(*TWO), own, method=ExplanationMethod.GRAD_CAM)
    assert asked[0][0].folder == "models/mine"


def test_the_top_finding_is_the_one_farthest_above_its_operating_point() -> None:
    without = finding("mass", 0.99)
    assert chosen_finding((*TWO, without)).label == "nodule"
    assert chosen_finding((finding("a", 0.1, 0.9), without)).label == "a"
    assert chosen_finding((finding("a", 0.1), without)).label == "mass"


def test_a_finding_is_named_as_one_likes_to_write_it() -> None:
    assert chosen_finding(TWO, " Effusion ").label == "effusion"
    with pytest.raises(ExplanationError, match=r"“mass”\. Choose one of: effusion, nodule"):
        chosen_finding(TWO, "mass")


def test_a_film_without_scores_is_a_sentence() -> None:
    with pytest.raises(ExplanationError, match=r"“a\.dcm” was refused.*This is no chest film"):
        explained(analysis(verdict=GateVerdict.REFUSED))
    with pytest.raises(ExplanationError, match=r"“a\.dcm” has no scores.*No model trained"):
        explained(analysis(age_years=12))


def test_a_layer_is_asked_for_of_the_methods_that_have_one() -> None:
    asked = explained(analysis(*TWO), method=ExplanationMethod.GRAD_CAM, layer="body.3")[1]
    assert asked[0][0].layer == "body.3"
    with pytest.raises(ExplanationError, match=r"always comes from the last layer.*“body\.3”"):
        explained(analysis(*TWO), method=ExplanationMethod.EVIDENCE, layer="body.3")


def test_at_another_layer_the_usual_method_is_computed_anew() -> None:
    done, asked = explained(analysis(*TWO), layer="body.3")
    assert asked[0][0].method is ExplanationMethod.GRAD_CAM_PLUS_PLUS
    assert not done.is_common_scale
