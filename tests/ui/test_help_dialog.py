import pytest
from PySide6.QtWidgets import QLabel

from xrayviewer import __version__
from xrayviewer.commands.catalog import COMMANDS
from xrayviewer.commands.command import plain
from xrayviewer.ui.dialogs.about_dialog import AboutDialog
from xrayviewer.ui.dialogs.help_dialog import HelpDialog


@pytest.fixture
def help_dialog(qtbot, desk, keymap, theme):
    dialog = HelpDialog(desk, keymap, theme)
    qtbot.addWidget(dialog)
    return dialog


def caps(dialog):
    return [label.text() for label in dialog.sheet.findChildren(QLabel, "key")]


def test_every_command_with_a_key_is_on_the_sheet(help_dialog):
    titles = {plain(command.title) for command in COMMANDS if command.shortcuts}
    assert titles <= set(help_dialog.sheet.titles)


def test_gestures_are_on_the_sheet(help_dialog):
    assert {"Bare film", "Magnifying lens; wheel changes it"} <= set(help_dialog.sheet.titles)


def test_the_sheet_can_be_searched(help_dialog, qtbot):
    help_dialog.show_shortcuts()
    qtbot.keyClicks(help_dialog.sheet._needle, "rotate")
    assert help_dialog.sheet.titles == ("Rotate right", "Rotate left")


def test_a_search_without_a_hit_says_so(help_dialog, qtbot):
    def sentences():
        content = help_dialog.sheet._scroll.widget()
        return {label.text() for label in content.findChildren(QLabel)}

    assert "Nothing found" not in sentences()
    qtbot.keyClicks(help_dialog.sheet._needle, "no such key")
    assert sentences() == {"Nothing found"}
    help_dialog.sheet._needle.clear()
    assert "Nothing found" not in sentences()


def test_the_sheet_follows_the_keymap(help_dialog, keymap, qtbot):
    keymap.assign("image.invert", ("F5",))
    qtbot.keyClicks(help_dialog.sheet._needle, "invert")
    help_dialog.sheet.grab()
    assert "F5" in caps(help_dialog)


def test_the_manual_says_what_the_program_is_not_for(help_dialog):
    help_dialog.show_manual()
    assert "Research use only. Not for diagnosis." in help_dialog.manual.browser.toPlainText()
    assert help_dialog._pages.currentWidget() is help_dialog.manual


def test_the_manual_leads_nowhere_else(help_dialog):
    manual = help_dialog.manual
    for row in range(manual.names.count()):
        manual.names.setCurrentRow(row)
        assert "href" not in manual.browser.toHtml()
    assert not manual.browser.openLinks()


def test_pictures_of_the_manual_fit_into_it(help_dialog, qtbot):
    help_dialog.show_manual()
    help_dialog.resize(500, 400)
    browser = help_dialog.manual.browser
    qtbot.waitUntil(lambda: 0 < browser.document().idealWidth() <= browser.viewport().width())
    assert browser.loadResource(2, "../../LICENSE") is None


def test_a_search_narrows_the_chapters_and_goes_through_every_place(help_dialog, qtbot):
    manual = help_dialog.manual
    help_dialog.show_manual()
    qtbot.keyClicks(manual.needle, "outline of a lesion")
    assert manual.shown == ("4-findings",)
    assert len(manual.browser.extraSelections()) == 1
    manual.find_next()
    assert manual.browser.textCursor().selectedText() == "outline of a lesion"
    manual.needle.setText("window")
    before = manual.names.currentRow()
    for _ in range(len(manual.browser.extraSelections()) + 1):
        manual.find_next()
    assert manual.names.currentRow() != before


def test_a_search_of_the_manual_without_a_hit_says_so(help_dialog, qtbot):
    qtbot.keyClicks(help_dialog.manual.needle, "qqq")
    assert help_dialog.manual.shown == ()
    assert help_dialog.manual.found.text() == "Nothing found"


def test_the_manual_follows_the_keymap(help_dialog, keymap):
    keymap.assign("file.open", ("F5",))
    assert "press F5" in help_dialog.manual.browser.toPlainText()


def test_what_is_new_is_the_changelog(help_dialog):
    help_dialog.show_news()
    assert "Changelog" in help_dialog.news.toPlainText()
    assert "Added" in help_dialog.news.toPlainText()


def test_about_tells_version_licence_and_purpose(qtbot, theme):
    dialog = AboutDialog(theme)
    qtbot.addWidget(dialog)
    text = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert __version__ in text
    assert "Apache License 2.0" in text
    assert "Not for diagnosis" in text
