"""The perceptual hash: near for copies, far for other films."""

import cv2
import numpy as np
import pytest

from tests.unit.imaging.films import chest
from xrayviewer.imaging.appearance import appearance


def levels(pixels: np.ndarray) -> np.ndarray:
    return (np.clip(pixels, 0, 1) * 255).astype(np.float32)


def distance(one: np.ndarray, other: np.ndarray) -> int:
    return (int(appearance(one), 16) ^ int(appearance(other), 16)).bit_count()


@pytest.fixture(scope="module")
def original() -> np.ndarray:
    """A chest with some structure of its own."""
    return levels(chest(600, 500) + textured(1))


def textured(seed: int) -> np.ndarray:
    coarse = np.random.default_rng(seed).normal(0, 0.2, (24, 20)).astype(np.float32)
    return cv2.resize(coarse, (500, 600), interpolation=cv2.INTER_CUBIC)


def test_it_has_256_bits(original) -> None:
    assert len(appearance(original)) == 64


@pytest.mark.parametrize("size", [(250, 300), (224, 224), (1000, 1200)])
def test_a_copy_of_another_size_is_near(original, size) -> None:
    copy = cv2.resize(original, size, interpolation=cv2.INTER_AREA)
    assert distance(original, copy) <= 6


def test_a_copy_with_other_grey_levels_is_near(original) -> None:
    assert distance(original, original * 0.7 + 20) <= 2


def test_another_film_is_far(original) -> None:
    assert distance(original, levels(chest(600, 500) + textured(2))) > 60
