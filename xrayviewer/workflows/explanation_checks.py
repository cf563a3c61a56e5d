"""Check the map of a finding: how faithful and stable it is, and where on the film it lies."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.explanation import Explanation, ExplanationMethod
from xrayviewer.domain.explanation_checks import (
    ExplanationCheck,
    MapKey,
    fields_doubt,
    key_of,
    trusted_fields,
)
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.engine.process import Engine
from xrayviewer.imaging.explained_film import ExplainedFilm, marker_picture
from xrayviewer.imaging.model_input import model_input
from xrayviewer.imaging.square_placement import SquarePlacement
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.model_folder import read_card_file
from xrayviewer.store.model_library import find_model


def check_evidence(
    learning: Engine, radiograph: Radiograph, analysis: Analysis, label: str, context: JobContext
) -> ExplanationCheck:
    """Check the evidence map of one finding of an open film; no file of the film is read.

    Raises
    ------
    ModelError
        If no model spoke, it was replaced, or knows no such label.
    EngineError
        If the torch process fails.
    """
    if analysis.model is None or analysis.evidence is None:
        raise ModelError("No model spoke about this film, so there is no map to check.")
    labels = [finding.label for finding in analysis.findings]
    found = np.array(analysis.evidence[labels.index(label)])
    folder = str(find_model(analysis.model.model_id))
    film = explained_film(radiograph, analysis, label, context, folder=folder, found=found)
    return _checked(learning, folder, film, context)


def check_explanation(
    learning: Engine,
    radiograph: Radiograph,
    explanation: Explanation,
    context: JobContext,
) -> ExplanationCheck:
    """Check a map by any method; its stability is measured for evidence alone.

    The other methods take many times as long, up to minutes for each of the changed films.

    Raises
    ------
    ModelError, EngineError
        As `check_evidence`.
    """
    film = explained_film(
        radiograph,
        explanation.analysis,
        explanation.finding.label,
        context,
        folder=explanation.folder,
        found=np.array(explanation.found),
        is_evidence=explanation.method is ExplanationMethod.EVIDENCE,
    )
    film = replace(film, key=key_of(explanation))
    return _checked(learning, explanation.folder, film, context)


def explained_film(
    radiograph: Radiograph,
    analysis: Analysis,
    label: str,
    context: JobContext,
    *,
    folder: str,
    found: NDArray[np.float32],
    is_evidence: bool = True,
) -> ExplainedFilm:
    """Prepare an analysed film and the map of one finding for the checks.

    Parameters
    ----------
    folder
        Of the model that spoke.
    found
        Shape (rows, columns), over the model's square, on the film as it is.

    Raises
    ------
    ModelError
        If the model's card cannot be used.
    """
    assert analysis.model is not None
    preparation = read_card_file(Path(folder)).card.preparation
    square = model_input(radiograph, preparation)
    context.raise_if_cancelled()
    return ExplainedFilm(
        key=MapKey(radiograph.digest, analysis.model.digest, label),
        square=square,
        picture=marker_picture(radiograph),
        placement=SquarePlacement(
            radiograph.rows, radiograph.columns, radiograph.pixel_aspect, preparation
        ),
        correction=analysis.gate.correction,
        found=found,
        is_evidence=is_evidence,
        fields=trusted_fields(analysis),
        doubt=fields_doubt(analysis),
    )


def _checked(
    learning: Engine, folder: str, film: ExplainedFilm, context: JobContext
) -> ExplanationCheck:
    context.raise_if_cancelled()
    check: ExplanationCheck = learning.call(
        "explanation_checks:check", folder, film, context=context
    )
    return check
