"""Which learning rate a range test suggests."""

import numpy as np
import pytest

from xrayviewer.learning.training.rate_suggestion import MEMORY, suggested_rate, unbiased

RATES = np.logspace(-7, 0, 100)


def test_running_means_are_put_right_from_the_first_step_on():
    mean, told = 0.0, []
    for step in range(1, 30):
        mean = MEMORY * mean + (1 - MEMORY) * 0.7
        told.append(mean / (1 - MEMORY ** (step + 1)))
    assert told[0] == pytest.approx(0.354, abs=0.001)
    np.testing.assert_allclose(unbiased(told), 0.7)


def test_the_steepest_fall_over_tenfold_rates_is_suggested():
    losses = 0.7 - 0.4 / (1 + np.exp(-4 * (np.log10(RATES) + 3)))
    assert suggested_rate(RATES, losses) == pytest.approx(1e-3, rel=0.2)


def test_what_comes_after_the_lowest_loss_does_not_count():
    losses = 0.7 - 0.4 / (1 + np.exp(-4 * (np.log10(RATES) + 4)))
    losses[RATES > 1e-2] += 3.0
    losses[RATES > 1e-1] -= 2.5
    assert suggested_rate(RATES, losses) == pytest.approx(1e-4, rel=0.2)


@pytest.mark.parametrize("losses", [np.full(100, 0.7), np.linspace(0.7, 3.0, 100), np.full(9, 0.7)])
def test_without_a_fall_nothing_is_suggested(losses):
    assert suggested_rate(RATES[: len(losses)], losses) is None
