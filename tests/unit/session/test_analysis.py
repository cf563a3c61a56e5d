"""The analysis of the open film: when it begins, whose it is, and what becomes of it."""

import threading

import pytest

from tests.unit.session.analysing import MODEL
from tests.unit.store.model_cards import CARD
from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.errors import (
    EngineDiedError,
    EngineError,
    EngineMemoryError,
    EngineOperationError,
    EngineStartError,
    EngineTimeoutError,
)
from xrayviewer.domain.explanation import ExplanationMethod
from xrayviewer.domain.input_gate import AgeGroup, GateReport, GateVerdict, HeaderFacts
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.speaking_model import speaking_model
from xrayviewer.session.analysis import ModelChoice, Stage
from xrayviewer.session.analysis_results import AnalysisResults, ReaderChoice, ResultKey
from xrayviewer.session.evidence import EvidenceSession, MapState
from xrayviewer.store.model_library import ModelEntry
from xrayviewer.workflows.analysis import MissingModelError


def stages(analysis):
    seen = []
    analysis.stage_changed.connect(seen.append)
    return seen


def test_nothing_is_asked_of_the_models_before_the_film_is_painted(analysis, open_film, learning):
    open_film("one.dcm")
    assert analysis.stage is Stage.WAITING
    assert learning.calls == []


def test_a_painted_film_is_analysed_and_the_result_is_about_its_pixels(analysis, see, learning):
    seen = stages(analysis)
    film = see()
    assert seen == [Stage.WAITING, Stage.STARTING, Stage.DONE]
    assert analysis.analysis.digest == film.radiograph.digest
    assert learning.calls[0][2] == film.radiograph.digest
    see("two.dcm")
    assert seen[3:] == [Stage.WAITING, Stage.RUNNING, Stage.DONE]


def test_painting_again_asks_nothing(analysis, see, settle, learning):
    film = see()
    analysis.take_painted(film)
    settle()
    assert len(learning.calls) == 1


def test_a_film_seen_before_has_its_findings_at_once(analysis, see, open_film, learning):
    see("one.dcm")
    see("two.dcm")
    open_film("one.dcm")
    assert analysis.stage is Stage.DONE
    assert analysis.analysis.digest == open_film("one.dcm").radiograph.digest
    see("one.dcm")
    assert len(learning.calls) == 2


def test_another_model_on_disk_makes_earlier_results_void(analysis, see, models, learning):
    see("one.dcm")
    first = analysis.analysis
    see("two.dcm")
    models["digests"] = ("gate 1", "fields 1", "adult 2")
    see("one.dcm")
    assert analysis.analysis is not first
    assert len(learning.calls) == 3


def test_of_films_leafed_through_only_the_last_is_answered_for(
    analysis, case, place, open_film, settle, learning
):
    learning.gate = threading.Event()
    analysis.take_painted(open_film("one.dcm"))
    case.open(place("two.dcm"))
    learning.gate.set()
    settle()
    two = case.film
    assert analysis.analysis is None
    analysis.take_painted(two)
    settle()
    assert analysis.analysis.digest == two.radiograph.digest


def test_closing_the_film_leaves_nothing(analysis, see, case):
    see()
    case.close()
    assert (analysis.stage, analysis.analysis) == (Stage.NOTHING, None)


def test_the_models_get_the_film_on_screen_whatever_became_of_its_file(
    analysis, open_film, decoders, settle, learning
):
    film = open_film("one.dcm")
    decoders.names["one.dcm"] = "other.dcm"
    analysis.take_painted(film)
    settle()
    assert analysis.analysis.digest == film.radiograph.digest
    ((_, _, given),) = learning.calls
    assert given == film.radiograph.digest


def test_a_model_chosen_again_for_a_film_speaks_again(analysis, see, settle):
    see("one.dcm")
    analysis.choose_model("mine")
    settle()
    mine = analysis.analysis
    see("two.dcm")
    analysis.choose_model("")
    settle()
    see("one.dcm")
    assert analysis.analysis is not mine
    analysis.choose_model("mine")
    assert analysis.analysis is mine
    settle()


