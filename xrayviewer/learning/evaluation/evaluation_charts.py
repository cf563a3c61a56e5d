"""Plots of one evaluation."""

from collections.abc import Callable

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

from xrayviewer.domain.evaluation import ConfusionCounts, Evaluation, LabelEvaluation
from xrayviewer.learning.evaluation.chart import (
    FAINT,
    FEW_LINES,
    GRID,
    INK,
    LINES,
    Corner,
    figure_text,
    flat,
    grid_shape,
    legend,
    line_colour,
    line_dashes,
    new_figure,
    short,
    style,
    style_square,
)

SHADES = LinearSegmentedColormap.from_list("paper to blue", ["#ffffff", "#cfe3f2", "#2f7fb8"])
_DrawCurve = Callable[[Axes, LabelEvaluation, int, bool], None]
DARK_CELL = 0.75
"""From this shade on, text in a cell is white."""


def confusion_chart(evaluation: Evaluation) -> Figure:
    """Films by truth and verdict: one table, or a small one for each label."""
    if evaluation.is_multi_label:
        return _confusion_of_each_label(evaluation)
    count = len(evaluation.label_names)
    side = max(4.6, 1.6 + 0.85 * count)
    figure = new_figure(side + 0.6, side + 0.3, "Confusion matrix", _films(evaluation))
    axes = figure.add_subplot()
    names = [short(label) for label in evaluation.label_names]
    _table(axes, evaluation.confusion_matrix, names, 13 if count < 4 else 9)
    axes.set_xlabel("verdict of the model", size=9, color=INK)
    axes.set_ylabel("truth", size=9, color=INK)
    return figure


def roc_chart(evaluation: Evaluation) -> Figure:
    """Sensitivity against false positive rate."""
    return _curves(evaluation, "ROC curve", _roc, "lower right")


def precision_recall_chart(evaluation: Evaluation) -> Figure:
    """Precision against recall."""
    return _curves(evaluation, "Precision and recall", _precision_recall, "lower left")


def reliability_chart(evaluation: Evaluation) -> Figure:
    """How often a label holds among films of similar probability, for each label."""
    labels = evaluation.labels
    rows, columns = grid_shape(len(labels), 4)
    subtitle = f"{_films(evaluation)}; ten equal bins, 95 % bars"
    if len(labels) == 1:
        figure = new_figure(6.2, 6.3, "Reliability", subtitle)
    else:
        figure = new_figure(2.7 * columns + 0.4, 2.9 * rows + 0.9, "Reliability", subtitle)
    grid = figure.subplots(rows, columns, squeeze=False)
    for axes, label in zip(flat(grid.tolist(), len(labels)), labels, strict=True):
        _reliability(axes, label, is_alone=len(labels) == 1)
    return figure


def _curves(evaluation: Evaluation, title: str, draw: _DrawCurve, corner: Corner) -> Figure:
    several = len(evaluation.labels) > FEW_LINES
    figure = new_figure(9.6 if several else 5.6, 5.7, title, _films(evaluation))
    axes = figure.add_subplot()
    for place, label in enumerate(evaluation.labels):
        draw(axes, label, place, len(evaluation.labels) == 1)
    legend(axes, len(evaluation.labels), corner)
    return figure


def _roc(axes: Axes, label: LabelEvaluation, place: int, is_alone: bool) -> None:
    style_square(axes, "false positive rate (1 - specificity)", "sensitivity")
    axes.plot([0, 1], [0, 1], color=FAINT, linewidth=0.8, linestyle=":")
    across, up = _columns(label.roc)
    name = f"{short(label.label)}: AUROC {figure_text(label.auroc)}"
    axes.plot(
        across,
        up,
        linewidth=1.8,
        label=name,
        color=line_colour(place),
        linestyle=line_dashes(place),
    )
    if is_alone:
        axes.fill_between(across, up, color=LINES[0], alpha=0.07, linewidth=0)
    if label.sensitivity.value is not None and label.specificity.value is not None:
        note = f"threshold {label.threshold:.3f}" if is_alone else None
        point = (1 - label.specificity.value, label.sensitivity.value)
        _mark(axes, point, place, note)


def _precision_recall(axes: Axes, label: LabelEvaluation, place: int, is_alone: bool) -> None:
    style_square(axes, "recall (sensitivity)", "precision")
    if is_alone and label.n:
        share = label.positives / label.n
        axes.axhline(share, color=FAINT, linewidth=0.8, linestyle=":")
        axes.text(0.0, share + 0.012, f"chance {share:.2f}", size=7.5, color=FAINT)
    across, up = _columns(label.precision_recall)
    name = f"{short(label.label)}: AUPRC {figure_text(label.auprc)}"
    # Average precision is the area under these steps.
    axes.step(
        across,
        up,
        where="pre",
        linewidth=1.8,
        label=name,
        color=line_colour(place),
        linestyle=line_dashes(place),
    )
    if label.recall.value is not None and label.precision.value is not None:
        note = f"threshold {label.threshold:.3f}" if is_alone else None
        _mark(axes, (label.recall.value, label.precision.value), place, note)


