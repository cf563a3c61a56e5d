"""Recently opened films, newest first. Kept only while the reader wants it."""

import json
from pathlib import Path

from xrayviewer.domain.location import FilmLocation
from xrayviewer.store.safe_write import write_safely

LONGEST = 10


def load(path: Path) -> tuple[FilmLocation, ...]:
    """Read the list; a missing or damaged file is an empty list."""
    try:
        rows = json.loads(path.read_bytes())
        return tuple(FilmLocation(Path(row["path"]), row["member"]) for row in rows)[:LONGEST]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ()


def save(path: Path, films: tuple[FilmLocation, ...]) -> None:
    """Write the list, or remove the file when it is empty.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    if not films:
        path.unlink(missing_ok=True)
        return
    rows = [{"path": str(film.path), "member": film.member} for film in films[:LONGEST]]
    write_safely(path, json.dumps(rows).encode(), is_durable=False)
