"""Find, read and prepare films. Everything that looks into a file happens in a decoding process."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.analysis import ModelInputs
from xrayviewer.domain.dataset import FilmSample, LabelledFilm
from xrayviewer.domain.errors import (
    EngineError,
    EngineMemoryError,
    EngineTimeoutError,
    Refusal,
    RefusalCode,
    UnreadableImageError,
)
from xrayviewer.domain.location import FilmLocation, FilmSummary
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.screening_film import ScreeningFilm
from xrayviewer.domain.tags import TagRow
from xrayviewer.engine.process import Engine
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.jobs.context import JobContext

DEADLINE_S = 5.0
NETWORK_ALLOWANCE_S = 15.0
LISTING_DEADLINE_S = 3600.0
SUMMARY_BATCH = 16


def read_film(
    decoders: Engine, location: FilmLocation, frame: int, context: JobContext
) -> Radiograph:
    """Read one frame; a reduced-resolution preview may be published first.

    Raises
    ------
    UnreadableImageError
        If the file is refused, too slow, too large, or ends its decoding process.
    """
    return _decode(decoders, "radiograph:read_radiograph", location, frame, context=context)  # type: ignore[no-any-return]


def open_film(
    decoders: Engine, location: FilmLocation, frame: int, context: JobContext
) -> PreparedFilm:
    """Read one frame and prepare it for the screen; previews are published prepared.

    Raises
    ------
    UnreadableImageError
        As `read_film`.
    """
    return _decode(  # type: ignore[no-any-return]
        decoders, "prepared_film:read_prepared_film", location, frame, context=context
    )


def read_model_inputs(
    decoders: Engine,
    location: FilmLocation,
    frame: int,
    preparations: tuple[Preparation, ...],
    context: JobContext,
) -> ModelInputs:
    """Read one frame and prepare it for several models at once.

    Raises
    ------
    UnreadableImageError
        As `read_film`, or if the film has nothing that a model could score.
    """
    return _decode(  # type: ignore[no-any-return]
        decoders, "model_inputs:read_model_inputs", location, frame, preparations, context=context
    )


def read_screening_film(
    decoders: Engine,
    location: FilmLocation,
    preparations: tuple[Preparation, ...],
    context: JobContext,
) -> ScreeningFilm:
    """Read the first frame for several models, and whom it shows.

    Raises
    ------
    UnreadableImageError
        As `read_model_inputs`.
    """
    return _decode(  # type: ignore[no-any-return]
        decoders, "screening_film:read_screening_film", location, preparations, context=context
    )


def film_stamp(location: FilmLocation) -> tuple[int, int] | None:
    """Return what changes when a file is written: time of the change in ns, size in bytes.

    None when the file is out of reach.
    """
    try:
        status = location.path.stat()
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size


def list_films(
    decoders: Engine, paths: tuple[Path, ...], context: JobContext, *, at_once: bool = False
) -> int:
    """Publish batches of film locations found in files, folders, archives and DICOMDIRs.

    Parameters
    ----------
    at_once
        The first films of a large folder come before all its names are known and in order.

    Returns
    -------
    int
        How many were found.
    """
    operation = "folder:list_films_at_once" if at_once else "folder:list_films"
    found = 0
    for path in paths:
        found += decoders.call(operation, path, context=context, deadline_s=LISTING_DEADLINE_S)
    return found


def summarise_films(
    decoders: Engine, locations: tuple[FilmLocation, ...], context: JobContext
) -> None:
    """Publish a `FilmSummary` for each location; a refused file has its reason in it."""
    for start in range(0, len(locations), SUMMARY_BATCH):
        batch = locations[start : start + SUMMARY_BATCH]
        try:
            decoders.call(
                "summary:summarise", batch, context=context, deadline_s=DEADLINE_S + len(batch)
            )
        except EngineError:
            _summarise_singly(decoders, batch, context)
        context.report((start + len(batch)) / len(locations))


def _summarise_singly(
    decoders: Engine, batch: tuple[FilmLocation, ...], context: JobContext
) -> None:
    for location in batch:
        try:
            _decode(decoders, "summary:summarise", (location,), location=location, context=context)
        except UnreadableImageError as error:
            context.publish(FilmSummary(location, refusal=error.refusal))


def read_thumbnail(
    decoders: Engine, location: FilmLocation, longest_side_px: int, context: JobContext
) -> NDArray[np.uint8]:
    """Return the film as first shown, small: uint8, (rows, columns) or (rows, columns, 3).

    Raises
    ------
    UnreadableImageError
        As `read_film`.
    """
    return _decode(  # type: ignore[no-any-return]
        decoders, "thumbnail:read_thumbnail", location, longest_side_px, context=context
    )


def read_training_film(
    decoders: Engine,
    film: LabelledFilm,
    preparation: Preparation,
    context: JobContext,
    gate: Preparation | None = None,
) -> FilmSample:
    """Read the first frame, and the masks of a film that has some, as training needs them.

    Parameters
    ----------
    gate
        How the input gate wants a film without masks; None where it is not to be asked.

    Raises
    ------
    UnreadableImageError
        As `read_film`; also if the film has nothing that a network could learn from.
    """
    location = film.location
    if film.masks:
        return _decode(  # type: ignore[no-any-return]
            decoders, "training_masks:read_masked_film", location, film.masks, preparation,
            context=context,
        )  # fmt: skip
    if gate is not None:
        return _decode(  # type: ignore[no-any-return]
            decoders, "training_film:read_gated_film", location, preparation, gate, context=context
        )
    return _decode(  # type: ignore[no-any-return]
        decoders, "training_film:read_training_film", location, preparation, context=context
    )


def read_tags(decoders: Engine, location: FilmLocation, context: JobContext) -> tuple[TagRow, ...]:
    """Every data element of a DICOM file, in its order.

    Raises
    ------
    UnreadableImageError
        As `read_film`; also if the file is no DICOM file.
    """
    return _decode(decoders, "dicom.tags:read_tags", location, context=context)  # type: ignore[no-any-return]


def _decode(
    decoders: Engine,
    operation: str,
    *arguments: Any,
    context: JobContext,
    location: FilmLocation | None = None,
) -> Any:
    subject = location or arguments[0]
    deadline_s = DEADLINE_S + (NETWORK_ALLOWANCE_S if _is_on_network(subject.path) else 0.0)
    try:
        return decoders.call(operation, *arguments, context=context, deadline_s=deadline_s)
    except EngineError as error:
        raise UnreadableImageError(_explain(error, subject)) from error


def _explain(error: EngineError, location: FilmLocation) -> Refusal:
    if isinstance(error, EngineTimeoutError):
        return Refusal(
            RefusalCode.TOO_SLOW,
            location.name,
            "reading it took too long, so it was stopped",
            "Try again; if it happens again the file is damaged, so ask for a new copy.",
        )
    if isinstance(error, EngineMemoryError):
        return Refusal(
            RefusalCode.OUT_OF_MEMORY,
            location.name,
            "reading it needs more memory than a film may use",
            "The file is probably damaged; ask for a new copy.",
        )
    return Refusal(
        RefusalCode.DECODER_CRASHED,
        location.name,
        "it made the image decoder fail",
        "The file is damaged or made to do harm; ask for a new copy.",
    )


def _is_on_network(path: Path) -> bool:
    return str(path).startswith(("\\\\", "//"))
