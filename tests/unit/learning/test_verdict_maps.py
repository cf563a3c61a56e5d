"""Where a trained model's verdicts come from."""

import numpy as np

from tests.unit.learning.tiny_models import SIZE, write_tiny
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.verdict_maps import label_evidence

FILMS = np.random.default_rng(0).integers(0, 256, (2, SIZE, SIZE)).astype(np.uint8)


def test_of_two_labels_what_speaks_for_one_speaks_against_the_other(tmp_path):
    folder = str(write_tiny(tmp_path))
    against, for_it = (label_evidence(folder, FILMS, place, DirectContext()) for place in (0, 1))
    assert for_it.shape[0] == 2
    assert for_it.ndim == 3
    np.testing.assert_array_equal(against, -for_it)
    assert np.abs(for_it).max() > 0
