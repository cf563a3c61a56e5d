"""What lies where on a film in a network's square, and how much of a map lies on each."""

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.explanation_checks import EvidenceLedger, Zone
from xrayviewer.domain.input_gate import Correction
from xrayviewer.domain.preparation import Preparation
from xrayviewer.imaging.burned_in_markers import burned_in_markers
from xrayviewer.imaging.correction import corrected, map_on_corrected
from xrayviewer.imaging.evidence import placed_on_film
from xrayviewer.imaging.film_borders import film_borders
from xrayviewer.imaging.square_placement import SquarePlacement

Mask = NDArray[np.bool_]
MARGIN: Final = 1 / 64
"""Around a marker, as a part of the square's side: the gaps between strokes belong to it."""
MARKED: Final = 0.25
"""Share of a square's pixel that a marker has to cover."""
HALF: Final = 0.5


def film_zones(
    square: NDArray[np.uint8],
    picture: NDArray[np.uint8],
    placement: SquarePlacement,
    correction: Correction,
    fields: ChestFields | None,
) -> Mapping[Zone, Mask]:
    """Give each pixel of a network's square to one zone.

    Parameters
    ----------
    square
        The film as it is in the network's square, shape (size, size).
    picture
        The same film squeezed into a larger square, for markers are small.
    placement
        Of the film in the network's square.
    fields
        Lungs and heart on the film as it is; None where they are not to be trusted, and lungs and
        heart then belong to the body.

    Returns
    -------
    Mapping[Zone, NDArray[np.bool_]]
        On the corrected film, shape (size, size) each.
    """
    film = map_on_corrected(placement.film_mask(), correction)
    upright = corrected(square, correction)
    lungs, heart = (
        (np.zeros_like(film), np.zeros_like(film))
        if fields is None
        else (
            _placed(map_on_corrected(mask, correction), placement, correction, HALF)
            for mask in (fields.lungs, fields.masks[-1])
        )
    )
    markers = marker_mask(picture, placement, correction, fields)
    zones: dict[Zone, Mask] = {}
    left = np.ones_like(film)
    for zone, mask in (
        (Zone.MARKERS, markers),
        (Zone.LUNGS, lungs),
        (Zone.HEART, heart),
        (Zone.OUTSIDE, film_borders(upright, film) | ~film),
        (Zone.BODY, left),
    ):
        zones[zone] = mask & left
        left = left & ~mask
    return zones


def marker_mask(
    picture: NDArray[np.uint8],
    placement: SquarePlacement,
    correction: Correction,
    fields: ChestFields | None,
) -> Mask:
    """Find markers with a margin around each, on the corrected film in the network's square.

    Parameters
    ----------
    picture, fields
        As in `film_zones`.
    """
    lungs = None
    if fields is not None:
        size = picture.shape[1], picture.shape[0]
        large = cv2.resize(fields.lungs.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
        lungs = map_on_corrected(large.astype(np.bool_), correction)
    found = burned_in_markers(corrected(picture, correction), lungs)
    placed = _placed(found, placement, correction, MARKED).astype(np.uint8)
    reach = max(1, round(MARGIN * len(placed)))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    film = map_on_corrected(placement.film_mask(), correction)
    return np.asarray(cv2.dilate(placed, kernel).astype(np.bool_) & film)


def evidence_ledger(
    found: NDArray[np.float32], zones: Mapping[Zone, Mask], *, knows_lungs: bool
) -> EvidenceLedger | None:
    """Divide what speaks for a finding among the zones.

    Parameters
    ----------
    found
        Map over the network's square, on the corrected film, shape (rows, columns).
    knows_lungs
        Whether lungs and heart are zones of their own.

    Returns
    -------
    EvidenceLedger | None
        None where nothing on the film speaks for the finding.
    """
    side = len(zones[Zone.BODY])
    placed = placed_on_square(found, side)
    positive = np.maximum(placed, 0.0).astype(np.float64)
    whole = float(positive.sum())
    if whole <= 0:
        return None
    shares = {zone: float(positive[mask].sum()) / whole for zone, mask in zones.items()}
    if not knows_lungs:
        del shares[Zone.LUNGS], shares[Zone.HEART]
    return EvidenceLedger(shares)


def placed_on_square(found: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """Interpolate a map over a square to its pixels, shape (side, side)."""
    return placed_on_film(found, (side, side), 1.0, Preparation(side))


def _placed(mask: Mask, placement: SquarePlacement, correction: Correction, covered: float) -> Mask:
    """Put a mask over the whole corrected film to where the film lies in the network's square.

    Parameters
    ----------
    mask
        Of any size, on the corrected film.
    covered
        Share of a pixel of the square from which on it belongs to the mask.
    """
    film = map_on_corrected(placement.film_mask(), correction)
    rows, columns = np.flatnonzero(film.any(axis=1)), np.flatnonzero(film.any(axis=0))
    size = columns[-1] + 1 - columns[0], rows[-1] + 1 - rows[0]
    share = cv2.resize(
        mask.astype(np.float32), (int(size[0]), int(size[1])), interpolation=cv2.INTER_AREA
    )
    placed = np.zeros_like(film)
    placed[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] = share >= covered
    return placed
