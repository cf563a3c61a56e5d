"""What the window is asked to do that has no state of its own, and what it tells the user."""

from enum import StrEnum

from psygnal import Signal


class Request(StrEnum):
    """Something only the window can do."""

    OPEN_FILES = "open files"
    OPEN_FOLDER = "open folder"
    OPEN_SAMPLE = "open sample"
    SHOW_TAGS = "show tags"
    SHOW_SHORTCUTS = "show shortcuts"
    EDIT_SHORTCUTS = "edit shortcuts"
    SHOW_SETTINGS = "show settings"
    SHOW_HELP = "show help"
    SHOW_ABOUT = "show about"
    TOGGLE_FULL_SCREEN = "toggle full screen"
    TOGGLE_FILM_STRIP = "toggle film strip"
    TOGGLE_HISTOGRAM = "toggle histogram"
    TOGGLE_TOOLBAR = "toggle toolbar"
    MAXIMISE_VIEW = "maximise view"
    COPY_VIEW = "copy view"
    EXPORT_IMAGE = "export image"
    PRINT = "print"
    QUIT = "quit"


class ShellSession:
    """Requests to the window and notices to the user.

    Signals
    -------
    requested(Request)
        The window is to do something.
    noticed(str)
        A sentence for the user, shown without stopping the work.
    """

    requested = Signal(Request)
    noticed = Signal(str)

    def ask(self, request: Request) -> None:
        """Ask the window."""
        self.requested.emit(request)

    def notify(self, sentence: str) -> None:
        """Tell the user."""
        self.noticed.emit(sentence)
