"""What models might say about a film, made up."""

import numpy as np

from xrayviewer.domain.analysis import Analysis, Finding, ModelReference
from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.explanation_checks import (
    EvidenceLedger,
    ExplanationCheck,
    Faithfulness,
    Zone,
)
from xrayviewer.domain.input_gate import (
    AgeEstimate,
    AgeGroup,
    CheckResult,
    GateCheck,
    GateReport,
    GateVerdict,
)
from xrayviewer.domain.model_card import OperatingPoint
from xrayviewer.domain.speaking_model import speaking_model

SCORES = {
    "Effusion": (0.82, 0.31),
    "Atelectasis": (0.34, 0.30),
    "Pneumothorax": (0.0004, 0.03),
    "Cardiomegaly, or an enlarged cardiac silhouette": (0.21, 0.12),
    "Nodule": (0.05, 0.18),
}
GRID = 7


def point(label, threshold):
    return OperatingPoint(
        label, "youden", threshold, Interval(0.85, 0.79, 0.9), Interval(0.88, 0.86, 0.9),
        "the test films", is_default=True,
    )  # fmt: skip


def report(verdict=GateVerdict.OK):
    sentences = {
        GateVerdict.OK: "The picture looks like a frontal chest film.",
        GateVerdict.CAUTION: "The picture is more unusual than most chest films.",
        GateVerdict.REFUSED: "The picture does not look like a chest film.",
    }
    return GateReport(
        (
            CheckResult(
                GateCheck.VIEW, GateVerdict.OK, "The header does not say.", is_checked=False
            ),
            CheckResult(GateCheck.IMAGE_KIND, verdict, sentences[verdict], percentile=62.0),
            CheckResult(GateCheck.POLARITY, GateVerdict.OK, "Bones are bright."),
        ),
        age=AgeEstimate(0.1, AgeGroup.ADULT),
    )


def evidence():
    """For the first finding a hill at the film's lower left, for each other one elsewhere."""
    rows, columns = np.mgrid[0:GRID, 0:GRID]
    maps = []
    for number in range(len(SCORES)):
        row, column = (4.6, 1.2) if number == 0 else (1.0 + number, 4.0)
        height = 9.0 if number == 0 else 4.0
        distance = (rows - row) ** 2 + (columns - column) ** 2
        maps.append(height * np.exp(-distance / 1.6) - 0.8)
    return np.stack(maps).astype(np.float32)


def heat():
    """The same hills, and nothing that speaks against a finding."""
    return np.maximum(evidence(), 0)


def fields(ratio=0.47):
    masks = np.zeros((3, 64, 64), np.bool_)
    masks[0, 10:50, 5:28], masks[1, 10:50, 36:60], masks[2, 30:50, 22:48] = True, True, True
    return ChestFields(masks, (0.97, 0.96, 0.95), (0, 0, 0), (0.0, 0.0, 0.0), ratio)


def made_up(film, models, shows_refused, verdict=GateVerdict.OK, *, is_calibrated=True):
    """An analysis of a film as the engine would give it; its header states no age."""
    speaking = speaking_model(None, report().age, models.group)
    if verdict is GateVerdict.REFUSED and not shows_refused:
        return Analysis(film.digest, report(verdict), speaking)
    model_id = models.chosen or "adult-findings"
    reference = ModelReference(model_id, "Findings of adults", 3, "9f1c22ab7d", 1)
    found = tuple(
        Finding(label, score, is_calibrated, point(label, threshold))
        for label, (score, threshold) in SCORES.items()
    )
    return Analysis(
        film.digest, report(verdict), speaking, reference, found, evidence(), heat(), fields()
    )


LEDGER = {Zone.LUNGS: 0.64, Zone.HEART: 0.12, Zone.BODY: 0.19, Zone.MARKERS: 0.01}
BODY_ONLY = {Zone.BODY: 0.93, Zone.MARKERS: 0.02, Zone.OUTSIDE: 0.05}


def made_up_check(key, *, is_faithful=True, shares=None, doubt=None, without_markers=0.8):
    """The check of a map as the engine would give it: passed, unless told otherwise."""
    return ExplanationCheck(
        key,
        Faithfulness(0.82, 0.41 if is_faithful else 0.8, (0.81, 0.83, 0.8)),
        (0.99, 0.98, 0.97),
        EvidenceLedger(shares or {**LEDGER, Zone.OUTSIDE: 0.04}),
        without_markers=without_markers,
        doubt=doubt,
    )
