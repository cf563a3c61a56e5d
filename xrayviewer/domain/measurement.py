"""What the reader draws on a film. Points are (row, column) in image coordinates.

A pixel (r, c) covers [r, r + 1) x [c, c + 1).
"""

from dataclasses import dataclass
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Ruler:
    """A straight distance."""

    start: Point
    end: Point


@dataclass(frozen=True, slots=True)
class Angle:
    """An angle at a vertex."""

    first: Point
    vertex: Point
    second: Point


Measurement: TypeAlias = Ruler | Angle
