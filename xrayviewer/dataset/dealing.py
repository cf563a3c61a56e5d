"""Dealing units that must not be divided (patients) into parts of given sizes."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from xrayviewer.dataset.groups import Group

ATTEMPTS = 20
"""Beyond these, hardly any case that can be solved at all is."""


def deal_units(
    units: Sequence[Group], truth: NDArray[np.bool_], fractions: Sequence[float], seed: int
) -> NDArray[np.intp]:
    """Choose a part for each unit, so that films and labels come close to the fractions.

    Each label goes into each part as long as its units suffice, rare labels first. Then units
    follow from large to small, each to the part that lacks most of what it holds. Where units with
    several labels leave a part without one, it is tried again in another order.

    Parameters
    ----------
    units
        Positions of films that stay together.
    truth
        Shape (films, labels): which labels hold.
    fractions
        Above 0, summing to 1.
    seed
        The same seed gives the same parts.

    Returns
    -------
    NDArray[np.intp], shape (units,)
        Places in `fractions`.

    References
    ----------
    Sechidis and others, ECML PKDD 2011, doi:10.1007/978-3-642-23808-6_10 (stratification of films
    with several labels, rare ones first).
    """
    dealings = []
    for attempt in range(ATTEMPTS):
        dealing = _Dealing(units, truth, fractions, (seed, attempt))
        dealing.give_each_label_everywhere()
        dealing.give_the_rest()
        if not dealing.lacking:
            return dealing.parts
        dealings.append(dealing)
    return min(dealings, key=lambda one: one.lacking).parts


class _Dealing:
    def __init__(
        self,
        units: Sequence[Group],
        truth: NDArray[np.bool_],
        fractions: Sequence[float],
        seed: tuple[int, int],
    ) -> None:
        labels = np.array([truth[list(unit)].sum(axis=0) for unit in units], np.int64)
        sizes = np.array([len(unit) for unit in units], np.int64)
        # The number of films is treated like one more label, which every film has.
        self._held = np.column_stack([labels.reshape(len(units), truth.shape[1]), sizes])
        total = self._held.sum(axis=0)
        self._wanted = np.outer(fractions, total)
        self._weights = 1.0 / np.maximum(total, 1.0) ** 2
        self._given = np.zeros((len(fractions), self._held.shape[1]), np.int64)
        self._carriers = (self._held[:, :-1] > 0).sum(axis=0)
        self._suffices = self._carriers >= len(fractions)
        self._order = np.random.default_rng(seed).permutation(len(units))
        self.parts = np.full(len(units), -1, np.intp)

    @property
    def lacking(self) -> int:
        """How many times a label is in no unit of a part though its units would suffice."""
        return int((self._given[:, :-1][:, self._suffices] == 0).sum())

    def give_each_label_everywhere(self) -> None:
        for label in np.argsort(self._carriers, kind="stable"):
            if not self._suffices[label]:
                continue
            for part in np.argsort(self._wanted[:, -1], kind="stable"):
                if self._given[part, label]:
                    continue
                waiting = self._order[self.parts[self._order] < 0]
                carrying = waiting[self._held[waiting, label] > 0]
                if carrying.size:
                    self._give(int(carrying[np.argmin(self._held[carrying, -1])]), int(part))

    def give_the_rest(self) -> None:
        waiting = self._order[self.parts[self._order] < 0]
        for unit in waiting[np.argsort(-self._held[waiting, -1], kind="stable")]:
            # Least growth of the weighted squared distance from what is wanted.
            growth = (self._given - self._wanted) @ (self._weights * self._held[unit])
            self._give(int(unit), int(np.argmin(growth)))

    def _give(self, unit: int, part: int) -> None:
        self.parts[unit] = part
        self._given[part] += self._held[unit]
