"""Files of a model folder in a ZIP archive, read where damage ends no other process."""

from pathlib import Path, PurePosixPath

from xrayviewer.domain.errors import UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.model_card import ModelError
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.archive import check_archive, read_member


def read_model_archive(path: Path, names: tuple[str, ...], context: JobContext) -> dict[str, bytes]:
    """Read the files of the one model in an archive into memory; nothing is written.

    Parameters
    ----------
    names
        Files that a model folder may have; the first one has to be there.

    Raises
    ------
    ModelError
        If the archive is damaged, holds no model or several, or expands too much.
    """
    try:
        members = [PurePosixPath(entry.filename) for entry in check_archive(path)]
        folders = {member.parent for member in members if member.name == names[0]}
        if len(folders) != 1:
            held = "no model" if not folders else f"{len(folders)} models"
            raise ModelError(
                f"“{path.name}” holds {held}. Choose an archive of one model folder, as it was "
                "exported."
            )
        found = {}
        for member in members:
            context.raise_if_cancelled()
            if member.parent in folders and member.name in names:
                found[member.name] = read_member(FilmLocation(path, str(member)))
    except UnreadableImageError as error:
        raise ModelError(
            f"“{path.name}” cannot be imported: {error.refusal.cause}. {error.refusal.advice}"
        ) from error
    return found
