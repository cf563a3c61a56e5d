"""One image with its meaning."""

import hashlib
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.graphics import OverlayPlane, Shutter
from xrayviewer.domain.identity import Acquisition, Identity
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.spacing import PixelSpacing
from xrayviewer.domain.transforms import LookupTable, ModalityTransform, Rescale, VoiTransform

GREY_DTYPES = ("uint8", "uint16", "int16", "float32")


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where the pixels come from.

    Attributes
    ----------
    location
        The file.
    file_format
        ``DICOM``, ``ACR-NEMA``, ``PNG`` and so on.
    transfer_syntax
        Name of the DICOM transfer syntax, empty for other formats.
    decoder
        Library that decoded the pixels.
    photometric_interpretation
        As the file says; PNG and the like count as ``MONOCHROME2`` or ``RGB``.
    bits_stored
        Significant bits of a stored value.
    frame_index, frame_count
        0-based frame, and how many the file holds.
    reduction
        1 for the full image; 2, 4 or 8 for a preview of that fraction of its size.
    notes
        Sentences about what was corrected or could not be trusted, for the reader.
    """

    location: FilmLocation
    file_format: str
    transfer_syntax: str = ""
    decoder: str = ""
    photometric_interpretation: str = "MONOCHROME2"
    bits_stored: int = 8
    frame_index: int = 0
    frame_count: int = 1
    reduction: int = 1
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Radiograph:
    """One frame of a film: stored pixels, what they mean, and how the file wants them shown.

    Attributes
    ----------
    pixels
        Grey: NDArray of uint8, uint16, int16 or float32, shape (rows, columns), stored values in
        image frame (row 0 on top), before the modality transform. Wider integers arrive as float32
        modality values with an identity `modality`.
        Colour: NDArray[np.uint8], shape (rows, columns, 3), RGB.
        Read-only.
    digest
        SHA-256, hexadecimal, of pixels, shape and meaning (see `film_digest`).
    modality
        From stored to modality values.
    windows
        VOI transforms of the file in its order: windows and VOI LUTs; may be empty.
    is_inverted
        The lowest modality value is shown white: MONOCHROME1, or Presentation LUT Shape INVERSE.
        Applied once, after the window.
    padding
        Lowest and highest stored value that marks pixels outside the image, both included.
    spacing
        None when the film can only be measured in pixels.
    pixel_aspect
        Height of a pixel divided by its width, 1 for square pixels.
    """

    pixels: NDArray[np.generic]
    digest: str
    provenance: Provenance
    modality: ModalityTransform = field(default_factory=Rescale)
    windows: tuple[VoiTransform, ...] = ()
    is_inverted: bool = False
    padding: tuple[int, int] | None = None
    spacing: PixelSpacing | None = None
    pixel_aspect: float = 1.0
    overlays: tuple[OverlayPlane, ...] = ()
    shutters: tuple[Shutter, ...] = ()
    identity: Identity = field(default_factory=Identity)
    acquisition: Acquisition = field(default_factory=Acquisition)

    def __post_init__(self) -> None:
        is_grey = self.pixels.ndim == 2 and self.pixels.dtype.name in GREY_DTYPES
        is_colour = self.pixels.ndim == 3 and self.pixels.shape[2] == 3
        if not is_grey and not (is_colour and self.pixels.dtype == np.uint8):
            message = f"not a film: {self.pixels.dtype} of shape {self.pixels.shape}"
            raise ValueError(message)
        self.pixels.flags.writeable = False

    @property
    def rows(self) -> int:
        """Height of the image in pixels."""
        return int(self.pixels.shape[0])

    @property
    def columns(self) -> int:
        """Width of the image in pixels."""
        return int(self.pixels.shape[1])

    @property
    def is_colour(self) -> bool:
        """Whether the file holds colour, which a radiograph should not."""
        return self.pixels.ndim == 3

    @property
    def is_preview(self) -> bool:
        """Whether this is a smaller stand-in until the full image is decoded."""
        return self.provenance.reduction > 1


def film_digest(
    pixels: NDArray[np.generic],
    modality: ModalityTransform,
    is_inverted: bool,
    padding: tuple[int, int] | None,
) -> str:
    """SHA-256 that binds a result to what it was computed from.

    Lossless copies of one film in different transfer syntaxes have the same digest; a change of
    any pixel, of the shape, the modality transform, the polarity or the padding changes it.

    Returns
    -------
    str
        64 hexadecimal digits.
    """
    if isinstance(modality, LookupTable):
        table = np.ascontiguousarray(modality.entries, dtype="<u2").tobytes()
        meaning = f"lut {modality.first_value} {modality.bits} {hashlib.sha256(table).hexdigest()}"
    else:
        meaning = f"rescale {modality.slope!r} {modality.intercept!r}"
    kind = pixels.dtype.newbyteorder("<")
    header = f"{kind.str} {pixels.shape} {meaning} inverted={is_inverted} padding={padding}\n"
    digest = hashlib.sha256(header.encode())
    digest.update(np.ascontiguousarray(pixels, dtype=kind).data)
    return digest.hexdigest()
