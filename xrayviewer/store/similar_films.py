"""Films that were analysed here, as models saw them, in one SQLite file on this computer.

It holds features, places, labels and scores; no picture and no patient's name or number.
"""

import heapq
import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.similar_film import RememberedFilm, SimilarFilm

FILE: Final = "similar-films.sqlite"
VERSION: Final = 1
BUSY_S: Final = 10.0
"""How long another program's change, which takes milliseconds, is waited for."""
CHUNK: Final = 2048
"""Films compared at once; bounds the memory."""
_TABLE: Final = """
CREATE TABLE IF NOT EXISTS films (
    model TEXT NOT NULL, preparation INTEGER NOT NULL, digest TEXT NOT NULL,
    features BLOB NOT NULL, path TEXT NOT NULL, member TEXT, label TEXT NOT NULL,
    scores TEXT NOT NULL, patient TEXT NOT NULL,
    PRIMARY KEY (model, preparation, digest)
) WITHOUT ROWID
"""
# A film that is classified again keeps the label that it has from a training.
_INSERT: Final = """
INSERT INTO films VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET
    features = excluded.features, path = excluded.path, member = excluded.member,
    label = CASE excluded.label WHEN '' THEN label ELSE excluded.label END,
    scores = CASE excluded.scores WHEN '{}' THEN scores ELSE excluded.scores END,
    patient = CASE excluded.patient WHEN '' THEN patient ELSE excluded.patient END
"""
_QUERY: Final = """
SELECT digest, features, path, member, label, scores, patient FROM films
WHERE model = ? AND preparation = ? AND digest != ?
"""


class SimilarFilmsError(XrayViewerError):
    """The films that were remembered cannot be read or added to."""


def remember(folder: Path, films: Iterable[RememberedFilm]) -> None:
    """Add films, or replace what is known of them.

    Raises
    ------
    SimilarFilmsError
        If the file is damaged, of a newer version, in use, or cannot be written.
    """
    rows = [_row(film) for film in films]
    if rows:
        with _opened(folder) as database, database:
            database.executemany(_INSERT, rows)


def nearest(
    folder: Path, open_film: RememberedFilm, patients: frozenset[str], count: int
) -> tuple[SimilarFilm, ...]:
    """Find the films most like one, the most similar first; never the film itself.

    Parameters
    ----------
    open_film
        As the model saw it; it need not be remembered.
    patients
        What its patient may be remembered as.

    Raises
    ------
    SimilarFilmsError
        As `remember`.
    """
    if not (folder / FILE).exists():
        return ()
    wanted = open_film.features.astype(np.float32)
    best: list[tuple[float, str, tuple[Any, ...]]] = []
    values = open_film.model, open_film.preparation_version, open_film.digest
    with _opened(folder) as database:
        found = database.execute(_QUERY, values)
        while rows := found.fetchmany(CHUNK):
            similar = _matrix([row[1] for row in rows], wanted.size) @ wanted
            entries = zip(similar.tolist(), (row[0] for row in rows), rows, strict=True)
            best = heapq.nlargest(count, [*best, *entries], key=lambda one: one[:2])
        return tuple(
            SimilarFilm(film, float(similarity), bool(film.patient) and film.patient in patients)
            for similarity, _, row in best
            for film in (_film(open_film, row),)
        )


def count_films(folder: Path) -> int:
    """Return how many films are remembered, for whichever model.

    Raises
    ------
    SimilarFilmsError
        As `remember`.
    """
    if not (folder / FILE).exists():
        return 0
    with _opened(folder) as database:
        (found,) = database.execute("SELECT count(*) FROM films").fetchone()
    return int(found)


def forget(folder: Path) -> None:
    """Remove all films, and the file, whatever state it is in.

    Raises
    ------
    SimilarFilmsError
        If it cannot be removed.
    """
    try:
        for path in folder.glob(f"{FILE}*"):
            path.unlink(missing_ok=True)
    except OSError as error:
        raise SimilarFilmsError(
            f"The remembered films could not be removed ({error.strerror}). Close other windows "
            "of xrayviewer and try again."
        ) from error


@contextmanager
def _opened(folder: Path) -> Iterator[sqlite3.Connection]:
    path = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(path, timeout=BUSY_S)) as database:
            _require_version(database, path)
            yield database
    except sqlite3.Error as error:
        raise SimilarFilmsError(
            f"The file of remembered films “{path.name}” cannot be used ({error}). Try again; if "
            "it happens again, choose “Forget similar films” to begin anew."
        ) from error
    except OSError as error:
        raise SimilarFilmsError(
            f"The folder of remembered films cannot be used ({error.strerror}). Check its rights "
            "and the room on its disk."
        ) from error


def _require_version(database: sqlite3.Connection, path: Path) -> None:
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise SimilarFilmsError(
            f"The file of remembered films “{path.name}” was written by a newer version of "
            "xrayviewer. Use that one, or choose “Forget similar films” to begin anew."
        )
    if version < VERSION:
        with database:
            database.execute(_TABLE)
            database.execute(f"PRAGMA user_version = {VERSION}")


def _row(film: RememberedFilm) -> tuple[object, ...]:
    return (
        film.model,
        film.preparation_version,
        film.digest,
        film.features.astype("<f2").tobytes(),
        str(film.location.path),
        film.location.member,
        film.label,
        json.dumps(dict(film.scores)),
        film.patient,
    )


def _film(asked: RememberedFilm, row: tuple[Any, ...]) -> RememberedFilm:
    digest, features, path, member, label, scores, patient = row
    try:
        known = {str(name): float(score) for name, score in json.loads(scores).items()}
    except (ValueError, TypeError, AttributeError) as error:
        raise sqlite3.DatabaseError("the scores of a film are none") from error
    return RememberedFilm(
        asked.model,
        asked.preparation_version,
        digest,
        np.frombuffer(features, "<f2").astype(np.float16),
        FilmLocation(Path(path), member),
        label,
        known,
        patient,
    )


def _matrix(blobs: list[bytes], width: int) -> NDArray[np.float32]:
    """Features of some films, shape (films, width).

    Raises
    ------
    sqlite3.DatabaseError
        If one of them has another length: the file is not what was written.
    """
    if any(len(blob) != 2 * width for blob in blobs):
        raise sqlite3.DatabaseError("a film has too few or too many features")
    return np.frombuffer(b"".join(blobs), "<f2").reshape(len(blobs), width).astype(np.float32)
