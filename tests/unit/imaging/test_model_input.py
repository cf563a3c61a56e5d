"""The network's input: one meaning, one array, whatever the file looks like."""

import hashlib
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tests.unit.imaging.films import chest, film, lut
from xrayviewer.domain.errors import RefusalCode, UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.preparation import Preparation, Shape
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.transforms import Rescale
from xrayviewer.imaging.model_input import NoModelInputError, film_levels, model_input
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers.radiograph import read_radiograph

SQUARE = Preparation(size_px=32)
EXACT = Preparation(size_px=32, black_fraction=0.0, white_fraction=0.0)
PADDED = Preparation(size_px=32, shape=Shape.PAD, black_fraction=0.0, white_fraction=0.0)


def digest(radiograph: Radiograph, preparation: Preparation = SQUARE) -> str:
    return hashlib.sha256(model_input(radiograph, preparation).tobytes()).hexdigest()


def eight_bits(shape: tuple[int, int] = (120, 90)) -> np.ndarray:
    return np.rint(chest(*shape) * 250).astype(np.uint8)


class TestTwins:
    """Lossless copies of a film."""

    @pytest.mark.parametrize("preparation", [SQUARE, EXACT, PADDED])
    @pytest.mark.parametrize(
        "twin",
        [
            lambda p: film(p.astype(np.uint16)),
            lambda p: film(p.astype(np.uint16) * 257),
            lambda p: film(p.astype(np.uint16) << 4),
            lambda p: film(p.astype(np.int16) - 1000),
            lambda p: film(p.astype(np.int16) * -100, is_inverted=True),
            lambda p: film(255 - p, is_inverted=True),
            lambda p: film(65535 - p.astype(np.uint16) * 16, is_inverted=True),
            lambda p: film(p, modality=Rescale(0.1, -1024.0)),
            lambda p: film(255 - p, modality=Rescale(-3.7, 12.0)),
            lambda p: film(p, modality=Rescale(-1.0, 0.0), is_inverted=True),
            lambda p: film(p, modality=lut(0, np.arange(256) * 7 + 3)),
            lambda p: film(p, modality=lut(0, 60000 - np.arange(256)), is_inverted=True),
            lambda p: film(p.astype(np.float32)),
            lambda p: film(p.astype(np.float32) * 4 - 100),
            lambda p: film(-p.astype(np.float32), is_inverted=True),
            lambda p: film(np.stack([p] * 3, axis=-1)),
        ],
    )
    def test_give_the_same_bytes(self, twin, preparation) -> None:
        pixels = eight_bits()
        assert digest(twin(pixels), preparation) == digest(film(pixels), preparation)

    @given(
        pixels=arrays(np.uint8, (17, 13), elements=st.integers(0, 255)),
        factor=st.integers(1, 200),
        offset=st.integers(0, 1000),
        slope=st.floats(-1e6, 1e6).filter(lambda one: abs(one) > 1e-6),
        intercept=st.floats(-1e6, 1e6),
        mirrored=st.booleans(),
        fraction=st.sampled_from([0.0, 0.005, 0.1]),
    )
    def test_give_the_same_bytes_for_any_depth_polarity_and_rescale(
        self, pixels, factor, offset, slope, intercept, mirrored, fraction
    ) -> None:
        preparation = Preparation(16, black_fraction=fraction, white_fraction=fraction)
        stored = pixels.astype(np.uint16) * factor + offset
        twin = film(
            65535 - stored if mirrored else stored,
            modality=Rescale(slope, intercept),
            is_inverted=mirrored != (slope < 0),
        )
        try:
            expected = digest(film(pixels), preparation)
        except NoModelInputError:
            with pytest.raises(NoModelInputError):
                digest(twin, preparation)
        else:
            assert digest(twin, preparation) == expected

    def test_a_negative_is_not_a_twin(self) -> None:
        pixels = eight_bits()
        assert digest(film(pixels)) != digest(film(pixels, is_inverted=True))


