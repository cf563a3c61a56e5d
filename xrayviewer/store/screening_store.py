"""Screenings on disk: runs, their files, and results by what they were computed from."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from xrayviewer.domain.explanation import ExplanationMethod
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import (
    ReaderJudgement,
    RunState,
    ScreenedMaps,
    ScreenedPixels,
    ScreeningRequest,
    ScreeningResult,
    ScreeningRow,
    ScreeningRun,
    ScreeningSetting,
    ScreeningStatus,
)
from xrayviewer.store.folders import data_folder
from xrayviewer.store.screening_content import (
    MALFORMED,
    ROW_COLUMNS,
    ROW_TABLES,
    decode_cells,
    decode_request,
    decode_row,
    decode_setting,
    encode_name,
    encode_request,
    plain,
)
from xrayviewer.store.screening_database import (
    DamagedStoreError,
    ScreeningDatabase,
    ScreeningStoreError,
)
from xrayviewer.store.screening_saving import (
    delete_run,
    fail_file,
    give_result,
    insert_result,
    known_result,
    let_failed_wait,
    let_wait_again,
    setting_number,
)

PAGE: Final = 1000
"""Rows taken from the store at a time."""


class UnknownRunError(ScreeningStoreError):
    """There is no such run."""


def screenings_path() -> Path:
    """Where the user's screenings lie."""
    return data_folder() / "screenings" / "screenings.sqlite"


