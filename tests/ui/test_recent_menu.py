import pytest

from xrayviewer.ui.window.recent_menu import RecentMenu


@pytest.fixture
def menu(qtbot, desk):
    menu = RecentMenu(desk)
    qtbot.addWidget(menu)
    return menu


def titles(menu):
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def test_the_menu_cannot_be_opened_while_nothing_is_remembered(menu, open_film):
    open_film("one.dcm")
    assert not menu.menuAction().isEnabled()


def test_films_are_listed_newest_first_and_open(menu, desk, open_film, settle, place):
    desk.preferences.set("privacy.recent_films", True)
    open_film("one.dcm")
    open_film("two & three.dcm")
    assert menu.menuAction().isEnabled()
    assert titles(menu) == ["two && three.dcm", "one.dcm"]
    menu.actions()[1].trigger()
    settle()
    assert desk.film_list.current == place("one.dcm")


def test_names_are_hidden_with_the_identity(menu, desk, open_film):
    desk.preferences.set("privacy.recent_films", True)
    open_film("DOE_JANE.dcm")
    desk.preferences.set("privacy.hide_identity", True)
    assert titles(menu) == ["Film 1"]
