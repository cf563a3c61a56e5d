"""Quick heads learn from some patients and are tried on others."""

import numpy as np
import pytest

from tests.unit.learning.tiny_models import SIZE, write_tiny
from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.dataset_probes import HeadTrials, ProbeModels
from xrayviewer.domain.training import Device
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning import probing
from xrayviewer.learning.evaluation.measures import auroc
from xrayviewer.learning.probing import out_of_fold, sights

FILMS = 120
SHARES = (0.2, 1.0)


def trials(truth):
    generator = np.random.default_rng(3)
    folds = generator.permutation(np.arange(FILMS) % 5)[None]
    order = (generator.permutation(FILMS) / FILMS)[None]
    return HeadTrials(truth, folds, order, SHARES)


def test_what_features_hold_is_told_on_films_kept_out_and_more_films_tell_more():
    generator = np.random.default_rng(1)
    truth = generator.random((FILMS, 1)) < 0.5
    features = generator.normal(size=(FILMS, 20)).astype(np.float32)
    features[:, 0] += 2.5 * truth[:, 0]
    scores = out_of_fold(features, trials(truth), DirectContext())
    assert scores.shape == (1, 2, FILMS, 1)
    few, all_ = (auroc(truth[:, 0], scores[0, place, :, 0].astype(float)) for place in range(2))
    assert all_ > 0.85
    assert all_ > few


def test_what_they_do_not_hold_stays_guessing():
    generator = np.random.default_rng(2)
    truth = generator.random((FILMS, 1)) < 0.5
    features = generator.normal(size=(FILMS, 20)).astype(np.float32)
    scores = out_of_fold(features, trials(truth), DirectContext())
    assert abs(auroc(truth[:, 0], scores[0, 1, :, 0].astype(float)) - 0.5) < 0.15


def test_a_label_that_no_film_has_gives_no_score():
    features = np.random.default_rng(0).normal(size=(FILMS, 4)).astype(np.float32)
    scores = out_of_fold(features, trials(np.zeros((FILMS, 1), np.bool_)), DirectContext())
    assert (scores == 0).all()


@pytest.fixture
def lungs_in_the_middle(monkeypatch):
    masks = np.zeros((3, SIZE, SIZE), np.bool_)
    masks[:2, 8:24, 8:24] = True
    found = ChestFields(masks, (1.0, 1.0, 0.0), (0, 0, 0), (0.0, 0.0, 0.0), None)
    nothing = ChestFields(np.zeros_like(masks), (0.0,) * 3, (0, 0, 0), (0.0, 0.0, 0.0), None)
    monkeypatch.setattr(probing, "fields", lambda *_arguments, **_named: (found, nothing))


def test_hidden_parts_change_features_and_films_without_lungs_are_counted(
    tmp_path, lungs_in_the_middle
):
    films = np.random.default_rng(0).integers(50, 200, (2, SIZE, SIZE)).astype(np.uint8)
    models = ProbeModels(str(write_tiny(tmp_path)), "", Device.CPU)
    features, lacking = sights(models, films, films, DirectContext())
    assert features.shape[:2] == (3, 2)
    assert lacking == 1
    whole, hidden, border = features
    assert (whole != hidden).any()
    assert (whole != border).any()
    # What is black in two films is the same in both, so only the rest tells them apart.
    assert np.abs(border[0] - border[1]).max() > 0
