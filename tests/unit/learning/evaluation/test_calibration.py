"""Probabilities from logits, and what fitting them gives beside independent optimisers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy import optimize, special
from sklearn.linear_model import LogisticRegression

from xrayviewer.domain.model_card import Calibration
from xrayviewer.domain.training import Head, TrainingError
from xrayviewer.learning.evaluation.calibration import (
    fit_platt,
    fit_temperature,
    logits_from,
    probabilities,
    uncalibrated,
)
from xrayviewer.learning.evaluation.measures import ece

logits = arrays.arrays(
    np.float64, st.tuples(st.integers(1, 8), st.just(3)), elements=st.floats(-60, 60)
)


def overconfident(head, count=4000, temperature=2.5, seed=0):
    """Logits that are `temperature` times too large for the truth drawn from them."""
    generator = np.random.default_rng(seed)
    outputs = 1 if head is Head.SIGMOID else 3
    calm = generator.normal(scale=1.5, size=(count, outputs))
    if head is Head.SOFTMAX:
        share = special.softmax(calm, axis=1).cumsum(axis=1)
        drawn = (generator.random((count, 1)) > share).sum(axis=1)
        truth = np.eye(3, dtype=bool)[drawn]
    else:
        truth = generator.random((count, outputs)) < special.expit(calm)
        if head is Head.SIGMOID:
            truth = np.concatenate([~truth, truth], axis=1)
    return calm * temperature, truth


def negative_log_likelihood(scale, values, truth, head):
    if head is Head.SOFTMAX:
        return -special.log_softmax(scale * values, axis=1)[truth].sum()
    carries = truth[:, -values.shape[1] :]
    return np.logaddexp(0, scale * values).sum() - (scale * values)[carries].sum()


@given(logits)
def test_softmax_and_sigmoid_are_those_of_scipy(values):
    free = uncalibrated(3)
    softmax = probabilities(values, Head.SOFTMAX, free)
    assert softmax == pytest.approx(special.softmax(values, axis=1), abs=1e-12)
    independent = probabilities(values, Head.INDEPENDENT, free)
    assert independent == pytest.approx(special.expit(values), rel=1e-12)


@given(logits)
def test_one_logit_gives_two_columns(values):
    both = probabilities(values[:, :1], Head.SIGMOID, uncalibrated(1))
    assert both.shape == (len(values), 2)
    assert both.sum(axis=1) == pytest.approx(1)
    assert both[:, 1] == pytest.approx(special.expit(values[:, 0]), rel=1e-12)
    assert both[:, 0] == pytest.approx(special.expit(-values[:, 0]), rel=1e-12)


def test_scale_and_offset_are_applied_to_each_logit():
    calibration = Calibration("platt", (2.0, 0.5), (1.0, -1.0))
    found = probabilities(np.array([[3.0, 4.0]]), Head.INDEPENDENT, calibration)
    assert found == pytest.approx(special.expit([[7.0, 1.0]]))


def test_extreme_logits_give_no_warning_and_no_nan():
    values = np.array([[-1e4], [1e4]])
    assert probabilities(values, Head.SIGMOID, uncalibrated(1)).tolist() == [[1, 0], [0, 1]]
    wide = np.array([[-1e4, 0.0, 1e4]])
    assert probabilities(wide, Head.SOFTMAX, uncalibrated(3)).tolist() == [[0, 0, 1]]


@pytest.mark.parametrize("head", Head)
def test_the_temperature_is_the_one_that_made_the_truth(head):
    values, truth = overconfident(head)
    fitted = fit_temperature(values, truth, head, "validation films")
    assert fitted.method == "temperature"
    assert set(fitted.offset) == {0.0}
    assert fitted.measured_on == "validation films"
    assert 1 / fitted.scale[0] == pytest.approx(2.5, rel=0.06)
    assert len(set(fitted.scale)) == 1
    assert fitted.ece_after < fitted.ece_before / 2


@pytest.mark.parametrize("head", Head)
def test_the_temperature_is_that_of_an_independent_optimiser(head):
    values, truth = overconfident(head, count=200, seed=3)
    best = optimize.minimize_scalar(
        negative_log_likelihood,
        bounds=(0.01, 5),
        args=(values, truth, head),
        method="bounded",
        options={"xatol": 1e-10},
    )
    fitted = fit_temperature(values, truth, head, "")
    assert fitted.scale[0] == pytest.approx(best.x, rel=1e-5)


@pytest.mark.parametrize("head", [Head.SIGMOID, Head.SOFTMAX])
def test_a_temperature_changes_no_order_of_labels(head):
    values, truth = overconfident(head, count=300)
    fitted = fit_temperature(values, truth, head, "")
    before = probabilities(values, head, uncalibrated(values.shape[1]))
    after = probabilities(values, head, fitted)
    assert (before.argmax(axis=1) == after.argmax(axis=1)).all()


@pytest.mark.parametrize(
    ("values", "positive"),
    [
        ([-3.0, -1.0, 1.0, 3.0], [0, 0, 1, 1]),  # separated: ever larger scales would win
        ([-3.0, -1.0, 1.0, 3.0], [1, 1, 0, 0]),  # upside down: ever smaller ones
        ([1.0, 2.0, 3.0, 4.0], [1, 1, 1, 1]),
        ([0.0, 0.0, 0.0, 0.0], [0, 1, 0, 1]),
    ],
)
def test_films_that_do_not_decide_the_temperature_leave_it(values, positive):
    positive = np.array(positive, bool)
    truth = np.stack([~positive, positive], axis=1)
    fitted = fit_temperature(np.array(values)[:, None], truth, Head.SIGMOID, "some films")
    assert (fitted.method, fitted.scale, fitted.offset) == ("none", (1.0,), (0.0,))
    assert fitted.measured_on == ""
    assert fitted.ece_before == fitted.ece_after


def test_platt_scaling_is_a_logistic_regression():
    generator = np.random.default_rng(1)
    values = generator.normal(size=(3000, 2)) * (3.0, 0.5) + (2.0, -1.0)
    truth = generator.random((3000, 2)) < special.expit(values * (0.4, 1.5) - (0.5, -0.2))
    fitted = fit_platt(values, truth, "validation films")
    assert fitted.method == "platt"
    for place in range(2):
        peer = LogisticRegression(C=1e9).fit(values[:, place : place + 1], truth[:, place])
        # Platt's targets are a little inside 0 and 1, so the two differ by some per mille.
        assert fitted.scale[place] == pytest.approx(peer.coef_[0, 0], rel=0.02)
        assert fitted.offset[place] == pytest.approx(peer.intercept_[0], abs=0.03)
    assert fitted.ece_after < fitted.ece_before


def test_platt_scaling_stays_finite_where_films_are_separated():
    values = np.linspace(-4, 4, 50)[:, None]
    fitted = fit_platt(values, values > 0, "")
    assert 0 < fitted.scale[0] < 100
    assert abs(fitted.offset[0]) < 1


def test_platt_scaling_moves_a_network_that_leans_to_one_side():
    # Its logits put the films in order but all above one half: no temperature mends that.
    generator = np.random.default_rng(2)
    positive = generator.random(400) < 0.5
    values = (0.7 + 0.01 * (generator.normal(size=400) + 2 * positive))[:, None]
    truth = np.stack([~positive, positive], axis=1)
    assert fit_temperature(values, truth, Head.SIGMOID, "").ece_after > 0.15
    fitted = fit_platt(values, truth, "", Head.SIGMOID)
    assert fitted.ece_before > 0.15
    assert fitted.ece_after < 0.06
    with pytest.raises(ValueError, match="softmax"):
        fit_platt(values, truth, "", Head.SOFTMAX)


def test_a_label_that_cannot_be_fitted_stays_as_it_is():
    values = np.array([[1.0, 5.0], [2.0, 1.0], [3.0, 4.0], [4.0, 0.0]])
    truth = np.array([[False, False], [False, True], [False, False], [False, True]])
    fitted = fit_platt(values, truth, "")
    assert fitted.scale == (1.0, 1.0)
    assert fitted.offset == (0.0, 0.0)


@pytest.mark.parametrize("broken", [np.nan, np.inf])
def test_a_logit_that_is_no_number_is_refused_with_advice(broken):
    values, truth = overconfident(Head.SIGMOID, count=10)
    values[3] = broken
    with pytest.raises(TrainingError, match=r"1 of 10 films.*lower learning rate"):
        fit_temperature(values, truth, Head.SIGMOID, "")


def test_the_errors_are_those_of_the_second_of_two_labels():
    values, truth = overconfident(Head.SIGMOID, count=500)
    fitted = fit_temperature(values, truth, Head.SIGMOID, "")
    after = probabilities(values, Head.SIGMOID, fitted)
    assert fitted.ece_after == ece(truth[:, 1], after[:, 1])


@pytest.mark.parametrize("head", list(Head))
def test_logits_come_back_from_their_probabilities(head):
    outputs = 1 if head is Head.SIGMOID else 3
    logits = np.random.default_rng(3).normal(scale=2, size=(20, outputs))
    calibration = Calibration("platt", (1.7,) * outputs, (-0.4,) * outputs)
    found = logits_from(probabilities(logits, head, calibration), head, calibration)
    again = probabilities(found, head, calibration)
    assert again == pytest.approx(probabilities(logits, head, calibration))
    if head is not Head.SOFTMAX:
        assert found == pytest.approx(logits)


def test_certain_scores_have_finite_logits():
    certain = np.array([[0.0, 1.0]])
    found = logits_from(certain, Head.INDEPENDENT, uncalibrated(2))
    assert np.isfinite(found).all()
