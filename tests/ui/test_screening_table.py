"""The table of a screening: rows in sight, words, order, what is chosen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.screened import failed, scored, screening_films, show
from xrayviewer.domain.finding_verdict import FindingVerdict, finding_verdict
from xrayviewer.session.worklist_view import RowFilter, RowOrder, WorklistView
from xrayviewer.ui.panel.findings_list import FINDING_ROLE
from xrayviewer.ui.screening.screening_table import ScreeningTable, asked_order
from xrayviewer.ui.screening.screening_table_model import Column, ScreeningTableModel


@pytest.fixture
def screen(desk, settle, monkeypatch):
    return screening_films(desk, settle, monkeypatch)


@pytest.fixture
def screening(desk):
    show(
        desk.screening,
        scored(1, 0.9, "b.dcm"),
        scored(2, 0.52, "a.dcm"),
        failed(3),
        scored(4, 0.1, "c.dcm", duplicate_of=1),
    )
    return desk.screening


@pytest.fixture
def rows(qapp, screening):
    made = ScreeningTableModel(screening)
    tester = QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    yield made
    tester.deleteLater()
    made.deleteLater()


@pytest.fixture
def table(qtbot, desk, theme, rows):
    table = ScreeningTable(desk, theme, rows)
    qtbot.addWidget(table)
    table.resize(1000, 400)
    with qtbot.waitExposed(table):
        table.show()
    return table


def names(rows):
    return [rows.index(n, Column.FILE.value).data() for n in range(rows.rowCount())]


def cell(rows, number, column):
    return rows.index(number, column.value).data()


def test_each_row_says_what_became_of_its_film(rows):
    assert names(rows) == ["b.dcm", "a.dcm", "broken.dcm", "c.dcm"]
    assert cell(rows, 0, Column.TOP) == "effusion, 90 %, Positive"
    assert cell(rows, 2, Column.TOP) == "It is empty. Ask for a new copy."
    assert [cell(rows, n, Column.STATUS) for n in (0, 2)] == ["Scored", "Failed"]
    assert rows.index(0, len(Column) + 1).data() == "10 %"


def test_every_model_label_has_a_column(rows):
    titles = [rows.headerData(n, Qt.Orientation.Horizontal) for n in range(rows.columnCount())]
    assert titles[-2:] == ["effusion", "nodule"]


def test_a_hidden_identity_leaves_out_names_of_files_and_patients(rows, table, desk):
    desk.preferences.set("privacy.hide_identity", True)
    assert names(rows) == ["Film 1", "Film 2", "Film 3", "Film 4"]
    assert table.isColumnHidden(Column.PATIENT.value)
    texts = [
        str(rows.index(n, c).data(role))
        for n in range(4)
        for c in range(rows.columnCount())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    ]
    assert not [text for text in texts if "Doe" in text or ".dcm" in text or "/films" in text]


def test_names_in_tooltips_are_not_taken_for_markup(rows, screening):
    screening._put((scored(5, 0.9, "<b>x.dcm"),))
    rows.refresh()
    assert "&lt;b&gt;x.dcm" in rows.index(4, Column.FILE.value).data(Qt.ItemDataRole.ToolTipRole)


def test_new_rows_are_appended_together_and_changed_ones_repainted(rows, screening, qtbot):
    with qtbot.waitSignal(rows.rowsInserted) as inserted:
        screening._put((scored(5, 0.7),))
        screening._put((scored(6, 0.7),))
    assert inserted.args[1:] == [4, 5]
    with qtbot.waitSignal(rows.dataChanged):
        screening._put((scored(3, 0.99, "sound.dcm"),))
    assert names(rows)[2] == "sound.dcm"


def test_filters_and_order_take_effect_at_once(rows, screening):
    screening.look(WorklistView(order=RowOrder.FILE))
    assert names(rows) == ["a.dcm", "b.dcm", "broken.dcm", "c.dcm"]
    screening.look(WorklistView(filters=frozenset({RowFilter.FAILED})))
    assert names(rows) == ["broken.dcm"]
    screening.look(WorklistView(words="nothing like it"))
    assert rows.rowCount(QModelIndex()) == 0


def test_a_raised_threshold_recolours_without_new_scores(rows, screening):
    index = rows.index(0, Column.TOP.value)
    before = index.data(FINDING_ROLE)
    screening.look(WorklistView(shift=3.0))
    after = rows.index(0, Column.TOP.value).data(FINDING_ROLE)
    assert finding_verdict(before) is FindingVerdict.POSITIVE
    assert finding_verdict(after) is FindingVerdict.NEGATIVE
    assert before.score == after.score


def test_a_click_on_a_column_sorts_then_turns_then_goes_back():
    view = WorklistView()
    seen = []
    for _click in range(3):
        order, label, is_descending = asked_order(view, RowOrder.FILE, "")
        view = replace(view, order=order, label=label, is_descending=is_descending)
        seen.append((order, is_descending))
    assert seen == [(RowOrder.FILE, False), (RowOrder.FILE, True), (RowOrder.FOUND, False)]
    assert asked_order(WorklistView(), RowOrder.MODELS, "")[2]


def test_the_chosen_film_stays_chosen_when_the_order_changes(table, rows, screening):
    table.selectRow(3)
    assert screening.current == 4
    screening.look(WorklistView(order=RowOrder.MODELS, is_descending=True))
    assert screening.current == 4
    assert rows.row(table.currentIndex().row()).place == 4


def test_enter_opens_the_film_for_reading(table, rows, screening, desk, screen, settle, qtbot):
    screen("b a broken")
    rows.refresh()
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    settle()
    assert desk.case.film.radiograph.provenance.location.name == "a"
    assert screening.current_row.judgement.is_read


def test_pictures_of_films_in_sight_are_asked_for(table, rows, decoders, settle, qtbot):
    def pictures():
        settle()
        return {location.name for location in decoders.thumbnails_read}

    qtbot.waitUntil(lambda: {"a.dcm", "b.dcm", "c.dcm"} <= pictures())
    assert "broken.dcm" not in pictures()


def test_the_table_paints_every_kind_of_row(table, screening, qtbot):
    screening.go_to(1)
    table.viewport().repaint()
    picture = table.grab().toImage()
    assert not picture.isNull()
    colours = {picture.pixel(x, y) for x in range(0, 1000, 7) for y in range(0, 400, 5)}
    assert len(colours) > 10
