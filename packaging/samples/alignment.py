"""Fields that carry the common grid into films, and the first of them: from the lung outlines."""

import cv2
import numpy as np
from films import GRID_PX, Film
from numpy.typing import NDArray
from scipy.interpolate import RBFInterpolator

Field = NDArray[np.float32]
"""Where each grid point lies in a film: (rows, columns, 2), the last axis x then y as cv2.remap."""

_POINTS_PER_SIDE = 12


def identity_field(size_px: int = GRID_PX) -> Field:
    """Return the field that maps every grid point to itself."""
    axis = np.arange(size_px, dtype=np.float32)
    return np.stack(np.meshgrid(axis, axis), axis=-1)


def warp(values: NDArray[np.float32], field: Field) -> NDArray[np.float32]:
    """Sample `values` at `field`; outside the film its border is repeated."""
    warped = cv2.remap(values, field, None, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(warped, dtype=np.float32)


def inside(field: Field, valid: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return 1 where `field` points to a valid pixel of the film, fading to 0 elsewhere."""
    sampled = cv2.remap(valid.astype(np.float32), field, None, cv2.INTER_LINEAR, borderValue=0.0)
    return np.asarray(cv2.erode(sampled, np.ones((9, 9), np.uint8)), dtype=np.float32)


def lung_landmarks(film: Film) -> NDArray[np.float32]:
    """Return (column, row) points around both lungs, equally many and in the same order each."""
    right = _outline_points(film.right_lung, lateral=-1.0)
    left = _outline_points(film.left_lung, lateral=1.0)
    return np.concatenate([right, left])


def _outline_points(lung: NDArray[np.bool_], lateral: float) -> NDArray[np.float32]:
    contours, _ = cv2.findContours(lung.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outline = max(contours, key=cv2.contourArea)[:, 0, :].astype(np.float32)
    x, y = outline[:, 0], outline[:, 1]
    corners = [
        int(np.argmin(y + 0.15 * lateral * x)),  # apex
        int(np.argmax(y + 0.7 * lateral * x)),  # costophrenic angle
        int(np.argmax(y - 1.2 * lateral * x)),  # cardiophrenic angle
    ]
    sides = [
        _resampled(outline, start, end, lateral)
        for start, end in zip(corners, corners[1:] + corners[:1], strict=True)
    ]
    return np.concatenate(sides)


def _resampled(
    outline: NDArray[np.float32], start: int, end: int, lateral: float
) -> NDArray[np.float32]:
    # cv2 walks outer outlines counter-clockwise on the screen: down the image's left side first
    step = 1 if lateral < 0 else -1
    count = ((end - start) * step) % len(outline)
    walk = outline[(start + step * np.arange(count + 1)) % len(outline)]
    distance = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(walk, axis=0), axis=1))])
    wanted = np.linspace(0, distance[-1], _POINTS_PER_SIDE, endpoint=False)
    return np.stack([np.interp(wanted, distance, walk[:, axis]) for axis in (0, 1)], axis=1).astype(
        np.float32
    )


def landmark_field(target: NDArray[np.float32], source: NDArray[np.float32]) -> Field:
    """Return the smooth field (thin-plate spline) that carries `target` points to `source`."""
    spline = RBFInterpolator(target, source, smoothing=300.0, kernel="thin_plate_spline")
    coarse_px = 65
    axis = np.linspace(0, GRID_PX - 1, coarse_px)
    points = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2)
    coarse = spline(points).reshape(coarse_px, coarse_px, 2).astype(np.float32)
    position = identity_field() * ((coarse_px - 1) / (GRID_PX - 1))
    return np.asarray(cv2.remap(coarse, position, None, cv2.INTER_CUBIC), dtype=np.float32)
