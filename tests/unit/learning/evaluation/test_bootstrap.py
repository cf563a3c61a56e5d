"""Intervals: by patient, repeatable, bounded in memory, and right about a case that is known."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.evaluation import Interval
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.evaluation import bootstrap
from xrayviewer.learning.evaluation.bootstrap import (
    patient_numbers,
    percentile_interval,
    resampled_weights,
)

CONTEXT = DirectContext()


def all_weights(patient, resamples=200, seed=0):
    return np.concatenate(list(resampled_weights(patient, resamples, seed, CONTEXT)))


@given(st.lists(st.sampled_from(["", "a", "b", "c"]), min_size=1, max_size=30))
def test_films_of_a_patient_share_a_number_and_others_have_their_own(patients):
    numbers = patient_numbers([str(place) for place in range(len(patients))], patients)
    groups = {}
    for place, (number, patient) in enumerate(zip(numbers.tolist(), patients, strict=True)):
        groups.setdefault(number, set()).add(patient or place)
    assert all(len(group) == 1 for group in groups.values())
    assert set(groups) == set(range(len(set(filter(None, patients))) + patients.count("")))


def test_a_film_named_like_a_patient_is_not_its():
    assert len(set(patient_numbers(["x", "y"], ["", "x"]))) == 2


def test_films_of_a_patient_are_drawn_together():
    weights = all_weights(np.array([0, 1, 0, 2, 2]))
    assert (weights[:, 0] == weights[:, 2]).all()
    assert (weights[:, 3] == weights[:, 4]).all()
    assert (weights[:, [0, 1, 3]].sum(axis=1) == 3).all()
    assert np.ptp(weights) > 0


def test_the_same_seed_draws_the_same_whatever_the_portion(monkeypatch):
    patient = np.arange(50) // 2
    whole = all_weights(patient)
    monkeypatch.setattr(bootstrap, "PORTION", 350)
    portions = list(resampled_weights(patient, 200, 0, CONTEXT))
    assert max(portion.size for portion in portions) <= 350
    assert (np.concatenate(portions) == whole).all()
    assert (all_weights(patient, seed=1) != whole).any()


def test_the_interval_of_a_mean_is_that_of_theory():
    # Of a sample mean the bootstrap's standard error is s / sqrt(n), known without resampling.
    values = np.random.default_rng(5).normal(size=400)
    means = all_weights(np.arange(400), resamples=4000) @ values / 400
    interval = percentile_interval(values.mean(), means, 400)
    reach = 1.96 * values.std() / math.sqrt(400)
    assert interval.low == pytest.approx(values.mean() - reach, abs=0.05 * reach)
    assert interval.high == pytest.approx(values.mean() + reach, abs=0.05 * reach)


def test_films_of_the_same_patients_widen_the_interval():
    values = np.repeat(np.random.default_rng(5).normal(size=50), 8)
    by_film = all_weights(np.arange(400), 1000) @ values / 400
    by_patient = all_weights(np.arange(400) // 8, 1000) @ values / 400
    assert by_patient.std() == pytest.approx(by_film.std() * math.sqrt(8), rel=0.1)


def test_an_undefined_figure_has_no_interval():
    assert percentile_interval(None, np.ones(10), 5) == Interval(None)


def test_one_patient_gives_no_interval():
    assert percentile_interval(0.5, np.full(10, 0.5), 1) == Interval(0.5)


def test_a_figure_that_is_often_undefined_has_no_interval():
    drawn = np.linspace(0, 1, 100)
    drawn[:10] = np.nan
    assert percentile_interval(0.5, drawn, 5).low is not None
    drawn[10] = np.nan
    assert percentile_interval(0.5, drawn, 5) == Interval(0.5)
    assert percentile_interval(0.5, drawn[:0], 5) == Interval(0.5)


def test_drawing_stops_when_it_is_cancelled():
    context = DirectContext()
    portions = resampled_weights(np.arange(2000), 2000, 0, context)
    next(portions)
    context.is_cancelled = True
    with pytest.raises(JobCancelledError):
        next(portions)
