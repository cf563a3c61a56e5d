"""Writes the report of a screening to a PDF file as its parts arrive."""

from pathlib import Path

from PySide6.QtCore import QObject

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.screening_report import ReportFront, ReportPage
from xrayviewer.ui.screening.report_pages import draw_film, draw_front
from xrayviewer.ui.screening.report_paper import ReportPaper
from xrayviewer.ui.theme import Theme


class ReportFile(QObject):
    """One report at a time; another one takes the place of one that is not whole."""

    def __init__(self, desk: Desk, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._path: Path | None = None
        self._paper: ReportPaper | None = None
        self._with_identity = False
        desk.screening.exports.report_arrived.connect(self._take)
        desk.screening.exports.report_ended.connect(self._end)

    def write(self, path: Path, *, with_identity: bool) -> None:
        """Write what is in sight."""
        run = self._desk.screening.run
        if run is None:
            return
        title = self.tr("Screening {0}").format(run.number)
        paper = ReportPaper(path, title, self._theme.font().family(), f"xrayviewer, {title}")
        if not paper.is_open:
            self._desk.screening.exports.tell_written(path, paper.end())
            return
        self._desk.screening.exports.gather_report()  # ends one that is not whole
        self._path, self._paper, self._with_identity = path, paper, with_identity

    def _take(self, part: ReportFront | ReportPage) -> None:
        if self._paper is None:
            return
        if isinstance(part, ReportFront):
            draw_front(self._paper, part, with_identity=self._with_identity)
        else:
            draw_film(self._paper, part, with_identity=self._with_identity)

    def _end(self, is_whole: bool) -> None:
        paper, self._paper = self._paper, None
        path, self._path = self._path, None
        if paper is None or path is None:
            return
        if is_whole:
            self._desk.screening.exports.tell_written(path, paper.end())
        else:
            paper.drop()
