"""The film being read, with all derived from it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias

from psygnal import Signal

from xrayviewer.domain.errors import UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.measurement import Measurement
from xrayviewer.domain.presentation import Enhancement, Orientation, Presentation
from xrayviewer.domain.transforms import LookupTable, VoiTransform, Window
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.imaging.windowing import (
    WindowPreset,
    dragged,
    window_from_lut,
    window_from_region,
)
from xrayviewer.session.film_cache import ReadFilm
from xrayviewer.session.film_reader import FilmReader
from xrayviewer.session.history import History
from xrayviewer.session.preferences import Preferences

MANUAL = "Manual"
AUTO = "Auto"
Drawn: TypeAlias = tuple[Measurement, ...]


@dataclass(frozen=True, slots=True)
class CaseView:
    """What undo goes back to: how the film is shown and what is drawn on it."""

    presentation: Presentation
    measurements: Drawn = ()


class Reading(Enum):
    """What is happening to the film that was asked for."""

    NOTHING = "nothing"
    READING = "reading"
    PREVIEW = "preview"
    COMPLETE = "complete"


class CaseSession:
    """The open film, how it is shown, and what the reader measured on it.

    Signals
    -------
    film_changed(PreparedFilm | None)
        Another film, frame or quality is open; its presentation is set already.
    view_changed(CaseView)
        Window, orientation, enhancement or measurements changed.
    reading_changed(Reading)
        A film is being read, shown as a preview, or complete.
    refused(UnreadableImageError)
        A file could not be opened; the open film stays.
    """

    film_changed = Signal(object)
    view_changed = Signal(CaseView)
    reading_changed = Signal(Reading)
    refused = Signal(UnreadableImageError)

    def __init__(
        self,
        reader: FilmReader,
        preferences: Preferences,
        on_failure: Callable[[Exception], None],
    ) -> None:
        self._reader = reader
        self._preferences = preferences
        self._on_failure = on_failure
        self._history: History[CaseView] = History()
        self._kept: dict[tuple[FilmLocation, str], Presentation] = {}
        self._drawn: dict[str, Drawn] = {}
        self._before_drag: CaseView | None = None
        self._before_preview: tuple[PreparedFilm, CaseView] | None = None
        self.film: PreparedFilm | None = None
        self.view: CaseView | None = None
        self.reading = Reading.NOTHING
        self.asked_for: FilmLocation | None = None
        self._asked_frame = 0
        self._apply_preference("memory.films_mb", preferences.number("memory.films_mb"))
        preferences.changed.connect(self._apply_preference)

    def open(self, location: FilmLocation, frame: int = 0) -> None:
        """Read a film and show it; an earlier request that is still under way is dropped."""
        self.asked_for = location
        self._asked_frame = frame
        ready = self._reader.ready(location, frame)
        if ready is not None:
            self._show_read(ready)
            self._reader.read_if_changed(
                location, frame, ready, on_film=self._show_read, on_failure=self._refuse
            )
            return
        self._set_reading(Reading.READING)
        self._reader.read(
            location,
            frame,
            on_preview=self._show,
            on_film=self._show_read,
            on_failure=self._refuse,
        )

    def prefetch(self, locations: tuple[FilmLocation, ...]) -> None:
        """Make the first frames of these films ready, as far as they are not; replaces earlier."""
        self._reader.prefetch(locations)

    def close(self) -> None:
        """Show no film."""
        self._reader.cancel()
        self._keep_presentation()
        self.asked_for = None
        self._before_drag = self._before_preview = None
        self.film = self.view = None
        self._history.clear()
        self._set_reading(Reading.NOTHING)
        self.film_changed.emit(None)

    def show_frame(self, frame: int) -> None:
        """Go to a frame of the open film; numbers outside its range are clipped."""
        if self.film is None:
            return
        provenance = self.film.radiograph.provenance
        wanted = min(max(frame, 0), provenance.frame_count - 1)
        if wanted != self._frame_to_come:
            self.open(provenance.location, wanted)

    def step_frame(self, count: int) -> None:
        """Go so many frames on, or back if negative, from the frame asked for last."""
        self.show_frame(self._frame_to_come + count)

    def set_voi(self, voi: VoiTransform, name: str) -> None:
        """Show the film through a window or VOI LUT."""
        self._change(name, lambda shown: _through(shown, voi, name))

    def set_window(self, window: Window) -> None:
        """Show the film through a window the reader made."""
        self.set_voi(window, MANUAL)

    def choose_auto(self) -> None:
        """Take the robust automatic window."""
        if self.film is not None:
            self.set_voi(self.film.auto, AUTO)

    def choose_file_window(self, number: int) -> None:
        """Take the file's window of this 0-based number, if it has one."""
        windows = self.film.radiograph.windows if self.film is not None else ()
        if number < len(windows):
            name = windows[number].explanation or f"File {number + 1}"
            self.set_voi(windows[number], name)

    def choose_preset(self, preset: WindowPreset) -> None:
        """Take a chest window computed from this film; LINES_AND_TUBES also sharpens."""
        if self.film is None or preset not in self.film.presets:
            return
        self.set_voi(self.film.presets[preset], preset.value)

    def choose_region(self, top: float, left: float, bottom: float, right: float) -> None:
        """Take the window that shows a rectangle of the film best."""
        if self.film is not None and not self.film.radiograph.is_colour:
            corners = int(top), int(left), int(bottom), int(right)
            self.set_voi(window_from_region(self.film.radiograph, *corners), "Region")

    def drag_window(self, dx_px: float, dy_px: float, speed: float = 1.0) -> None:
        """Change the window by a mouse movement; undone as one step with the rest of its drag."""
        if self.film is None or self.view is None or self.film.radiograph.is_colour:
            return
        shown = self.view.presentation
        voi = shown.voi
        start = window_from_lut(voi) if isinstance(voi, LookupTable) else voi
        window = dragged(
            start,
            dx_px,
            dy_px,
            value_range=self.film.histogram.value_range,
            drag_up_brightens=self._preferences.flag("mouse.drag_up_brightens"),
            is_inverted=self.film.radiograph.is_inverted != shown.is_inverted,
            speed=speed * self._preferences.number("mouse.window_speed"),
        )
        self._change("Window", lambda shown: replace(shown, voi=window, voi_name=MANUAL))

    def begin_drag(self) -> None:
        """Count what changes until `end_drag` as one step of undo."""
        self._before_drag = self.view

    def end_drag(self, title: str) -> None:
        """Close the step that `begin_drag` opened."""
        before, self._before_drag = self._before_drag, None
        if before is not None and before != self.view:
            self._history.record(title, before)

    def toggle_inverted(self) -> None:
        """Exchange black and white."""
        self._change("Invert", lambda shown: replace(shown, is_inverted=not shown.is_inverted))

    def turn(self, quarter_turns: int) -> None:
        """Turn the film clockwise by quarter turns."""
        self._reorient("Rotate", lambda lies: lies.turned(quarter_turns))

    def flip_horizontally(self) -> None:
        """Mirror the film left to right."""
        self._reorient("Flip", Orientation.flipped_horizontally)

    def flip_vertically(self) -> None:
        """Mirror the film top to bottom."""
        self._reorient("Flip", Orientation.flipped_vertically)

    def toggle_enhancement(self, enhancement: Enhancement) -> None:
        """Switch a display-only filter."""
        self._change(
            enhancement.value.capitalize(),
            lambda shown: replace(shown, enhancements=shown.enhancements ^ {enhancement}),
        )

    def reset_presentation(self) -> None:
        """Show the film as it was opened; measurements stay."""
        if self.film is not None:
            first = self.film.presentation
            self._change("Reset", lambda _shown: first)

    def add_measurement(self, measurement: Measurement) -> None:
        """Draw one more measurement."""
        self._draw("Measure", lambda drawn: (*drawn, measurement))

    def replace_measurement(self, number: int, measurement: Measurement) -> None:
        """Move a measurement."""
        self._draw("Move", lambda drawn: (*drawn[:number], measurement, *drawn[number + 1 :]))

    def delete_measurement(self, number: int) -> None:
        """Take a measurement away."""
        self._draw("Delete", lambda drawn: drawn[:number] + drawn[number + 1 :])

    @property
    def undo_title(self) -> str:
        """What would be undone, empty for nothing."""
        return self._history.earlier[-1].title if self._history.earlier else ""

    @property
    def redo_title(self) -> str:
        """What would be done again, empty for nothing."""
        return self._history.undone[-1].title if self._history.undone else ""

    def undo(self) -> None:
        """Take the last change back."""
        if self._history.earlier and self.view is not None:
            self._replace_view(self._history.undo(self.view))

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._history.undone and self.view is not None:
            self._replace_view(self._history.redo(self.view))

    @property
    def orientation(self) -> Orientation:
        """How the film lies on the screen."""
        return self.view.presentation.orientation if self.view is not None else Orientation()

    @property
    def _frame_to_come(self) -> int:
        """Frame of the open film that is being read, else the one shown."""
        if self.film is None:
            return 0
        provenance = self.film.radiograph.provenance
        is_on_its_way = self.reading is Reading.READING and self.asked_for == provenance.location
        return self._asked_frame if is_on_its_way else provenance.frame_index

    def _reorient(self, title: str, lay: Callable[[Orientation], Orientation]) -> None:
        self._change(title, lambda shown: replace(shown, orientation=lay(shown.orientation)))

    def _change(self, title: str, change: Callable[[Presentation], Presentation]) -> None:
        if self.view is not None:
            presentation = change(self.view.presentation)
            self._set_view(title, replace(self.view, presentation=presentation))

    def _draw(self, title: str, change: Callable[[Drawn], Drawn]) -> None:
        # A preview has other coordinates than the film it stands for.
        if self.view is not None and self.film is not None and not self.film.radiograph.is_preview:
            self._set_view(title, replace(self.view, measurements=change(self.view.measurements)))

    def _set_view(self, title: str, view: CaseView) -> None:
        if view == self.view or self.view is None:
            return
        if self._before_drag is None:
            self._history.record(title, self.view)
        self._replace_view(view)

    def _replace_view(self, view: CaseView) -> None:
        is_redrawn = self.view is not None and view.measurements != self.view.measurements
        self.view = view
        if is_redrawn and self.film is not None:
            self._drawn[self.film.radiograph.digest] = view.measurements
            self._reader.save_measurements(self.film.radiograph.digest, view.measurements)
        self.view_changed.emit(view)

    def _show(self, film: PreparedFilm) -> None:
        was, view = self.film, self.view
        if was is not None and _is_worse(film, was):
            return
        if not film.radiograph.is_preview:
            self._before_preview = None
        elif was is not None and view is not None and not was.radiograph.is_preview:
            self._before_preview = was, view
        if was is None or was.radiograph.is_preview or _identify(was) != _identify(film):
            self._keep_presentation()
            self.view = self._view_of(film)
            # What was drawn belongs to one picture, so no undo may bring it to another.
            self._history.clear()
            self._before_drag = None if self._before_drag is None else self.view
        self.film = film
        self._set_reading(Reading.PREVIEW if film.radiograph.is_preview else Reading.COMPLETE)
        self.film_changed.emit(film)

    def _show_read(self, read: ReadFilm) -> None:
        self._drawn.setdefault(read.film.radiograph.digest, read.measurements)
        self._show(read.film)

    def _view_of(self, film: PreparedFilm) -> CaseView:
        """Another frame is shown like the last one, another film as it was left."""
        was, view = self.film, self.view
        kept = self._kept.get(_identify(film), film.presentation)
        first = CaseView(kept, self._drawn.get(film.radiograph.digest, ()))
        if was is None or view is None or not _is_same_file(was, film):
            return first
        is_untouched = was.radiograph.is_preview and view.presentation == was.presentation
        is_changed_file = not was.radiograph.is_preview and _is_same_frame(was, film)
        if is_untouched or is_changed_file:
            return first
        return replace(first, presentation=view.presentation)

    def _keep_presentation(self) -> None:
        if self.film is None or self.view is None or self.film.radiograph.is_preview:
            return
        self._kept[_identify(self.film)] = self.view.presentation

    def _refuse(self, error: Exception) -> None:
        if self.film is not None and self.film.radiograph.is_preview:
            self._go_back_from_preview()
        self._set_reading(Reading.NOTHING if self.film is None else Reading.COMPLETE)
        if isinstance(error, UnreadableImageError):
            self.refused.emit(error)
        else:
            self._on_failure(error)

    def _go_back_from_preview(self) -> None:
        self._history.clear()
        self.film, self.view = self._before_preview or (None, None)
        self._before_preview = None
        self.film_changed.emit(self.film)

    def _set_reading(self, reading: Reading) -> None:
        if reading is not self.reading:
            self.reading = reading
            self.reading_changed.emit(reading)

    def _apply_preference(self, key: str, value: object) -> None:
        if key == "memory.films_mb" and isinstance(value, int | float):
            self._reader.set_budget_mb(value)


