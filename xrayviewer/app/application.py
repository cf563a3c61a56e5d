"""Builds the parts, joins them, and runs the window."""

import gc
import logging
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from xrayviewer.app.crash_watch import CrashWatch
from xrayviewer.app.launch import Launch
from xrayviewer.commands.desk import Desk
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.translation import mark
from xrayviewer.engine.decoding import decoding_engine, decoding_pool
from xrayviewer.engine.learning import analysis_engine, learning_engine
from xrayviewer.engine.pool import EnginePool
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.session.case import CaseSession, Reading
from xrayviewer.session.evidence import EvidenceSession
from xrayviewer.session.explanation_checks import ExplanationChecksSession
from xrayviewer.session.film_headers import FilmHeaders
from xrayviewer.session.film_list import FilmListSession
from xrayviewer.session.film_reader import FilmReader
from xrayviewer.session.film_thumbnails import FilmThumbnails
from xrayviewer.session.intake import IntakeSession
from xrayviewer.session.kept_results import KeptResults
from xrayviewer.session.map_method import MapMethodSession
from xrayviewer.session.model_cards import ModelCardReader
from xrayviewer.session.pictures import PictureSession
from xrayviewer.session.preferences import Preferences
from xrayviewer.session.recent import RecentFilms
from xrayviewer.session.refusals import RefusalLog
from xrayviewer.session.screening import ScreeningSession
from xrayviewer.session.screening_records import ScreeningRecords
from xrayviewer.session.screening_runner import ScreeningRunner
from xrayviewer.session.shell import Request, ShellSession, Workspace
from xrayviewer.session.similar_films import SimilarFilmsSession
from xrayviewer.session.tags import TagReader
from xrayviewer.session.training_desk import training_desk
from xrayviewer.session.viewport import ViewportSession
from xrayviewer.session.what_if import WhatIfSession
from xrayviewer.store.crash_reports import CrashReport
from xrayviewer.store.folder_facts import without_home
from xrayviewer.store.folders import data_folder
from xrayviewer.store.refusal_log import log_path
from xrayviewer.store.screening_store import screenings_path
from xrayviewer.ui.delivery import GuiThreadDelivery
from xrayviewer.ui.dialogs.crash_report_dialog import CrashReportDialog
from xrayviewer.ui.dialogs.presenting import present
from xrayviewer.ui.file_opening import FileOpenReceiver
from xrayviewer.ui.language import Language
from xrayviewer.ui.screening.screening_view import ScreeningView
from xrayviewer.ui.single_instance import InstanceServer
from xrayviewer.ui.training.training_page import TrainingPage
from xrayviewer.ui.window.launcher_entry import show_in_taskbar
from xrayviewer.ui.window.main_window import MainWindow
from xrayviewer.ui.window.taking_down import collect_views, delete_now
from xrayviewer.ui.window.tour import SEEN
from xrayviewer.workflows.screening import INTERACTIVE_S, ScreeningEngines

logger = logging.getLogger(__name__)

LANES = {"io": 2, "prefetch": 1, "background": 1, "saving": 1, "engine": 1,
         "screening": 1, "worklist": 1, "report": 1, "examining": 1, "training": 1}  # fmt: skip
SCREENING_READERS = max(1, min(4, (os.cpu_count() or 1) - 1))
"""Films that a screening reads at once; the film that is read by a person needs a core, too."""
MODELS_START_MS = 1500
"""By then a film that was asked for at the start is being read, and starts the models itself."""
NOTHING_FOUND = mark("application", "There is no film in what was opened. Try another folder.")


class Application:
    """One running instance: its session objects, its window, its child processes.

    Parameters
    ----------
    folder
        Where settings and window state are kept.
    """

    def __init__(self, folder: Path) -> None:
        self._delivery = GuiThreadDelivery()
        self._decoders = decoding_pool()
        self._jobs = JobQueue(self._delivery.deliver, LANES, self._report)
        self.shell = ShellSession()
        self._learning = analysis_engine()
        self._trainer = learning_engine()
        self._screening_decoders = EnginePool(decoding_engine, SCREENING_READERS + 1)
        self.desk = _build_desk(
            folder,
            self._jobs,
            (self._decoders, self._learning, self._screening_decoders, self._trainer),
            self.shell,
            self._report,
        )
        self.desk.what_if.changed.connect(self._put_checks_off)
        self._folder = folder
        self._language = Language(self.desk.preferences)
        self.window = self._build_window()
        self._launcher_entry = show_in_taskbar(self.desk.screening.runner, self._delivery)
        self._language.changed.connect(self._translate_soon)
        if self.desk.preferences.notice:
            self.shell.notify(self.desk.preferences.notice)

    def _build_window(self) -> MainWindow:
        window = MainWindow(self.desk, self._folder / "window.ini")
        screening = ScreeningView(self.desk, window.theme, window.command_actions)
        window.add_workspace(Workspace.SCREEN, screening)
        window.add_workspace(Workspace.TRAIN, TrainingPage(self.desk, window.theme))
        return window

    def _translate_soon(self) -> None:
        # The settings that the reader changed are part of the window that goes.
        QTimer.singleShot(0, self._translate)

    def _translate(self) -> None:
        """Make the window anew: views hold no state, so nothing but their words changes."""
        before = self.window
        before.remember()
        self.window = self._build_window()
        self.window.show()
        delete_now(before)
        del before
        collect_views()
        self.shell.ask(Request.SHOW_SETTINGS)

    def open(self, paths: tuple[Path, ...]) -> None:
        """Show the window and open these films in it."""
        self.window.show()
        self.window.raise_()
        self.desk.intake.take(paths)

    def warm_up(self) -> None:
        """Start a decoding process before the first film is asked for."""
        self._jobs.submit(
            lambda _context: self._decoders.warm_up(), title="Starting the decoder", lane="io"
        )

    def start_models(self) -> None:
        """Start the process with the models while nothing is read, and look for other models."""
        self.desk.analysis.look_for_models()
        if self.desk.case.reading is Reading.NOTHING:
            self.desk.analysis.start_engine()

    def ask_for_terms(self) -> None:
        """Ask what has to be accepted before findings are shown, until it is; offer the tour."""
        if not self.desk.analysis.disclosure.is_accepted:
            self.shell.ask(Request.SHOW_TERMS)
        elif not self.desk.preferences.flag(SEEN):
            self.shell.ask(Request.SHOW_TOUR)

    def offer_report(self, report: CrashReport | None) -> None:
        """Show what went wrong in the last run, if anything did."""
        if report is not None:
            present(CrashReportDialog(report.text, without_home(str(report.path)), self.window))

    def close(self) -> None:
        """Stop all work but what is being saved, and end the child processes."""
        self.desk.screening.close()
        self._jobs.finish("saving")
        self._jobs.finish("worklist")
        self._jobs.close(timeout_s=0.0)
        self._decoders.close()
        self._screening_decoders.close()
        self._learning.close()
        self._trainer.close()
        self._language.leave()
        self._jobs.close()

    def notify_from_any_thread(self, sentence: str) -> None:
        """Tell the user something; the only method that any thread may call."""
        self._delivery.deliver(partial(self.shell.notify, sentence))

    def _put_checks_off(self) -> None:
        self.desk.checks.put_off(self.desk.what_if.is_on)

    def _report(self, error: Exception) -> None:
        if isinstance(error, XrayViewerError):
            self.shell.notify(str(error))
            return
        logger.error("unexpected %s", type(error).__name__, exc_info=error)
        self.shell.notify(
            f"Something unexpected went wrong ({type(error).__name__}). "
            "The open film is not affected; try again."
        )


