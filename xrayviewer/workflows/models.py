"""Look after models: show them, check them, import those of other programs."""

from pathlib import Path

from xrayviewer.domain.errors import EngineError, EngineMemoryError, EngineTimeoutError
from xrayviewer.domain.model_card import ModelCard, ModelError
from xrayviewer.domain.model_import import ImportedModel, ModelImport
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.model_folder import StoredModel, read_card, read_model, write_model
from xrayviewer.store.model_library import find_model, require_new_model

IMPORT_DEADLINE_S = 120.0
CHECK_DEADLINE_S = 120.0


def show_model(name: str) -> tuple[Path, StoredModel]:
    """Find a model by its id or folder, and verify it.

    Raises
    ------
    ModelError
        If there is no such model, or it is refused.
    """
    folder = find_model(name)
    return folder, read_model(folder)


def check_model(engine: Engine, name: str, context: JobContext) -> ModelCard:
    """Verify a model, build its network and run its self-test.

    Parameters
    ----------
    engine
        With torch.

    Raises
    ------
    ModelError
        If there is no such model, or it is refused.
    """
    folder = find_model(name)
    read_card(folder)  # without the seconds that torch takes to load
    try:
        card: ModelCard = engine.call(
            "weights:check_model", str(folder), context=context, deadline_s=CHECK_DEADLINE_S
        )
    except EngineError as error:
        raise ModelError(
            f"The model “{folder.name}” cannot be used: {_what_failed(error)}. Choose another one."
        ) from error
    return card


def import_model(
    engine: Engine, request: ModelImport, context: JobContext, *, replace: bool = False
) -> Path:
    """Make a model folder of somebody else's file of weights.

    Parameters
    ----------
    engine
        From `engine.importing`; to be closed afterwards, since the file may have been hostile.
    replace
        A model of this name may be replaced.

    Returns
    -------
    Path
        The new folder.

    Raises
    ------
    ModelError
        If the name is taken, the file is refused or does not fit, or the folder cannot be written.
    """
    root = require_new_model(request.model_id, request.labels, replace=replace)
    if not request.file.is_file():
        raise ModelError(f"There is no file “{request.file}”. Check its name and folder.")
    try:
        imported: ImportedModel = engine.call(
            "importing:read_model_file", request, context=context, deadline_s=IMPORT_DEADLINE_S
        )
    except EngineError as error:
        raise ModelError(
            f"“{request.file.name}” cannot be imported: {_what_failed(error)}. Save its state dict "
            "as safetensors and import that."
        ) from error
    return write_model(root, imported.card, imported.weights.tobytes(), replace=replace)


def _what_failed(error: EngineError) -> str:
    if isinstance(error, EngineTimeoutError):
        return f"it was not read within {IMPORT_DEADLINE_S:.0f} s"
    if isinstance(error, EngineMemoryError):
        return "it needs more memory than it may use"
    return "the process that read it failed"
