"""Two screenings side by side: other models, other versions, another day."""

from collections.abc import Iterable
from dataclasses import dataclass

from xrayviewer.domain.screening import ScreeningRow


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One film in two runs; None where a run does not have it."""

    first: ScreeningRow | None
    second: ScreeningRow | None

    @property
    def is_changed(self) -> bool:
        """Whether both runs have it and say something else: status or positive findings."""
        if self.first is None or self.second is None:
            return False
        return (self.first.status, frozenset(self.first.positive_labels)) != (
            self.second.status,
            frozenset(self.second.positive_labels),
        )


def compared_rows(
    first: Iterable[ScreeningRow], second: Iterable[ScreeningRow]
) -> tuple[ComparedRow, ...]:
    """Lay two runs side by side: the same file, else a file of the same pixels.

    The order is that of the first run, then what only the second one has.
    """
    right = {row.location: row for row in second}
    by_pixels = {row.digest: row for row in reversed(right.values()) if row.digest}
    compared, taken = [], set()
    for row in first:
        other = right.get(row.location) or by_pixels.get(row.digest)
        compared.append(ComparedRow(row, other))
        if other is not None:
            taken.add(other.place)
    rest = (row for row in right.values() if row.place not in taken)
    return (*compared, *(ComparedRow(None, row) for row in rest))
