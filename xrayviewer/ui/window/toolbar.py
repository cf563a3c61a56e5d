"""The slim row of pictures under the menus."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from xrayviewer.commands.catalog import COMMANDS
from xrayviewer.commands.command import Menu
from xrayviewer.commands.desk import Desk
from xrayviewer.ui.theme import ICON_PX, Theme
from xrayviewer.ui.window.actions import CommandActions
from xrayviewer.ui.window_names import window_name

GROUPS: Final = (
    ("file.open",),
    (
        "tool.window",
        "tool.pan",
        "tool.zoom",
        "tool.region",
        "tool.ruler",
        "tool.angle",
        "tool.lens",
    ),
    ("presets",),
    (
        "image.invert",
        "image.rotate_left",
        "image.rotate_right",
        "image.flip_horizontally",
        "image.flip_vertically",
    ),
    ("view.fit", "view.pixels", "view.reset"),
    ("image.sharpen", "image.clahe"),
    ("tool.tags",),
)
ARROW_PX: Final = 44
"""Room for the arrow and the borders of the preset button."""
AT_THE_END: Final = ("go.previous_film", "go.next_film", "file.settings")


class CommandToolbar(QToolBar):
    """Commands used with the mouse while reading; all of them stand in the menus too."""

    def __init__(
        self, desk: Desk, actions: CommandActions, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self.setWindowTitle(self.tr("Toolbar"))
        self.setObjectName("toolbar")
        self.setAccessibleName(self.tr("Toolbar"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        self._widest_preset = actions["window.lines"].iconText()
        self._presets = self._make_preset_button(actions)
        for number, group in enumerate(GROUPS):
            if number:
                self.addSeparator()
            for identifier in group:
                if identifier == "presets":
                    self.addWidget(self._presets)
                else:
                    self.addAction(actions[identifier])
        spring = QWidget()
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        spring.setAccessibleName(self.tr("Free space"))
        self.addWidget(spring)
        for identifier in AT_THE_END:
            self.addAction(actions[identifier])
        self._name_buttons()
        desk.case.view_changed.connect(self._show_window_name)
        desk.case.film_changed.connect(self._show_window_name)
        theme.changed.connect(self._take_theme)
        self._take_theme()
        self._show_window_name()

    def _make_preset_button(self, actions: CommandActions) -> QToolButton:
        button = QToolButton()
        button.setObjectName("presets")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setToolTip(self.tr("Window presets"))
        button.setAccessibleName(self.tr("Window presets"))
        menu = QMenu(button)
        for command in COMMANDS:
            if command.menu is Menu.WINDOW:
                if command.starts_group:
                    menu.addSeparator()
                menu.addAction(actions[command.id])
        button.setMenu(menu)
        return button

    def _name_buttons(self) -> None:
        for action in self.actions():
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton) and button is not self._presets:
                button.setAccessibleName(action.iconText().replace("&&", "&"))
        self._extension.setAccessibleName(self.tr("More tools"))
        self._extension.setToolTip(self.tr("More tools"))

    @property
    def _extension(self) -> QToolButton:
        button = self.findChild(QToolButton, "qt_toolbar_ext_button")
        assert isinstance(button, QToolButton), "Qt gives every tool bar one"
        return button

    def _take_theme(self) -> None:
        self._extension.setIcon(self._theme.icon("more"))
        metrics = QFontMetrics(self._theme.font())
        widest = metrics.horizontalAdvance(self._widest_preset)
        self._presets.setMinimumWidth(widest + ARROW_PX)
        self._presets.setMaximumWidth(widest + ARROW_PX)

    def _show_window_name(self, _value: object = None) -> None:
        view = self._desk.case.view
        name = window_name(view.presentation.voi_name) if view is not None else ""
        self._presets.setEnabled(view is not None)
        room = self._presets.maximumWidth() - ARROW_PX
        shown = QFontMetrics(self._theme.font()).elidedText(
            name or self.tr("Window"), Qt.TextElideMode.ElideRight, room
        )
        self._presets.setText(shown.replace("&", "&&"))
