"""The look of every plot, and writing it. Only matplotlib's objects: no pyplot, nothing global."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine

from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.model_card import INTENDED_USE
from xrayviewer.store.safe_write import write_safely

DPI = 150
INK, FAINT, GRID = "#1f2933", "#66737f", "#e3e8ed"
LINES = (
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8a6d00", "#56b4e9", "#5b4bb5", "#7a7a7a",
)  # fmt: skip
"""Told apart with any colour vision; after Okabe and Ito, with a darker yellow for white paper."""
DASHES = ("-", "--", ":")
LONGEST_LABEL = 24
Corner = Literal["best", "lower left", "lower right"]
FEW_LINES = 4


class FigureError(XrayViewerError):
    """A plot could not be written."""


def new_figure(width_in: float, height_in: float, title: str, subtitle: str) -> Figure:
    """Return an empty white figure with its title and the note that every plot carries."""
    # Margins in inches, so that they look alike in every size.
    top, bottom = 0.62 / height_in, 0.24 / height_in
    left = 0.16 / width_in
    layout = ConstrainedLayoutEngine(
        rect=(left, bottom, 1.0 - 2 * left, 1.0 - top - bottom), w_pad=0.06, h_pad=0.06
    )
    figure = Figure(figsize=(width_in, height_in), dpi=DPI, facecolor="white", layout=layout)
    FigureCanvasAgg(figure)
    figure.text(
        left, 1 - 0.12 / height_in, title, va="top", size=12, weight="bold", color=INK
    ).set_parse_math(False)
    figure.text(
        left, 1 - 0.36 / height_in, subtitle, va="top", size=8.5, color=FAINT
    ).set_parse_math(False)
    figure.text(1 - left, 0.07 / height_in, INTENDED_USE, ha="right", size=6.5, color=FAINT)
    return figure


def style(axes: Axes, across: str, up: str) -> None:
    """Give axes their names, a light grid and no frame."""
    axes.set_xlabel(across, size=9, color=INK)
    axes.set_ylabel(up, size=9, color=INK)
    axes.tick_params(labelsize=8, colors=FAINT, length=0)
    axes.grid(visible=True, color=GRID, linewidth=0.8)
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axes.spines[side].set_color(GRID)


def style_square(axes: Axes, across: str, up: str) -> None:
    """Give axes from 0 to 1 both ways."""
    style(axes, across, up)
    axes.set_xlim(-0.02, 1.02)
    axes.set_ylim(-0.02, 1.02)
    axes.set_aspect("equal")
    ticks = [0, 0.2, 0.4, 0.6, 0.8, 1]
    axes.set_xticks(ticks)
    axes.set_yticks(ticks)


def legend(axes: Axes, count: int, corner: Corner = "best") -> None:
    """Name the lines: inside the axes where they are few, else beside them."""
    if count <= FEW_LINES:
        drawn = axes.legend(loc=corner, fontsize=8, frameon=True, edgecolor=GRID, labelcolor=INK)
    else:
        drawn = axes.legend(
            loc="center left",
            bbox_to_anchor=(1.01, 0.5),
            fontsize=8,
            frameon=False,
            labelcolor=INK,
        )
    for text in drawn.get_texts():
        text.set_parse_math(False)


def line_colour(place: int) -> str:
    """Return the colour of the nth line."""
    return LINES[place % len(LINES)]


def line_dashes(place: int) -> str:
    """Return the dashes of the nth line, which change when the colours begin anew."""
    return DASHES[place // len(LINES) % len(DASHES)]


def short(label: str) -> str:
    """Cut a long label."""
    return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1]}…"


def figure_text(interval: Interval, digits: int = 3) -> str:
    """Write a figure with its interval, ``0.953 (0.930 to 0.972)``; “undefined” without one."""
    if interval.value is None:
        return "undefined"
    if interval.low is None or interval.high is None:
        return f"{interval.value:.{digits}f}"
    return f"{interval.value:.{digits}f} ({interval.low:.{digits}f} to {interval.high:.{digits}f})"


def grid_shape(count: int, widest: int = 5) -> tuple[int, int]:
    """Return rows and columns for so many small plots."""
    columns = min(widest, count)
    return -(-count // columns), columns


def flat(axes: Sequence[Sequence[Axes]], count: int) -> list[Axes]:
    """Return the first axes of a grid and hide the rest."""
    every = [one for row in axes for one in row]
    for unused in every[count:]:
        unused.set_visible(False)
    return every[:count]


def write_figure(figure: Figure, path: Path) -> None:
    """Write a PNG, whole or not at all.

    Raises
    ------
    FigureError
        If it cannot be written.
    """
    content = io.BytesIO()
    figure.savefig(content, format="png", metadata={"Comment": INTENDED_USE})
    try:
        write_safely(path, content.getvalue(), is_durable=False)
    except OSError as error:
        raise FigureError(
            f"The plot “{path.name}” could not be written ({error.strerror}). "
            "Choose another folder or free some space."
        ) from error
