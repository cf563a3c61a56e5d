import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from xrayviewer.session.shell import Request, Workspace
from xrayviewer.ui.dialogs.terms_dialog import TermsDialog
from xrayviewer.ui.window.main_window import MainWindow
from xrayviewer.ui.window.tour import BRIGHTENS, SEEN, Tour, TourFrame, beside

STEPS = 5


@pytest.fixture
def window(qtbot, desk, tmp_path):
    window = MainWindow(desk, tmp_path / "window.ini")
    qtbot.addWidget(window)
    window.show()
    desk.shell.report_workspace(Workspace.SCREEN)
    return window


@pytest.fixture
def tour(window, desk):
    desk.shell.ask(Request.SHOW_TOUR)
    return window.findChild(Tour)


def test_the_tour_has_five_steps_and_then_ends(tour, qtbot):
    titles = []
    for _ in range(STEPS):
        titles.append(tour.title.text())
        assert tour.isVisible()
        qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    assert len(set(titles)) == STEPS
    assert not tour.isVisible()


def test_the_tour_names_the_keys_in_force(tour):
    assert "Ctrl+O" in tour.text.text()
    assert "{" not in tour.text.text()


def test_the_tour_can_be_left_at_any_step(tour, qtbot):
    qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(tour.skip, Qt.MouseButton.LeftButton)
    assert not tour.isVisible()


def test_esc_leaves_the_tour(tour, qtbot):
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert not tour.isVisible()


def test_the_tour_asks_which_way_of_a_drag_brightens(tour, desk, qtbot):
    assert tour.direction.isHidden()
    qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    tour.direction.setChecked(True)
    assert desk.preferences.flag(BRIGHTENS)


def test_the_tour_is_offered_once_after_the_terms_were_answered(window, desk):
    desk.shell.ask(Request.SHOW_TERMS)
    tour = window.findChild(Tour)
    assert not tour.isVisible()
    window.findChild(TermsDialog).reject()
    assert tour.isVisible()
    assert desk.preferences.flag(SEEN)
    tour.end()
    desk.shell.ask(Request.SHOW_TERMS)
    window.findChild(TermsDialog).reject()
    assert not tour.isVisible()


def test_every_button_of_the_tour_can_be_reached_by_keys(tour):
    for button in tour.findChildren(QPushButton):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize(
    "area", [QRect(0, 0, 900, 60), QRect(600, 60, 300, 500), QRect(0, 60, 900, 540), QRect()]
)
@pytest.mark.parametrize("window_size", [QSize(900, 600), QSize(480, 400)])
def test_the_card_stays_in_the_window(area, window_size):
    window = QRect(0, 0, window_size.width(), window_size.height())
    place = beside(area, QSize(380, 200), window)
    assert window.contains(place)


def test_the_frame_goes_with_the_workspace_that_a_step_speaks_of(tour, desk, qtbot):
    tour.window().add_workspace(Workspace.SCREEN, QWidget())
    frame = tour.window().findChild(TourFrame)
    desk.shell.go_to(Workspace.READ)
    qtbot.waitUntil(frame.isVisible)
    desk.shell.go_to(Workspace.SCREEN)
    qtbot.waitUntil(lambda: not frame.isVisible())
    assert tour.isVisible()


def test_esc_leaves_the_tour_although_the_window_has_a_use_for_it(tour, qtbot):
    assert tour.next.hasFocus()
    qtbot.keyClick(tour.next, Qt.Key.Key_Escape)
    assert not tour.isVisible()
