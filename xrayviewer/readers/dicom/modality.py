"""From stored to modality values, polarity and padding."""

from typing import Final

from xrayviewer.domain.transforms import LookupTable, ModalityTransform, Rescale
from xrayviewer.readers.dicom.elements import Elements
from xrayviewer.readers.dicom.frames import macro
from xrayviewer.readers.dicom.header import PixelHeader
from xrayviewer.readers.dicom.lut import read_table
from xrayviewer.readers.dicom.voi import LARGEST_VALUE

SMALLEST_SLOPE: Final = 1e-12
LARGEST_SLOPE: Final = 1e6


def read_modality(
    elements: Elements, frame: int, header: PixelHeader, notes: list[str], *, is_big_endian: bool
) -> ModalityTransform:
    """Modality LUT or rescale; identity when there is none or it makes no sense.

    References
    ----------
    DICOM PS3.3 C.11.1, and C.7.6.16.2.9 (pixel value transformation of a frame).
    """
    low, high = stored_range(header)
    for item in elements.items("ModalityLUTSequence")[:1]:
        table, note = read_table(item, low, high, is_big_endian=is_big_endian)
        if note:
            notes.append(note)
        if table is not None:
            return table
    group = macro(elements, frame, "PixelValueTransformationSequence")
    slopes, intercepts = group.numbers("RescaleSlope"), group.numbers("RescaleIntercept")
    if not slopes and not intercepts:
        return Rescale()
    slope = slopes[0] if slopes else 1.0
    intercept = intercepts[0] if intercepts else 0.0
    is_sound = SMALLEST_SLOPE <= abs(slope) <= LARGEST_SLOPE and abs(intercept) <= LARGEST_VALUE
    if not is_sound:  # NaN is not, either
        notes.append("The rescale slope or intercept is invalid; stored values are shown.")
        return Rescale()
    return Rescale(slope, intercept, group.text("RescaleType") or "US")


def stored_range(header: PixelHeader) -> tuple[int, int]:
    """Lowest and highest stored value that the header allows."""
    if header.is_signed:
        half = 1 << (header.bits_stored - 1)
        return -half, half - 1
    return 0, (1 << header.bits_stored) - 1


def modality_range(header: PixelHeader, modality: ModalityTransform) -> tuple[float, float]:
    """Lowest and highest modality value that the header allows."""
    if isinstance(modality, LookupTable):
        return 0.0, float((1 << modality.bits) - 1)
    ends = [modality.slope * value + modality.intercept for value in stored_range(header)]
    return min(ends), max(ends)


def read_polarity(elements: Elements, photometric: str, notes: list[str]) -> bool:
    """Whether the lowest modality value is shown white.

    Presentation LUT Shape says so alone where it is present: in a conforming film INVERSE stands
    beside MONOCHROME1 and IDENTITY beside MONOCHROME2, so the two name one inversion, not two.
    Where they contradict each other, the shape wins, as it does in DCMTK and Weasis.

    References
    ----------
    DICOM PS3.3 C.7.6.3.1.2 (MONOCHROME1), C.8.11.3.1.2 and C.11.6 (presentation LUT shape).
    """
    is_monochrome1 = photometric == "MONOCHROME1"
    shape = elements.code("PresentationLUTShape")
    if shape not in ("IDENTITY", "INVERSE"):
        return is_monochrome1
    is_inverse = shape == "INVERSE"
    if is_inverse != is_monochrome1:
        notes.append(
            f"The header says {photometric} but Presentation LUT Shape {shape}; the shape was "
            "followed. Black and white may be exchanged."
        )
    return is_inverse


def read_padding(elements: Elements, header: PixelHeader) -> tuple[int, int] | None:
    """Lowest and highest stored value that marks pixels outside the image.

    References
    ----------
    DICOM PS3.3 C.7.5.1.1.2 (pixel padding value and range limit).
    """
    value = elements.integer("PixelPaddingValue")
    if value is None:
        return None
    limit = elements.integer("PixelPaddingRangeLimit")
    ends = [_as_stored(end, header) for end in (value, value if limit is None else limit)]
    low, high = stored_range(header)
    if max(ends) < low or min(ends) > high:
        return None
    return min(ends), max(ends)


def _as_stored(value: int, header: PixelHeader) -> int:
    """Undo a wrong sign: the VR of padding follows Pixel Representation and is lost at times."""
    half = 1 << (header.bits_allocated - 1)
    if header.is_signed and value >= half:
        return value - 2 * half
    if not header.is_signed and value < 0:
        return value + 2 * half
    return value
