"""Look the installation over: decoders, computing, bundled models. No film is read."""

from collections.abc import Callable

from xrayviewer.domain.errors import EngineError, XrayViewerError
from xrayviewer.domain.self_check import ComputingFacts, Health, PartCheck
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.model_library import ModelEntry, list_models
from xrayviewer.workflows.models import check_model

DECODERS_S = 60.0
COMPUTING_S = 120.0
DIGEST_DIGITS = 8


def check_decoders(decoders: Engine, context: JobContext) -> tuple[PartCheck, ...]:
    """Have a decode process read the made-up film of every compression."""
    try:
        checks: tuple[PartCheck, ...] = decoders.call(
            "decoder_self_test:check_decoders", context=context, deadline_s=DECODERS_S
        )
    except EngineError as error:
        return (PartCheck("Decode process", Health.FAILED, failure_reason(error)),)
    return checks


def computing_facts(engine: Engine, context: JobContext) -> ComputingFacts:
    """Ask the process with torch what it would compute with.

    Raises
    ------
    EngineError
        If torch cannot be loaded.
    """
    facts: ComputingFacts = engine.call(
        "computing_facts:computing_facts", context=context, deadline_s=COMPUTING_S
    )
    return facts


def check_bundled_models(
    engine: Engine,
    context: JobContext,
    entries: Callable[[], tuple[ModelEntry, ...]] = list_models,
) -> tuple[PartCheck, ...]:
    """Verify each bundled model's files, and that its self-test gives the scores of its card.

    Parameters
    ----------
    engine
        With torch.
    """
    return tuple(_checked(engine, entry, context) for entry in entries() if entry.is_bundled) or (
        PartCheck("Bundled models", Health.FAILED, "there are none"),
    )


def failure_reason(error: Exception) -> str:
    """Return an error's sentence, with the last line of what its process told of it.

    For films that line would be kept back: it may quote them. Here none was read.
    """
    told = "\n".join(getattr(error, "__notes__", ())).strip()
    return f"{error}: {told.splitlines()[-1]}" if told else str(error)


def own_models() -> tuple[int, int]:
    """Count the user's models, and those of them that are refused; their names are not told."""
    own = [entry for entry in list_models() if not entry.is_bundled]
    return len(own), sum(entry.card is None for entry in own)


def _checked(engine: Engine, entry: ModelEntry, context: JobContext) -> PartCheck:
    if entry.card is None:
        return PartCheck(entry.model_id, Health.FAILED, entry.reason)
    try:
        check_model(engine, str(entry.folder), context)
    except XrayViewerError as error:
        return PartCheck(entry.model_id, Health.FAILED, failure_reason(error))
    detail = f"version {entry.card.version}, {entry.digest[:DIGEST_DIGITS]}, files and self-test"
    return PartCheck(entry.model_id, Health.SOUND, detail)
