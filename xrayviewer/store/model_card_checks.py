"""Whether every value of a model card means something."""

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.model_card import (
    CARD_VERSION,
    INTENDED_USE,
    Calibration,
    CardMetric,
    ModelCard,
    ModelError,
    OperatingPoint,
    SelfTest,
    SplitCount,
)
from xrayviewer.domain.preparation import PREPARATION_VERSION
from xrayviewer.domain.training import Head

MODEL_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
WINDOWS_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
SHA256 = re.compile(r"[0-9a-f]{64}")
FRACTIONS = frozenset(
    {"accuracy", "sensitivity", "specificity", "precision", "recall", "f1"}
    | {"auroc", "auprc", "ece", "brier", "prevalence_brier"}
    | {"dice", "lungs_dice", "ctr_error", "ctr_found"}
    | {"passed", "passed_untouched", "passed_changed", "refused", "in_domain"}
    | {"inverted_corrected", "upside_down_corrected", "sideways_corrected"}
    | {"called_child", "called_adult", "age_unclear"}
)
"""Figures that lie from 0 to 1."""
MOST_LABELS = 1000
LONGEST_TEXT = 4000
LONGEST_LABEL = 200
OLDEST_YEARS = 150
LARGEST_TOLERANCE = 1e-2
SUM_TOLERANCE = 1e-3
KEPT_CONTROLS = frozenset("\n\u200c\u200d")
"""Line ends, and the joiners that some scripts cannot be written without."""


def is_model_id(name: str) -> bool:
    """Whether a model's folder may have this name on every system."""
    fits = MODEL_ID.fullmatch(name) is not None and not name.endswith(".")
    return fits and WINDOWS_DEVICES.fullmatch(name) is None


def check_labels(labels: tuple[str, ...]) -> None:
    """Refuse labels that no card may have.

    Raises
    ------
    ModelError
        If one is empty, too long, not plain text or there twice, or if there are none or too many.
    """
    _check(0 < len(labels) <= MOST_LABELS, f"it has {len(labels)} labels")
    for label in labels:
        _check(bool(label.strip()), "a label is empty")
        _check(len(label) <= LONGEST_LABEL, f"the label “{label[:20]}…” is too long")
        _check("\n" not in label and _is_plain(label), "a label holds control characters")
    _check(len(set(labels)) == len(labels), "a label is there twice")


def check_card(card: ModelCard) -> None:
    """Refuse a card with a value out of range, or with values that contradict each other.

    Raises
    ------
    ModelError
        With what is wrong as a clause, for a sentence that names the model.
    """
    _check(
        card.card_version == CARD_VERSION,
        f"its card has version {card.card_version}; this program reads version {CARD_VERSION}",
    )
    _check(
        card.preparation.version == PREPARATION_VERSION,
        f"it was made for version {card.preparation.version} of the preparation of films; this "
        f"program has version {PREPARATION_VERSION}",
    )
    _check(is_model_id(card.model_id), "its name cannot be that of a folder")
    _check(INTENDED_USE in card.intended_use, f"its intended use does not say “{INTENDED_USE}”")
    _check(SHA256.fullmatch(card.weights_sha256) is not None, "the digest of its weights is none")
    _check(1 <= card.version <= 1_000_000, f"its version is {card.version}")
    _check(_is_utc_time(card.created), "the time it was made at is no time in UTC")
    check_labels(card.labels)
    _check_network(card)
    _check_calibration(card.calibration, output_count(card))
    _check_operating_points(card.operating_points, card.labels)
    _check_films(card)
    for metric in card.metrics:
        _check_metric(metric, card.labels)
    _check_self_test(card.self_test, card)


def check_plain(tree: object) -> None:
    """Refuse text that could deceive or harm, and numbers that are none, wherever they stand.

    Parameters
    ----------
    tree
        Dictionaries, lists, texts and numbers: what a card's JSON holds.

    Raises
    ------
    ModelError
        With what is wrong as a clause.
    """
    for leaf in _leaves(tree):
        if isinstance(leaf, str):
            _check(len(leaf) <= LONGEST_TEXT, "a text is too long")
            _check(_is_plain(leaf), "a text holds control characters")
        elif isinstance(leaf, float):
            _check(math.isfinite(leaf), "a number is not finite")


def output_count(card: ModelCard) -> int:
    """Return how many logits the network has to give."""
    return 1 if card.network.head is Head.SIGMOID else len(card.labels)


def _check(holds: bool, clause: str) -> None:
    if not holds:
        raise ModelError(clause)


def _leaves(tree: object) -> Iterator[object]:
    if isinstance(tree, Mapping):
        for key, value in tree.items():
            yield key
            yield from _leaves(value)
    elif isinstance(tree, list | tuple):
        for value in tree:
            yield from _leaves(value)
    else:
        yield tree


