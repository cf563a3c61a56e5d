"""What the strip of films shows of a file, from its header alone."""

from typing import Final

from xrayviewer.domain.errors import RefusalCode, UnreadableImageError
from xrayviewer.domain.location import FilmLocation, FilmSummary
from xrayviewer.jobs.context import JobContext
from xrayviewer.readers.dicom.contents import refuse_unless_film
from xrayviewer.readers.dicom.file import parse
from xrayviewer.readers.dicom.header import read_pixel_header
from xrayviewer.readers.dicom.identity import read_acquisition, read_identity
from xrayviewer.readers.dicom.signature import data_set_start, has_prefix
from xrayviewer.readers.raster.file import open_raster
from xrayviewer.readers.raster.signature import raster_format
from xrayviewer.readers.refusals import RefusedError, naming
from xrayviewer.readers.source import read_bytes, read_start

START_BYTES: Final = 4 << 20
"""Enough for nearly every header; where it is not, the whole file is read."""


def summarise(locations: tuple[FilmLocation, ...], context: JobContext) -> tuple[FilmSummary, ...]:
    """Summarise files, and publish each `FilmSummary` as soon as it is made.

    A file whose header is not sound has its refusal in the summary. Pixels are not looked at, so a
    film with a summary may still be refused when it is opened.
    """
    summaries = []
    for location in locations:
        context.raise_if_cancelled()
        try:
            with naming(location):
                summary = _read_header(location)
        except UnreadableImageError as error:
            summary = FilmSummary(location, refusal=error.refusal)
        context.publish(summary)
        summaries.append(summary)
    return tuple(summaries)


def _read_header(location: FilmLocation) -> FilmSummary:
    start = read_start(location, START_BYTES)
    try:
        return _from_header(start, location)
    except RefusedError as error:
        is_whole = location.member is not None or len(start) < START_BYTES
        if is_whole or error.code is RefusalCode.NOT_AN_IMAGE:
            raise
    return _from_header(read_bytes(location), location)


def _from_header(content: bytes, location: FilmLocation) -> FilmSummary:
    # In the order of `read_radiograph`.
    is_dicom = has_prefix(content) or (
        raster_format(content) is None and data_set_start(content) is not None
    )
    return _from_dicom(content, location) if is_dicom else _from_raster(content, location)


def _from_raster(content: bytes, location: FilmLocation) -> FilmSummary:
    raster = open_raster(content)
    rows, columns = raster.size
    return FilmSummary(location, rows=rows, columns=columns, frame_count=raster.frame_count)


def _from_dicom(content: bytes, location: FilmLocation) -> FilmSummary:
    parsed = parse(content)
    refuse_unless_film(parsed)
    header = read_pixel_header(parsed)
    identity = read_identity(parsed.data_set)
    acquisition = read_acquisition(parsed.data_set)
    return FilmSummary(
        location=location,
        patient_key=identity.patient_key,
        patient_name=identity.patient_name,
        patient_id=identity.patient_id,
        study_uid=identity.study_uid,
        study_date=identity.study_date,
        study_description=identity.study_description,
        series_uid=identity.series_uid,
        series_number=identity.series_number,
        series_description=identity.series_description,
        instance_number=identity.instance_number,
        modality=acquisition.modality,
        view_position=acquisition.view_position,
        rows=header.rows,
        columns=header.columns,
        frame_count=header.frame_count,
    )
