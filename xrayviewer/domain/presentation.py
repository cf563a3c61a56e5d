"""How the reader has chosen to see the film."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from xrayviewer.domain.transforms import VoiTransform


@dataclass(frozen=True, slots=True)
class Orientation:
    """One of the eight ways to lay a film on the screen: mirror left-right first, then turn.

    Attributes
    ----------
    quarter_turns
        Clockwise turns of 90 degrees, 0 to 3.
    is_flipped
        Mirrored, so that left and right are exchanged: always announced on screen.
    """

    quarter_turns: int = 0
    is_flipped: bool = False

    def turned(self, quarter_turns: int) -> Self:
        """Turn what is on screen clockwise."""
        return replace(self, quarter_turns=(self.quarter_turns + quarter_turns) % 4)

    def flipped_horizontally(self) -> Self:
        """Mirror what is on screen left to right."""
        return replace(self, quarter_turns=-self.quarter_turns % 4, is_flipped=not self.is_flipped)

    def flipped_vertically(self) -> Self:
        """Mirror what is on screen top to bottom."""
        return self.flipped_horizontally().turned(2)


class Enhancement(StrEnum):
    """Display-only filters; the screen says ENHANCED while one is on."""

    SHARPEN = "sharpen"
    CLAHE = "clahe"


@dataclass(frozen=True, slots=True)
class Presentation:
    """Everything that changes what a pixel looks like, apart from zoom and position.

    Attributes
    ----------
    voi
        Window or VOI LUT in force, on modality values.
    voi_name
        What the reader calls it: ``Auto``, ``Lung``, the file's explanation, ``Manual``.
    is_inverted
        The reader's own inversion, on top of the film's polarity.
    """

    voi: VoiTransform
    voi_name: str
    is_inverted: bool = False
    orientation: Orientation = Orientation()
    enhancements: frozenset[Enhancement] = frozenset()
