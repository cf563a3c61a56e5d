"""What the window is asked to do that has no state of its own, and what it tells the user."""

from enum import StrEnum

from psygnal import Signal


class Request(StrEnum):
    """Something only the window can do."""

    OPEN_FILES = "open files"
    OPEN_FOLDER = "open folder"
    SCREEN_FOLDER = "screen folder"
    OPEN_SAMPLE = "open sample"
    SHOW_TAGS = "show tags"
    SHOW_TERMS = "show terms"
    SHOW_MODEL_CARD = "show model card"
    SHOW_SHORTCUTS = "show shortcuts"
    EDIT_SHORTCUTS = "edit shortcuts"
    SHOW_SETTINGS = "show settings"
    SHOW_HELP = "show help"
    SHOW_ABOUT = "show about"
    SHOW_UPDATES = "show updates"
    SHOW_NEWS = "show news"
    SHOW_TOUR = "show tour"
    TOGGLE_FULL_SCREEN = "toggle full screen"
    TOGGLE_FILM_STRIP = "toggle film strip"
    TOGGLE_HISTOGRAM = "toggle histogram"
    TOGGLE_FINDINGS = "toggle findings"
    TOGGLE_TOOLBAR = "toggle toolbar"
    MAXIMISE_VIEW = "maximise view"
    COPY_VIEW = "copy view"
    EXPORT_IMAGE = "export image"
    PRINT = "print"
    QUIT = "quit"


class Pane(StrEnum):
    """A part of the window that can be put away."""

    FILM_STRIP = "film strip"
    HISTOGRAM = "histogram"
    FINDINGS = "findings"
    TOOLBAR = "toolbar"
    FULL_SCREEN = "full screen"
    MAXIMISED_VIEW = "maximised view"


class Workspace(StrEnum):
    """What the window is used for; one at a time fills it."""

    READ = "read"
    SCREEN = "screen"
    TRAIN = "train"


class ShellSession:
    """Requests to the window, what the window shows, and notices to the user.

    Attributes
    ----------
    workspaces
        Those that the window has; reading is always there.
    workspace
        The one that fills it.

    Signals
    -------
    requested(Request)
        The window is to do something.
    noticed(str)
        A sentence for the user, shown without stopping the work.
    panes_changed(frozenset[Pane])
        The window shows other parts of itself.
    workspaces_changed(frozenset[Workspace])
        The window has another workspace.
    workspace_changed(Workspace)
        Another workspace fills the window.
    """

    requested = Signal(Request)
    noticed = Signal(str)
    panes_changed = Signal(frozenset)
    workspaces_changed = Signal(frozenset)
    workspace_changed = Signal(Workspace)

    def __init__(self) -> None:
        self.panes: frozenset[Pane] = frozenset()
        self.workspaces: frozenset[Workspace] = frozenset({Workspace.READ})
        self.workspace = Workspace.READ

    def ask(self, request: Request) -> None:
        """Ask the window."""
        self.requested.emit(request)

    def notify(self, sentence: str) -> None:
        """Tell the user."""
        self.noticed.emit(sentence)

    def report_pane(self, pane: Pane, is_shown: bool) -> None:
        """Tell what the window shows; called by the window."""
        panes = self.panes | {pane} if is_shown else self.panes - {pane}
        if panes != self.panes:
            self.panes = panes
            self.panes_changed.emit(panes)

    def report_workspace(self, workspace: Workspace) -> None:
        """Tell of a workspace that the window has; called by the window."""
        if workspace not in self.workspaces:
            self.workspaces |= {workspace}
            self.workspaces_changed.emit(self.workspaces)

    def go_to(self, workspace: Workspace) -> None:
        """Fill the window with a workspace, if it has this one."""
        if workspace in self.workspaces and workspace is not self.workspace:
            self.workspace = workspace
            self.workspace_changed.emit(workspace)
