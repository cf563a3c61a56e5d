import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from xrayviewer.ui.dialogs.tag_browser import TagBrowser
from xrayviewer.ui.dialogs.tag_table_model import Column


@pytest.fixture
def films(decoders, tag):
    """Two films with elements that are equal, different and missing."""
    nested = tag("(0040,0009)", "ScheduledProcedureStepID", "S7", vr="SH")
    decoders.tags = {
        "one.dcm": (
            tag("(0008,0060)", "Modality", "DX", vr="CS"),
            tag("(0010,0010)", "PatientName", "Doe^Jane", vr="PN"),
            tag("(0019,1001)", "[ACME]", "secret", is_private=True),
            tag("(0028,0010)", "Rows", "2048", vr="US"),
            type(nested)(("(0040,0275)", "item 1", "(0040,0009)"), nested.keyword, "SH", "S7"),
        ),
        "two.dcm": (
            tag("(0008,0060)", "Modality", "DX", vr="CS"),
            tag("(0010,0010)", "PatientName", "Roe^John", vr="PN"),
            tag("(0028,0010)", "Rows", "1024", vr="US"),
        ),
    }


@pytest.fixture
def browser(qtbot, desk, theme, films, list_films, summary, settle):
    list_films(summary("one.dcm"), summary("two.dcm"), summary("bad.dcm"))
    browser = TagBrowser(desk, theme)
    qtbot.addWidget(browser)
    browser.show()
    browser.browse()
    settle()
    return browser


def table(browser):
    model = browser._lines
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def compare(browser, number, settle):
    browser._others.setCurrentIndex(number)
    browser._others.activated.emit(number)
    settle()


def test_every_element_is_listed_and_nested_ones_are_indented(browser):
    assert [row[Column.KEYWORD] for row in table(browser)] == [
        "Modality",
        "PatientName",
        "[ACME]",
        "Rows",
        "ScheduledProcedureStepID",
    ]
    assert table(browser)[4][Column.TAG].endswith("(0040,0009)")
    assert table(browser)[4][Column.TAG] != "(0040,0009)"
    assert browser.message == ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("0028", ["Rows"]),
        ("patientn", ["PatientName"]),
        ("JANE", ["PatientName"]),
        ("private", ["[ACME]"]),
        ("nested", ["ScheduledProcedureStepID"]),
        ("nothing like it", []),
    ],
)
def test_the_search_narrows_the_list_while_typing(browser, qtbot, text, found):
    qtbot.keyClicks(browser._needle, text)
    assert [row[Column.KEYWORD] for row in table(browser)] == found
    assert browser._count.text() == f"{len(found)} elements"


def test_another_film_stands_beside_with_its_differences_marked(browser, theme, settle):
    compare(browser, 2, settle)
    rows = {row[Column.KEYWORD]: row for row in table(browser)}
    assert rows["Rows"][Column.VALUE] == "2048"
    assert rows["Rows"][Column.OTHER] == "1024"
    assert rows["Rows"][Column.DIFFERENCE] == "\N{NOT EQUAL TO}"
    assert rows["Modality"][Column.DIFFERENCE] == ""
    rows_line = browser._lines.index(list(rows).index("Rows"), Column.OTHER)
    assert rows_line.data(Qt.ItemDataRole.BackgroundRole) == theme.colour("difference")


def test_only_differences_can_be_shown(browser, settle):
    compare(browser, 2, settle)
    browser._only_differences.click()
    assert "Modality" not in [row[Column.KEYWORD] for row in table(browser)]
    compare(browser, 0, settle)
    assert not browser._only_differences.isEnabled()
    assert len(table(browser)) == 5


def test_a_hidden_identity_is_hidden_here_too(browser, desk, settle):
    desk.preferences.set("privacy.hide_identity", True)
    settle()
    values = {row[Column.KEYWORD]: row[Column.VALUE] for row in table(browser)}
    assert (values["PatientName"], values["[ACME]"], values["Rows"]) == ("hidden", "hidden", "2048")
    assert browser.windowTitle() == "DICOM tags"
    assert "two.dcm" not in browser._others.itemText(2)


def test_the_browser_follows_the_open_film(browser, desk, settle):
    desk.film_list.step(1)
    settle()
    assert browser.windowTitle() == "Tags of two.dcm"
    assert [row[Column.VALUE] for row in table(browser)] == ["DX", "Roe^John", "1024"]
    desk.case.close()
    assert browser.message == "No film is open."


def test_while_a_film_is_read_this_is_said(qtbot, desk, theme, films, open_film, settle):
    open_film("one.dcm")
    browser = TagBrowser(desk, theme)
    qtbot.addWidget(browser)
    browser.show()
    browser.browse()
    assert browser.message == "Reading…"
    settle()


def test_a_refusal_is_told_in_place_of_the_table(browser, settle):
    compare(browser, 3, settle)
    assert browser.message.startswith("“bad.dcm” cannot be shown")


def test_rows_and_values_can_be_copied(browser, qtbot):
    browser._table.selectRow(3)
    browser._copy_rows.trigger()
    assert QGuiApplication.clipboard().text() == "(0028,0010)\tRows\tUS\t2048"
    browser._table.setCurrentIndex(browser._lines.index(1, Column.VALUE))
    browser._copy_value.trigger()
    assert QGuiApplication.clipboard().text() == "Doe^Jane"


def test_copies_are_masked_like_the_table(browser, desk, settle):
    desk.preferences.set("privacy.hide_identity", True)
    settle()
    browser._table.selectRow(1)
    browser._copy_rows.trigger()
    assert "Doe" not in QGuiApplication.clipboard().text()


def test_the_table_offers_copying_by_the_right_button(browser):
    browser._table.customContextMenuRequested.emit(browser._table.rect().center())
    assert browser._menu.isVisible()
    assert [action.text() for action in browser._menu.actions()] == ["Copy &value", "&Copy rows"]
    browser._menu.close()


def test_a_hidden_browser_reads_nothing(browser, desk, jobs, settle):
    browser.close()
    desk.film_list.step(1)
    settle()
    assert browser._film.name == "one.dcm"


def test_the_model_keeps_qt_s_rules(browser, settle):
    tester = QAbstractItemModelTester(
        browser._lines, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    compare(browser, 2, settle)
    browser._needle.setText("rows")
    tester.deleteLater()
