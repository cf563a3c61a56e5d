"""Evidence of a model laid over the film that it comes from: where, in which colour, which line.

The grid of a model's evidence divides the square that the model saw. Where the film lies in that
square says `model_grid.grid_area`; what is here is the exact inverse of it.
"""

import math
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.model_grid import WHOLE, GridArea, cell_weights, centres

LEVELS: Final = 256
SAMPLE_PX: Final = 4
"""A cell covers a hundred pixels of a screen, so that samples this far apart lose nothing."""
EDGE: Final = 0.05
SAMPLES_PER_CELL: Final = 16
LONGEST_STEP: Final = 1.5
"""In samples: as far as the line through sample centres can lie from the true one."""

_STOPS: Final = (
    (0.36, 0.100, 292.0),
    (0.46, 0.155, 325.0),
    (0.57, 0.175, 368.0),
    (0.68, 0.165, 402.0),
    (0.79, 0.150, 430.0),
    (0.90, 0.150, 460.0),
)
"""Lightness, chroma and hue in degrees (OKLCh): violet, magenta, red, orange, amber, yellow."""
_TO_LMS: Final = np.array(
    [
        [1.0, 0.3963377774, 0.2158037573],
        [1.0, -0.1055613458, -0.0638541728],
        [1.0, -0.0894841775, -1.2914855480],
    ]
)
_TO_RGB: Final = np.array(
    [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
)


@dataclass(frozen=True, slots=True, eq=False)
class EvidenceRegion:
    """Evidence in the part of a view that a film covers.

    Attributes
    ----------
    levels
        NDArray[np.uint8]: 0 for no evidence, 255 for the scale's top; one sample in the middle of
        each square of `SAMPLE_PX` pixels, with a square more on every side to interpolate to.
    left, top, width, height
        Where it lies in the view, in physical pixels.
    """

    levels: NDArray[np.uint8]
    left: int
    top: int
    width: int
    height: int


def evidence_region(
    evidence: NDArray[np.float32],
    scale_top: float,
    transform: ViewTransform,
    size: tuple[int, int],
    area: GridArea = WHOLE,
) -> EvidenceRegion:
    """Interpolate evidence between the centres of its cells where a view shows the film.

    Rows and columns are interpolated apart, so that two small products of matrices do it all.

    Parameters
    ----------
    evidence
        Shape (rows, columns), over the model's square; what speaks against a label counts as none.
    scale_top
        Evidence of the brightest colour, above 0.
    size
        Width and height of the view.
    area
        Where the film lies in the square.
    """
    on_film = np.maximum(evidence, 0.0) * np.float32((LEVELS - 1) / scale_top)
    lengths = transform.rows, transform.columns
    starts, parts = (area.top, area.left), (area.height, area.width)
    if transform.orientation.quarter_turns % 2:
        # Turned by a quarter, a film's rows lie along the view's x.
        on_film, lengths = on_film.T, lengths[::-1]
        starts, parts = starts[::-1], parts[::-1]
    left, width, across = _places(transform, size[0], 0, lengths[1])
    top, height, down = _places(transform, size[1], 1, lengths[0])
    rows = cell_weights(starts[0] + down * parts[0], on_film.shape[0])
    columns = cell_weights(starts[1] + across * parts[1], on_film.shape[1])
    laid = rows @ on_film @ columns.T
    levels = np.minimum(laid, LEVELS - 1, out=laid).astype(np.uint8)
    return EvidenceRegion(levels, left, top, width, height)


def evidence_picture(region: EvidenceRegion, colours: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """Colour a region and give it the view's own pixels.

    Parameters
    ----------
    colours
        For each level, see `evidence_colours`.

    Returns
    -------
    NDArray[np.uint8]
        Shape (height, width, 4), premultiplied; the bytes of 0xAARRGGBB in the machine's order.
    """
    rows, columns = region.levels.shape
    small = np.take(colours, region.levels).view(np.uint8).reshape(rows, columns, 4)
    size = columns * SAMPLE_PX, rows * SAMPLE_PX
    large = cv2.resize(small, size, interpolation=cv2.INTER_LINEAR)
    inside = large[SAMPLE_PX:, SAMPLE_PX:]
    return np.ascontiguousarray(inside[: region.height, : region.width], np.uint8)


def evidence_lines(
    evidence: NDArray[np.float32], level: float, area: GridArea = WHOLE
) -> tuple[NDArray[np.float64], ...]:
    """Find the lines along which interpolated evidence has one value.

    Parameters
    ----------
    evidence
        Shape (rows, columns), over the model's square.
    area
        Where the film lies in the square.

    Returns
    -------
    tuple[NDArray[np.float64], ...]
        Closed lines, each of shape (n, 2): row and column as fractions of the film's height and
        width, 0 to 1. Where the line meets the film's edge it runs along it.
    """
    rows, columns = evidence.shape
    down = cell_weights(area.top + centres(rows * SAMPLES_PER_CELL) * area.height, rows)
    across = cell_weights(area.left + centres(columns * SAMPLES_PER_CELL) * area.width, columns)
    fine = np.asarray(down @ evidence @ across.T, np.float32)
    inside = (fine >= level).astype(np.uint8)
    found, _ = cv2.findContours(inside, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    slopes = np.stack(_slopes(fine), axis=-1)
    samples = (line[:, 0, ::-1].astype(np.intp) for line in found if len(line) > 2)
    lines = (_on_level(line, fine, slopes, level) for line in samples)
    return tuple((line + 0.5) / fine.shape for line in lines)


def evidence_colours(cut_off: float) -> NDArray[np.uint32]:
    """Colours of the levels 0 to 255 as pixels of premultiplied alpha, 0xAARRGGBB.

    Parameters
    ----------
    cut_off
        Part of the scale, 0 to 1, below which nothing is shown. Over the first `EDGE` above it the
        alpha rises to a half, so that the border is smooth and yet can be seen, then on to all.
    """
    part = np.arange(LEVELS) / (LEVELS - 1)
    first = min(max(cut_off, 0.0), 1.0 - EDGE)
    border = np.clip((part - first) / EDGE, 0.0, 1.0)
    alpha = border * (0.5 + 0.5 * np.clip((part - first) / (1.0 - first), 0.0, 1.0))
    red, green, blue = np.round(heat_colours() * alpha[:, None]).astype(np.uint32).T
    opaque = np.round(alpha * 255).astype(np.uint32) << 24
    return np.asarray(opaque | red << 16 | green << 8 | blue, np.uint32)


def heat_colours() -> NDArray[np.float64]:
    """Colours from little to much evidence, shape (256, 3), sRGB from 0 to 255.

    They grow lighter in even steps, so that the order can be seen without telling hues apart, and
    neighbours differ by the same amount everywhere.

    References
    ----------
    B. Ottosson 2020, A perceptual color space for image processing (OKLab).
    """
    dense = _oklab(np.linspace(0.0, 1.0, 8 * LEVELS))
    run = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(dense, axis=0), axis=1))])
    even = np.linspace(0.0, run[-1], LEVELS)
    lab = np.column_stack([np.interp(even, run, channel) for channel in dense.T])
    linear = np.clip((lab @ _TO_LMS.T) ** 3 @ _TO_RGB.T, 0.0, 1.0)
    encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.asarray(255 * encoded, np.float64)