class TestGreyLevels:
    def test_run_from_black_to_white_between_two_fractions_of_the_pixels(self) -> None:
        ramp = np.arange(1000, dtype=np.uint16).reshape(25, 40)
        levels = film_levels(film(ramp), 0.1, 0.2)
        assert (levels == 0).sum() == 100
        assert (levels == 255).sum() == 200
        assert np.allclose(levels[12, 0], (480 - 99) / (800 - 99) * 255)

    def test_are_bright_where_the_beam_was_absorbed(self) -> None:
        levels = film_levels(film([[0, 10], [20, 30]], "uint8", is_inverted=True), 0.0, 0.0)
        assert levels.tolist() == [[255.0, 170.0], [85.0, 0.0]]

    def test_leave_padding_out_and_black(self) -> None:
        bare = np.array([[10, 20, 30, 40]], np.uint16)
        padded = np.array([[60000, 10, 20, 30, 40, 60000]], np.uint16)
        levels = film_levels(film(padded, padding=(60000, 65535), is_inverted=True), 0.0, 0.0)
        expected = film_levels(film(bare, is_inverted=True), 0.0, 0.0)
        assert levels[0, 1:-1].tolist() == expected[0].tolist()
        assert levels[0, [0, -1]].tolist() == [0.0, 0.0]

    def test_leave_padding_of_floating_point_out_and_black(self) -> None:
        padded = np.array([[-2000.0, 0.5, 1.5, -2000.0]], np.float32)
        levels = film_levels(film(padded, padding=(-2000, -2000)), 0.0, 0.0)
        assert levels.tolist() == [[0.0, 0.0, 255.0, 0.0]]

    def test_of_colour_are_its_luminance(self) -> None:
        colours = np.array([[[0, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]]], np.uint8)
        black, green, blue, white = film_levels(film(colours), 0.0, 0.0)[0]
        assert black < blue < green < white

    def test_take_the_entries_of_a_modality_lut(self) -> None:
        stored = np.array([[0, 1, 2, 3]], np.uint8)
        levels = film_levels(film(stored, modality=lut(0, [0, 100, 150, 200])), 0.0, 0.0)
        assert levels.tolist() == [[0.0, 127.5, 191.25, 255.0]]

    def test_take_a_lut_on_floating_point(self) -> None:
        stored = np.array([[0, 1, 2, 3]], np.float32)
        levels = film_levels(film(stored, modality=lut(0, [0, 100, 150, 200])), 0.0, 0.0)
        assert levels.tolist() == [[0.0, 127.5, 191.25, 255.0]]


class TestSquare:
    def test_is_filled_by_squeezing(self) -> None:
        pixels = np.full((40, 20), 100, np.uint8)
        pixels[:20] = 200
        square = model_input(film(pixels), EXACT)
        assert square.shape == (32, 32)
        assert square.dtype == np.uint8
        assert (square[:16] == 255).all()
        assert (square[16:] == 0).all()

    def test_keeps_the_aspect_ratio_by_padding(self) -> None:
        pixels = np.full((40, 20), 200, np.uint8)
        pixels[0, 0] = 0
        square = model_input(film(pixels), PADDED)
        assert (square[:, :8] == 0).all()
        assert (square[:, 24:] == 0).all()
        assert (square[2:, 9:23] == 255).all()

    def test_counts_pixels_that_are_not_square(self) -> None:
        pixels = np.full((20, 20), 200, np.uint8)
        pixels[0, 0] = 0
        square = model_input(film(pixels, pixel_aspect=2.0), PADDED)
        assert (square[:, :8] == 0).all()
        assert (square[:, 24:] == 0).all()

    def test_averages_over_areas(self) -> None:
        checks = np.indices((320, 320)).sum(axis=0) % 2 * 200
        square = model_input(film(checks.astype(np.uint8)), EXACT)
        assert set(np.unique(square)) == {128}

    def test_enlarges_one_side_while_it_shrinks_the_other(self) -> None:
        stripes = np.tile(np.array([0, 200] * 320, np.uint8), (8, 1))
        square = model_input(film(stripes), EXACT)
        assert set(np.unique(square)) == {128}

    @given(
        rows=st.integers(1, 60),
        columns=st.integers(1, 60),
        aspect=st.floats(0.2, 5.0),
        shape=st.sampled_from(list(Shape)),
        size=st.integers(8, 40),
    )
    def test_fits_films_of_any_shape(self, rows, columns, aspect, shape, size) -> None:
        pixels = np.zeros((rows, columns + 1), np.uint8)
        pixels[0, 0] = 255
        preparation = Preparation(size, shape, black_fraction=0.0, white_fraction=0.0)
        assert model_input(film(pixels, pixel_aspect=aspect), preparation).shape == (size, size)


