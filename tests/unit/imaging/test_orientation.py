import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.domain.presentation import Orientation
from xrayviewer.imaging.orientation import EdgeLetters, edge_letters, opposite, orient

EIGHT = [Orientation(turns, flip) for flip in (False, True) for turns in range(4)]
FILM = np.arange(6).reshape(2, 3)

orientations = st.sampled_from(EIGHT)


def letter_image(row_direction, column_direction):
    """A film whose edges carry their letters, so that laying it shows where they go."""
    image = np.full((3, 3), "", "<U4")
    image[1, 2], image[1, 0] = row_direction, opposite(row_direction)
    image[2, 1], image[0, 1] = column_direction, opposite(column_direction)
    return image


@pytest.mark.parametrize("orientation", EIGHT)
@pytest.mark.parametrize(("row", "column"), [("L", "F"), ("A", "F"), ("LF", "PH"), ("R", "")])
def test_letters_stay_with_their_edge_of_the_film(orientation, row, column):
    laid = orient(letter_image(row, column), orientation)
    expected = EdgeLetters(left=laid[1, 0], right=laid[1, 2], top=laid[0, 1], bottom=laid[2, 1])
    assert edge_letters(row, column, orientation) == expected


def test_frontal_film_as_it_comes():
    assert edge_letters("L", "F", Orientation()) == EdgeLetters("R", "L", "H", "F")


def test_flipped_film_shows_left_on_the_left():
    assert edge_letters("L", "F", Orientation(is_flipped=True)) == EdgeLetters("L", "R", "H", "F")


def test_compound_directions_are_opposed_letter_by_letter():
    assert opposite("LF") == "RH"
    assert opposite("PR") == "AL"


@pytest.mark.parametrize("direction", ["", "X", "LX", "?"])
def test_unknown_directions_have_no_opposite(direction):
    assert opposite(direction) == ""


@given(orientations, st.integers(0, 7))
def test_turning_what_is_on_screen(orientation, quarter_turns):
    expected = np.rot90(orient(FILM, orientation), -quarter_turns)
    assert np.array_equal(orient(FILM, orientation.turned(quarter_turns)), expected)


@given(orientations)
def test_flipping_what_is_on_screen(orientation):
    laid = orient(FILM, orientation)
    assert np.array_equal(orient(FILM, orientation.flipped_horizontally()), laid[:, ::-1])
    assert np.array_equal(orient(FILM, orientation.flipped_vertically()), laid[::-1])


def test_colour_keeps_its_channels_last():
    colour = np.zeros((2, 3, 3), np.uint8)
    assert orient(colour, Orientation(1)).shape == (3, 2, 3)
