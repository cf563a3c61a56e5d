"""How often each modality value occurs on a film."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.transforms import LookupTable
from xrayviewer.imaging.exposure import exposed_mask
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
    """

    first_value: float
    bin_width: float
    counts: NDArray[np.int64]
    exposed_counts: NDArray[np.int64]

    def __post_init__(self) -> None:
        self.counts.flags.writeable = False
        self.exposed_counts.flags.writeable = False

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

    def _value_at(self, counts: NDArray[np.int64], fraction: float) -> float:
        below = np.cumsum(counts)
        number = np.searchsorted(below, fraction * below[-1], side="left")
        return self.first_value + self.bin_width * min(int(number), len(counts) - 1)


def film_histogram(radiograph: Radiograph) -> Histogram:
    """Histogram of a film's modality values, of colour its luminance; about 10 ms for 9 megapixels.

    Integer pixels get one bin for each stored value, floating point ones 4,096 bins. Padding is
    left out, unless there is nothing else.
    """
    stored = grey_pixels(radiograph)
    step = max(1, round((stored.size / SAMPLE_PIXELS) ** 0.5))
    sample = stored[::step, ::step]
    exposed = sample[exposed_mask(sample, is_padding(radiograph, sample))]
    if stored.dtype == np.float32:
        return _float_histogram(radiograph, stored, exposed)
    bins = 1 << (8 * stored.dtype.itemsize)
    patterns = bit_patterns(stored)
    counts = cv2.calcHist([patterns], [0], None, [bins], [0, bins]).ravel().astype(np.int64)
    exposed_counts = np.bincount(bit_patterns(exposed), minlength=bins)
    every = stored_values(stored.dtype)
    if radiograph.padding is not None:
        low, high = radiograph.padding
        is_image = (every < low) | (every > high)
        if counts[is_image].any():
            counts[~is_image] = 0
    return _integer_histogram(radiograph, every, counts, exposed_counts)


def _integer_histogram(
    radiograph: Radiograph,
    every: NDArray[np.integer[Any]],
    counts: NDArray[np.int64],
    exposed_counts: NDArray[np.int64],
) -> Histogram:
    if isinstance(radiograph.modality, LookupTable):
        outputs = modality_table(radiograph.modality, every.dtype).astype(np.intp)
        return _trimmed(
            0.0,
            1.0,
            np.bincount(outputs, counts).astype(np.int64),
            np.bincount(outputs, exposed_counts).astype(np.int64),
        )
    order = np.argsort(every, kind="stable")
    slope, intercept = radiograph.modality.slope, radiograph.modality.intercept
    if slope < 0:
        order = order[::-1]
    first = float(every[order[0]]) * slope + intercept
    return _trimmed(first, abs(slope), counts[order], exposed_counts[order])


def _float_histogram(radiograph: Radiograph, stored: Pixels, exposed: Pixels) -> Histogram:
    padding = is_padding(radiograph, stored)
    image = stored if padding is None or padding.all() else stored[~padding]
    low, high = float(image.min()), float(image.max())
    bin_width = (high - low) / (FLOAT_BINS - 1) or 1.0

    def count(pixels: Pixels) -> NDArray[np.int64]:
        numbers = np.rint((pixels.astype(np.float64) - low) / bin_width).astype(np.intp)
        return np.bincount(numbers.ravel().clip(0, FLOAT_BINS - 1), minlength=FLOAT_BINS)

    return _trimmed(low, bin_width, count(image), count(exposed))


def _trimmed(
    first_value: float,
    bin_width: float,
    counts: NDArray[np.int64],
    exposed_counts: NDArray[np.int64],
) -> Histogram:
    occupied = np.flatnonzero(counts)
    used = slice(int(occupied[0]), int(occupied[-1]) + 1)
    return Histogram(
        first_value=first_value + bin_width * used.start,
        bin_width=bin_width,
        counts=counts[used].copy(),
        exposed_counts=exposed_counts[used].copy(),
    )
