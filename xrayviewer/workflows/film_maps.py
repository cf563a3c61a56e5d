"""Maps of the open film by another method than the one that comes with every analysis."""

from pathlib import Path

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.explanation import Explanation, MapLayer, MapRequest
from xrayviewer.domain.explanation_checks import MapKey
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.training import Device
from xrayviewer.engine.process import Engine
from xrayviewer.imaging.model_input import model_input
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.model_folder import read_card_file
from xrayviewer.store.model_library import find_model


def explain_finding(
    learning: Engine,
    radiograph: Radiograph,
    analysis: Analysis,
    key: MapKey,
    context: JobContext,
) -> Explanation:
    """Compute the map of one finding of an open film; no file of the film is read.

    Parameters
    ----------
    key
        Finding, method, any but `EVIDENCE`, and layer.

    Raises
    ------
    ModelError
        If no model spoke, it was replaced, has no such layer, or gives no finite map.
    JobCancelledError
        If the map is no longer wanted.
    EngineError
        If the torch process fails.
    """
    folder, digest = _speaker(analysis)
    preparation = read_card_file(Path(folder)).card.preparation
    square = model_input(radiograph, preparation)
    context.raise_if_cancelled()
    # Where the analysis was computed, so that map and score come from the same numbers.
    request = MapRequest(folder, digest, key.label, key.method, key.layer, Device(analysis.device))
    found = learning.call(
        "explaining:explain", request, square, analysis.gate.correction, context=context
    )
    finding = next(one for one in analysis.findings if one.label == key.label)
    return Explanation(
        analysis, finding, key.method, preparation, found, float(found.max()), folder, key.layer
    )


def model_layers(learning: Engine, analysis: Analysis, context: JobContext) -> tuple[MapLayer, ...]:
    """Layers of the model that spoke which a map can be computed over.

    Raises
    ------
    ModelError, EngineError
        As `explain_finding`.
    """
    layers: tuple[MapLayer, ...] = learning.call(
        "explaining:layers", *_speaker(analysis), context=context
    )
    return layers


def _speaker(analysis: Analysis) -> tuple[str, str]:
    """Folder and digest of the model that spoke."""
    if analysis.model is None:
        raise ModelError("No model spoke about this film, so there is no map of it.")
    return str(find_model(analysis.model.model_id)), analysis.model.digest
