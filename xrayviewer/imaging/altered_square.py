"""A network's square with some of its regions blurred, filled or mirrored."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.film_alteration import AlterationWay, AlteredSquare, FilmAlteration
from xrayviewer.domain.input_gate import Correction
from xrayviewer.imaging.correction import WHITE, corrected, map_on_corrected, map_on_film
from xrayviewer.imaging.square_placement import SquarePlacement

Square = NDArray[np.uint8]
Mask = NDArray[np.bool_]
BLUR_SHARE: Final = 1 / 16
"""Standard deviation of the blur as a part of the square's side: lung markings and the outline of a
marker are gone, the coarse grey of lung, heart and soft tissue stays."""
RING_SHARE: Final = 1 / 32
"""Width of what surrounds a region, as a part of the square's side."""
SOFT_PX: Final = 3.0
"""So far inside its edge a region is blended in, lest the edge be a sign of its own."""
MIDDLE: Final = 0.5


def altered_square(
    square: Square,
    placement: SquarePlacement,
    correction: Correction,
    alterations: Iterable[FilmAlteration],
    *,
    markers: Mask | None = None,
    borders: Mask | None = None,
    midline: float = MIDDLE,
) -> AlteredSquare:
    """Alter a prepared film.

    Parameters
    ----------
    square
        The film as it is, shape (size, size).
    placement
        Of that film in the square.
    alterations
        Applied one after the other, with regions on the film as it is.
    markers, borders
        Of the corrected film, shape (size, size). Before all else markers get the grey around them,
        and borders become black, as what lies outside a film is.
    midline
        Column of the corrected film about which is mirrored, as a part of its width.
    """
    upright = corrected(square, correction)
    film = map_on_corrected(placement.film_mask(), correction)
    all_covered = np.zeros_like(film)
    if markers is not None:
        upright, all_covered = filled(upright, markers & film, film), markers & film
    if borders is not None:
        upright = np.where(borders & film, np.uint8(0), upright)
        all_covered |= borders & film
    for alteration in alterations:
        covered = map_on_corrected(placement.covered(alteration.region), correction)
        upright = altered(upright, covered, film, alteration.way, midline)
        all_covered |= covered
    on_film = map_on_film(WHITE - upright if correction.is_inverted else upright, correction)
    return AlteredSquare(
        upright, np.asarray(on_film, np.uint8), map_on_film(all_covered, correction)
    )


def altered(
    square: Square, covered: Mask, film: Mask, way: AlterationWay, midline: float = MIDDLE
) -> Square:
    """Replace what is covered; everything else stays as it is.

    Parameters
    ----------
    square, covered, film
        The corrected film, what of it is covered, and where it lies in the square: shape (size,
        size) each.
    midline
        As in `altered_square`.
    """
    if not covered.any():
        return square
    if way is AlterationWay.MIRROR:
        return _blended(square, _mirrored(square, film, midline), covered)
    ways: Mapping[AlterationWay, Callable[[Square, Mask, Mask], Square]] = {
        AlterationWay.BLUR: _blurred,
        AlterationWay.FILL: filled,
    }
    return _blended(square, ways[way](square, covered, film), covered)


def filled(square: Square, covered: Mask, film: Mask) -> Square:
    """Give each piece of what is covered the middle grey (median) that surrounds it.

    Parameters
    ----------
    square, covered, film
        As in `altered`. A piece without surroundings gets that of the film.
    """
    found = square.copy()
    count, pieces = cv2.connectedComponents(covered.astype(np.uint8))
    reach = max(1, round(RING_SHARE * len(square)))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    for number in range(1, count):
        piece = pieces == number
        around = cv2.dilate(piece.astype(np.uint8), kernel).astype(np.bool_) & film & ~covered
        source = around if around.any() else film & ~covered
        found[piece] = round(float(np.median(square[source if source.any() else film])))
    return found


def midline_of(fields: ChestFields | None, correction: Correction, certainty: float) -> float:
    """Column midway between the lungs' outer edges, as a part of the corrected film's width.

    Parameters
    ----------
    fields
        On the film as it is.
    certainty
        Lungs less sure than that do not count; without both lungs it is the film's middle.
    """
    if fields is None or min(fields.certainty[:2]) < certainty:
        return MIDDLE
    columns = np.flatnonzero(map_on_corrected(fields.lungs, correction).any(axis=0))
    if not columns.size:
        return MIDDLE
    return float((columns[0] + columns[-1] + 1) / 2 / fields.lungs.shape[1])


def _blurred(square: Square, _covered: Mask, film: Mask) -> Square:
    rows, columns = np.flatnonzero(film.any(axis=1)), np.flatnonzero(film.any(axis=0))
    part = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    found = square.copy()
    found[part] = cv2.GaussianBlur(
        square[part], (0, 0), BLUR_SHARE * len(square), borderType=cv2.BORDER_REPLICATE
    )
    return found


def _mirrored(square: Square, film: Mask, midline: float) -> Square:
    columns = np.flatnonzero(film.any(axis=0))
    first, last = int(columns[0]), int(columns[-1])
    axis = first + midline * (last + 1 - first)
    across = np.rint(2 * axis - 1 - np.arange(len(square))).astype(np.intp)
    # What has no other side on the film gets its nearest column there.
    return np.ascontiguousarray(square[:, np.clip(across, first, last)])


def _blended(square: Square, other: Square, covered: Mask) -> Square:
    inside = cv2.distanceTransform(covered.astype(np.uint8), cv2.DIST_L2, 3)
    share = np.minimum(inside / SOFT_PX, 1.0)
    mixed = square + share * (other.astype(np.float32) - square.astype(np.float32))
    return np.asarray(np.rint(mixed), np.uint8)
