"""Writing the synthetic films: exemplary DX objects, and a greyscale PNG."""

import uuid
from dataclasses import dataclass
from pathlib import Path

import imagecodecs
import jpeg_ls
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    UID,
    DigitalXRayImageStorageForPresentation,
    JPEG2000Lossless,
    JPEGLSLossless,
)

BITS_STORED = 12
STATEMENT = (
    "Synthetic composite computed from many chest films with structures drawn over it. "
    "Shows no patient. For trying and testing software only."
)

_UID_SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://xrayviewer.invalid/samples")
_DATE = "20260101"
_TIME = "120000"


def _jpeg_ls(stored: NDArray[np.uint16]) -> bytes:
    # bits_stored is told, because the codec would else guess it from the brightest pixel
    encoded = jpeg_ls.encode_buffer(
        stored.astype("<u2").tobytes(),
        rows=stored.shape[0],
        columns=stored.shape[1],
        samples_per_pixel=1,
        bits_stored=BITS_STORED,
    )
    return bytes(encoded)


def _jpeg_2000(stored: NDArray[np.uint16]) -> bytes:
    return bytes(
        imagecodecs.jpeg2k_encode(
            stored, level=0, reversible=True, codecformat="j2k", bitspersample=BITS_STORED
        )
    )


_ENCODERS = {JPEGLSLossless: _jpeg_ls, JPEG2000Lossless: _jpeg_2000}


@dataclass(frozen=True, slots=True)
class FilmFile:
    """What a DICOM sample says about itself."""

    key: str
    """Seed of its unique identifiers."""
    number: int
    series_description: str
    photometric_interpretation: str
    sex: str
    spacing_mm: float
    transfer_syntax: UID


def uid(*parts: str) -> UID:
    """Return the identifier that belongs to `parts`: the same for ever (PS3.5 B.2, 2.25)."""
    return UID(f"2.25.{uuid.uuid5(_UID_SPACE, '/'.join(parts)).int}")


def write_dicom(path: Path, codes: NDArray[np.uint16], film: FilmFile) -> None:
    """Write `codes` (0 to 4095, higher is brighter) as a DX image For Presentation.

    References
    ----------
    DICOM PS3.3 A.26 (DX IOD), C.8.11.1 to C.8.11.3.
    """
    inverted = film.photometric_interpretation == "MONOCHROME1"
    stored = (2**BITS_STORED - 1 - codes) if inverted else codes
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = DigitalXRayImageStorageForPresentation
    meta.MediaStorageSOPInstanceUID = uid("instance", film.key)
    meta.TransferSyntaxUID = film.transfer_syntax
    meta.ImplementationClassUID = uid("implementation")
    meta.ImplementationVersionName = "XRV_SAMPLES_1"
    dataset = FileDataset(str(path), {}, file_meta=meta, preamble=b"\0" * 128)
    for module in (
        _identity(film),
        _acquisition(film),
        _image(film, stored.shape),
        _presentation(inverted),
    ):
        dataset.update(module)
    dataset.PixelData = encapsulate([_ENCODERS[film.transfer_syntax](stored)])
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    dataset.save_as(path, enforce_file_format=True)


def _code(value: str, meaning: str) -> Dataset:
    item = Dataset()
    item.CodeValue = value
    item.CodingSchemeDesignator = "SCT"
    item.CodeMeaning = meaning
    return item


