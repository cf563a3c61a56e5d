"""Films at hand: found, ordered, stepped through, pictured."""

from pathlib import Path

import numpy as np
import pytest

from xrayviewer.domain.location import FilmSummary
from xrayviewer.session.film_headers import FilmHeaders
from xrayviewer.session.film_list import THUMBNAIL_PX
from xrayviewer.session.intake import IntakeSession


@pytest.fixture
def folder(decoders, place):
    """Three films of two studies of one patient, and one of another, in the order found."""
    names = ("old.dcm", "new-2.dcm", "new-1.dcm", "other.dcm")
    decoders.folder = tuple(place(name) for name in names)
    described = {
        "old.dcm": {"patient_key": "p1", "study_uid": "1", "study_date": "2019-01-01"},
        "new-2.dcm": {
            "patient_key": "p1",
            "study_uid": "2",
            "study_date": "2024-01-01",
            "instance_number": 2,
        },
        "new-1.dcm": {
            "patient_key": "p1",
            "study_uid": "2",
            "study_date": "2024-01-01",
            "instance_number": 1,
        },
        "other.dcm": {"patient_key": "p2", "study_uid": "3", "study_date": "2025-01-01"},
    }
    decoders.summaries = {
        place(name): FilmSummary(place(name), **described[name]) for name in names
    }
    return decoders.folder


def names(film_list):
    return [film.location.name for film in film_list.films]


def test_films_are_ordered_by_patient_newest_study_and_instance(film_list, folder, settle):
    film_list.show_all((Path("/films"),))
    settle()
    assert names(film_list) == ["new-1.dcm", "new-2.dcm", "old.dcm", "other.dcm"]


def test_the_first_film_found_is_opened_without_waiting(film_list, folder, settle, case):
    film_list.show_all((Path("/films"),))
    settle()
    assert film_list.current == folder[0]
    assert case.film.radiograph.provenance.location == folder[0]


def test_a_single_film_is_shown_before_its_neighbours_are_known(film_list, folder, settle, case):
    film_list.show_beside(folder[1])
    assert names(film_list) == ["new-2.dcm"]
    settle()
    assert len(film_list.films) == 4
    assert case.film.radiograph.provenance.location == folder[1]


def test_a_film_opened_first_stands_where_its_folder_has_it(film_list, decoders, place, settle):
    decoders.folder = tuple(place(f"{number}.png") for number in range(4))
    film_list.show_beside(place("2.png"))
    settle()
    assert names(film_list) == ["0.png", "1.png", "2.png", "3.png"]
    film_list.step(1)
    assert film_list.current == place("3.png")


def test_neighbours_are_not_looked_for_while_the_film_is_being_read(
    film_list, folder, settle, gate, inbox, case, jobs
):
    reading = gate("old.dcm")
    film_list.show_beside(folder[0])
    other = jobs.submit(lambda context: None, title="other", lane="background")
    inbox.pump_until(lambda: other.is_over)
    assert not film_list.is_listing
    assert len(film_list.films) == 1
    reading.set()
    settle()
    assert len(film_list.films) == 4


def test_neighbours_of_a_refused_film_are_listed_all_the_same(
    film_list, folder, settle, place, decoders
):
    decoders.folder = (*folder, place("bad.dcm"))
    film_list.show_beside(place("bad.dcm"))
    settle()
    assert len(film_list.films) == 5


def test_stepping_stops_at_the_ends(film_list, folder, settle):
    film_list.show_all((Path("/films"),))
    settle()
    film_list.go_to_first()
    film_list.step(-1)
    assert film_list.current.name == "new-1.dcm"
    film_list.step(1)
    assert film_list.current.name == "new-2.dcm"
    film_list.go_to_last()
    film_list.step(1)
    assert film_list.current.name == "other.dcm"


def test_a_closed_film_is_not_the_current_one(film_list, folder, settle, case):
    film_list.show_all((Path("/films"),))
    settle()
    told = []
    film_list.current_changed.connect(told.append)
    case.close()
    assert (film_list.current, film_list.current_number, told) == (None, None, [None])
    film_list.step(1)
    assert film_list.current.name == "new-1.dcm"


