"""Errors nobody expected: kept for a developer without patient data, told to the user."""

import faulthandler
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


def install_crash_reports(path: Path, notify: Callable[[str], None]) -> None:
    """Tell the user of unexpected errors on any thread; keep a trace of native crashes.

    Parameters
    ----------
    path
        File for the trace of a native crash: code places only.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    crash_file = path.open("w", encoding="utf-8")  # stays open for as long as the process lives
    faulthandler.enable(crash_file)

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
