"""VOI LUTs and windows of a film, in the order the reader meets them."""

from itertools import chain, repeat
from typing import Final

from xrayviewer.domain.transforms import LookupTable, VoiFunction, VoiTransform, Window
from xrayviewer.readers.dicom.elements import Elements
from xrayviewer.readers.dicom.frames import macro
from xrayviewer.readers.dicom.lut import read_table

MOST_TRANSFORMS: Final = 16
LARGEST_VALUE: Final = 1e12
"""No modality value comes near it, and arithmetic on it stays finite in single precision."""


def read_windows(
    elements: Elements,
    frame: int,
    value_range: tuple[float, float],
    notes: list[str],
    *,
    is_big_endian: bool,
) -> tuple[VoiTransform, ...]:
    """VOI LUTs first, then windows.

    The standard leaves the choice among them to the viewer. A film that carries a VOI LUT was
    prepared with it, and its windows only approximate the curve, so the first LUT is the default.

    Parameters
    ----------
    value_range
        Lowest and highest modality value that can occur.

    References
    ----------
    DICOM PS3.3 C.11.2, and C.7.6.16.2.10 (frame VOI LUT).
    """
    group = macro(elements, frame, "FrameVOILUTSequence")
    transforms: list[VoiTransform] = []
    transforms += _tables(elements, group, value_range, notes, is_big_endian=is_big_endian)
    transforms += _windows(group, notes)
    return tuple(transforms[:MOST_TRANSFORMS])


def _tables(
    elements: Elements,
    group: Elements,
    value_range: tuple[float, float],
    notes: list[str],
    *,
    is_big_endian: bool,
) -> list[LookupTable]:
    tables = []
    items = group.items("VOILUTSequence") or elements.items("VOILUTSequence")
    for item in items[:MOST_TRANSFORMS]:
        table, note = read_table(item, *value_range, is_big_endian=is_big_endian)
        if note:
            notes.append(note)
        if table is not None:
            tables.append(table)
    return tables


def _windows(group: Elements, notes: list[str]) -> list[Window]:
    centres, widths = group.numbers("WindowCenter"), group.numbers("WindowWidth")
    explanations = group.texts("WindowCenterWidthExplanation")
    function = _function(group, notes)
    if len(centres) != len(widths):
        notes.append(
            f"The header gives {len(centres)} window centres and {len(widths)} widths; "
            "those without a partner were left out."
        )
    windows = []
    pairs = zip(centres[:MOST_TRANSFORMS], widths, strict=False)
    for (centre, width), explanation in zip(pairs, chain(explanations, repeat("")), strict=False):
        if not (abs(centre) <= LARGEST_VALUE and 0 < width <= LARGEST_VALUE):  # NaN fails, too
            notes.append("An invalid window was left out.")
        elif function is VoiFunction.LINEAR and width < 1:
            # LINEAR has no meaning below 1; who writes such a window means its exact sibling.
            notes.append("A window narrower than 1 was taken as LINEAR_EXACT.")
            windows.append(Window(centre, width, VoiFunction.LINEAR_EXACT, explanation))
        else:
            windows.append(Window(centre, width, function, explanation))
    return windows


def _function(group: Elements, notes: list[str]) -> VoiFunction:
    name = group.code("VOILUTFunction")
    if not name:
        return VoiFunction.LINEAR
    try:
        return VoiFunction(name)
    except ValueError:
        notes.append(f"The VOI function {name} is not known; LINEAR was taken.")
        return VoiFunction.LINEAR
