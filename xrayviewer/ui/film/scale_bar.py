"""The ruler at the edge of the film: how long a centimetre is, and what that means."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.spacing import SpacingKind
from xrayviewer.imaging.geometry import ViewTransform

STEPS: Final = ((5.0, 5), (2.0, 4), (1.0, 10))
"""Leading digit of a bar's length and into how many parts ticks divide it."""
MILLIMETRES_PER_CENTIMETRE: Final = 10.0

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ScaleBar:
    """A vertical bar of round length.

    Attributes
    ----------
    length_px
        In physical pixels of the view.
    divisions
        Parts between ticks.
    label
        Its length with unit.
    meaning
        What its millimetres mean; empty for pixels.
    """

    length_px: float
    divisions: int
    label: str
    meaning: str


def scale_bar(radiograph: Radiograph, transform: ViewTransform, room_px: float) -> ScaleBar | None:
    """Longest bar of round length that fits; None if there is no room for any."""
    is_turned = transform.orientation.quarter_turns % 2 == 1
    zoom = transform.zoom if is_turned else transform.zoom * transform.pixel_aspect
    spacing = radiograph.spacing
    if spacing is None:
        unit_px = zoom / radiograph.provenance.reduction
    else:
        unit_px = zoom / (spacing.column_mm if is_turned else spacing.row_mm)
    fitting = _longest(room_px / unit_px)
    if fitting is None:
        return None
    length, divisions = fitting
    if spacing is None:
        return ScaleBar(length * unit_px, divisions, f"{length:g} px", "")
    return ScaleBar(length * unit_px, divisions, _metric(length), kind_text(spacing.kind.value))


def kind_text(kind: str) -> str:
    """Say what the millimetres of a spacing mean; empty stays empty."""
    texts = {
        SpacingKind.CALIBRATED.value: translate("ScaleBar", "calibrated"),
        SpacingKind.ESTIMATED.value: translate("ScaleBar", "estimated"),
        SpacingKind.AT_DETECTOR.value: translate("ScaleBar", "at detector"),
        SpacingKind.AT_SCANNER.value: translate("ScaleBar", "at scanner"),
        SpacingKind.BY_READER.value: translate("ScaleBar", "by reader"),
    }
    return texts.get(kind, "")


def _longest(limit: float) -> tuple[float, int] | None:
    """Longest of 1, 2, 5, 10, 20 and so on up to a limit, with its divisions."""
    exponent = 4
    while exponent >= -2:
        for digit, divisions in STEPS:
            if digit * 10.0**exponent <= limit:
                return digit * 10.0**exponent, divisions
        exponent -= 1
    return None


def _metric(millimetres: float) -> str:
    if millimetres >= MILLIMETRES_PER_CENTIMETRE:
        return f"{millimetres / MILLIMETRES_PER_CENTIMETRE:g} cm"
    return f"{millimetres:g} mm"
