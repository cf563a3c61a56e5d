import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QPushButton, QSpinBox, QWidget

from xrayviewer.ui.dialogs.keyboard_page import KEYS
from xrayviewer.ui.dialogs.settings_dialog import SettingsDialog


@pytest.fixture
def dialog(qtbot, desk, keymap, theme):
    dialog = SettingsDialog(desk, keymap, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def editor(dialog, kind, name):
    return next(w for w in dialog.findChildren(kind) if w.accessibleName() == name)


def button(dialog, name):
    return editor(dialog, QPushButton, name)


def pages_shown(dialog):
    names = dialog._names
    return [names.item(n).text() for n in range(names.count()) if not names.isRowHidden(n)]


def test_every_shown_preference_has_an_editor(dialog, desk):
    names = {widget.accessibleName() for widget in dialog.findChildren(QWidget)}
    assert {row.label for row in desk.preferences.rows if row.is_shown} <= names


def test_a_change_holds_at_once(dialog, desk, qtbot):
    editor(dialog, QCheckBox, "Hide patient identity").click()
    assert desk.preferences.flag("privacy.hide_identity")
    box = editor(dialog, QComboBox, "Theme")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert desk.preferences.text("look.theme") == "light"
    editor(dialog, QSpinBox, "Text size in percent").setValue(150)
    assert desk.preferences.number("look.text_scale") == 150


def test_a_change_made_elsewhere_is_shown(dialog, desk):
    desk.preferences.set("privacy.hide_identity", True)
    desk.preferences.set("mouse.left", "pan")
    assert editor(dialog, QCheckBox, "Hide patient identity").isChecked()
    assert editor(dialog, QComboBox, "Left drag").currentText() == "Pan"


def test_numbers_keep_their_limits(dialog, desk):
    for row in desk.preferences.rows:
        if row.limits is not None and row.is_shown:
            box = editor(dialog, QAbstractSpinBox, row.label)
            assert (box.minimum(), box.maximum()) == row.limits


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("remember", ["Privacy"]),
        ("squares", ["View"]),
        ("invert", ["Keyboard"]),
        ("bank card", []),
        ("card", ["Keyboard", "True size"]),
        ("drag up", ["Mouse"]),
    ],
)
def test_the_search_leads_to_the_page(dialog, qtbot, text, pages):
    qtbot.keyClicks(dialog._needle, text)
    assert pages_shown(dialog) == pages
    if pages:
        assert dialog._names.currentItem().text() == pages[0]


def test_without_a_search_every_page_is_there(dialog, qtbot):
    qtbot.keyClicks(dialog._needle, "zzz")
    dialog._needle.clear()
    assert len(pages_shown(dialog)) == 8


def test_everything_can_be_reset(dialog, desk):
    desk.preferences.set("look.text_scale", 150)
    desk.preferences.set("keys.preset", "ohif")
    button(dialog, "Reset all settings").click()
    assert desk.preferences.number("look.text_scale") == 100
    assert desk.preferences.text("keys.preset") == "xrayviewer"


@pytest.fixture
def keys(dialog):
    dialog.show_keyboard()
    return dialog._keyboard


def keys_of(page, title):
    table = page._table
    rows = range(table.rowCount())
    return next(table.item(r, KEYS).text() for r in rows if table.item(r, 0).text() == title)


def test_a_free_key_is_assigned(keys, keymap):
    keys.choose("image.invert")
    keys.press("F5")
    assert keys.answer == "The key is free."
    button(keys, "Assign").click()
    assert keymap.keys("image.invert") == ("F5",)
    assert keys_of(keys, "Invert") == "\N{BULLET} F5"


def test_a_key_can_be_added_to_the_others(keys, keymap):
    keys.choose("image.invert")
    keys.press("F5")
    button(keys, "Add as another").click()
    assert keymap.keys("image.invert") == ("I", "F5")


def test_a_conflict_is_told_before_it_is_resolved(keys, keymap):
    keys.choose("image.invert")
    keys.press("W")
    assert keys.answer == "The key belongs to “Window and level”, which will lose it."
    assert keymap.keys("tool.window") == ("W",)
    button(keys, "Assign").click()
    assert keymap.keys("tool.window") == ()


def test_a_key_kept_for_later_is_named(keys):
    keys.choose("image.invert")
    keys.press("E")
    assert "Ellipse" in keys.answer


def test_a_key_it_has_already_changes_nothing(keys):
    keys.choose("image.invert")
    keys.press("I")
    assert keys.answer == "The command has this key already."
    assert not button(keys, "Assign").isEnabled()


def test_a_command_is_reset_alone(keys, keymap):
    keys.choose("image.invert")
    assert not button(keys, "Reset").isEnabled()
    button(keys, "Remove keys").click()
    assert keymap.keys("image.invert") == ()
    button(keys, "Reset").click()
    assert keymap.keys("image.invert") == ("I",)


def test_a_preset_changes_the_table(keys, desk, keymap):
    keys._preset.setCurrentIndex(keys._preset.findData("horos"))
    keys._preset.activated.emit(keys._preset.currentIndex())
    assert keys_of(keys, "Ruler") == "L"
    keymap.assign("image.invert", ("F5",))
    button(keys, "Undo all changes").click()
    assert keymap.keys("image.invert") == ("I",)
    assert desk.preferences.text("keys.preset") == "horos"


@pytest.fixture
def true_size(dialog):
    dialog._names.setCurrentRow(7)
    return dialog._true_size


def test_the_card_gives_the_size_of_a_pixel(true_size, desk, qtbot):
    outline = true_size.outline
    qtbot.mousePress(outline, Qt.MouseButton.LeftButton, pos=QPoint(343, 40))
    assert outline.card_width == 342
    button(true_size, "Use this size").click()
    expected = 85.6 / (342 * true_size.devicePixelRatioF())
    assert desk.preferences.number("view.screen_pixel_mm") == pytest.approx(expected, abs=1e-4)


def test_the_card_is_moved_with_the_keys(true_size, qtbot):
    outline = true_size.outline
    before = outline.card_width
    qtbot.keyClick(outline, Qt.Key.Key_Right)
    qtbot.keyClick(outline, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert outline.card_width == before + 1 - 10
    qtbot.mouseMove(outline, QPoint(10_000, 10))
    assert outline.card_width <= outline.width()


def test_the_measure_can_be_forgotten(true_size, desk):
    desk.preferences.set("view.screen_pixel_mm", 0.2)
    button(true_size, "Take what the screen reports").click()
    assert desk.preferences.number("view.screen_pixel_mm") == 0.0


def test_the_card_starts_at_the_size_that_is_known(true_size, desk, dialog):
    desk.preferences.set("view.screen_pixel_mm", 0.25)
    true_size.start()
    assert true_size.outline.card_width == round(85.6 / 0.25 / true_size.devicePixelRatioF())
    assert "in use" in true_size._size.text()
