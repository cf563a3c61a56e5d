"""The part of a film that a view shows, resampled to the view's physical pixels."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.pixels import Pixels
from xrayviewer.imaging.pyramid import Pyramid, level_number

MARGIN_VIEW_PX = 16


class Interpolation(StrEnum):
    """What an enlarged film looks like between its pixels."""

    SMOOTH = "smooth"
    PIXELS = "pixels"


@dataclass(frozen=True, slots=True, eq=False)
class RenderedRegion:
    """The visible part of a film.

    Attributes
    ----------
    pixels
        Stored values, dtype of the film, shape (height, width) or (height, width, 3), laid as on
        screen; rows may be apart in memory. For `apply_table`.
    left, top
        View pixel of its first column and row. Outside the region the view shows no film.
    """

    pixels: Pixels
    left: int
    top: int

    @property
    def width(self) -> int:
        """In view pixels."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """In view pixels."""
        return int(self.pixels.shape[0])


@dataclass(frozen=True, slots=True)
class _Axis:
    """One axis of the film in the view: view position = offset + scale * film position.

    The view is mirrored beforehand where the film is, so that the scale is positive.

    Attributes
    ----------
    first, end
        View pixels whose middle lies on the film, as a half-open range.
    """

    offset: float
    scale: float
    view_length: int
    is_mirrored: bool
    first: int
    end: int

    @property
    def start_in_view(self) -> int:
        """First visible view pixel, counted in the unmirrored view."""
        return self.view_length - self.end if self.is_mirrored else self.first


def render_region(
    pyramid: Pyramid,
    transform: ViewTransform,
    width: int,
    height: int,
    interpolation: Interpolation = Interpolation.SMOOTH,
) -> RenderedRegion:
    """Resample what a view shows of a film.

    The film lies within half a view pixel of where `transform` puts it.

    Parameters
    ----------
    width, height
        Of the view, in physical pixels.
    interpolation
        SMOOTH is linear; PIXELS shows enlarged film pixels as sharp rectangles.
    """
    return render_levels(pyramid.levels, transform, width, height, interpolation)


def render_levels(
    levels: Sequence[Pixels],
    transform: ViewTransform,
    width: int,
    height: int,
    interpolation: Interpolation = Interpolation.SMOOTH,
    *,
    enlargement: float = 1.0,
) -> RenderedRegion:
    """As `render_region`, of any image with its halved copies, see `halved_levels`.

    Parameters
    ----------
    enlargement
        By how much a smaller level may be enlarged before a larger one is taken.
    """
    matrix = transform.matrix
    down, across = (1, 0) if transform.orientation.quarter_turns % 2 == 0 else (0, 1)
    lengths = (width, height)
    row_axis = _axis(matrix[down, 1], matrix[down, 2], lengths[down], transform.rows)
    column_axis = _axis(matrix[across, 0], matrix[across, 2], lengths[across], transform.columns)
    region = _resample(levels, (row_axis, column_axis), interpolation, enlargement)
    is_turned = down == 0
    x_axis, y_axis = (row_axis, column_axis) if is_turned else (column_axis, row_axis)
    laid = _laid(region, is_turned, y_axis.is_mirrored, x_axis.is_mirrored)
    return RenderedRegion(laid, left=x_axis.start_in_view, top=y_axis.start_in_view)


def _axis(scale: float, offset: float, view_length: int, length: int) -> _Axis:
    is_mirrored = bool(scale < 0)
    start = float(view_length - offset if is_mirrored else offset)
    factor = abs(float(scale))
    first = min(max(0, int(np.ceil(start - 0.5))), view_length)
    end = min(view_length, int(np.ceil(start + factor * length - 0.5)))
    return _Axis(start, factor, view_length, is_mirrored, first, max(first, end))


def _resample(
    levels: Sequence[Pixels],
    axes: tuple[_Axis, _Axis],
    interpolation: Interpolation,
    enlargement: float,
) -> Pixels:
    if any(axis.first == axis.end for axis in axes):
        empty = tuple(axis.end - axis.first for axis in axes)
        return np.empty((*empty, *levels[0].shape[2:]), levels[0].dtype)
    number = level_number(len(levels), max(axis.scale for axis in axes), enlargement)
    level = levels[number]
    if number == 0 and interpolation is Interpolation.PIXELS:
        rows, columns = (_nearest(axis, level.shape[i]) for i, axis in enumerate(axes))
        strip = level[rows[0] : rows[-1] + 1]
        return np.asarray(strip[:, columns][rows - rows[0]])
    (top, bottom, first_row, end_row), (left, right, first_column, end_column) = (
        _aligned(axis, axis.scale * 2**number, level.shape[i]) for i, axis in enumerate(axes)
    )
    size = (end_column - first_column, end_row - first_row)
    resized = cv2.resize(level[top:bottom, left:right], size, interpolation=cv2.INTER_LINEAR)
    row_axis, column_axis = axes
    return resized[
        row_axis.first - first_row : row_axis.end - first_row,
        column_axis.first - first_column : column_axis.end - first_column,
    ]


def _nearest(axis: _Axis, length: int) -> NDArray[np.intp]:
    middles = np.arange(axis.first, axis.end) + 0.5
    numbers = np.floor((middles - axis.offset) / axis.scale)
    return np.asarray(np.clip(numbers, 0, length - 1), np.intp)


def _aligned(axis: _Axis, scale: float, length: int) -> tuple[int, int, int, int]:
    """Range of level pixels to resize, and the range of view pixels they fill.

    cv2.resize is several times faster than warpAffine but maps whole pixels to whole pixels. Among
    the level pixels just outside the visible range those are taken whose edges lie nearest to an
    edge between view pixels; at the film's own edges the error is at most half a view pixel.
    """
    reach = max(1, round(MARGIN_VIEW_PX / max(scale, 1.0)))
    lowest = int(np.floor((axis.first + 0.5 - axis.offset) / scale - 0.5))
    highest = int(np.ceil((axis.end - 0.5 - axis.offset) / scale + 0.5))
    starts = np.arange(lowest - reach, lowest + 1).clip(0, length - 1)
    start = _best_edge(axis.offset, scale, starts)
    ends = np.arange(highest, highest + reach + 1).clip(start + 1, length)
    end = _best_edge(axis.offset, scale, ends)
    first = min(round(axis.offset + scale * start), axis.first)
    last = max(round(axis.offset + scale * end), axis.end)
    return start, end, first, last


def _best_edge(offset: float, scale: float, candidates: NDArray[np.int_]) -> int:
    positions = offset + scale * candidates
    return int(candidates[np.argmin(np.abs(positions - np.rint(positions)))])


def _laid(region: Pixels, is_turned: bool, is_upside_down: bool, is_mirrored: bool) -> Pixels:
    """Region of the film's frame as it lies on screen."""
    if not region.size:
        return np.swapaxes(region, 0, 1) if is_turned else region
    if is_turned:
        region = cv2.transpose(region)
    if is_upside_down and is_mirrored:
        return cv2.flip(region, -1)
    if is_upside_down or is_mirrored:
        return cv2.flip(region, 0 if is_upside_down else 1)
    return region
