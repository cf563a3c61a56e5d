"""Plots of an evaluation and of a training, as PNG files."""

from collections.abc import Sequence
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from xrayviewer.domain.evaluation import Evaluation
from xrayviewer.domain.training import EpochRecord
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.evaluation.chart import (
    FAINT,
    GRID,
    INK,
    LINES,
    legend,
    line_colour,
    line_dashes,
    new_figure,
    style,
    write_figure,
)
from xrayviewer.learning.evaluation.evaluation_charts import (
    confusion_chart,
    precision_recall_chart,
    reliability_chart,
    roc_chart,
)

CHARTS = {
    "confusion_matrix.png": confusion_chart,
    "roc.png": roc_chart,
    "precision_recall.png": precision_recall_chart,
    "reliability.png": reliability_chart,
}
"""File names of an evaluation's plots."""


def draw_evaluation(evaluation: Evaluation, folder: Path, context: JobContext) -> None:
    """Write confusion matrix, ROC, precision-recall and reliability plots into a folder.

    Raises
    ------
    FigureError
        If a file cannot be written.
    JobCancelledError
        If the context was cancelled.
    """
    for done, (name, chart) in enumerate(CHARTS.items()):
        context.raise_if_cancelled()
        write_figure(chart(evaluation), folder / name)
        context.report((done + 1) / len(CHARTS), "drawing plots")


def draw_epochs(records: Sequence[EpochRecord], path: Path, context: JobContext) -> None:
    """Write losses, validation metrics and learning rate over the epochs of all stages.

    Raises
    ------
    FigureError
        If the file cannot be written.
    """
    context.raise_if_cancelled()
    names = sorted({name for record in records for name in record.metrics} - {"val_loss"})
    count = len(records)
    figure = new_figure(8.2, 6.6, "Training", f"{count} epochs; a ring marks the best of a stage")
    loss, metrics, rate = figure.subplots(3, 1, sharex=True, height_ratios=(5, 5, 2))
    across = range(1, count + 1)
    _line(loss, across, [record.train_loss for record in records], "train", 0)
    _line(loss, across, [record.val_loss for record in records], "validation", 1)
    for place, name in enumerate(names):
        values = [record.metrics.get(name, float("nan")) for record in records]
        _line(metrics, across, values, name.removeprefix("val_"), place)
    _line(rate, across, [record.rate for record in records], "", 7)
    style(loss, "", "loss")
    style(metrics, "", "on validation")
    style(rate, "epoch", "rate")
    if any(record.rate > 0 for record in records):
        rate.set_yscale("log")
        rate.tick_params(which="minor", length=0)
    rate.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    _mark_stages(loss, (loss, metrics, rate), records)
    legend(loss, 2)
    if names:
        legend(metrics, len(names))
    write_figure(figure, path)


def draw_rate_test(
    rates: Sequence[float],
    losses: Sequence[float],
    suggestion: float | None,
    path: Path,
    context: JobContext,
) -> None:
    """Write the loss against the learning rate of a range test.

    Parameters
    ----------
    rates, losses
        Of each batch, in order; rates above 0.
    suggestion
        The rate it leads to, None when it leads to none.

    Raises
    ------
    FigureError
        If the file cannot be written.

    References
    ----------
    Smith 2017, arXiv:1506.01186.
    """
    context.raise_if_cancelled()
    found = "no rate suggested" if suggestion is None else f"suggested rate {suggestion:.2e}"
    figure = new_figure(6.8, 4.4, "Learning rate range test", f"{len(rates)} batches; {found}")
    axes = figure.add_subplot()
    style(axes, "learning rate", "loss")
    axes.set_xscale("log")
    axes.plot(rates, losses, linewidth=1.8, color=LINES[0])
    if losses:
        # A loss that runs away at the end would flatten the part that is read.
        lowest, first = min(losses), losses[0]
        reach = max(first - lowest, 0.05 * abs(first), 1e-6)
        axes.set_ylim(lowest - 0.1 * reach, max(lowest + 2.0 * reach, first + 0.3 * reach))
    if suggestion is not None:
        axes.axvline(suggestion, color=LINES[1], linewidth=1.2, linestyle="--")
    write_figure(figure, path)


def _line(axes: Axes, across: range, values: Sequence[float], name: str, place: int) -> None:
    marker = "o" if len(values) < 30 else ""
    axes.plot(
        across,
        values,
        label=name,
        marker=marker,
        markersize=3.5,
        linewidth=1.6,
        color=line_colour(place),
        linestyle=line_dashes(place),
    )


def _mark_stages(top: Axes, every: Sequence[Axes], records: Sequence[EpochRecord]) -> None:
    starts = [
        place + 1
        for place, record in enumerate(records)
        if place == 0 or record.stage != records[place - 1].stage
    ]
    for start in starts[1:]:
        for axes in every:
            axes.axvline(start - 0.5, color=GRID, linewidth=1.4)
    if len(starts) > 1:
        for start in starts:
            top.text(
                start - 0.4,
                1.01,
                f"stage {records[start - 1].stage}",
                transform=top.get_xaxis_transform(),
                size=7.5,
                color=FAINT,
            )
    for place in _best_epochs(records):
        top.plot(
            place + 1,
            records[place].val_loss,
            "o",
            markersize=10,
            markerfacecolor="none",
            markeredgecolor=INK,
            markeredgewidth=1.2,
        )


def _best_epochs(records: Sequence[EpochRecord]) -> tuple[int, ...]:
    """Return the last epoch of each stage that was the best so far."""
    best = {record.stage: place for place, record in enumerate(records) if record.is_best}
    return tuple(best.values())
