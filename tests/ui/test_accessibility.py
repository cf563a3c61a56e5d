"""The program without a mouse, without good eyes, and without telling colours apart."""

import itertools
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from tests.ui.screened import failed, scored, show
from tests.ui.test_accessible_names import is_part_of_another, nameless
from tests.ui.test_theme import READABLE, THEMES, contrast
from xrayviewer.assets.locations import resource
from xrayviewer.session.shell import Request, Workspace
from xrayviewer.ui.screening.screening_view import ScreeningView
from xrayviewer.ui.tokens import read_tokens
from xrayviewer.ui.window.main_window import MainWindow

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTabBar,
)
DIALOGS = (
    Request.SHOW_TAGS,
    Request.SHOW_SETTINGS,
    Request.SHOW_HELP,
    Request.SHOW_NEWS,
    Request.SHOW_ABOUT,
    Request.SHOW_TERMS,
    Request.SHOW_TOUR,
)


@pytest.fixture
def window(qtbot, desk, open_film, decoders, tag, tmp_path):
    decoders.tags = {"one.dcm": (tag("(0028,0010)", "Rows", "2048"),)}
    window = MainWindow(desk, tmp_path / "window.ini")
    qtbot.addWidget(window)
    window.add_workspace(
        Workspace.SCREEN, ScreeningView(desk, window.theme, window.command_actions)
    )
    window.resize(1180, 760)
    window.show()
    open_film("one.dcm")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def screening(window, desk):
    show(desk.screening, scored(1, 0.9), scored(2, 0.2), failed(3))
    desk.shell.go_to(Workspace.SCREEN)
    return window


def controls(root):
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisible()
        and not is_part_of_another(widget)
        and not isinstance(widget, QScrollBar)
    ]


def told(widget):
    name = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {name}"


def test_every_widget_of_a_screening_has_a_name(screening):
    assert nameless(screening) == []


def beyond_the_keyboard(root):
    return [
        told(widget)
        for widget in controls(root)
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parentWidget(), QToolBar)  # its commands are in the menus
    ]


def test_the_keyboard_reaches_everything_in_the_window(window):
    assert beyond_the_keyboard(window) == []


def test_the_keyboard_reaches_everything_in_a_screening(screening):
    assert beyond_the_keyboard(screening) == []


@pytest.mark.parametrize("request_", DIALOGS)
def test_the_keyboard_reaches_everything_in_a_dialog(window, desk, settle, request_):
    desk.shell.ask(request_)
    settle()
    for dialog in window.findChildren(QDialog):
        assert nameless(dialog) == []
        assert beyond_the_keyboard(dialog) == []


def without_a_ring(root, qtbot):
    """Controls that look the same with the keyboard's focus and without."""
    found = []
    for widget in controls(root):
        if not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.grab().toImage() == before:
            found.append(told(widget))
    return found


def test_the_focus_is_seen_on_every_control_of_the_window(window, qtbot):
    assert without_a_ring(window, qtbot) == []


def test_the_focus_is_seen_on_every_control_of_a_screening(screening, qtbot):
    assert without_a_ring(screening, qtbot) == []


def test_the_focus_is_seen_on_every_control_of_the_settings(window, desk, qtbot):
    desk.shell.ask(Request.SHOW_SETTINGS)
    dialog = window.findChild(QDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert without_a_ring(dialog, qtbot) == []


def cut_off(root):
    """Buttons whose words have less room than they need."""
    return [
        told(button)
        for button in controls(root)
        if isinstance(button, QPushButton | QToolButton)
        and button.text()
        and button.objectName() != "presets"  # elides what it says
        and button.width() < button.minimumSizeHint().width()
    ]


def lay_out():
    """Let Qt arrange what has other sizes now; each round may ask for another."""
    for _ in range(3):
        QApplication.processEvents()


def test_at_twice_the_text_size_no_button_is_cut_off(screening, desk, settle):
    desk.preferences.set("look.text_scale", 200)
    lay_out()
    assert cut_off(screening) == []
    desk.shell.go_to(Workspace.READ)
    lay_out()
    assert cut_off(screening) == []


@pytest.mark.parametrize("request_", DIALOGS)
def test_at_twice_the_text_size_no_button_of_a_dialog_is_cut_off(window, desk, settle, request_):
    desk.preferences.set("look.text_scale", 200)
    desk.shell.ask(request_)
    settle()
    lay_out()
    assert cut_off(window) == []


def test_every_button_without_words_has_a_tooltip(screening):
    for button in screening.findChildren(QToolButton):
        if button.isVisible() and not button.text():
            assert button.toolTip(), button.accessibleName()


def test_tooltips_of_commands_name_their_keys(window):
    action = window.command_actions["image.invert"]
    assert action.toolTip().startswith("Invert  (I)")


RULE = re.compile(r"([^{}]+)\{((?:[^{}]|\$\{[^}]*\})*)\}")
GROUNDS = ("surface", "surface.ground", "surface.raised")


def colour_rules():
    """Selector, ink and ground of every rule of the style sheet that colours text."""
    for selector, body in RULE.findall(resource("theme/style.qss").read_text("utf-8")):
        ink = re.search(r"(?:^|[;\s])color: \$\{([a-z.]+)\}", body)
        ground = re.search(r"background(?:-color)?: \$\{([a-z.]+)\}", body)
        if ink and ":disabled" not in selector:
            yield selector.strip(), ink.group(1), ground.group(1) if ground else None


@pytest.mark.parametrize("theme_name", THEMES)
def test_every_rule_of_the_style_sheet_gives_text_that_can_be_read(theme_name):
    tokens = read_tokens(theme_name)
    rules = list(colour_rules())
    assert len(rules) > 30
    faint = [
        (selector, ink, on)
        for selector, ink, ground in rules
        for on in ((ground,) if ground else GROUNDS[:2])
        if contrast(QColor(tokens[ink]), QColor(tokens[on])) < READABLE
    ]
    assert faint == []


@pytest.mark.parametrize("theme_name", THEMES)
@pytest.mark.parametrize(
    "ink", ["finding.positive", "finding.borderline", "finding.negative", "gate.passed", "danger"]
)
def test_words_in_the_colour_of_a_verdict_can_be_read(theme_name, ink):
    tokens = read_tokens(theme_name)
    for ground in ("surface", "surface.field", "surface.alternate"):
        assert contrast(QColor(tokens[ink]), QColor(tokens[ground])) >= READABLE


def test_verdicts_differ_in_shape_and_not_in_colour_alone():
    names = ("positive", "borderline", "negative", "refused", "passed", "warning", "unjudged")
    shapes = {name: resource(f"icons/{name}.svg").read_text("utf-8") for name in names}
    for one, other in itertools.combinations(names, 2):
        assert shapes[one] != shapes[other]
