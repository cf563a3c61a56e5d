"""Two models on the same films, drawn patient by patient."""

import numpy as np
import pytest

from xrayviewer.domain.model_comparison import ModelComparison, PairedScores
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.evaluation.measures import auroc
from xrayviewer.learning.evaluation.pairing import compare_paired

FILMS = 80
TRUTH = (np.arange(FILMS) % 2 == 1)[:, None]
NOISE = np.random.default_rng(1).normal(size=(2, FILMS, 1))


def scores(strength, which):
    return 1 / (1 + np.exp(-(strength * (2 * TRUTH - 1) + NOISE[which])))


def compared(new, current):
    names = tuple(f"f{number}" for number in range(FILMS))
    paired = PairedScores(names, names, TRUTH.copy(), new.copy(), current.copy(), (0.5,), (0.5,))
    return compare_paired(paired, 0, DirectContext())


def comparison(difference):
    return ModelComparison("new", "old", ("sick",), FILMS, FILMS, difference)


def test_the_difference_is_that_of_both_figures():
    new, current = scores(2, 0), scores(0.5, 1)
    found = compared(new, current)
    assert found.new_auroc == pytest.approx(auroc(TRUTH[:, 0], new[:, 0]))
    assert found.auroc.value == pytest.approx(found.new_auroc - found.current_auroc)
    right = [((one >= 0.5) == TRUTH).mean() for one in (new, current)]
    assert found.accuracy.value == pytest.approx(right[0] - right[1])


def test_a_clear_gain_excludes_zero_and_the_reverse_is_a_loss():
    better, worse = scores(3, 0), scores(0.2, 1)
    assert comparison(compared(better, worse)).is_gain
    assert comparison(compared(worse, better)).is_loss


def test_equal_models_show_no_gain():
    same = scores(1, 0)
    found = comparison(compared(same, same))
    assert (found.decisive.low, found.decisive.high) == (0, 0)
    assert not found.is_gain
    assert not found.is_loss


def test_copies_of_films_of_the_same_patients_do_not_narrow_the_interval():
    def interval(patients, times):
        names = tuple(f"{copy}-{number}" for copy in range(times) for number in range(FILMS))
        new, current, truth = (
            np.tile(one, (times, 1)) for one in (scores(1.2, 0), scores(0.8, 1), TRUTH)
        )
        paired = PairedScores(names, patients * times, truth, new, current, (0.5,), (0.5,))
        found = compare_paired(paired, 0, DirectContext()).auroc
        return found.high - found.low

    known, unknown = tuple(f"p{number}" for number in range(FILMS)), ("",) * FILMS
    assert interval(known, 4) == pytest.approx(interval(known, 1))
    assert interval(unknown, 4) < 0.7 * interval(known, 1)


def test_films_of_one_kind_alone_are_compared_by_accuracy():
    paired = PairedScores(
        ("a", "b", "c"),
        ("", "", ""),
        np.ones((3, 1), bool),
        np.array([[0.9], [0.8], [0.7]]),
        np.array([[0.1], [0.2], [0.3]]),
        (0.5,),
        (0.5,),
    )
    found = comparison(compare_paired(paired, 0, DirectContext()))
    assert found.difference.auroc.value is None
    assert found.decisive.value == 1
    assert found.is_gain
