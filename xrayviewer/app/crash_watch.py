"""The crash report of this run: native crashes and errors nobody expected are written down."""

import faulthandler
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from xrayviewer.app.diagnostics import PlaceOnlyFormatter, tell_unexpected_errors
from xrayviewer.store.crash_reports import (
    CrashReport,
    begin_session,
    collect_reports,
    crash_folder,
    end_session,
)

logger = logging.getLogger(__name__)


class CrashWatch:
    """Writes down what goes wrong in this process; made before anything else can.

    Parameters
    ----------
    settings
        Folder of settings; the reports lie in a folder inside it.

    Attributes
    ----------
    last_report
        Of the run before, to be offered now; None when it ended well.
    """

    def __init__(self, settings: Path) -> None:
        self.last_report: CrashReport | None = None
        self._file: TextIO | None = None
        self._handler: logging.Handler | None = None
        folder = crash_folder(settings)
        try:
            self.last_report = collect_reports(folder)
            self._file = begin_session(folder)
        except OSError as error:
            logger.warning("crash reports cannot be written: %s", type(error).__name__)
            return
        faulthandler.enable(self._file)
        self._handler = logging.StreamHandler(self._file)
        self._handler.setLevel(logging.ERROR)
        self._handler.setFormatter(PlaceOnlyFormatter("%(asctime)s %(name)s: %(message)s"))
        logging.getLogger().addHandler(self._handler)

    def tell(self, notify: Callable[[str], None]) -> None:
        """Tell the user from now on of unexpected errors on any thread."""
        tell_unexpected_errors(notify)

    def close(self) -> None:
        """Stop writing; without a trace nothing is left behind."""
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
        if self._file is not None:
            faulthandler.disable()
            end_session(self._file)
            self._file = None
