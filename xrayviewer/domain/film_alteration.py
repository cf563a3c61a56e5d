"""What a reader paints over to see what the scores would be without it. Never kept with a film."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.measurement import Point


class AlterationShape(StrEnum):
    """How a region is drawn."""

    RECTANGLE = "rectangle"
    BRUSH = "brush"


class AlterationWay(StrEnum):
    """What takes the place of a region's pixels."""

    BLUR = "blur"
    """Themselves, without detail."""
    FILL = "fill"
    """The grey that surrounds the region."""
    MIRROR = "mirror"
    """The same place on the other side of the body."""


@dataclass(frozen=True, slots=True)
class RectangleRegion:
    """A rectangle between two opposite corners, in image frame."""

    first: Point
    second: Point


@dataclass(frozen=True, slots=True)
class BrushRegion:
    """All that lies within a brush's reach of its path.

    Attributes
    ----------
    path
        At least one point, in image frame.
    radius
        In columns of the film; as far down the film as pixels that are not square make of it.
    """

    path: tuple[Point, ...]
    radius: float


AlteredRegion: TypeAlias = RectangleRegion | BrushRegion


@dataclass(frozen=True, slots=True)
class FilmAlteration:
    """One stroke."""

    region: AlteredRegion
    way: AlterationWay


@dataclass(frozen=True, slots=True, eq=False)
class AlteredSquare:
    """A prepared film after alterations.

    Attributes
    ----------
    upright
        NDArray[np.uint8], shape (size, size): the model's input, corrected. Read-only.
    on_film
        NDArray[np.uint8], same shape: the same as it lies on the film as it is. Read-only.
    covered
        NDArray[np.bool_], same shape: what was altered, on the film as it is. Read-only.
    """

    upright: NDArray[np.uint8]
    on_film: NDArray[np.uint8]
    covered: NDArray[np.bool_]

    def __post_init__(self) -> None:
        for array in (self.upright, self.on_film, self.covered):
            array.flags.writeable = False


@dataclass(frozen=True, slots=True)
class AlteredScores:
    """What the model says about one altered film.

    Attributes
    ----------
    findings
        In the order of the model's labels.
    device
        Where it was computed: cpu, cuda or mps.
    device_notice
        Why it was not computed on the device asked for, as a sentence; else empty.
    """

    findings: tuple[Finding, ...]
    device: str = "cpu"
    device_notice: str = ""
