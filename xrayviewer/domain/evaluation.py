"""How good a model was on labelled films."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure with its 95 % interval; all None where it cannot be computed.

    Attributes
    ----------
    value
        On all films.
    low, high
        Percentiles 2.5 and 97.5 of a bootstrap by patient.
    """

    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class ConfusionCounts:
    """Films by truth and verdict at one threshold."""

    true_negative: int
    false_positive: int
    false_negative: int
    true_positive: int


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """Films of similar probability: ten bins of equal count.

    Attributes
    ----------
    probability
        Mean of the predicted probabilities.
    frequency
        Fraction of the films that carry the label, with its Wilson interval.
    """

    count: int
    probability: float
    frequency: Interval


@dataclass(frozen=True, slots=True)
class LabelEvaluation:
    """One label against all films.

    A film is called positive when its probability is at least `threshold`. F1, precision and the
    like are of the label itself.

    Attributes
    ----------
    threshold
        Where several models were asked, each about films of its own: the median of theirs, and each
        film was judged by that of its model.
    roc, precision_recall
        Curves as points: (false positive rate, sensitivity), (recall, precision).
    ece
        Expected calibration error over ten bins of equal count.
    calibration_slope
        Of a logistic regression of the truth on the logit of the probability: 1 is perfect, below 1
        the probabilities are too extreme, above 1 too timid.
    prevalence_brier
        Brier score of giving every film the frequency of the label; a useful model's is lower.
    """

    label: str
    n: int
    positives: int
    threshold: float
    confusion: ConfusionCounts
    accuracy: Interval
    sensitivity: Interval
    specificity: Interval
    precision: Interval
    recall: Interval
    f1: Interval
    auroc: Interval
    auprc: Interval
    ece: Interval
    calibration_slope: Interval
    brier: Interval
    prevalence_brier: Interval
    roc: tuple[tuple[float, float], ...]
    precision_recall: tuple[tuple[float, float], ...]
    reliability: tuple[ReliabilityBin, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Predictions:
    """What a model says of labelled films.

    Attributes
    ----------
    names
        Films, unique.
    patients
        One for each film; films with equal text are resampled together. Empty text: a patient of
        its own.
    labels
        Of the model.
    probabilities
        NDArray[np.float64], shape (films, labels), 0 to 1; calibrated where the card says so.
    truth
        NDArray[np.bool_], same shape.
    is_multi_label
        Labels do not exclude each other.
    """

    names: tuple[str, ...]
    patients: tuple[str, ...]
    labels: tuple[str, ...]
    probabilities: NDArray[np.float64]
    truth: NDArray[np.bool_]
    is_multi_label: bool

    def __post_init__(self) -> None:
        shape = (len(self.names), len(self.labels))
        if not (self.probabilities.shape == self.truth.shape == shape):
            raise ValueError(f"{self.probabilities.shape} and {self.truth.shape} are not {shape}")
        if len(self.patients) != len(self.names):
            raise ValueError("one patient for each film")
        self.probabilities.flags.writeable = False
        self.truth.flags.writeable = False


@dataclass(frozen=True, slots=True)
class Mistake:
    """A film that the model got wrong, by how sure it was."""

    name: str
    truth: tuple[str, ...]
    predicted: str
    probability: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All figures of one model on one set of films.

    Attributes
    ----------
    accuracy
        Of the most probable label where labels exclude each other (two labels: of the threshold),
        else the mean over labels.
    confusion_matrix
        Films by true label (rows) and predicted label (columns); empty for several labels a film.
    labels
        For two labels that exclude each other only the second; else one for each label.
    mistakes
        Worst first; for several labels a film, one for each wrong label, which ``predicted`` names.
    macro_auroc
        Mean over the labels that have an AUROC; None where there is only one label.
    """

    n: int
    patients: int
    label_names: tuple[str, ...]
    is_multi_label: bool
    accuracy: Interval
    confusion_matrix: tuple[tuple[int, ...], ...]
    labels: tuple[LabelEvaluation, ...]
    mistakes: tuple[Mistake, ...] = ()
    macro_auroc: Interval = Interval(None)


@dataclass(frozen=True, slots=True)
class EvaluatedModel:
    """Which model an evaluation is about, and how its verdicts were made.

    Attributes
    ----------
    operating_point
        Name of the card's operating points, or ``given`` for thresholds of the user's.
    """

    model_id: str
    version: int
    weights_sha256: str
    is_calibrated: bool
    operating_point: str
