"""What a model's probabilities say of each film, and where that is wrong."""

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.evaluation import Mistake, Predictions

MOST_MISTAKES = 1000
"""Longer lists help nobody; the predictions hold every film."""


def predicted_labels(predictions: Predictions, thresholds: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return the one label given to each film, for labels that exclude each other.

    Of two labels the second where its probability reaches its threshold; of more the most probable.

    Parameters
    ----------
    thresholds
        By which each film is judged, shape (films, labels); so in all functions here.

    Returns
    -------
    NDArray[np.intp], shape (films,)
    """
    if len(predictions.labels) == 2:
        second: NDArray[np.bool_] = predictions.probabilities[:, 1] >= thresholds[:, 1]
        return second.astype(np.intp)
    most_probable: NDArray[np.intp] = np.argmax(predictions.probabilities, axis=1)
    return most_probable


def correctness(predictions: Predictions, thresholds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return 1 for a film judged rightly, else 0; for several labels a film the right fraction.

    Returns
    -------
    NDArray[np.float64], shape (films,)
    """
    if predictions.is_multi_label:
        right = (predictions.probabilities >= thresholds) == predictions.truth
        share: NDArray[np.float64] = right.mean(axis=1)
        return share
    given = predicted_labels(predictions, thresholds)
    return np.asarray(given == np.argmax(predictions.truth, axis=1), np.float64)


def confusion_matrix(
    predictions: Predictions, thresholds: NDArray[np.float64]
) -> tuple[tuple[int, ...], ...]:
    """Count films by true (rows) and given label (columns); empty for several labels a film."""
    if predictions.is_multi_label:
        return ()
    count = len(predictions.labels)
    truth = np.argmax(predictions.truth, axis=1)
    pairs = truth * count + predicted_labels(predictions, thresholds)
    table = np.bincount(pairs, minlength=count * count).reshape(count, count)
    return tuple(tuple(row) for row in table.tolist())


def worst_mistakes(
    predictions: Predictions, thresholds: NDArray[np.float64]
) -> tuple[Mistake, ...]:
    """List what was judged wrongly, the surest first, at most `MOST_MISTAKES`.

    How sure: the probability of the label given, for several labels a film that of the verdict
    (1 - p where the label was denied, written ``no LABEL``).
    """
    if predictions.is_multi_label:
        found = _wrong_verdicts(predictions, thresholds)
    else:
        found = _wrong_labels(predictions, thresholds)
    found.sort(key=lambda mistake: (-mistake.probability, mistake.name, mistake.predicted))
    return tuple(found[:MOST_MISTAKES])


def _wrong_labels(predictions: Predictions, thresholds: NDArray[np.float64]) -> list[Mistake]:
    given = predicted_labels(predictions, thresholds)
    wrong = np.flatnonzero(given != np.argmax(predictions.truth, axis=1))
    return [
        Mistake(
            predictions.names[film],
            _labels_of(predictions, film),
            predictions.labels[given[film]],
            float(predictions.probabilities[film, given[film]]),
        )
        for film in wrong.tolist()
    ]


def _wrong_verdicts(predictions: Predictions, thresholds: NDArray[np.float64]) -> list[Mistake]:
    verdict = predictions.probabilities >= thresholds
    sureness = np.where(verdict, predictions.probabilities, 1 - predictions.probabilities)
    films, places = np.nonzero(verdict != predictions.truth)
    surest = np.argsort(-sureness[films, places], kind="stable")[:MOST_MISTAKES]
    return [
        Mistake(
            predictions.names[film],
            _labels_of(predictions, film),
            predictions.labels[place]
            if verdict[film, place]
            else f"no {predictions.labels[place]}",
            float(sureness[film, place]),
        )
        for film, place in zip(films[surest].tolist(), places[surest].tolist(), strict=True)
    ]


def _labels_of(predictions: Predictions, film: int) -> tuple[str, ...]:
    return tuple(predictions.labels[place] for place in np.flatnonzero(predictions.truth[film]))
