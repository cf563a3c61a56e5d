"""Markers on made-up films: what is found, what is left alone."""

import cv2
import numpy as np
import pytest

from tests.unit.imaging.films import chest
from xrayviewer.imaging.burned_in_markers import burned_in_markers

SIDE = 320


def bare() -> np.ndarray:
    """A chest without markers; soft edges, as bodies have."""
    return np.rint(cv2.GaussianBlur(chest(SIDE, SIDE), (0, 0), 4) * 200).astype(np.uint8)


def lettered(words: str, corner: tuple[int, int], level: int = 255, scale: float = 0.7):
    """The film and where its letters are."""
    film = bare()
    ink = np.zeros_like(film)
    cv2.putText(ink, words, corner, cv2.FONT_HERSHEY_SIMPLEX, scale, 255, 2)
    film[ink > 0] = level
    return film, ink > 0


def test_a_film_without_markers_has_none() -> None:
    assert not burned_in_markers(bare()).any()


@pytest.mark.parametrize("corner", [(4, 40), (280, 60), (60, 310)])
def test_a_letter_is_found_wherever_what_surrounds_it_is_darker(corner: tuple[int, int]) -> None:
    film, ink = lettered("R", corner)
    around = cv2.dilate(ink.astype(np.uint8), np.ones((25, 25))) > 0
    film[around & ~ink] = np.minimum(film[around & ~ink], 90)
    found = burned_in_markers(film)
    assert (found & ink).sum() > 0.7 * ink.sum()
    assert (found & ~ink).sum() < 0.3 * ink.sum()


def test_words_are_found_letter_by_letter() -> None:
    film, _ = lettered("PORTABLE", (2, 30), scale=0.5)
    film[:45, :110] = np.where(film[:45, :110] == 255, 255, 20)
    assert np.flatnonzero(burned_in_markers(film)[:45].any(axis=0)).size > 60


def test_what_is_broad_soft_or_long_is_no_marker() -> None:
    broad, soft, long = bare(), bare(), bare()
    cv2.circle(broad, (160, 250), 20, 255, -1)
    soft_spot = np.zeros((SIDE, SIDE), np.float32)
    cv2.circle(soft_spot, (90, 150), 3, 1.0, -1)
    soft_spot = cv2.GaussianBlur(soft_spot, (0, 0), 3.0)
    soft = np.maximum(soft, np.rint(60 + 190 * soft_spot / soft_spot.max() * (soft_spot > 0)))
    cv2.line(long, (70, 80), (70, 220), 255, 2)
    for film in (broad, soft, long):
        assert not burned_in_markers(film.astype(np.uint8)).any()


def test_a_rib_stands_out_too_little() -> None:
    film = bare()
    cv2.ellipse(film, (90, 140), (22, 9), 20, 180, 360, int(film[140, 90]) + 80, 3)
    assert not burned_in_markers(film).any()


def test_nothing_that_touches_a_known_lung_is_a_marker() -> None:
    film, ink = lettered("R", (85, 150))
    lungs = np.zeros_like(ink)
    lungs[100:200, 60:120] = True
    assert burned_in_markers(film).any()
    assert not burned_in_markers(film, lungs).any()
    assert burned_in_markers(film, np.zeros_like(lungs)).any()


def test_a_film_of_one_grey_has_none() -> None:
    assert not burned_in_markers(np.full((64, 64), 255, np.uint8)).any()
    assert not burned_in_markers(np.zeros((64, 64), np.uint8)).any()
