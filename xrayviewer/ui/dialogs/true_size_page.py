"""Measures the screen against a bank card, so that true size is true."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from xrayviewer.session.preferences import Preferences
from xrayviewer.ui.theme import Theme

CARD_MM: Final = (85.6, 53.98)
"""Width and height of an ID-1 card (ISO/IEC 7810)."""
KEY: Final = "view.screen_pixel_mm"
FIRST_MM: Final = 0.25
NARROWEST_PX: Final = 120
STEP_PX, BIG_STEP_PX = 1, 10
MM_PER_INCH: Final = 25.4


class CardOutline(QWidget):
    """The outline of a card, made as wide as a real one with the mouse or the arrow keys.

    Signals
    -------
    width_changed(int)
        Width of the outline in logical pixels.
    """

    width_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.card_width = NARROWEST_PX
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Card outline"))
        self.setAccessibleDescription(self.tr("Left and right arrow keys change its width"))

    def sizeHint(self) -> QSize:
        """Ask for room for a card on a common screen."""
        return QSize(420, 260)

    def minimumSizeHint(self) -> QSize:
        """Ask for room for a card on a coarse screen."""
        return QSize(280, 180)

    def set_card_width(self, width_px: int) -> None:
        """Draw the card this wide, as far as there is room."""
        width = min(max(width_px, NARROWEST_PX), self.width() - 4)
        if width != self.card_width:
            self.card_width = width
            self.width_changed.emit(width)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the right edge."""
        self.set_card_width(round(event.position().x()) - 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the right edge."""
        self.set_card_width(round(event.position().x()) - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the right edge by one pixel, with Shift by ten."""
        is_big = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = BIG_STEP_PX if is_big else STEP_PX
        direction = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if direction is None:
            super().keyPressEvent(event)
        else:
            self.set_card_width(self.card_width + direction * step)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, its moving edge, and a focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self.card_width * CARD_MM[1] / CARD_MM[0]
        card = QRectF(1, 1, self.card_width, min(height, self.height() - 2))
        edge = "focus" if self.hasFocus() else "border.strong"
        painter.setPen(QPen(self._theme.colour(edge), 1.5))
        painter.setBrush(self._theme.colour("surface.raised"))
        painter.drawRoundedRect(card, 12, 12)
        painter.setPen(QPen(self._theme.colour("accent"), 3))
        painter.drawLine(
            QPointF(card.right(), card.top() + 24), QPointF(card.right(), card.bottom() - 24)
        )
        painter.setPen(self._theme.colour("text.muted"))
        painter.setFont(self._theme.font())
        painter.drawText(card, Qt.AlignmentFlag.AlignCenter, self.tr("Bank card, 85.6 mm wide"))
        painter.end()


class TrueSizePage(QWidget):
    """Explains, measures, and keeps the size of a screen pixel."""

    def __init__(
        self, preferences: Preferences, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setObjectName("page")
        self.setAccessibleName(self.tr("True size"))
        heading = QLabel(self.tr("True size"))
        heading.setObjectName("large")
        advice = QLabel(
            self.tr(
                "Hold a bank card against the screen and drag the right edge until the outline is "
                "as wide as the card. The arrow keys move it by one pixel."
            )
        )
        advice.setWordWrap(True)
        self.outline = CardOutline(theme)
        self.outline.width_changed.connect(self._show_size)
        self._size = QLabel()
        self._size.setObjectName("muted")
        self._use = QPushButton(self.tr("&Use this size"))
        self._use.setObjectName("primary")
        self._use.setAccessibleName(self.tr("Use this size"))
        self._use.clicked.connect(self._keep)
        self._forget = QPushButton(self.tr("Take what the screen &reports"))
        self._forget.setAccessibleName(self.tr("Take what the screen reports"))
        self._forget.clicked.connect(lambda: preferences.set(KEY, 0.0))
        buttons = QHBoxLayout()
        buttons.addWidget(self._use)
        buttons.addWidget(self._forget)
        buttons.addStretch()
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 16)
        page.setSpacing(12)
        page.addWidget(heading)
        page.addWidget(advice)
        page.addWidget(self.outline, 1)
        page.addWidget(self._size)
        page.addLayout(buttons)
        preferences.changed.connect(self._apply_preference)

    @property
    def pixel_mm(self) -> float:
        """Size of a physical pixel if the outline is as wide as a card."""
        return round(CARD_MM[0] / (self.outline.card_width * self.devicePixelRatioF()), 4)

    def start(self) -> None:
        """Draw the card as large as it should be by what is known."""
        known = self._preferences.number(KEY)
        reported = MM_PER_INCH / self.screen().physicalDotsPerInch() / self.devicePixelRatioF()
        mm = known or reported or FIRST_MM
        self.outline.set_card_width(round(CARD_MM[0] / mm / self.devicePixelRatioF()))
        self._show_size()

    def narrow(self, needle: str) -> bool:
        """Whether a search for this casefolded text leads here."""
        return needle in self.tr("true size calibration screen card millimetre").casefold()

    def _keep(self) -> None:
        self._preferences.set(KEY, self.pixel_mm)

    def _show_size(self, _width: int = 0) -> None:
        kept = self._preferences.number(KEY)
        state = self.tr("in use") if kept == self.pixel_mm else self.tr("not yet in use")
        self._size.setText(self.tr("{0} mm per screen pixel, {1}").format(self.pixel_mm, state))

    def _apply_preference(self, key: str, _value: object) -> None:
        if key == KEY:
            self._show_size()
