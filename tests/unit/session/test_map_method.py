"""Maps by another method: whose they are, when they are computed, and what becomes of them."""

import logging
import threading
from dataclasses import replace

import numpy as np
import pytest

from tests.unit.session.test_explanation_checks import EFFUSION, Spoken, said_about
from xrayviewer.domain.errors import EngineDiedError
from xrayviewer.domain.explanation import Explanation, ExplanationMethod, MapLayer
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.preparation import Preparation
from xrayviewer.session.evidence import EvidenceSession, MapState
from xrayviewer.session.map_method import USUAL, MapMethodSession, MethodStage

CAM = ExplanationMethod
LAYERS = MapLayer("body.3", 14, 14), MapLayer("body", 7, 7)


class Explaining:
    """Gives a map that tells by its size over which layer it was computed."""

    def __init__(self):
        self.asked = []
        self.listed = 0
        self.error = None
        self.gate = None
        self.stopped = []
        self.height = 0.25

    def __call__(self, engine, radiograph, analysis, key, context):
        assert engine == "engine"
        self.asked.append((radiograph.digest, key.label, key.method, key.layer))
        if self.gate is not None:
            assert self.gate.wait(20)
            self.stopped.append(context.is_cancelled)
            context.raise_if_cancelled()
        if self.error is not None:
            raise self.error
        found = np.zeros((14, 14) if key.layer else (7, 7), np.float32)
        found[1, 1] = self.height
        finding = next(one for one in analysis.findings if one.label == key.label)
        return Explanation(
            analysis, finding, key.method, Preparation(224), found, self.height, "", key.layer
        )

    def layers(self, _engine, _analysis, _context):
        self.listed += 1
        return LAYERS


@pytest.fixture
def explaining():
    one = Explaining()
    yield one
    if one.gate is not None:
        one.gate.set()


@pytest.fixture
def spoken():
    return Spoken()


@pytest.fixture
def evidence(spoken, preferences):
    return EvidenceSession(spoken, preferences)


@pytest.fixture
def method(jobs, case, spoken, evidence, explaining):
    return MapMethodSession(
        jobs, "engine", case, spoken, evidence, explain=explaining, list_layers=explaining.layers
    )


@pytest.fixture
def see(method, open_film, spoken, settle):
    """Open a film, have the models speak about it, and wait until nothing is under way."""

    def open_and_analyse(name="one.dcm"):
        spoken.say(None)
        film = open_film(name)
        spoken.say(said_about(film))
        settle()
        return film.radiograph.digest

    return open_and_analyse


def test_the_map_that_comes_with_the_analysis_asks_no_engine(method, see, evidence, explaining):
    see()
    assert (method.method, method.stage) == (CAM.GRAD_CAM_PLUS_PLUS, MethodStage.NOTHING)
    assert evidence.map_state is MapState.SHOWN
    assert (explaining.asked, explaining.listed) == ([], 0)


def test_another_method_takes_the_place_of_the_usual_map(method, see, evidence, explaining, settle):
    digest = see()
    usual = evidence.overlay
    method.choose(CAM.LAYER_CAM)
    assert (method.stage, evidence.map_state) == (MethodStage.COMPUTING, MapState.AWAITED)
    assert evidence.overlay is None
    settle()
    assert method.stage is MethodStage.DONE
    overlay = evidence.overlay
    assert (overlay.digest, overlay.method) == (digest, CAM.LAYER_CAM)
    assert (overlay.scale_top, overlay.is_common_scale) == (0.25, False)
    assert overlay.found[1, 1] == 0.25
    method.choose(CAM.EVIDENCE)
    assert (evidence.overlay.method, method.stage) == (CAM.EVIDENCE, MethodStage.NOTHING)
    method.choose(CAM.GRAD_CAM_PLUS_PLUS)
    assert np.array_equal(evidence.overlay.found, usual.found)
    assert method.stage is MethodStage.NOTHING
    assert explaining.asked == [(digest, EFFUSION.label, CAM.LAYER_CAM, "")]


def test_layers_are_listed_once_and_can_be_chosen(method, see, evidence, explaining, settle):
    see()
    method.choose(CAM.GRAD_CAM)
    settle()
    assert method.layers == LAYERS
    method.choose(CAM.GRAD_CAM, "body.3")
    settle()
    assert evidence.overlay.found.shape == (14, 14)
    assert evidence.map_key.layer == "body.3"
    assert explaining.listed == 1


