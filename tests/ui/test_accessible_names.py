"""Every widget a person can meet has a name for a screen reader; a focus is always visible."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QToolButton, QWidget

from xrayviewer.assets.locations import resource
from xrayviewer.session.shell import Request
from xrayviewer.ui.window.main_window import MainWindow

DIALOGS = (
    Request.SHOW_TAGS,
    Request.SHOW_SETTINGS,
    Request.SHOW_HELP,
    Request.SHOW_ABOUT,
    Request.SHOW_TERMS,
)
# Widgets that Qt makes inside others, which speak for them, and mere containers.
INNER_NAMES = ("qt_", "ScrollLeftButton", "ScrollRightButton")
INNER_CLASSES = {"QToolBarSeparator", "QDialogButtonBox", "QScrollBar", "QSplitterHandle", "QMenu"}
SPEAK_FOR_THEIR_PARTS = (
    "QAbstractItemView",
    "QAbstractSpinBox",
    "QComboBox",
    "QKeySequenceEdit",
    "QLineEdit",
    "QTabWidget",
)
FOCUSABLE = (
    "QPushButton",
    "QLineEdit",
    "QComboBox",
    "QCheckBox",
    "QAbstractSpinBox",
    "QTabBar::tab",
)


@pytest.fixture
def window(qtbot, desk, decoders, tag, open_film, tmp_path):
    decoders.tags = {"one.dcm": (tag("(0028,0010)", "Rows", "2048"),)}
    desk.preferences.set("privacy.recent_films", True)
    window = MainWindow(desk, tmp_path / "window.ini")
    qtbot.addWidget(window)
    window.show()
    open_film("one.dcm")
    return window


def is_part_of_another(widget):
    """Whether a widget is a piece of one that has the name."""
    parent = widget.parentWidget()
    if widget.metaObject().className() in INNER_CLASSES:
        return True
    if widget.objectName().startswith(INNER_NAMES) or parent.inherits("QAbstractScrollArea"):
        return True
    while parent is not None:
        if any(parent.inherits(kind) for kind in SPEAK_FOR_THEIR_PARTS[:-1]):
            return True
        parent = parent.parentWidget()
    return any(widget.parentWidget().inherits(kind) for kind in SPEAK_FOR_THEIR_PARTS)


def has_name(widget):
    if widget.accessibleName() or widget.windowTitle():
        return True
    if isinstance(widget, QLabel):
        return widget.pixmap().isNull()  # an empty label has nothing to say yet
    return isinstance(widget, QAbstractButton) and bool(widget.text())


def nameless(root):
    return [
        f"{widget.metaObject().className()} in {type(widget.parentWidget()).__name__}"
        for widget in root.findChildren(QWidget)
        if not has_name(widget) and not is_part_of_another(widget)
    ]


def test_every_widget_of_the_window_has_a_name(window):
    assert nameless(window) == []


@pytest.mark.parametrize("request_", DIALOGS)
def test_every_widget_of_a_dialog_has_a_name(window, desk, settle, request_):
    desk.shell.ask(request_)
    settle()
    for dialog in window.findChildren(QDialog):
        assert dialog.accessibleName() or dialog.windowTitle()
        assert nameless(dialog) == []


@pytest.mark.parametrize("request_", DIALOGS)
def test_dialogs_leave_the_window_usable_and_close_with_esc(window, desk, settle, qtbot, request_):
    desk.shell.ask(request_)
    settle()
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    assert not dialog.isModal()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_dialogs_are_kept_once_made(window, desk, settle):
    for _ in range(2):
        desk.shell.ask(Request.SHOW_SETTINGS)
        desk.shell.ask(Request.EDIT_SHORTCUTS)
        desk.shell.ask(Request.SHOW_SHORTCUTS)
    settle()
    assert len(window.findChildren(QDialog)) == 2


@pytest.mark.parametrize("kind", FOCUSABLE)
def test_the_keyboard_s_place_is_always_visible(kind):
    rules = re.findall(rf"{re.escape(kind)}[^{{}}]*:focus[^{{}}]*\{{([^}}]*)\}}", sheet())
    assert any("focus" in rule for rule in rules)


def sheet():
    return resource("theme/style.qss").read_text("utf-8").replace("${focus}", "focus")


def test_every_picture_button_has_a_tooltip(window):
    for button in window.findChildren(QToolButton):
        if button.isVisible() and not button.text():
            assert button.toolTip(), button.accessibleName()
