"""What part of the film is on screen, and what the mouse does there."""

from enum import StrEnum

from psygnal import Signal

from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.session.case import CaseSession, CaseView
from xrayviewer.session.cine import CineSession
from xrayviewer.session.preferences import Preferences


class Tool(StrEnum):
    """What dragging with the left button does."""

    WINDOW = "window"
    PAN = "pan"
    ZOOM = "zoom"
    REGION = "region"
    RULER = "ruler"
    ANGLE = "angle"
    WHAT_IF = "what_if"


class Scale(StrEnum):
    """How the zoom follows the film and the window's size."""

    FIT = "fit"
    PIXELS = "pixels"
    TRUE_SIZE = "true size"
    FREE = "free"


class CornerText(StrEnum):
    """How much is written in the corners."""

    NONE = "none"
    MINIMAL = "minimal"
    ALL = "all"


class ViewportSession:
    """Zoom and position of the open film in a view measured in physical pixels.

    Signals
    -------
    transform_changed(ViewTransform | None)
        Zoom, position, orientation or the size of the view changed.
    tool_changed(Tool)
        Another tool is in hand.
    corner_text_changed(CornerText)
        More or less text is wanted.
    lens_changed(bool)
        The magnifying lens is held or let go.
    bareness_changed(bool)
        The bare film is wanted, or no longer.
    cancelled()
        What is being drawn is to be dropped.
    selection_changed(int | None)
        Another measurement, by its 0-based number, or none is selected.
    """

    transform_changed = Signal(object)
    tool_changed = Signal(Tool)
    corner_text_changed = Signal(CornerText)
    lens_changed = Signal(bool)
    bareness_changed = Signal(bool)
    cancelled = Signal()
    selection_changed = Signal(object)

    def __init__(self, case: CaseSession, preferences: Preferences) -> None:
        self._case = case
        self._preferences = preferences
        self._size_px = (0, 0)
        self.screen_pixel_mm: float | None = None
        self.transform: ViewTransform | None = None
        self.scale = Scale.FIT
        self.tool = self.usual_tool
        self.is_drawing = False
        self.is_lens_on = False
        self.is_bare = False
        self.selected: int | None = None
        self.cine = CineSession(case)
        self.corner_text = CornerText(preferences.text("view.corner_text"))
        preferences.changed.connect(self._apply_preference)
        case.film_changed.connect(self._take_film)
        case.view_changed.connect(self._take_view)

    def resize(self, width_px: int, height_px: int) -> None:
        """Tell the size of the view in physical pixels."""
        if (width_px, height_px) != self._size_px:
            self._size_px = (width_px, height_px)
            self._lay_out()

    def fit(self) -> None:
        """Show the whole film, as large as it goes."""
        self.scale = Scale.FIT
        self._lay_out()

    def zoom_to_pixels(self) -> None:
        """Show one film pixel on one physical pixel of the screen."""
        self.scale = Scale.PIXELS
        self._lay_out()

    def zoom_to_true_size(self) -> None:
        """Show a centimetre as a centimetre, where film and screen are calibrated."""
        if self.true_size_zoom is not None:
            self.scale = Scale.TRUE_SIZE
            self._lay_out()

    @property
    def true_size_zoom(self) -> float | None:
        """Zoom at which the film has its real size, None when that cannot be known."""
        spacing = self._case.film.radiograph.spacing if self._case.film is not None else None
        screen_mm = self._preferences.number("view.screen_pixel_mm") or self.screen_pixel_mm
        if spacing is None or not screen_mm:
            return None
        return spacing.column_mm / screen_mm

    def zoom_by(self, factor: float, anchor: tuple[float, float] | None = None) -> None:
        """Zoom around a point (x, y) of the view in physical pixels, its centre by default."""
        if self.transform is not None:
            width, height = self._size_px
            self.scale = Scale.FREE
            self._set(self.transform.zoomed(factor, anchor or (width / 2, height / 2)))

    def pan_by(self, dx_px: float, dy_px: float) -> None:
        """Move the film with the mouse, in physical pixels."""
        if self.transform is not None:
            self.scale = Scale.FREE
            self._set(self.transform.panned(dx_px, dy_px))

    @property
    def usual_tool(self) -> Tool:
        """Tool in hand at the start and after a cancel, as the reader prefers."""
        return Tool(self._preferences.text("mouse.left"))

    def choose_tool(self, tool: Tool) -> None:
        """Take a tool in hand; it stays until another is taken."""
        if tool is not self.tool:
            self.cancel_drawing()
            self.tool = tool
            self.tool_changed.emit(tool)

    def cancel_or_reset(self) -> None:
        """Drop what is being drawn, else the tool, else lay out the view and film afresh."""
        if self.is_drawing:
            self.cancel_drawing()
        elif self.tool is not self.usual_tool:
            self.choose_tool(self.usual_tool)
        else:
            self._case.reset_presentation()
            self.fit()

    def set_drawing(self, is_drawing: bool) -> None:
        """Tell that something is being drawn, so that cancel means it first."""
        self.is_drawing = is_drawing

    def cancel_drawing(self) -> None:
        """Drop what is being drawn."""
        self.set_drawing(False)
        self.cancelled.emit()

    def select(self, number: int | None) -> None:
        """Select a measurement by its 0-based number, or none."""
        if number != self.selected:
            self.selected = number
            self.selection_changed.emit(number)

    def delete_selected(self) -> None:
        """Take away the selected measurement, or the last drawn when none is selected."""
        drawn = self._case.view.measurements if self._case.view is not None else ()
        if drawn:
            number = len(drawn) - 1 if self.selected is None else self.selected
            self.select(None)
            self._case.delete_measurement(number)

    def cycle_corner_text(self) -> None:
        """Show more text in the corners, or none after all of it."""
        levels = tuple(CornerText)
        following = levels[(levels.index(self.corner_text) + 1) % len(levels)]
        self._preferences.set("view.corner_text", following.value)

    def set_lens(self, is_on: bool) -> None:
        """Hold or let go the magnifying lens."""
        if is_on != self.is_lens_on:
            self.is_lens_on = is_on
            self.lens_changed.emit(is_on)

    def set_bare(self, is_bare: bool) -> None:
        """Hide everything but the film, or show it again."""
        if is_bare != self.is_bare:
            self.is_bare = is_bare
            self.bareness_changed.emit(is_bare)

    def _apply_preference(self, key: str, value: object) -> None:
        if key == "mouse.left":
            self.choose_tool(Tool(str(value)))
        elif key == "view.corner_text":
            self.corner_text = CornerText(str(value))
            self.corner_text_changed.emit(self.corner_text)

    def _take_film(self, film: PreparedFilm | None) -> None:
        self.select(None)
        if self.is_drawing:
            self.cancel_drawing()
        if film is None:
            self._set(None)
        elif self.transform is None or not self._covers_same_film(film):
            self.scale = Scale.FIT
            self._lay_out()

    def _take_view(self, view: CaseView) -> None:
        if self.selected is not None and self.selected >= len(view.measurements):
            self.select(None)
        if (
            self.transform is not None
            and self.transform.orientation != view.presentation.orientation
        ):
            self._lay_out()

    def _covers_same_film(self, film: PreparedFilm) -> bool:
        transform = self.transform
        radiograph = film.radiograph
        return (
            transform is not None
            and (transform.rows, transform.columns) == (radiograph.rows, radiograph.columns)
            and transform.pixel_aspect == radiograph.pixel_aspect
            and transform.orientation == self._case.orientation
        )

    def _lay_out(self) -> None:
        film = self._case.film
        width, height = self._size_px
        if film is None or width <= 0 or height <= 0:
            return
        radiograph = film.radiograph
        fitted = ViewTransform.fit(
            radiograph.rows,
            radiograph.columns,
            radiograph.pixel_aspect,
            self._case.orientation,
            width,
            height,
        )
        self._set(fitted.zoomed(self._zoom(fitted) / fitted.zoom, (width / 2, height / 2)))

    def _zoom(self, fitted: ViewTransform) -> float:
        if self.scale is Scale.PIXELS:
            return 1.0
        if self.scale is Scale.TRUE_SIZE:
            return self.true_size_zoom or fitted.zoom
        if self.scale is Scale.FREE and self.transform is not None:
            return self.transform.zoom
        return fitted.zoom

    def _set(self, transform: ViewTransform | None) -> None:
        if transform != self.transform:
            self.transform = transform
            self.transform_changed.emit(transform)
