"""Who and what a header says the film shows."""

import math
import re
from datetime import date
from typing import Final

from pydicom.dataset import Dataset
from pydicom.uid import UID

from xrayviewer.domain.identity import Acquisition, Identity
from xrayviewer.readers.dicom.elements import Elements
from xrayviewer.readers.dicom.frames import macro
from xrayviewer.readers.dicom.text import clean_text, person_name

OLDEST_YEARS: Final = 150.0
DAYS_A_YEAR: Final = 365.25

_AGE: Final = re.compile(r"^(\d{1,3})([DWMY])$")
_AGE_UNITS: Final = {"D": DAYS_A_YEAR, "W": DAYS_A_YEAR / 7, "M": 12.0, "Y": 1.0}
_DIRECTION: Final = re.compile(r"^[LRAPHF]{1,3}$")
_OPPOSITES: Final = ({"L", "R"}, {"A", "P"}, {"H", "F"})
_DATE: Final = re.compile(r"^(\d{4})[.\-]?(\d{2})[.\-]?(\d{2})")
_TIME: Final = re.compile(r"^(\d{2}):?(\d{2})?:?(\d{2})?")


def read_identity(data_set: Dataset) -> Identity:
    """Patient, study and series; what is absent or makes no sense is empty or 0."""
    elements = Elements(data_set)
    return Identity(
        patient_name=person_name("\\".join(elements.full_texts("PatientName"))),
        patient_id=elements.text("PatientID"),
        birth_date=format_date(elements.text("PatientBirthDate")),
        sex=elements.text("PatientSex"),
        institution=elements.text("InstitutionName"),
        accession_number=elements.text("AccessionNumber"),
        study_date=format_date(elements.text("StudyDate")),
        study_time=format_time(elements.text("StudyTime")),
        study_description=elements.text("StudyDescription"),
        series_description=elements.text("SeriesDescription"),
        series_number=elements.integer("SeriesNumber") or 0,
        instance_number=elements.integer("InstanceNumber") or 0,
        study_uid=elements.text("StudyInstanceUID"),
        series_uid=elements.text("SeriesInstanceUID"),
        sop_instance_uid=elements.text("SOPInstanceUID"),
    )


def read_acquisition(data_set: Dataset, *, is_syntax_lossy: bool | None = False) -> Acquisition:
    """How the film was made.

    Parameters
    ----------
    is_syntax_lossy
        True when the transfer syntax always loses information, None when it may.
    """
    elements = Elements(data_set)
    row_direction, column_direction = _orientation(elements)
    ratios = [value for value in elements.numbers("LossyImageCompressionRatio") if value > 1]
    stated = elements.text("LossyImageCompression")
    return Acquisition(
        modality=elements.text("Modality"),
        sop_class=sop_class_name(elements.text("SOPClassUID")),
        manufacturer=elements.text("Manufacturer"),
        body_part=elements.text("BodyPartExamined"),
        view_position=elements.text("ViewPosition"),
        laterality=_laterality(elements),
        row_direction=row_direction,
        column_direction=column_direction,
        age_years=_age_years(elements),
        kvp=elements.positive("KVP"),
        exposure_mas=elements.positive("Exposure"),
        lossy=stated == "01" or is_syntax_lossy is True or (is_syntax_lossy is None and not stated),
        lossy_ratio=ratios[-1] if ratios and math.isfinite(ratios[-1]) else None,
        burned_in_text=elements.code("BurnedInAnnotation") == "YES",
        is_synthetic=_is_synthetic(elements),
    )


def sop_class_name(uid: str) -> str:
    """Name of a SOP class in PS3.6, empty when it is unknown."""
    name = str(UID(uid).name) if uid else ""
    return "" if name == uid else clean_text(name)


def format_date(text: str) -> str:
    """``YYYY-MM-DD`` from the DICOM form or its ACR-NEMA one with dots; empty when invalid."""
    match = _DATE.match(text)
    if match is None:
        return ""
    try:
        return date(*(int(part) for part in match.groups())).isoformat()
    except ValueError:
        return ""


def format_time(text: str) -> str:
    """``HH:MM:SS`` from the DICOM form or its ACR-NEMA one with colons; empty when invalid."""
    match = _TIME.match(text)
    if match is None:
        return ""
    hour, minute, second = (int(part or 0) for part in match.groups())
    if hour > 23 or minute > 59 or second > 60:
        return ""
    return f"{hour:02}:{minute:02}:{second:02}"


def _age_years(elements: Elements) -> float | None:
    match = _AGE.match(elements.code("PatientAge"))
    if match is not None:
        years = int(match[1]) / _AGE_UNITS[match[2]]
        return years if years <= OLDEST_YEARS else None
    birth = format_date(elements.text("PatientBirthDate"))
    study = format_date(elements.text("StudyDate") or elements.text("AcquisitionDate"))
    if not birth or not study:
        return None
    days = (date.fromisoformat(study) - date.fromisoformat(birth)).days
    years = days / DAYS_A_YEAR
    return round(years, 2) if 0 <= years <= OLDEST_YEARS else None


def _orientation(elements: Elements) -> tuple[str, str]:
    """Both directions of Patient Orientation, or neither (PS3.3 C.7.6.1.1.1)."""
    directions = [text.upper() for text in elements.texts("PatientOrientation")]
    if len(directions) != 2 or not all(_is_direction(direction) for direction in directions):
        return "", ""
    axes = [_main_axis(direction) for direction in directions]
    return ("", "") if axes[0] == axes[1] else (directions[0], directions[1])


def _is_direction(text: str) -> bool:
    is_spelled = _DIRECTION.match(text) is not None and len(set(text)) == len(text)
    return is_spelled and not any(pair <= set(text) for pair in _OPPOSITES)


def _main_axis(direction: str) -> int:
    return next(index for index, pair in enumerate(_OPPOSITES) if direction[0] in pair)


def _laterality(elements: Elements) -> str:
    anatomy = macro(elements, 0, "FrameAnatomySequence")
    for value in (
        elements.code("ImageLaterality"),
        elements.code("Laterality"),
        anatomy.code("FrameLaterality"),
    ):
        if value in ("L", "R", "B", "U"):
            return value
    return ""


def _is_synthetic(elements: Elements) -> bool:
    texts = (
        *elements.full_texts("PatientName"),
        *elements.full_texts("DerivationDescription"),
        *elements.full_texts("ImageType"),
    )
    return any("SYNTHETIC" in text.upper() for text in texts)
