"""Windows computed from the film itself, and changed by the mouse."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.transforms import LookupTable, VoiFunction, VoiTransform, Window
from xrayviewer.imaging.histogram import Histogram, film_histogram, sample_step
from xrayviewer.imaging.modality import apply_modality
from xrayviewer.imaging.pixels import is_padding, stored_pixels
from xrayviewer.imaging.tissue import tissue_values
from xrayviewer.imaging.voi import voi_fractions

AUTO = "Auto"
AUTO_FRACTIONS = (0.005, 0.995)
SATURATED_FRACTION = 0.95
DRAG_STEPS = 1000
COLOUR_WINDOW = Window(128.0, 256.0)
"""Leaves 8-bit values as they are."""


class WindowPreset(StrEnum):
    """Chest windows computed from the film's own histogram."""

    LUNG = "Lung"
    MEDIASTINUM = "Mediastinum"
    BONE = "Bone"
    LINES_AND_TUBES = "Lines and tubes"
    WIDE = "Wide"


def default_voi(
    radiograph: Radiograph, histogram: Histogram | None = None
) -> tuple[VoiTransform, str]:
    """How a film is shown first, and what to call it.

    The file's first window or VOI LUT, unless it turns more than 95 % of the film black or white;
    then, and if the file has none, the robust automatic window.
    """
    if radiograph.is_colour:
        return COLOUR_WINDOW, ""
    counted = histogram or film_histogram(radiograph)
    if radiograph.windows and not is_saturating(radiograph.windows[0], counted):
        first = radiograph.windows[0]
        return first, first.explanation or "File 1"
    return auto_window(radiograph, counted), AUTO


def is_saturating(voi: VoiTransform, histogram: Histogram) -> bool:
    """Whether a window turns more than 95 % of a film black or white."""
    levels = np.floor(voi_fractions(voi, histogram.values) * 255 + 0.5)
    saturated = histogram.counts[(levels <= 0) | (levels >= 255)].sum()
    return bool(saturated > SATURATED_FRACTION * histogram.counts.sum())


def auto_window(radiograph: Radiograph, histogram: Histogram | None = None) -> Window:
    """Window from 0.5 % to 99.5 % of what the beam reached."""
    counted = histogram or film_histogram(radiograph)
    low, high = (counted.exposed_quantile(fraction) for fraction in AUTO_FRACTIONS)
    return window_between(low, high, counted.bin_width)


def preset_windows(
    radiograph: Radiograph, histogram: Histogram | None = None
) -> Mapping[WindowPreset, Window]:
    """Chest windows of this film; empty for colour.

    The middle of the film is split into a dark class (lungs) and a bright one (soft tissue), see
    `tissue_values`. With the medians of both and their distance, in the direction of brightness:

    - LUNG runs from the darkest lung to the median of soft tissue, which turns white;
    - MEDIASTINUM from the darker third of the lung, which turns black, to the brightest of the
      core of the film, so that what lies behind the heart shows and the abdomen may turn white;
    - BONE is narrower: from the median of the lung to the bright end of the core;
    - LINES_AND_TUBES shows the core but for its darkest tenth and brightest twentieth: there
      catheters and tubes run across lung, mediastinum and spine; it is meant to be sharpened;
    - WIDE is everything.

    The fractions were chosen by eye on adults' and children's films of six sources.
    """
    if radiograph.is_colour:
        return {}
    counted = histogram or film_histogram(radiograph)
    tissue = tissue_values(counted, radiograph.is_inverted)
    at = tissue.value
    lung, soft = at(tissue.dark, 0.5), at(tissue.bright, 0.5)
    step = soft - lung
    darkest = min(at(tissue.dark, 0.01) - 0.1 * step, lung - 0.4 * step)
    core = tissue.core_bright
    bounds = {
        WindowPreset.LUNG: (darkest, soft + 0.1 * step),
        WindowPreset.MEDIASTINUM: (at(tissue.dark, 0.3), max(at(core, 0.995), soft) + 0.1 * step),
        WindowPreset.BONE: (lung + 0.15 * step, at(core, 0.98) + 0.05 * step),
        WindowPreset.LINES_AND_TUBES: (at(tissue.core, 0.1), at(tissue.core, 0.95)),
        WindowPreset.WIDE: (-np.inf, np.inf),
    }
    sign = -1.0 if radiograph.is_inverted else 1.0
    windows = {}
    for preset, pair in bounds.items():
        low, high = sorted(_on_film(sign * end, counted) for end in pair)
        windows[preset] = window_between(low, high, counted.bin_width)
    return windows


