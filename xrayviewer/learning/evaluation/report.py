"""All figures of a model on labelled films, with intervals."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.dataset import DatasetError
from xrayviewer.domain.evaluation import Evaluation, Interval, LabelEvaluation, Predictions
from xrayviewer.domain.model_card import ModelError
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.evaluation.bootstrap import (
    RESAMPLES,
    patient_numbers,
    percentile_interval,
    resampled_weights,
)
from xrayviewer.learning.evaluation.curves import (
    precision_recall_points,
    reliability_bins,
    roc_points,
)
from xrayviewer.learning.evaluation.measures import confusion, defined, rates
from xrayviewer.learning.evaluation.operating_points import scored_labels
from xrayviewer.learning.evaluation.ranking import ProbabilityRanking
from xrayviewer.learning.evaluation.verdicts import confusion_matrix, correctness, worst_mistakes

Figures = Mapping[str, NDArray[np.float64]]


def evaluate(
    predictions: Predictions,
    thresholds: Sequence[float],
    context: JobContext,
    *,
    resamples: int = RESAMPLES,
    seed: int = 0,
    film_thresholds: NDArray[np.float64] | None = None,
) -> Evaluation:
    """Measure a model on labelled films.

    Parameters
    ----------
    predictions
        Where labels exclude each other, each film carries exactly one.
    thresholds
        One for each label, in [0, 1]; of two labels that exclude each other the second counts.
    resamples
        Of the bootstrap by patient; 0 leaves the intervals out.
    film_thresholds
        Shape (films, labels): each film is judged by its own, as in cross-validation by those of
        the model it was kept from; `thresholds` then only stand for them in the evaluation. None:
        all by `thresholds`.

    Raises
    ------
    DatasetError
        If there is no film.
    ModelError
        If a probability is not a number from 0 to 1.
    JobCancelledError
        If the context was cancelled.
    """
    _check(predictions, thresholds)
    if film_thresholds is None:
        judged_at = np.tile(np.asarray(thresholds, np.float64), (len(predictions.names), 1))
    else:
        judged_at = film_thresholds
    bootstrap = _Bootstrap(predictions, judged_at)
    everyone = {
        **bootstrap.figures(np.ones((1, len(predictions.names))), context),
        "calibration_slope": bootstrap.slopes(),
    }
    patient = patient_numbers(predictions.names, predictions.patients)
    resamples_of_patients = resampled_weights(patient, resamples, seed, context)
    portions = [
        everyone,
        *(bootstrap.figures(weights, context) for weights in resamples_of_patients),
    ]
    patients = int(patient.max()) + 1
    intervals = {
        name: _intervals(np.concatenate([portion[name] for portion in portions], axis=1), patients)
        for name in everyone
    }
    return Evaluation(
        n=len(predictions.names),
        patients=patients,
        label_names=predictions.labels,
        is_multi_label=predictions.is_multi_label,
        accuracy=intervals.pop("overall accuracy")[0],
        macro_auroc=intervals.pop("macro auroc")[0],
        confusion_matrix=confusion_matrix(predictions, judged_at),
        labels=tuple(
            _label_evaluation(
                predictions,
                place,
                thresholds[place],
                judged_at[:, place],
                {name: values[row] for name, values in intervals.items()},
            )
            for row, place in enumerate(scored_labels(predictions))
        ),
        mistakes=worst_mistakes(predictions, judged_at),
    )


def evaluate_resampled(
    predictions: Predictions,
    thresholds: Sequence[float],
    resamples: int,
    seed: int,
    context: JobContext,
) -> Evaluation:
    """Measure as `evaluate` does, with all arguments in order, as an engine hands them over."""
    return evaluate(predictions, thresholds, context, resamples=resamples, seed=seed)


def evaluate_pooled(
    predictions: Predictions,
    thresholds: Sequence[float],
    film_thresholds: NDArray[np.float64],
    resamples: int,
    context: JobContext,
) -> Evaluation:
    """Measure as `evaluate` does, each film judged by its own thresholds."""
    return evaluate(
        predictions, thresholds, context, resamples=resamples, film_thresholds=film_thresholds
    )


class _Bootstrap:
    """What can be computed before the first resample."""

    def __init__(self, predictions: Predictions, judged_at: NDArray[np.float64]) -> None:
        scored = list(scored_labels(predictions))
        truth, probability = predictions.truth[:, scored], predictions.probabilities[:, scored]
        verdict = probability >= judged_at[:, scored]
        self._labels = len(scored)
        # One product with the weights counts all labels of a portion.
        self._counted = np.concatenate(
            [truth, verdict, truth & verdict, correctness(predictions, judged_at)[:, None]],
            axis=1,
        ).astype(np.float64)
        self._distance = (probability - truth) ** 2
        self._rankings = [
            ProbabilityRanking(truth[:, place], probability[:, place])
            for place in range(len(scored))
        ]

    def figures(self, weights: NDArray[np.float64], context: JobContext) -> Figures:
        """Return all figures, shape (labels or 1, resamples)."""
        labels, total = self._labels, weights.sum(axis=1)
        counts = (weights @ self._counted).T
        positives, called, hits = (counts[labels * kind :][:labels] for kind in range(3))
        figures = rates(positives, called, hits, np.broadcast_to(total, positives.shape))
        ranked = []
        for ranking in self._rankings:
            context.raise_if_cancelled()
            ranked.append(ranking.figures(weights))
        figures |= {name: np.stack([one[name] for one in ranked]) for name in ranked[0]}
        figures["brier"] = (weights @ self._distance).T / total
        figures["prevalence_brier"] = positives * (total - positives) / total**2
        figures["overall accuracy"] = counts[-1:] / total
        figures["macro auroc"] = self._macro(figures["auroc"])
        return figures

    def slopes(self) -> NDArray[np.float64]:
        """Return the slope of calibration of all films, to the last digit; shape (labels, 1)."""
        return np.array([[ranking.slope.value] for ranking in self._rankings])

    def _macro(self, auroc: NDArray[np.float64]) -> NDArray[np.float64]:
        has_both = [ranking.has_both_kinds for ranking in self._rankings]
        if self._labels == 1 or not any(has_both):
            return np.full((1, auroc.shape[1]), np.nan)
        mean: NDArray[np.float64] = auroc[has_both].mean(axis=0, keepdims=True)
        return mean


def _intervals(values: NDArray[np.float64], patients: int) -> list[Interval]:
    return [percentile_interval(defined(row[0]), row[1:], patients) for row in values]


def _label_evaluation(
    predictions: Predictions,
    place: int,
    threshold: float,
    judged_at: NDArray[np.float64],
    figures: Mapping[str, Interval],
) -> LabelEvaluation:
    truth, probability = predictions.truth[:, place], predictions.probabilities[:, place]
    return LabelEvaluation(
        label=predictions.labels[place],
        n=len(truth),
        positives=int(truth.sum()),
        threshold=threshold,
        confusion=confusion(truth, probability >= judged_at),
        roc=roc_points(truth, probability),
        precision_recall=precision_recall_points(truth, probability),
        reliability=reliability_bins(truth, probability),
        **figures,
    )


def _check(predictions: Predictions, thresholds: Sequence[float]) -> None:
    if not predictions.names:
        raise DatasetError(
            "There is no film to measure the model on. Check the folder, and the reasons for which "
            "films were left out."
        )
    if len(thresholds) != len(predictions.labels):
        raise ValueError("one threshold for each label")
    if not predictions.is_multi_label and not (predictions.truth.sum(axis=1) == 1).all():
        raise ValueError("labels that exclude each other: exactly one for each film")
    values = predictions.probabilities
    sound = (np.isfinite(values) & (values >= 0) & (values <= 1)).all(axis=1)
    if not sound.all():
        name = predictions.names[int(np.argmin(sound))]
        raise ModelError(
            f"The model gave no probability from 0 to 1 for “{name}” and {int((~sound).sum()) - 1} "
            "other films. Its weights are damaged; install the model again."
        )
