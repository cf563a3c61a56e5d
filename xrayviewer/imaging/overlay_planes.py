"""Overlay planes 60xx laid over the film."""

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.radiograph import Radiograph


def overlay_mask(radiograph: Radiograph) -> NDArray[np.bool_]:
    """Where any overlay draws, shape (rows, columns); what lies outside the film is cut off.

    References
    ----------
    DICOM PS3.3 C.9.2 (Overlay Plane).
    """
    mask = np.zeros((radiograph.rows, radiograph.columns), np.bool_)
    for plane in radiograph.overlays:
        row, column = plane.origin
        top, left = max(row, 0), max(column, 0)
        bottom = max(min(row + plane.mask.shape[0], radiograph.rows), top)
        right = max(min(column + plane.mask.shape[1], radiograph.columns), left)
        mask[top:bottom, left:right] |= plane.mask[
            top - row : bottom - row, left - column : right - column
        ]
    return mask
