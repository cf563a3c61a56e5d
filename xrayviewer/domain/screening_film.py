"""One film as a screening reads it."""

from dataclasses import dataclass

from xrayviewer.domain.analysis import ModelInputs
from xrayviewer.domain.screening import FilmIdentity


@dataclass(frozen=True, slots=True, eq=False)
class ScreeningFilm:
    """What the models need of a film, and what its row shows of the header.

    All comes from one reading of the file, so that it belongs together also when the file changes.

    Attributes
    ----------
    patient_key
        As `Identity.patient_key`.
    """

    inputs: ModelInputs
    identity: FilmIdentity
    patient_key: str = ""