def _build_desk(
    folder: Path,
    jobs: JobQueue,
    engines: tuple[Engine, Engine, Engine, Engine],
    shell: ShellSession,
    report: Callable[[Exception], None],
) -> Desk:
    decoders, learning, screening_decoders, trainer = engines
    preferences = Preferences(folder / "preferences.json", shell.notify)
    reader = FilmReader(jobs, decoders, data_folder() / "measurements", report)
    case = CaseSession(reader, preferences, report)
    film_list = FilmListSession(jobs, decoders, case)
    kept = KeptResults(jobs, preferences, data_folder() / "results", shell.notify)
    analysis = AnalysisSession(jobs, learning, case, preferences, kept=kept)
    analysis.device.failed.connect(shell.notify)
    evidence = EvidenceSession(analysis, preferences)
    viewport = ViewportSession(case, preferences)
    screening_engines = ScreeningEngines(
        screening_decoders, learning, SCREENING_READERS, INTERACTIVE_S
    )
    screening = ScreeningSession(
        ScreeningRunner(jobs, screening_engines, screenings_path(), lambda: analysis.device.wanted),
        film_list,
        ScreeningRecords(jobs, screening_decoders, screenings_path()),
        FilmThumbnails(jobs, decoders, "screening thumbnails"),
        notify=shell.notify,
        report=report,
    )

    def screen(paths: tuple[Path, ...]) -> None:
        shell.go_to(Workspace.SCREEN)
        screening.start(paths)

    film_list.asked.connect(lambda _film: shell.go_to(Workspace.READ))
    film_list.nothing_found.connect(partial(shell.notify, NOTHING_FOUND))
    return Desk(
        case=case,
        viewport=viewport,
        film_list=film_list,
        intake=IntakeSession(film_list, FilmHeaders(jobs, decoders), screen),
        recent=RecentFilms(folder / "recent.json", case, preferences, shell.notify),
        preferences=preferences,
        shell=shell,
        tags=TagReader(jobs, decoders),
        pictures=PictureSession(jobs, case, shell.notify),
        analysis=analysis,
        evidence=evidence,
        map_method=MapMethodSession(jobs, learning, case, analysis, evidence),
        checks=ExplanationChecksSession(jobs, learning, case, analysis, evidence),
        refusals=RefusalLog(jobs, analysis, log_path(), shell.notify),
        model_cards=ModelCardReader(jobs),
        what_if=WhatIfSession(jobs, learning, case, viewport, analysis),
        similar=SimilarFilmsSession(
            jobs, case, analysis, film_list, folder=data_folder(), notify=shell.notify
        ),
        screening=screening,
        training=training_desk(jobs, (decoders, learning, trainer), analysis),
    )


def run(launched: Launch) -> int:
    """Open the window with the films named on the command line.

    Returns
    -------
    int
        Exit status.
    """
    crash_watch = CrashWatch(launched.folder)
    application = Application(launched.folder)
    crash_watch.tell(application.notify_from_any_thread)
    server = InstanceServer(launched.name)
    server.paths_received.connect(application.open)
    if sys.platform == "darwin":  # elsewhere films come as arguments, and a filter costs time
        opened = FileOpenReceiver(launched.qt)
        opened.paths_received.connect(application.open)
        launched.qt.installEventFilter(opened)
    application.open(launched.paths)
    launched.splash.close()
    gc.freeze()  # what every session needs; not looked through again, which took 15 ms at a time
    gc.enable()
    QTimer.singleShot(0, application.warm_up)
    QTimer.singleShot(0, application.ask_for_terms)
    QTimer.singleShot(0, partial(application.offer_report, crash_watch.last_report))
    QTimer.singleShot(MODELS_START_MS, application.start_models)
    try:
        status = launched.qt.exec()
    finally:
        server.close()
        application.close()
    crash_watch.close()
    return status
