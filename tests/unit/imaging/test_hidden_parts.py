"""Films with a part made black."""

import numpy as np

from xrayviewer.imaging.hidden_parts import border_only, without_lungs

FILM = np.full((64, 64), 200, np.uint8)


def lungs(*, side=32):
    found = np.zeros((side, side), np.bool_)
    found[8:16, 4:12] = found[8:20, 20:28] = True
    return found


def test_a_rectangle_around_both_lungs_is_black_and_the_rest_as_it_was():
    hidden = without_lungs(FILM, lungs())
    rows, columns = np.nonzero(hidden == 0)
    # Rows 8 to 20 of 32 are 16 to 40 of 64; two more are the margin.
    assert (rows.min(), rows.max()) == (14, 41)
    assert (columns.min(), columns.max()) == (6, 57)
    assert (hidden[:14] == 200).all()
    assert (hidden == 0).sum() == 28 * 52


def test_the_middle_is_black_where_no_lungs_were_found():
    hidden = without_lungs(FILM, np.zeros((32, 32), np.bool_))
    assert hidden[32, 32] == 0
    assert hidden[0, 0] == hidden[-1, -1] == 200


def test_only_a_tenth_of_the_side_is_border():
    hidden = border_only(FILM)
    assert (hidden[6:-6, 6:-6] == 0).all()
    assert (hidden[:6] == 200).all()
    assert (hidden[:, -6:] == 200).all()


def test_the_film_itself_stays():
    without_lungs(FILM, lungs())
    border_only(FILM)
    assert (FILM == 200).all()
