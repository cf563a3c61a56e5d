"""Batches of prepared films: every film of an epoch, once, in an order that can be repeated."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.domain.training import TrainingError
from xrayviewer.learning.training.film_array import BatchSampler, FilmArray, FilmBatches

POSITIONS = st.lists(st.integers(0, 10_000), min_size=1, max_size=80, unique=True)
BATCHES = st.integers(1, 16)
SEEDS = st.integers(0, 2**40)
EPOCHS = st.integers(0, 50)
RANKS = st.integers(1, 5)


def epoch_of(sampler: BatchSampler, epoch: int) -> list[list[int]]:
    sampler.set_epoch(epoch)
    return list(sampler)


@given(POSITIONS, BATCHES, SEEDS, EPOCHS)
def test_an_epoch_holds_every_film_once(positions, batch, seed, epoch) -> None:
    found = epoch_of(BatchSampler(positions, batch, seed=seed), epoch)
    assert sorted(place for one in found for place in one) == sorted(positions)


@given(POSITIONS, BATCHES)
def test_without_a_seed_films_come_in_their_order(positions, batch) -> None:
    found = list(BatchSampler(positions, batch, seed=None))
    assert [place for one in found for place in one] == positions


@given(POSITIONS, BATCHES, SEEDS, EPOCHS, RANKS)
def test_its_length_is_the_number_of_its_batches(positions, batch, seed, epoch, ranks) -> None:
    sampler = BatchSampler(positions, batch, seed=seed, ranks=ranks)
    assert len(sampler) == len(epoch_of(sampler, epoch))


@given(POSITIONS, st.integers(2, 16), SEEDS, RANKS)
def test_no_batch_of_a_training_holds_a_single_film_unless_all_is_one(
    positions, batch, seed, ranks
) -> None:
    sizes = [len(one) for one in BatchSampler(positions, batch, seed=seed, ranks=ranks)]
    assert min(sizes) > 1 or sizes == [1]
    assert max(sizes) <= batch + 1


@given(POSITIONS, BATCHES, SEEDS, EPOCHS)
def test_an_epoch_can_be_repeated_without_those_before(positions, batch, seed, epoch) -> None:
    whole = BatchSampler(positions, batch, seed=seed)
    for earlier in range(epoch):
        epoch_of(whole, earlier)
    assert epoch_of(whole, epoch) == epoch_of(BatchSampler(positions, batch, seed=seed), epoch)


def test_epochs_and_seeds_differ_in_order() -> None:
    positions = list(range(50))
    orders = [
        epoch_of(BatchSampler(positions, 8, seed=seed), epoch)
        for seed in (0, 1)
        for epoch in (0, 1)
    ]
    assert len({str(order) for order in orders}) == 4


@given(POSITIONS, BATCHES, SEEDS, EPOCHS, RANKS)
def test_processes_share_an_epoch_in_equal_parts(positions, batch, seed, epoch, ranks) -> None:
    parts = [
        epoch_of(BatchSampler(positions, batch, seed=seed, rank=rank, ranks=ranks), epoch)
        for rank in range(ranks)
    ]
    assert len({tuple(map(len, part)) for part in parts}) == 1
    seen = Counter(place for part in parts for one in part for place in one)
    assert set(seen) == set(positions)
    assert seen.total() - len(positions) < ranks


@given(POSITIONS, BATCHES, SEEDS, st.integers(1, 4))
def test_halved_batches_make_the_same_steps(positions, batch, seed, halvings) -> None:
    whole = [place for one in BatchSampler(positions, batch, seed=seed) for place in one]
    halved = BatchSampler(positions, max(1, batch >> halvings), seed=seed)
    assert [place for one in halved for place in one] == whole


def test_films_are_taken_by_position_with_their_truth(tmp_path: Path) -> None:
    films = np.arange(5 * 4, dtype=np.uint8).reshape(5, 2, 2)
    films.tofile(tmp_path / "films.u8")
    truth = np.array([[True, False]] * 4 + [[False, True]])
    batches = FilmBatches(FilmArray(tmp_path / "films.u8", (5, 2, 2), "uint8"), truth)
    inputs, labels, places = batches[[4, 0]]
    assert inputs.numpy().tolist() == films[[4, 0]].tolist()
    assert labels.tolist() == [[0.0, 1.0], [1.0, 0.0]]
    assert places.tolist() == [4, 0]


@pytest.mark.parametrize("size", [None, 0, 19, 21])
def test_a_file_of_another_size_is_refused_with_a_sentence(
    tmp_path: Path, size: int | None
) -> None:
    if size is not None:
        (tmp_path / "films.u8").write_bytes(bytes(size))
    with pytest.raises(TrainingError, match=r"films\.u8.*missing or damaged.*Start it over"):
        FilmArray(tmp_path / "films.u8", (5, 2, 2), "uint8")
