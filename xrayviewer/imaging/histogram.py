"""How often each modality value occurs on a film."""

from dataclasses import dataclass
from math import sqrt
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.transforms import LookupTable
from xrayviewer.imaging.exposure import exposed_mask, without_margin
from xrayviewer.imaging.modality import modality_table
from xrayviewer.imaging.pixels import (
    Pixels,
    bit_patterns,
    grey_pixels,
    is_padding,
    stored_values,
)

SAMPLE_PIXELS = 250_000
FLOAT_BINS = 4096
MIDDLE_MARGIN = 0.12
CORE_MARGIN = 0.25

Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Histogram:
    """Counts of modality values in bins of equal width.

    Attributes
    ----------
    first_value
        Modality value in the middle of the first bin.
    bin_width
        In modality values, above 0.
    counts
        NDArray[np.int64], shape (bins,): all pixels but padding. The first and last are above 0.
    exposed_counts
        NDArray[np.int64], same bins: a thinned-out sample of what the beam reached, see
        `exposed_mask`.
    middle_counts, core_counts
        The part of that sample in the middle of the film, without a margin of 12 % and 25 % on
        each side: on a chest film lungs and mediastinum, and mostly mediastinum.
    """

    first_value: float
    bin_width: float
    counts: Counts
    exposed_counts: Counts
    middle_counts: Counts
    core_counts: Counts

    def __post_init__(self) -> None:
        for counts in (self.counts, self.exposed_counts, self.middle_counts, self.core_counts):
            counts.flags.writeable = False

    @property
    def values(self) -> NDArray[np.float64]:
        """Modality value in the middle of each bin, shape (bins,), increasing."""
        steps = np.arange(len(self.counts), dtype=np.float64)
        return self.first_value + self.bin_width * steps

    @property
    def low(self) -> float:
        """Lowest modality value on the film."""
        return self.first_value

    @property
    def high(self) -> float:
        """Highest modality value on the film."""
        return self.first_value + self.bin_width * (len(self.counts) - 1)

    @property
    def value_range(self) -> tuple[float, float]:
        """Modality values below which 1 % and 99 % of the film lie."""
        return self.quantile(0.01), self.quantile(0.99)

    def quantile(self, fraction: float) -> float:
        """Modality value below or at which this fraction of the film lies."""
        return self._value_at(self.counts, fraction)

    def exposed_quantile(self, fraction: float) -> float:
        """As `quantile`, of what the beam reached."""
        return self._value_at(self.exposed_counts, fraction)

    def _value_at(self, counts: Counts, fraction: float) -> float:
        return self.first_value + self.bin_width * quantile_bin(counts, fraction)


def quantile_bin(counts: Counts, fraction: float) -> int:
    """First bin up to which at least this fraction of the counts lies."""
    below = np.cumsum(counts)
    number = int(np.searchsorted(below, fraction * below[-1], side="left"))
    return min(number, len(counts) - 1)


def film_histogram(radiograph: Radiograph) -> Histogram:
    """Count a film's modality values, of colour its luminance; about 10 ms for 9 megapixels.

    Integer pixels get one bin for each stored value, floating point ones at most 4,096 bins.
    Padding is left out, unless there is nothing else.
    """
    stored = grey_pixels(radiograph)
    samples = _samples(radiograph, stored)
    if stored.dtype == np.float32:
        return _float_histogram(radiograph, stored, samples)
    every = stored_values(stored.dtype)
    rows = [_count_integers(stored), *(_count_integers(sample) for sample in samples)]
    counts = np.stack(rows)
    if radiograph.padding is not None:
        low, high = radiograph.padding
        is_image = (every < low) | (every > high)
        if counts[0, is_image].any():
            counts[:, ~is_image] = 0
    return _integer_histogram(radiograph, every, counts)


def sample_step(size: int) -> int:
    """Every how many rows and columns a sample of so many pixels is to be taken."""
    return max(1, round(sqrt(size / SAMPLE_PIXELS)))


def _samples(radiograph: Radiograph, stored: Pixels) -> list[Pixels]:
    """Thin the film out to what is exposed, its middle and its core: flat arrays."""
    step = sample_step(stored.size)
    sample = np.ascontiguousarray(stored[::step, ::step])
    exposed = exposed_mask(sample, is_padding(radiograph, sample))
    masks = (
        exposed,
        without_margin(exposed, MIDDLE_MARGIN),
        without_margin(exposed, CORE_MARGIN),
    )
    return [sample[mask] for mask in masks]


def _count_integers(stored: Pixels) -> NDArray[np.float32]:
    bins = 1 << (8 * stored.dtype.itemsize)
    if not stored.size:
        return np.zeros(bins, np.float32)
    plane = bit_patterns(np.atleast_2d(stored))
    counts = cv2.calcHist([plane], [0], None, [bins], [0, bins])
    return counts.ravel().astype(np.float32, copy=False)


def _integer_histogram(
    radiograph: Radiograph, every: NDArray[np.integer[Any]], counts: NDArray[np.float32]
) -> Histogram:
    if isinstance(radiograph.modality, LookupTable):
        outputs = modality_table(radiograph.modality, every.dtype).astype(np.intp)
        return _trimmed(0.0, 1.0, np.stack([np.bincount(outputs, row) for row in counts]))
    slope, intercept = radiograph.modality.slope, radiograph.modality.intercept
    direction = slice(None, None, -1 if slope < 0 else 1)
    # Bit patterns of signed values start at 0, and the lowest value follows the highest.
    lowest = int(np.argmin(every))
    rows = np.roll(counts, -lowest, axis=1) if lowest else counts
    first = every.max() if slope < 0 else every.min()
    return _trimmed(float(first) * slope + intercept, abs(slope), rows[:, direction])


def _float_histogram(radiograph: Radiograph, stored: Pixels, samples: list[Pixels]) -> Histogram:
    padding = is_padding(radiograph, stored)
    image = stored if padding is None or padding.all() else stored[~padding]
    low, high = float(image.min()), float(image.max())
    finest = 2.0 * float(np.spacing(np.float32(max(abs(low), abs(high)))))
    bins = max(1, min(FLOAT_BINS, int((high - low) / finest)))
    bin_width = (high - low) / (bins - 1) if bins > 1 else 1.0
    edges = [low - bin_width / 2, low + bin_width * (bins - 0.5)]

    def count(pixels: Pixels) -> Counts:
        if not pixels.size:
            return np.zeros(bins, np.int64)
        row = np.ascontiguousarray(pixels).reshape(1, -1)
        return cv2.calcHist([row], [0], None, [bins], edges).ravel().astype(np.int64)

    return _trimmed(low, bin_width, np.stack([count(image), *map(count, samples)]))


def _trimmed(first_value: float, bin_width: float, counts: NDArray[np.generic]) -> Histogram:
    """Leave out empty bins at both ends; an empty sample counts as the whole film."""
    occupied = np.flatnonzero(counts[0])
    whole = counts[:, occupied[0] : occupied[-1] + 1].astype(np.int64)
    parts = [whole[0].copy()]
    for part in whole[1:]:
        parts.append(part.copy() if part.any() else parts[-1])
    return Histogram(first_value + bin_width * float(occupied[0]), bin_width, *parts)
