"""Drop films on the running application and see them, or the reason why not."""

import shutil

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.domain.location import FilmLocation


@pytest.fixture
def films(tmp_path):
    """An empty folder for films."""
    folder = tmp_path / "films"
    folder.mkdir()
    return folder


def write_film(path, seed=0, shape=(600, 500)):
    """A 16-bit PNG: a bright body with two dark lungs."""
    rows, columns = np.mgrid[-1 : 1 : shape[0] * 1j, -1 : 1 : shape[1] * 1j]
    film = 3000 - 1500 * (rows**2 + columns**2) / 2
    for centre in (-0.4, 0.4):
        film -= 1500 * np.exp(-(((columns - centre) / 0.25) ** 2) - (rows / 0.6) ** 2)
    film += np.random.default_rng(seed).normal(0, 20, shape)
    assert cv2.imwrite(str(path), np.clip(film, 0, 4095).astype(np.uint16))
    return path


def drop(window, *paths):
    """Drag files onto a window and let them go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    shared = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    copying = Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(200, 200), copying, *shared))
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), copying, *shared))


def test_a_dropped_film_is_shown(reader, films):
    path = write_film(films / "film.png")
    drop(reader.window, path)
    reader.wait_until(lambda: reader.shows(FilmLocation(path)))
    pixels = reader.shown_pixels()
    assert pixels.max() > 200
    assert np.ptp(pixels) > 150
    assert reader.view.isVisible()


def test_its_neighbours_are_a_key_away(reader, films):
    for number in range(3):
        write_film(films / f"{number}.png", number)
    reader.open(films / "1.png")
    reader.wait_until(lambda: len(reader.desk.film_list.films) == 3)
    reader.desk.film_list.step(1)
    reader.wait_until(lambda: reader.shows(FilmLocation(films / "2.png")))
    reader.desk.film_list.go_to_first()
    reader.wait_until(lambda: reader.shows(FilmLocation(films / "0.png")))


def test_a_folder_and_an_archive_open_their_first_film(reader, films, tmp_path):
    for number in range(2):
        write_film(films / f"{number}.png", number)
    reader.open(films)
    assert reader.desk.film_list.current.path == films / "0.png"
    archive = shutil.make_archive(str(tmp_path / "disc"), "zip", films)
    reader.desk.intake.take((tmp_path / "disc.zip",))
    reader.wait_until(lambda: reader.shows(FilmLocation(tmp_path / "disc.zip", "0.png")))
    assert archive.endswith("disc.zip")


def test_a_refused_file_is_said_and_the_film_stays(reader, tmp_path):
    path = write_film(tmp_path / "film.png")
    reader.open(path)
    before = reader.shown_pixels()
    refusals = []
    reader.desk.case.refused.connect(lambda error: refusals.append(error.refusal))
    broken = tmp_path / "broken.png"
    broken.write_bytes(path.read_bytes()[:20_000])
    reader.desk.case.open(FilmLocation(broken))
    reader.wait_until(lambda: refusals)
    assert refusals[0].code is RefusalCode.TRUNCATED
    assert reader.desk.case.film.radiograph.provenance.location.path == path
    np.testing.assert_array_equal(reader.shown_pixels()[200:400, 300:600], before[200:400, 300:600])


def test_inverting_and_flipping_change_the_picture_exactly(reader, tmp_path):
    reader.open(write_film(tmp_path / "film.png"))
    reader.desk.viewport.set_bare(True)
    before = reader.shown_pixels()
    reader.desk.case.toggle_inverted()
    inverted = reader.shown_pixels()
    film = inverted[330:370, 330:470]
    assert np.abs(film.astype(int) + before[330:370, 330:470] - 255).max() <= 1
    reader.desk.case.toggle_inverted()
    reader.desk.case.flip_horizontally()
    flipped = reader.shown_pixels()
    np.testing.assert_array_equal(flipped, before[:, ::-1])


@pytest.mark.real_films
def test_a_film_that_makes_decoders_loop_for_ever_is_refused_while_the_window_answers(
    reader, film_data, tmp_path
):
    path = write_film(tmp_path / "film.png")
    reader.open(path)
    hostile = sorted((film_data / "malformed" / "found").iterdir())[:3]
    refusals = []
    reader.desk.case.refused.connect(lambda error: refusals.append(error.refusal))
    for number, film in enumerate(hostile, start=1):
        reader.desk.case.open(FilmLocation(film))
        reader.wait_until(lambda number=number: len(refusals) == number)
    other = FilmLocation(write_film(tmp_path / "other.png"))
    reader.desk.case.open(other)
    reader.wait_until(lambda: reader.shows(other))