def test_the_next_finding_is_explained_by_the_same_method_and_none_twice(
    method, see, evidence, explaining, settle
):
    see()
    method.choose(CAM.HI_RES_CAM)
    settle()
    evidence.choose("nodule")
    settle()
    evidence.choose(EFFUSION.label)
    settle()
    assert [label for _, label, *_ in explaining.asked] == ["effusion", "nodule"]
    assert evidence.map_state is MapState.SHOWN


def test_a_map_that_is_not_to_be_on_the_film_is_not_computed(
    method, see, evidence, explaining, settle
):
    see()
    evidence.toggle_map()
    method.choose(CAM.GRAD_CAM)
    settle()
    evidence.toggle_map()
    settle()
    evidence.choose("x")
    settle()
    assert [label for _, label, *_ in explaining.asked] == ["effusion"]
    evidence.show_below()
    settle()
    assert [label for _, label, *_ in explaining.asked] == ["effusion", "x"]


def test_the_choice_holds_for_one_film(method, see, evidence, explaining, settle):
    see("one.dcm")
    method.choose(CAM.SCORE_CAM)
    settle()
    see("another.dcm")
    assert method.method is CAM.GRAD_CAM_PLUS_PLUS
    assert evidence.overlay.method is CAM.GRAD_CAM_PLUS_PLUS
    assert len(explaining.asked) == 1


def test_the_usual_method_can_look_at_other_layers_too(method, see, evidence, explaining, settle):
    see()
    method.choose(USUAL, "body.3")
    settle()
    assert (method.method, method.stage) == (USUAL, MethodStage.DONE)
    assert evidence.overlay.found.shape == (14, 14)
    assert not evidence.overlay.is_common_scale
    method.choose(USUAL)
    settle()
    assert (method.stage, evidence.map_state) == (MethodStage.NOTHING, MapState.SHOWN)
    assert len(explaining.asked) == 1


def test_another_model_has_other_layers(method, see, evidence, explaining, spoken, settle):
    see()
    method.choose(CAM.GRAD_CAM, "body.3")
    settle()
    other = replace(spoken.analysis, model=replace(spoken.analysis.model, digest="cd" * 32))
    spoken.say(other)
    settle()
    assert (method.method, method.layer) == (USUAL, "")
    method.choose(CAM.GRAD_CAM)
    settle()
    assert explaining.listed == 2


def test_a_map_that_takes_long_ends_with_the_wish_for_it(
    method, see, evidence, explaining, inbox, settle
):
    explaining.gate = threading.Event()
    see()
    method.choose(CAM.SCORE_CAM)
    inbox.pump_until(lambda: bool(explaining.asked))
    method.choose(CAM.EVIDENCE)
    assert evidence.map_state is MapState.SHOWN
    explaining.gate.set()
    settle()
    assert explaining.stopped == [True]
    assert method.stage is MethodStage.NOTHING
    assert evidence.overlay.method is CAM.EVIDENCE


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (EngineDiedError(-9), "because the process of the models ended"),
        (ModelError("The model was replaced. Open the film again."), "was replaced"),
        (ZeroDivisionError(), "unexpected went wrong with this method (ZeroDivisionError)"),
    ],
)
def test_a_method_that_fails_says_why_and_can_be_tried_again(
    method, see, evidence, explaining, settle, error, sentence, caplog
):
    explaining.error = error
    see()
    with caplog.at_level(logging.CRITICAL):
        method.choose(CAM.EIGEN_CAM)
        settle()
    assert method.stage is MethodStage.FAILED
    assert sentence in method.message
    assert evidence.overlay is None
    explaining.error = None
    method.choose(CAM.EIGEN_CAM)
    settle()
    assert (method.stage, method.message) == (MethodStage.DONE, "")
    assert evidence.map_state is MapState.SHOWN


def test_a_map_of_nothing_is_said_to_be_empty(method, see, evidence, explaining, settle):
    explaining.height = 0.0
    see()
    method.choose(CAM.X_GRAD_CAM)
    settle()
    assert evidence.map_state is MapState.EMPTY
