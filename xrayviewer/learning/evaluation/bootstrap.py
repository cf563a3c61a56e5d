"""Intervals by drawing patients again and again.

All films of a patient are drawn together, because they resemble each other more than films of
different patients do: intervals that ignore this are too narrow.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.evaluation import Interval
from xrayviewer.jobs.context import JobContext

RESAMPLES = 2000
PORTION = 1_000_000
"""Weights made at once: 8 MB, whatever the number of films; one portion takes some milliseconds."""
LEAST_DEFINED = 0.9
"""An interval needs its figure in this fraction of the resamples."""


def patient_numbers(names: Sequence[str], patients: Sequence[str]) -> NDArray[np.intp]:
    """Give each film the number of its patient, by key from 0; a film without one is its own.

    Returns
    -------
    NDArray[np.intp], shape (films,)
    """
    keys = [
        (1, patient) if patient else (0, name)
        for name, patient in zip(names, patients, strict=True)
    ]
    number = {key: place for place, key in enumerate(sorted(set(keys)))}
    return np.fromiter((number[key] for key in keys), np.intp, len(keys))


def resampled_weights(
    patient: NDArray[np.intp], resamples: int, seed: int, context: JobContext
) -> Iterator[NDArray[np.float64]]:
    """Draw as many patients as there are, with replacement, again and again.

    Parameters
    ----------
    patient
        Number of each film's patient, from 0 without gaps, shape (films,).

    Yields
    ------
    NDArray[np.float64], shape (some resamples, films)
        How often each film was drawn; the same numbers whatever the size of a portion.

    Raises
    ------
    JobCancelledError
        If the context was cancelled.

    References
    ----------
    Field and Welsh 2007, doi:10.1111/j.1467-9868.2007.00593.x (cluster bootstrap).
    """
    generator = np.random.default_rng(seed)
    patients = int(patient.max(initial=-1)) + 1
    at_once = max(1, PORTION // max(1, len(patient)))
    for start in range(0, resamples, at_once):
        context.raise_if_cancelled()
        context.report(start / resamples, "drawing patients")
        rows = min(at_once, resamples - start)
        drawn = generator.integers(0, patients, size=(rows, patients))
        drawn += np.arange(rows)[:, None] * patients
        times = np.bincount(drawn.ravel(), minlength=rows * patients).reshape(rows, patients)
        yield np.take(times.astype(np.float64), patient, axis=1)


def percentile_interval(value: float | None, drawn: NDArray[np.float64], patients: int) -> Interval:
    """Return a figure with percentiles 2.5 and 97.5 of its resamples.

    Parameters
    ----------
    value
        On all films.
    drawn
        The figure of each resample, NaN where it is undefined; such resamples are left out.
    patients
        How many there are; one alone gives no interval.
    """
    if value is None:
        return Interval(None)
    known = drawn[~np.isnan(drawn)]
    if patients < 2 or not len(known) or len(known) < LEAST_DEFINED * len(drawn):
        return Interval(value)
    low, high = np.percentile(known, (2.5, 97.5))
    return Interval(value, float(low), float(high))
