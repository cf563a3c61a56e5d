"""From a plan and its analyses to what a screening keeps."""

from pathlib import Path
from typing import Final

import msgspec

from xrayviewer.domain.analysis import Analysis, ModelInputs, ModelReference
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.explanation import PAINTED
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.preparation import PREPARATION_VERSION
from xrayviewer.domain.screening import (
    ScreenedMaps,
    ScreeningError,
    ScreeningModel,
    ScreeningResult,
    ScreeningSetting,
    ScreeningStatus,
)
from xrayviewer.store.model_card_file import CardFile
from xrayviewer.store.model_folder import read_card_file
from xrayviewer.store.refusal_log import append, entry_of, log_path
from xrayviewer.workflows.analysis import AnalysisPlan
from xrayviewer.workflows.classification import ClassifiedFilm, gate_reason

NO_MODEL: Final = "no-model"
NO_SCORE: Final = "no-score"
"""A model gave none for this film."""
ANALYSIS_FAILED: Final = "analysis-failed"
"""The process that computes scores failed on this film."""


def screening_setting(plan: AnalysisPlan, *, shows_refused: bool) -> ScreeningSetting:
    """Return what decides about results besides the films.

    Raises
    ------
    ModelError
        If a model's card cannot be read any more.
    """
    gate, fields, *_ = plan.digests
    models = plan.models
    folders = [models.chosen] if models.chosen else [*models.findings.values()]
    return ScreeningSetting(
        gate=gate,
        fields=fields,
        models=tuple(_model(read_card_file(Path(folder))) for folder in folders),
        group=plan.models.group,
        is_chosen=bool(plan.models.chosen),
        shows_refused=shows_refused,
        preparation_version=PREPARATION_VERSION,
    )


def header_key(inputs: ModelInputs) -> str:
    """Return all that models take from a film's header, as text."""
    return msgspec.json.encode(inputs.header).decode()


def screening_result(film: ClassifiedFilm, setting: ScreeningSetting) -> ScreeningResult:
    """Return what is kept of a film that was analysed.

    Raises
    ------
    ScreeningError
        If a model that is no part of the setting spoke: it was replaced meanwhile.
    """
    analysis = film.analysis
    assert analysis is not None, "films that failed have no result"
    status = ScreeningStatus(film.status.value)
    return ScreeningResult(
        status=status,
        code=_code(status, analysis),
        reason=film.reason,
        gate=analysis.gate.verdict,
        gate_reason=gate_reason(analysis),
        age_basis=analysis.speaking.basis.value,
        model=None if analysis.model is None else _spoken(analysis.model, setting),
        scores=tuple(finding.score for finding in analysis.findings),
        cardiothoracic_ratio=analysis.cardiothoracic_ratio,
        maps=None if analysis.heat is None else ScreenedMaps(PAINTED, analysis.heat),
    )


def log_refused(analysis: Analysis) -> None:
    """Log that a picture has scores although the input check refuses it, if it has.

    Raises
    ------
    ScreeningError
        If the log cannot be written.
    """
    if analysis.gate.verdict is not GateVerdict.REFUSED or not analysis.findings:
        return
    path = log_path()
    try:
        append(path, entry_of(analysis))
    except OSError as error:
        raise ScreeningError(
            "Scores of refused pictures are given only where that can be logged; "
            f"“{path.name}” cannot be written ({error.strerror}). Screen without them, or check "
            "the rights of the folder."
        ) from error


def failure(error: XrayViewerError) -> tuple[str, str]:
    """Return code and sentences for a film that could be read but not analysed."""
    if isinstance(error, ModelError):
        return NO_SCORE, str(error)
    return (
        ANALYSIS_FAILED,
        f"The film gets no score: {error}. Try it again by itself; if it happens again, choose "
        "another model.",
    )


def _code(status: ScreeningStatus, analysis: Analysis) -> str:
    if status is ScreeningStatus.NO_MODEL:
        return NO_MODEL
    if status in (ScreeningStatus.REFUSED, ScreeningStatus.SCORED_ALTHOUGH_REFUSED):
        return analysis.gate.objections[0].check.value
    return ""


def _model(file: CardFile) -> ScreeningModel:
    card = file.card
    points = {point.label: point for point in card.operating_points if point.is_default}
    return ScreeningModel(
        ModelReference(
            card.model_id, card.title, card.version, file.digest, card.preparation.version
        ),
        card.labels,
        card.calibration.method != "none",
        tuple(points.get(label) for label in card.labels),
        card.preparation,
    )


def _spoken(reference: ModelReference, setting: ScreeningSetting) -> ScreeningModel:
    for model in setting.models:
        if model.reference.digest == reference.digest:
            return model
    raise ScreeningError(
        f"The model “{reference.model_id}” was replaced while films were screened with it. What "
        "was stored is sound; resume the run to go on with the new one."
    )
