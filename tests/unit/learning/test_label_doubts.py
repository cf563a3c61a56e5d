"""Heads fitted without the films that they score."""

import numpy as np
import pytest

from tests.unit.learning.tiny_models import SIZE, write_tiny
from xrayviewer.domain.model_card import ModelError
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.label_doubts import features, out_of_fold

FILMS = 60
FOLD = np.arange(FILMS) % 3


def seen_and_truth(labels):
    """Features that tell the labels apart, and which labels hold."""
    random = np.random.default_rng(0)
    which = np.arange(FILMS) // 3 % labels
    seen = random.normal(size=(FILMS, 8)) + 4 * np.eye(labels, 8)[which]
    return seen.astype(np.float32), np.eye(labels, dtype=bool)[which]


@pytest.mark.parametrize("labels", [2, 3])
def test_heads_tell_exclusive_labels_apart_and_doubt_a_wrong_one(labels):
    seen, truth = seen_and_truth(labels)
    really = truth[0].copy()
    truth[0] = np.roll(really, 1)
    scores = out_of_fold(seen, truth, FOLD, False, DirectContext())
    assert scores.sum(axis=1) == pytest.approx(1)
    assert (scores[1:].argmax(axis=1) == truth[1:].argmax(axis=1)).mean() > 0.9
    assert scores[0].argmax() == really.argmax()


def test_labels_that_may_hold_together_get_a_head_each():
    seen, truth = seen_and_truth(2)
    truth[:, 1] |= seen[:, 2] > 1
    scores = out_of_fold(seen, truth, FOLD, True, DirectContext())
    assert (scores[:, 0] > 0.5).tolist() == truth[:, 0].tolist()
    never = np.column_stack((truth[:, 0], np.zeros(FILMS, bool)))
    assert not out_of_fold(seen, never, FOLD, True, DirectContext())[:, 1].any()


def test_features_of_a_film_do_not_depend_on_its_batch(tmp_path):
    folder = str(write_tiny(tmp_path))
    films = np.random.default_rng(0).integers(0, 256, (3, SIZE, SIZE)).astype(np.uint8)
    together = features(folder, films, DirectContext())
    alone = features(folder, films[1:2], DirectContext())
    assert together.dtype == np.float32
    np.testing.assert_allclose(together[1], alone[0], rtol=1e-4, atol=1e-5)


def test_films_of_another_size_are_refused(tmp_path):
    with pytest.raises(ModelError, match="32 x 32"):
        features(str(write_tiny(tmp_path)), np.zeros((1, 16, 16), np.uint8), DirectContext())
