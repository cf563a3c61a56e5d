"""A screening that is killed loses nothing it showed (the full count: `screening_kills`)."""

import sqlite3

from tests.robustness.screening_kills import kill_often, lines, lost_rows, statements_of_a_whole_run
from xrayviewer.workflows.screening_batch import BATCH


def test_a_killed_screening_loses_nothing_and_does_nothing_twice(tmp_path) -> None:
    outcomes = kill_often(tmp_path, count=4, seed=3)
    assert any(one.was_killed for one in outcomes)
    for one in outcomes:
        assert (one.lost, one.repeated, one.is_whole) == (0, 0, True)
        assert one.redone <= BATCH


def test_a_row_that_is_lost_would_be_found(tmp_path) -> None:
    statements_of_a_whole_run(tmp_path)
    published = lines(tmp_path / "whole.published")
    assert lost_rows(tmp_path, published) == 0
    raw = sqlite3.connect(tmp_path / "s.sqlite")
    raw.execute("DELETE FROM file WHERE place = 5")
    raw.commit()
    raw.close()
    assert lost_rows(tmp_path, published) == 1
