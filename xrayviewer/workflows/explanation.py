"""Explain one finding of one film: read, analyse, find where the score came from."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.analysis import Analysis, Finding
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.explanation import (
    ANALYSED,
    PAINTED,
    Explanation,
    ExplanationMethod,
    MapRequest,
    analysed_maps,
)
from xrayviewer.domain.finding_verdict import by_margin
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.domain.location import FilmLocation
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.model_folder import read_card_file
from xrayviewer.workflows.analysis import AnalysisPlan, analyse_films
from xrayviewer.workflows.films import read_model_inputs


class ExplanationError(XrayViewerError):
    """There is nothing that could be explained."""


@dataclass(frozen=True, slots=True)
class ExplanationRequest:
    """What to explain.

    Attributes
    ----------
    frame
        0-based.
    label
        Of the finding; empty for the top one.
    shows_refused
        Explain the scores of pictures that the input gate refuses, too.
    layer
        Name of the network's layer whose feature map is weighted, for all methods but `EVIDENCE`;
        empty for the last one.

    Raises
    ------
    ExplanationError
        If a layer is named for the evidence map.
    """

    location: FilmLocation
    frame: int = 0
    label: str = ""
    method: ExplanationMethod = PAINTED
    shows_refused: bool = False
    layer: str = ""

    def __post_init__(self) -> None:
        if self.layer and self.method is ExplanationMethod.EVIDENCE:
            raise ExplanationError(
                "The evidence map always comes from the last layer. Choose another method to look "
                f"at the layer “{self.layer}”."
            )


def explain_film(
    decoders: Engine,
    learning: Engine,
    plan: AnalysisPlan,
    request: ExplanationRequest,
    context: JobContext,
) -> Explanation:
    """Analyse a film and compute the map of one finding.

    Raises
    ------
    UnreadableImageError
        If the film is refused.
    ExplanationError
        If no model gives scores for it, or none of this name.
    ModelError, EngineError
        As `analyse_films`.
    """
    inputs = read_model_inputs(
        decoders, request.location, request.frame, plan.preparations, context
    )
    (analysis,) = analyse_films(
        learning, plan, (inputs,), context, shows_refused=request.shows_refused
    )
    _refuse_silence(analysis, request.location)
    finding = chosen_finding(analysis.findings, request.label)
    folder = _folder(plan, analysis)
    preparation = read_card_file(Path(folder)).card.preparation
    is_analysed = request.method in ANALYSED and not request.layer
    if is_analysed:
        found, full_scale = _analysed(analysis, finding, request.method)
    else:
        assert analysis.model is not None
        found = learning.call(
            "explaining:explain",
            MapRequest(
                folder,
                analysis.model.digest,
                finding.label,
                request.method,
                request.layer,
                plan.models.device,
            ),
            inputs.squares[preparation],
            analysis.gate.correction,
            context=context,
        )
        full_scale = float(found.max())
    return Explanation(
        analysis,
        finding,
        request.method,
        preparation,
        found,
        full_scale,
        folder,
        request.layer,
        is_common_scale=is_analysed,
    )


def chosen_finding(findings: Sequence[Finding], label: str = "") -> Finding:
    """Return the finding of this name, or the one farthest above its operating point.

    Findings without an operating point come behind all others, the highest score first.

    Raises
    ------
    ExplanationError
        If there is none of this name.
    """
    if not label:
        return by_margin(findings)[0]
    for finding in findings:
        if finding.label.casefold() == label.strip().casefold():
            return finding
    known = ", ".join(finding.label for finding in findings)
    raise ExplanationError(f"The model gives no score for “{label}”. Choose one of: {known}.")


def _refuse_silence(analysis: Analysis, location: FilmLocation) -> None:
    if analysis.findings:
        return
    if analysis.gate.verdict is GateVerdict.REFUSED:
        reasons = " ".join(one.sentence for one in analysis.gate.objections)
        raise ExplanationError(
            f"“{location.name}” was refused by the input check, so there are no scores to explain. "
            f"{reasons}"
        )
    raise ExplanationError(
        f"“{location.name}” has no scores to explain. {analysis.speaking.sentence}"
    )


def _folder(plan: AnalysisPlan, analysis: Analysis) -> str:
    """Folder of the model that spoke."""
    if plan.models.chosen:
        return plan.models.chosen
    assert analysis.speaking.group is not None
    return plan.models.findings[analysis.speaking.group]


def _analysed(
    analysis: Analysis, finding: Finding, method: ExplanationMethod
) -> tuple[NDArray[np.float32], float]:
    """Map of a finding, and the largest value of all findings' maps."""
    maps = analysed_maps(analysis, method)
    assert maps is not None
    return np.array(maps[analysis.findings.index(finding)]), float(maps.max())
