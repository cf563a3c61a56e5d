"""What the models say about a film, as plain values and as lines of text."""

import unicodedata
from collections.abc import Iterator
from typing import Any

from xrayviewer.cli.figures import DISCLAIMER
from xrayviewer.domain.analysis import Analysis, Finding, ModelReference
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.finding_verdict import by_margin
from xrayviewer.domain.input_gate import GateReport, GateVerdict
from xrayviewer.domain.location import UNSEEN
from xrayviewer.workflows.classification import ClassifiedFilm, FilmStatus, gate_reason
from xrayviewer.workflows.classification_table import film_path

DIGEST_DIGITS = 8


def describe_film(film: ClassifiedFilm) -> dict[str, Any]:
    """One film, ready for JSON."""
    described: dict[str, Any] = {
        "path": film_path(film.location),
        "status": film.status.value,
        "reason": film.reason,
    }
    if film.analysis is not None:
        described |= describe_analysis(film.analysis)
    return {**described, "notice": DISCLAIMER}


def describe_analysis(analysis: Analysis) -> dict[str, Any]:
    """Everything but maps and masks, ready for JSON."""
    speaking = analysis.speaking
    return {
        "digest": analysis.digest,
        "gate": _gate(analysis.gate),
        "speaking": {
            "age_group": speaking.group and speaking.group.value,
            "age_basis": speaking.basis.value,
            "verdict": speaking.verdict.value,
            "sentence": speaking.sentence,
        },
        "model": None if analysis.model is None else _model(analysis.model),
        "findings": [describe_finding(one) for one in analysis.findings],
        "cardiothoracic_ratio": analysis.cardiothoracic_ratio,
        "device": analysis.device,
        "device_notice": analysis.device_notice,
        "elapsed_ms": round(analysis.elapsed_ms, 1),
    }


def describe_finding(finding: Finding) -> dict[str, Any]:
    """One finding, ready for JSON; without an operating point it is neither positive nor not."""
    point = finding.operating_point
    return {
        "label": finding.label,
        "score": finding.score,
        "is_calibrated": finding.is_calibrated,
        "is_positive": None if point is None else finding.is_positive,
        "operating_point": None
        if point is None
        else {
            "name": point.name,
            "threshold": point.threshold,
            "sensitivity": point.sensitivity.value,
            "specificity": point.specificity.value,
            "measured_on": point.measured_on,
        },
    }


def film_lines(film: ClassifiedFilm) -> Iterator[str]:
    """Yield a film for people: verdict of the input check, who speaks, positive findings, rest."""
    yield _shown(film_path(film.location))
    if film.analysis is None:
        yield f"  Failed. {film.failure}"
        return
    yield from (f"  {line}" for line in _gate_lines(film.analysis.gate))
    if film.status is FilmStatus.REFUSED:
        return
    if film.status is FilmStatus.SCORED_ALTHOUGH_REFUSED:
        yield "  The scores are shown although the input check refuses this picture."
    yield from (f"  {line}" for line in _model_lines(film.analysis))
    yield from (f"  {line}" for line in _finding_lines(film.analysis))
    ratio = film.analysis.cardiothoracic_ratio
    if ratio is not None:
        yield f"  Cardiothoracic ratio {ratio:.2f}, measured by a model."


def finding_text(finding: Finding) -> str:
    """Return a finding with its score and operating point."""
    point = finding.operating_point
    kind = "probability" if finding.is_calibrated else "score"
    text = f"{finding.label}: {kind} {finding.score:.2f}"
    if point is None:
        return f"{text}, no operating point"
    side = "at or above" if finding.is_positive else "below"
    return f"{text}, {side} the operating point {point.threshold:.2f}"


def _gate(gate: GateReport) -> dict[str, Any]:
    return {
        "verdict": gate.verdict.value,
        "checks": [
            {
                "check": one.check.value,
                "verdict": one.verdict.value,
                "sentence": one.sentence,
                "percentile": one.percentile,
                "is_checked": one.is_checked,
            }
            for one in gate.results
        ],
        "quarter_turns": gate.correction.quarter_turns,
        "is_inverted": gate.correction.is_inverted,
        "child_score": None if gate.age is None else gate.age.child_score,
    }


def _model(model: ModelReference) -> dict[str, Any]:
    return {
        "id": model.model_id,
        "title": model.title,
        "version": model.version,
        "digest": model.digest,
        "preparation_version": model.preparation_version,
    }


def _gate_lines(gate: GateReport) -> Iterator[str]:
    yield f"Input check: {gate.verdict.value}"
    # What was not checked matters to scores only.
    unchecked = () if gate.verdict is GateVerdict.REFUSED else gate.unchecked
    for one in dict.fromkeys((*gate.objections, *unchecked)):
        yield f"  {one.check.value}: {one.sentence}"


def _model_lines(analysis: Analysis) -> Iterator[str]:
    model = analysis.model
    if model is not None:
        digest = model.digest[:DIGEST_DIGITS]
        yield f"Model: {model.title} ({model.model_id}, version {model.version}, {digest})"
    if model is not None or analysis.speaking.sentence not in gate_reason(analysis):
        yield f"  {analysis.speaking.sentence}"


def _finding_lines(analysis: Analysis) -> Iterator[str]:
    if not analysis.findings:
        return
    positive = by_margin(one for one in analysis.findings if one.is_positive)
    for finding in positive:
        yield f"POSITIVE  {finding_text(finding)}{_performance(finding)}"
    if not positive:
        yield "No finding reaches its operating point."
    rest = [f"{one.label} {one.score:.2f}" for one in analysis.findings if not one.is_positive]
    if rest:
        yield f"Not above an operating point: {', '.join(rest)}"
    if not all(one.is_calibrated for one in analysis.findings):
        yield "The scores are not calibrated: they are no probabilities."


def _performance(finding: Finding) -> str:
    point = finding.operating_point
    assert point is not None
    known = [
        f"{name} {figure.value:.2f}"
        for name, figure in (("sensitivity", point.sensitivity), ("specificity", point.specificity))
        if isinstance(figure, Interval) and figure.value is not None
    ]
    return f" ({', '.join(known)} on {point.measured_on})" if known else ""


def _shown(path: str) -> str:
    """Leave out what would control the terminal or the direction of writing."""
    return "".join(letter for letter in path if unicodedata.category(letter) not in UNSEEN)
