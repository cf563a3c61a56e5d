"""What a user wrote about a model; it is no part of what the card promises."""

from pathlib import Path
from typing import Final

from xrayviewer.domain.model_card import ModelError
from xrayviewer.store.safe_write import write_safely

NOTE: Final = "note.txt"
LONGEST: Final = 4000
"""Letters."""


def read_note(folder: Path) -> str:
    """Return the note on a model; empty where there is none that can be read."""
    try:
        with (folder / NOTE).open("rb") as file:
            return cleaned_note(file.read(4 * LONGEST).decode("utf-8", "replace"))
    except OSError:
        return ""


def write_note(folder: Path, note: str) -> None:
    """Keep a note on a model; an empty one removes it.

    Raises
    ------
    ModelError
        If it cannot be written; the one before is unchanged.
    """
    text = cleaned_note(note)
    try:
        if text:
            write_safely(folder / NOTE, text.encode())
        else:
            (folder / NOTE).unlink(missing_ok=True)
    except OSError as error:
        raise ModelError(
            f"The note on “{folder.name}” could not be kept ({error.strerror or error}). Free some "
            "space and try again."
        ) from error


def cleaned_note(note: str) -> str:
    """Return a note as it is kept: plain text of bounded length."""
    plain = "".join(
        letter for letter in note if letter == "\n" or (letter.isprintable() and letter != "\ufffd")
    )
    return plain.strip()[:LONGEST]
