"""The film on screen, painted one pixel of the picture to one of the screen."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.presentation import Enhancement
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.imaging.probe import probe_at
from xrayviewer.session.case import CaseView
from xrayviewer.ui.film.corner_text import window_text
from xrayviewer.ui.film.held_keys import HeldKeys
from xrayviewer.ui.film.image_gestures import ImageGestures
from xrayviewer.ui.film.image_painter import ImagePainter
from xrayviewer.ui.film.image_touch import ImageTouch
from xrayviewer.ui.film.lens import Lens
from xrayviewer.ui.film.measuring import Measuring, on_film
from xrayviewer.ui.film.overlay_text import TextPictures
from xrayviewer.ui.film.probe_text import probe_text
from xrayviewer.ui.film.reading_label import ReadingLabel
from xrayviewer.ui.theme import Theme

SMALLEST: Final = QSize(160, 160)
SETTLE_MS: Final = 100
"""After this time without a change the film is shown at its best."""
KEYBOARD_REASONS: Final = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
PAINTED_MS: Final = 100
"""Where films follow each other quickly, one that stays for so long may be analysed."""
LEAFING_MS: Final = 500
"""A film that was on screen for longer was looked at, and the next one is analysed at once."""
REPAINTING: Final = ("view.", "privacy.", "look.")


class ImageView(QWidget):
    """Shows the open film of a desk and takes the mouse over it.

    Painting happens once per turn of the event loop, with the newest state. Everything is painted
    in physical pixels.

    Signals
    -------
    context_menu_requested(QPoint)
        The right button was clicked, or the menu key pressed, at this place on the screen.
    probe_changed(str)
        Text about the pixel under the mouse, empty outside the film.
    """

    context_menu_requested = Signal(QPoint)
    probe_changed = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._texts = TextPictures(theme)
        self._measuring = Measuring(desk.case, desk.viewport)
        self._painter = ImagePainter(desk, theme, self._texts, self._measuring)
        self._lens = Lens(theme, self._texts)
        self._keys = HeldKeys(desk, self)
        self._gestures = ImageGestures(desk, self._measuring, self._keys, self._lens)
        self._touch = ImageTouch(self._gestures)
        self._reading = ReadingLabel(desk, self.update, self)
        self._probe_text = ""
        self._has_keyboard_focus = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._probe)
        self._zoom = 0.0
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.update)
        self._painted_film: PreparedFilm | None = None
        self._painted = QTimer(self, singleShot=True)
        self._painted.timeout.connect(self._tell_painted)
        self._on_screen = QElapsedTimer()
        self._prepare_widget()
        self._listen()

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(960, 960)

    def minimumSizeHint(self) -> QSize:
        """Small, but not nothing."""
        return SMALLEST

    def grab_film(self, with_annotations: bool = True) -> QImage:
        """Picture of the view in physical pixels, without focus ring, lens and reading label."""
        size = self._size_px()
        image = QImage(size, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        self._painter.paint_film(painter, size)
        if with_annotations:
            self._painter.paint_annotations(painter, size)
        painter.end()
        return image

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint film, then what is drawn on it, then what stands around it."""
        painter = QPainter(self)
        unit = self.devicePixelRatioF()
        painter.scale(1 / unit, 1 / unit)
        size, is_waiting = self._size_px(), self._reading.is_shown
        self._painter.paint_film(
            painter, size, is_waiting=is_waiting, is_passing=self._settle.isActive()
        )
        self._painter.paint_annotations(painter, size, is_waiting=is_waiting, is_exported=False)
        self._painter.paint_drawn(painter, self._gestures.region, self._gestures.altered_region)
        if self._desk.viewport.is_lens_on and self._gestures.place is not None:
            self._painter.paint_lens(painter, size, self._lens, self._gestures.place)
        if is_waiting:
            self._reading.paint(painter, self._texts, self._theme, size)
        if self._has_keyboard_focus:
            self._painter.paint_focus(painter, size)
        painter.end()
        if self._desk.case.film is not self._painted_film:
            self._painted_film = self._desk.case.film
            self._note_painted()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the session the size in physical pixels."""
        super().resizeEvent(event)
        self._measure_screen()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the session the size in physical pixels."""
        super().showEvent(event)
        self._measure_screen()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing to be done for later."""
        super().hideEvent(event)
        self._settle.stop()
        self._painted.stop()
        self._painted_film = None

    def event(self, event: QEvent) -> bool:
        """Take what has no handler of its own: screen changes, claimed keys, touch, tooltips."""
        kind = event.type()
        if kind in {QEvent.Type.DevicePixelRatioChange, QEvent.Type.ScreenChangeInternal}:
            self._measure_screen()
        elif isinstance(event, QKeyEvent) and kind is QEvent.Type.ShortcutOverride:
            if self._keys.claims(event):
                event.accept()
                return True
        elif isinstance(event, QTouchEvent):
            self._touch.take(event)
            self._after_gesture()
            event.accept()
            return True
        elif isinstance(event, QNativeGestureEvent) and self._gestures.native_gesture(event):
            return True
        elif isinstance(event, QHelpEvent) and kind is QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag or click."""
        self._gestures.press(event)
        self._after_gesture()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        self._gestures.move(event)
        if self._gestures.is_followed:
            self.update()
        self.setCursor(self._gestures.cursor)
        self._soon.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag; a click of the right button asks for the menu."""
        if self._gestures.release(event):
            self.context_menu_requested.emit(event.globalPosition().toPoint())
        self._after_gesture()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Maximise or restore the view."""
        self._gestures.double_click(event)
        self._after_gesture()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the mouse, or change the frame."""
        self._gestures.wheel(event)
        self._after_gesture()
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Take note of the mouse."""
        super().enterEvent(event)
        self._soon.start()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the mouse."""
        super().leaveEvent(event)
        self._gestures.leave()
        self._after_gesture()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Answer the menu key; the mouse asks by its release, when it is known to be a click."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.context_menu_requested.emit(self.mapToGlobal(self.rect().center()))
        event.accept()

    def claims_key(self, event: QKeyEvent) -> bool:
        """Whether a key does one thing here when tapped and another while held."""
        return self._keys.claims(event)

    def take_held_key(self, event: QKeyEvent) -> bool:
        """Take the press or release of such a key; tell whether it was one."""
        if event.type() is QEvent.Type.KeyPress:
            is_taken = self._keys.claims(event)
            if is_taken:
                self._keys.press(event)
        else:
            is_taken = self._keys.release(event)
        if is_taken:
            self._after_gesture()
        return is_taken

    def let_keys_go(self) -> None:
        """End what held keys do: their release will be seen by another."""
        self._keys.let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take held keys; every other key is a command."""
        if not self.take_held_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let held keys go."""
        if not self.take_held_key(event):
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus to those who came by keyboard."""
        super().focusInEvent(event)
        self._has_keyboard_focus = event.reason() in KEYBOARD_REASONS
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let held keys go: their release will be seen by another."""
        super().focusOutEvent(event)
        self._has_keyboard_focus = False
        self._keys.let_go()
        self.update()

    def _prepare_widget(self) -> None:
        self.setObjectName("image")
        self.setAccessibleName(self.tr("Film"))
        self._describe()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _listen(self) -> None:
        desk = self._desk
        desk.case.film_changed.connect(self._take_film)
        desk.case.view_changed.connect(self._take_view)
        desk.viewport.transform_changed.connect(self._take_transform)
        for signal in (
            desk.viewport.tool_changed,
            desk.viewport.lens_changed,
            desk.viewport.corner_text_changed,
            desk.viewport.bareness_changed,
            desk.viewport.selection_changed,
            desk.film_list.current_changed,
            desk.evidence.changed,
            desk.what_if.changed,
        ):
            signal.connect(self._refresh)
        desk.viewport.cancelled.connect(self._after_gesture)
        desk.preferences.changed.connect(self._apply_preference)
        self._theme.changed.connect(self._take_theme)

    def _take_film(self, _film: object) -> None:
        self._settle.stop()
        self._describe()
        self._refresh()

    def _take_view(self, view: CaseView) -> None:
        if self._gestures.is_dragging and Enhancement.CLAHE in view.presentation.enhancements:
            self._settle.start()
        self._describe()
        self._refresh()

    def _take_transform(self, transform: ViewTransform | None) -> None:
        zoom = 0.0 if transform is None else transform.zoom
        if zoom != self._zoom and self._zoom:
            self._settle.start()
        self._zoom = zoom
        self._refresh()

    def _refresh(self, _value: object = None) -> None:
        self._after_gesture()

    def _after_gesture(self) -> None:
        self.setCursor(self._gestures.cursor)
        self.update()
        self._soon.start()

    def _apply_preference(self, key: str, _value: object) -> None:
        if key.startswith(REPAINTING):
            self._describe()
            self.update()

    def _take_theme(self) -> None:
        self._texts.forget()
        self.update()

    def _measure_screen(self) -> None:
        unit = self.devicePixelRatioF()
        self._texts.set_unit(unit)
        self._gestures.unit = unit
        screen = self.screen()
        width_mm, width_px = screen.physicalSize().width(), screen.geometry().width() * unit
        self._desk.viewport.screen_pixel_mm = width_mm / width_px if width_mm > 0 else None
        size = self._size_px()
        self._desk.viewport.resize(size.width(), size.height())
        self.update()

    def _size_px(self) -> QSize:
        unit = self.devicePixelRatioF()
        return QSize(round(self.width() * unit), round(self.height() * unit))

    def _probe(self) -> None:
        film, request = self._desk.case.film, self._painter.request(self._size_px())
        place = self._gestures.place
        text = ""
        if film is not None and request is not None and place is not None:
            table = self._painter.table(film, request)
            probe = probe_at(film.radiograph, table, *on_film(request.transform, place))
            if probe is not None and not film.radiograph.is_preview:
                text = probe_text(probe, film.radiograph)
        if text != self._probe_text:
            self._probe_text = text
            self.probe_changed.emit(text)

    def _show_tip(self, event: QHelpEvent) -> None:
        unit = self.devicePixelRatioF()
        badge = self._painter.badge_at(event.pos().x() * unit, event.pos().y() * unit)
        if badge is not None:
            QToolTip.showText(event.globalPos(), badge.explanation, self)
        else:
            QToolTip.hideText()
            event.ignore()

    def _note_painted(self) -> None:
        """Have the film analysed soon, unless the reader leafs on."""
        if self._painted_film is None or self._painted_film.radiograph.is_preview:
            return
        is_leafing = self._on_screen.isValid() and self._on_screen.elapsed() < LEAFING_MS
        self._on_screen.start()
        self._painted.start(PAINTED_MS if is_leafing else 0)

    def _tell_painted(self) -> None:
        if self._painted_film is not None:
            self._desk.analysis.take_painted(self._painted_film)

    def _describe(self) -> None:
        film, view = self._desk.case.film, self._desk.case.view
        if film is None or view is None:
            self.setAccessibleDescription(self.tr("No film is open."))
            return
        radiograph = film.radiograph
        parts = [
            radiograph.acquisition.view_position,
            self.tr("{0} by {1} pixels").format(radiograph.columns, radiograph.rows),
            window_text(view.presentation),
        ]
        if view.presentation.orientation.is_flipped:
            parts.append(self.tr("flipped"))
        self.setAccessibleDescription(", ".join(part for part in parts if part))
