"""What the reader of an evaluation's figures should know before believing them."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from xrayviewer.dataset.wording import counted
from xrayviewer.domain.dataset import Dataset, Split
from xrayviewer.domain.evaluation import (
    EvaluatedModel,
    Evaluation,
    Interval,
    LabelEvaluation,
    Predictions,
)
from xrayviewer.domain.input_gate import GateReport, GateVerdict
from xrayviewer.domain.model_card import ModelCard

FEW: Final = 30
"""With fewer films of a kind, figures on them say little."""
NEAR: Final = 0.02
"""Without an interval, an accuracy this close to that of one answer for all is no better."""
RULE_OF_THREE: Final = 3
"""Upper 95 % limit of the count of an event that did not occur.

Hanley and Lippman-Hand 1983, doi:10.1001/jama.1983.03330370053031.
"""


def model_remarks(model: EvaluatedModel) -> Iterator[str]:
    """Say what the model's scores are not."""
    if not model.is_calibrated:
        yield "The model is not calibrated: its scores put films in order but are no probabilities."


def dataset_remarks(dataset: Dataset, split: Split | None) -> Iterator[str]:
    """Say what the choice of films means.

    Parameters
    ----------
    dataset
        The films that were chosen.
    split
        The one that was asked for.
    """
    splits = [one.value for one in Split if any(film.split is one for film in dataset.films)]
    if split is None and len(splits) > 1:
        yield (
            f"The films of {', '.join(splits)} were taken together. If the model was trained on "
            "some of them, the figures are too good: choose one split (--split test)."
        )


def familiar_remarks(card: ModelCard, data: Path, split: Split | None) -> Iterator[str]:
    """Say where the model may have learned from these films.

    The card tells folders and tables by their names alone, since nothing in it may lead to a film.
    """
    name = data.resolve().name
    if split in (None, Split.TRAIN) and name in {source.name for source in card.sources}:
        yield (
            f"The model was trained on films of “{name}”, and these come from a folder or table of "
            "this name. If they are the same, the figures are too good: measure on other films."
        )


def gate_remarks(reports: Sequence[GateReport]) -> Iterator[str]:
    """Say how the measured films differ from those that get scores in the program.

    Parameters
    ----------
    reports
        One for each film; none where the gate was not asked.
    """
    if not reports:
        yield (
            "The input gate that belongs to the program is missing, so nothing is known of whether "
            "it would let these films through. Install xrayviewer again to have them checked."
        )
        return
    refused = sum(one.verdict is GateVerdict.REFUSED for one in reports)
    if refused:
        yield (
            f"The input gate refuses {refused:,} of {counted(len(reports), 'film')}: the program "
            "gives them no scores, yet they count here. The predictions name them."
        )
    turned = sum(
        one.correction.is_needed and one.verdict is not GateVerdict.REFUSED for one in reports
    )
    if turned:
        yield (
            f"The program would turn or invert {counted(turned, 'film')} before scoring. Here they "
            "were scored as they are."
        )


def evaluation_remarks(evaluation: Evaluation, predictions: Predictions) -> Iterator[str]:
    """Say where figures are weaker than they look."""
    if not any(predictions.patients):
        yield (
            "No film says whose it is, so each counts as a patient of its own; with several films "
            "of a patient the intervals are too narrow."
        )
    elif evaluation.patients == 1:
        yield "All films are of one patient, so there are no intervals."
    yield from _majority(evaluation, predictions)
    for label in evaluation.labels:
        yield from small_numbers(label)


def _majority(evaluation: Evaluation, predictions: Predictions) -> Iterator[str]:
    if evaluation.is_multi_label:
        useless = [
            label.label
            for label in evaluation.labels
            if _is_hardly_above(
                label.accuracy, max(label.positives, label.n - label.positives) / label.n
            )
        ]
        if useless:
            names = ", ".join(f"“{name}”" for name in useless)
            yield (
                f"For {names} the accuracy is hardly better than giving every film the commoner "
                "answer. Look at AUROC, sensitivity and specificity instead."
            )
        return
    counts = predictions.truth.sum(axis=0)
    commonest = int(np.argmax(counts))
    share = float(counts[commonest] / evaluation.n)
    if _is_hardly_above(evaluation.accuracy, share):
        compared = "worse" if (evaluation.accuracy.value or 0.0) < share else "hardly better"
        yield (
            f"Calling every film “{predictions.labels[commonest]}” would be right in {share:.1%}; "
            f"the accuracy of {evaluation.accuracy.value:.1%} is {compared}. Look at AUROC, "
            "sensitivity and specificity instead."
        )


def _is_hardly_above(accuracy: Interval, share: float) -> bool:
    if accuracy.value is None:
        return False
    return (accuracy.value - NEAR if accuracy.low is None else accuracy.low) <= share


def small_numbers(label: LabelEvaluation) -> Iterator[str]:
    """Say where a label has too few films, or too few errors, for its figures."""
    yield from _few_with(label.label, label.positives, label.confusion.false_negative)
    yield from _few_without(label.label, label.n - label.positives, label.confusion.false_positive)


def _few_with(name: str, count: int, errors: int) -> Iterator[str]:
    if not count:
        yield (
            f"There is no film with “{name}”, so sensitivity, AUROC and what rests on them are "
            "undefined."
        )
    elif not errors:
        yield (
            f"None of the {counted(count, 'film')} with “{name}” was judged wrongly; up to "
            f"{_unseen(count):.1%} may be all the same, which the interval of the sensitivity "
            "cannot show."
        )
    elif count < FEW:
        yield f"There are only {counted(count, 'film')} with “{name}”: the sensitivity says little."


def _few_without(name: str, count: int, errors: int) -> Iterator[str]:
    if not count:
        yield (
            f"There is no film without “{name}”, so specificity, AUROC and what rests on them are "
            "undefined."
        )
    elif not errors:
        yield (
            f"None of the {counted(count, 'film')} without “{name}” was judged wrongly; up to "
            f"{_unseen(count):.1%} may be all the same, which the interval of the specificity "
            "cannot show."
        )
    elif count < FEW:
        yield (
            f"There are only {counted(count, 'film')} without “{name}”: the specificity says "
            "little."
        )


def _unseen(count: int) -> float:
    """Return the largest share of errors that may go unseen among so many films."""
    return min(1.0, RULE_OF_THREE / count)
