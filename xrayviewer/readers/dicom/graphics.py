"""Overlays and shutters of a film."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.graphics import (
    CircularShutter,
    OverlayPlane,
    PolygonalShutter,
    RectangularShutter,
    Shutter,
)
from xrayviewer.readers.dicom.elements import Elements
from xrayviewer.readers.dicom.header import LARGEST_SIDE, PixelHeader

OVERLAY_GROUPS: Final = range(0x6000, 0x6100, 2)
LARGEST_OVERLAY_TOTAL: Final = 64 << 20
MOST_VERTICES: Final = 1024

_ROWS, _COLUMNS, _FRAMES, _TYPE, _ORIGIN, _FIRST_FRAME = 0x10, 0x11, 0x15, 0x40, 0x50, 0x51
_BITS, _BIT, _DESCRIPTION, _LABEL, _DATA = 0x100, 0x102, 0x22, 0x1500, 0x3000


def read_overlays(
    elements: Elements,
    frame: int,
    header: PixelHeader,
    raw: NDArray[Any] | None,
    notes: list[str],
    *,
    is_big_endian: bool,
) -> tuple[OverlayPlane, ...]:
    """Overlay planes of a frame, bounded in size.

    Parameters
    ----------
    raw : shape (rows, columns) or None
        Uncompressed values with their unused bits, where retired overlays may lie.

    References
    ----------
    DICOM PS3.3 C.9.2; PS3.5 8.1.2 (bits of an overlay).
    """
    planes: list[OverlayPlane] = []
    total = 0
    for group in OVERLAY_GROUPS:
        base = group << 16
        if not (elements.has(base | _DATA) or elements.has(base | _BIT)):
            continue
        if _plane_index(elements, base, frame) is None:
            continue
        mask = _mask(elements, base, frame, header, raw, is_big_endian=is_big_endian)
        total += 0 if mask is None else mask.size
        if mask is None or total > LARGEST_OVERLAY_TOTAL:
            notes.append("An overlay that does not fit its description was left out.")
            continue
        origin = elements.integers(base | _ORIGIN)
        row, column = origin if len(origin) == 2 else (1, 1)
        planes.append(
            OverlayPlane(
                mask,
                (row - 1, column - 1),
                elements.text(base | _LABEL) or elements.text(base | _DESCRIPTION),
                is_region=elements.code(base | _TYPE) == "R",
            )
        )
    return tuple(planes)


def _plane_index(elements: Elements, base: int, frame: int) -> int | None:
    """Which plane of an overlay lies on this frame; None when it has none for it."""
    count = elements.integer(base | _FRAMES)
    if count is None:
        return 0  # one plane for all frames
    index = frame - ((elements.integer(base | _FIRST_FRAME) or 1) - 1)
    return index if 0 <= index < count else None


def _mask(
    elements: Elements,
    base: int,
    frame: int,
    header: PixelHeader,
    raw: NDArray[Any] | None,
    *,
    is_big_endian: bool,
) -> NDArray[np.bool_] | None:
    if not elements.has(base | _DATA):
        return _embedded(elements, base, header, raw)
    rows, columns = elements.integer(base | _ROWS), elements.integer(base | _COLUMNS)
    if not rows or not columns or not (0 < rows <= LARGEST_SIDE and 0 < columns <= LARGEST_SIDE):
        return None
    index = _plane_index(elements, base, frame) or 0
    size = rows * columns
    packed = np.frombuffer(elements.raw(base | _DATA), np.uint8)
    if size > LARGEST_OVERLAY_TOTAL or (index + 1) * size > 8 * packed.size:
        return None
    if is_big_endian and elements.vr(base | _DATA) != "OB":
        packed = packed[: packed.size // 2 * 2].reshape(-1, 2)[:, ::-1].ravel()
    first = index * size
    bits = np.unpackbits(packed[first // 8 : -(-(first + size) // 8)], bitorder="little")
    return bits[first % 8 : first % 8 + size].reshape(rows, columns).astype(np.bool_)


def _embedded(
    elements: Elements, base: int, header: PixelHeader, raw: NDArray[Any] | None
) -> NDArray[np.bool_] | None:
    """Take an overlay from a bit of the pixels that their values do not use (retired)."""
    bit = elements.integer(base | _BIT)
    if raw is None or raw.ndim != 2 or header.is_float or bit is None:
        return None
    lowest = header.high_bit - header.bits_stored + 1
    if not 0 <= bit < header.bits_allocated or lowest <= bit <= header.high_bit:
        return None
    unsigned = raw.view(f"u{raw.dtype.itemsize}")
    return (unsigned >> bit & 1).astype(np.bool_)


def read_shutters(elements: Elements, header: PixelHeader, notes: list[str]) -> tuple[Shutter, ...]:
    """Display shutters, 0-based; one that would hide the whole film is left out.

    References
    ----------
    DICOM PS3.3 C.7.6.11.
    """
    shapes = set(elements.texts("ShutterShape"))
    readers = {
        "RECTANGULAR": _rectangle,
        "CIRCULAR": _circle,
        "POLYGONAL": _polygon,
    }
    shutters: list[Shutter] = []
    for shape, reader in readers.items():
        if shape not in shapes:
            continue
        shutter = reader(elements, header)
        if shutter is None:
            notes.append("A shutter that makes no sense was left out.")
        else:
            shutters.append(shutter)
    return tuple(shutters)


def _rectangle(elements: Elements, header: PixelHeader) -> Shutter | None:
    edges = [
        elements.integer(f"Shutter{edge}Edge")
        for edge in ("UpperHorizontal", "LowerHorizontal", "LeftVertical", "RightVertical")
    ]
    if None in edges:
        return None
    top, bottom, left, right = (edge - 1 for edge in edges if edge is not None)
    is_sound = top <= bottom and left <= right and bottom >= 0 and right >= 0
    if not is_sound or top >= header.rows or left >= header.columns:
        return None
    return RectangularShutter(top, bottom, left, right)


def _circle(elements: Elements, header: PixelHeader) -> Shutter | None:
    centre = elements.integers("CenterOfCircularShutter")
    radius = elements.integer("RadiusOfCircularShutter")
    if len(centre) != 2 or radius is None or not 0 < radius <= 2 * LARGEST_SIDE:
        return None
    row, column = centre[0] - 1, centre[1] - 1
    is_outside = (
        row + radius < 0
        or column + radius < 0
        or row - radius >= header.rows
        or column - radius >= header.columns
    )
    return None if is_outside else CircularShutter((row, column), radius)


def _polygon(elements: Elements, header: PixelHeader) -> Shutter | None:
    numbers = elements.integers("VerticesOfThePolygonalShutter")
    if len(numbers) < 6 or len(numbers) % 2 or len(numbers) > 2 * MOST_VERTICES:
        return None
    rows = [number - 1 for number in numbers[0::2]]
    columns = [number - 1 for number in numbers[1::2]]
    is_inside = max(rows) >= 0 and max(columns) >= 0
    if not is_inside or min(rows) >= header.rows or min(columns) >= header.columns:
        return None
    return PolygonalShutter(tuple(zip(rows, columns, strict=True)))
