"""The part of a film that a view shows, resampled to the view's physical pixels."""

from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.pixels import Pixels
from xrayviewer.imaging.pyramid import Pyramid

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
        screen, C-contiguous. For `apply_table`.
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
    """

    offset: float
    scale: float
    view_length: int
    is_mirrored: bool

    def visible(self, length: int) -> tuple[int, int]:
        """View pixels whose middle lies on the film, as a half-open range."""
        first = max(0, int(np.ceil(self.offset - 0.5)))
        end = min(self.view_length, int(np.ceil(self.offset + self.scale * length - 0.5)))
        return first, max(first, end)

    def first_in_view(self, visible: tuple[int, int]) -> int:
        """First view pixel of a range, counted in the unmirrored view."""
        return self.view_length - visible[1] if self.is_mirrored else visible[0]


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
    is_turned = transform.orientation.quarter_turns % 2 == 1
    matrix = transform.matrix
    column_axis = _axis(
        matrix[int(is_turned), 0], matrix[int(is_turned), 2], (width, height)[is_turned]
    )
    row_axis = _axis(
        matrix[1 - int(is_turned), 1], matrix[1 - int(is_turned), 2], (height, width)[is_turned]
    )
    rows = row_axis.visible(transform.rows)
    columns = column_axis.visible(transform.columns)
    region = _resample(pyramid, (row_axis, column_axis), (rows, columns), interpolation)
    if is_turned:
        row_axis, column_axis, rows, columns = column_axis, row_axis, columns, rows
    return RenderedRegion(
        _laid(region, is_turned, row_axis.is_mirrored, column_axis.is_mirrored),
        left=column_axis.first_in_view(columns),
        top=row_axis.first_in_view(rows),
    )


def _axis(scale: float, offset: float, view_length: int) -> _Axis:
    if scale < 0:
        return _Axis(view_length - float(offset), -float(scale), view_length, True)
    return _Axis(float(offset), float(scale), view_length, False)


def _resample(
    pyramid: Pyramid,
    axes: tuple[_Axis, _Axis],
    visible: tuple[tuple[int, int], tuple[int, int]],
    interpolation: Interpolation,
) -> Pixels:
    full = pyramid.levels[0]
    if visible[0][0] == visible[0][1] or visible[1][0] == visible[1][1]:
        return full[:0, :0]
    number = pyramid.level_for(max(axes[0].scale, axes[1].scale))
    level = pyramid.levels[number]
    if number == 0 and interpolation is Interpolation.PIXELS:
        rows, columns = (_nearest(axis, visible[i], level.shape[i]) for i, axis in enumerate(axes))
        strip = level[rows[0] : rows[-1] + 1]
        return np.asarray(strip[:, columns][rows - rows[0]])
    (top, bottom, first_row, end_row), (left, right, first_column, end_column) = (
        _aligned(axis.offset, axis.scale * 2**number, visible[i], level.shape[i])
        for i, axis in enumerate(axes)
    )
    size = (end_column - first_column, end_row - first_row)
    resized = cv2.resize(level[top:bottom, left:right], size, interpolation=cv2.INTER_LINEAR)
    return np.asarray(
        resized[
            visible[0][0] - first_row : visible[0][1] - first_row,
            visible[1][0] - first_column : visible[1][1] - first_column,
        ]
    )


def _nearest(axis: _Axis, visible: tuple[int, int], length: int) -> NDArray[np.intp]:
    middles = np.arange(*visible) + 0.5
    numbers = np.floor((middles - axis.offset) / axis.scale)
    return np.asarray(np.clip(numbers, 0, length - 1), np.intp)


def _aligned(
    offset: float, scale: float, visible: tuple[int, int], length: int
) -> tuple[int, int, int, int]:
    """Range of level pixels to resize, and the range of view pixels they fill.

    cv2.resize is several times faster than warpAffine but maps whole pixels to whole pixels. Among
    the level pixels just outside the visible range those are taken whose edges lie nearest to an
    edge between view pixels; at the film's own edges the error is at most half a view pixel.
    """
    reach = max(1, round(MARGIN_VIEW_PX / scale)) if scale >= 1.0 else MARGIN_VIEW_PX
    lowest = int(np.floor((visible[0] + 0.5 - offset) / scale - 0.5))
    highest = int(np.ceil((visible[1] - 0.5 - offset) / scale + 0.5))
    start = _best_edge(offset, scale, np.arange(lowest - reach, lowest + 1).clip(0, length - 1))
    end = _best_edge(offset, scale, np.arange(highest, highest + reach + 1).clip(start + 1, length))
    first = min(round(offset + scale * start), visible[0])
    last = max(round(offset + scale * end), visible[1])
    return start, end, first, last


def _best_edge(offset: float, scale: float, candidates: NDArray[np.int_]) -> int:
    positions = offset + scale * candidates
    return int(candidates[np.argmin(np.abs(positions - np.rint(positions)))])


def _laid(region: Pixels, is_turned: bool, is_upside_down: bool, is_mirrored: bool) -> Pixels:
    """Region of the film's frame as it lies on screen, contiguous."""
    if not region.size:
        return np.swapaxes(region, 0, 1) if is_turned else region
    if is_turned:
        region = np.asarray(cv2.transpose(region))
    if is_upside_down and is_mirrored:
        return np.asarray(cv2.flip(region, -1))
    if is_upside_down or is_mirrored:
        return np.asarray(cv2.flip(region, 0 if is_upside_down else 1))
    return np.ascontiguousarray(region)
