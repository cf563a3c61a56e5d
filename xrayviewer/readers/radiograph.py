"""The way in: any file to a radiograph or a refusal."""

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.dicom import signature
from xrayviewer.readers.dicom.film import read_film
from xrayviewer.readers.raster.film import read_raster
from xrayviewer.readers.raster.signature import raster_format
from xrayviewer.readers.refusals import CHOOSE_ANOTHER, unreadable
from xrayviewer.readers.source import read_bytes


def read_radiograph(location: FilmLocation, frame: int, context: JobContext) -> Radiograph:
    """Read one frame of a film, whatever its format; the name of the file does not matter.

    DICOM goes first, because its preamble may hold the start of a TIFF; then image files; then
    DICOM without preamble and ACR-NEMA, when the first element is plausible.

    Parameters
    ----------
    frame
        0-based.
    context
        Receives the time that decoding needs, and a preview of large JPEG 2000 films.

    Raises
    ------
    UnreadableImageError
        With the reason why the file is not shown.
    """
    content = read_bytes(location)
    if signature.has_prefix(content):
        return read_film(content, location, frame, context)
    if raster_format(content) is not None:
        return read_raster(content, location, frame, context)
    if signature.data_set_start(content) is not None:
        return read_film(content, location, frame, context)
    kind = signature.other_kind(content[: signature.PREAMBLE_BYTES])
    cause = f"it is {kind}, not a film" if kind else "it is neither a DICOM film nor an image"
    raise unreadable(location, RefusalCode.NOT_AN_IMAGE, cause, CHOOSE_ANOTHER)
