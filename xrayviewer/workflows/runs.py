"""Trainings that have ended, in short and side by side."""

import contextlib
import csv
import json
from collections.abc import Sequence
from pathlib import Path

from xrayviewer.domain.dataset import Split
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.run_summary import RunSummary
from xrayviewer.domain.training import TrainingError
from xrayviewer.store.training_runs import RunFolder, runs_folder

FIGURES = (
    *("auroc", "accuracy", "sensitivity", "specificity", "precision", "f1"),
    *("ece", "calibration_slope", "brier"),
    *("lungs_dice", "ctr_error"),
)


def finished_runs() -> tuple[str, ...]:
    """Return the names of the trainings whose record is complete, in order."""
    root = runs_folder()
    if not root.is_dir():
        return ()
    return tuple(
        sorted(folder.name for folder in root.iterdir() if (folder / "record/epochs.csv").exists())
    )


def latest_run() -> str:
    """Return the name of the finished training whose record was written last, empty without any."""
    root = runs_folder()
    times = {}
    for name in finished_runs():
        with contextlib.suppress(OSError):
            times[name] = (root / name / "record/epochs.csv").stat().st_mtime
    return max(times, key=lambda name: times[name], default="")


def finished_run(name: str) -> RunFolder:
    """Return the folder of a training that has ended.

    Raises
    ------
    TrainingError
        If there is none of this name, or it has not ended.
    """
    if name not in finished_runs():
        known = ", ".join(finished_runs()) or "none yet"
        raise TrainingError(f"There is no finished training “{name}”. Finished are: {known}.")
    return RunFolder(runs_folder() / name)


def summarise_run(name: str) -> RunSummary:
    """Read the record of one training.

    Raises
    ------
    TrainingError
        If there is none, it has not ended, or its files were changed.
    """
    run = finished_run(name)
    settings = run.settings()
    splits = (Split.TEST, Split.VALIDATION)
    split = next((one for one in splits if _evaluation(run, one).exists()), None)
    try:
        if split is None:
            raise FileNotFoundError
        measured = json.loads(_evaluation(run, split).read_text("utf-8"))
        bounds = measured.get("ci95", {})
        figures = {
            figure: Interval(measured[figure], *(bounds.get(figure) or (None, None)))
            for figure in FIGURES
            if figure in measured
        }
        with (run.record / "epochs.csv").open(encoding="utf-8", newline="") as table:
            epochs = sum(1 for _ in csv.DictReader(table))
        return RunSummary(
            name=name,
            recipe=settings.plan.recipe.name,
            source=settings.source,
            fingerprint=settings.fingerprint,
            seed=settings.plan.recipe.seed,
            epochs=epochs,
            is_by_patient=settings.films.is_by_patient,
            apart=settings.films.apart,
            measured_on=split.value,
            label=measured.get("label", ""),
            n=measured["n"],
            figures=figures,
            published=settings.plan.recipe.published,
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise TrainingError(
            f"The record of the training “{name}” in “{run.record}” is incomplete or was changed. "
            "Train again to make a new one."
        ) from error


def comparison_remarks(runs: Sequence[RunSummary]) -> tuple[str, ...]:
    """Say what forbids or limits a comparison of these trainings."""
    remarks = []
    leaking = [run.name for run in runs if not run.is_by_patient]
    if leaking:
        remarks.append(
            f"{_listed(leaking)}: patients have films on both sides of the split, so these figures "
            "are too good."
        )
    if len({run.fingerprint for run in runs}) > 1:
        remarks.append("These trainings saw different films.")
    validated = [run.name for run in runs if run.measured_on == Split.VALIDATION]
    if validated:
        remarks.append(
            f"{_listed(validated)}: measured on the validation films, on which the best epoch and "
            "the threshold were chosen."
        )
    if len(runs) > 1:
        remarks.append("Each was measured on its own test films; intervals tell how far to trust.")
    if any(run.published for run in runs):
        remarks.append(
            "Published figures come from other films or splits, so they are not comparable."
        )
    return tuple(remarks)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)


def _evaluation(run: RunFolder, split: Split) -> Path:
    return run.record / split.value / "evaluation.json"