def _mark(axes: Axes, point: tuple[float, float], place: int, note: str | None) -> None:
    colour = line_colour(place)
    axes.plot(*point, "o", markersize=6, color=colour, markeredgecolor="white", zorder=3)
    if note:
        to_left = point[0] > 0.5
        axes.annotate(
            note,
            point,
            xytext=(-8 if to_left else 8, -12),
            textcoords="offset points",
            ha="right" if to_left else "left",
            size=8,
            color=INK,
        )


def _reliability(axes: Axes, label: LabelEvaluation, *, is_alone: bool) -> None:
    style_square(axes, "mean probability" if is_alone else "", "frequency" if is_alone else "")
    axes.plot([0, 1], [0, 1], color=FAINT, linewidth=0.8, linestyle=":")
    bins = label.reliability
    across = [one.probability for one in bins]
    up = [one.frequency.value or 0.0 for one in bins]
    below = [value - (one.frequency.low or 0.0) for value, one in zip(up, bins, strict=True)]
    above = [(one.frequency.high or 0.0) - value for value, one in zip(up, bins, strict=True)]
    axes.errorbar(
        across,
        up,
        yerr=[np.maximum(below, 0), np.maximum(above, 0)],
        color=LINES[0],
        ecolor="#9cc5e0",
        elinewidth=2.2 if is_alone else 1.4,
        linewidth=1.4,
        marker="o",
        markersize=5 if is_alone else 3,
    )
    title = axes.set_title(
        f"{short(label.label)}: ECE {figure_text(label.ece) if is_alone else _plain(label)}",
        size=9 if is_alone else 8,
        color=INK,
        loc="left",
    )
    title.set_parse_math(False)


def _plain(label: LabelEvaluation) -> str:
    return "undefined" if label.ece.value is None else f"{label.ece.value:.3f}"


def _confusion_of_each_label(evaluation: Evaluation) -> Figure:
    rows, columns = grid_shape(len(evaluation.labels))
    figure = new_figure(
        max(4.0, 2.1 * columns + 0.4),
        2.3 * rows + 0.9,
        "Confusion matrices",
        f"{_films(evaluation)}; rows: truth, columns: verdict",
    )
    grid = figure.subplots(rows, columns, squeeze=False)
    for axes, label in zip(
        flat(grid.tolist(), len(evaluation.labels)), evaluation.labels, strict=True
    ):
        _table(axes, _matrix(label.confusion), ["no", "yes"], 9)
        axes.set_title(short(label.label), size=8, color=INK, loc="left").set_parse_math(False)
    return figure


def _matrix(counts: ConfusionCounts) -> tuple[tuple[int, ...], ...]:
    return (
        (counts.true_negative, counts.false_positive),
        (counts.false_negative, counts.true_positive),
    )


def _table(
    axes: Axes, matrix: tuple[tuple[int, ...], ...], names: list[str], text_size: int
) -> None:
    """Write counts, shaded by their share of the row, which is the truth."""
    counts = np.asarray(matrix, np.float64)
    totals = counts.sum(axis=1, keepdims=True)
    shares = np.divide(counts, totals, out=np.zeros_like(counts), where=totals > 0)
    axes.imshow(shares, cmap=SHADES, vmin=0, vmax=1, aspect="equal")
    for row, column in np.ndindex(counts.shape):
        colour = "white" if shares[row, column] >= DARK_CELL else INK
        percent = f"\n{100 * shares[row, column]:.1f} %" if totals[row, 0] else ""
        axes.text(
            column,
            row,
            f"{int(counts[row, column])}{percent}",
            ha="center",
            va="center",
            size=text_size,
            color=colour,
        )
    slant = 45 if len(names) > 4 or max(map(len, names)) > 14 else 0
    axes.set_xticks(range(len(names)), names, rotation=slant, ha="right" if slant else "center")
    axes.set_yticks(range(len(names)), names)
    for text in (*axes.get_xticklabels(), *axes.get_yticklabels()):
        text.set_parse_math(False)
    style(axes, "", "")
    axes.grid(visible=False)
    axes.tick_params(labelsize=9 if len(names) < 8 else 7, colors=INK)
    for edge in np.arange(len(names) - 1) + 0.5:
        axes.axhline(edge, color=GRID, linewidth=1)
        axes.axvline(edge, color=GRID, linewidth=1)


def _columns(points: tuple[tuple[float, float], ...]) -> tuple[list[float], list[float]]:
    return [across for across, _ in points], [up for _, up in points]


def _films(evaluation: Evaluation) -> str:
    films = f"{evaluation.n} films of {evaluation.patients} patients"
    if len(evaluation.labels) == 1:
        films += f", {evaluation.labels[0].positives} with {short(evaluation.labels[0].label)}"
    return films
