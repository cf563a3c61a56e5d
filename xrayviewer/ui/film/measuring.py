"""Drawing and moving measurements with the mouse."""

from typing import Final

from xrayviewer.domain.measurement import Measurement, Point
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.session.case import CaseSession, CaseView
from xrayviewer.session.viewport import Tool, ViewportSession
from xrayviewer.ui.film.measurement_shapes import (
    Grasp,
    Place,
    from_points,
    grasp_at,
    moved,
    points_of,
    with_handle_at,
)

POINTS: Final = {Tool.RULER: 2, Tool.ANGLE: 3}
LEAST_MOVE_PX: Final = 4.0


class Measuring:
    """What is being drawn or moved, until it is done and handed to the session.

    A measurement is drawn by dragging from point to point or by a click for each. Places are (x, y)
    in physical pixels of the view.

    Attributes
    ----------
    draft
        Points drawn so far, the last one under the mouse; empty when nothing is drawn.
    moving
        Number of the measurement being moved and how it lies now, None for none.
    """

    def __init__(self, case: CaseSession, viewport: ViewportSession) -> None:
        self._case = case
        self._viewport = viewport
        self._pressed: Place | None = None
        self._is_first_press = False
        self._placed: tuple[Point, ...] = ()
        self._hover: Point | None = None
        self._grasp: Grasp | None = None
        self._grasped_at: Point = (0.0, 0.0)
        self._grasped_among: tuple[Measurement, ...] = ()
        self.moving: tuple[int, Measurement] | None = None
        viewport.cancelled.connect(self.drop)
        case.view_changed.connect(self._let_go_of_another)

    @property
    def draft(self) -> tuple[Point, ...]:
        """Points drawn so far, the last one under the mouse."""
        return (*self._placed, self._hover) if self._placed and self._hover else ()

    @property
    def is_drawing(self) -> bool:
        """Whether a measurement is begun and not done."""
        return bool(self._placed)

    def grasp(self, place: Place, unit: float) -> Grasp | None:
        """Part of a measurement that a press here would take hold of."""
        view, transform = self._case.view, self._viewport.transform
        if view is None or transform is None or self._viewport.is_bare:
            return None
        return grasp_at(view.measurements, transform, place, unit)

    def begin_moving(self, grasp: Grasp, place: Place) -> None:
        """Take hold of a measurement and select it."""
        assert self._case.view is not None
        self._viewport.select(grasp.number)
        self._viewport.set_drawing(True)
        self._grasp, self._grasped_at = grasp, self._on_film(place)
        self._grasped_among = self._case.view.measurements
        self.moving = grasp.number, self._case.view.measurements[grasp.number]

    def press(self, place: Place) -> None:
        """Press the button of the tool."""
        self._pressed = place
        self._is_first_press = not self._placed
        if self._is_first_press and self._can_measure():
            self._viewport.select(None)
            self._viewport.set_drawing(True)
            self._placed = (self._on_film(place),)
        self._hover = self._on_film(place)

    def move(self, place: Place) -> None:
        """Follow the mouse, pressed or not."""
        if self._grasp is not None and self.moving is not None:
            self.moving = self.moving[0], self._moved_to(place)
        elif self._placed:
            self._hover = self._on_film(place)

    def release(self, place: Place, unit: float) -> None:
        """Let the button go."""
        if self.moving is not None:
            self._finish_moving()
            return
        if not self._placed or self._pressed is None:
            return
        is_dragged = _is_apart(self._pressed, place, LEAST_MOVE_PX * unit)
        if is_dragged or not self._is_first_press:
            self._place(place, unit)
        self._pressed = None

    def drop(self) -> None:
        """Forget what is being drawn or moved."""
        self._placed, self._hover, self._pressed = (), None, None
        self._grasp = self.moving = None

    def _place(self, place: Place, unit: float) -> None:
        assert self._viewport.transform is not None
        last = self._viewport.transform.to_view(self._placed[-1])
        if not _is_apart((float(last[0]), float(last[1])), place, LEAST_MOVE_PX * unit):
            return
        self._placed = (*self._placed, self._on_film(place))
        if len(self._placed) == POINTS.get(self._viewport.tool, 0):
            drawn = from_points(self._placed)
            self.drop()
            self._viewport.set_drawing(False)
            self._case.add_measurement(drawn)

    def _let_go_of_another(self, view: CaseView) -> None:
        # A key may delete or undo what the mouse holds; another would be moved in its place.
        if self._grasp is not None and view.measurements != self._grasped_among:
            self._viewport.cancel_drawing()

    def _finish_moving(self) -> None:
        assert self.moving is not None
        number, measurement = self.moving
        self.drop()
        self._viewport.set_drawing(False)
        self._case.replace_measurement(number, measurement)

    def _moved_to(self, place: Place) -> Measurement:
        assert self._grasp is not None
        assert self._case.view is not None
        original = self._case.view.measurements[self._grasp.number]
        row, column = self._on_film(place)
        down, across = row - self._grasped_at[0], column - self._grasped_at[1]
        if self._grasp.handle is None:
            return moved(original, down, across)
        # By the distance moved, so that the point does not jump to the mouse when it is grasped.
        was = points_of(original)[self._grasp.handle]
        return with_handle_at(original, self._grasp.handle, (was[0] + down, was[1] + across))

    def _can_measure(self) -> bool:
        film = self._case.film
        # A preview has other coordinates than the film it stands in for.
        return film is not None and not film.radiograph.is_preview

    def _on_film(self, place: Place) -> Point:
        transform = self._viewport.transform
        return on_film(transform, place) if transform is not None else (0.0, 0.0)


def on_film(transform: ViewTransform, place: Place) -> Point:
    """Point of the film under a point of the view."""
    row, column = transform.to_image(place)
    return float(row), float(column)


def _is_apart(one: Place, other: Place, least_px: float) -> bool:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1])) >= least_px
