"""Figures with their intervals, as text."""

from typing import Final

from xrayviewer.domain.evaluation import Interval

NO_FIGURE: Final = "\N{EN DASH}"


def interval_text(interval: Interval, decimals: int = 2) -> str:
    """``0.93 (0.88 to 0.97)``; a dash where there is no figure."""
    if interval.value is None:
        return NO_FIGURE
    shown = f"{interval.value:.{decimals}f}"
    if interval.low is None or interval.high is None:
        return shown
    return f"{shown} ({interval.low:.{decimals}f} to {interval.high:.{decimals}f})"
