"""How much better quick heads get with more patients, and what twice as many would bring."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.dataset.probing import FEWEST_PATIENTS, FOLDS, SEED, ProbedFilms
from xrayviewer.domain.dataset_probes import CurvePoint, LearningCurve
from xrayviewer.domain.evaluation import Interval
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.evaluation.bootstrap import percentile_interval, resampled_weights
from xrayviewer.learning.evaluation.ranking import Ranking

SHARES: Final = (0.1, 0.2, 0.35, 0.6, 1.0)
RESAMPLES: Final = 500
EXPONENTS: Final = np.linspace(0.2, 2.0, 10)
"""Of the inverse power law; the data seldom tell them apart, so all are tried."""
FEWEST_POINTS: Final = 4
"""For a law of three numbers."""
FACTOR: Final = 2
"""The forecast is for so many times the patients there are."""


def learning_curve(
    probed: ProbedFilms, scores: NDArray[np.float32], place: int, context: JobContext
) -> LearningCurve:
    """Measure one label over growing shares of the patients, and look ahead.

    Each point is the mean AUROC over the repetitions, each with other films kept out and other
    patients first. Intervals come from drawing patients, the same for all points.

    Parameters
    ----------
    scores
        As `learning.probing.out_of_fold` gives them for `SHARES`.
    place
        Of the label.

    References
    ----------
    Figueroa and others 2012, doi:10.1186/1472-6947-12-8 (inverse power law).
    """
    label, learning = probed.labels[place], probed.patients * (FOLDS - 1) / FOLDS
    counts = [max(1, round(share * learning)) for share in SHARES]
    shown = [number for number, count in enumerate(counts) if count >= FEWEST_PATIENTS]
    if len(shown) < FEWEST_POINTS:
        return LearningCurve(label, ())
    truth = probed.truth[:, place]
    rankings = [
        [Ranking(truth, repetition[number, :, place].astype(np.float64)) for repetition in scores]
        for number in shown
    ]
    weights = [np.ones((1, len(truth)))]
    weights += list(resampled_weights(probed.unit, RESAMPLES, SEED, context))
    areas = np.concatenate([_areas(rankings, one) for one in weights], axis=1)
    areas = areas[:, ~np.isnan(areas).any(axis=0)]
    patients = np.array([counts[number] for number in shown], np.float64)
    ahead = _forecast(patients, areas, FACTOR * patients[-1])
    gains = ahead - areas[-1]
    return LearningCurve(
        label,
        tuple(
            CurvePoint(int(count), _interval(row, probed))
            for count, row in zip(patients, areas, strict=True)
        ),
        CurvePoint(int(FACTOR * patients[-1]), _interval(ahead, probed)),
        _interval(gains, probed),
    )


def _areas(rankings: list[list[Ranking]], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean AUROC over repetitions, shape (points, resamples)."""
    rows = [
        np.mean([one.figures(weights)["auroc"] for one in repetitions], axis=0)
        for repetitions in rankings
    ]
    return np.stack(rows)


def _interval(row: NDArray[np.float64], probed: ProbedFilms) -> Interval:
    return percentile_interval(float(row[0]), row[1:], probed.patients)


def _forecast(
    patients: NDArray[np.float64], areas: NDArray[np.float64], count: float
) -> NDArray[np.float64]:
    """Fit ``limit - loss * patients ** -exponent`` to each column, and say it for more patients.

    The limit is at most 1 and the loss at least 0: more patients never make heads worse.

    Parameters
    ----------
    patients
        Shape (points,).
    areas
        Shape (points, columns).

    Returns
    -------
    NDArray[np.float64], shape (columns,)
    """
    best = np.full(areas.shape[1], np.inf)
    said = areas[-1].copy()
    for exponent in EXPONENTS:
        across = patients**-exponent
        centred = across - across.mean()
        slope = np.minimum(0.0, centred @ areas / (centred @ centred))
        limit = areas.mean(axis=0) - slope * across.mean()
        limit = np.minimum(1.0, limit)
        slope = np.minimum(0.0, (across @ (areas - limit)) / (across @ across))
        error = ((areas - limit - np.outer(across, slope)) ** 2).sum(axis=0)
        is_better = error < best
        best[is_better] = error[is_better]
        said[is_better] = (limit + slope * count**-exponent)[is_better]
    return np.asarray(np.clip(said, 0.0, 1.0))