def _identify(film: PreparedFilm) -> tuple[FilmLocation, str]:
    return film.radiograph.provenance.location, film.radiograph.digest


def _is_same_file(one: PreparedFilm, other: PreparedFilm) -> bool:
    return one.radiograph.provenance.location == other.radiograph.provenance.location


def _is_same_frame(one: PreparedFilm, other: PreparedFilm) -> bool:
    frames = (film.radiograph.provenance.frame_index for film in (one, other))
    return _is_same_file(one, other) and len(set(frames)) == 1


def _is_worse(film: PreparedFilm, shown: PreparedFilm) -> bool:
    """Whether a film is the preview of what is shown in full."""
    is_less = film.radiograph.is_preview and not shown.radiograph.is_preview
    return is_less and _is_same_frame(film, shown)


def _through(shown: Presentation, voi: VoiTransform, name: str) -> Presentation:
    """Exchange the window; the sharpening of LINES_AND_TUBES comes and goes with it."""
    lines = WindowPreset.LINES_AND_TUBES.value
    enhancements = shown.enhancements
    if shown.voi_name == lines:
        enhancements -= {Enhancement.SHARPEN}
    if name == lines:
        enhancements |= {Enhancement.SHARPEN}
    return replace(shown, voi=voi, voi_name=name, enhancements=enhancements)
