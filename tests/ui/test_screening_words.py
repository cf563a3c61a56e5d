"""Screenings in words: how far a run is, and who was asked."""

from dataclasses import replace
from pathlib import Path

from tests.ui.screened import RUN
from xrayviewer.domain.input_gate import AgeGroup
from xrayviewer.domain.screening import RunState, ScreeningRequest
from xrayviewer.domain.screening_progress import ScreeningProgress
from xrayviewer.ui.screening.screening_text import asked_model, progress_text, run_state


def test_progress_says_how_many_how_fast_and_how_long(qapp) -> None:
    going = ScreeningProgress(1204, 12, 5000, True, False, 3.44, 1103.0)
    assert progress_text(going) == "1,204 of 5,000 films · 12 failed · 3.4 a second · 18:23 left"
    assert progress_text(replace(going, is_paused=True)).endswith("12 failed · paused")
    slow = replace(going, films_per_s=0.1, seconds_left=None, is_listed=False, failed=0)
    assert progress_text(slow) == "1,204 of 5,000 films found so far · 6 a minute"


def test_a_watch_without_anything_to_do_waits(qapp) -> None:
    waiting = ScreeningProgress(9, 0, 9, False, False, 3.0, is_watching=True)
    assert progress_text(waiting) == "9 films, waiting for new ones"


def test_a_run_that_waits_for_its_turn_says_so(qapp) -> None:
    stopped = replace(RUN, state=RunState.STOPPED)
    assert run_state(stopped, is_going_on=False, is_held=True) == "Waits for its turn"
    assert run_state(stopped, is_going_on=False) == "Stopped"
    watching = replace(RUN, request=ScreeningRequest((), is_watching=True))
    assert run_state(watching, is_going_on=True) == "Watching"


def test_runs_of_other_models_can_be_told_apart(qapp) -> None:
    films = (Path("films"),)
    assert asked_model(ScreeningRequest(films)) == ""
    assert asked_model(ScreeningRequest(films, group=AgeGroup.ADULT)) == "adults' model"
    assert asked_model(ScreeningRequest(films, model="mine")) == "mine"
