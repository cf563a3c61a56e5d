"""Text on the film where there is little room for it."""

import pytest

from xrayviewer.domain.presentation import Presentation
from xrayviewer.domain.transforms import Window
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.ui.film.corner_text import corner_texts
from xrayviewer.ui.film.film_annotations import FilmAnnotations
from xrayviewer.ui.film.overlay_text import PLAIN, TextPictures


@pytest.fixture
def texts(theme):
    return TextPictures(theme)


@pytest.fixture
def window_line(open_film, desk):
    """Line of the corner that tells a wide window with a long name."""
    film = open_film().radiograph
    shown = Presentation(Window(15000.0, 3000.0), "NORMAL CONTRAST")
    transform = ViewTransform(120, 100, 1.0, shown.orientation, 0.5, (100.0, 100.0))
    return corner_texts(film, shown, transform, is_identity_hidden=False).image[-1]


def written(theme, texts, line, width_px):
    shortened = FilmAnnotations(theme, texts)._shortened((line,), width_px)
    return [line.text for line in shortened]


def test_a_window_loses_its_name_before_its_numbers(theme, texts, window_line):
    whole = texts.text(window_line.text, PLAIN).width()
    numbers = texts.text("C 15000  W 3000", PLAIN).width()
    assert written(theme, texts, window_line, whole) == ["C 15000  W 3000  NORMAL CONTRAST"]
    assert written(theme, texts, window_line, whole - 1) == ["C 15000  W 3000"]
    assert written(theme, texts, window_line, numbers) == ["C 15000  W 3000"]


def test_a_window_without_room_for_its_numbers_is_left_out(theme, texts, window_line):
    numbers = texts.text("C 15000  W 3000", PLAIN).width()
    assert written(theme, texts, window_line, numbers - 1) == []


@pytest.mark.parametrize("text", ["110 kV and 12.5 mAs", "ID 471105", "2024-03-12 09:30"])
def test_no_number_is_cut_in_two(texts, text):
    numbers = set(text.replace("-", " ").replace(":", " ").split())
    for width_px in range(30, texts.text(text, PLAIN).width()):
        cut = texts.elided(text, PLAIN, width_px).removesuffix("…")
        found = cut.replace("-", " ").replace(":", " ").split()
        assert {word for word in found if word[0].isdigit()} <= numbers


def test_a_text_with_room_is_not_cut(texts):
    assert texts.elided("ID 4711", PLAIN, texts.text("ID 4711", PLAIN).width()) == "ID 4711"
