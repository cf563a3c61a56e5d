"""Films made ready for the screen where they are read.

The decoding process has the film's memory at hand, and the viewer's interpreter stays free for the
window.
"""

from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.imaging.prepared import PreparedFilm, prepare
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.radiograph import read_radiograph


def read_prepared_film(location: FilmLocation, frame: int, context: JobContext) -> PreparedFilm:
    """Read one frame of a film and prepare it; a preview is published prepared.

    Parameters
    ----------
    frame
        0-based.

    Raises
    ------
    UnreadableImageError
        As `read_radiograph`.
    """
    return prepare(read_radiograph(location, frame, PreparingContext(context)))


class PreparingContext:
    """A context that prepares each preview before it passes it on."""

    def __init__(self, context: JobContext) -> None:
        self._context = context

    @property
    def is_cancelled(self) -> bool:
        """Whether the answer is no longer wanted."""
        return self._context.is_cancelled

    def report(self, fraction: float | None, message: str = "") -> None:
        """Pass progress on."""
        self._context.report(fraction, message)

    def publish(self, partial: object) -> None:
        """Prepare a preview and pass it on."""
        assert isinstance(partial, Radiograph)
        self._context.publish(prepare(partial))

    def allow_time(self, seconds: float) -> None:
        """Pass the wish for more time on."""
        self._context.allow_time(seconds)

    def raise_if_cancelled(self) -> None:
        """Stop the work when its answer is no longer wanted."""
        self._context.raise_if_cancelled()
