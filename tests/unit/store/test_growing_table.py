"""A table that grows: every row is on the disk at once, and a name means it is whole."""

import csv
from pathlib import Path

import pytest

from xrayviewer.store.growing_table import GrowingTable, TableFileError


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def stopped(whole: GrowingTable) -> None:
    with whole as table:
        table.add([["a.dcm"]])
        raise ZeroDivisionError


def test_rows_are_in_the_part_at_once_and_the_file_appears_when_all_are_there(tmp_path) -> None:
    path = tmp_path / "deep" / "table.csv"
    with GrowingTable(path, ["path", "score"]) as table:
        table.add([["a.dcm", 0.5], ["b.dcm", None]])
        assert rows(table.part) == [["path", "score"], ["a.dcm", "0.5"], ["b.dcm", ""]]
        assert not path.exists()
    assert len(rows(path)) == 3
    assert not table.part.exists()


def test_stopped_work_leaves_the_old_file_and_its_own_part(tmp_path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("old")
    with pytest.raises(ZeroDivisionError):
        stopped(GrowingTable(path, ["path"]))
    assert path.read_text() == "old"
    assert rows(path.with_name("table.csv.part")) == [["path"], ["a.dcm"]]


def test_text_that_a_spreadsheet_would_compute_is_guarded(tmp_path) -> None:
    with GrowingTable(tmp_path / "table.csv", ["path"]) as table:
        table.add([["=1+1.png"], ["\udcff.png"]])
    assert rows(tmp_path / "table.csv")[1:] == [["'=1+1.png"], ["\\udcff.png"]]


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TableFileError, match=r"“table\.csv” could not be written"):
        GrowingTable(tmp_path / "file" / "table.csv", ["path"])


def test_a_table_that_cannot_get_its_name_is_a_sentence(tmp_path) -> None:
    path = tmp_path / "table.csv"
    with pytest.raises(TableFileError, match="Choose another folder"), GrowingTable(path, ["a"]):
        path.mkdir()
    assert rows(tmp_path / "table.csv.part") == [["a"]]


def test_a_full_disk_is_a_sentence(tmp_path, monkeypatch) -> None:
    class Full:
        def write(self, _text: str) -> None:
            raise OSError(28, "No space left on device")

    with GrowingTable(tmp_path / "table.csv", ["a"]) as table, monkeypatch.context() as patch:
        patch.setattr(table, "_file", Full())
        with pytest.raises(TableFileError, match="No space left"):
            table.add([["b"]])
