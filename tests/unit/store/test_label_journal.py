"""What was decided about labels outlives the program."""

from dataclasses import replace
from pathlib import Path

import pytest

from xrayviewer.dataset.corrections import Corrections
from xrayviewer.domain.label_doubt import JournalAct, JournalEntry, LabelCourtError
from xrayviewer.store.folders import data_folder
from xrayviewer.store.label_journal import journal_path, read_journal, write_journal

SOURCE = Path("/films/chest")
ENTRY = JournalEntry(
    "2026-01-02T03:04:05Z",
    JournalAct.RELABEL,
    ("normal/a.png",),
    ("sick",),
    {"normal/a.png": ("normal",)},
    0.25,
)


def test_a_journal_is_read_as_it_was_written():
    empty, notice = read_journal(SOURCE)
    assert (empty.entries, notice) == ((), "")
    corrections = Corrections(frozenset({"b.png"}), {"normal/a.png": ("sick",)})
    journal = replace(empty, entries=(ENTRY,), corrections=corrections)
    write_journal(journal)
    assert read_journal(SOURCE) == (journal, "")
    assert read_journal(SOURCE.with_name("other"))[0].entries == ()


def test_a_damaged_journal_is_set_aside_and_said():
    path = journal_path(SOURCE)
    path.parent.mkdir(parents=True)
    path.write_text("{}", "utf-8")
    journal, notice = read_journal(SOURCE)
    assert journal.entries == ()
    assert "chest" in notice
    assert path.with_name(f"{path.name}.damaged").exists()


def test_a_journal_that_cannot_be_kept_says_so():
    data_folder().mkdir(parents=True)
    (data_folder() / "label-journals").write_text("in the way", "utf-8")
    with pytest.raises(LabelCourtError, match="chest"):
        write_journal(read_journal_of(SOURCE))


def read_journal_of(source):
    (data_folder() / "label-journals").unlink()
    journal, _ = read_journal(source)
    (data_folder() / "label-journals").write_text("in the way", "utf-8")
    return journal


def test_a_name_that_is_no_text_is_said():
    journal, _ = read_journal(SOURCE)
    entry = replace(ENTRY, films=("bad\udcff.png",))
    with pytest.raises(LabelCourtError, match="no valid text"):
        write_journal(replace(journal, entries=(entry,)))
