"""The made-up input is the same on every machine, and its scores are compared."""

import dataclasses
import hashlib

import numpy as np
import pytest

from tests.unit.learning.tiny_models import tiny_card, tiny_network
from xrayviewer.domain.model_card import ModelError, SelfTest
from xrayviewer.domain.preparation import Preparation
from xrayviewer.learning.self_test import PATTERN, made_self_test, pattern_input, run_self_test


@pytest.mark.parametrize(
    ("size", "digest"),
    [(64, "202114786828e37f"), (224, "52ef0385c59edc99"), (299, "580f2eb3491d7617")],
)
def test_the_pattern_never_changes(size, digest):
    pattern = pattern_input(Preparation(size))
    assert pattern.shape == (size, size)
    assert pattern.dtype == np.uint8
    assert hashlib.sha256(pattern.tobytes()).hexdigest()[:16] == digest


def test_the_pattern_looks_like_a_chest():
    pattern = pattern_input(Preparation(256)).astype(float) / 255
    lung, heart, shoulder = pattern[100, 70], pattern[150, 140], pattern[20, 128]
    assert lung < 0.4 < shoulder < heart


def test_a_pattern_of_a_later_program_is_refused():
    with pytest.raises(ModelError, match="“chest-2” is not known"):
        pattern_input(Preparation(64), "chest-2")


def test_its_scores_are_those_of_the_network():
    card = tiny_card()
    network = tiny_network(card)
    made = made_self_test(network, card)
    assert made.pattern == PATTERN
    assert sum(made.probabilities) == pytest.approx(1)
    run_self_test(network, dataclasses.replace(card, self_test=made))


@pytest.mark.parametrize("difference", [2e-4, -2e-4, float("nan")])
def test_other_scores_are_refused(difference):
    card = tiny_card()
    network = tiny_network(card)
    first, second = made_self_test(network, card).probabilities
    wrong = SelfTest(PATTERN, (first - difference, second + difference))
    with pytest.raises(ModelError, match="self-test gives other scores"):
        run_self_test(network, dataclasses.replace(card, self_test=wrong))


def test_differences_of_rounding_are_allowed():
    card = tiny_card()
    network = tiny_network(card)
    first, second = made_self_test(network, card).probabilities
    near = SelfTest(PATTERN, (first - 5e-5, second + 5e-5))
    run_self_test(network, dataclasses.replace(card, self_test=near))
