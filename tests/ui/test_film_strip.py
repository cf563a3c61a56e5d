import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester

from xrayviewer.domain.errors import Refusal, RefusalCode
from xrayviewer.domain.location import FilmLocation
from xrayviewer.session.film_headers import FilmHeaders
from xrayviewer.session.intake import IntakeSession
from xrayviewer.ui.strip.film_rows import RowKind
from xrayviewer.ui.strip.film_strip import FilmStrip
from xrayviewer.ui.strip.film_strip_model import PICTURE_ROLE, ROW_ROLE

QUICK_S = 0.5
REFUSAL = Refusal(RefusalCode.NO_PIXELS, "c.dcm", "it holds no pixels", "Export it again.")


@pytest.fixture
def strip(qtbot, desk, theme):
    strip = FilmStrip(desk, theme)
    qtbot.addWidget(strip)
    strip.resize(240, 400)
    strip.show()
    return strip


def rows(strip):
    model = strip.model()
    return [model.index(number, 0) for number in range(model.rowCount())]


def film_row(strip, place):
    return strip.model().index_of(place)


def test_the_current_film_is_highlighted(strip, list_films, desk, summary, place, qtbot):
    list_films(summary("a.dcm"), summary("b.dcm"), summary("c.dcm"))
    desk.film_list.step(1)
    qtbot.waitUntil(lambda: strip.currentIndex() == film_row(strip, place("b.dcm")))


def test_a_closed_film_is_not_highlighted(strip, list_films, desk, summary, place, qtbot):
    list_films(summary("a.dcm"), summary("b.dcm"))
    qtbot.waitUntil(lambda: strip.currentIndex() == film_row(strip, place("a.dcm")))
    desk.case.close()
    assert not strip.currentIndex().isValid()
    assert not strip.selectedIndexes()


def test_a_click_opens_a_film(strip, list_films, desk, settle, summary, place, qtbot):
    list_films(summary("a.dcm"), summary("b.dcm"))
    qtbot.waitUntil(lambda: film_row(strip, place("b.dcm")).isValid())
    where = strip.visualRect(film_row(strip, place("b.dcm"))).center()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=where)
    settle()
    assert desk.case.film.radiograph.provenance.location == place("b.dcm")


def test_enter_opens_the_chosen_film(strip, list_films, desk, settle, summary, place, qtbot):
    list_films(summary("a.dcm"), summary("b.dcm"))
    qtbot.waitUntil(lambda: film_row(strip, place("b.dcm")).isValid())
    strip.setCurrentIndex(film_row(strip, place("b.dcm")))
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    settle()
    assert desk.film_list.current == place("b.dcm")


def test_headings_cannot_be_chosen(strip, list_films, summary, qtbot):
    list_films(summary("a.dcm"))
    qtbot.waitUntil(lambda: strip.model().rowCount() == 4)
    heading = strip.model().index(0, 0)
    assert heading.data(ROW_ROLE).kind is RowKind.PATIENT
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable


def test_a_refused_film_tells_why(strip, list_films, summary, place, qtbot):
    list_films(summary("a.dcm"), summary("c.dcm", refusal=REFUSAL))
    qtbot.waitUntil(lambda: film_row(strip, place("c.dcm")).isValid())
    tip = film_row(strip, place("c.dcm")).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == REFUSAL.sentence


def test_pictures_are_asked_for_in_sight_only(strip, decoders, list_films, summary, settle, qtbot):
    list_films(*(summary(f"{number:03}.dcm", instance_number=number) for number in range(300)))
    qtbot.waitUntil(lambda: bool(decoders.thumbnails_read))
    settle()
    assert 0 < len(decoders.thumbnails_read) < 20
    before = set(decoders.thumbnails_read)
    qtbot.waitUntil(lambda: strip.verticalScrollBar().maximum() > 10_000)
    strip.verticalScrollBar().setValue(strip.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: set(decoders.thumbnails_read) != before)
    settle()
    assert decoders.thumbnails_read[-1].name.startswith("29")


def test_a_picture_that_arrives_is_shown(strip, list_films, summary, place, settle, qtbot):
    list_films(summary("a.dcm"))
    qtbot.waitUntil(lambda: film_row(strip, place("a.dcm")).isValid())
    index = film_row(strip, place("a.dcm"))
    qtbot.waitUntil(lambda: (settle(), index.data(PICTURE_ROLE) is not None)[1])
    assert index.data(PICTURE_ROLE).height() == 2 * index.data(PICTURE_ROLE).width()


def test_hiding_the_identity_takes_effect_at_once(strip, list_films, desk, summary, qtbot):
    list_films(summary("a.dcm"))
    qtbot.waitUntil(lambda: strip.model().rowCount() == 4)
    desk.preferences.set("privacy.hide_identity", True)
    assert next(index.data() for index in rows(strip)) == "Patient 1"
    assert all("4711" not in str(index.data(Qt.ItemDataRole.ToolTipRole)) for index in rows(strip))


