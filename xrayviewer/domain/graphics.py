"""What the file draws over or blanks out of its pixels. Points are (row, column), 0-based."""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class OverlayPlane:
    """One overlay group 60xx (PS3.3 C.9.2).

    Attributes
    ----------
    mask
        NDArray[np.bool_], shape (overlay rows, overlay columns), read-only.
    origin
        (row, column) of its first pixel on the film, 0-based; may lie outside the film.
    label
        Overlay Label or Description.
    is_region
        Overlay Type R (region of interest) instead of G (graphics).
    """

    mask: NDArray[np.bool_]
    origin: tuple[int, int]
    label: str = ""
    is_region: bool = False

    def __post_init__(self) -> None:
        self.mask.flags.writeable = False


@dataclass(frozen=True, slots=True)
class RectangularShutter:
    """Rows and columns that stay visible, both edges included (PS3.3 C.7.6.11)."""

    top: int
    bottom: int
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class CircularShutter:
    """Circle that stays visible; the radius is in pixels along a row."""

    centre: tuple[int, int]
    radius: int


@dataclass(frozen=True, slots=True)
class PolygonalShutter:
    """Polygon that stays visible."""

    vertices: tuple[tuple[int, int], ...]


Shutter: TypeAlias = RectangularShutter | CircularShutter | PolygonalShutter