def _identity(film: FilmFile) -> Dataset:
    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.SOPClassUID = DigitalXRayImageStorageForPresentation
    dataset.SOPInstanceUID = uid("instance", film.key)
    dataset.StudyInstanceUID = uid("study", film.key)
    dataset.SeriesInstanceUID = uid("series", film.key)
    dataset.StudyDate = dataset.SeriesDate = dataset.AcquisitionDate = dataset.ContentDate = _DATE
    dataset.StudyTime = dataset.SeriesTime = dataset.AcquisitionTime = dataset.ContentTime = _TIME
    dataset.PatientName = "SYNTHETIC^CHEST PHANTOM"
    dataset.PatientID = f"SYNTHETIC-{film.number}"
    dataset.PatientBirthDate = ""
    dataset.PatientSex = film.sex
    dataset.PatientAge = "045Y"
    dataset.PatientComments = STATEMENT
    dataset.ReferringPhysicianName = ""
    dataset.AccessionNumber = ""
    dataset.StudyID = f"SYN{film.number}"
    dataset.StudyDescription = "SYNTHETIC CHEST PA"
    dataset.SeriesDescription = film.series_description
    dataset.Modality = "DX"
    dataset.PresentationIntentType = "FOR PRESENTATION"
    dataset.SeriesNumber = 1
    dataset.InstanceNumber = 1
    dataset.Manufacturer = "xrayviewer"
    dataset.ManufacturerModelName = "Synthetic chest film"
    dataset.InstitutionName = "SYNTHETIC"
    return dataset


def _acquisition(film: FilmFile) -> Dataset:
    dataset = Dataset()
    dataset.BodyPartExamined = "CHEST"
    dataset.ViewPosition = "PA"
    dataset.PatientOrientation = ["L", "F"]
    dataset.ImageLaterality = "U"
    dataset.AnatomicRegionSequence = [_code("816094009", "Chest")]
    dataset.ViewCodeSequence = [_code("272479007", "postero-anterior")]
    dataset.ViewCodeSequence[0].ViewModifierCodeSequence = []
    dataset.AcquisitionContextSequence = []
    dataset.PositionerType = ""
    dataset.DetectorType = ""
    dataset.KVP = "125"
    dataset.DistanceSourceToDetector = "1800"
    dataset.ImagerPixelSpacing = [f"{film.spacing_mm:.3f}"] * 2
    return dataset


def _image(film: FilmFile, shape: tuple[int, ...]) -> Dataset:
    dataset = Dataset()
    dataset.ImageType = ["DERIVED", "PRIMARY"]
    dataset.DerivationDescription = STATEMENT
    dataset.ImageComments = "SYNTHETIC"
    dataset.SamplesPerPixel = 1
    dataset.PhotometricInterpretation = film.photometric_interpretation
    dataset.Rows, dataset.Columns = shape
    dataset.BitsAllocated = 16
    dataset.BitsStored = BITS_STORED
    dataset.HighBit = BITS_STORED - 1
    dataset.PixelRepresentation = 0
    dataset.BurnedInAnnotation = "YES"
    dataset.LossyImageCompression = "00"
    return dataset


def _presentation(inverted: bool) -> Dataset:
    dataset = Dataset()
    dataset.PixelIntensityRelationship = "LOG"
    # -1: higher values mean less beam; a negative film stores it the other way round
    dataset.PixelIntensityRelationshipSign = 1 if inverted else -1
    dataset.RescaleIntercept = "0"
    dataset.RescaleSlope = "1"
    dataset.RescaleType = "US"
    dataset.PresentationLUTShape = "INVERSE" if inverted else "IDENTITY"
    windows = {"STANDARD": (2048, 4096), "LUNG": (1200, 2000), "MEDIASTINUM": (2850, 2000)}
    top = 2**BITS_STORED - 1
    dataset.WindowCenter = [str(top - c if inverted else c) for c, _ in windows.values()]
    dataset.WindowWidth = [str(width) for _, width in windows.values()]
    dataset.WindowCenterWidthExplanation = list(windows)
    dataset.VOILUTFunction = "LINEAR"
    return dataset


def write_png(path: Path, pixels: NDArray[np.uint16]) -> None:
    """Write `pixels` (rows, columns) as 16-bit greyscale with a note that they are synthetic."""
    note = PngInfo()
    note.add_text("Title", "SYNTHETIC chest film")
    note.add_text("Description", STATEMENT)
    note.add_text("Source", "SYNTHETIC")
    Image.fromarray(pixels).save(path, pnginfo=note, optimize=True)
