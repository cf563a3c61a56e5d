"""Where lungs and soft tissue lie among the values of a chest film."""

from dataclasses import dataclass

import numpy as np

from xrayviewer.imaging.histogram import Counts, Histogram, quantile_bin

OUTLIER_FRACTION = 0.005
FEWEST_CORE_PIXELS = 200


@dataclass(frozen=True, slots=True, eq=False)
class TissueValues:
    """Two classes of pixels: dark on screen (lungs, air) and bright (soft tissue, bone).

    Values are in the direction of brightness: they are the modality values of a film, or, where
    low values are bright, their negatives.

    Attributes
    ----------
    first_value, bin_width
        Value in the middle of the first bin, and distance of bins.
    dark, bright, core, core_bright
        Counts of the two classes in the middle of the film, of its core, and of the bright class
        there; same bins.
    """

    first_value: float
    bin_width: float
    dark: Counts
    bright: Counts
    core: Counts
    core_bright: Counts

    def value(self, counts: Counts, fraction: float) -> float:
        """Value up to which this fraction of the counts lies."""
        return self.first_value + self.bin_width * quantile_bin(counts, fraction)


def tissue_values(histogram: Histogram, is_inverted: bool) -> TissueValues:
    """Split the middle of a film where both sides are most uniform.

    Parameters
    ----------
    is_inverted
        Low values are bright on screen.

    References
    ----------
    Otsu, IEEE Trans. SMC 9 (1979), doi:10.1109/TSMC.1979.4310076.
    """
    direction = slice(None, None, -1 if is_inverted else 1)
    middle = histogram.middle_counts[direction]
    core = histogram.core_counts[direction]
    split = _otsu_split(middle)
    bright = _above(middle, split)
    core_bright = _above(core, split)
    return TissueValues(
        first_value=-histogram.high if is_inverted else histogram.low,
        bin_width=histogram.bin_width,
        dark=middle - bright,
        bright=bright if bright.any() else middle,
        core=core,
        core_bright=core_bright if core_bright.sum() >= FEWEST_CORE_PIXELS else bright,
    )


def _above(counts: Counts, split: int) -> Counts:
    return np.where(np.arange(len(counts)) > split, counts, 0)


def _otsu_split(counts: Counts) -> int:
    """Last bin of the lower class."""
    first = quantile_bin(counts, OUTLIER_FRACTION)
    last = quantile_bin(counts, 1.0 - OUTLIER_FRACTION)
    used = counts[first : last + 1].astype(np.float64)
    weight = np.cumsum(used)
    moment = np.cumsum(used * np.arange(len(used)))
    below, above = weight[:-1], weight[-1] - weight[:-1]
    if not below.size:
        return last
    distance = moment[:-1] / below - (moment[-1] - moment[:-1]) / above
    return first + int(np.argmax(below * above * distance**2))
