"""``MODEL_CARD.md``: what a card says, in words for people who read films.

References
----------
Mitchell et al. 2019, Model Cards for Model Reporting, doi:10.1145/3287560.3287596 (which questions
a card answers).
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.model_card import CardMetric, ModelCard, OperatingPoint
from xrayviewer.domain.preparation import Shape
from xrayviewer.domain.training import Head, Task

GATE_NAMES = {
    "passed": "Chest films not refused",
    "passed_untouched": "Chest films neither refused nor turned nor inverted",
    "passed_changed": "Chest films not refused after heavy changes",
    "in_domain": "Chest films not called unusual",
    "refused": "Other pictures refused",
    "inverted_corrected": "Inverted films corrected",
    "upside_down_corrected": "Upside-down films turned upright",
    "sideways_corrected": "Films on their side turned upright",
    "called_child": "Films taken for those of a child",
    "called_adult": "Films taken for those of an adult",
    "age_unclear": "Films whose age stays open",
}
PERCENT = frozenset(
    {"accuracy", "sensitivity", "specificity", "precision", "recall", "ctr_found", *GATE_NAMES}
)
NAMES = {
    "accuracy": "Accuracy",
    "sensitivity": "Sensitivity",
    "specificity": "Specificity",
    "precision": "Precision (positive predictive value)",
    "recall": "Recall",
    "f1": "F1",
    "auroc": "AUROC",
    "auprc": "AUPRC",
    "ece": "Calibration error (ECE)",
    "calibration_slope": "Calibration slope (1 is perfect, below 1 too extreme)",
    "brier": "Brier score (lower is better)",
    "prevalence_brier": "Brier score of giving every film the label's frequency",
    "dice": "Overlap with the drawn field (Dice)",
    "lungs_dice": "Overlap with the drawn lungs (Dice)",
    "ctr_error": "Cardiothoracic ratio, mean absolute error",
    "ctr_bias": "Cardiothoracic ratio, mean error",
    "ctr_found": "Films with a cardiothoracic ratio",
    **GATE_NAMES,
}
HEADS = {
    Head.SIGMOID: "one score; the two labels exclude each other",
    Head.SOFTMAX: "one score a label; the labels exclude each other",
    Head.INDEPENDENT: "one score a label; any number of labels may hold",
}
SHAPES = {
    Shape.SQUEEZE: "height and width are scaled apart to fill the square",
    Shape.PAD: "the longer side fills the square, the rest is black",
}
SPLITS = {"train": "training", "val": "validation", "test": "test"}
MARKDOWN = re.compile(r"([\\`*_{}\[\]<>|#~])")
DIGEST_DIGITS = 8


def model_card_text(card: ModelCard) -> str:
    """Return a card as Markdown. The same card always gives the same text."""
    parts = (
        _heading(card),
        _purpose(card),
        _patients(card),
        _figures(card),
        _scores(card),
        _operating_points(card),
        _limits(card),
        _making(card),
    )
    written = ("\n".join(part) for part in parts)
    return "\n\n".join(part for part in written if part) + "\n"


def _heading(card: ModelCard) -> Iterator[str]:
    yield f"# {_plain(card.title or card.model_id)}"
    yield ""
    yield f"**{_plain(card.intended_use)}**"
    yield ""
    yield (
        f"Model {_plain(card.model_id)}, version {card.version}, made {card.created[:10]}, weights "
        f"{card.weights_sha256[:DIGEST_DIGITS]}."
    )


def _purpose(card: ModelCard) -> Iterator[str]:
    yield "## What it does"
    yield ""
    if card.task is Task.FIELDS:
        yield "It marks which pixels of a frontal chest radiograph belong to each of these fields,"
        yield "by the patient's sides, and so gives the cardiothoracic ratio:"
        yield ""
        yield from (f"- {_plain(label)}" for label in card.labels)
        return
    if card.task is Task.GATE:
        yield "It looks at a picture before any model of findings does: is it a frontal film of a"
        yield "chest, upright, of the right polarity, of a child or an adult, and like known films?"
        yield "Its outputs are:"
        yield ""
        yield from (f"- {_plain(label)}" for label in card.labels)
        return
    yield "It gives each chest radiograph a score from 0 to 1 for:"
    yield ""
    yield from (f"- {_plain(label)}" for label in card.labels)
    yield ""
    if card.is_multi_label:
        yield "Any number of these may hold for one film, or none."
    else:
        yield "Exactly one of these is taken to hold for each film."
    yield (
        "A score speaks about these labels alone. It does not say that a film is normal otherwise."
    )


def _patients(card: ModelCard) -> Iterator[str]:
    yield "## Which patients it was trained on"
    yield ""
    if not card.sources and not card.splits:
        yield "Not known. Nothing can be said about the patients this model may be used for."
        return
    for source in card.sources:
        licence = f" Licence: {_plain(source.licence)}." if source.licence else ""
        citation = f" {_plain(source.citation)}" if source.citation else ""
        films = f"{source.films} films of {_count(source.patients)} patients"
        yield f"- {_plain(source.name)}: {films}.{licence}{citation}"
    yield f"- Age: {_ages(card)}."
    yield f"- Views: {_listed(card.views) or 'not known'}."
    if card.splits:
        yield ""
        yield from _split_table(card)
        yield ""
        yield (
            "No patient known by name or number has films on two sides."
            if card.is_split_by_patient
            else "**Films of one patient may lie on two sides, so figures measured on these films "
            "are likely to be too good.**"
        )


def _split_table(card: ModelCard) -> Iterator[str]:
    labels = card.labels
    yield from _table_head(("Used for", "Films", "Patients", *(_plain(one) for one in labels)))
    for split in card.splits:
        counts = (str(split.label_films.get(label, 0)) for label in labels)
        name = SPLITS.get(split.split, split.split)
        yield _row((_plain(name), str(split.films), _count(split.patients), *counts))


def _figures(card: ModelCard) -> Iterator[str]:
    yield "## How good it was"
    yield ""
    if not card.metrics:
        yield "**It was not measured.** Measure it on films of your own before you trust a score."
        return
    how = (
        "Wilson" if card.task is Task.GATE else "from drawing patients again and again (bootstrap)"
    )
    yield (
        f"In brackets: 95 % interval, {how}. Other patients, devices or hospitals give other "
        "figures."
    )
    for measured_on, metrics in groupby(card.metrics, key=lambda metric: metric.measured_on):
        yield ""
        yield f"Measured on {_plain(measured_on)}:"
        yield ""
        yield from _table_head(("Figure", "Label", "Films", "Value"))
        yield from (_metric_row(metric) for metric in metrics)


def _metric_row(metric: CardMetric) -> str:
    name = NAMES.get(metric.name, metric.name)
    value = _interval(metric.value, is_percent=metric.name in PERCENT)
    return _row((_plain(name), _plain(metric.label) or "all", str(metric.n), value))


def _scores(card: ModelCard) -> Iterator[str]:
    calibration = card.calibration
    if card.task is Task.FIELDS:
        yield "## What a field means"
        yield ""
        yield "A pixel belongs to a field where its probability is at least 0.5; of each field the"
        yield "largest piece is kept, without holes. It says nothing about disease."
        return
    if card.task is Task.GATE:
        yield "## What its verdict means"
        yield ""
        yield "OK, caution or refused, with the check that failed. A percentile says how many of"
        yield "100 held-out chest films are less unusual in that respect. The age only proposes a"
        yield "model."
        return
    yield "## What a score means"
    yield ""
    if calibration.method == "none":
        yield (
            "**The scores are not calibrated.** A score of 0.8 does not mean that 80 of 100 such "
            "films carry the label. Scores only put films in order."
        )
        return
    yield (
        f"The scores are calibrated ({calibration.method}) on {_plain(calibration.measured_on)}: "
        "among films like those, about 80 of 100 with a score of 0.8 carry the label. Where the "
        "label is more or less frequent, that does not hold."
    )
    if calibration.ece_before is not None and calibration.ece_after is not None:
        yield (
            f"The mean error of the scores there was {calibration.ece_before:.3f} before and "
            f"{calibration.ece_after:.3f} after."
        )


def _operating_points(card: ModelCard) -> Iterator[str]:
    if card.task in (Task.FIELDS, Task.GATE):
        return
    yield "## When a film is called positive"
    yield ""
    if not card.operating_points:
        yield "No threshold was chosen for this model. It gives scores and no verdicts."
        return
    yield "A film is called positive for a label when its score is at least the threshold."
    for measured_on, points in groupby(card.operating_points, key=lambda one: one.measured_on):
        yield ""
        yield f"Measured on {_plain(measured_on)}:"
        yield ""
        yield from _table_head(("Label", "Chosen by", "Threshold", "Sensitivity", "Specificity"))
        yield from (_point_row(point) for point in points)


def _point_row(point: OperatingPoint) -> str:
    return _row(
        (
            _plain(point.label),
            _plain(point.name) + (" (used)" if point.is_default else ""),
            f"{point.threshold:.4f}",
            _interval(point.sensitivity, is_percent=True),
            _interval(point.specificity, is_percent=True),
        )
    )


def _limits(card: ModelCard) -> Iterator[str]:
    yield "## Limits"
    yield ""
    yield "- Not a medical device. A wrong score can look as sure as a right one."
    yield "- Films unlike those it was trained on (age, view, device, disease) give scores too."
    yield from (f"- {_plain(limitation)}" for limitation in card.limitations)


def _making(card: ModelCard) -> Iterator[str]:
    preparation = card.preparation
    cut = f"{preparation.black_fraction:.1%} darkest and {preparation.white_fraction:.1%} brightest"
    yield "## How it was made"
    yield ""
    yield f"- Training: {_plain(card.training) or 'not known'}"
    yield f"- Recipe: {_plain(card.recipe) or 'not known'}"
    yield (
        f"- Network: {_plain(card.network.name)}, {card.network.parameters:,} parameters; "
        f"{HEADS[card.network.head]}"
    )
    yield (
        f"- Input: {preparation.size_px} x {preparation.size_px} pixels, "
        f"{SHAPES[preparation.shape]}; grey levels without the {cut} pixels; preparation version "
        f"{preparation.version}"
    )
    software = ", ".join(f"{name} {version}" for name, version in sorted(card.software.items()))
    yield f"- Software: {_plain(software) or 'not known'}"
    yield f"- Licence: {_plain(card.licence) or 'not stated'}"
    yield f"- SHA-256 of the weights: {card.weights_sha256}"


def _ages(card: ModelCard) -> str:
    if card.age_years is None:
        return "not known"
    youngest, oldest = card.age_years
    return f"{youngest:g} to {oldest:g} years, where the films or tables say so"


def _count(patients: int) -> str:
    return str(patients) if patients else "an unknown number of"


def _interval(interval: Interval, *, is_percent: bool) -> str:
    def shown(value: float) -> str:
        return f"{100 * value:.1f} %" if is_percent else f"{value:.3f}"

    if interval.value is None:
        return "could not be computed"
    if interval.low is None or interval.high is None:
        return shown(interval.value)
    return f"{shown(interval.value)} ({shown(interval.low)} to {shown(interval.high)})"


def _listed(texts: Iterable[str]) -> str:
    return ", ".join(_plain(text) for text in texts)


def _plain(text: str) -> str:
    """Keep a card's text from being read as markup."""
    return MARKDOWN.sub(r"\\\1", " ".join(text.split()))


def _table_head(titles: Iterable[str]) -> Iterator[str]:
    titles = tuple(titles)
    yield _row(titles)
    yield _row("---" for _ in titles)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
