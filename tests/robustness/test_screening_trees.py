"""Restless folders: a row for each file, and each digest that of the pixels it was made from."""

from collections import Counter
from dataclasses import replace

from tests.robustness.screening_trees import FILMS, film_bytes, is_explained, run_many
from tests.unit.store.screenings import begin
from xrayviewer.store.screening_store import ScreeningStore


def test_every_file_has_a_row_whatever_happens_to_it(tmp_path) -> None:
    outcomes = run_many(tmp_path, count=6, seed=1)
    assert [one.rows for one in outcomes] == [FILMS] * len(outcomes)
    assert sum(one.unexplained for one in outcomes) == 0
    assert sum(one.wrong for one in outcomes) == 0
    statuses = sum((one.statuses for one in outcomes), Counter())
    assert statuses["failed"] > 5
    assert statuses["scored"] > 20
    assert sum(one.checked for one in outcomes) > 20


def test_films_of_other_seeds_are_other_films() -> None:
    assert len({film_bytes(kind, seed) for kind in ("dcm", "png") for seed in (1, 2)}) == 4


def test_a_row_without_a_reason_would_be_found(tmp_path) -> None:
    with ScreeningStore(tmp_path / "s.sqlite") as store:
        _, (row,) = begin(store, "a")
        failed = store.save_failure(row, "empty", "The file is empty.")
    assert is_explained(failed)
    assert not is_explained(row)
    assert not is_explained(replace(failed, reason=""))
    assert not is_explained(replace(failed, code="unheard-of"))
