import pytest
from PySide6.QtWidgets import QPushButton

from xrayviewer.session.shell import Request
from xrayviewer.ui.window.start_page import StartPage


@pytest.fixture
def page(qtbot, desk, theme):
    page = StartPage(desk, theme)
    qtbot.addWidget(page)
    page.resize(900, 600)
    return page


@pytest.fixture
def asked(desk):
    asked = []
    desk.shell.requested.connect(asked.append)
    return asked


def buttons(page):
    return {b.accessibleName(): b for b in page.findChildren(QPushButton) if b.isVisibleTo(page)}


@pytest.mark.parametrize(
    ("name", "request_"),
    [
        ("Open film…", Request.OPEN_FILES),
        ("Open folder…", Request.OPEN_FOLDER),
        ("Open sample film", Request.OPEN_SAMPLE),
    ],
)
def test_buttons_ask_the_window(page, asked, name, request_):
    buttons(page)[name].click()
    assert asked == [request_]


def test_recent_films_are_absent_until_they_are_remembered(page, open_film):
    open_film("one.dcm")
    assert "Clear recent films" not in buttons(page)


def test_recent_films_open_and_can_be_cleared(page, desk, open_film, settle, place):
    desk.preferences.set("privacy.recent_films", True)
    open_film("one.dcm")
    open_film("two & three.dcm")
    assert {"one.dcm", "two & three.dcm"} <= set(buttons(page))
    buttons(page)["one.dcm"].click()
    settle()
    assert desk.film_list.current == place("one.dcm")
    buttons(page)["Clear recent films"].click()
    assert desk.recent.films == ()
    assert "one.dcm" not in buttons(page)


def test_names_of_recent_films_are_hidden_with_the_identity(page, desk, open_film):
    desk.preferences.set("privacy.recent_films", True)
    open_film("DOE_JANE.dcm")
    desk.preferences.set("privacy.hide_identity", True)
    assert "Film 1" in buttons(page)
    assert "DOE_JANE.dcm" not in buttons(page)
