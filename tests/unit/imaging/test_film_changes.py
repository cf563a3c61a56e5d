"""Prepared films changed as other archives would have, and pictures that are no film."""

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from xrayviewer.imaging.drawn_pictures import DRAWINGS, PIECES, drawn_picture, pieced_picture
from xrayviewer.imaging.film_changes import FilmChanges, changed, resampled_film, stretched
from xrayviewer.imaging.jpeg_loss import quantisation, with_jpeg_loss

SIZE = 64
NOTHING = FilmChanges(chance=0.0)


def film(seed: int = 0, size: int = SIZE) -> np.ndarray:
    """A smooth picture that uses the whole range of grey levels."""
    chance = np.random.default_rng(seed)
    row, column = np.mgrid[0:size, 0:size] / size
    waves = np.sin(6 * row + chance.uniform(0, 6)) + np.cos(9 * column * row)
    return stretched((waves * 60 + 128).astype(np.float32))


class TestChanges:
    @settings(max_examples=40, deadline=None)
    @given(st.integers(0, 2**32), st.integers(0, 3), st.booleans())
    def test_give_a_prepared_film_and_the_same_one_again(
        self, seed: int, turns: int, is_inverted: bool
    ) -> None:
        first, second = (
            changed(
                film(),
                np.random.default_rng(seed),
                FilmChanges(chance=0.6),
                turns=turns,
                is_inverted=is_inverted,
            )
            for _ in range(2)
        )
        assert first.shape == (SIZE, SIZE)
        assert first.dtype == np.uint8
        assert np.array_equal(first, second)
        assert (first.min(), first.max()) == (0, 255)

    def test_without_chance_leave_a_film_as_it_is(self) -> None:
        assert np.array_equal(changed(film(), np.random.default_rng(0), NOTHING), film())

    def test_turn_and_invert_where_they_are_told_to(self) -> None:
        found = changed(film(), np.random.default_rng(0), NOTHING, turns=1, is_inverted=True)
        assert np.abs(found.astype(int) - (255 - np.rot90(film())).astype(int)).max() <= 1

    def test_write_words_that_stay_when_the_polarity_changes(self) -> None:
        often = FilmChanges(chance=1.0)
        grey = film(size=224)
        assert not np.array_equal(changed(grey, np.random.default_rng(3), often), grey)


def test_stretching_ends_where_the_preparation_does() -> None:
    # Five of 1,000 pixels are the fraction that is cut off at each end.
    ramp = np.repeat(np.arange(200, dtype=np.float32), 5).reshape(20, 50)
    found = stretched(ramp).ravel()
    assert (found[:5] == 0).all()
    assert found[5] == 1
    assert found[994] == 254
    assert (found[995:] == 255).all()
    flat = np.full((8, 8), 40, np.float32)
    assert (stretched(flat) == 40).all()


def test_resampling_loses_what_is_smaller_than_a_pixel() -> None:
    stripes = np.tile(np.array([0, 255], np.uint8), (SIZE, SIZE // 2))
    assert np.ptp(resampled_film(stripes, SIZE // 2)) == 0
    assert np.array_equal(resampled_film(film(), SIZE), film())


class TestJpegLoss:
    @pytest.mark.parametrize("quality", [10, 40, 75, 95])
    def test_is_what_a_jpeg_library_leaves(self, quality: int) -> None:
        grey = film(size=61)
        file = io.BytesIO()
        Image.fromarray(grey).save(file, "JPEG", quality=quality)
        theirs = np.asarray(Image.open(file))
        ours = with_jpeg_loss(grey, quality)
        # Theirs transforms whole numbers, so single levels are rounded the other way.
        assert np.abs(ours.astype(int) - theirs.astype(int)).max() <= 3
        assert np.mean(ours != theirs) < 0.2

    def test_has_the_standards_table_at_quality_50(self) -> None:
        assert quantisation(50)[0].tolist() == [16, 11, 10, 16, 24, 40, 51, 61]
        assert (quantisation(100) == 1).all()

    @pytest.mark.parametrize("quality", [0, 101])
    def test_refuses_what_is_no_quality(self, quality: int) -> None:
        with pytest.raises(ValueError, match="not from 1 to 100"):
            with_jpeg_loss(film(), quality)


@pytest.mark.parametrize("kind", DRAWINGS)
def test_drawings_follow_from_their_seed(kind: str) -> None:
    first, again, other = (
        drawn_picture(kind, SIZE, np.random.default_rng(seed)) for seed in (1, 1, 2)
    )
    assert first.shape == (SIZE, SIZE)
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


@pytest.mark.parametrize("kind", PIECES)
def test_pieces_of_films_are_no_whole_film(kind: str) -> None:
    films = np.stack([film(seed) for seed in range(4)])
    found = pieced_picture(kind, films, np.random.default_rng(1))
    assert found.shape == (SIZE, SIZE)
    assert not any(np.array_equal(found, one) for one in films)
