"""A film as the models need it, made where the film is decoded."""

from xrayviewer.domain.analysis import ModelInputs
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.preparation import Preparation
from xrayviewer.imaging.model_inputs import model_inputs
from xrayviewer.jobs.context import JobContext, SilentContext
from xrayviewer.readers.radiograph import read_radiograph


def read_model_inputs(
    location: FilmLocation, frame: int, preparations: tuple[Preparation, ...], context: JobContext
) -> ModelInputs:
    """Read one frame of a film once and prepare it for several models.

    Parameters
    ----------
    frame
        0-based.

    Raises
    ------
    UnreadableImageError
        If the file is refused, or has nothing that a model could score.
    """
    radiograph = read_radiograph(location, frame, SilentContext(context))
    return model_inputs(radiograph, preparations)
