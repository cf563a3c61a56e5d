"""A screening written out: every row, no formula, no name where none is wanted."""

import csv
import json
import locale
from math import exp
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest

from tests.unit.store.screenings import (
    REFUSED,
    REQUEST,
    SETTING,
    model,
    pixels,
    scored,
    setting,
)
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import ReaderJudgement, ReaderVerdict
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store import spreadsheet_file
from xrayviewer.store.growing_table import TableFileError
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.store.spreadsheet_file import GrowingSpreadsheet
from xrayviewer.workflows.screening_export import ExportFormatError, export_screening

NOTICE = "Research use only, not for diagnosis."
CANARY = "Canary"
NAMES = ("=cmd|calc.png", "+a", "-b", "@c", "\td", "\re", "Canary^Ada.dcm", "\udcff.png")
XML = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture
def store(tmp_path):
    """One run: a scored film with everything, one refused, one failed, one waiting, odd names."""
    with ScreeningStore(tmp_path / "s.sqlite") as opened:
        opened.start_run(REQUEST, SETTING)
        rows = opened.add_files(1, [FilmLocation(Path("folder") / name) for name in NAMES])
        full = pixels(
            patient_id=CANARY, patient_name=f"{CANARY}^Ada", study_date="2026-01-02",
            view_position="PA",
        )  # fmt: skip
        opened.save_result(rows[6], full, SETTING, scored(0.1 + 0.2, 1 / 3))
        opened.judge(1, 7, ReaderJudgement(True, ReaderVerdict.AGREE, f"=saw {CANARY}"))
        opened.save_result(rows[0], pixels("e" * 64), SETTING, REFUSED)
        opened.save_failure(rows[1], "empty", "The file is empty.")
        yield opened


def export(store: ScreeningStore, path: Path, *, with_identity: bool = True, **options) -> int:
    return export_screening(store, 1, path, DirectContext(), with_identity=with_identity, **options)


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cells_of(path: Path) -> list[list[str]]:
    """Rows of the first sheet, as a reader without any library for spreadsheets sees them."""
    with ZipFile(path) as book:
        sheet = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in sheet.iter(f"{XML}row"):
        assert not list(row.iter(f"{XML}f"))
        rows.append([
            "".join(cell.itertext()) if cell.get("t") == "inlineStr" else float(
                cell.findtext(f"{XML}v")
            )
            for cell in row.iter(f"{XML}c")
        ])  # fmt: skip
    return rows


def test_a_table_has_a_row_for_each_file_and_a_column_for_each_finding(store, tmp_path) -> None:
    path = tmp_path / "out" / "table.csv"
    assert export(store, path) == len(NAMES)
    found = rows_of(path)
    assert len(found) == len(NAMES)
    assert all(row["notice"] == NOTICE for row in found)
    full = found[6]
    assert {name: cell for name, cell in full.items() if cell} == {
        "path": str(Path("folder/Canary^Ada.dcm")),
        "row": "7",
        "digest": "d" * 64,
        "status": "scored",
        "gate": "ok",
        "view": "PA",
        "patient_id": CANARY,
        "patient_name": f"{CANARY}^Ada",
        "study_date": "2026-01-02",
        "model": "adults",
        "model_version": "1",
        "model_digest": "ab" * 32,
        "age_basis": "header",
        "score: effusion": repr(0.1 + 0.2),
        "score: nodule": repr(1 / 3),
        "verdict": "negative",
        "threshold_shift_log_odds": "0.0",
        "calibrated": "yes",
        "cardiothoracic_ratio": "0.48",
        "read": "yes",
        "reader_verdict": "agree",
        "reader_note": f"'=saw {CANARY}",
        "notice": NOTICE,
    }
    assert (found[0]["status"], found[0]["gate"]) == ("refused", "refused")
    assert (found[1]["code"], found[1]["reason"]) == ("empty", "The file is empty.")
    assert found[2]["status"] == "waiting"


@pytest.mark.parametrize("kind", ["csv", "json", "xlsx"])
def test_nothing_tells_who_the_patient_is_where_that_is_not_wanted(store, tmp_path, kind) -> None:
    path = tmp_path / f"table.{kind}"
    export(store, path, with_identity=False)
    content = path.read_bytes()
    if kind == "xlsx":
        with ZipFile(path) as book:
            content = b"".join(book.read(name) for name in book.namelist())
    assert CANARY.encode() not in content
    assert b"2026-01-02" not in content
    assert b"film 7" in content
    assert NOTICE.encode() in content


def test_no_cell_can_act_as_a_formula(store, tmp_path) -> None:
    store.add_files(1, [FilmLocation(Path(name)) for name in NAMES])
    export(store, tmp_path / "t.csv")
    export(store, tmp_path / "t.xlsx")
    texts = [cell for row in rows_of(tmp_path / "t.csv") for cell in row.values()]
    texts += [
        cell for row in cells_of(tmp_path / "t.xlsx") for cell in row if isinstance(cell, str)
    ]
    assert len(texts) > 100
    assert not [text for text in texts if text.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]


def test_numbers_do_not_depend_on_the_place_of_the_machine(store, tmp_path) -> None:
    export(store, tmp_path / "before.csv")
    before = locale.setlocale(locale.LC_ALL)
    try:
        for name in ("de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8"):
            try:
                locale.setlocale(locale.LC_ALL, name)
            except locale.Error:
                continue
            export(store, tmp_path / "after.csv")
            assert (tmp_path / "after.csv").read_bytes() == (tmp_path / "before.csv").read_bytes()
    finally:
        locale.setlocale(locale.LC_ALL, before)


