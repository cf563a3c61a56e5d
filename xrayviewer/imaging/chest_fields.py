"""What follows from masks of lungs and heart: whole pieces, the cardiothoracic ratio, shares."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.chest_fields import ChestFields

PROBABLE: Final = 0.5
_AREA: Final = cv2.CC_STAT_AREA


def chest_fields(probabilities: NDArray[np.float32]) -> ChestFields:
    """Make whole fields of each pixel's probabilities.

    Parameters
    ----------
    probabilities
        Shape (3, size, size), 0 to 1, in the order of `FIELD_LABELS`.
    """
    found = [_field(one) for one in probabilities]
    masks = np.stack([mask for mask, _, _ in found])
    certainty = [
        expected_overlap(one, mask) for one, mask in zip(probabilities, masks, strict=True)
    ]
    return ChestFields(
        masks=masks,
        certainty=(certainty[0], certainty[1], certainty[2]),
        pieces_removed=(found[0][1], found[1][1], found[2][1]),
        removed_share=(found[0][2], found[1][2], found[2][2]),
        cardiothoracic_ratio=cardiothoracic_ratio(masks),
    )


def _field(probabilities: NDArray[np.float32]) -> tuple[NDArray[np.bool_], int, float]:
    mask = probabilities >= PROBABLE
    piece, removed = largest_piece(mask)
    before = int(mask.sum())
    share = (before - int(piece.sum())) / before if before else 0.0
    return without_holes(piece), removed, share


def largest_piece(mask: NDArray[np.bool_]) -> tuple[NDArray[np.bool_], int]:
    """Keep the largest piece of a mask; pixels that touch at a corner belong together.

    Parameters
    ----------
    mask
        Shape (rows, columns).

    Returns
    -------
    tuple[NDArray[np.bool_], int]
        The piece, of the same shape, and how many others there were. Of equal pieces the one that
        begins further up, then further left, is kept.
    """
    count, pieces, statistics, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    if count <= 2:
        return mask.copy(), 0
    largest = 1 + int(statistics[1:, _AREA].argmax())
    return np.asarray(pieces == largest), count - 2


def without_holes(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Fill what a mask encloses: pixels with no way to the edge except through corners.

    Parameters
    ----------
    mask
        Shape (rows, columns).
    """
    outside = np.pad(~mask, 1, constant_values=True).astype(np.uint8)
    cv2.floodFill(outside, None, (0, 0), 2)
    return np.asarray(outside[1:-1, 1:-1] != 2)


def expected_overlap(probabilities: NDArray[np.float32], mask: NDArray[np.bool_]) -> float:
    """Return the Dice coefficient of a mask that is to be expected if the probabilities hold.

    Parameters
    ----------
    probabilities, mask
        Shape (rows, columns).
    """
    within = float(probabilities[mask].sum(dtype=np.float64))
    whole = float(probabilities.sum(dtype=np.float64)) + float(mask.sum())
    return 2 * within / whole if within else 0.0


def dice(found: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    """Return the overlap of two masks: twice the common pixels by the sum of both; 1 for none.

    References
    ----------
    Dice 1945, doi:10.2307/1932409.
    """
    whole = int(found.sum()) + int(truth.sum())
    return 2 * int((found & truth).sum()) / whole if whole else 1.0


def cardiothoracic_ratio(masks: NDArray[np.bool_]) -> float | None:
    """Divide the widest diameter of the heart by the widest inner one of the thorax.

    The heart's runs from its border furthest to the right to the one furthest to the left, at
    whatever level each lies; the thorax's from one lung's outer edge to the other's at one level.
    Both are widths, so that a film whose rows and columns were scaled apart has the same ratio.

    Parameters
    ----------
    masks
        Shape (3, rows, columns), in the order of `FIELD_LABELS`.

    Returns
    -------
    float | None
        None where the heart is not found or no level shows both lungs.

    References
    ----------
    Danzer 1919, The cardiothoracic ratio: an index of cardiac enlargement, Am J Med Sci 157:513.
    """
    right, left, heart = masks
    across = np.flatnonzero(heart.any(axis=0))
    levels = right.any(axis=1) & left.any(axis=1)
    if not across.size or not levels.any():
        return None
    lungs = (right | left)[levels]
    first = lungs.argmax(axis=1)
    behind = lungs.shape[1] - lungs[:, ::-1].argmax(axis=1)
    return float((across[-1] + 1 - across[0]) / (behind - first).max())


def share_within(heatmap: NDArray[np.float32], mask: NDArray[np.bool_]) -> float | None:
    """Return which share of a heatmap lies on a mask.

    Parameters
    ----------
    heatmap
        Shape (rows, columns), 0 and above, on any grid over the same square as the mask: a cell
        counts by how much of it the mask covers.
    mask
        Shape (size, size).

    Returns
    -------
    float | None
        0 to 1; None where the heatmap is 0 everywhere.

    Raises
    ------
    ValueError
        If a value of the heatmap is negative or no number.
    """
    if not (np.isfinite(heatmap).all() and (heatmap >= 0).all()):
        raise ValueError("a heatmap holds numbers from 0 on")
    whole = float(heatmap.sum(dtype=np.float64))
    if not whole:
        return None
    rows, columns = heatmap.shape
    covered = cv2.resize(mask.astype(np.float32), (columns, rows), interpolation=cv2.INTER_AREA)
    share = float((heatmap * covered).sum(dtype=np.float64)) / whole
    return min(1.0, share)
