"""From the bytes of a DICOM file to a radiograph."""

from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.domain.graphics import (
    CircularShutter,
    OverlayPlane,
    PolygonalShutter,
    RectangularShutter,
    Shutter,
)
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.radiograph import Provenance, Radiograph, film_digest
from xrayviewer.domain.spacing import PixelSpacing
from xrayviewer.domain.transforms import LookupTable, ModalityTransform, Rescale, VoiTransform
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.dicom.contents import refuse_unless_film
from xrayviewer.readers.dicom.elements import Elements
from xrayviewer.readers.dicom.file import parse
from xrayviewer.readers.dicom.graphics import read_overlays, read_shutters
from xrayviewer.readers.dicom.header import GREY, read_pixel_header
from xrayviewer.readers.dicom.identity import read_acquisition, read_identity
from xrayviewer.readers.dicom.modality import (
    modality_range,
    read_modality,
    read_padding,
    read_polarity,
)
from xrayviewer.readers.dicom.pixels import Frame, FramePixels, check_frame, decode_frame
from xrayviewer.readers.dicom.preview import Preview, decode_preview
from xrayviewer.readers.dicom.spacing import read_pixel_aspect, read_spacing
from xrayviewer.readers.dicom.voi import read_windows
from xrayviewer.readers.refusals import RefusedError, naming, refusing

