"""What is said of work that was asked for and has not got further yet."""

from PySide6.QtCore import QCoreApplication

from xrayviewer.ui.sentences import said


def waiting_words(ahead: str) -> str:
    """Say what has to end first.

    Parameters
    ----------
    ahead
        Title of the work ahead, as a job or a training is called; empty: nothing is.
    """
    if not ahead:
        return QCoreApplication.translate("waiting", "Begins…")
    return QCoreApplication.translate(
        "waiting", "Waits until “{0}” has ended. Pause or stop that to go on at once."
    ).format(said(ahead))
