"""From logits to probabilities, and fitting that step on films the network was not trained on."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.model_card import Calibration
from xrayviewer.domain.training import Head, TrainingError
from xrayviewer.learning.evaluation.measures import ece

LARGEST_SCALE = 20.0
"""Temperatures from 1/20 to 20 are believed; beyond, the films do not decide it."""
STEPS = 80
"""Halvings of that range: to the precision of a double."""
NEWTON_STEPS = 50
SMALLEST_GAIN = 1e-10
SMALLEST_SHARE = 1e-15


def uncalibrated(outputs: int) -> Calibration:
    """Return the calibration that changes nothing, for a network with so many logits."""
    return Calibration("none", (1.0,) * outputs, (0.0,) * outputs)


def probabilities(
    logits: NDArray[np.float64], head: Head, calibration: Calibration
) -> NDArray[np.float64]:
    """Return a probability for each label.

    Parameters
    ----------
    logits
        Shape (films, outputs).

    Returns
    -------
    NDArray[np.float64], shape (films, labels)
        0 to 1. A sigmoid head gives the columns 1 - p and p; rows of a softmax sum to 1.
    """
    scaled = np.asarray(logits, np.float64) * calibration.scale + calibration.offset
    if head is Head.SOFTMAX:
        return _softmax(scaled)
    likely = _sigmoid(scaled)
    # 1 - p loses all digits near p = 1.
    return np.concatenate([_sigmoid(-scaled), likely], axis=1) if head is Head.SIGMOID else likely


def logits_from(
    shares: NDArray[np.float64], head: Head, calibration: Calibration
) -> NDArray[np.float64]:
    """Return the logits that `probabilities` made these of; of a softmax, shifted ones.

    Parameters
    ----------
    shares
        Shape (films, labels).

    Returns
    -------
    NDArray[np.float64], shape (films, outputs)
    """
    known = np.clip(shares, SMALLEST_SHARE, 1 - SMALLEST_SHARE)
    if head is Head.SIGMOID:
        known = known[:, -1:]
    scaled = np.log(known) if head is Head.SOFTMAX else np.log(known) - np.log1p(-known)
    logits: NDArray[np.float64] = (scaled - calibration.offset) / calibration.scale
    return logits


def fit_temperature(
    logits: NDArray[np.float64], truth: NDArray[np.bool_], head: Head, measured_on: str
) -> Calibration:
    """Fit one scale that makes the truth most likely.

    The log-likelihood is concave in the scale, so its slope is searched for its one zero.

    Parameters
    ----------
    logits
        Shape (films, outputs).
    truth
        Shape (films, labels).
    measured_on
        Which films these are, for the card.

    Returns
    -------
    Calibration
        ``temperature``, or ``none`` where these films do not decide the scale: labels that are
        separated without error or not at all, or only one label.

    Raises
    ------
    TrainingError
        If a logit is not a finite number.

    References
    ----------
    Guo 2017, arXiv:1706.04599.
    """
    logits = _checked(logits)
    outputs = logits.shape[1]

    def slope(scale: float) -> float:
        shares = probabilities(logits, head, Calibration("", (scale,) * outputs, (0.0,) * outputs))
        surplus = (shares - truth)[:, -outputs:]
        return float(np.sum(surplus * logits))

    scale = _zero(slope)
    if scale is None:
        return _measured(uncalibrated(outputs), logits, truth, head, measured_on)
    fitted = Calibration("temperature", (scale,) * outputs, (0.0,) * outputs)
    return _measured(fitted, logits, truth, head, measured_on)


def fit_platt(
    logits: NDArray[np.float64],
    truth: NDArray[np.bool_],
    measured_on: str,
    head: Head = Head.INDEPENDENT,
) -> Calibration:
    """Fit scale and offset of each logit of an independent or a sigmoid head.

    A logit without films of both kinds, or that does not rise with its label, stays as it is.

    Parameters
    ----------
    logits
        Shape (films, outputs).
    truth
        Shape (films, labels).

    Raises
    ------
    TrainingError
        If a logit is not a finite number.

    References
    ----------
    Platt 1999; targets and Newton's method as in Lin 2007, doi:10.1007/s10994-007-5018-6.
    """
    if head is Head.SOFTMAX:
        raise ValueError("the labels of a softmax head are not scaled one by one")
    logits = _checked(logits)
    carries = truth[:, -logits.shape[1] :]
    pairs = [_platt(logits[:, place], carries[:, place]) for place in range(logits.shape[1])]
    fitted = Calibration(
        "platt", tuple(scale for scale, _ in pairs), tuple(offset for _, offset in pairs)
    )
    return _measured(fitted, logits, truth, head, measured_on)


def _checked(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    logits = np.asarray(logits, np.float64)
    broken = int(np.sum(~np.isfinite(logits).all(axis=1)))
    if broken:
        raise TrainingError(
            f"The network gave no finite number for {broken} of {len(logits)} films, so its "
            "probabilities cannot be calibrated. Train again with a lower learning rate."
        )
    return logits


def _measured(
    fitted: Calibration,
    logits: NDArray[np.float64],
    truth: NDArray[np.bool_],
    head: Head,
    measured_on: str,
) -> Calibration:
    """Add the calibration errors: the mean over labels, of two exclusive ones the second's."""
    first = 1 if head is Head.SIGMOID or (head is Head.SOFTMAX and truth.shape[1] == 2) else 0

    def error(calibration: Calibration) -> float | None:
        shares = probabilities(logits, head, calibration)
        each = [ece(truth[:, at], shares[:, at]) for at in range(first, truth.shape[1])]
        known = [one for one in each if one is not None]
        return float(np.mean(known)) if known else None

    return Calibration(
        fitted.method,
        fitted.scale,
        fitted.offset,
        measured_on if fitted.method != "none" else "",
        error(uncalibrated(logits.shape[1])),
        error(fitted),
    )


