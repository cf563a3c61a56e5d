"""A tour of five steps at the first start; it can be left at any of them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.session.shell import Workspace
from xrayviewer.ui.theme import Theme

SEEN: Final = "tour.seen"
BRIGHTENS: Final = "mouse.drag_up_brightens"
WIDTH_PX: Final = 380
GAP_PX: Final = 14


@dataclass(frozen=True, slots=True)
class TourStep:
    """What one step says, and what it speaks of.

    Attributes
    ----------
    target
        Gives the part of the window; a hidden one is not pointed at.
    asks_direction
        Whether the step asks which way of a drag brightens.
    """

    title: str
    text: str
    target: Callable[[], QWidget]
    asks_direction: bool = False


class TourFrame(QWidget):
    """A frame around what a step speaks of; clicks go through it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAccessibleName(self.tr("Tour"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)
        painter.end()


class Tour(QFrame):
    """The card that says a step, beside what it speaks of. The window stays usable.

    Parameters
    ----------
    steps
        In their order.
    """

    def __init__(
        self, desk: Desk, theme: Theme, steps: tuple[TourStep, ...], window: QWidget
    ) -> None:
        super().__init__(window)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Tour"))
        self._desk = desk
        self._window = window
        self._steps = steps
        self._number = 0
        self._frame = TourFrame(theme, window)
        self.title = QLabel(wordWrap=True)
        self.title.setObjectName("large")
        self.text = QLabel(wordWrap=True)
        self.direction = QCheckBox(self.tr("Drag &up brightens, as in OHIF"))
        self.direction.toggled.connect(lambda is_on: desk.preferences.set(BRIGHTENS, is_on))
        self.place = QLabel()
        self.place.setObjectName("small")
        self.skip = QPushButton(self.tr("&Skip the tour"))
        self.skip.setObjectName("link")
        self.skip.clicked.connect(self.end)
        self.back = QPushButton(self.tr("&Back"))
        self.back.clicked.connect(lambda: self._show(self._number - 1))
        self.next = QPushButton(self.tr("&Next"))
        self.next.setObjectName("primary")
        self.next.clicked.connect(self._go_on)
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addStretch()
        buttons.addWidget(self.place)
        buttons.addSpacing(6)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 14, 12)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(self.direction)
        column.addLayout(buttons)
        window.installEventFilter(self)
        # What a step speaks of may have gone with its workspace, once the window has changed it.
        self._changed = QTimer(self, singleShot=True, interval=0)
        self._changed.timeout.connect(self._place_again)
        desk.shell.workspace_changed.connect(self._take_workspace)
        self.hide()

    def start(self) -> None:
        """Begin with the first step."""
        self._desk.preferences.set(SEEN, True)
        self._show(0)
        self.next.setFocus()

    def end(self) -> None:
        """Put the tour away."""
        self.hide()
        self._frame.hide()
        self._window.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's own shortcut while the tour has the focus."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the tour with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize:
            self._place_again()
        return False

    def _take_workspace(self, _workspace: Workspace) -> None:
        self._changed.start()

    def _place_again(self) -> None:
        if self.isVisible():
            self._place()

    def _go_on(self) -> None:
        if self._number + 1 == len(self._steps):
            self.end()
        else:
            self._show(self._number + 1)

    def _show(self, number: int) -> None:
        self._number = number
        step = self._steps[number]
        is_last = number + 1 == len(self._steps)
        self.title.setText(step.title)
        self.text.setText(step.text)
        self.setAccessibleDescription(f"{step.title}. {step.text}")
        self.direction.setVisible(step.asks_direction)
        self.direction.setChecked(self._desk.preferences.flag(BRIGHTENS))
        self.place.setText(self.tr("{0} of {1}").format(number + 1, len(self._steps)))
        self.back.setEnabled(number > 0)
        self.skip.setVisible(not is_last)
        self.next.setText(self.tr("&Done") if is_last else self.tr("&Next"))
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        width = min(self.fontMetrics().averageCharWidth() * 58, self._window.width() - 2 * GAP_PX)
        width = max(width, min(WIDTH_PX, self._window.width() - 2 * GAP_PX))
        self.setFixedWidth(width)
        self._column.activate()
        size = QSize(width, self._column.totalHeightForWidth(width))
        target = self._steps[self._number].target()
        self._frame.setVisible(target.isVisible())
        area = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        if target.isVisible():
            self._frame.setGeometry(area)
            self._frame.raise_()
        self.setGeometry(beside(area if target.isVisible() else QRect(), size, self._window.rect()))
        self.raise_()


def beside(area: QRect, size: QSize, window: QRect) -> QRect:
    """Place for a card near what it speaks of: below, left, right, or over its middle."""
    inside = window.adjusted(GAP_PX, GAP_PX, -GAP_PX, -GAP_PX)
    middle = QRect(area.center() - QPoint(size.width() // 2, size.height() // 2), size)
    if area.isEmpty():
        middle.moveCenter(window.center())
        return _kept(middle, inside)
    for place in (
        QRect(QPoint(area.left(), area.bottom() + GAP_PX), size),
        QRect(QPoint(area.left() - GAP_PX - size.width(), area.top() + GAP_PX), size),
        QRect(QPoint(area.right() + GAP_PX, area.top() + GAP_PX), size),
    ):
        kept = _kept(place, inside)
        if not kept.intersects(area):
            return kept
    return _kept(middle, inside)


def _kept(place: QRect, inside: QRect) -> QRect:
    left = max(inside.left(), min(place.left(), inside.right() - place.width()))
    top = max(inside.top(), min(place.top(), inside.bottom() - place.height()))
    return QRect(QPoint(left, top), place.size())
