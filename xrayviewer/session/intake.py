"""What becomes of files and folders that the reader drops, opens or names."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from xrayviewer.domain.location import FilmLocation, FilmSummary
from xrayviewer.session.film_headers import FilmHeaders
from xrayviewer.session.film_list import FilmListSession

CONTAINER_ENDINGS = (".zip",)
MOST_READ: Final = 20
"""Files given together that are still opened one by one."""
Screen = Callable[[tuple[Path, ...]], None]


class IntakeSession:
    """Decides, without Qt, whether paths are films to read or many to screen.

    Parameters
    ----------
    headers
        Tells whose films a few dropped ones are.
    screen
        Begins a screening; None where films can only be read.
    """

    def __init__(
        self,
        film_list: FilmListSession,
        headers: FilmHeaders,
        screen: Screen | None = None,
    ) -> None:
        self._film_list = film_list
        self._headers = headers
        self._screen = screen
        self._taken: tuple[Path, ...] = ()

    def drop(self, paths: tuple[Path, ...]) -> None:
        """Open films that were dropped, or screen them.

        A folder, an archive, a DICOMDIR and more than `MOST_READ` files are screened; so are fewer,
        where their headers name several patients.
        """
        self._headers.drop()
        if self._screen is None or (len(paths) == 1 and not self._is_container(paths[0])):
            self.take(paths)
        elif len(paths) > MOST_READ or any(self._is_container(path) for path in paths):
            self._screen(paths)
        else:
            self._headers.read(paths, lambda summaries: self._sort_out(paths, summaries))

    def take(self, paths: tuple[Path, ...]) -> None:
        """Open one film, or list several and open the first.

        A single film is shown at once and its neighbours in the folder are listed behind it. Files,
        folders, archives and DICOMDIRs given together are listed as they are.
        """
        if not paths:
            return
        self._headers.drop()
        if len(paths) == 1 and not self._is_container(paths[0]):
            self._taken = (paths[0].parent,)
            self._film_list.show_beside(FilmLocation(paths[0]))
        else:
            self._taken = paths
            self._film_list.show_all(paths)

    @property
    def can_screen_instead(self) -> bool:
        """Whether something was opened that can be screened as well."""
        return self._screen is not None and bool(self._taken)

    def screen_instead(self) -> None:
        """Screen what was opened last for reading, with the films beside it."""
        if self._screen is not None and self._taken:
            self._screen(self._taken)

    def _sort_out(self, paths: tuple[Path, ...], summaries: tuple[FilmSummary, ...]) -> None:
        if self._screen is not None and are_of_several_patients(summaries):
            self._screen(paths)
        else:
            self.take(paths)

    def _is_container(self, path: Path) -> bool:
        is_named_so = path.suffix.lower() in CONTAINER_ENDINGS or path.name.upper() == "DICOMDIR"
        return is_named_so or path.is_dir()


def are_of_several_patients(summaries: Iterable[FilmSummary]) -> bool:
    """Whether headers name more than one patient; those that name none say nothing."""
    return len({one.patient_key for one in summaries} - {""}) > 1
