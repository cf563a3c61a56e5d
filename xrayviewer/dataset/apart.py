"""Films for the last split that differ from the others: of other places, or taken later."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from xrayviewer.dataset.dealing import deal_units
from xrayviewer.dataset.groups import Group, chain, equal_groups, joined_groups
from xrayviewer.domain.dataset import Apart, DatasetError, ExaminedFilm

KNOWN: dict[Apart, Callable[[ExaminedFilm], str]] = {
    Apart.ORIGIN: lambda one: one.origin,
    Apart.MONTH: lambda one: one.month,
}


def parted_by(films: Sequence[ExaminedFilm]) -> tuple[Apart, ...]:
    """By what these films can be set apart: all say it, and not all the same."""
    return tuple(
        apart
        for apart, value_of in KNOWN.items()
        for values in [{value_of(one) for one in films}]
        if len(values) > 1 and "" not in values
    )


def held_apart(
    films: Sequence[ExaminedFilm],
    units: Sequence[Group],
    truth: NDArray[np.bool_],
    apart: Apart,
    share: float,
    *,
    seed: int,
) -> tuple[list[int], list[Group]]:
    """Choose films of other places, or the latest ones, for about this share of all.

    Parameters
    ----------
    units
        Positions of films that stay together, patients as a rule.
    truth
        Shape (films, labels).

    Returns
    -------
    tuple[list[int], list[Group]]
        Positions of the chosen films, and the units of the others.

    Raises
    ------
    DatasetError
        If films do not say where or when they come from, or the chosen films or the others would
        lack a label.
    """
    if apart not in parted_by(films):
        what = "where they come from" if apart is Apart.ORIGIN else "when they were taken"
        raise DatasetError(
            f"The films cannot be set apart: not all of them say {what}, or all say the same. Add "
            "a column “source” or “date” to the table, or folders below those of the labels."
        )
    if apart is Apart.ORIGIN:
        origins = equal_groups([one.origin for one in films])
        joined = joined_groups(len(films), chain((*units, *origins)))
        together = {place for group in joined for place in group}
        wholes = [*joined, *((place,) for place in range(len(films)) if place not in together)]
        parts = deal_units(wholes, truth, [1 - share, share], seed)
        held = [
            place for group, part in zip(wholes, parts, strict=True) if part == 1 for place in group
        ]
    else:
        held = _latest(films, units, share)
    chosen = set(held)
    rest = [unit for unit in units if not chosen.intersection(unit)]
    others = [place for unit in rest for place in unit]
    if not held or not others or not (truth[held].any(0) & truth[others].any(0)).all():
        raise DatasetError(
            "The films cannot be set apart: one of the labels would be missing among those to "
            "learn from or among those to measure on. Deal them by patient."
        )
    return sorted(held), rest


def _latest(films: Sequence[ExaminedFilm], units: Sequence[Group], share: float) -> list[int]:
    """Whole units from the latest one back; a unit is as late as its first film.

    So no film of those chosen is earlier than a patient's first one that is learned from.
    """
    wanted, held = share * len(films), list[int]()
    order = sorted(
        range(len(units)), key=lambda place: min(films[one].month for one in units[place])
    )
    for place in reversed(order):
        if len(held) >= wanted:
            break
        held.extend(units[place])
    return held
