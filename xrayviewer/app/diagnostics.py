"""Errors nobody expected: kept for a developer without patient data, told to the user."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

logger = logging.getLogger(__name__)


class PlaceOnlyFormatter(logging.Formatter):
    """Writes of an exception its type and where it arose, never its message.

    Messages of libraries quote file names and values of films.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Format the record anew: another handler may have kept its text of the exception."""
        record.exc_text = None
        return super().format(record)

    def formatException(self, ei: object) -> str:  # noqa: N802  the name is logging's
        """Return the type and the frames."""
        assert isinstance(ei, tuple)
        kind, _, trace = ei
        frames = traceback.extract_tb(trace)
        places = (f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
        return "\n".join((*places, kind.__name__ if kind is not None else "no exception"))


def install_log() -> None:
    """Send warnings and errors to standard error, without messages of exceptions."""
    handler = logging.StreamHandler()
    handler.setFormatter(PlaceOnlyFormatter("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    logging.captureWarnings(capture=True)
    logging.getLogger("py.warnings").addFilter(_keep_kind_only)


def tell_unexpected_errors(notify: Callable[[str], None]) -> None:
    """Log unexpected errors of any thread, and tell the user of each without its values."""

    def tell(error: BaseException) -> None:
        logger.error("unexpected %s", type(error).__name__, exc_info=error)
        notify(
            f"Something unexpected went wrong ({type(error).__name__}). "
            "The open film is not affected; try again."
        )

    def on_thread_error(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            tell(arguments.exc_value)

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            tell(error)

    sys.excepthook = on_error
    threading.excepthook = on_thread_error


def _keep_kind_only(record: logging.LogRecord) -> bool:
    # Warnings of libraries quote values of films.
    record.msg, record.args = "a library warned", ()
    return True
