"""Overlap and cardiothoracic ratio beside the truth, with intervals by patient."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.fields_evaluation import FieldsEvaluation, FieldsMeasured
from xrayviewer.imaging.chest_fields import cardiothoracic_ratio, chest_fields, dice
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.evaluation.bootstrap import (
    RESAMPLES,
    patient_numbers,
    percentile_interval,
    resampled_weights,
)

INSIDE = 128
"""Level of a prepared mask from which a pixel belongs to its label."""


def measured(
    names: tuple[str, ...],
    patients: tuple[str, ...],
    probabilities: Iterable[NDArray[np.float32]],
    masks: Iterable[NDArray[np.uint8]],
) -> FieldsMeasured:
    """Compare what a network gives for films with their masks, as a reader of films would get it.

    Parameters
    ----------
    probabilities, masks
        For each film, shape (3, size, size); masks from 0 to 255.
    """
    overlap, ratios = [], []
    for found, mask in zip(probabilities, masks, strict=True):
        fields, truth = chest_fields(found), mask >= INSIDE
        overlap.append([dice(one, true) for one, true in zip(fields.masks, truth, strict=True)])
        pair = (fields.cardiothoracic_ratio, cardiothoracic_ratio(truth))
        ratios.append([np.nan if one is None else one for one in pair])
    table = np.array(ratios, np.float64).reshape(len(ratios), 2)
    return FieldsMeasured(
        names=names,
        patients=patients,
        dice=np.array(overlap, np.float64).reshape(len(overlap), 3),
        ratio=table[:, 0].copy(),
        true_ratio=table[:, 1].copy(),
    )


def evaluate_fields(
    figures: FieldsMeasured, context: JobContext, *, resamples: int = RESAMPLES, seed: int = 0
) -> FieldsEvaluation:
    """Return means over films, with 95 % intervals from drawing patients again and again.

    Raises
    ------
    JobCancelledError
        If the context was cancelled.
    """
    patient = patient_numbers(figures.names, figures.patients)
    difference = figures.ratio - figures.true_ratio
    columns = np.column_stack(
        [
            figures.dice,
            figures.dice[:, :2].mean(axis=1),
            np.abs(difference),
            difference,
            np.isfinite(difference).astype(np.float64),
        ]
    )
    drawn = np.concatenate(
        [
            _means(columns, weights)
            for weights in resampled_weights(patient, resamples, seed, context)
        ]
    )
    whole = _means(columns, np.ones((1, len(columns))))[0]
    count = len(set(patient.tolist()))
    right, left, heart, lungs, error, bias, found = (
        percentile_interval(None if np.isnan(value) else float(value), drawn[:, column], count)
        for column, value in enumerate(whole)
    )
    return FieldsEvaluation(
        n=len(figures.names),
        patients=count,
        dice=(right, left, heart),
        lungs_dice=lungs,
        ctr_error=error,
        ctr_bias=bias,
        ctr_found=found,
    )


def _means(columns: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Weighted means of each column's numbers, shape (weights, columns); NaN for none."""
    is_known = np.isfinite(columns)
    total = weights @ np.where(is_known, columns, 0.0)
    count = weights @ is_known.astype(np.float64)
    return np.divide(total, count, out=np.full_like(total, np.nan), where=count > 0)
