"""Figures with their intervals, as text."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from xrayviewer.domain.evaluation import Interval
from xrayviewer.ui.numbers import local

NO_FIGURE: Final = "\N{EN DASH}"


def interval_text(interval: Interval, decimals: int = 2) -> str:
    """``0.93 (0.88 to 0.97)``; a dash where there is no figure."""
    if interval.value is None:
        return NO_FIGURE
    form = f".{decimals}f"
    shown = local(interval.value, form)
    if interval.low is None or interval.high is None:
        return shown
    if interval.low == interval.high:
        # No resample differed: the interval is unknown, not narrow.
        return f"{shown} ({_tr('interval not known')})"
    low, high = local(interval.low, form), local(interval.high, form)
    return _tr("{0} ({1} to {2})").format(shown, low, high)


def _tr(text: str) -> str:
    return QCoreApplication.translate("figures", text)