def value_range(radiograph: Radiograph, histogram: Histogram | None = None) -> tuple[float, float]:
    """Modality values below which 1 % and 99 % of a film lie, without padding."""
    return (histogram or film_histogram(radiograph)).value_range


def window_from_lut(lut: LookupTable) -> Window:
    """Window that runs from 1 % to 99 % of a VOI LUT's ramp."""
    entries = lut.entries.astype(np.float64)
    lowest, highest = entries.min(), entries.max()
    margin = (highest - lowest) * 0.01
    ramp = np.flatnonzero((entries >= lowest + margin) & (entries <= highest - margin))
    first, last = (int(ramp[0]), int(ramp[-1])) if ramp.size else (0, len(entries) - 1)
    return window_between(float(lut.first_value + first), float(lut.first_value + last), 1.0)


def window_from_region(
    radiograph: Radiograph, top: int, left: int, bottom: int, right: int
) -> Window:
    """Window from 0.5 % to 99.5 % of a rectangle, edges in any order, cut to the film.

    Parameters
    ----------
    top, left, bottom, right
        Pixels; the lower and right edges are included.
    """
    top, bottom = (min(max(edge, 0), radiograph.rows - 1) for edge in sorted((top, bottom)))
    left, right = (min(max(edge, 0), radiograph.columns - 1) for edge in sorted((left, right)))
    stored = stored_pixels(radiograph)[top : bottom + 1, left : right + 1]
    step = sample_step(stored.size)
    stored = stored[::step, ::step]
    padding = is_padding(radiograph, stored)
    image = stored if padding is None or padding.all() else stored[~padding]
    values: NDArray[np.float64] = apply_modality(radiograph.modality, image)
    low, high = np.quantile(values, AUTO_FRACTIONS)
    return window_between(float(low), float(high), _value_step(radiograph))


def dragged(
    window: Window,
    dx_px: float,
    dy_px: float,
    *,
    value_range: tuple[float, float],
    drag_up_brightens: bool = False,
    is_inverted: bool = False,
    speed: float = 1.0,
) -> Window:
    """Window after a mouse movement: right is wider; down is brighter on screen.

    Parameters
    ----------
    dx_px, dy_px
        Movement, rightwards and downwards.
    value_range
        Modality values below which 1 % and 99 % of the film lie; a thousandth of their distance is
        one step.
    drag_up_brightens
        Up is brighter instead of down.
    is_inverted
        Low values are bright on screen.
    speed
        Steps per pixel.
    """
    span = value_range[1] - value_range[0]
    step = (span or window.width) / DRAG_STEPS * speed
    narrowest = 1.0 if window.function is VoiFunction.LINEAR else max(span, 1e-6) / 1e5
    brighter = -dy_px if drag_up_brightens else dy_px
    return replace(
        window,
        centre=window.centre + brighter * step * (1.0 if is_inverted else -1.0),
        width=max(window.width + dx_px * step, narrowest),
        explanation="",
    )


def window_between(low: float, high: float, value_step: float) -> Window:
    """Window that shows `low` as black and `high` as white.

    Parameters
    ----------
    value_step
        Distance between neighbouring modality values. LINEAR counts in whole values; where they
        lie much closer together, the window is LINEAR_EXACT, which knows no smallest width.
    """
    if value_step >= 0.1:
        return Window((low + high + 1.0) / 2.0, max(high - low + 1.0, 1.0))
    width = max(high - low, value_step)
    return Window((low + high) / 2.0, width, VoiFunction.LINEAR_EXACT)


def _on_film(value: float, histogram: Histogram) -> float:
    """Nearest value that a pixel of the film can have."""
    inside = min(max(value, histogram.low), histogram.high)
    steps = round((inside - histogram.low) / histogram.bin_width)
    return histogram.low + steps * histogram.bin_width


def _value_step(radiograph: Radiograph) -> float:
    if isinstance(radiograph.modality, LookupTable):
        return 1.0
    step = abs(radiograph.modality.slope)
    return step if radiograph.pixels.dtype != np.float32 else 0.0
