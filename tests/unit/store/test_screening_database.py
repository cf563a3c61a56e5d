"""The file of screenings: durable, refused where it is not sound, and never silently replaced."""

import sqlite3

import numpy as np
import pytest

from tests.unit.store.screenings import MAPS, SETTING, begin, pixels, scored
from xrayviewer.domain.explanation import ExplanationMethod
from xrayviewer.store import screening_database
from xrayviewer.store.screening_content import encode_cells
from xrayviewer.store.screening_database import (
    APPLICATION_ID,
    DamagedStoreError,
    FullDiskError,
    ScreeningDatabase,
    ScreeningStoreError,
)
from xrayviewer.store.screening_migrations import VERSION, statements
from xrayviewer.store.screening_store import ScreeningStore


@pytest.fixture
def path(tmp_path):
    return tmp_path / "s.sqlite"


def test_what_was_committed_survives_a_power_cut(path) -> None:
    database = ScreeningDatabase(path)
    settings = {name: database.one(f"PRAGMA {name}")[0] for name in (
        "journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout",
    )}  # fmt: skip
    database.close()
    assert settings == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1,
        "busy_timeout": 30_000,
    }  # fmt: skip


def old_store(path, version):
    """A store as a program of that version left it, with a run of one scored film."""
    connection = sqlite3.connect(path)
    later = statements(version)
    for statement in statements(0)[: len(statements(0)) - len(later)]:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version}")
    template = path.with_name("template.sqlite")
    with ScreeningStore(template) as store:
        _, (row,) = begin(store, "a")
        store.save_result(row, pixels(), SETTING, scored())
    connection.execute("ATTACH ? AS template", (str(template),))
    for table in ("setting", "run", "result", "file"):
        columns = ", ".join(
            row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")
        )
        connection.execute(
            f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM template.{table}"
        )
    connection.commit()
    connection.close()


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_stores_of_every_earlier_version_open_with_all_that_is_in_them(path, version) -> None:
    old_store(path, version)
    with ScreeningStore(path) as store:
        (row,) = store.rows(1)
        assert row.scores == (0.7, 0.1)
        _, (more,) = begin(store, "b")
        store.save_result(more, pixels("e" * 64), SETTING, scored())
        assert store.maps(2, 1).method is ExplanationMethod.GRAD_CAM_PLUS_PLUS
    raw = sqlite3.connect(path)
    assert raw.execute("PRAGMA user_version").fetchone() == (VERSION,)
    raw.close()


def test_maps_of_a_store_that_did_not_name_their_method_are_evidence(path) -> None:
    old_store(path, 3)
    with sqlite3.connect(path) as raw:
        cells = encode_cells(MAPS.found)
        raw.execute("INSERT INTO evidence VALUES (1, 2, 2, ?)", (cells,))
    raw.close()
    with ScreeningStore(path) as store:
        maps = store.maps(1, 1)
    assert maps.method is ExplanationMethod.EVIDENCE
    np.testing.assert_array_equal(maps.found, MAPS.found)


def test_versions_that_never_were_are_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="version 99"):
        statements(99)


def test_a_migration_that_fails_leaves_the_store_as_it_was(path, monkeypatch) -> None:
    old_store(path, 1)
    broken = (*statements(1), "THIS IS NO SQL")
    with monkeypatch.context() as patch:
        patch.setattr(screening_database, "statements", lambda _version: broken)
        with pytest.raises(ScreeningStoreError, match="syntax error"):
            ScreeningDatabase(path)
    raw = sqlite3.connect(path)
    assert raw.execute("PRAGMA user_version").fetchone() == (1,)
    assert raw.execute("SELECT name FROM sqlite_master WHERE name = 'evidence'").fetchone() is None
    raw.close()


def test_a_store_of_a_newer_version_is_left_alone(path) -> None:
    ScreeningDatabase(path).close()
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(ScreeningStoreError, match="newer version"):
        ScreeningDatabase(path)
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_left_alone(path) -> None:
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE bookmarks (address)")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(DamagedStoreError, match="another program"):
        ScreeningDatabase(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("damage", ["text", "cut", "page"])
def test_a_damaged_store_is_refused_and_left_as_it_is(path, damage) -> None:
    with ScreeningStore(path) as store:
        _, rows = begin(store, *map(str, range(300)))
        for number, row in enumerate(rows[:20]):
            store.save_result(row, pixels(str(number)), SETTING, scored())
    content = bytearray(path.read_bytes())
    if damage == "text":
        content = bytearray(b"not a database at all, but some text of a certain length" * 40)
    elif damage == "cut":
        content = content[: len(content) // 2]
    else:
        content[4096 : len(content) - 4096] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(DamagedStoreError, match=r"is damaged\. It was left as it is"):
        ScreeningDatabase(path)
    assert path.read_bytes() == bytes(content)


def test_a_network_drive_is_refused_before_anything_is_written(path, monkeypatch) -> None:
    monkeypatch.setattr(screening_database, "is_on_network", lambda _folder: True)
    with pytest.raises(ScreeningStoreError, match=r"network drive.*on this computer"):
        ScreeningDatabase(path)
    assert not path.exists()


def test_a_full_disk_is_a_sentence_and_what_was_stored_stays(path) -> None:
    with ScreeningStore(path) as store:
        number, rows = begin(store, *map(str, range(400)))
        database = store._database
        pages = database.one("PRAGMA page_count")[0]
        with database._explaining():
            database._connection.execute(f"PRAGMA max_page_count = {pages}")
        saved = []

        with pytest.raises(FullDiskError, match=r"is full\. What was stored so far is safe\. Free"):
            saved.extend(
                store.save_result(row, pixels(str(row.place)), SETTING, scored()) for row in rows
            )
        assert [row for row in store.all_rows(number) if row.scores] == saved
        with database._explaining():
            database._connection.execute("PRAGMA max_page_count = 1000000")
        store.save_result(rows[-1], pixels("z"), SETTING, scored())
        assert len(tuple(store.all_rows(number))) == 400


def test_a_store_that_another_program_holds_is_a_sentence(path, monkeypatch) -> None:
    monkeypatch.setattr(screening_database, "BUSY_S", 0.05)
    database = ScreeningDatabase(path)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with (
        pytest.raises(ScreeningStoreError, match="held by another program"),
        database.transaction(),
    ):
        pass
    holder.execute("ROLLBACK")
    holder.close()
    database.close()


def test_what_fails_in_the_middle_is_undone(path) -> None:
    database = ScreeningDatabase(path)

    def fail() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO setting (key, content) VALUES ('k', 'c')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert database.all("SELECT * FROM setting") == []
    database.close()