def test_a_closed_film_can_be_opened_again(film_list, folder, settle, case):
    film_list.show_beside(folder[1])
    settle()
    case.close()
    film_list.go_to(folder[1])
    settle()
    assert film_list.current == folder[1]
    assert case.film.radiograph.provenance.location == folder[1]


def test_studies_are_stepped_through_by_their_first_film(film_list, folder, settle):
    film_list.show_all((Path("/films"),))
    settle()
    film_list.go_to_first()
    seen = []
    film_list.current_changed.connect(lambda location: seen.append(location.name))
    for _ in range(4):
        film_list.step_study(1)
    film_list.step_study(-2)
    assert seen == ["old.dcm", "other.dcm", "new-1.dcm"]


def test_nothing_is_stepped_through_without_films(film_list):
    film_list.step(1)
    film_list.step_study(1)
    film_list.go_to_last()
    assert film_list.current is None


def test_neighbours_are_ready_before_they_are_asked_for(film_list, folder, settle, decoders):
    film_list.show_all((Path("/films"),))
    settle()
    film_list.go_to_first()
    settle()
    decoders.opened.clear()
    film_list.step(1)
    assert decoders.opened == []


def test_pictures_arrive_once_and_refused_films_say_why(film_list, decoders, place, settle):
    decoders.folder = (place("a.dcm"), place("bad.dcm"))
    film_list.show_all((Path("/films"),))
    settle()
    arrived = []
    film_list.thumbnail_arrived.connect(lambda location, picture: arrived.append(location.name))
    film_list.request_thumbnails(decoders.folder)
    settle()
    film_list.request_thumbnails(decoders.folder)
    settle()
    assert arrived == ["a.dcm"]
    picture = film_list.thumbnail(place("a.dcm"))
    assert picture.shape == (THUMBNAIL_PX, THUMBNAIL_PX)
    assert picture.dtype == np.uint8
    refused = next(film for film in film_list.films if film.location.name == "bad.dcm")
    assert refused.refusal is not None


def test_a_folder_that_cannot_be_listed_is_said(film_list, case, settle):
    refusals = []
    case.refused.connect(refusals.append)
    film_list.show_all((Path("/films/bad folder"),))
    settle()
    assert "bad folder" in str(refusals[0])
    assert not film_list.is_listing


def test_an_empty_folder_is_said(film_list, case, settle, decoders):
    notices = []
    film_list.nothing_found.connect(lambda: notices.append("nothing"))
    film_list.show_all((Path("/films"),))
    settle()
    assert notices == ["nothing"]


def test_ten_thousand_films_are_ordered_a_few_times_only(film_list, decoders, place, settle):
    decoders.folder = tuple(place(f"{number}.dcm") for number in range(10_000))
    changes = []
    film_list.films_changed.connect(changes.append)
    film_list.show_all((Path("/films"),))
    settle()
    assert len(film_list.films) == 10_000
    assert len(changes) < 100


@pytest.mark.parametrize(
    ("paths", "is_single"),
    [
        (("film.dcm",), True),
        (("disc.zip",), False),
        (("DICOMDIR",), False),
        (("a.dcm", "b.dcm"), False),
        (("folder",), False),
    ],
)
def test_one_film_is_opened_and_many_are_listed(tmp_path, jobs, decoders, paths, is_single):
    calls = []

    class Listed:
        def show_beside(self, location):
            calls.append("single")

        def show_all(self, paths):
            calls.append("many")

    (tmp_path / "folder").mkdir()
    intake = IntakeSession(Listed(), FilmHeaders(jobs, decoders))
    intake.take(tuple(tmp_path / name for name in paths))
    assert calls == ["single" if is_single else "many"]
    intake.take(())
    assert len(calls) == 1


def test_a_listing_still_under_way_does_not_reach_the_film_opened_after_it(
    film_list, case, decoders, place, settle, gate
):
    decoders.folders["slow"] = (place("x.dcm"),)
    listing = gate("slow")
    film_list.show_all((Path("/slow"),))
    reading = gate("b.dcm")
    film_list.show_beside(place("b.dcm"))
    listing.set()
    reading.set()
    settle()
    assert case.film.radiograph.provenance.location == place("b.dcm")
    assert [film.location for film in film_list.films] == [place("b.dcm")]
