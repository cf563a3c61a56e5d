"""Films made ready for the screen where they are read.

The decoding process has the film's memory at hand, and the viewer's interpreter stays free for the
window.
"""

from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.imaging.prepared import PreparedFilm, prepare
from xrayviewer.jobs.context import JobContext, PassingContext
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


class PreparingContext(PassingContext):
    """A context that prepares each preview before it passes it on."""

    def publish(self, partial: object) -> None:
        """Prepare a preview and pass it on."""
        assert isinstance(partial, Radiograph)
        super().publish(prepare(partial))
