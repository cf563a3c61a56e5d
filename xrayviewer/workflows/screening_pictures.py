"""Films of a screening with the map of a finding over them."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.errors import UnreadableImageError
from xrayviewer.domain.explanation import ExplanationMethod
from xrayviewer.domain.presentation import Presentation
from xrayviewer.domain.screening import ScreenedMaps, ScreeningRow
from xrayviewer.engine.process import Engine
from xrayviewer.imaging.display import presented
from xrayviewer.imaging.evidence import heated, placed_on_film
from xrayviewer.imaging.windowing import default_voi
from xrayviewer.jobs.context import JobContext, SilentContext
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.workflows.films import read_film


@dataclass(frozen=True, slots=True, eq=False)
class HeatedFilm:
    """A film with a map over it.

    Attributes
    ----------
    picture
        NDArray[np.uint8], RGB, shape (rows, columns, 3), in image frame.
    method
        How the map was computed.
    full_scale
        Value of the strongest colour: the highest of all findings of the film.
    """

    picture: NDArray[np.uint8]
    method: ExplanationMethod
    full_scale: float


def heated_picture(
    shown: NDArray[np.uint8],
    pixel_aspect: float,
    row: ScreeningRow,
    finding: Finding,
    maps: ScreenedMaps,
) -> HeatedFilm:
    """Lay the map of a finding over a picture of its film.

    Parameters
    ----------
    shown
        As the film is first shown, of any size: shape (rows, columns) or (rows, columns, 3).
    pixel_aspect
        Height of a pixel of the picture divided by its width.
    row
        With the model that spoke.
    maps
        Of all findings, as `ScreeningStore.maps` gives them.
    """
    assert row.model is not None
    full_scale = float(maps.found.max())
    found = placed_on_film(
        maps.found[row.model.labels.index(finding.label)],
        (shown.shape[0], shown.shape[1]),
        pixel_aspect,
        row.model.preparation,
    )
    heat = np.zeros_like(found)
    if full_scale > 0:
        heat = np.asarray(np.clip(found / np.float32(full_scale), 0.0, 1.0), np.float32)
    return HeatedFilm(heated(shown, heat), maps.method, full_scale)


def heated_film(
    store: ScreeningStore,
    row: ScreeningRow,
    decoders: Engine,
    context: JobContext,
    *,
    longest_side_px: int | None = None,
) -> HeatedFilm | None:
    """Read a film again and lay the map of its top finding over it.

    Parameters
    ----------
    longest_side_px
        Larger films are made smaller, with square pixels; None for the film's own resolution.

    Returns
    -------
    HeatedFilm | None
        None where there is no map, or the film is not the one any more that was screened.
    """
    maps = store.maps(row.run, row.place)
    finding = row.top_finding
    if maps is None or finding is None:
        return None
    try:
        radiograph = read_film(decoders, row.location, 0, SilentContext(context))
    except UnreadableImageError:
        return None
    if radiograph.digest != row.digest:
        return None
    shown = presented(radiograph, Presentation(*default_voi(radiograph)))
    aspect = radiograph.pixel_aspect
    if longest_side_px is not None:
        shown, aspect = _shrunk(shown, aspect, longest_side_px), 1.0
    return heated_picture(shown, aspect, row, finding, maps)


def _shrunk(shown: NDArray[np.uint8], pixel_aspect: float, side_px: int) -> NDArray[np.uint8]:
    height, width = shown.shape[0] * pixel_aspect, float(shown.shape[1])
    scale = min(1.0, side_px / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(shown, size, interpolation=cv2.INTER_AREA), np.uint8)
