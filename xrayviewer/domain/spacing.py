"""Distance between pixels, and how far it can be trusted."""

from dataclasses import dataclass
from enum import StrEnum


class SpacingKind(StrEnum):
    """What a millimetre on this film means."""

    CALIBRATED = "calibrated"
    """In the patient: calibrated by geometry or by an object of known size."""
    ESTIMATED = "estimated"
    """In the patient, from an assumed magnification."""
    AT_DETECTOR = "at detector"
    """On the detector's face: longer than in the patient by the magnification."""
    AT_SCANNER = "at scanner"
    """On the film that was digitised."""
    BY_READER = "by reader"
    """Calibrated by the reader on this film."""


@dataclass(frozen=True, slots=True)
class PixelSpacing:
    """Distance between neighbouring pixel centres.

    Attributes
    ----------
    row_mm
        Between rows, that is downwards. First value of the DICOM attribute.
    column_mm
        Between columns, that is to the right. Second value.
    kind
        What the millimetres mean.
    note
        Where they come from, for example ``fiducial`` or ``ERMF 1.15``.

    References
    ----------
    DICOM PS3.3 10.7.1.1 (row spacing first), 10.7.1.3 (calibration type), C.8.7.10.1 (ERMF).
    """

    row_mm: float
    column_mm: float
    kind: SpacingKind
    note: str = ""
