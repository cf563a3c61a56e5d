import cv2
import numpy as np
import pytest

from xrayviewer.imaging.display import presented
from xrayviewer.session.case import Reading
from xrayviewer.session.pictures import DISCLAIMER, NOT_YET, PictureSession


@pytest.fixture
def pictures(jobs, case, notices):
    return PictureSession(jobs, case, notices.append)


def test_the_film_is_saved_as_it_is_shown(pictures, case, place, settle, tmp_path, notices):
    case.open(place("one.dcm"))
    settle()
    case.toggle_inverted()
    case.turn(1)
    pictures.save_film(tmp_path / "film.png")
    settle()
    saved = cv2.imread(str(tmp_path / "film.png"), cv2.IMREAD_UNCHANGED)
    assert np.array_equal(saved, presented(case.film.radiograph, case.view.presentation))
    assert notices == ["The picture was saved as “film.png”."]


def test_the_file_says_what_it_is_not_for(pictures, settle, tmp_path):
    pictures.save(tmp_path / "view.png", np.zeros((4, 5, 3), np.uint8))
    settle()
    assert DISCLAIMER.encode() in (tmp_path / "view.png").read_bytes()


def test_without_a_film_there_is_no_picture(pictures, settle, jobs):
    pictures.make(print)
    assert jobs.running == ()


def test_a_preview_is_not_passed_off_as_the_film(
    pictures, case, decoders, place, gate, inbox, tmp_path, notices
):
    decoders.previews.add("large.dcm")
    gate("large.dcm")
    case.open(place("large.dcm"))
    inbox.pump_until(lambda: case.reading is Reading.PREVIEW)
    pictures.save_film(tmp_path / "film.png")
    assert notices == [NOT_YET]
