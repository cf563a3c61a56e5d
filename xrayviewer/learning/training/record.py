"""The record of a training: tables and plots that stay when its working files are gone."""

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
from xrayviewer.store.csv_file import csv_text
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
    """Write epoch table, range tests, and tables and plots of each evaluation.

    The epoch table comes last, so that a record with one is complete.

    Raises
    ------
    OSError
        If the disk is full.
    """
    records = [record for stage in stages for record in stage.epochs]
    run.record.mkdir(parents=True, exist_ok=True)
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
    write_safely(run.record / "epochs.csv", _epoch_table(records).encode())


def write_published(folder: Path, recipe: Recipe, split: Split, evaluation: Evaluation) -> None:
    """Write published figures of a recipe beside ours.

    Nothing where none are published, or for more than two labels.

    Parameters
    ----------
    evaluation
        At the threshold of the published figures.
    """
    if not recipe.published or len(evaluation.labels) != 1:
        return
    label = evaluation.labels[0]
    header = (
        "metric",
        "published",
        "protocol",
        "source",
        "comparable",
        "ours",
        "low",
        "high",
        "on",
    )
    rows: list[Sequence[str | float | None]] = []
    for figure in recipe.published:
        ours: Interval = getattr(label, figure.metric.removeprefix("val_"))
        bounds = (ours.value, ours.low, ours.high)
        rows.append(
            (
                figure.metric, figure.value, figure.protocol, figure.source,
                "yes" if figure.is_comparable else "no",
                *(None if one is None else round(one, 4) for one in bounds),
                f"{split} films, threshold {label.threshold:g}",
            )
        )  # fmt: skip
    write_safely(folder / "published.csv", csv_text(header, rows).encode())


def _epoch_table(records: Sequence[EpochRecord]) -> str:
    names = sorted({name for record in records for name in record.metrics} - {"val_loss"})
    header = ("stage", "epoch", "train_loss", "val_loss", *names, "rate", "seconds", "is_best")
    rows: list[Sequence[str | float | None]] = [
        (
            one.stage, one.epoch, _rounded(one.train_loss), _rounded(one.val_loss),
            *(_rounded(one.metrics[name]) if name in one.metrics else None for name in names),
            _rounded(one.rate), round(one.seconds, 1), "yes" if one.is_best else "no",
        )
        for one in records
    ]  # fmt: skip
    return csv_text(header, rows)


def _range_table(test: RangeTest) -> str:
    pairs = zip(test.rates, test.losses, strict=True)
    return csv_text(("rate", "loss"), ((_rounded(rate), _rounded(loss)) for rate, loss in pairs))


def _rounded(number: float) -> float:
    return float(f"{number:.6g}")
