"""Films of a screening with the reader's labels, copied so that a model can be trained on them."""

from collections.abc import Iterable
from pathlib import Path

from xrayviewer.domain.film_selection import SelectedFilm, label_folder
from xrayviewer.domain.screening import ScreeningError, ScreeningRow
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.labelled_folder import write_labelled_folder
from xrayviewer.workflows.films import film_stamp


def copy_labelled_films(
    films: Iterable[tuple[ScreeningRow, str]], folder: Path, context: JobContext
) -> Path:
    """Copy films into a new folder with one subfolder for each label.

    Parameters
    ----------
    films
        Rows, each with the label that the reader gives it.

    Returns
    -------
    Path
        A table of what was copied from where; it also names the patients.

    Raises
    ------
    ScreeningError
        If there are no films, one lies in an archive, or is not as it was when it was screened.
    DatasetError
        If the folder exists, the disk has too little room, or a film cannot be copied.
    """
    chosen = tuple(_selected(row, label) for row, label in films)
    if not chosen:
        raise ScreeningError("No films are to be copied. Mark some first.")
    return write_labelled_folder(folder, chosen, context)


def _selected(row: ScreeningRow, label: str) -> SelectedFilm:
    location = row.location
    if location.member is not None:
        raise ScreeningError(
            f"“{location.name}” lies in the archive “{location.path.name}”. Unpack the archive and "
            "screen the folder, or leave this film out."
        )
    stamp = film_stamp(location)
    if stamp is None or stamp != row.stamp:
        raise ScreeningError(
            f"“{location.name}” has changed since it was screened, or is gone. Screen it again, or "
            "leave it out."
        )
    return SelectedFilm(
        location,
        label,
        row.identity.patient_id,
        f"{label_folder(label)}/{row.place:06d}-{location.path.name}",
        size_bytes=stamp[1],
        view=row.identity.view_position,
    )