def test_a_result_by_a_model_that_was_put_in_the_place_of_another_is_not_shown(
    analysis, see, settle, learning, tmp_path
):
    learning.planned = "the model before"
    see("one.dcm")
    assert analysis.stage is Stage.FAILED
    assert "A model was replaced" in analysis.message
    assert not (tmp_path / "results").exists()
    learning.planned = MODEL.digest
    analysis.analyse_again()
    settle()
    assert analysis.stage is Stage.DONE


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (EngineDiedError(-11), "ended unexpectedly (SIGSEGV)"),
        (EngineDiedError(3), "ended unexpectedly (exit code 3)"),
        (EngineDiedError(None), "ended unexpectedly (exit code unknown)"),
        (EngineDiedError(-9), "ended from outside (SIGKILL), as systems do when memory runs out"),
        (EngineMemoryError("too much"), "more memory"),
        (EngineTimeoutError("no answer within 180 s"), "no answer in time (no answer within 180"),
        (EngineStartError("not within 300 s"), "could not be started (not within 300 s)"),
        (EngineOperationError("the operation failed: KeyError"), "models failed on this film"),
        (EngineError("closing"), "The analysis stopped (closing)."),
        (ZeroDivisionError(), "unexpected went wrong in the analysis (ZeroDivisionError)"),
        (ModelError("The model is damaged. Install it again."), "is damaged"),
    ],
)
def test_a_failure_is_a_sentence_and_the_next_request_works(
    analysis, see, settle, learning, case, error, words
):
    learning.error = error
    film = see()
    assert analysis.stage is Stage.FAILED
    assert words in analysis.message
    assert case.film is film
    learning.error = None
    analysis.analyse_again()
    settle()
    assert analysis.stage is Stage.DONE


@pytest.mark.parametrize(
    ("error", "starts"),
    [(EngineDiedError(-11), 1), (EngineTimeoutError("late"), 1), (EngineOperationError("no"), 0)],
)
def test_a_process_that_ended_is_loaded_again_before_it_is_asked_for(
    see, settle, learning, error, starts
):
    learning.error = error
    see()
    settle()
    assert learning.warmed_up == 1 + starts  # one for the request itself


def test_after_its_process_died_the_engine_is_said_to_start(analysis, see, settle, learning):
    see("one.dcm")
    learning.error = EngineError("gone")
    see("two.dcm")
    learning.error = None
    seen = stages(analysis)
    analysis.analyse_again()
    settle()
    assert Stage.STARTING in seen


def test_without_models_the_panel_has_a_sentence(analysis, see, models, learning):
    models["digests"] = MissingModelError("The models are missing. Install them.")
    see()
    assert analysis.stage is Stage.NO_MODELS
    assert analysis.message == "The models are missing. Install them."
    assert learning.calls == []


def test_the_engine_is_started_only_if_there_are_models(analysis, models, settle, learning):
    models["digests"] = MissingModelError("none")
    analysis.start_engine()
    settle()
    assert learning.warmed_up == 0
    models["digests"] = ("gate",)
    analysis.start_engine()
    settle()
    assert learning.warmed_up == 1


def test_the_readers_group_holds_for_one_film(analysis, see, settle, learning):
    see("one.dcm")
    analysis.choose_group(AgeGroup.CHILD)
    settle()
    assert learning.calls[-1][0].group is AgeGroup.CHILD
    assert analysis.analysis.speaking.group is AgeGroup.CHILD
    see("two.dcm")
    assert learning.calls[-1][0].group is None
    see("one.dcm")
    assert analysis.analysis.speaking.group is AgeGroup.CHILD
    assert len(learning.calls) == 3


def test_another_model_speaks_about_the_films_after_it_too(analysis, see, settle, learning):
    see("one.dcm")
    analysis.choose_model("mine")
    settle()
    see("two.dcm")
    assert [models.chosen for models, _, _ in learning.calls] == ["", "mine", "mine"]
    analysis.choose_group(None)
    settle()
    assert learning.calls[-1][0].chosen == ""


def test_a_refused_film_has_no_scores_until_the_reader_asks_and_that_is_logged(
    analysis, see, settle, learning, caplog
):
    learning.verdict = GateVerdict.REFUSED
    see()
    assert analysis.is_refused
    assert analysis.analysis.findings == ()
    analysis.show_refused(True)
    settle()
    assert analysis.analysis.findings
    assert "refused picture" in caplog.text
    see("two.dcm")
    assert analysis.analysis.findings == ()


def test_the_users_models_of_findings_can_be_chosen(analysis, models, settle, tmp_path):
    models["own"] = (
        ModelEntry(tmp_path / "bundled", True, CARD),
        ModelEntry(tmp_path / "mine", False, CARD),
        ModelEntry(tmp_path / "damaged", False, None, reason="It is damaged."),
    )
    analysis.look_for_models()
    settle()
    assert analysis.models == (ModelChoice("mine", CARD.title),)


