"""Folders for a report to support: what is there, and no name of the user."""

from pathlib import Path

from xrayviewer.store.folder_facts import folder_facts, without_home


def test_a_folder_that_is_there(tmp_path):
    facts = folder_facts(tmp_path)
    assert (facts.is_there, facts.is_writable) == (True, True)
    assert facts.free_bytes > 0


def test_a_folder_to_come_is_judged_by_the_one_it_would_be_made_in(tmp_path):
    facts = folder_facts(tmp_path / "new" / "folder")
    assert (facts.is_there, facts.is_writable) == (False, True)
    assert not (tmp_path / "new").exists()


def test_the_home_folder_is_not_named(monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: Path("/home/doe"))
    assert without_home("at /home/doe/films") == "at ~/films"
    monkeypatch.setattr(Path, "home", lambda: Path("/"))
    assert without_home("at /films") == "at /films"