def _oklab(part: NDArray[np.float64]) -> NDArray[np.float64]:
    stops = np.array(_STOPS)
    places = np.linspace(0.0, 1.0, len(stops))
    lightness, chroma, hue = (np.interp(part, places, channel) for channel in stops.T)
    angle = np.radians(hue)
    return np.column_stack([lightness, chroma * np.cos(angle), chroma * np.sin(angle)])


def _places(
    transform: ViewTransform, size: int, axis: int, length: int
) -> tuple[int, int, NDArray[np.float64]]:
    """Where along an axis of the view (0: x) the film is seen: first pixel, count, and samples.

    Samples are fractions of the film's height or width, whichever lies along this axis, which has
    `length` pixels.
    """
    ends = np.zeros((2, 2))
    ends[1, axis] = 1.0
    # Only one coordinate on the film changes along an axis of the view.
    start, following = transform.to_image(ends)
    changing = int(np.argmax(np.abs(following - start)))
    slope, offset = (following - start)[changing] / length, start[changing] / length
    seen = sorted((-offset / slope, (1.0 - offset) / slope))
    # A pixel belongs to the film where its middle does.
    first = min(max(math.ceil(seen[0] - 0.5), 0), size)
    count = max(min(math.ceil(seen[1] - 0.5), size) - first, 0)
    samples = first + SAMPLE_PX * (np.arange(math.ceil(count / SAMPLE_PX) + 2) - 0.5)
    return first, count, offset + slope * samples


def _slopes(fine: NDArray[np.float32]) -> list[NDArray[np.float64]]:
    """Change from sample to sample along rows and columns."""
    return [np.asarray(np.gradient(fine, axis=axis), np.float64) for axis in (0, 1)]


def _on_level(
    line: NDArray[np.intp],
    fine: NDArray[np.float32],
    slopes: NDArray[np.float64],
    level: float,
) -> NDArray[np.float64]:
    """Move points of a line of samples to where the value is met: one step of Newton's."""
    place = line[:, 0], line[:, 1]
    slope = slopes[place]
    steepness = np.maximum((slope**2).sum(axis=1), 1e-12)
    step = ((level - fine[place]) / steepness)[:, None] * slope
    length = np.linalg.norm(step, axis=1, keepdims=True)
    shortened = step * np.minimum(1.0, LONGEST_STEP / np.maximum(length, 1e-12))
    moved = line + shortened
    return np.asarray(np.clip(moved, -0.5, np.array(fine.shape) - 0.5), np.float64)
