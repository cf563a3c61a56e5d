"""Figures with their intervals, as text."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from xrayviewer.domain.evaluation import Interval

NO_FIGURE: Final = "\N{EN DASH}"


def interval_text(interval: Interval, decimals: int = 2) -> str:
    """``0.93 (0.88 to 0.97)``; a dash where there is no figure."""
    if interval.value is None:
        return NO_FIGURE
    shown = f"{interval.value:.{decimals}f}"
    if interval.low is None or interval.high is None:
        return shown
    if interval.low == interval.high:
        # No resample differed: the interval is unknown, not narrow.
        return f"{shown} ({_tr('interval not known')})"
    return f"{shown} ({interval.low:.{decimals}f} to {interval.high:.{decimals}f})"


def _tr(text: str) -> str:
    return QCoreApplication.translate("figures", text)
