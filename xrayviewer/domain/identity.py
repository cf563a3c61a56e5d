"""Who and what a film shows, as its header says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Identity:
    """Patient, study and series. Everything here can identify a person.

    Text is decoded by Specific Character Set, cleaned of control and bidirectional characters,
    and cut to 64 characters. Dates are ``YYYY-MM-DD``, times ``HH:MM:SS``; empty when unknown.
    """

    patient_name: str = ""
    patient_id: str = ""
    birth_date: str = ""
    sex: str = ""
    institution: str = ""
    accession_number: str = ""
    study_date: str = ""
    study_time: str = ""
    study_description: str = ""
    series_description: str = ""
    series_number: int = 0
    instance_number: int = 0
    study_uid: str = ""
    series_uid: str = ""
    sop_instance_uid: str = ""

    @property
    def patient_key(self) -> str:
        """Equal for films of one patient, empty when the header names none."""
        if not (self.patient_id or self.patient_name):
            return ""
        return "\x1f".join((self.patient_id, self.patient_name.casefold(), self.birth_date))


@dataclass(frozen=True, slots=True)
class Acquisition:
    """How the film was made.

    Attributes
    ----------
    modality, sop_class, manufacturer, body_part, view_position
        As the header says; empty when absent. `sop_class` is the name, not the UID.
    laterality
        ``L``, ``R``, ``B``, ``U`` or empty: Image Laterality, else Laterality.
    row_direction, column_direction
        Patient Orientation (0020,0020): where the right end of a row and the lower end of a column
        point, for example ``L`` and ``F``. Empty when absent or invalid, never guessed.
    age_years
        From Patient's Age, else from birth and study date; None when unknown.
    lossy
        Whether lossy compression was ever applied (0028,2110), or the syntax itself is lossy.
    lossy_ratio
        Last value of Lossy Image Compression Ratio (0028,2112), None when absent.
    burned_in_text
        Burned In Annotation (0028,0301) is YES.
    is_synthetic
        The file says that it shows no patient.
    """

    modality: str = ""
    sop_class: str = ""
    manufacturer: str = ""
    body_part: str = ""
    view_position: str = ""
    laterality: str = ""
    row_direction: str = ""
    column_direction: str = ""
    age_years: float | None = None
    kvp: float | None = None
    exposure_mas: float | None = None
    lossy: bool = False
    lossy_ratio: float | None = None
    burned_in_text: bool = False
    is_synthetic: bool = False
