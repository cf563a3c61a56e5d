"""Views of one film, one after another, as the reader changes window, zoom and position."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.presentation import Enhancement, Presentation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.transforms import VoiTransform
from xrayviewer.imaging.display import WHITE, DisplayTable, apply_table, display_table
from xrayviewer.imaging.enhancement import (
    LARGEST_SIGMA_PX,
    SHARPEN_SIGMA_PX,
    equalise,
    sharpen,
)
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.moving_region import MovingRegion
from xrayviewer.imaging.overlay_planes import overlay_mask
from xrayviewer.imaging.pixels import Pixels
from xrayviewer.imaging.pyramid import Pyramid, halved_levels, level_number
from xrayviewer.imaging.rendering import Interpolation, RenderedRegion, render_levels
from xrayviewer.imaging.shutter import visible_area

PASSING_ENLARGEMENT = 1.4
PASSING_ENLARGEMENT_CLAHE = 2.0
"""Equalising costs ten times as much as resampling, so that more is gained by it."""


@dataclass(frozen=True, slots=True)
class ViewRequest:
    """What a view is to show.

    Attributes
    ----------
    transform
        Where the film lies; its orientation counts, not that of `presentation`.
    width, height
        Of the view, in physical pixels.
    presentation
        Window, inversion and enhancements.
    is_passing
        Another view will follow at once: a little less sharp will do.
    """

    transform: ViewTransform
    width: int
    height: int
    presentation: Presentation
    interpolation: Interpolation = Interpolation.SMOOTH
    has_overlays: bool = True
    is_passing: bool = False

    @property
    def enlargement(self) -> float:
        """By how much a smaller copy of the film may be enlarged; see `render_levels`."""
        if not self.is_passing:
            return 1.0
        is_equalised = Enhancement.CLAHE in self.presentation.enhancements
        return PASSING_ENLARGEMENT_CLAHE if is_equalised else PASSING_ENLARGEMENT


class ViewRenderer:
    """Renders views of one film and keeps what the next view may use again.

    For one thread. Changing the window costs a table look-up of the visible pixels; zoom and
    position cost one resampling of them, and moving on by whole pixels mostly not even that. CLAHE
    is computed on the whole film at the resolution of the pyramid's level in use, so the film keeps
    its grey levels while it is moved; sharpening works in the view, with a margin, so its edges do
    not show either.
    """

    def __init__(self, pyramid: Pyramid) -> None:
        self._pyramid = pyramid
        self._moving = MovingRegion(pyramid.levels)
        self._table: DisplayTable | None = None
        self._equalised: dict[int, NDArray[np.uint8]] = {}
        self._equalised_table: DisplayTable | None = None
        self._shutter = _mask_levels(visible_area(pyramid.radiograph))
        self._overlays = _mask_levels(_overlays(pyramid.radiograph))

    def render(self, request: ViewRequest) -> RenderedRegion:
        """Grey levels of the visible film, uint8, with shutters (black) and overlays (white)."""
        table = self.table(request.presentation.voi, request.presentation.is_inverted)
        if Enhancement.SHARPEN in request.presentation.enhancements:
            region = self._sharpened(request, table)
        else:
            region = self._plain(request, table, 0)
        grey = np.asarray(region.pixels, np.uint8)
        if self._shutter:
            grey = _blend(grey, self._mask(self._shutter, request), 0, is_outside=True)
        if self._overlays and request.has_overlays:
            grey = _blend(grey, self._mask(self._overlays, request), WHITE, is_outside=False)
        return RenderedRegion(grey, region.left, region.top)

    def table(self, voi: VoiTransform, is_inverted: bool) -> DisplayTable:
        """Give the film's table for a window, for the probe; the last one is kept."""
        if self._table is None or self._table.voi != voi or self._table.is_inverted != is_inverted:
            self._table = display_table(self._pyramid.radiograph, voi, is_inverted)
        return self._table

    def _plain(self, request: ViewRequest, table: DisplayTable, margin: int) -> RenderedRegion:
        transform = request.transform.panned(margin, margin) if margin else request.transform
        width, height = request.width + 2 * margin, request.height + 2 * margin
        if Enhancement.CLAHE in request.presentation.enhancements:
            levels = self._equalised_levels(request, table)
            return render_levels(
                levels,
                transform,
                width,
                height,
                request.interpolation,
                enlargement=request.enlargement,
            )
        region = self._moving.region(
            transform, width, height, request.interpolation, enlargement=request.enlargement
        )
        return RenderedRegion(apply_table(table, region.pixels), region.left, region.top)

    def _sharpened(self, request: ViewRequest, table: DisplayTable) -> RenderedRegion:
        sigma_px = min(SHARPEN_SIGMA_PX * max(request.transform.zoom, 1.0), LARGEST_SIGMA_PX)
        margin = int(np.ceil(3 * sigma_px))
        region = self._plain(request, table, margin)
        sharp = sharpen(np.asarray(region.pixels, np.uint8), sigma_px)
        left, top = max(margin - region.left, 0), max(margin - region.top, 0)
        right = margin + request.width - region.left
        bottom = margin + request.height - region.top
        cropped = np.ascontiguousarray(sharp[top : max(bottom, top), left : max(right, left)])
        return RenderedRegion(cropped, max(region.left - margin, 0), max(region.top - margin, 0))

    def _equalised_levels(self, request: ViewRequest, table: DisplayTable) -> tuple[Pixels, ...]:
        """Levels of which only the one in use is filled in, equalised."""
        if self._equalised_table is not table:
            self._equalised_table = table
            self._equalised = {}
        levels = self._pyramid.levels
        largest_scale = request.transform.zoom * max(request.transform.pixel_aspect, 1.0)
        number = level_number(len(levels), largest_scale, request.enlargement)
        if number not in self._equalised:
            self._equalised[number] = equalise(apply_table(table, levels[number]))
        return tuple(self._equalised.get(i, level) for i, level in enumerate(levels))

    def _mask(self, levels: tuple[Pixels, ...], request: ViewRequest) -> NDArray[np.uint8]:
        region = render_levels(levels, request.transform, request.width, request.height)
        return np.asarray(region.pixels, np.uint8)


def _overlays(radiograph: Radiograph) -> NDArray[np.bool_] | None:
    return overlay_mask(radiograph) if radiograph.overlays else None


def _mask_levels(mask: NDArray[np.bool_] | None) -> tuple[Pixels, ...]:
    return () if mask is None else halved_levels(mask.astype(np.uint8) * WHITE)


def _blend(
    grey: NDArray[np.uint8], mask: NDArray[np.uint8], level: int, is_outside: bool
) -> NDArray[np.uint8]:
    """Draw a grey level where a mask of 0 to 255 says so, or where it does not."""
    alpha = (WHITE - mask if is_outside else mask).astype(np.uint16)
    if grey.ndim == 3:
        alpha = alpha[..., None]
    blended = (grey * (WHITE - alpha) + level * alpha + WHITE // 2) // WHITE
    return blended.astype(np.uint8)
