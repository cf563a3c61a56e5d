"""Analyses as the models give them, made up."""

import numpy as np

from xrayviewer.domain.analysis import Analysis, Finding, ModelReference
from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.input_gate import (
    AgeGroup,
    CheckResult,
    GateCheck,
    GateReport,
    GateVerdict,
)
from xrayviewer.domain.model_card import OperatingPoint
from xrayviewer.domain.speaking_model import speaking_model

MODEL = ModelReference("adult-findings", "Findings in adults", 2, "ab" * 32, 1)
SENTENCES = {
    GateVerdict.OK: "This is a chest film.",
    GateVerdict.CAUTION: "This may be no chest film.",
    GateVerdict.REFUSED: "This is no chest film.",
}


def gate(verdict: GateVerdict = GateVerdict.OK) -> GateReport:
    return GateReport(
        (
            CheckResult(
                GateCheck.MODALITY, GateVerdict.OK, "The file has no header.", is_checked=False
            ),
            CheckResult(GateCheck.IMAGE_KIND, verdict, SENTENCES[verdict], 12.0),
        )
    )


def finding(label: str, score: float, threshold: float | None = None, calibrated: bool = True):
    point = None
    if threshold is not None:
        point = OperatingPoint(
            label, "youden", threshold, Interval(0.9), Interval(0.8), "the validation films", True
        )
    return Finding(label, score, calibrated, point)


def fields(ratio: float | None = 0.48) -> ChestFields:
    return ChestFields(np.zeros((3, 4, 4), np.bool_), (1.0,) * 3, (0,) * 3, (0.0,) * 3, ratio)


def analysis(
    *findings: Finding,
    verdict: GateVerdict = GateVerdict.OK,
    age_years: float | None = 40.0,
    group: AgeGroup | None = None,
    digest: str = "d" * 64,
) -> Analysis:
    evidence = None
    if findings:
        evidence = np.arange(len(findings) * 4, dtype=np.float32).reshape(len(findings), 2, 2)
    return Analysis(
        digest,
        gate(verdict),
        speaking_model(age_years, None, group),
        MODEL if findings else None,
        findings,
        evidence,
        None if evidence is None else evidence[:, ::-1] + np.float32(1.0),
        None if verdict is GateVerdict.REFUSED and not findings else fields(),
    )
