"""Trainings side by side, and how much of a figure comes from patients on both sides."""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from xrayviewer.domain.dataset import Apart
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.run_summary import RunSummary
from xrayviewer.domain.training import TrainingError
from xrayviewer.workflows.runs import comparison_remarks, finished_runs, summarise_run

MEASURES: Final = {"auroc": "AUROC", "accuracy": "accuracy"}
"""What leakage is measured by: the first that both trainings have."""
APART: Final = {Apart.ORIGIN: "from other places", Apart.MONTH: "taken later"}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Some trainings, with what forbids or limits comparing them."""

    runs: tuple[RunSummary, ...]
    remarks: tuple[str, ...]


def compare_runs(names: Sequence[str]) -> Comparison:
    """Read the records of trainings that have ended.

    Raises
    ------
    TrainingError
        If one has not ended, or its record was changed.
    """
    runs = tuple(summarise_run(name) for name in names)
    return Comparison(runs, (*split_sentences(runs), *comparison_remarks(runs)))


def twins_of(name: str) -> tuple[RunSummary, ...]:
    """Return a training that has ended and those of the same recipe on the same films, it first.

    Records that cannot be read any more are passed over.

    Raises
    ------
    TrainingError
        If it has not ended, or its own record was changed.
    """
    own = summarise_run(name)
    found = [own]
    for other in finished_runs():
        if other != name:
            with contextlib.suppress(TrainingError):
                found.append(summarise_run(other))
    wanted = own.fingerprint, own.recipe, own.label
    return tuple(run for run in found if (run.fingerprint, run.recipe, run.label) == wanted)


def split_sentences(runs: Sequence[RunSummary]) -> Iterator[str]:
    """Set each training whose films were dealt otherwise beside its twin, dealt by patient."""
    honest = [run for run in runs if run.is_by_patient and run.apart is None]
    for stranger in (run for run in runs if run.apart is not None):
        for twin in honest:
            if (twin.fingerprint, twin.recipe) == (stranger.fingerprint, stranger.recipe):
                yield from _strange(twin, stranger)
    for leaking in runs:
        if leaking.is_by_patient:
            continue
        for twin in honest:
            if (twin.fingerprint, twin.recipe) == (leaking.fingerprint, leaking.recipe):
                yield from _leak(twin, leaking)


def _strange(known: RunSummary, stranger: RunSummary) -> Iterator[str]:
    """Set films of other places or months beside films of other patients alone."""
    name = next((one for one in MEASURES if one in known.figures and one in stranger.figures), "")
    if not name or stranger.apart is None:
        return
    usual, away = known.figures[name], stranger.figures[name]
    if usual.value is None or away.value is None:
        return
    loss = 100 * (usual.value - away.value)
    said = (
        f"On films {APART[stranger.apart]} the {MEASURES[name]} is {100 * away.value:.1f} points, "
        f"on films of other patients alone {100 * usual.value:.1f}"
    )
    if loss <= 0:
        yield f"{said}: nothing is lost there in these figures."
    elif _overlap(away, usual):
        yield f"{said}, but the intervals overlap, so this may be chance."
    else:
        yield f"{said}: {loss:.1f} points are lost there, so expect that elsewhere too."


def _leak(honest: RunSummary, leaking: RunSummary) -> Iterator[str]:
    name = next((one for one in MEASURES if one in honest.figures and one in leaking.figures), "")
    if not name:
        return
    real, flattering = honest.figures[name], leaking.figures[name]
    if real.value is None or flattering.value is None:
        return
    gain = 100 * (flattering.value - real.value)
    if gain <= 0:
        yield (
            f"Dealt at random the {MEASURES[name]} is {100 * flattering.value:.1f} points, by "
            f"patient {100 * real.value:.1f}: no leakage shows in these figures."
        )
        return
    said = (
        f"{gain:.1f} of the {100 * flattering.value:.1f} points of “{leaking.name}” "
        f"({MEASURES[name]}) are leakage: dealt by patient it has {100 * real.value:.1f}"
    )
    doubt = (
        ", but the intervals overlap, so this may be chance." if _overlap(real, flattering) else "."
    )
    yield said + doubt


def _overlap(one: Interval, other: Interval) -> bool:
    if one.high is None or other.low is None:
        return True
    return one.high >= other.low
