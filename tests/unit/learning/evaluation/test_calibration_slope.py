"""The slope of calibration is that of scikit-learn's logistic regression, resampled too."""

import warnings

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import special
from sklearn.linear_model import LogisticRegression

from xrayviewer.learning.evaluation.calibration_slope import GROUPS, CalibrationSlope


def fitted(truth, probability):
    """What an independent implementation gives, without a penalty."""
    regression = LogisticRegression(C=np.inf, tol=1e-9, max_iter=10_000, solver="newton-cholesky")
    return regression.fit(special.logit(probability)[:, None], truth).coef_[0, 0]


def films(count, seed, scale=1.0, prevalence=0.4, distinct=None):
    """Truth and probabilities that go with it, in rising order of probability."""
    generator = np.random.default_rng(seed)
    truth = generator.random(count) < prevalence
    logits = generator.normal(size=count) + 2 * truth - 1
    if distinct:
        logits = np.round(logits * distinct) / distinct
    logits *= scale
    order = np.argsort(logits, kind="stable")
    return truth[order], special.expit(logits[order])


def drawn(count, resamples, seed=0):
    generator = np.random.default_rng(seed)
    times = [np.bincount(generator.integers(0, count, count)) for _ in range(resamples)]
    return np.stack([np.pad(one, (0, count - len(one))) for one in times]).astype(float)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.integers(30, 300), st.floats(0.2, 5), st.sampled_from([None, 2]))
def test_it_is_that_of_scikit_learn(seed, count, scale, distinct):
    truth, probability = films(count, seed, scale, distinct=distinct)
    found = CalibrationSlope(truth, probability).value
    assume(not np.isnan(found))
    assert found == pytest.approx(fitted(truth, probability), rel=1e-5, abs=1e-6)


@pytest.mark.parametrize("scale", [0.25, 1.0, 3.0])
def test_probabilities_that_are_right_have_slope_1_and_others_what_they_were_stretched_by(scale):
    generator = np.random.default_rng(4)
    logits = np.sort(generator.normal(scale=1.5, size=40_000))
    truth = generator.random(40_000) < special.expit(logits)
    found = CalibrationSlope(truth, special.expit(scale * logits + 0.5)).value
    assert found == pytest.approx(1 / scale, rel=0.03)


def test_scores_upside_down_have_a_slope_below_0():
    truth, probability = films(200, 0)
    upright = CalibrationSlope(truth, probability).value
    assert CalibrationSlope(~truth, probability).value == pytest.approx(-upright, abs=1e-9)


@pytest.mark.parametrize(
    ("truth", "probability"),
    [
        ([], []),
        ([0, 0, 0], [0.1, 0.2, 0.3]),
        ([1, 1], [0.1, 0.2]),
        ([0, 1], [0.5, 0.5]),
        ([0, 0, 1, 1], [0.1, 0.2, 0.7, 0.9]),
        ([1, 1, 0], [0.1, 0.2, 0.7]),
        # One threshold parts them but for films upon it: no slope is steep enough.
        ([0, 0, 1, 1], [0.1, 0.5, 0.5, 0.9]),
    ],
)
def test_films_that_one_threshold_parts_have_none(truth, probability):
    slope = CalibrationSlope(np.array(truth, bool), np.array(probability, float))
    assert np.isnan(slope.value)
    assert np.isnan(slope.resampled(np.ones((3, len(truth))))).all()


def test_probabilities_of_0_and_1_count_as_the_nearest_that_are_none():
    truth = np.array([0, 0, 1, 0, 0, 1, 1, 1], bool)
    probability = np.array([0, 0, 0, 0.3, 0.6, 0.7, 1, 1])
    nearest = np.array([2**-53] * 3 + [0.3, 0.6, 0.7] + [1 - 2**-53] * 2)
    found = CalibrationSlope(truth, probability).value
    assert found == pytest.approx(fitted(truth, nearest), rel=1e-5)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.integers(10, 60))
def test_weights_count_like_repeated_films(seed, count):
    truth, probability = films(count, seed, distinct=3)
    weights = drawn(count, 4, seed)
    slope = CalibrationSlope(truth, probability)
    assume(not np.isnan(slope.value))
    repeated = [
        CalibrationSlope(np.repeat(truth, times), np.repeat(probability, times)).value
        for times in weights.astype(int)
    ]
    assert slope.resampled(weights) == pytest.approx(repeated, rel=1e-5, abs=1e-6, nan_ok=True)


@pytest.mark.parametrize(("scale", "prevalence"), [(1.0, 0.03), (3.0, 0.4), (0.3, 0.1)])
def test_grouping_many_films_hardly_moves_the_interval(scale, prevalence):
    count = 30 * GROUPS
    truth, probability = films(count, 1, scale, prevalence)
    weights = drawn(count, 60)
    found = CalibrationSlope(truth, probability).resampled(weights)
    exact = np.array(
        [
            CalibrationSlope(np.repeat(truth, times), np.repeat(probability, times)).value
            for times in weights.astype(int)
        ]
    )
    assert abs((found - exact).mean()) < 0.02 * exact.std()
    assert abs(found - exact).max() < 0.15 * exact.std()


def test_nothing_overflows_for_certain_and_wrong_models():
    generator = np.random.default_rng(0)
    truth = generator.random(300) < 0.5
    probability = np.sort(generator.choice([0.0, 1e-300, 0.5, 1 - 2**-53, 1.0], 300))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        slope = CalibrationSlope(truth, probability)
        resampled = slope.resampled(drawn(300, 50))
    assert np.isfinite(slope.value)
    assert np.isfinite(resampled).all()