SHORTEST_ALLOWANCE_S: Final = 5.0
PIXELS_A_SECOND: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What the pixels of one frame mean."""

    modality: ModalityTransform
    windows: tuple[VoiTransform, ...]
    is_inverted: bool
    padding: tuple[int, int] | None
    spacing: PixelSpacing | None
    pixel_aspect: float
    shutters: tuple[Shutter, ...]
    notes: tuple[str, ...]


def read_film(
    content: bytes, location: FilmLocation, frame: int, context: JobContext
) -> Radiograph:
    """Read one frame of a DICOM or ACR-NEMA file.

    The header is checked first; then time for decoding is asked for; a preview of a large
    JPEG 2000 or HTJ2K film is published before the full image is decoded.

    Raises
    ------
    UnreadableImageError
        If the file is refused.
    """
    with naming(location):
        parsed = parse(content)
        refuse_unless_film(parsed)
        checked = check_frame(parsed, read_pixel_header(parsed), frame)
        context.allow_time(max(SHORTEST_ALLOWANCE_S, checked.header.pixel_count / PIXELS_A_SECOND))
        with refusing(RefusalCode.DAMAGED_HEADER, "its header is damaged"):
            meaning = _read_meaning(checked)
        context.raise_if_cancelled()
        preview = decode_preview(checked)
        if preview is not None:
            context.publish(_preview_radiograph(checked, meaning, preview, location))
            context.raise_if_cancelled()
        with refusing(RefusalCode.DAMAGED_PIXELS, "its pixels cannot be decoded"):
            return _radiograph(checked, meaning, decode_frame(checked), location)


def _read_meaning(frame: Frame) -> _Meaning:
    elements = Elements(frame.parsed.data_set)
    header, index = frame.header, frame.index
    is_big_endian = frame.is_big_endian
    notes: list[str] = []
    spacing = read_spacing(elements, index, notes)
    shutters = read_shutters(elements, header, notes)
    aspect = read_pixel_aspect(elements, spacing)
    if header.photometric not in GREY:
        return _Meaning(Rescale(), (), False, None, spacing, aspect, shutters, tuple(notes))
    modality = read_modality(elements, index, header, notes, is_big_endian=is_big_endian)
    if isinstance(modality, LookupTable) and header.bits_allocated > 16:
        notes.append("The modality LUT does not fit such pixels and was left out.")
        modality = Rescale()
    value_range = modality_range(header, modality)
    return _Meaning(
        modality=modality,
        windows=read_windows(elements, index, value_range, notes, is_big_endian=is_big_endian),
        is_inverted=read_polarity(elements, header.photometric, notes),
        padding=read_padding(elements, header),
        spacing=spacing,
        pixel_aspect=aspect,
        shutters=shutters,
        notes=tuple(notes),
    )


def _radiograph(
    frame: Frame, meaning: _Meaning, pixels: FramePixels, location: FilmLocation
) -> Radiograph:
    notes = list(dict.fromkeys((*frame.parsed.notes, *pixels.notes, *meaning.notes)))
    overlays = read_overlays(
        Elements(frame.parsed.data_set),
        frame.index,
        frame.header,
        pixels.raw,
        notes,
        is_big_endian=frame.is_big_endian,
    )
    values = pixels.values
    if values.ndim == 2 and values.dtype.itemsize > 2:
        values, meaning = _as_modality_values(values, meaning, notes)
    return _assembled(
        frame, meaning, values, _provenance(frame, location, pixels.decoder, notes), overlays
    )


def _as_modality_values(
    values: NDArray[Any], meaning: _Meaning, notes: list[str]
) -> tuple[NDArray[np.float32], _Meaning]:
    """Wide integers and floating point: modality values at once."""
    modality = meaning.modality
    assert isinstance(modality, Rescale)
    with np.errstate(over="ignore", invalid="ignore"):
        wide = values * modality.slope + modality.intercept
        narrow = wide.astype(np.float32)
    is_number = np.isfinite(narrow)
    if not is_number.any():
        raise RefusedError(RefusalCode.DAMAGED_PIXELS, "none of its pixels is a number")
    if not is_number.all():
        notes.append("Pixels that are no numbers are shown like the lowest value.")
        narrow[~is_number] = narrow[is_number].min()
    padding = None
    if meaning.padding is not None:
        ends = [modality.slope * end + modality.intercept for end in meaning.padding]
        padding = (round(min(ends)), round(max(ends)))
    return narrow, replace(meaning, modality=Rescale(unit=modality.unit), padding=padding)


def _provenance(frame: Frame, location: FilmLocation, decoder: str, notes: list[str]) -> Provenance:
    return Provenance(
        location=location,
        file_format=frame.parsed.file_format,
        transfer_syntax=frame.parsed.syntax.name,
        decoder=decoder,
        photometric_interpretation=frame.header.photometric,
        bits_stored=frame.header.bits_stored,
        frame_index=frame.index,
        frame_count=frame.header.frame_count,
        notes=tuple(notes),
    )


def _assembled(
    frame: Frame,
    meaning: _Meaning,
    values: NDArray[Any],
    provenance: Provenance,
    overlays: tuple[OverlayPlane, ...],
) -> Radiograph:
    data_set = frame.parsed.data_set
    return Radiograph(
        pixels=values,
        digest=film_digest(values, meaning.modality, meaning.is_inverted, meaning.padding),
        provenance=provenance,
        modality=meaning.modality,
        windows=meaning.windows,
        is_inverted=meaning.is_inverted,
        padding=meaning.padding,
        spacing=meaning.spacing,
        pixel_aspect=meaning.pixel_aspect,
        overlays=overlays,
        shutters=meaning.shutters,
        identity=read_identity(data_set),
        acquisition=read_acquisition(data_set, is_syntax_lossy=frame.parsed.syntax.is_lossy),
    )


def _preview_radiograph(
    frame: Frame, meaning: _Meaning, preview: Preview, location: FilmLocation
) -> Radiograph:
    notes = [*frame.parsed.notes, *frame.header.notes, *meaning.notes]
    provenance = replace(
        _provenance(frame, location, preview.decoder, notes), reduction=preview.reduction
    )
    spacing = meaning.spacing
    if spacing is not None:
        rows, columns = preview.values.shape
        spacing = replace(
            spacing,
            row_mm=spacing.row_mm * frame.header.rows / rows,
            column_mm=spacing.column_mm * frame.header.columns / columns,
        )
    shutters = tuple(_reduced(shutter, preview.reduction) for shutter in meaning.shutters)
    smaller = replace(meaning, spacing=spacing, shutters=shutters)
    return _assembled(frame, smaller, preview.values, provenance, overlays=())


def _reduced(shutter: Shutter, factor: int) -> Shutter:
    if isinstance(shutter, RectangularShutter):
        edges = (shutter.top, shutter.bottom, shutter.left, shutter.right)
        return RectangularShutter(*(edge // factor for edge in edges))
    if isinstance(shutter, CircularShutter):
        row, column = shutter.centre
        return CircularShutter((row // factor, column // factor), max(1, shutter.radius // factor))
    return PolygonalShutter(
        tuple((row // factor, column // factor) for row, column in shutter.vertices)
    )