def test_results_are_dropped_oldest_first_and_never_kept_for_other_pixels():
    results = AnalysisResults(kept=2)
    keys = [ResultKey(name, HeaderFacts(), ReaderChoice(), ()) for name in ("a", "b", "c")]
    for key in keys:
        results.put(key, Analysis(key.digest, GateReport(()), speaking_model(40.0)))
    assert len(results) == 2
    assert results.about("a", HeaderFacts(), ReaderChoice()) == {}
    assert results.about("c", HeaderFacts(), ReaderChoice(shows_refused=True)) == {}
    assert results.about("c", HeaderFacts(age_years=4.0), ReaderChoice()) == {}
    with pytest.raises(ValueError, match="another film"):
        results.put(keys[0], Analysis("b", GateReport(()), speaking_model(40.0)))


@pytest.fixture
def evidence(analysis, preferences):
    return EvidenceSession(analysis, preferences)


def test_the_finding_furthest_above_its_operating_point_is_chosen_first(evidence, see):
    film = see()
    assert evidence.chosen == "opacity"
    assert evidence.map_state is MapState.SHOWN
    assert evidence.overlay.digest == film.radiograph.digest


def test_next_and_previous_go_round_in_the_order_shown(evidence, see):
    see()
    walked = [evidence.chosen]
    for _ in range(3):
        evidence.step(1)
        walked.append(evidence.chosen)
    evidence.step(-1)
    assert walked == ["opacity", "effusion", "nodule", "opacity"]
    assert evidence.chosen == "nodule"


def test_below_the_operating_point_there_is_a_map_only_when_asked_for(evidence, see):
    see()
    evidence.choose("nodule")
    assert (evidence.map_state, evidence.overlay) == (MapState.BELOW, None)
    evidence.show_below()
    assert evidence.overlay.finding.label == "nodule"
    evidence.choose("opacity")
    evidence.choose("nodule")
    assert evidence.map_state is MapState.BELOW


def test_the_map_can_be_switched_off_and_stays_off_for_other_films(evidence, see):
    see("one.dcm")
    evidence.toggle_map()
    assert (evidence.map_state, evidence.overlay) == (MapState.OFF, None)
    see("two.dcm")
    assert evidence.map_state is MapState.OFF


def test_evidence_against_a_finding_is_no_map(evidence, see, learning):
    learning.evidence = -learning.evidence
    see()
    assert (evidence.map_state, evidence.overlay) == (MapState.EMPTY, None)


def test_the_map_is_painted_by_the_method_that_measured_best_or_as_evidence(
    evidence, see, learning
):
    learning.heat[0], learning.evidence[0] = 0.25, 2.0
    learning.evidence[1] = 5.0
    see()
    assert evidence.overlay.method is ExplanationMethod.GRAD_CAM_PLUS_PLUS
    assert (evidence.overlay.found == 0.25).all()
    assert evidence.overlay.scale_top == 1.0
    evidence.explain_by(ExplanationMethod.EVIDENCE)
    assert evidence.overlay.method is ExplanationMethod.EVIDENCE
    assert (evidence.overlay.found == 2.0).all()
    assert evidence.overlay.scale_top == 5.0


def test_one_scale_for_all_findings_or_one_for_each(evidence, see, learning, preferences):
    learning.heat[0] = 2.0
    learning.heat[1] = 5.0
    see()
    assert evidence.overlay.scale_top == 5.0
    preferences.set("findings.scale", "own")
    assert evidence.overlay.scale_top == 2.0


def test_opacity_goes_in_steps_between_its_limits(evidence, see, preferences):
    see()
    assert evidence.overlay.opacity == 0.4
    evidence.change_opacity(1)
    assert evidence.overlay.opacity == 0.5
    evidence.change_opacity(-20)
    assert preferences.number("findings.opacity") == 10
    evidence.change_opacity(20)
    assert evidence.overlay.opacity == 1.0


def test_the_readers_choice_stays_when_the_same_film_is_analysed_again(
    evidence, analysis, see, settle
):
    see()
    evidence.choose("effusion")
    analysis.choose_group(AgeGroup.ADULT)
    settle()
    assert evidence.chosen == "effusion"
    see("two.dcm")
    assert evidence.chosen == "opacity"
