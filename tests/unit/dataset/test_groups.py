"""Films that belong together."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.dataset.examined import changed, examined, look_of
from xrayviewer.dataset.groups import (
    NEAR_BITS,
    chain,
    equal_groups,
    joined_groups,
    near_groups,
    near_pairs,
)


def test_equal_keys_form_groups_in_order_of_appearance() -> None:
    assert equal_groups(["b", "a", "c", "a", "b", "a"]) == ((0, 4), (1, 3, 5))


def test_pairs_join_what_they_connect_by_way_of_others() -> None:
    assert joined_groups(6, [(4, 1), (1, 3), (0, 5)]) == ((0, 5), (1, 3, 4))


def test_a_chain_connects_each_group() -> None:
    assert chain([(0, 2, 5), (1, 3)]) == [(0, 2), (2, 5), (1, 3)]


def test_near_films_and_copies_form_one_group() -> None:
    look = look_of("a")
    films = [
        examined("a", appearance=look),
        examined("other"),
        examined("b", appearance=look),
        examined("c", appearance=changed(look, 3, 77, 140)),
    ]
    assert near_groups(films) == ((0, 2, 3),)


def test_no_films_have_no_groups() -> None:
    assert near_groups([]) == ()


@given(seed=st.integers(0, 10_000), bits=st.integers(0, 40))
def test_pairs_of_fewer_than_16_bits_are_found_and_far_ones_never(seed, bits) -> None:
    random = np.random.default_rng(seed)
    first = random.integers(0, 2, 256)
    second = first.copy()
    second[random.permutation(256)[:bits]] ^= 1
    others = random.integers(0, 2, (20, 256))
    hashes = np.packbits(np.vstack([first, others, second]).astype(np.uint8), axis=1)
    found = near_pairs(hashes.view(np.uint64))
    if bits < 16:
        assert found == [(0, 21)]
    elif bits > NEAR_BITS:
        assert found == []
    else:
        assert found in ([], [(0, 21)])


def test_one_in_fifty_of_the_farthest_copies_is_missed_at_most() -> None:
    random = np.random.default_rng(0)
    found = 0
    for _ in range(500):
        first = random.integers(0, 2, 256)
        second = first.copy()
        second[random.permutation(256)[:NEAR_BITS]] ^= 1
        hashes = np.packbits(np.vstack([first, second]).astype(np.uint8), axis=1)
        found += len(near_pairs(hashes.view(np.uint64)))
    assert found >= 480
