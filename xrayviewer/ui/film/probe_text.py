"""What lies under the mouse, as one line of text."""

from PySide6.QtCore import QCoreApplication

from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.transforms import LookupTable
from xrayviewer.imaging.probe import Probe
from xrayviewer.ui.numbers import local

translate = QCoreApplication.translate


def probe_text(probe: Probe, radiograph: Radiograph) -> str:
    """Position, stored, modality and shown value, and the position in millimetres."""
    parts = [
        translate("ProbeText", "row {0}, column {1}").format(probe.row, probe.column),
        translate("ProbeText", "stored {0}").format(_numbers(probe.stored)),
    ]
    if not radiograph.is_colour:
        unit = radiograph.modality.unit
        is_table = isinstance(radiograph.modality, LookupTable)
        parts.append(f"{_number(probe.modality)} {unit or ('LUT' if is_table else '')}".rstrip())
    parts.append(translate("ProbeText", "shown {0}").format(_numbers(probe.shown)))
    if probe.position_mm is not None:
        down, across = probe.position_mm
        parts.append(f"{local(down, '.1f')} mm, {local(across, '.1f')} mm")
    return " · ".join(parts)


def _numbers(values: tuple[float, ...]) -> str:
    return " ".join(_number(value) for value in values)


def _number(value: float) -> str:
    return local(value, ".0f") if float(value).is_integer() else local(value, ".4g")
