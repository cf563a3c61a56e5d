"""What a user decided about the labels of a folder or table, kept beside no film."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec

from xrayviewer.dataset.corrections import Corrections
from xrayviewer.domain.label_doubt import JournalEntry, LabelCourtError
from xrayviewer.store.folders import data_folder
from xrayviewer.store.safe_write import set_aside, write_safely

VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class LabelJournal:
    """All that was done by hand to the labels of one folder or table.

    Attributes
    ----------
    source
        The folder or table.
    entries
        Every act, in order; nothing is ever taken out, an undo is an act of its own.
    corrections
        What is in force.
    """

    source: str
    entries: tuple[JournalEntry, ...] = ()
    corrections: Corrections = field(default_factory=Corrections)
    version: int = VERSION


JOURNAL_DECODER: Final = msgspec.json.Decoder(LabelJournal)
"""Made at import, as `model_card_file.CARD_DECODER` is."""


def journal_path(source: Path) -> Path:
    """Return the file of the journal of a folder or table."""
    digest = hashlib.sha256(str(source.absolute()).encode("utf-8", "surrogateescape")).hexdigest()
    return data_folder() / "label-journals" / f"{digest[:24]}.json"


def read_journal(source: Path) -> tuple[LabelJournal, str]:
    """Read the journal of a folder or table; an empty one where there is none.

    Returns
    -------
    tuple[LabelJournal, str]
        And a sentence where a damaged journal was set aside, else empty.
    """
    path = journal_path(source)
    empty = LabelJournal(str(source.absolute()))
    try:
        journal = JOURNAL_DECODER.decode(path.read_bytes())
    except FileNotFoundError:
        return empty, ""
    except (OSError, msgspec.DecodeError):
        journal = None
    if journal is not None and journal.version == VERSION and journal.source == empty.source:
        return journal, ""
    kept = set_aside(path)
    return empty, (
        f"What was changed by hand about “{source.name}” earlier cannot be read any more. It was "
        f"kept as “{(kept or path).name}”, and the films are used as they come."
    )


def write_journal(journal: LabelJournal) -> None:
    """Keep a journal.

    Raises
    ------
    LabelCourtError
        If it cannot be written; the one before is unchanged.
    """
    source = Path(journal.source)
    try:
        write_safely(journal_path(source), msgspec.json.format(msgspec.json.encode(journal)))
    except (OSError, UnicodeEncodeError) as error:
        # A name that is no valid text on this machine cannot be written as JSON.
        reason = getattr(error, "strerror", None) or "a file name is no valid text"
        raise LabelCourtError(
            f"Your change of the labels of “{source.name}” is in force, but could not be kept for "
            f"later ({reason}). Free some space and change something again."
        ) from error
