"""The check of the map on the film: when it begins, whose it is, and what becomes of it."""

import dataclasses
import logging
import threading

import numpy as np
import pytest
from psygnal import Signal

from tests.unit.workflows.classified_films import analysis as analysed
from tests.unit.workflows.classified_films import finding
from xrayviewer.domain.errors import EngineError
from xrayviewer.domain.explanation import ExplanationMethod
from xrayviewer.domain.explanation_checks import (
    EvidenceLedger,
    ExplanationCheck,
    Faithfulness,
    MapKey,
    Zone,
)
from xrayviewer.domain.model_card import ModelError
from xrayviewer.session.evidence import EvidenceSession, MapState
from xrayviewer.session.explanation_checks import CheckStage, ExplanationChecksSession

ONES = np.ones((3, 4, 4), np.float32)
LEDGER = EvidenceLedger({Zone.BODY: 0.9, Zone.MARKERS: 0.0, Zone.OUTSIDE: 0.1})
EFFUSION, NODULE = finding("effusion", 0.9, 0.5), finding("nodule", 0.7, 0.5)
LOW = finding("x", 0.1, 0.5)


class Spoken:
    """What the models said about the open film, as far as the check of a map looks at it."""

    analysis_changed = Signal(object)

    def __init__(self):
        self.analysis = None
        self.is_refused = False

    def say(self, analysis):
        self.analysis = analysis
        self.analysis_changed.emit(analysis)


class Checking:
    """Checks maps: sound ones, but for those whose labels are named in `unsound`."""

    def __init__(self):
        self.asked = []
        self.unsound = set()
        self.error = None
        self.gate = None
        self.stopped = []
        self.ended = threading.Event()
        self.other_key = None

    def __call__(self, engine, radiograph, analysis, key, context):
        assert engine == "engine"
        label = key.label
        self.asked.append((radiograph.digest, label))
        if self.gate is not None:
            assert self.gate.wait(20)
            self.stopped.append(context.is_cancelled)
            self.ended.set()
            context.raise_if_cancelled()
        if self.error is not None:
            raise self.error
        left = 0.899 if label in self.unsound else 0.3
        return ExplanationCheck(
            self.other_key or key,
            Faithfulness(0.9, left, (0.89, 0.9)),
            (0.99,),
            LEDGER,
        )


@pytest.fixture
def checking():
    one = Checking()
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
def checks(jobs, case, spoken, evidence, checking):
    return ExplanationChecksSession(jobs, "engine", case, spoken, evidence, check=checking)


def said_about(film, **changes):
    """Make what the models say of a film, with a map for each label."""
    found = analysed(EFFUSION, NODULE, LOW, digest=film.radiograph.digest)
    return dataclasses.replace(found, evidence=ONES, heat=ONES, **changes)


@pytest.fixture
def see(checks, open_film, spoken, settle):
    """Open a film, have the models speak about it, and wait until nothing is under way."""

    def open_and_analyse(name="one.dcm", waits=True, **changes):
        spoken.say(None)
        film = open_film(name)
        spoken.say(said_about(film, **changes))
        if waits:
            settle()
        return film.radiograph.digest

    return open_and_analyse


def test_the_map_on_the_film_is_checked_once_it_is_there(checks, see, checking, evidence):
    assert (checks.stage, checks.check) == (CheckStage.NOTHING, None)
    digest = see()
    assert checks.stage is CheckStage.DONE
    assert checks.check.key == MapKey(digest, "ab" * 32, "effusion")
    assert checking.asked == [(digest, "effusion")]
    assert evidence.map_state is MapState.SHOWN
    assert not evidence.overlay.is_unreliable


def test_until_it_is_known_the_map_stays_and_the_panel_says_checking(
    checks, see, checking, evidence, settle
):
    checking.gate = threading.Event()
    see(waits=False)
    assert (checks.stage, checks.check) == (CheckStage.CHECKING, None)
    assert evidence.map_state is MapState.SHOWN
    checking.gate.set()
    settle()
    assert checks.stage is CheckStage.DONE


def test_a_map_that_fails_is_withheld_until_the_reader_wants_it(see, checking, evidence):
    checking.unsound = {"effusion"}
    see()
    assert evidence.map_state is MapState.WITHHELD
    assert evidence.overlay.is_withheld
    evidence.show_unreliable(True)
    assert evidence.map_state is MapState.SHOWN
    assert evidence.overlay.is_unreliable
    assert not evidence.overlay.is_withheld
    evidence.show_unreliable(False)
    assert evidence.map_state is MapState.WITHHELD


def test_what_is_withheld_is_one_map_of_one_film(see, checking, evidence, settle):
    checking.unsound = {"effusion"}
    see("one.dcm")
    evidence.show_unreliable(True)
    evidence.choose("nodule")
    settle()
    assert evidence.map_state is MapState.SHOWN
    assert not evidence.overlay.is_unreliable
    evidence.choose("effusion")
    assert evidence.map_state is MapState.WITHHELD
    checking.unsound = set()
    see("two.dcm")
    assert evidence.map_state is MapState.SHOWN


