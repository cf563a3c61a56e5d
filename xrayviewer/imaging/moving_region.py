"""The visible part of an image while it is moved."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.pixels import Pixels
from xrayviewer.imaging.rendering import Interpolation, RenderedRegion, render_levels

MARGIN_PX = 192
WHOLE_PX_TOLERANCE = 0.01


@dataclass(frozen=True, slots=True)
class _View:
    transform: ViewTransform
    width: int
    height: int
    interpolation: Interpolation
    enlargement: float

    def is_moved(self, other: "_View") -> bool:
        """Whether the other shows the same film at the same zoom elsewhere."""
        moved = replace(other.transform, centre=self.transform.centre)
        return replace(other, transform=moved) == self


class MovingRegion:
    """Resamples an image for one view after another.

    From the first movement on, more than the view is resampled, so that the next movements by
    whole pixels only take another part of it. That is faster, and details do not shimmer: each
    resampling lies within half a view pixel of its transform, but not the same half.

    Parameters
    ----------
    levels
        The image with its halved copies, see `halved_levels`.
    """

    def __init__(self, levels: Sequence[Pixels]) -> None:
        self._levels = levels
        self._view: _View | None = None
        self._margin = 0
        self._region: RenderedRegion | None = None

    def region(
        self,
        transform: ViewTransform,
        width: int,
        height: int,
        interpolation: Interpolation,
        *,
        enlargement: float = 1.0,
    ) -> RenderedRegion:
        """As `render_levels`; the pixels' rows may be apart in memory."""
        view = _View(transform, width, height, interpolation, enlargement)
        is_moved = self._view is not None and self._view.is_moved(view)
        step = self._step_to(view) if is_moved else None
        if self._region is None or step is None:
            self._margin = MARGIN_PX if is_moved else 0
            self._view = view
            self._region = render_levels(
                self._levels,
                transform.panned(self._margin, self._margin),
                width + 2 * self._margin,
                height + 2 * self._margin,
                interpolation,
                enlargement=enlargement,
            )
            step = (0, 0)
        return _cut(self._region, self._margin - step[0], self._margin - step[1], width, height)

    def _step_to(self, view: _View) -> tuple[int, int] | None:
        """Whole pixels from the view that was resampled, None if it does not reach so far."""
        assert self._view is not None
        here, there = self._view.transform.centre, view.transform.centre
        exact = there[0] - here[0], there[1] - here[1]
        whole = round(exact[0]), round(exact[1])
        is_whole = all(
            abs(one - other) <= WHOLE_PX_TOLERANCE for one, other in zip(exact, whole, strict=True)
        )
        is_within = max(abs(whole[0]), abs(whole[1])) <= self._margin
        return whole if is_whole and is_within else None


def _cut(region: RenderedRegion, x: int, y: int, width: int, height: int) -> RenderedRegion:
    """Part of a region in a smaller view whose upper left corner is at (x, y)."""
    left, top = max(region.left, x), max(region.top, y)
    right = max(min(region.left + region.width, x + width), left)
    bottom = max(min(region.top + region.height, y + height), top)
    pixels = region.pixels[
        top - region.top : bottom - region.top, left - region.left : right - region.left
    ]
    return RenderedRegion(pixels, left - x, top - y)
