"""How far apart pixels are, and what such a millimetre means."""

from typing import Final

from xrayviewer.domain.spacing import PixelSpacing, SpacingKind
from xrayviewer.readers.dicom.elements import Elements
from xrayviewer.readers.dicom.frames import macro

SMALLEST_MM: Final = 0.001
LARGEST_MM: Final = 100.0
LARGEST_MAGNIFICATION: Final = 10.0
LARGEST_ASPECT: Final = 20.0

CROSS_SECTIONAL: Final = ("CT", "MR", "PT", "NM", "OPT", "IVUS")
"""Modalities whose Pixel Spacing is measured in the patient."""


def read_spacing(elements: Elements, frame: int, notes: list[str]) -> PixelSpacing | None:
    """Spacing and its kind; None when the film can only be measured in pixels.

    For projection films, the first of these that holds: Pixel Spacing calibrated by geometry or
    fiducial; Imager Pixel Spacing divided by the estimated magnification; a Pixel Spacing smaller
    than the imager's, so corrected already; either of the two at the detector; the spacing of a
    digitised film.

    References
    ----------
    DICOM PS3.3 10.7.1.1 and 10.7.1.3 (pixel spacing, calibration type), C.8.7.10 (magnification).
    """
    pixel = _pair(macro(elements, frame, "PixelMeasuresSequence"), "PixelSpacing", notes)
    imager = _pair(elements, "ImagerPixelSpacing", notes)
    if elements.code("Modality") in CROSS_SECTIONAL and pixel:
        return _cross_sectional(elements, pixel)
    calibration = elements.code("PixelSpacingCalibrationType")
    if pixel and calibration in ("GEOMETRY", "FIDUCIAL"):
        return PixelSpacing(*pixel, SpacingKind.CALIBRATED, calibration.lower())
    magnified = _demagnified(elements, imager)
    if magnified is not None:
        return magnified
    if pixel and imager and pixel[0] < imager[0] and pixel[1] < imager[1]:
        return PixelSpacing(*pixel, SpacingKind.ESTIMATED, "corrected in the file")
    if pixel or imager:
        at_detector = pixel or imager
        assert at_detector is not None
        return PixelSpacing(*at_detector, SpacingKind.AT_DETECTOR)
    scanned = _pair(elements, "NominalScannedPixelSpacing", notes)
    return PixelSpacing(*scanned, SpacingKind.AT_SCANNER) if scanned else None


def read_pixel_aspect(elements: Elements, spacing: PixelSpacing | None) -> float:
    """Height of a pixel divided by its width (PS3.3 C.7.6.3.1.7: vertical, then horizontal)."""
    if spacing is not None:
        return spacing.row_mm / spacing.column_mm
    ratio = elements.numbers("PixelAspectRatio")
    if len(ratio) != 2 or not (0 < ratio[0] < float("inf") and 0 < ratio[1] < float("inf")):
        return 1.0
    aspect = ratio[0] / ratio[1]
    return aspect if 1 / LARGEST_ASPECT <= aspect <= LARGEST_ASPECT else 1.0


def _pair(elements: Elements, keyword: str, notes: list[str]) -> tuple[float, float] | None:
    values = elements.numbers(keyword)
    if not values:
        return None
    if len(values) != 2 or not all(SMALLEST_MM <= value <= LARGEST_MM for value in values):
        notes.append("A pixel spacing in the header is not plausible and was not used.")
        return None
    if not 1 / LARGEST_ASPECT <= values[0] / values[1] <= LARGEST_ASPECT:
        notes.append("A pixel spacing in the header is not plausible and was not used.")
        return None
    return values[0], values[1]


def _cross_sectional(elements: Elements, pixel: tuple[float, float]) -> PixelSpacing:
    if "LOCALIZER" in elements.texts("ImageType"):
        # A scout is a projection: its scale holds where the centre of rotation was.
        return PixelSpacing(*pixel, SpacingKind.ESTIMATED, "at the isocentre")
    return PixelSpacing(*pixel, SpacingKind.CALIBRATED, "pixel spacing")


def _demagnified(elements: Elements, imager: tuple[float, float] | None) -> PixelSpacing | None:
    if imager is None:
        return None
    factor = elements.number("EstimatedRadiographicMagnificationFactor")
    name = "ERMF"
    if factor is None or not 1 < factor <= LARGEST_MAGNIFICATION:
        factor = _magnification_by_distances(elements)
        name = "SID/SOD"
    if factor is None:
        return None
    row_mm, column_mm = imager[0] / factor, imager[1] / factor
    return PixelSpacing(row_mm, column_mm, SpacingKind.ESTIMATED, f"{name} {factor:.3g}")


def _magnification_by_distances(elements: Elements) -> float | None:
    to_detector = elements.number("DistanceSourceToDetector")
    to_patient = elements.number("DistanceSourceToPatient")
    if not to_detector or not to_patient or to_patient <= 0:
        return None
    factor = to_detector / to_patient
    return factor if 1 < factor <= LARGEST_MAGNIFICATION else None
