"""The workspace of screenings: past runs, one run, filters, threshold, verdicts, files."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from tests.ui.screened import RUN, failed, scored, screening_films, show
from xrayviewer.domain.finding_verdict import FindingVerdict
from xrayviewer.domain.input_gate import AgeGroup
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import ReaderVerdict
from xrayviewer.session.analysis import ModelChoice
from xrayviewer.session.shell import Workspace
from xrayviewer.session.worklist_view import RowFilter, RowOrder
from xrayviewer.ui.screening.comparison_dialog import ComparisonDialog
from xrayviewer.ui.screening.screening_table_model import Column
from xrayviewer.ui.screening.screening_view import ScreeningView
from xrayviewer.ui.screening.wrapping_layout import WrappingLayout
from xrayviewer.ui.window.main_window import MainWindow


@pytest.fixture
def screen(desk, settle, monkeypatch, view):
    """Screen films to the end; all of them are in the list."""
    run = screening_films(desk, settle, monkeypatch)

    def screen(names):
        done = run(names)
        view.rows.refresh()
        return done

    return screen


@pytest.fixture
def window(qtbot, desk, tmp_path):
    window = MainWindow(desk, tmp_path / "window.ini")
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    return window


@pytest.fixture
def view(window, desk):
    view = ScreeningView(desk, window.theme, window.command_actions)
    window.add_workspace(Workspace.SCREEN, view)
    desk.shell.go_to(Workspace.SCREEN)
    return view


def press(button):
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    button.click()


def is_listed(view, button):
    lines = (view.run_list._rows.itemAt(n).widget() for n in range(view.run_list._rows.count()))
    return button.parentWidget() in lines


def chip(view, part):
    return view.filter_bar._chips[part]


def test_an_invitation_comes_first(view):
    assert view.currentWidget() is view.run_list
    assert view.run_list.choose.isVisible()
    assert not view.run_list._past.isVisible()


def test_space_presses_what_has_the_keys(view, window, desk, qtbot):
    window._actions.refresh()
    text = desk.viewport.corner_text
    view.run_list.choice.watch.setFocus()
    qtbot.keyClick(view.run_list.choice.watch, Qt.Key.Key_Space)
    assert view.run_list.choice.watch.isChecked()
    assert desk.viewport.corner_text is text


def test_a_run_takes_its_place_with_counts_of_its_parts(view, screen, qtbot):
    screen("film1 film2 broken photo")
    assert view.currentWidget() is not view.run_list
    qtbot.waitUntil(lambda: view.filter_bar.all_chip.text() == "All  4")
    assert chip(view, RowFilter.POSITIVE).accessibleName() == "Positive  2"
    assert chip(view, RowFilter.FAILED).accessibleName() == "Failed  1"
    assert not chip(view, RowFilter.WAITING).isVisible()
    assert not view.run_bar.pause.isVisible()
    assert view.table.isVisible()


def test_chips_narrow_the_list_and_all_brings_everything_back(view, screen, desk):
    screen("film1 film2 broken photo")
    press(chip(view, RowFilter.FAILED))
    assert view.rows.rowCount() == 1
    press(chip(view, RowFilter.REFUSED))
    assert view.rows.rowCount() == 2
    press(view.filter_bar.all_chip)
    assert (view.rows.rowCount(), desk.screening.view.filters) == (4, frozenset())


def test_words_are_searched_for_and_nothing_found_is_said(view, screen, qtbot):
    screen("film1 film2")
    view.filter_bar.search.setText("film2")
    qtbot.waitUntil(lambda: view.rows.rowCount() == 1)
    view.filter_bar.search.setText("elsewhere")
    qtbot.waitUntil(view._nothing.isVisible)
    assert "clear the search" in view._nothing.text()


def test_the_threshold_recolours_without_a_new_run(view, screen, desk, qtbot):
    screen("film1 film2")
    qtbot.waitUntil(lambda: chip(view, RowFilter.POSITIVE).accessibleName() == "Positive  2")
    batches = len(desk.screening.worklist)
    view.filter_bar.threshold.setValue(30)
    qtbot.waitUntil(lambda: chip(view, RowFilter.NEGATIVE).accessibleName() == "Negative  2")
    assert view.filter_bar.threshold_text.text() == "95% instead of 50%"
    press(view.filter_bar.as_model)
    assert desk.screening.view.shift == 0
    assert len(desk.screening.worklist) == batches
    verdicts = [row.verdict for row in desk.screening.worklist.rows]
    assert verdicts == [FindingVerdict.POSITIVE] * 2


def test_sorting_by_the_models_is_said_in_words(view, screen, desk):
    screen("film1 film2")
    assert not view._order_note.isVisible()
    view.filter_bar.order.setCurrentIndex(1)
    view.filter_bar.order.activated.emit(1)
    assert desk.screening.view.order is RowOrder.MODELS
    assert view._order_note.isVisible()
    assert "none is left out" in view._order_note.text()


def test_keys_act_on_the_films_once_a_run_is_open(view, screen):
    screen("film1 film2")
    assert view.table.hasFocus()
    assert view.table.currentIndex().row() == 0
    press(view.run_bar.back)
    assert view.run_list.choose.hasFocus()


def test_another_order_begins_at_the_top(view, screen, desk):
    screen(" ".join(f"film{number}" for number in range(60)))
    view.table.selectRow(59)
    assert view.table.verticalScrollBar().value() > 0
    desk.screening.sort(RowOrder.FILE)
    assert view.table.verticalScrollBar().value() == 0
    assert desk.screening.current == 60


def test_what_is_looked_at_stays_where_it_is_while_rows_move(view, screen, desk):
    screen(" ".join(f"film{number}" for number in range(60)))
    bar = view.table.verticalScrollBar()
    desk.screening.go_to(1)
    desk.screening.sort(RowOrder.FILE, is_descending=True)
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    move(view, desk)
    assert bar.value() == before  # the reader is elsewhere than the current row
    desk.screening.go_to(30)
    top = view.table.visualRect(view.table.currentIndex()).top()
    move(view, desk)
    assert view.table.visualRect(view.table.currentIndex()).top() == top
    assert view.rows.row(view.table.currentIndex().row()).place == 30


def move(view, desk):
    """Let the last row in sight come to the top, as when results come in."""
    last = view.rows.row(view.rows.rowCount() - 1)
    first = view.rows.row(0).location.name
    moved = replace(last, location=FilmLocation(Path(f"{first}z")))
    desk.screening.runner.rows_arrived.emit(desk.screening.run.number, (moved,))
    view.rows.refresh()
    assert view.rows.row(0).place == moved.place


def test_pictures_and_table_show_the_same_film(view, screen, desk):
    screen("film1 film2 film3")
    view.table.selectRow(2)
    press(view.run_bar.as_pictures)
    assert view.gallery.isVisible()
    assert view.gallery.currentIndex().row() == 2
    view.gallery.setCurrentIndex(view.rows.index(0, 1))
    press(view.run_bar.as_table)
    assert view.table.currentIndex().row() == 0


def test_keys_give_a_verdict_and_the_agreement_follows(view, window, screen, desk, qtbot):
    screen("film1 film2")
    view.table.selectRow(0)
    window._actions.refresh()
    qtbot.keyClick(view.table, Qt.Key.Key_F2)
    assert desk.screening.current_row.judgement.verdict is ReaderVerdict.AGREE
    view.judgement_bar.note.setText("clear")
    view.judgement_bar.note.editingFinished.emit()
    assert desk.screening.worklist.rows[0].judgement.note == "clear"
    qtbot.waitUntil(lambda: view.judgement_bar._agreement.text().startswith("1 judged"))


def test_a_verdict_while_reading_is_about_the_film_on_screen(view, window, screen, desk, settle):
    screen("film1 film2")
    desk.screening.open_row(2)
    settle()
    desk.shell.go_to(Workspace.READ)
    window._actions.refresh()
    window._actions["screening.unsure"].trigger()
    assert desk.screening.worklist.rows[1].judgement.verdict is ReaderVerdict.UNSURE
    assert desk.screening.worklist.rows[0].judgement.verdict is None
    assert window._cards.notice.text == "Your verdict on this film: unsure."


def test_past_screenings_are_opened_and_deleted(view, screen, desk, settle, qtbot):
    first = screen("film1")
    screen("film2 film3")
    press(view.run_bar.back)
    settle()
    assert [box.accessibleName() for box in view.run_list._chosen.values()]
    view.run_list._chosen[first.number].setChecked(True)
    press(view.run_list.delete)
    box = view.run_list.findChild(QMessageBox)
    next(b for b in box.buttons() if b.text() == "Delete").click()
    settle()
    assert [run.total for run in desk.screening.runs] == [2]
    (button,) = (
        button
        for button in view.run_list.findChildren(QPushButton)
        if button.accessibleName().startswith("Open") and is_listed(view, button)
    )
    qtbot.waitUntil(button.isVisible)
    press(button)
    settle()
    assert len(desk.screening.worklist) == 2


def test_two_screenings_are_compared(view, screen, settle):
    numbers = (screen("film1 photo").number, screen("film1").number)
    press(view.run_bar.back)
    settle()
    for number in numbers:
        view.run_list._chosen[number].setChecked(True)
    press(view.run_list.compare)
    settle()
    dialog = view.findChild(ComparisonDialog)
    assert dialog.isVisible()
    assert "1 films in both, 0 of them with another result; 1 only in the first" in " ".join(
        label.text() for label in dialog.findChildren(type(view._nothing))
    )
    dialog.reject()


def test_exports_leave_patients_out_until_they_are_wanted(view, screen, settle, tmp_path):
    screen("film1 film2")
    menu = view.run_bar._export_menu
    menu.write(tmp_path / "out.csv")
    menu.with_identity.setChecked(True)
    menu.write(tmp_path / "named.csv")
    settle()
    assert "Name^film1" not in (tmp_path / "out.csv").read_text("utf-8-sig")
    assert "Name^film1" in (tmp_path / "named.csv").read_text("utf-8-sig")


def test_one_click_reads_the_films_instead(view, screen, desk, decoders, settle, place):
    decoders.folder = (place("one.dcm"),)
    screen("film1")
    press(view.run_bar.read_instead)
    settle()
    assert desk.film_list.current == place("one.dcm")


def test_the_page_fits_small_windows_and_large_text(view, window, screen, desk, qtbot):
    screen("film1 broken")
    desk.preferences.set("look.text_scale", 200)
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: view.width() <= window.width())
    assert view.minimumSizeHint().width() <= 640
    desk.preferences.set("look.theme", "light")
    assert not window.grab().isNull()


def test_a_row_of_widgets_goes_on_in_the_next_line(qtbot):
    from PySide6.QtWidgets import QWidget

    holder = QWidget()
    qtbot.addWidget(holder)
    layout = WrappingLayout(holder)
    for _number in range(4):
        button = QPushButton("a")
        button.setFixedSize(100, 20)
        layout.addWidget(button)
    assert layout.heightForWidth(500) == 20
    assert layout.heightForWidth(210) == 2 * 20 + layout.spacing()
    assert layout.minimumSize().width() == 100
    assert (layout.count(), layout.itemAt(9), layout.takeAt(9)) == (4, None, None)
    assert layout.takeAt(0) is not None


def test_a_run_with_other_versions_of_the_models_says_so(view, desk):
    from dataclasses import replace

    show(desk.screening, scored(1, 0.9), failed(2), run=replace(RUN, settings_used=2))
    assert "different versions" in view.run_bar._note.toolTip() + view.run_bar._note.text()


def test_folders_named_in_a_run_are_its_title_unless_identity_is_hidden(view, desk):
    show(desk.screening, scored(1, 0.9))
    assert "films" in view.run_bar._title.text()
    desk.preferences.set("privacy.hide_identity", True)
    assert view.run_bar._title.text() == "Screening 1"
    assert isinstance(RUN.request.sources[0], Path)


def test_model_and_watching_are_chosen_before_a_run(view, screen, desk):
    choice = view.run_list.choice
    desk.analysis.models = (ModelChoice("mine", "My model"),)
    desk.analysis.models_changed.emit(desk.analysis.models)
    titles = [choice.model.itemText(number) for number in range(choice.model.count())]
    assert titles == [
        "By each film's age", "Children's model for all", "Adults' model for all", "My model",
    ]  # fmt: skip
    choice.model.setCurrentIndex(3)
    choice.model.activated.emit(3)
    choice.watch.click()
    request = desk.screening.choice.request
    assert (request.model, request.is_watching) == ("mine", True)
    desk.analysis.models_changed.emit(())
    desk.analysis.models = ()
    choice._fill()
    assert desk.screening.choice.request.model == ""
    assert choice.model.currentIndex() == 0
    choice.watch.click()
    choice.model.activated.emit(1)
    assert screen("film").request.group is AgeGroup.CHILD


def test_the_mouse_over_a_picture_shows_its_map(view, screen, desk, qtbot):
    screen("film1 film2")
    press(view.run_bar.as_pictures)
    asked = []
    row = desk.screening.worklist.rows[1]
    heated = np.full((160, 80, 3), (200, 30, 0), np.uint8)
    desk.screening.maps.request = asked.append
    gallery = view.gallery
    qtbot.waitUntil(lambda: view.rows.rowCount() == 2)
    index = view.rows.index(1, Column.FILE.value)
    qtbot.waitUntil(lambda: gallery.visualRect(index).height() > 100)
    middle = gallery.visualRect(index).center()
    qtbot.mouseMove(gallery.viewport(), gallery.visualRect(view.rows.index(0, 1)).center())
    qtbot.mouseMove(gallery.viewport(), middle)
    qtbot.waitUntil(lambda: asked[-1:] == [row])

    def colour():
        return gallery.viewport().grab().toImage().pixelColor(middle).getRgb()[:3]

    assert colour() != (200, 30, 0)
    desk.screening.maps.get = lambda one: heated if one == row else None
    desk.screening.maps.arrived.emit(2)
    assert colour() == (200, 30, 0)
    QApplication.sendEvent(gallery, QEvent(QEvent.Type.Leave))
    assert colour() != (200, 30, 0)
