"""Check the map of a finding: how faithful and stable it is, and where on the film it lies."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.explanation import Explanation, analysed_maps
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


def check_map(
    learning: Engine, radiograph: Radiograph, analysis: Analysis, key: MapKey, context: JobContext
) -> ExplanationCheck:
    """Check a map that came with the analysis of an open film; no file of the film is read.

    Raises
    ------
    ModelError
        If no model spoke, it was replaced, or knows no such label.
    EngineError
        If the torch process fails.
    """
    maps = analysed_maps(analysis, key.method)
    if analysis.model is None or maps is None:
        raise ModelError("No model spoke about this film, so there is no map to check.")
    found = np.array(maps[_place(analysis, key.label)])
    folder = str(find_model(analysis.model.model_id))
    film = explained_film(radiograph, analysis, key, context, folder=folder, found=found)
    return _checked(learning, folder, film, context)


def check_explanation(
    learning: Engine,
    radiograph: Radiograph,
    explanation: Explanation,
    context: JobContext,
) -> ExplanationCheck:
    """Check a map by any method; stability is measured for those that analyses give.

    The other methods take many times as long, up to minutes for each of the changed films.

    Raises
    ------
    ModelError, EngineError
        As `check_map`.
    """
    film = explained_film(
        radiograph,
        explanation.analysis,
        key_of(explanation),
        context,
        folder=explanation.folder,
        found=np.array(explanation.found),
    )
    return _checked(learning, explanation.folder, film, context)


def explained_film(
    radiograph: Radiograph,
    analysis: Analysis,
    key: MapKey,
    context: JobContext,
    *,
    folder: str,
    found: NDArray[np.float32],
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
    assert analysis.evidence is not None
    preparation = read_card_file(Path(folder)).card.preparation
    square = model_input(radiograph, preparation)
    context.raise_if_cancelled()
    return ExplainedFilm(
        key=key,
        square=square,
        picture=marker_picture(radiograph),
        placement=SquarePlacement(
            radiograph.rows, radiograph.columns, radiograph.pixel_aspect, preparation
        ),
        correction=analysis.gate.correction,
        found=found,
        evidence=np.array(analysis.evidence[_place(analysis, key.label)]),
        fields=trusted_fields(analysis),
        doubt=fields_doubt(analysis),
    )


def _place(analysis: Analysis, label: str) -> int:
    return [finding.label for finding in analysis.findings].index(label)


def _checked(
    learning: Engine, folder: str, film: ExplainedFilm, context: JobContext
) -> ExplanationCheck:
    context.raise_if_cancelled()
    check: ExplanationCheck = learning.call(
        "explanation_checks:check", folder, film, context=context
    )
    return check