class ScreeningStore:
    """All screenings of a user. Use an object from one thread at a time.

    Results are kept apart from the files that show them, by digest of the pixels, setting and
    header, so that nothing is computed twice. A row that a method returned is on the disk.

    Parameters
    ----------
    path
        See `ScreeningDatabase`.

    Raises
    ------
    ScreeningStoreError
        Here and in all methods; see `ScreeningDatabase`. `UnknownRunError` where a run is not
        there.
    """

    def __init__(self, path: Path) -> None:
        self._database = ScreeningDatabase(path)
        self._settings: dict[int, ScreeningSetting] = {}

    @property
    def path(self) -> Path:
        """The database file."""
        return self._database.path

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()

    def start_run(self, request: ScreeningRequest, setting: ScreeningSetting) -> ScreeningRun:
        """Begin a run without files."""
        created = datetime.now(UTC).isoformat(timespec="seconds")
        with self._database.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO run (created, request, setting, state) VALUES (?, ?, ?, ?)",
                (
                    created,
                    encode_request(request),
                    setting_number(connection, setting),
                    RunState.RUNNING.value,
                ),
            )
            number = cursor.lastrowid
        assert number is not None
        return self.run(number)

    def continue_run(self, number: int, setting: ScreeningSetting) -> ScreeningRun:
        """Set a run going again, with the models of today."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE run SET setting = ?, state = ? WHERE number = ?",
                (setting_number(connection, setting), RunState.RUNNING.value, number),
            )
        return self.run(number)

    def set_state(self, number: int, state: RunState) -> None:
        """Note how far a run is."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE run SET state = ? WHERE number = ?", (state.value, number))

    def set_listed(self, number: int) -> None:
        """Note that all files of a run were found."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE run SET is_listed = 1 WHERE number = ?", (number,))

    def runs(self) -> tuple[ScreeningRun, ...]:
        """All runs, the last one first."""
        found = self._database.all("SELECT * FROM run ORDER BY number DESC")
        return tuple(self._run(row) for row in found)

    def run(self, number: int) -> ScreeningRun:
        """Return one run as it is now."""
        row = self._database.one("SELECT * FROM run WHERE number = ?", (number,))
        if row is None:
            raise UnknownRunError(
                f"There is no screening with the number {number}. It may have been deleted; "
                "choose another one."
            )
        return self._run(row)

    def delete_run(self, number: int) -> None:
        """Delete a run with its rows and verdicts, and the results that no other run shows."""
        self.run(number)
        with self._database.transaction() as connection:
            delete_run(connection, number)
        self._database.forget_deleted()

    def add_files(self, number: int, locations: Sequence[FilmLocation]) -> tuple[ScreeningRow, ...]:
        """Add rows for files that the run does not have yet, and return these."""
        added = []
        with self._database.transaction() as connection:
            place = connection.execute(
                "SELECT coalesce(max(place), 0) FROM file WHERE run = ?", (number,)
            ).fetchone()[0]
            for location in locations:
                cursor = connection.execute(
                    "INSERT INTO file (run, place, path, member) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (run, path, member) DO NOTHING",
                    (number, place + 1, *_names(location)),
                )
                if cursor.rowcount == 1:
                    place += 1
                    added.append(ScreeningRow(number, place, location))
        return tuple(added)

    def waiting(self, number: int, limit: int) -> tuple[ScreeningRow, ...]:
        """Return the first rows of which nothing is known, in order of place."""
        return self._rows(
            "file.run = ? AND file.status = 'waiting' ORDER BY file.place LIMIT ?", number, limit
        )

    def save_result(
        self,
        row: ScreeningRow,
        pixels: ScreenedPixels,
        setting: ScreeningSetting,
        result: ScreeningResult,
    ) -> ScreeningRow:
        """Keep a result and give it to a row, in one transaction.

        A result that another program stored in the meantime stays as it is.
        """
        with self._database.transaction() as connection:
            number = setting_number(connection, setting)
            insert_result(connection, pixels, number, setting, result)
            known = known_result(connection, pixels, number)
            assert known is not None
            give_result(connection, row, pixels, known)
        return self.row(row.run, row.place)

    def save_known(
        self, row: ScreeningRow, pixels: ScreenedPixels, setting: ScreeningSetting
    ) -> ScreeningRow | None:
        """Give a row the result that is there already; None where there is none yet."""
        number = self._database.one("SELECT id FROM setting WHERE key = ?", (setting.key,))
        if number is None or not self._database.one(
            "SELECT 1 FROM result WHERE digest = ? AND setting = ? AND header = ?",
            (pixels.digest, number["id"], plain(pixels.header)),
        ):
            return None
        with self._database.transaction() as connection:
            known = known_result(connection, pixels, number["id"])
            if known is None:
                return None
            give_result(connection, row, pixels, known)
        return self.row(row.run, row.place)

    def save_failure(
        self,
        row: ScreeningRow,
        code: str,
        reason: str,
        *,
        pixels: ScreenedPixels | None = None,
        stamp: tuple[int, int] | None = None,
    ) -> ScreeningRow:
        """Note why a file has no result.

        Parameters
        ----------
        pixels
            Of a film that could be read but not analysed.
        stamp
            Of a file that could not be read.
        """
        found = pixels or ScreenedPixels("", "", stamp)
        with self._database.transaction() as connection:
            fail_file(connection, row, found, code, reason)
        return self.row(row.run, row.place)

    def retry(self, number: int, places: Sequence[int] | None = None) -> tuple[ScreeningRow, ...]:
        """Let failed rows wait again, all of them or some; return these."""
        failed = self._database.all(
            "SELECT place FROM file WHERE run = ? AND status = 'failed' ORDER BY place", (number,)
        )
        wanted = None if places is None else frozenset(places)
        chosen = [one["place"] for one in failed if wanted is None or one["place"] in wanted]
        with self._database.transaction() as connection:
            let_failed_wait(connection, number, chosen)
        return tuple(self.row(number, place) for place in chosen)

    def let_changed_wait(
        self, number: int, stamps: Mapping[FilmLocation, tuple[int, int]]
    ) -> tuple[ScreeningRow, ...]:
        """Let rows wait again whose files are not as they were read; see `let_wait_again`.

        Parameters
        ----------
        stamps
            Of files as they are now, as `ScreeningRow.stamp` has them.

        Returns
        -------
        tuple[ScreeningRow, ...]
            All rows that changed, in order of place.
        """
        with self._database.transaction() as connection:
            places = [
                let_wait_again(connection, number, *_names(location), stamp)
                for location, stamp in stamps.items()
            ]
        return tuple(self.row(number, place) for place in sorted(chain.from_iterable(places)))

    def judge(self, number: int, place: int, judgement: ReaderJudgement) -> ScreeningRow:
        """Keep what the reader says of a row."""
        verdict = None if judgement.verdict is None else judgement.verdict.value
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE file SET is_read = ?, verdict = ?, note = ? WHERE run = ? AND place = ?",
                (int(judgement.is_read), verdict, plain(judgement.note), number, place),
            )
        return self.row(number, place)

    def row(self, number: int, place: int) -> ScreeningRow:
        """Return one row as it is now."""
        found = self._rows("file.run = ? AND file.place = ?", number, place)
        if not found:
            raise UnknownRunError(
                f"The screening with the number {number} has no row {place} any more. It may have "
                "been deleted; choose another one."
            )
        return found[0]

    def rows(self, number: int, *, after: int = 0, limit: int = PAGE) -> tuple[ScreeningRow, ...]:
        """Return a page of rows in order of place, those behind a place."""
        return self._rows(
            "file.run = ? AND file.place > ? ORDER BY file.place LIMIT ?", number, after, limit
        )

    def all_rows(self, number: int) -> Iterator[ScreeningRow]:
        """Yield all rows in order of place, taken from the disk page by page."""
        after = 0
        while page := self.rows(number, after=after):
            yield from page
            after = page[-1].place

    def settings(self, number: int) -> tuple[ScreeningSetting, ...]:
        """Return the settings by which rows of a run were screened, the oldest first."""
        found = self._database.all(
            "SELECT DISTINCT result.setting AS setting FROM file "
            "JOIN result ON result.id = file.result WHERE file.run = ? ORDER BY 1",
            (number,),
        )
        self._read_settings({row["setting"] for row in found})
        return tuple(self._settings[row["setting"]] for row in found)

    def maps(self, number: int, place: int) -> ScreenedMaps | None:
        """Where the scores of a row came from; None without scores."""
        found = self._database.one(
            "SELECT evidence.* FROM evidence JOIN file ON file.result = evidence.result "
            "WHERE file.run = ? AND file.place = ?",
            (number, place),
        )
        if found is None:
            return None
        try:
            cells = decode_cells(found["cells"], found["rows"], found["columns"])
            return ScreenedMaps(ExplanationMethod(found["method"]), cells)
        except MALFORMED as error:
            raise self._malformed() from error

    def _rows(self, condition: str, *values: Any) -> tuple[ScreeningRow, ...]:
        query = f"SELECT {ROW_COLUMNS} FROM {ROW_TABLES} WHERE {condition}"  # noqa: S608  our own
        found = self._database.all(query, values)
        self._read_settings({row["setting"] for row in found} - {None})
        try:
            return tuple(decode_row(row, self._settings) for row in found)
        except MALFORMED as error:
            raise self._malformed() from error

    def _read_settings(self, numbers: set[int]) -> None:
        for number in numbers - self._settings.keys():
            row = self._database.one("SELECT content FROM setting WHERE id = ?", (number,))
            if row is None:
                raise self._malformed()
            try:
                self._settings[number] = decode_setting(row["content"])
            except MALFORMED as error:
                raise self._malformed() from error

    def _run(self, row: sqlite3.Row) -> ScreeningRun:
        number = row["number"]
        self._read_settings({row["setting"]})
        counts = self._database.all(
            "SELECT status, count(*) AS files, count(duplicate_of) AS duplicates FROM file "
            "WHERE run = ? GROUP BY status",
            (number,),
        )
        used = self._database.one(
            "SELECT count(DISTINCT result.setting) AS settings FROM file "
            "JOIN result ON result.id = file.result WHERE file.run = ?",
            (number,),
        )
        try:
            return ScreeningRun(
                number=number,
                created=row["created"],
                request=decode_request(row["request"]),
                setting=self._settings[row["setting"]],
                state=RunState(row["state"]),
                is_listed=bool(row["is_listed"]),
                counts={ScreeningStatus(one["status"]): one["files"] for one in counts},
                duplicates=sum(one["duplicates"] for one in counts),
                settings_used=0 if used is None else used["settings"],
            )
        except MALFORMED as error:
            raise self._malformed() from error

    def _malformed(self) -> DamagedStoreError:
        return DamagedStoreError(
            f"The store of screenings “{self.path.name}” holds values that mean nothing. It was "
            "left as it is: put a copy of it in its place, or move it away to begin a new one."
        )


def _names(location: FilmLocation) -> tuple[bytes, bytes]:
    """Path and member as the store holds them."""
    return encode_name(str(location.path)), encode_name(location.member or "")
