"""What becomes of files and folders that the reader drops, opens or names."""

from collections.abc import Callable
from pathlib import Path

from xrayviewer.domain.location import FilmLocation
from xrayviewer.session.film_list import FilmListSession

CONTAINER_ENDINGS = (".zip",)


class IntakeSession:
    """Decides, without Qt, whether paths are one film to read or many to list."""

    def __init__(self, film_list: FilmListSession, notify: Callable[[str], None]) -> None:
        self._film_list = film_list
        self._notify = notify

    def take(self, paths: tuple[Path, ...]) -> None:
        """Open one film, or list several and open the first.

        A single film is shown at once and its neighbours in the folder are listed behind it. Files,
        folders, archives and DICOMDIRs given together are listed as they are.
        """
        if not paths:
            return
        if len(paths) == 1 and not self._is_container(paths[0]):
            self._film_list.show_beside(FilmLocation(paths[0]))
        else:
            self._film_list.show_all(paths)

    def _is_container(self, path: Path) -> bool:
        is_named_so = path.suffix.lower() in CONTAINER_ENDINGS or path.name.upper() == "DICOMDIR"
        return is_named_so or path.is_dir()