def test_larger_text_makes_higher_rows(strip, list_films, desk, summary, place, qtbot):
    list_films(summary("a.dcm"))
    qtbot.waitUntil(lambda: film_row(strip, place("a.dcm")).isValid())
    before = strip.visualRect(strip.model().index(0, 0)).height()
    desk.preferences.set("look.text_scale", 200)
    qtbot.waitUntil(lambda: strip.visualRect(strip.model().index(0, 0)).height() > before)


def test_the_same_films_described_better_keep_the_place(
    strip, decoders, list_films, summary, qtbot
):
    films = [summary(f"{number:03}.dcm", instance_number=number) for number in range(100)]
    list_films(*films)
    qtbot.waitUntil(lambda: strip.verticalScrollBar().maximum() > 1000)
    strip.verticalScrollBar().setSliderPosition(900)  # as by mouse and keys
    decoders.summaries = {}
    strip._take_films(())
    assert strip.verticalScrollBar().value() == 900


def test_another_film_comes_into_sight(strip, desk, list_films, summary, place, settle, qtbot):
    list_films(*(summary(f"{number:03}.dcm", instance_number=number) for number in range(100)))
    qtbot.waitUntil(lambda: strip.verticalScrollBar().maximum() > 1000)
    desk.film_list.go_to_last()
    settle()
    row = strip.visualRect(film_row(strip, place("099.dcm")))
    assert strip.viewport().rect().contains(row)


def test_a_film_far_down_a_long_list_comes_into_sight(strip, desk, summary, place, qtbot):
    desk.film_list.films = tuple(summary(f"{n}.dcm", instance_number=n) for n in range(3_000))
    desk.film_list.current = place("2000.dcm")
    strip._rebuild()

    def is_in_sight():
        row = strip.visualRect(film_row(strip, place("2000.dcm")))
        return strip.viewport().rect().contains(row)

    qtbot.waitUntil(is_in_sight)
    strip._rebuild()
    qtbot.waitUntil(is_in_sight)


def test_the_model_keeps_qt_s_rules(strip, list_films, summary, qtbot):
    tester = QAbstractItemModelTester(
        strip.model(), QAbstractItemModelTester.FailureReportingMode.Warning
    )
    list_films(summary("a.dcm"), summary("b.dcm", patient="2", study="3"))
    qtbot.waitUntil(lambda: strip.model().rowCount() == 8)
    list_films(summary("c.dcm"))
    qtbot.waitUntil(lambda: strip.model().rowCount() == 4)
    tester.deleteLater()


def test_ten_thousand_films_are_listed_in_a_moment(strip, desk, summary):
    desk.film_list.films = tuple(
        summary(f"{n}.dcm", patient=str(n // 40), study=str(n // 4), series=str(n // 2))
        for n in range(10_000)
    )
    start_s = time.perf_counter()
    strip._rebuild()
    assert time.perf_counter() - start_s < QUICK_S
    assert strip.model().rowCount() > 10_000


def test_every_kind_of_row_is_painted(strip, theme, list_films, summary, qtbot):
    list_films(
        summary("a" * 60 + ".dcm", patient="a name far too long for the strip" * 3),
        summary("b.dcm", refusal=REFUSAL),
    )
    qtbot.waitUntil(lambda: strip.model().rowCount() == 8)
    theme.dress(strip)
    image = strip.grab().toImage()
    grounds = [
        image.pixelColor(strip.visualRect(index).topRight() - QPoint(12, -6)).name()
        for index in rows(strip)
    ]
    raised, plain, current = (
        theme.colour(name).name() for name in ("surface.raised", "surface", "surface.checked")
    )
    assert grounds == [raised, plain, plain, current, raised, plain, plain, plain]


def test_all_films_of_the_strip_are_screened_by_one_click(
    qtbot, desk, theme, jobs, decoders, settle
):
    screened = []
    intake = IntakeSession(desk.film_list, FilmHeaders(jobs, decoders), screened.append)
    strip = FilmStrip(replace(desk, intake=intake), theme)
    qtbot.addWidget(strip)
    strip.show()
    decoders.folder = (FilmLocation(Path("a.dcm")), FilmLocation(Path("b.dcm")))
    assert not strip._offer.isVisible()
    intake.take((Path("a.dcm"), Path("b.dcm")))
    settle()
    qtbot.waitUntil(lambda: strip._offer.text() == "Screen these 2 films")
    assert strip.viewport().geometry().bottom() < strip._offer.geometry().top()
    strip._offer.click()
    assert screened == [(Path("a.dcm"), Path("b.dcm"))]
    strip._offer.resize(90, strip._offer.height())
    assert strip._offer.text().endswith("…")
    assert strip._offer.accessibleName() == "Screen these 2 films"
