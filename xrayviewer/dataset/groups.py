"""Films that belong together: equal, nearly equal, or of one patient."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.dataset import ExaminedFilm

Group = tuple[int, ...]
"""Positions of films, in order."""

NEAR_BITS: Final = 3
"""Of 64. Among 1,500 films of one source, one to two pairs of 1.1 million were that near."""

_BANDS: Final = NEAR_BITS + 1


def equal_groups(keys: Sequence[Hashable]) -> tuple[Group, ...]:
    """Group positions with the same key, two or more, in the order of their first."""
    places: dict[Hashable, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        places[key].append(place)
    return tuple(tuple(group) for group in places.values() if len(group) > 1)


def near_groups(films: Sequence[ExaminedFilm]) -> tuple[Group, ...]:
    """Group films that look nearly the same, exact copies included."""
    hashes = np.array([int(one.facts.appearance, 16) for one in films], np.uint64)
    different, places = np.unique(hashes, return_inverse=True)
    joined = joined_groups(len(different), near_pairs(different))
    number = np.arange(len(different))
    for group in joined:
        number[list(group)] = group[0]
    return equal_groups([int(one) for one in number[places]])


def near_pairs(hashes: NDArray[np.uint64]) -> list[tuple[int, int]]:
    """Pairs of hashes that differ in at most `NEAR_BITS` bits.

    Of `NEAR_BITS` + 1 bands of bits at least one is equal in such a pair, so only hashes that share
    a band are compared: a second for 100,000 films instead of a minute.

    Parameters
    ----------
    hashes
        Shape (hashes,), different ones.
    """
    width = np.uint64(64 // _BANDS)
    mask = np.uint64((1 << int(width)) - 1)
    pairs: set[tuple[int, int]] = set()
    for band in range(_BANDS):
        values = (hashes >> (width * np.uint64(band))) & mask
        order = np.argsort(values, kind="stable")
        pairs.update(_pairs_in_band(hashes[order], values[order], order))
    return sorted(pairs)


def joined_groups(count: int, pairs: Iterable[tuple[int, int]]) -> tuple[Group, ...]:
    """Group so many things, two or more, that pairs connect directly or by way of others."""
    parents = list(range(count))

    def root(place: int) -> int:
        while parents[place] != place:
            parents[place] = parents[parents[place]]
            place = parents[place]
        return place

    for first, second in pairs:
        low, high = sorted((root(first), root(second)))
        parents[high] = low
    return equal_groups([root(place) for place in range(count)])


def chain(groups: Iterable[Group]) -> list[tuple[int, int]]:
    """Pairs that connect the members of each group."""
    return [(first, second) for group in groups for first, second in pairwise(group)]


def _pairs_in_band(
    hashes: NDArray[np.uint64], values: NDArray[np.uint64], order: NDArray[np.intp]
) -> list[tuple[int, int]]:
    """Compare each hash with those behind it that have the same value in a band."""
    found: list[tuple[int, int]] = []
    places = np.arange(len(hashes))
    step = 0
    while True:
        step += 1
        places = places[places < len(hashes) - step]
        places = places[values[places] == values[places + step]]
        if not places.size:
            return found
        differing = np.bitwise_count(hashes[places] ^ hashes[places + step])
        for place in places[differing <= NEAR_BITS]:
            first, second = sorted((int(order[place]), int(order[place + step])))
            found.append((first, second))
