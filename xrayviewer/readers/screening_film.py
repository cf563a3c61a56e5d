"""A film as a screening needs it, made where the film is decoded."""

from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.screening import FilmIdentity
from xrayviewer.domain.screening_film import ScreeningFilm
from xrayviewer.imaging.model_inputs import model_inputs
from xrayviewer.jobs.context import JobContext, SilentContext
from xrayviewer.readers.radiograph import read_radiograph


def read_screening_film(
    location: FilmLocation, preparations: tuple[Preparation, ...], context: JobContext
) -> ScreeningFilm:
    """Read the first frame of a film once; prepare it for several models, take whom it shows.

    Raises
    ------
    UnreadableImageError
        If the file is refused, or has nothing that a model could score.
    """
    radiograph = read_radiograph(location, 0, SilentContext(context))
    identity = radiograph.identity
    shown = FilmIdentity(
        patient_name=identity.patient_name,
        patient_id=identity.patient_id,
        study_date=identity.study_date,
        view_position=radiograph.acquisition.view_position,
    )
    return ScreeningFilm(model_inputs(radiograph, preparations), shown, identity.patient_key)
