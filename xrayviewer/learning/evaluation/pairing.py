"""Two models on the same films: the difference of their figures, drawn patient by patient."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.model_comparison import PairedDifference, PairedScores
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.evaluation.bootstrap import (
    RESAMPLES,
    patient_numbers,
    percentile_interval,
    resampled_weights,
)
from xrayviewer.learning.evaluation.measures import defined
from xrayviewer.learning.evaluation.ranking import Ranking


def compare_paired(scores: PairedScores, seed: int, context: JobContext) -> PairedDifference:
    """Return the new model's figures less the current one's, with 95 % intervals.

    Every resample draws the same patients for both models, so that what makes films hard for both
    does not widen the interval.

    References
    ----------
    Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 16 (paired data).
    """
    new = _Figures(scores.truth, scores.new, scores.new_thresholds)
    current = _Figures(scores.truth, scores.current, scores.current_thresholds)
    everyone = np.ones((1, len(scores.names)))
    whole_new, whole_current = new.of(everyone), current.of(everyone)
    patient = patient_numbers(scores.names, scores.patients)
    drawn = [
        new.of(weights) - current.of(weights)
        for weights in resampled_weights(patient, RESAMPLES, seed, context)
    ]
    differences = np.concatenate([whole_new - whole_current, *drawn], axis=1)
    patients = int(patient.max(initial=-1)) + 1
    auroc, accuracy = (
        percentile_interval(defined(row[0]), row[1:], patients) for row in differences
    )
    return PairedDifference(auroc, accuracy, defined(whole_new[0, 0]), defined(whole_current[0, 0]))


class _Figures:
    """AUROC and accuracy of one model, each the mean over the labels."""

    def __init__(
        self,
        truth: NDArray[np.bool_],
        probabilities: NDArray[np.float64],
        thresholds: Sequence[float],
    ) -> None:
        columns = range(truth.shape[1])
        self._rankings = [Ranking(truth[:, one], probabilities[:, one]) for one in columns]
        is_right = (probabilities >= np.asarray(thresholds)) == truth
        self._right = is_right.mean(axis=1)

    def of(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return both figures of each resample, shape (2, resamples); NaN where undefined."""
        known = [one for one in self._rankings if one.has_both_kinds]
        aurocs = [one.figures(weights)["auroc"] for one in known]
        auroc = np.mean(aurocs, axis=0) if aurocs else np.full(len(weights), np.nan)
        return np.stack((auroc, weights @ self._right / weights.sum(axis=1)))
