"""One film as a screening reads it."""

from dataclasses import dataclass

from xrayviewer.domain.analysis import ModelInputs
from xrayviewer.domain.screening import FilmIdentity


@dataclass(frozen=True, slots=True, eq=False)
class ScreeningFilm:
    """What the models need of a film, and what its row shows of the header.

    Both come from one reading of the file, so that they belong together also when the file changes.
    """

    inputs: ModelInputs
    identity: FilmIdentity
