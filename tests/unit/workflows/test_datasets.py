"""Reading and examining labelled films, and building folders of them."""

from pathlib import Path

import numpy as np
import pytest

from tests.unit.readers.labelled_films import write_film, write_films, write_table
from xrayviewer.domain.dataset import DatasetError, FilmSample, Severity
from xrayviewer.domain.errors import JobCancelledError, RefusalCode
from xrayviewer.domain.film_selection import Condition, SelectionRule
from xrayviewer.domain.preparation import Preparation
from xrayviewer.engine.decoding import decoding_engine
from xrayviewer.engine.local import LocalEngine
from xrayviewer.engine.pool import EnginePool
from xrayviewer.jobs.context import DirectContext
from xrayviewer.workflows.datasets import (
    build_labelled_folder,
    examine_dataset,
    find_dataset,
    read_dataset,
)

SQUARE = Preparation(size_px=16)


@pytest.fixture
def engine() -> LocalEngine:
    return LocalEngine("xrayviewer.readers")


@pytest.fixture
def folder(tmp_path) -> Path:
    names = (f"{label}/{number}.png" for label in ("normal", "sick") for number in range(20))
    return write_films(tmp_path / "films", *names)


class Recorder(DirectContext):
    """Remembers progress, and may cancel at some point of it."""

    def __init__(self, cancel_at: float = 2.0) -> None:
        self.fractions: list[float] = []
        self._cancel_at = cancel_at

    def report(self, fraction: float | None, message: str = "") -> None:
        if fraction is not None:
            self.fractions.append(fraction)
            self.is_cancelled = fraction >= self._cancel_at


def test_every_film_is_read_once_and_samples_are_handed_over(engine, folder) -> None:
    dataset = find_dataset(engine, folder, DirectContext())
    samples: dict[int, FilmSample] = {}
    recorder = Recorder()
    examined, refused = read_dataset(
        engine, dataset, SQUARE, recorder, samples.__setitem__, readers=3
    )
    assert [one.film for one in examined] == list(dataset.films)
    assert refused == ()
    assert sorted(samples) == list(range(40))
    for place, one in enumerate(examined):
        assert samples[place].facts == one.facts
        assert samples[place].pixels.shape == (16, 16)
    assert recorder.fractions[-1] == 1.0
    assert recorder.fractions == sorted(recorder.fractions)


def test_films_that_vanish_or_are_damaged_are_refused_and_the_others_go_on(engine, folder) -> None:
    dataset = find_dataset(engine, folder, DirectContext())

    def lose(_place: int, _sample: FilmSample) -> None:
        (folder / "sick" / "19.png").unlink(missing_ok=True)

    (folder / "normal" / "3.png").write_bytes(b"no film")
    examined, refused = read_dataset(engine, dataset, SQUARE, DirectContext(), lose, readers=1)
    assert {one.film.name: one.refusal.code for one in refused} == {
        "normal/3.png": RefusalCode.NOT_AN_IMAGE,
        "sick/19.png": RefusalCode.NOT_FOUND,
    }
    assert len(examined) + len(refused) == 40


def test_cancelling_ends_the_reading(engine, folder) -> None:
    dataset = find_dataset(engine, folder, DirectContext())
    handed_over: list[int] = []
    with pytest.raises(JobCancelledError):
        read_dataset(
            engine, dataset, SQUARE, Recorder(0.1), lambda place, _: handed_over.append(place)
        )
    assert len(handed_over) < 40


def test_an_error_of_the_receiver_ends_the_reading(engine, folder) -> None:
    dataset = find_dataset(engine, folder, DirectContext())

    def fail(_place: int, _sample: FilmSample) -> None:
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="the disk is full"):
        read_dataset(engine, dataset, SQUARE, DirectContext(), fail)


def test_decoding_processes_read_the_same(engine, folder) -> None:
    pool = EnginePool(decoding_engine, 2)
    try:
        dataset = find_dataset(pool, folder, DirectContext())
        kept: dict[int, np.ndarray] = {}
        outside = read_dataset(
            pool, dataset, SQUARE, DirectContext(), lambda at, one: kept.update({at: one.pixels})
        )
    finally:
        pool.close()
    within: dict[int, np.ndarray] = {}
    assert outside == read_dataset(
        engine, dataset, SQUARE, DirectContext(), lambda at, one: within.update({at: one.pixels})
    )
    assert all(np.array_equal(kept[place], within[place]) for place in range(40))


def test_examining_reads_and_remarks(engine, folder) -> None:
    write_film(folder / "sick" / "copy.png", seed=0)
    dataset = find_dataset(engine, folder, DirectContext(), patient_pattern="/([0-9]+)")
    examination = examine_dataset(engine, dataset, DirectContext())
    conflict = next(one for one in examination.remarks if one.code == "conflicting-labels")
    assert conflict.severity is Severity.WARNING
    assert conflict.groups == (("normal/0.png", "sick/copy.png"),)


class TestBuilding:
    @pytest.fixture
    def table(self, folder) -> Path:
        rows = [f"{n}.png,{'sick' if n % 2 else 'normal'},p{n // 2}" for n in range(20)]
        return write_table(folder / "table.csv", "path,label,patient", *rows)

    def build(self, engine, table: Path, *conditions: Condition, name: str = "out", **rule):
        return build_labelled_folder(
            engine,
            table,
            table.parent / "normal",
            SelectionRule(conditions, **rule),
            folder=table.parents[1] / name,
            context=DirectContext(),
        )

    def test_a_folder_is_made_that_can_be_examined(self, engine, table) -> None:
        built = self.build(engine, table, sample=5, is_per_label=True)
        for path in (built.folder, built.manifest):
            dataset = find_dataset(engine, path, DirectContext())
            assert dataset.labels == ("normal", "sick")
            assert len(dataset.films) == 10
        assert all(film.patient for film in dataset.films)

    @pytest.mark.parametrize(
        ("condition", "reason"),
        [
            (Condition("label", "sick"), "All 10 chosen films have the label “sick”"),
            (Condition("label", "sik"), "No row of “table.csv” meets the conditions"),
        ],
    )
    def test_useless_choices_are_refused(self, engine, table, condition, reason) -> None:
        with pytest.raises(DatasetError, match=reason):
            self.build(engine, table, condition)
        assert not (table.parents[1] / "out").exists()

    def test_films_that_are_not_there_are_refused(self, engine, table) -> None:
        write_table(table, "path,label", "gone.png,a", "lost.png,b")
        with pytest.raises(DatasetError, match=r"none of their films is in “normal”.*“gone.png”"):
            self.build(engine, table)

    def test_films_of_several_labels_alone_are_refused(self, engine, table) -> None:
        write_table(table, "path,label", "1.png,a|b", "2.png,a|c")
        with pytest.raises(DatasetError, match="have no label or several"):
            self.build(engine, table)

    def test_an_existing_folder_is_refused_first(self, engine, table) -> None:
        (table.parents[1] / "out").mkdir()
        with pytest.raises(DatasetError, match="exists already"):
            self.build(engine, table.with_name("gone.csv"))