def test_json_says_what_the_numbers_are(store, tmp_path) -> None:
    path = tmp_path / "t.json"
    export(store, path)
    found = json.loads(path.read_bytes())
    assert (found["notice"], found["run"]) == (NOTICE, 1)
    assert found["models"][0]["thresholds"] == {"effusion": 0.5, "nodule": None}
    assert len(found["films"]) == len(NAMES)
    assert found["films"][6]["score: effusion"] == 0.1 + 0.2
    assert found["films"][0]["score: effusion"] is None
    assert found["films"][7]["path"].endswith("\udcff.png")


@pytest.mark.parametrize(
    ("shift", "verdict", "positive"),
    [(0.0, "negative", ""), (-0.7, "borderline", ""), (-2.0, "positive", "effusion")],
)
def test_verdicts_follow_the_threshold_that_is_in_force(
    store, tmp_path, shift, verdict, positive
) -> None:
    export(store, tmp_path / "t.csv", shift=shift)
    full = rows_of(tmp_path / "t.csv")[6]
    assert (full["verdict"], full["positive"]) == (verdict, positive)
    assert {row["threshold_shift_log_odds"] for row in rows_of(tmp_path / "t.csv")} == {
        repr(shift) if shift >= 0 else f"{shift!r}"
    }


def test_a_threshold_that_the_reader_chose_is_said_in_every_kind_of_file(store, tmp_path) -> None:
    in_force = 1 / (1 + exp(2.0))
    export(store, tmp_path / "t.json", shift=-2.0)
    found = json.loads((tmp_path / "t.json").read_bytes())
    assert found["threshold_shift_log_odds"] == -2.0
    (used,) = found["models"]
    assert used["thresholds"] == {"effusion": pytest.approx(in_force), "nodule": None}
    assert used["thresholds_of_the_model"] == {"effusion": 0.5, "nodule": None}
    assert {film["threshold_shift_log_odds"] for film in found["films"]} == {-2.0}
    export(store, tmp_path / "t.xlsx", shift=-2.0)
    with ZipFile(tmp_path / "t.xlsx") as book:
        about = book.read("xl/worksheets/sheet2.xml").decode()
    assert "-2.0 log-odds above the thresholds of the models, odds x 0.135" in about
    assert "of the model 0.5" in about


def test_an_empty_list_is_a_whole_file_too(store, tmp_path) -> None:
    assert export(store, tmp_path / "t.json", rows=()) == 0
    assert json.loads((tmp_path / "t.json").read_bytes())["films"] == []
    assert export(store, tmp_path / "t.xlsx", rows=()) == 0
    assert len(cells_of(tmp_path / "t.xlsx")) == 1


def test_a_workbook_holds_text_as_text_and_numbers_as_numbers(store, tmp_path) -> None:
    path = tmp_path / "t.xlsx"
    export(store, path)
    header, *rows = cells_of(path)
    assert header[:3] == ["path", "row", "digest"]
    assert len(rows) == len(NAMES)
    assert pytest.approx(0.3, rel=1e-15) in rows[6]  # Excel's own 15 digits
    with ZipFile(path) as book:
        about = book.read("xl/worksheets/sheet2.xml").decode()
    assert NOTICE in about
    assert "effusion: 0.5" in about
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".t.xlsx")] == []


def test_what_is_shown_is_written_in_its_order(store, tmp_path) -> None:
    shown = (store.row(1, 7), store.row(1, 1))
    assert export(store, tmp_path / "t.csv", rows=shown) == 2
    assert [row["row"] for row in rows_of(tmp_path / "t.csv")] == ["7", "1"]


def test_a_run_of_several_versions_has_the_labels_of_all(store, tmp_path) -> None:
    newer = setting(model("adults", 2, "cd" * 32))
    store.continue_run(1, newer)
    store.save_result(store.row(1, 3), pixels("f" * 64), newer, scored(used=newer.models[0]))
    export(store, tmp_path / "t.csv")
    versions = [row["model_version"] for row in rows_of(tmp_path / "t.csv")]
    assert (versions[2], versions[6]) == ("2", "1")


def test_the_name_says_the_format(store, tmp_path) -> None:
    with pytest.raises(ExportFormatError, match=r"“t\.txt”.*\.csv, \.json or \.xlsx"):
        export(store, tmp_path / "t.txt")


class Cancelled(DirectContext):
    is_cancelled = True


@pytest.mark.parametrize("kind", ["csv", "json", "xlsx"])
def test_an_export_that_is_cancelled_leaves_the_old_file(store, tmp_path, kind) -> None:
    path = tmp_path / f"t.{kind}"
    path.write_text("old")
    with pytest.raises(JobCancelledError):
        export_screening(store, 1, path, Cancelled(), with_identity=True)
    assert path.read_text() == "old"


@pytest.mark.parametrize("kind", ["csv", "json", "xlsx"])
def test_a_place_that_cannot_be_written_is_a_sentence(store, tmp_path, kind) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TableFileError, match="could not be written"):
        export(store, tmp_path / "file" / f"t.{kind}")
    (tmp_path / f"t.{kind}").mkdir()
    with pytest.raises(TableFileError, match="could not be written"):
        export(store, tmp_path / f"t.{kind}")


def test_a_workbook_that_would_be_too_long_is_a_sentence(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(spreadsheet_file, "MOST_ROWS", 2)
    with (
        pytest.raises(TableFileError, match="more than 2 rows"),
        GrowingSpreadsheet(tmp_path / "t.xlsx", ["a"]) as table,
    ):
        table.add([["1"], ["2"]])
    assert not (tmp_path / "t.xlsx").exists()
