"""Colours, icons and text sizes by name; the only place where the look is decided."""

import re
import string
from typing import Final

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from xrayviewer.assets.locations import resource
from xrayviewer.session.preferences import Preferences
from xrayviewer.ui.tokens import read_tokens

ICON_PX: Final = 20
LEAST_POINT_SIZE: Final = 9.5
SCALES: Final = {"small": 0.88, "normal": 1.0, "large": 1.2, "title": 1.7}
"""Sizes of text by name, as a factor of the normal one."""

ROLES: Final = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface.field",
    QPalette.ColorRole.AlternateBase: "surface.alternate",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text.muted",
    QPalette.ColorRole.Button: "surface.raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.ToolTipBase: "surface.raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "selection.text",
    QPalette.ColorRole.Link: "text.link",
    QPalette.ColorRole.LinkVisited: "text.link",
    QPalette.ColorRole.Light: "surface.hover",
    QPalette.ColorRole.Midlight: "surface.raised",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "surface.ground",
    QPalette.ColorRole.Accent: "accent",
}
DISABLED_ROLES: Final = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


class _Names(string.Template):
    braceidpattern = r"(?a:[a-z]+(?:\.[a-z]+)*)"


class Theme(QObject):
    """The look of one window, from the preferences ``look.theme`` and ``look.text_scale``.

    Signals
    -------
    changed()
        Colours or text size are others: repaint, and take icons and fonts again.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._icons: dict[str, QIcon] = {}
        self._pixmaps: dict[tuple[str, int, str], QPixmap] = {}
        self._tokens: dict[str, str] = {}
        self._colours: dict[str, QColor] = {}
        self._read()
        preferences.changed.connect(self._apply_preference)

    @property
    def name(self) -> str:
        """``dark`` or ``light``."""
        return self._preferences.text("look.theme")

    def colour(self, token: str) -> QColor:
        """Colour of a token in `resources/theme/tokens.toml`.

        Raises
        ------
        KeyError
            If there is no such token.
        """
        return self._colours[token]

    def font(self, size: str = "normal") -> QFont:
        """Font of a size named in `SCALES`, times the reader's text scale."""
        font = QFont(self._system_font)
        font.setPointSizeF(self._point_size(size))
        return font

    def icon(self, name: str) -> QIcon:
        """Icon `resources/icons/<name>.svg` in the colours of the theme."""
        if name not in self._icons:
            self._icons[name] = self._draw_icon(name)
        return self._icons[name]

    def pixmap(self, name: str, size_px: int, token: str = "icon") -> QPixmap:  # noqa: S107
        """Picture `resources/icons/<name>.svg` in one colour, sharp on the finest screen."""
        key = name, size_px, token
        if key not in self._pixmaps:
            source = resource(f"icons/{name}.svg").read_bytes()
            drawing = _tinted(source, self._tokens[token])
            self._pixmaps[key] = _render(drawing, size_px, _finest_ratio())
        return self._pixmaps[key]

    def style_sheet(self) -> str:
        """Style sheet of the program with every name filled in."""
        template = resource("theme/style.qss").read_text("utf-8")
        sizes = {f"font.{size}": f"{self._point_size(size):.2f}pt" for size in SCALES}
        # A style sheet can only name files, so its few pictures exist once per theme.
        pictures = {"pictures": resource(f"theme/{self.name}").as_posix()}
        return _Names(template).substitute({**self._tokens, **sizes, **pictures})

    def palette(self) -> QPalette:
        """Palette of the theme, so that widgets without a style rule fit in."""
        palette = QPalette()
        for role, token in ROLES.items():
            palette.setColor(role, self.colour(token))
        for role in DISABLED_ROLES:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text.disabled"))
        return palette

    def dress(self, window: QWidget) -> None:
        """Give the application and a window this look."""
        palette = self.palette()
        QApplication.setPalette(palette)
        QApplication.setFont(self.font())
        QToolTip.setPalette(palette)
        QToolTip.setFont(self.font())
        window.setStyleSheet(self.style_sheet())

    def _point_size(self, size: str) -> float:
        normal = max(self._system_font.pointSizeF(), LEAST_POINT_SIZE)
        return normal * SCALES[size] * self._preferences.number("look.text_scale") / 100

    def _read(self) -> None:
        self._tokens = read_tokens(self.name)
        self._colours = {token: QColor(value) for token, value in self._tokens.items()}
        self._icons.clear()
        self._pixmaps.clear()

    def _apply_preference(self, key: str, _value: object) -> None:
        if key in {"look.theme", "look.text_scale"}:
            self._read()
            self.changed.emit()

    def _draw_icon(self, name: str) -> QIcon:
        source = resource(f"icons/{name}.svg").read_bytes()
        icon = QIcon()
        for token, mode, state in (
            ("icon", QIcon.Mode.Normal, QIcon.State.Off),
            ("icon.checked", QIcon.Mode.Normal, QIcon.State.On),
            ("icon.disabled", QIcon.Mode.Disabled, QIcon.State.Off),
        ):
            drawing = _tinted(source, self._tokens[token])
            icon.addPixmap(_render(drawing, ICON_PX, _finest_ratio()), mode, state)
        return icon


def _tinted(source: bytes, colour: str) -> bytes:
    return re.sub(rb"currentColor", colour.encode(), source)


def _finest_ratio() -> float:
    return max(screen.devicePixelRatio() for screen in QGuiApplication.screens())


def _render(drawing: bytes, size_px: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(size_px * ratio), round(size_px * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(drawing).render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return pixmap
