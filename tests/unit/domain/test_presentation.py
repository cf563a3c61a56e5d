"""The eight ways to lay a film form the symmetry group of the square."""

from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.domain.presentation import Orientation

orientations = st.builds(Orientation, st.integers(0, 3), st.booleans())


@given(orientations)
def test_four_quarter_turns_change_nothing(orientation):
    assert orientation.turned(1).turned(1).turned(1).turned(1) == orientation
    assert orientation.turned(1).turned(-1) == orientation


@given(orientations)
def test_a_flip_undoes_itself_and_is_announced(orientation):
    for flip in (Orientation.flipped_horizontally, Orientation.flipped_vertically):
        assert flip(flip(orientation)) == orientation
        assert flip(orientation).is_flipped is not orientation.is_flipped


@given(orientations)
def test_both_flips_are_half_a_turn(orientation):
    assert orientation.flipped_horizontally().flipped_vertically() == orientation.turned(2)


@given(orientations)
def test_a_flip_reverses_the_sense_of_a_turn(orientation):
    turned_then_flipped = orientation.turned(1).flipped_horizontally()
    assert turned_then_flipped == orientation.flipped_horizontally().turned(-1)
