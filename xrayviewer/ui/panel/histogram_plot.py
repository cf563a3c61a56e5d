"""What a histogram of a certain width shows: bars, grey levels, and where values lie. Qt-free."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.transforms import VoiTransform
from xrayviewer.imaging.display import WHITE
from xrayviewer.imaging.histogram import Histogram
from xrayviewer.imaging.voi import voi_fractions

OUTLIERS: Final = 0.0005
"""This part of the film at either end does not stretch the axis."""
MARGIN: Final = 0.08
"""Of the axis beyond the values, so that handles can be moved out there."""


@dataclass(frozen=True, slots=True)
class ValueAxis:
    """Modality values from left to right.

    Attributes
    ----------
    low, high
        Values at the two ends; `low` is smaller.
    width
        In pixels of the plot, above 0.
    """

    low: float
    high: float
    width: float

    @classmethod
    def of(cls, histogram: Histogram, width: float) -> "ValueAxis":
        """Axis that shows the values of a film."""
        low, high = histogram.quantile(OUTLIERS), histogram.quantile(1.0 - OUTLIERS)
        span = max(high - low, histogram.bin_width)
        return cls(low - MARGIN * span, high + MARGIN * span, max(width, 1.0))

    @property
    def value_per_px(self) -> float:
        """How much a pixel to the right adds."""
        return (self.high - self.low) / self.width

    def x(self, value: float) -> float:
        """Where a value lies."""
        return (value - self.low) / self.value_per_px

    def value(self, x: float) -> float:
        """Value that lies there."""
        return self.low + x * self.value_per_px

    @property
    def middles(self) -> NDArray[np.float64]:
        """Values in the middle of each whole pixel, shape (floor of width,)."""
        columns = np.arange(int(self.width), dtype=np.float64)
        return self.low + (columns + 0.5) * self.value_per_px


def bar_heights(histogram: Histogram, axis: ValueAxis) -> NDArray[np.float64]:
    """Logarithm of the counts at each whole pixel of an axis, 0 to 1, shape (floor of width,)."""
    columns = np.floor((histogram.values - axis.low) / axis.value_per_px).astype(np.intp)
    width = int(axis.width)
    is_inside = (columns >= 0) & (columns < width)
    counts = np.zeros(width)
    np.add.at(counts, columns[is_inside], histogram.counts[is_inside])
    if histogram.bin_width > axis.value_per_px:
        counts = _widened(counts)
    heights = np.log1p(counts)
    return np.asarray(heights / max(float(heights.max(initial=0.0)), 1.0))


def count_near(histogram: Histogram, axis: ValueAxis, x: float) -> int:
    """How many pixels of the film have a value within half a plot pixel of a place."""
    half = max(axis.value_per_px, histogram.bin_width) / 2
    is_near = np.abs(histogram.values - axis.value(x)) <= half
    return int(histogram.counts[is_near].sum())


def grey_strip(axis: ValueAxis, voi: VoiTransform, *, is_inverted: bool) -> NDArray[np.uint8]:
    """Grey level on screen at each whole pixel of an axis, shape (floor of width,)."""
    levels = np.floor(voi_fractions(voi, axis.middles) * WHITE + 0.5).astype(np.uint8)
    return WHITE - levels if is_inverted else levels


def _widened(counts: NDArray[np.float64]) -> NDArray[np.float64]:
    """Close the gaps between the few values of a film with little depth."""
    filled = np.flatnonzero(counts)
    if not filled.size:
        return counts
    nearest = np.searchsorted((filled[:-1] + filled[1:]) / 2, np.arange(len(counts)))
    is_between = (np.arange(len(counts)) >= filled[0]) & (np.arange(len(counts)) <= filled[-1])
    return np.where(is_between, counts[filled[nearest]], 0.0)
