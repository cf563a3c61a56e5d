"""Arranges the window; every decision is made in the session."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QIcon,
)
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from xrayviewer.commands.command import Menu
from xrayviewer.commands.desk import Desk
from xrayviewer.commands.keymap import Keymap
from xrayviewer.session.case import Reading
from xrayviewer.session.cine import FRAMES_PER_SECOND
from xrayviewer.session.shell import Pane, Request, Workspace
from xrayviewer.ui.dialogs.opening import Dialogs
from xrayviewer.ui.film.image_view import ImageView
from xrayviewer.ui.panel.findings_view import FindingsView
from xrayviewer.ui.panel.window_panel import WindowPanel
from xrayviewer.ui.strip.film_strip import FilmStrip
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.window.actions import CommandActions
from xrayviewer.ui.window.drop_highlight import DropHighlight, dropped_paths
from xrayviewer.ui.window.held_key_filter import HeldKeyFilter
from xrayviewer.ui.window.message_cards import MessageCards
from xrayviewer.ui.window.recent_menu import RecentMenu
from xrayviewer.ui.window.start_page import StartPage
from xrayviewer.ui.window.status_line import ResearchLine, StatusLine
from xrayviewer.ui.window.toolbar import CommandToolbar
from xrayviewer.ui.window.tour import Tour
from xrayviewer.ui.window.tour_steps import tour_steps
from xrayviewer.ui.window.window_geometry import SMALLEST, WindowMemory, repaired
from xrayviewer.ui.window.workspaces import Workspaces, WorkspaceSwitch, place_switch

CONTEXT_MENU = (
    ("tool.window", "tool.pan", "tool.zoom", "tool.ruler", "tool.angle"),
    ("window.auto", "window.file_1", "window.lung", "window.mediastinum", "window.bone"),
    ("image.invert", "image.rotate_right", "image.flip_horizontally"),
    ("view.fit", "view.pixels", "view.reset"),
    ("edit.delete", "edit.copy", "tool.tags"),
)
FIRST_WIDTHS = (220, 900, 320)
WINDOW_ICON_PX = 64
PANES = (Pane.FILM_STRIP, Pane.HISTOGRAM, Pane.FINDINGS, Pane.TOOLBAR)
SIDE_HEIGHTS = (420, 300)


class MainWindow(QMainWindow):
    """The window of one desk.

    Parameters
    ----------
    memory_path
        File that remembers where the window was.
    """

    def __init__(self, desk: Desk, memory_path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = WindowMemory(memory_path)
        self._theme = Theme(desk.preferences, self)
        self._theme.dress(self)
        self.setWindowIcon(QIcon(self._theme.pixmap("film", WINDOW_ICON_PX, "accent")))
        self._keymap = Keymap(desk.preferences)
        for pane in PANES:
            desk.shell.report_pane(pane, self._memory.is_shown(pane))
        self._actions = CommandActions(desk, self._keymap, self._theme, self)
        menus = self._actions.fill(self.menuBar())
        self._recent_menu = RecentMenu(desk, menus[Menu.FILE])
        menus[Menu.FILE].insertMenu(self._actions["file.clear_recent"], self._recent_menu)
        self.menuBar().setAccessibleName(self.tr("Menus"))
        self._switch = WorkspaceSwitch(desk, self._actions, self)
        place_switch(self._switch, self)
        self._toolbar = CommandToolbar(desk, self._actions, self._theme, self)
        self.addToolBar(self._toolbar)
        self._context_menu = QMenu(self)
        self._build_centre()
        self._dialogs = Dialogs(desk, self._keymap, self._theme, self._image_view, self)
        self._drop_highlight = DropHighlight(self._theme, self)
        self._cine_clock = QTimer(self, interval=1000 // FRAMES_PER_SECOND)
        self._cine_clock.timeout.connect(desk.viewport.cine.show_next)
        self._held_keys = HeldKeyFilter(self, self._image_view)
        self._tour = self._build_tour()
        self.setAcceptDrops(True)
        self._requests = self._build_requests()
        self._listen()
        self._keep_size()
        self._restore()
        self._arrange()

    @property
    def theme(self) -> Theme:
        """The look of this window, for the widgets of further workspaces."""
        return self._theme

    @property
    def command_actions(self) -> CommandActions:
        """The commands as Qt actions, for the widgets of further workspaces."""
        return self._actions

    def add_workspace(self, workspace: Workspace, widget: QWidget) -> None:
        """Take what fills the window in a workspace; the switch offers it from now on."""
        self._workspaces.add(workspace, widget)
        if self._desk.shell.workspace is workspace:
            self._workspaces.show_current()
            self._take_workspace(workspace)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept local files and folders, visibly."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            kept_free = self._research_line.height()
            self._drop_highlight.cover(self.rect().adjusted(0, 0, 0, -kept_free))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Put the highlight away."""
        self._drop_highlight.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand what was dropped to the intake, once the drop itself is over."""
        self._drop_highlight.hide()
        event.acceptProposedAction()
        self._desk.intake.drop(dropped_paths(event.mimeData()))

    def changeEvent(self, event: QEvent) -> None:
        """Tell the session when the window becomes or leaves full screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._desk.shell.report_pane(Pane.FULL_SCREEN, self.isFullScreen())
            self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was."""
        self.remember()
        super().closeEvent(event)

    def remember(self) -> None:
        """Keep place, widths and parts for the next window."""
        self._memory.save(
            self.normalGeometry(),
            self.isMaximized(),
            () if self._film_strip.isHidden() else self._splitter.sizes(),
            set(self._desk.shell.panes),
        )

    def _build_centre(self) -> None:
        desk, theme = self._desk, self._theme
        self._start_page = StartPage(desk, theme)
        self._image_view = ImageView(desk, theme)
        self._stack = QStackedWidget()
        self._stack.setAccessibleName(self.tr("View"))
        self._stack.addWidget(self._start_page)
        self._stack.addWidget(self._image_view)
        self._cards = MessageCards(desk, theme, self._stack)
        self._film_strip = FilmStrip(desk, theme)
        self._panel = WindowPanel(desk, self._actions, theme)
        self._findings = FindingsView(desk, theme)
        self._findings.vacated.connect(self._image_view.setFocus)
        self._side = QSplitter(Qt.Orientation.Vertical)
        self._side.setAccessibleName(self.tr("Findings and window"))
        self._side.setChildrenCollapsible(False)
        self._side.setHandleWidth(1)
        self._side.addWidget(self._findings)
        self._side.addWidget(self._panel)
        self._side.setSizes(SIDE_HEIGHTS)
        self._side.setStretchFactor(0, 3)
        self._side.setStretchFactor(1, 2)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setAccessibleName(self.tr("Films, view and window"))
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for widget in (self._film_strip, self._stack, self._side):
            self._splitter.addWidget(widget)
        self._splitter.setStretchFactor(1, 1)
        self._workspaces = Workspaces(desk, self._splitter)
        self._notices = MessageCards(desk, theme, self._workspaces)
        self._status = StatusLine(desk)
        self._research_line = ResearchLine()
        page = QWidget()
        page.setObjectName("page")
        page.setAccessibleName(self.tr("Window content"))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._workspaces, 1)
        column.addWidget(self._status)
        column.addWidget(self._research_line)
        self._page = page
        self.setCentralWidget(page)
        for before, after in (
            (self._film_strip, self._image_view),
            (self._image_view, self._findings),
            (self._findings, self._panel.histogram),
            (self._panel.histogram, self._panel.centre),
        ):
            QWidget.setTabOrder(before, after)

    def _build_tour(self) -> Tour:
        steps = tour_steps(
            self._keymap,
            view=lambda: self._stack,
            toolbar=lambda: self._toolbar,
            findings=lambda: self._findings,
            switch=lambda: self._switch,
            menus=self.menuBar,
        )
        return Tour(self._desk, self._theme, steps, self)

    def _build_requests(self) -> dict[Request, Callable[[], object]]:
        return {
            **self._dialogs.requests,
            Request.TOGGLE_FULL_SCREEN: self._toggle_full_screen,
            Request.TOGGLE_FILM_STRIP: lambda: self._toggle(Pane.FILM_STRIP),
            Request.TOGGLE_HISTOGRAM: lambda: self._toggle(Pane.HISTOGRAM),
            Request.TOGGLE_FINDINGS: lambda: self._toggle(Pane.FINDINGS),
            Request.TOGGLE_TOOLBAR: lambda: self._toggle(Pane.TOOLBAR),
            Request.SHOW_TOUR: self._tour.start,
            Request.MAXIMISE_VIEW: lambda: self._toggle(Pane.MAXIMISED_VIEW),
            Request.QUIT: self.close,
        }

    def _listen(self) -> None:
        desk = self._desk
        desk.shell.requested.connect(self._obey)
        desk.shell.noticed.connect(self._notify)
        desk.shell.panes_changed.connect(self._arrange)
        desk.shell.workspace_changed.connect(self._take_workspace)
        desk.case.refused.connect(self._cards.refuse)
        desk.case.film_changed.connect(self._show_film)
        desk.case.reading_changed.connect(self._show_page)
        desk.film_list.films_changed.connect(self._show_title)
        desk.preferences.changed.connect(self._show_title)
        desk.viewport.cine.playing_changed.connect(self._play)
        self._image_view.probe_changed.connect(self._status.show_probe)
        self._image_view.context_menu_requested.connect(self._show_context_menu)
        self._theme.changed.connect(self._take_theme)

    def _restore(self) -> None:
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        self.setGeometry(repaired(self._memory.rectangle, screens))
        if self._memory.is_maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        widths = self._memory.pane_widths
        self._splitter.setSizes(widths if len(widths) == len(FIRST_WIDTHS) else FIRST_WIDTHS)
        self._show_film(self._desk.case.film)

    def _obey(self, request: Request) -> None:
        self._requests[request]()

    def _toggle(self, pane: Pane) -> None:
        self._desk.shell.report_pane(pane, pane not in self._desk.shell.panes)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _arrange(self, _panes: object = None) -> None:
        panes = self._desk.shell.panes
        has_films = self._desk.case.film is not None or bool(self._desk.film_list.films)
        is_reading = self._desk.shell.workspace is Workspace.READ
        is_whole = Pane.MAXIMISED_VIEW not in panes or not is_reading
        self.menuBar().setVisible(is_whole and not self.isFullScreen())
        self._toolbar.setVisible(is_reading and is_whole and Pane.TOOLBAR in panes)
        self._film_strip.setVisible(is_whole and has_films and Pane.FILM_STRIP in panes)
        is_beside = is_whole and has_films
        self._panel.setVisible(is_beside and Pane.HISTOGRAM in panes)
        self._findings.setVisible(is_beside and Pane.FINDINGS in panes)
        self._side.setVisible(is_beside and bool({Pane.HISTOGRAM, Pane.FINDINGS} & panes))
        self._status.setVisible(is_reading and is_whole)

    def _notify(self, sentence: str) -> None:
        is_reading = self._desk.shell.workspace is Workspace.READ
        (self._cards if is_reading else self._notices).notify(sentence)

    def _take_workspace(self, workspace: Workspace) -> None:
        self._arrange()
        if workspace is Workspace.READ:
            is_idle = self._stack.currentWidget() is self._start_page
            (self._start_page.open_button if is_idle else self._image_view).setFocus()

    def _show_film(self, film: object) -> None:
        had_focus = self._start_page.isAncestorOf(self.focusWidget() or self)
        self._show_page()
        if film is None:
            self._desk.shell.report_pane(Pane.MAXIMISED_VIEW, is_shown=False)
            self._start_page.open_button.setFocus()
        elif had_focus or self.focusWidget() is None:
            self._image_view.setFocus()
        self._show_title()

    def _show_page(self, _reading: object = None) -> None:
        case = self._desk.case
        is_idle = case.film is None and case.reading is Reading.NOTHING
        self._stack.setCurrentWidget(self._start_page if is_idle else self._image_view)

    def _show_title(self, *_values: object) -> None:
        self._arrange()
        film = self._desk.case.film
        name = ""
        if film is not None:
            location = film.radiograph.provenance.location
            # The chosen film may be one that cannot be shown; the name is of the one on screen.
            number = self._desk.film_list.number_of(location)
            is_hidden = self._desk.preferences.flag("privacy.hide_identity")
            numbered = self.tr("Film") if number is None else self.tr("Film {0}").format(number + 1)
            name = numbered if is_hidden else location.name
        self.setWindowTitle(self.tr("{0} — xrayviewer").format(name) if name else "xrayviewer")

    def _show_context_menu(self, place: QPoint) -> None:
        if self._context_menu.isEmpty():
            for group in CONTEXT_MENU:
                for identifier in group:
                    self._context_menu.addAction(self._actions[identifier])
                self._context_menu.addSeparator()
        self._context_menu.popup(place)

    def _play(self, is_playing: bool) -> None:
        if is_playing:
            self._cine_clock.start()
        else:
            self._cine_clock.stop()

    def _take_theme(self) -> None:
        self._theme.dress(self)
        self._keep_size()

    def _keep_size(self) -> None:
        # The rest follows from the layouts, which grow with the text.
        needed = QSize(self._research_line.sizeHint().width(), 0)
        self._page.setMinimumSize(SMALLEST.expandedTo(needed))
