"""Words below a picture: all of them, and the picture where it was."""

import numpy as np
import pytest

from xrayviewer.imaging.caption import NARROWEST, captioned


def test_the_picture_stays_at_the_upper_left_pixel_by_pixel() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (60, 700, 3), np.uint8)
    whole = captioned(picture, ["Research use only."])
    assert np.array_equal(whole[:60, :700], picture)
    assert whole.shape[1] == 700
    assert whole[60:].max() > 200


def test_a_narrow_picture_gets_black_beside_it_so_that_words_can_be_read() -> None:
    whole = captioned(np.full((40, 30, 3), 9, np.uint8), ["Research use only, not for diagnosis."])
    assert whole.shape[1] == NARROWEST
    assert not whole[:40, 30:].any()


def test_long_lines_and_long_words_are_broken_and_none_is_cut() -> None:
    picture = np.zeros((10, 500, 3), np.uint8)
    one = captioned(picture, ["word"])
    many = captioned(picture, ["word " * 60])
    long = captioned(picture, ["w" * 300])
    assert many.shape[0] > one.shape[0] + 30
    assert long.shape[0] > one.shape[0] + 30
    for whole in (many, long):
        assert not whole[10:, -5:].any()


def test_empty_lines_take_no_room_and_foreign_letters_are_marked() -> None:
    picture = np.zeros((10, 500, 3), np.uint8)
    assert captioned(picture, ["a", "", " "]).shape == captioned(picture, ["a"]).shape
    assert np.array_equal(captioned(picture, ["é胸"]), captioned(picture, ["??"]))


def test_the_bar_stands_between_picture_and_words() -> None:
    picture = np.zeros((10, 500, 3), np.uint8)
    bar = np.zeros((1, 256, 3), np.uint8)
    bar[0, :, 1] = np.arange(256)
    plain, whole = captioned(picture, ["a"]), captioned(picture, ["a"], bar)
    assert whole.shape[0] > plain.shape[0]
    row = whole[10 + (whole.shape[0] - plain.shape[0]) // 2, 10:-10, 1].astype(int)
    assert (row[0], row[-1]) == pytest.approx((0, 255), abs=3)
    assert (np.diff(row) >= 0).all()