class TestRefusals:
    def test_no_contrast(self) -> None:
        with pytest.raises(NoModelInputError, match="nearly all its pixels have the same"):
            model_input(film(np.full((9, 9), 7, np.uint8)), SQUARE)

    def test_no_contrast_in_floating_point(self) -> None:
        with pytest.raises(NoModelInputError, match="nearly all its pixels have the same"):
            model_input(film(np.full((9, 9), 7, np.float32)), SQUARE)

    def test_less_contrast_than_the_fractions_leave(self) -> None:
        pixels = np.full((100, 100), 7, np.uint8)
        pixels[0, :10] = 200
        with pytest.raises(NoModelInputError):
            model_input(film(pixels), SQUARE)

    @pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
    def test_values_that_are_no_numbers(self, bad: float) -> None:
        with pytest.raises(NoModelInputError, match="hold no number"):
            model_input(film([[0.0, 1.0], [2.0, bad]], "float32"), SQUARE)

    @pytest.mark.parametrize("dtype", ["uint8", "float32"])
    def test_nothing_but_padding(self, dtype: str) -> None:
        with pytest.raises(NoModelInputError, match="lying outside the image"):
            model_input(film(np.arange(4).reshape(2, 2), dtype, padding=(0, 9)), SQUARE)

    def test_say_that_there_is_no_score_and_carry_a_code(self) -> None:
        with pytest.raises(UnreadableImageError) as caught:
            model_input(film(np.zeros((9, 9), np.uint8)), SQUARE)
        assert str(caught.value).startswith("“film.dcm” gets no score: ")
        assert caught.value.refusal.code is RefusalCode.DAMAGED_PIXELS

    def test_a_preview_is_our_own_mistake(self) -> None:
        provenance = replace(film(eight_bits()).provenance, reduction=2)
        with pytest.raises(ValueError, match="a preview"):
            model_input(replace(film(eight_bits()), provenance=provenance), SQUARE)

    def test_a_preparation_of_another_version_is_our_own_mistake(self) -> None:
        with pytest.raises(ValueError, match="preparation 99"):
            model_input(film(eight_bits()), Preparation(32, version=99))


@pytest.mark.real_films
def test_a_film_at_its_own_size_is_close_to_its_squeezed_copy(film_data) -> None:
    preparation = Preparation(size_px=224)
    squeezed = {path.stem: path for path in (film_data / "kermany" / "train").rglob("*.jpeg")}
    pairs = [
        (path, squeezed[path.stem])
        for path in sorted((film_data / "kermany_native").rglob("*.jp*g"))
        if path.stem in squeezed
    ]
    assert len(pairs) >= 10
    for native, copy in pairs:
        own, other = (
            model_input(
                read_radiograph(FilmLocation(path), 0, DirectContext()), preparation
            ).astype(float)
            for path in (native, copy)
        )
        # The copies were resampled by another filter and compressed anew.
        assert np.abs(own - other).mean() < 6.0, native.name
        assert np.corrcoef(own.ravel(), other.ravel())[0, 1] > 0.99, native.name


@pytest.mark.real_films
def test_every_real_chest_film_has_an_input(film_data) -> None:
    paths = sorted((film_data / "dicom" / "chest").rglob("*.dcm"))
    prepared = 0
    for path in paths:
        try:
            radiograph = read_radiograph(FilmLocation(path), 0, DirectContext())
        except UnreadableImageError:
            continue
        square = model_input(radiograph, Preparation(224, Shape.PAD))
        assert square.std() > 20, path.name
        prepared += 1
    assert prepared >= 5
