"""Where a film lies, and what its header says in short."""

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from xrayviewer.domain.errors import Refusal

UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode categories: control, format, lone surrogate, line and paragraph separator."""


@dataclass(frozen=True, slots=True)
class FilmLocation:
    """One file that may hold a film.

    Attributes
    ----------
    path
        The file on disk, or the ZIP archive that holds it.
    member
        Name inside the archive, None for a plain file.
    """

    path: Path
    member: str | None = None

    @property
    def name(self) -> str:
        """File name without its folder, for the reader's eyes.

        Characters that control the screen or the direction of writing are left out, so that no
        name can pretend to be another.
        """
        name = self.path.name if self.member is None else self.member.rsplit("/", 1)[-1]
        return "".join(letter for letter in name if unicodedata.category(letter) not in UNSEEN)


@dataclass(frozen=True, slots=True)
class FilmSummary:
    """What the strip of films shows before the film is opened.

    Text is cleaned of control characters and cut to 64 characters. Dates are ``YYYY-MM-DD`` or
    empty.

    Attributes
    ----------
    location
        The file.
    patient_key
        Equal for films of one patient; never shown.
    refusal
        Why the file cannot be shown, None when its header is sound.
    """

    location: FilmLocation
    patient_key: str = ""
    patient_name: str = ""
    patient_id: str = ""
    study_uid: str = ""
    study_date: str = ""
    study_description: str = ""
    series_uid: str = ""
    series_number: int = 0
    series_description: str = ""
    instance_number: int = 0
    modality: str = ""
    view_position: str = ""
    rows: int = 0
    columns: int = 0
    frame_count: int = 1
    refusal: Refusal | None = None
