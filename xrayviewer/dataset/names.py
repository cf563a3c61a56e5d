"""What names of labels, folders and files mean."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from xrayviewer.domain.dataset import DatasetError, Split

NOTHING_FOUND: Final = frozenset(
    {
        *("normal", "negative", "no finding", "no findings", "nothing found", "none", "nofinding"),
        *("healthy", "control", "controls", "clear", "unremarkable", "no", "0", "false"),
    }
)
"""Labels of films on which nothing was found, as `folded` writes them."""

SPLITS: Final = {
    **dict.fromkeys(("train", "training"), Split.TRAIN),
    **dict.fromkeys(("val", "valid", "validation", "dev"), Split.VALIDATION),
    **dict.fromkeys(("test", "testing"), Split.TEST),
}

SEXES: Final = {
    **dict.fromkeys(("f", "female", "w", "woman"), "F"),
    **dict.fromkeys(("m", "male", "man"), "M"),
    **dict.fromkeys(("o", "other"), "O"),
}
MONTHS: Final = 12
_DATE: Final = re.compile(r"^((?:19|20)\d{2})[-./]?(\d{2})(?:[-./]?\d{2})?(?:[T ].*)?$")

_FILE_PATTERNS: Final = (
    re.compile(r"^(person\d+)_(?:bacteria|virus)_\d+", re.IGNORECASE),  # Kermany 2018
    re.compile(r"^((?:NORMAL\d*-)?IM-\d+)-\d+", re.IGNORECASE),  # Kermany 2018
    re.compile(r"^(\d{8})_\d{3}(?=\.)"),  # NIH ChestX-ray14
    re.compile(r"^(JPC[LN]N\d{3})(?=\.)"),  # JSRT, one film of each patient
)
"""How public collections name a film after its patient."""


def folded(name: str) -> str:
    """Name without case, composition of letters, and kinds of blanks."""
    plain = unicodedata.normalize("NFC", name).casefold()
    return re.sub(r"[\s_-]+", " ", plain).strip()


def means_nothing_found(label: str) -> bool:
    """Whether a label says that a film shows nothing."""
    return folded(label) in NOTHING_FOUND


def in_order(labels: Iterable[str]) -> tuple[str, ...]:
    """Sort labels: the one that means "nothing found" first, then by alphabet."""
    return tuple(sorted(set(labels), key=lambda one: (not means_nothing_found(one), one)))


def split_named(name: str) -> Split | None:
    """Split that a folder or a cell of this name means; None when it means none."""
    return SPLITS.get(folded(name))


def sex_named(text: str) -> str:
    """``F``, ``M`` or ``O`` for what a cell or a header says; empty for anything else."""
    return SEXES.get(folded(text), "")


def month_of(text: str) -> str:
    """``YYYY-MM`` of ``2021-03-05``, ``20210305`` and the like; empty for anything else."""
    found = _DATE.match(text.strip())
    if found is None or not 1 <= int(found[2]) <= MONTHS:
        return ""
    return f"{found[1]}-{found[2]}"


def patient_pattern(pattern: str) -> re.Pattern[str]:
    """Check a user's regular expression for the patient in a film's path.

    Raises
    ------
    DatasetError
        If it is not valid or has not exactly one group.
    """
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        raise DatasetError(
            f"“{pattern}” is not a valid regular expression ({error}). "
            "Write for example (person[0-9]+) for names such as person12_3.png."
        ) from error
    if compiled.groups != 1:
        raise DatasetError(
            f"“{pattern}” has {compiled.groups} groups in parentheses; it needs exactly one, "
            "around what names the patient, for example (person[0-9]+)_."
        )
    return compiled


def patient_from_name(name: str, pattern: re.Pattern[str] | None = None) -> str:
    """Find the patient in a film's path, empty when it names none.

    Parameters
    ----------
    name
        Path relative to the dataset, with forward slashes.
    pattern
        As `patient_pattern` gives it, searched for in the whole path. Without it the file's name is
        compared with the habits of public collections.
    """
    if pattern is not None:
        found = pattern.search(name)
        return (found.group(1) or "") if found else ""
    file_name = name.rsplit("/", 1)[-1]
    matches = (known.match(file_name) for known in _FILE_PATTERNS)
    return next((match.group(1) for match in matches if match), "")
