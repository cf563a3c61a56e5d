"""What a training's figures are worth, in plain words that do not flatter."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from xrayviewer.dataset.wording import counted
from xrayviewer.domain.dataset import Split, SplitDataset
from xrayviewer.domain.evaluation import Interval, LabelEvaluation
from xrayviewer.domain.training import TrainingSettings
from xrayviewer.workflows.evaluation_remarks import FEW, small_numbers

CHANCE: Final = 0.5
NORMAL_Z: Final = 1.96
WIDE: Final = 0.15
"""Of an interval of the AUROC: from here on it says little about how good a model is."""
PAIRS: Final = 100


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to think of a model.

    Attributes
    ----------
    is_doubtful
        The figures do not show that the model knows anything, or not how much.
    """

    headline: str
    sentences: tuple[str, ...]
    is_doubtful: bool


def training_verdict(
    settings: TrainingSettings, split: Split, patients: int, label: LabelEvaluation
) -> Verdict:
    """Judge one label of a trained model by what it was measured on.

    Parameters
    ----------
    split
        The films that the figures are about.
    patients
        How many these films show.
    """
    films, people = counted(label.n, "film"), counted(patients, "patient")
    value = label.auroc.value
    if value is None:
        return Verdict(
            f"On {films} of {people} nothing can be said about “{label.label}”.",
            tuple(_cautions(settings, split, label)),
            is_doubtful=True,
        )
    with_label, without = _patients_of(settings.films, split, label.label)
    if _is_like_chance(label.auroc, with_label, without):
        headline = f"On {films} of {people} this cannot be told from chance."
    elif _width(label.auroc) > WIDE or min(with_label, without) < FEW:
        headline = (
            f"It does better than chance on {films} of {people}, but these are too few to say how "
            "much better."
        )
    else:
        headline = (
            f"Of two films, one with “{label.label}” and one without, it gives the right one the "
            f"higher score in {_pairs(label.auroc)} cases of {PAIRS}."
        )
    is_doubtful = not headline.startswith("Of two films")
    return Verdict(headline, tuple(_cautions(settings, split, label)), is_doubtful)


def _pairs(auroc: Interval) -> str:
    assert auroc.value is not None
    shown = f"{auroc.value * PAIRS:.0f}"
    if auroc.low is None or auroc.high is None:
        return shown
    return f"{shown} ({auroc.low * PAIRS:.0f} to {auroc.high * PAIRS:.0f})"


def _is_like_chance(auroc: Interval, with_label: int, without: int) -> bool:
    """Whether chance alone gives such an AUROC more often than once in forty trials.

    The bootstrap cannot tell when no pair is in the wrong order, so the spread of the rank sum
    under chance is asked as well, with patients for films (Mann and Whitney 1947,
    doi:10.1214/aoms/1177730491).
    """
    assert auroc.value is not None
    if auroc.low is not None and auroc.low <= CHANCE:
        return True
    if not with_label or not without:
        return True
    pairs = with_label * without
    spread = math.sqrt((with_label + without + 1) / (12 * pairs))
    # Ranks are whole numbers: half a pair is taken off.
    return auroc.value - 0.5 / pairs < CHANCE + NORMAL_Z * spread


def _width(auroc: Interval) -> float:
    if auroc.low is None or auroc.high is None:
        return math.inf
    return auroc.high - auroc.low


def _patients_of(films: SplitDataset, split: Split, label: str) -> tuple[int, int]:
    chosen = [films.films[place] for place in films.indices(split)]
    kinds = [
        {one.patient or one.film.name for one in chosen if (label in one.film.labels) is has}
        for has in (True, False)
    ]
    return len(kinds[0]), len(kinds[1])


def _cautions(settings: TrainingSettings, split: Split, label: LabelEvaluation) -> Iterator[str]:
    if not settings.films.is_by_patient:
        yield (
            "Patients have films on both sides of the split, so the model may have recognised "
            "them: the figures are too good."
        )
    if split is Split.VALIDATION:
        yield (
            "The best epoch and the threshold were chosen on these same films, so expect less on "
            "new ones. Keep films for a test to know."
        )
    yield from small_numbers(label)
    brier, even = label.brier.value, label.prevalence_brier.value
    if brier is not None and even is not None and brier >= even:
        yield (
            "Its scores are no better as probabilities than giving every film the same one. Use "
            "them to put films in order, not as chances."
        )
    if any(one.severity != "note" for one in settings.films.remarks):
        yield from (one.sentence for one in settings.films.remarks if one.severity != "note")
    yield (
        f"All films come from “{settings.source}”. Other devices, hospitals and ages were not "
        "tried, and models commonly do worse there."
    )
