"""What went wrong in an analysis, as a sentence for the reader."""

import logging
import signal
from typing import Final

from xrayviewer.domain.errors import (
    EngineDiedError,
    EngineError,
    EngineMemoryError,
    EngineOperationError,
    EngineStartError,
    EngineTimeoutError,
    XrayViewerError,
)
from xrayviewer.domain.translation import mark

logger = logging.getLogger(__name__)

DIED: Final = mark(
    "analysis",
    "The process that computes findings ended unexpectedly ({0}). The film is not affected. "
    "The process is started anew; analyse the film again.",
)
KILLED: Final = mark(
    "analysis",
    "The process that computes findings was ended from outside ({0}), as systems do when memory "
    "runs out. The film is not affected. Close other programs and analyse it again.",
)
OUT_OF_MEMORY: Final = mark(
    "analysis",
    "The analysis stopped because it needed more memory than there is. The film is not affected. "
    "Close other programs and analyse it again.",
)
TOO_LATE: Final = mark(
    "analysis",
    "The analysis gave no answer in time ({0}) and was ended. The film is not affected. "
    "Analyse it again, when other programs leave the computer more time.",
)
NOT_STARTED: Final = mark(
    "analysis",
    "The process that computes findings could not be started ({0}). The film is not affected. "
    "Analyse it again, when other programs leave the computer more time.",
)
OPERATION_FAILED: Final = mark(
    "analysis",
    "The models failed on this film ({0}). The film is not affected. Analyse it again; if it "
    "happens again, choose another model or install xrayviewer again.",
)
STOPPED: Final = mark(
    "analysis",
    "The analysis stopped ({0}). The film is not affected. Analyse it again.",
)
REPLACED: Final = mark(
    "analysis",
    "A model was replaced while this film was analysed. The film is not affected. Analyse it "
    "again.",
)
UNEXPECTED: Final = mark(
    "analysis",
    "Something unexpected went wrong in the analysis ({0}). The film is not affected. "
    "Analyse it again.",
)
_BY_KIND: Final = (
    (EngineMemoryError, OUT_OF_MEMORY),
    (EngineTimeoutError, TOO_LATE),
    (EngineStartError, NOT_STARTED),
    (EngineOperationError, OPERATION_FAILED),
    (EngineError, STOPPED),
)


def failure_sentence(error: Exception) -> str:
    """Say what happened, that the film is not affected, and what to do.

    Refused models and films that changed have sentences of their own.
    """
    if isinstance(error, EngineDiedError):
        name = exit_name(error.exit_code)
        return (KILLED if name == "SIGKILL" else DIED).format(name)
    for kind, sentence in _BY_KIND:
        if isinstance(error, kind):
            return sentence.format(error)
    if isinstance(error, XrayViewerError):
        return str(error)
    return UNEXPECTED.format(type(error).__name__)


def question_failure(error: Exception, stopped: str, unexpected: str) -> str:
    """Log what ended a further question about an analysed film, and say it to the reader.

    Parameters
    ----------
    stopped
        Said where the process of the models ended.
    unexpected
        Said where nobody foresaw it, with the kind of the error put in.
    """
    if isinstance(error, EngineError):
        logger.warning("a question about the film failed in its process", exc_info=error)
        return stopped
    if isinstance(error, XrayViewerError):
        return str(error)
    logger.error("unexpected %s", type(error).__name__, exc_info=error)
    return unexpected.format(type(error).__name__)


def exit_name(exit_code: int | None) -> str:
    """Name of the signal that ended a process, or its exit code."""
    if exit_code is None:
        return "exit code unknown"
    try:
        return signal.Signals(-exit_code).name
    except ValueError:
        return f"exit code {exit_code}"
