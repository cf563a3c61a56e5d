"""Runs for tests of the screening's views: rows made up, taken from a session without a store."""

from pathlib import Path

from tests.unit.store.screenings import REQUEST, SETTING, model
from tests.unit.workflows.screened_films import PLAN
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import (
    FilmIdentity,
    RunState,
    ScreeningRow,
    ScreeningRun,
    ScreeningStatus,
)
from xrayviewer.workflows import screening

RUN = ScreeningRun(1, "2026-11-21T20:00:00+00:00", REQUEST, SETTING, RunState.FINISHED, True)


def scored(place, score, name="", **values):
    """A row with scores of two labels; the threshold of the first is 0.5."""
    location = FilmLocation(Path("/films") / (name or f"film{place}.dcm"))
    values = {"gate": GateVerdict.OK, "identity": FilmIdentity("Doe^Jane", "77"), **values}
    return ScreeningRow(
        1, place, location, ScreeningStatus.SCORED, model=model(), scores=(score, 0.1), **values
    )


def failed(place, name="broken.dcm"):
    """A row of a file that could not be read."""
    return ScreeningRow(
        1, place, FilmLocation(Path("/films") / name), ScreeningStatus.FAILED, "empty",
        "It is empty. Ask for a new copy.",
    )  # fmt: skip


def show(screening, *rows, run=RUN):
    """Bring a run with these rows on screen, as if it had been opened."""
    screening._take_run(run)
    screening._put(rows)


def screening_films(desk, settle, monkeypatch):
    """Return what screens films to the end; `screened_films` says what becomes of which name."""
    monkeypatch.setattr(screening, "plan_analysis", lambda _model, _group: PLAN)
    monkeypatch.setattr(screening, "screening_setting", lambda _plan, shows_refused: SETTING)

    def run(names):
        desk.screening.start((Path(names),))
        settle()
        return desk.screening.run

    return run