def _is_plain(text: str) -> bool:
    # Controls could drive a terminal; formats turn the direction of text; surrogates are no text.
    # Nothing printable is any of these, and asking that is a hundred times as fast.
    return text.isprintable() or all(
        character in KEPT_CONTROLS or unicodedata.category(character) not in ("Cc", "Cf", "Cs")
        for character in text
    )


def _is_utc_time(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).utcoffset() == timedelta(0)
    except ValueError:
        return False


def _are_fractions(values: Iterable[float | None]) -> bool:
    return all(value is None or 0 <= value <= 1 for value in values)


def _check_interval(interval: Interval, what: str, *, is_fraction: bool) -> None:
    low, value, high = interval.low, interval.value, interval.high
    _check(not is_fraction or _are_fractions((low, value, high)), f"{what} is not from 0 to 1")
    _check((low is None) == (high is None), f"the interval of {what} has one end")
    _check(low is None or high is None or low <= high, f"the interval of {what} is upside down")


def _check_network(card: ModelCard) -> None:
    head, labels = card.network.head, len(card.labels)
    _check(card.network.parameters > 0, "its network has no parameters")
    _check(0 <= card.network.dropout < 1, "its dropout is not from 0 to below 1")
    _check(
        card.is_multi_label == (head is Head.INDEPENDENT),
        f"a head “{head.value}” does not fit labels that exclude each other or do not",
    )
    _check(
        labels == 2 if head is Head.SIGMOID else labels >= 2 or head is Head.INDEPENDENT,
        f"a head “{head.value}” does not fit {labels} labels",
    )


def _check_calibration(calibration: Calibration, outputs: int) -> None:
    scale, offset = calibration.scale, calibration.offset
    _check(
        calibration.method in ("none", "temperature", "platt"),
        f"there is no calibration called “{calibration.method}”",
    )
    _check(len(scale) == len(offset) == outputs, f"its calibration is not for {outputs} outputs")
    _check(min(scale) > 0, "a scale of its calibration is not above 0")
    if calibration.method == "none":
        _check(set(scale) == {1.0} and set(offset) == {0.0}, "it is calibrated by “none”")
    elif calibration.method == "temperature":
        _check(len(set(scale)) == 1 and set(offset) == {0.0}, "it has more than one temperature")
    errors = (calibration.ece_before, calibration.ece_after)
    _check(_are_fractions(errors), "an error of its calibration is not from 0 to 1")


def _check_operating_points(points: tuple[OperatingPoint, ...], labels: tuple[str, ...]) -> None:
    for point in points:
        _check(point.label in labels, f"an operating point is for “{point.label}”, not a label")
        _check(_are_fractions((point.threshold,)), "a threshold is not from 0 to 1")
        _check_interval(point.sensitivity, "a sensitivity", is_fraction=True)
        _check_interval(point.specificity, "a specificity", is_fraction=True)
    defaults = [point.label for point in points if point.is_default]
    _check(
        sorted(defaults) == sorted({point.label for point in points}),
        "not every label with operating points has one that is used",
    )


def _check_films(card: ModelCard) -> None:
    for source in card.sources:
        _check(0 <= source.patients <= source.films, "a source has an impossible number of films")
    for split in card.splits:
        _check_split(split, card.labels)
    for ranges in card.input_ranges:
        _check(
            list(ranges.percentiles) == sorted(ranges.percentiles),
            f"the percentiles of “{ranges.quantity}” do not rise",
        )
    if card.age_years is not None:
        youngest, oldest = card.age_years
        _check(0 <= youngest <= oldest <= OLDEST_YEARS, "the ages of its patients are impossible")


def _check_split(split: SplitCount, labels: tuple[str, ...]) -> None:
    _check(0 <= split.patients <= split.films, "a split has an impossible number of films")
    _check(set(split.label_films) <= set(labels), "a split has films of an unknown label")
    counts = split.label_films.values()
    _check(all(0 <= count <= split.films for count in counts), "a split has impossible counts")


def _check_metric(metric: CardMetric, labels: tuple[str, ...]) -> None:
    _check(metric.label in ("", *labels), f"a figure is for “{metric.label}”, not a label")
    _check(metric.n >= 0, "a figure has a number of films below 0")
    _check_interval(metric.value, f"“{metric.name}”", is_fraction=metric.name in FRACTIONS)


def _check_self_test(self_test: SelfTest, card: ModelCard) -> None:
    expected = self_test.probabilities
    _check(len(expected) == len(card.labels), "its self-test does not expect one score a label")
    _check(_are_fractions(expected), "its self-test expects a score that is not from 0 to 1")
    _check(
        card.is_multi_label or abs(sum(expected) - 1) <= SUM_TOLERANCE,
        "its self-test expects scores that do not sum to 1",
    )
    _check(0 < self_test.tolerance <= LARGEST_TOLERANCE, "its self-test tolerates too much")
