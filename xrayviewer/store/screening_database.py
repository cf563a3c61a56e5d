"""The database file of screenings: opened with care, changed in whole transactions, explained."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from xrayviewer.domain.screening import ScreeningError
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.folder_lock import FolderInUseError, claimed
from xrayviewer.store.network_paths import is_on_network
from xrayviewer.store.screening_migrations import VERSION, statements

APPLICATION_ID: Final = 0x58525653
"""``XRVS``: tells these files from other databases."""
BUSY_S: Final = 30.0
"""How long another window's transaction, which takes milliseconds, is waited for."""
PRIMARY_CODE: Final = 0xFF
"""The part of an extended result code of SQLite that says what kind it is."""


class ScreeningStoreError(ScreeningError):
    """The store of screenings cannot be used just now."""


class DamagedStoreError(ScreeningStoreError):
    """The store is damaged or none; it is left as it is."""


class FullDiskError(ScreeningStoreError):
    """The disk of the store is full; what was stored stays."""


class ScreeningDatabase:
    """One connection; use it from one thread at a time, and open another one for another thread.

    A transaction that has ended is on the disk (write-ahead log, every commit synchronised), also
    after a power cut. Several programs may have the same file open.

    Parameters
    ----------
    path
        Made where it is missing.

    Raises
    ------
    ScreeningStoreError
        Here and in all methods, if the file lies on a network, is damaged, is of a newer version
        or no store, cannot be written, or the disk is full.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        if is_on_network(path.parent):
            raise ScreeningStoreError(
                f"The store of screenings “{path.name}” would lie on a network drive, where "
                "several programs can damage it and a lost connection can cost results. Choose a "
                "folder on this computer."
            )
        try:
            with claimed(path, DirectContext(), patience_s=BUSY_S):
                self._connection = self._opened()
        except FolderInUseError as error:
            raise self._busy() from error
        except OSError as error:
            raise self._unwritable(error.strerror or "an error") from error

    def close(self) -> None:
        """End the connection."""
        self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All changes of the block together, or none; they are on the disk when it has ended."""
        with self._explaining():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def all(self, query: str, values: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """Return all rows of a query."""
        with self._explaining():
            return self._connection.execute(query, values).fetchall()

    def one(self, query: str, values: Sequence[Any] = ()) -> sqlite3.Row | None:
        """Return the first row of a query, None without any."""
        with self._explaining():
            row: sqlite3.Row | None = self._connection.execute(query, values).fetchone()
            return row

    def forget_deleted(self) -> None:
        """Take what was deleted out of the write-ahead log, too."""
        with self._explaining():
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _opened(self) -> sqlite3.Connection:
        with self._explaining():
            connection = sqlite3.connect(
                self.path, timeout=BUSY_S, isolation_level=None, check_same_thread=False
            )
            try:
                connection.row_factory = sqlite3.Row
                self._check(connection)
                self._set_up(connection)
            except BaseException:
                connection.close()
                raise
        return connection

    def _check(self, connection: sqlite3.Connection) -> None:
        """Refuse what is no store, is damaged, or comes from a newer program; change nothing."""
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        if not tables and application == 0:
            return  # a new file
        if application != APPLICATION_ID:
            raise DamagedStoreError(
                f"“{self.path.name}” is a database of another program. It was left as it is; "
                "choose another file."
            )
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise self._damaged()
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise ScreeningStoreError(
                f"The store of screenings “{self.path.name}” was written by a newer version of "
                "xrayviewer. It was left as it is; use that version, or choose another file."
            )

    def _set_up(self, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")  # macOS: also what the drive holds back
        connection.execute("PRAGMA secure_delete = ON")  # names of patients do not stay behind
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version < VERSION:
            connection.execute("BEGIN IMMEDIATE")
            for statement in statements(version):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
            connection.execute("COMMIT")
        connection.execute("PRAGMA foreign_keys = ON")

    @contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def _explained(self, error: sqlite3.Error) -> ScreeningStoreError:
        code = getattr(error, "sqlite_errorcode", 0) & PRIMARY_CODE
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return self._damaged()
        if code == sqlite3.SQLITE_FULL:
            return FullDiskError(
                f"The disk of the store of screenings “{self.path.name}” is full. What was stored "
                "so far is safe. Free some space, then resume the run."
            )
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return self._busy()
        return self._unwritable(str(error))

    def _damaged(self) -> DamagedStoreError:
        return DamagedStoreError(
            f"The store of screenings “{self.path.name}” is damaged. It was left as it is: put a "
            "copy of it in its place, or move it away to begin a new one."
        )

    def _busy(self) -> ScreeningStoreError:
        return ScreeningStoreError(
            f"The store of screenings “{self.path.name}” is held by another program. Close that "
            "program, or try again."
        )

    def _unwritable(self, cause: str) -> ScreeningStoreError:
        return ScreeningStoreError(
            f"The store of screenings “{self.path.name}” cannot be used: the system reports "
            f"“{cause}”. Check the disk and the rights of its folder, then try again."
        )
