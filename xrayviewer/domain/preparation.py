"""How a film becomes the input of a network."""

from dataclasses import dataclass
from enum import StrEnum

PREPARATION_VERSION = 1
"""Changes whenever `imaging.model_input` would give other pixels for the same film."""


class Shape(StrEnum):
    """How a film of any shape becomes a square."""

    SQUEEZE = "squeeze"
    """Rows and columns are scaled apart, so the aspect ratio is lost."""
    PAD = "pad"
    """The longer side fills the square; the rest is black."""


@dataclass(frozen=True, slots=True)
class Preparation:
    """From modality values to a network's input.

    The range of a film's own values between two fractions of its pixels becomes black to white,
    bright where the beam was absorbed (MONOCHROME2). The network gets ``(grey / 255 - mean) /
    deviation`` per channel.

    Attributes
    ----------
    size_px
        Side of the square.
    black_fraction, white_fraction
        Fractions of the film's pixels, padding left out, at or below the value that becomes black,
        and at or above the one that becomes white.
    channels
        1, or 3 equal ones for networks made for colour photographs.
    mean, deviation
        One value for each channel.
    version
        `PREPARATION_VERSION` it was made for.
    """

    size_px: int
    shape: Shape = Shape.SQUEEZE
    black_fraction: float = 0.005
    white_fraction: float = 0.005
    channels: int = 1
    mean: tuple[float, ...] = (0.5,)
    deviation: tuple[float, ...] = (0.5,)
    version: int = PREPARATION_VERSION

    def __post_init__(self) -> None:
        if not 8 <= self.size_px <= 4096:
            raise ValueError(f"a side of {self.size_px} pixels is out of range")
        if self.channels not in (1, 3):
            raise ValueError(f"{self.channels} channels; there are films for 1 or 3")
        if not len(self.mean) == len(self.deviation) == self.channels:
            raise ValueError("mean and deviation need one value for each channel")
        if min(self.deviation) <= 0:
            raise ValueError("a deviation has to be above 0")
        if not (0 <= self.black_fraction < 0.5 and 0 <= self.white_fraction < 0.5):
            raise ValueError("fractions of black and white lie from 0 to below 0.5")
