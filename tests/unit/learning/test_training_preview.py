"""Films as a network sees them while it learns."""

import numpy as np

from xrayviewer.domain.training import Augmentation
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.training.preview import augmented

FILMS = np.random.default_rng(0).integers(0, 256, (3, 32, 32)).astype(np.uint8)


def test_films_stay_as_they_are_without_changes():
    np.testing.assert_array_equal(augmented(FILMS, Augmentation(), 1, DirectContext()), FILMS)


def test_the_same_seed_gives_the_same_changes_and_another_one_others():
    changes = Augmentation(rotation_degrees=10, brightness=(0.8, 1.2))
    first, again, other = (augmented(FILMS, changes, seed, DirectContext()) for seed in (1, 1, 2))
    assert first.dtype == np.uint8
    np.testing.assert_array_equal(first, again)
    assert (first != other).any()
