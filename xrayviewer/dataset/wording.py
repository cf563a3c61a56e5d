"""Counts and lists of names in sentences."""

from collections.abc import Sequence


def counted(number: int, thing: str) -> str:
    """``1 film``, ``2,000 films``."""
    return f"{number:,} {thing if number == 1 else thing + 's'}"


def listed(names: Sequence[str], most: int = 3) -> str:
    """Quote the first few names and count the rest."""
    quoted = [f"“{name}”" for name in names[:most]]
    rest = len(names) - most
    if rest > 0:
        return f"{', '.join(quoted)} and {rest:,} more"
    return " and ".join([", ".join(quoted[:-1]), quoted[-1]]) if len(quoted) > 1 else quoted[0]
