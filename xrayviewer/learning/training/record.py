"""The record of a training: tables and plots that stay when its working files are gone."""

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from xrayviewer.domain.dataset import Split
from xrayviewer.domain.evaluation import Evaluation, Interval, Predictions
from xrayviewer.domain.training import EpochRecord, RangeTest, Recipe, StageRecord
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.evaluation.figures import (
    draw_epochs,
    draw_evaluation,
    draw_rate_test,
)
from xrayviewer.store.evaluation_files import write_evaluation
from xrayviewer.store.safe_write import write_safely
from xrayviewer.store.training_runs import RunFolder


def write_record(
    run: RunFolder,
    stages: Sequence[StageRecord],
    measured: Mapping[Split, Predictions],
    evaluations: Mapping[Split, Evaluation],
    context: JobContext,
) -> None:
    """Write epoch table, range tests, and tables and plots of each evaluation."""
    records = [record for stage in stages for record in stage.epochs]
    run.record.mkdir(parents=True, exist_ok=True)
    write_safely(run.record / "epochs.csv", _epoch_table(records).encode())
    draw_epochs(records, run.record / "epochs.png", context)
    for number, stage in enumerate(stages, start=1):
        if stage.range_test is not None:
            test = stage.range_test
            write_safely(run.record / f"range-test-{number}.csv", _range_table(test).encode())
            draw_rate_test(
                test.rates, test.losses, test.suggestion,
                run.record / f"range-test-{number}.png", context,
            )  # fmt: skip
    for split, evaluation in evaluations.items():
        folder = run.record / split.value
        write_evaluation(folder, evaluation, measured[split])
        draw_evaluation(evaluation, folder, context)


def write_published(folder: Path, recipe: Recipe, split: Split, evaluation: Evaluation) -> None:
    """Write published figures of a recipe beside ours; nothing where none are published.

    Parameters
    ----------
    evaluation
        At the threshold of the published figures.
    """
    if not recipe.published:
        return
    label = evaluation.labels[-1]
    rows: list[Sequence[str]] = [
        ("metric", "published", "protocol", "source", "comparable", "ours", "low", "high", "on")
    ]
    for figure in recipe.published:
        ours: Interval = getattr(label, figure.metric.removeprefix("val_"))
        bounds = (ours.value, ours.low, ours.high)
        rows.append(
            (
                figure.metric,
                str(figure.value),
                figure.protocol,
                figure.source,
                "yes" if figure.is_comparable else "no",
                *("" if one is None else f"{one:.4f}" for one in bounds),
                f"{split} films, threshold {label.threshold:g}",
            )
        )
    write_safely(folder / "published.csv", _csv(rows).encode())


def _epoch_table(records: Sequence[EpochRecord]) -> str:
    names = sorted({name for record in records for name in record.metrics} - {"val_loss"})
    rows: list[Sequence[str]] = [
        ("stage", "epoch", "train_loss", "val_loss", *names, "rate", "seconds", "is_best")
    ]
    rows += [
        (
            str(one.stage), str(one.epoch), f"{one.train_loss:.6g}", f"{one.val_loss:.6g}",
            *(f"{one.metrics[name]:.6g}" if name in one.metrics else "" for name in names),
            f"{one.rate:.6g}", f"{one.seconds:.1f}", str(one.is_best),
        )
        for one in records
    ]  # fmt: skip
    return _csv(rows)


def _range_table(test: RangeTest) -> str:
    pairs = zip(test.rates, test.losses, strict=True)
    return _csv([("rate", "loss"), *((f"{rate:.6g}", f"{loss:.6g}") for rate, loss in pairs)])


def _csv(rows: Sequence[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