def _zero(slope: Callable[[float], float]) -> float | None:
    """Find where a rising function of the scale is 0, None when that is outside the range."""
    low, high = 1 / LARGEST_SCALE, LARGEST_SCALE
    if not slope(low) < 0 < slope(high):
        return None
    for _ in range(STEPS):
        middle = math.sqrt(low * high)
        if slope(middle) < 0:
            low = middle
        else:
            high = middle
    return math.sqrt(low * high)


def _platt(logit: NDArray[np.float64], carries: NDArray[np.bool_]) -> tuple[float, float]:
    positives = int(carries.sum())
    negatives = len(carries) - positives
    if not positives or not negatives:
        return 1.0, 0.0
    target = np.where(carries, (positives + 1) / (positives + 2), 1 / (negatives + 2))
    inputs = np.stack([logit, np.ones_like(logit)], axis=1)
    point = np.array([0.0, np.log((positives + 1) / (negatives + 1))])
    loss = _cross_entropy(inputs @ point, target)
    for _ in range(NEWTON_STEPS):
        share = _sigmoid(inputs @ point)
        gradient = inputs.T @ (share - target)
        curvature: NDArray[np.float64] = (
            inputs.T * (share * (1 - share))
        ) @ inputs + 1e-12 * np.eye(2)
        direction: NDArray[np.float64] = np.linalg.solve(curvature, gradient).astype(np.float64)
        step, better = _descend(inputs, target, point, direction, loss)
        if loss - better <= SMALLEST_GAIN * abs(loss):
            break
        point, loss = step, better
    scale, offset = float(point[0]), float(point[1])
    return (scale, offset) if scale > 0 else (1.0, 0.0)


def _descend(
    inputs: NDArray[np.float64],
    target: NDArray[np.float64],
    point: NDArray[np.float64],
    direction: NDArray[np.float64],
    loss: float,
) -> tuple[NDArray[np.float64], float]:
    """Halve a Newton step until it makes the loss smaller."""
    for halving in range(30):
        step = point - direction / 2**halving
        better = _cross_entropy(inputs @ step, target)
        if better < loss:
            return step, better
    return point, loss


def _cross_entropy(logit: NDArray[np.float64], target: NDArray[np.float64]) -> float:
    return float(np.sum(np.logaddexp(0.0, logit) - target * logit))


def _sigmoid(logit: NDArray[np.float64]) -> NDArray[np.float64]:
    small = np.exp(-np.abs(logit))
    return np.where(logit >= 0, 1.0, small) / (1.0 + small)


def _softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares: NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
    return shares