def test_another_model_is_checked_anew(see, checking, evidence, spoken, settle):
    checking.unsound = {"effusion"}
    see()
    checking.unsound = set()
    other = dataclasses.replace(spoken.analysis.model, digest="cd" * 32)
    spoken.say(dataclasses.replace(spoken.analysis, model=other))
    assert evidence.map_state is MapState.SHOWN
    settle()
    assert len(checking.asked) == 2
    assert not evidence.is_unreliable


def test_a_map_that_is_not_on_the_film_is_not_checked(checks, see, checking, evidence, settle):
    see()
    evidence.choose("x")
    assert evidence.map_state is MapState.BELOW
    assert (checks.stage, checks.check) == (CheckStage.NOTHING, None)
    evidence.show_below()
    settle()
    assert checks.check.key.label == "x"
    evidence.toggle_map()
    assert checks.stage is CheckStage.NOTHING
    assert len(checking.asked) == 2


def test_a_map_by_another_method_has_a_check_of_its_own(checks, see, checking, evidence, settle):
    digest = see()
    evidence.explain_by(ExplanationMethod.EVIDENCE)
    assert (checks.stage, checks.check) == (CheckStage.CHECKING, None)
    settle()
    assert checks.check.key == MapKey(digest, "ab" * 32, "effusion", ExplanationMethod.EVIDENCE)
    evidence.explain_by(ExplanationMethod.GRAD_CAM_PLUS_PLUS)
    assert checks.check.key.method is ExplanationMethod.GRAD_CAM_PLUS_PLUS
    assert len(checking.asked) == 2


def test_what_is_known_is_not_measured_again(checks, see, checking, evidence, settle):
    first = see("one.dcm")
    see("two.dcm")
    see("one.dcm")
    assert [digest for digest, _ in checking.asked].count(first) == 1
    assert checks.check.key.digest == first


def test_another_film_cancels_the_check_and_its_result_is_dropped(
    checks, see, checking, settle, place, case, inbox, spoken
):
    checking.gate = threading.Event()
    digest = see("one.dcm", waits=False)
    inbox.pump_until(lambda: bool(checking.asked))
    case.open(place("two.dcm"))
    inbox.pump_until(lambda: case.film.radiograph.digest != digest)
    assert checks.stage is CheckStage.NOTHING
    checking.gate.set()
    assert checking.ended.wait(20)
    settle()
    assert checking.stopped == [True]
    assert checks.check is None


def test_what_else_waits_for_the_models_goes_first(
    checks, open_film, spoken, checking, jobs, settle
):
    order, gate = [], threading.Event()
    film = open_film("one.dcm")
    jobs.submit(lambda _context: gate.wait(20), title="busy", lane="engine")
    spoken.say(said_about(film))
    jobs.submit(lambda _context: order.append(len(checking.asked)), title="", lane="engine")
    gate.set()
    settle()
    assert order == [0]
    assert len(checking.asked) == 1


def test_a_check_of_another_map_is_never_shown(checks, see, checking, caplog):
    checking.other_key = MapKey("another film", "ab" * 32, "effusion")
    with caplog.at_level(logging.ERROR):
        see()
    assert checks.check is None
    assert "another map than the one on the film was dropped" in caplog.text


def test_by_the_time_it_is_asked_for_the_check_must_still_be_about_the_map(checks, see, spoken):
    see()
    assert checks.check is not None
    spoken.analysis = dataclasses.replace(spoken.analysis, digest="of another")
    assert checks.check is None


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (EngineError("The process ended."), "because the process of the models ended"),
        (ModelError("The model was replaced. Open the film again."), "was replaced"),
        (ZeroDivisionError(), "unexpected went wrong when the map was checked (ZeroDivisionError)"),
    ],
)
def test_a_check_that_fails_leaves_the_map_and_says_why(
    checks, see, checking, evidence, error, sentence, settle
):
    checking.error = error
    see()
    assert checks.stage is CheckStage.FAILED
    assert sentence in checks.message
    assert evidence.map_state is MapState.SHOWN
    checking.error = None
    evidence.choose("nodule")
    evidence.choose("effusion")
    settle()
    assert checks.stage is CheckStage.DONE


def test_films_without_a_model_or_a_map_are_left_alone(checks, see, checking):
    see(model=None)
    assert checks.stage is CheckStage.NOTHING
    assert checking.asked == []


def test_a_check_gives_way_to_a_question_that_the_reader_waits_for(
    checks, see, checking, evidence, settle
):
    checks.put_off(True)
    see()
    assert checks.stage is CheckStage.NOTHING
    assert checking.asked == []
    checks.put_off(False)
    settle()
    assert checks.stage is CheckStage.DONE
