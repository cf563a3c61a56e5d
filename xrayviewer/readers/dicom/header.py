"""The header gate: what the pixels must look like, checked before any of them is touched."""

from dataclasses import dataclass, replace
from typing import Final

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.readers.dicom.elements import Elements
from xrayviewer.readers.dicom.file import DOUBLE_PIXELS, FLOAT_PIXELS, DicomFile
from xrayviewer.readers.refusals import EXPORT_AGAIN, RefusedError

LARGEST_SIDE: Final = 65_535
LARGEST_PIXEL_COUNT: Final = 64 << 20

GREY: Final = ("MONOCHROME1", "MONOCHROME2")
PALETTE: Final = "PALETTE COLOR"
COLOUR: Final = (
    "RGB",
    "YBR_FULL",
    "YBR_FULL_422",
    "YBR_PARTIAL_422",
    "YBR_ICT",
    "YBR_RCT",
)


@dataclass(frozen=True, slots=True)
class PixelHeader:
    """Image Pixel module (PS3.3 C.7.6.3), checked.

    Attributes
    ----------
    rows, columns
        Of one frame.
    samples
        1 or 3 per pixel.
    photometric
        As the file says, in capitals.
    bits_allocated
        1, 8, 16, 32 or 64 per sample.
    bits_stored, high_bit
        Where in the allocated bits the value lies.
    is_signed
        Stored values are two's complement.
    is_float
        Values are IEEE floating point.
    is_planar
        Each colour has a plane of its own.
    frame_count
        As the file says.
    notes
        Sentences about what was assumed.
    """

    rows: int
    columns: int
    samples: int
    photometric: str
    bits_allocated: int
    bits_stored: int
    high_bit: int
    is_signed: bool
    is_float: bool
    is_planar: bool
    frame_count: int
    notes: tuple[str, ...] = ()

    @property
    def pixel_count(self) -> int:
        """Pixels of one frame."""
        return self.rows * self.columns

    @property
    def frame_bits(self) -> int:
        """Length of one uncompressed frame in bits."""
        if self.photometric in ("YBR_FULL_422", "YBR_PARTIAL_422"):
            return self.rows * (self.columns + self.columns % 2) * 2 * self.bits_allocated
        return self.pixel_count * self.samples * self.bits_allocated


def read_pixel_header(parsed: DicomFile) -> PixelHeader:
    """Read and check the description of the pixels.

    Raises
    ------
    RefusedError
        If it is incomplete, contradicts itself, or asks for more than a film may have.
    """
    elements = Elements(parsed.data_set)
    rows, columns = _side(elements, "Rows"), _side(elements, "Columns")
    if rows * columns > LARGEST_PIXEL_COUNT:
        raise RefusedError(
            RefusalCode.TOO_LARGE,
            f"its header announces {columns} x {rows} pixels, more than a film has",
        )
    tag = parsed.pixels.tag if parsed.pixels else 0
    header = _with_frames(elements, _with_samples(elements, _bits(elements, tag, rows, columns)))
    _check_kind(header)
    return header


def _side(elements: Elements, keyword: str) -> int:
    value = elements.integer(keyword)
    if value is None or not 1 <= value <= LARGEST_SIDE:
        size = "height" if keyword == "Rows" else "width"
        raise RefusedError(RefusalCode.DAMAGED_HEADER, f"its header gives no valid {size}")
    return value


def _bits(elements: Elements, tag: int, rows: int, columns: int) -> PixelHeader:
    notes: list[str] = []
    is_float = tag in (FLOAT_PIXELS, DOUBLE_PIXELS)
    allocated = elements.integer("BitsAllocated")
    if is_float:
        allocated = 32 if tag == FLOAT_PIXELS else 64
    if allocated is None:
        raise RefusedError(
            RefusalCode.DAMAGED_HEADER, "its header does not say how many bits a pixel has"
        )
    if allocated not in (1, 8, 16, 32) and not is_float:
        raise RefusedError(
            RefusalCode.UNSUPPORTED_FORMAT,
            f"its pixels have {allocated} bits, which no film has",
            EXPORT_AGAIN,
        )
    stored = allocated if is_float else elements.integer("BitsStored")
    if stored is None:
        stored = allocated
        notes.append("The header does not say how many bits are used; all were taken.")
    if not 1 <= stored <= allocated:
        raise RefusedError(
            RefusalCode.INCONSISTENT,
            f"its header says that {stored} of {allocated} bits of a pixel are used",
        )
    high = elements.integer("HighBit")
    if is_float or high is None:
        high = stored - 1
    if not stored - 1 <= high < allocated:
        notes.append(f"High Bit {high} is impossible; {stored - 1} was taken.")
        high = stored - 1
    representation = elements.integer("PixelRepresentation")
    if representation not in (0, 1) and not is_float:
        notes.append("The header does not say whether pixels are signed; unsigned was taken.")
    return PixelHeader(
        rows=rows,
        columns=columns,
        samples=1,
        photometric="",
        bits_allocated=allocated,
        bits_stored=stored,
        high_bit=high,
        is_signed=representation == 1 and not is_float,
        is_float=is_float,
        is_planar=elements.integer("PlanarConfiguration") == 1,
        frame_count=1,
        notes=tuple(notes),
    )


def _with_samples(elements: Elements, header: PixelHeader) -> PixelHeader:
    notes = list(header.notes)
    photometric = elements.code("PhotometricInterpretation")
    samples = elements.integer("SamplesPerPixel")
    if samples is None:
        samples = 3 if photometric in COLOUR else 1
        notes.append(f"The header does not say how many samples a pixel has; {samples} was taken.")
    if not photometric:
        photometric = "MONOCHROME2" if samples == 1 else "RGB"
        notes.append(f"The header gives no photometric interpretation; {photometric} was taken.")
    return replace(header, samples=samples, photometric=photometric, notes=tuple(notes))


def _with_frames(elements: Elements, header: PixelHeader) -> PixelHeader:
    stated = elements.number("NumberOfFrames")
    if stated is None:
        return header
    if stated != int(stated) or stated < 0:
        raise RefusedError(RefusalCode.DAMAGED_HEADER, "its header gives no valid frame count")
    if stated == 0:
        note = "The header announces no frame; one was taken."
        return replace(header, notes=(*header.notes, note))
    return replace(header, frame_count=int(stated))


def _check_kind(header: PixelHeader) -> None:
    photometric = header.photometric
    if photometric not in (*GREY, PALETTE, *COLOUR):
        raise RefusedError(
            RefusalCode.UNSUPPORTED_FORMAT,
            f"its pixels are coded as {photometric}, which is no longer in use",
            EXPORT_AGAIN,
        )
    if header.samples != (3 if photometric in COLOUR else 1):
        raise RefusedError(
            RefusalCode.INCONSISTENT,
            f"its header says {photometric} with {header.samples} values for a pixel",
        )
    if (photometric in COLOUR and (header.is_signed or header.bits_allocated == 1)) or (
        photometric == PALETTE and header.bits_allocated > 16
    ):
        raise RefusedError(
            RefusalCode.INCONSISTENT, f"its header describes impossible pixels ({photometric})"
        )
    if header.is_float and photometric not in GREY:
        raise RefusedError(
            RefusalCode.INCONSISTENT, "its header describes colours as floating-point numbers"
        )
