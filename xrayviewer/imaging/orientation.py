"""Laying a film on the screen in one of eight ways, and the letters that say which."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.presentation import Orientation

OPPOSITES = {"L": "R", "R": "L", "A": "P", "P": "A", "H": "F", "F": "H"}


@dataclass(frozen=True, slots=True)
class EdgeLetters:
    """Where the four edges of the screen point in the patient; empty where unknown."""

    left: str = ""
    right: str = ""
    top: str = ""
    bottom: str = ""


def edge_letters(
    row_direction: str, column_direction: str, orientation: Orientation
) -> EdgeLetters:
    """Letters at the edges of the screen for a film laid in this orientation.

    Parameters
    ----------
    row_direction, column_direction
        Where the right end of a row and the lower end of a column of the file point, such as
        ``L``, ``F`` or ``PR``; empty when unknown.

    References
    ----------
    DICOM PS3.3 C.7.6.1.1.1 (Patient Orientation).
    """
    right, bottom = row_direction, column_direction
    left, top = opposite(right), opposite(bottom)
    if orientation.is_flipped:
        left, right = right, left
    clockwise = [top, right, bottom, left]
    turns = orientation.quarter_turns % 4
    top, right, bottom, left = clockwise[-turns:] + clockwise[:-turns]
    return EdgeLetters(left, right, top, bottom)


def opposite(direction: str) -> str:
    """Direction letter by letter the other way; empty if a letter is none of LRAPHF."""
    letters = [OPPOSITES.get(letter, "") for letter in direction]
    return "".join(letters) if all(letters) else ""


def orient(array: NDArray[np.generic], orientation: Orientation) -> NDArray[np.generic]:
    """View of an array (rows, columns, ...) as it lies on the screen; nothing is copied."""
    flipped = array[:, ::-1] if orientation.is_flipped else array
    return np.rot90(flipped, -orientation.quarter_turns)
