"""What is drawn over a composite: spine, gas, consolidation, marker letters, grain."""

from itertools import pairwise

import cv2
import numpy as np
from films import GRID_PX
from numpy.typing import NDArray
from scipy.spatial import cKDTree

Plane = NDArray[np.float32]

_VERTEBRAE = 13
_SPINE_COLUMN = 527.0
_AIRWAYS = (
    (38, ((0, 527), (120, 527), (240, 522), (330, 517))),
    (30, ((326, 515), (372, 490), (425, 458))),
    (26, ((326, 520), (375, 556), (418, 610), (430, 640))),
)
"""Width and path (row, column) of the windpipe and the main bronchi."""
_FRONT_RIBS = (
    (212.0, 88.0, 318.0, 118.0),
    (292.0, 98.0, 352.0, 130.0),
    (378.0, 104.0, 376.0, 148.0),
    (468.0, 104.0, 392.0, 176.0),
    (560.0, 98.0, 404.0, 214.0),
    (652.0, 84.0, 412.0, 262.0),
)
"""Row at the side wall, drop, and distance from the midline of both ends: ribs 2 to 7."""


def spine(random: np.random.Generator) -> Plane:
    """Return faint vertebral bodies, pedicles and spinous processes on the common grid."""
    plane = np.zeros((GRID_PX, GRID_PX), np.float32)
    tops = np.linspace(30.0, 960.0, _VERTEBRAE + 1) + random.normal(scale=3, size=_VERTEBRAE + 1)
    down, across = np.mgrid[0:GRID_PX, 0:GRID_PX].astype(np.float32)
    for index, (top, bottom) in enumerate(pairwise(tops)):
        half = 42.0 + 1.3 * index
        middle = _SPINE_COLUMN + random.normal(scale=1.5)
        x = (across - middle) / half
        width = _soft_step((1 - np.abs(x) * (1 + 0.10 * np.cos(6 * (down - top) / 70))) * 14)
        bend = 3.0 * (1 - x**2)  # endplates are seen slightly from above
        for edge in (top + 7 - bend, bottom - 7 + bend):
            plane += 0.026 * np.exp(-(((down - edge) / 3.2) ** 2)) * width
        body = _soft_step((down - top - 7) / 4) * _soft_step((bottom - 7 - down) / 4)
        plane += 0.022 * body * width
        for side in (-1, 1):
            plane += _ring(down - top - 26, across - middle - side * 0.62 * half, 13.0, 8.0)
        plane += _ring(down - bottom + 4, across - middle, 15.0, 5.5)
    return plane


def _soft_step(plane: Plane) -> Plane:
    return np.asarray(1 / (1 + np.exp(-np.clip(plane, -30, 30))), dtype=np.float32)


def _ring(down: Plane, across: Plane, height: float, width: float) -> Plane:
    radius = np.sqrt((down / height) ** 2 + (across / width) ** 2)
    return np.asarray(0.016 * np.exp(-(((radius - 0.75) / 0.4) ** 2)), dtype=np.float32)


def airways() -> Plane:
    """Return the windpipe and both main bronchi, 0 to 1, on the common grid."""
    mask = np.zeros((GRID_PX, GRID_PX), np.uint8)
    for width, path in _AIRWAYS:
        points = np.array(path, np.int32)[:, ::-1].reshape(-1, 1, 2)
        cv2.polylines(mask, [points], isClosed=False, color=255, thickness=width)
    plane = cv2.GaussianBlur(mask.astype(np.float32) / 255, (0, 0), 3.5)
    plane[:60] *= np.linspace(0, 1, 60, dtype=np.float32)[:, None]
    return plane


def anterior_ribs(random: np.random.Generator) -> Plane:
    """Return the front ends of the second to seventh ribs, unit strength, on the common grid.

    They slope down towards the breastbone and end, unlike the ribs behind, where cartilage begins.
    """
    plane = np.zeros((GRID_PX, GRID_PX), np.float32)
    for index, (row, drop, reach, end) in enumerate(_FRONT_RIBS):
        for side in (-1, 1):
            shift = random.normal(scale=5.0)
            start = np.array([row + shift, _SPINE_COLUMN + side * reach])
            stop = np.array([row + drop + shift, _SPINE_COLUMN + side * end])
            bend = np.array([row + 0.8 * drop + 16 + shift, 0.62 * start[1] + 0.38 * stop[1]])
            _lay_rib(plane, (start, bend, stop), 15.0 + 0.4 * index)
    return plane


def _lay_rib(plane: Plane, bezier: tuple[NDArray[np.float64], ...], half_width: float) -> None:
    start, bend, stop = bezier
    along = np.linspace(0, 1, 80)[:, None]
    path = (1 - along) ** 2 * start + 2 * along * (1 - along) * bend + along**2 * stop
    low = np.maximum(np.floor(path.min(axis=0)).astype(int) - 40, 0)
    high = np.minimum(np.ceil(path.max(axis=0)).astype(int) + 40, GRID_PX)
    rows, columns = np.mgrid[low[0] : high[0], low[1] : high[1]]
    distance, nearest = cKDTree(path).query(np.stack([rows, columns], axis=-1))
    across = distance / (half_width + 3.0 * along[nearest, 0])
    band = _soft_step((1 - across) * 9) * (0.6 + 0.4 * np.minimum(across, 1) ** 3)
    fade = _soft_step((0.90 - along[nearest, 0]) * 16) * _soft_step((along[nearest, 0] - 0.08) * 40)
    part = plane[low[0] : high[0], low[1] : high[1]]
    part += (band * fade).astype(np.float32)


def gas(
    centre: tuple[float, float], size: tuple[float, float], random: np.random.Generator
) -> Plane:
    """Return the stomach's bubble of gas, 0 to 1: domed above, flatter and folded below."""
    down, across = np.mgrid[0:GRID_PX, 0:GRID_PX].astype(np.float32)
    y = (down - centre[0]) / size[0]
    x = (across - centre[1]) / size[1]
    y = y - 0.35 * x**2 + 0.18 * x  # leans against the diaphragm's dome
    radius = np.sqrt(x**2 + np.where(y > 0, 1.25 * y, y) ** 2)
    edge = 1 - radius + 0.13 * _noise(random, 26.0) + 0.035 * _noise(random, 7.0)
    return np.asarray(_soft_step(edge * 8), dtype=np.float32)


def opacity(
    centre: tuple[float, float], size: tuple[float, float], random: np.random.Generator
) -> Plane:
    """Return an ill-defined airspace opacity, 0 to 1: confluent inside, patchy at its margin."""
    down, across = np.mgrid[0:GRID_PX, 0:GRID_PX].astype(np.float32)
    y = (down - centre[0]) / size[0]
    x = (across - centre[1]) / size[1]
    core = 1.0 - np.sqrt(x**2 + y**2)
    for sigma, amount in ((40.0, 0.16), (16.0, 0.10), (6.0, 0.07)):
        core += amount * _noise(random, sigma)
    filled = _soft_step(core * 4.2) * (1 + 0.05 * _noise(random, 5.0))
    return np.asarray(np.clip(cv2.GaussianBlur(filled, (0, 0), 2.5), 0, 1), dtype=np.float32)


def _noise(random: np.random.Generator, sigma_px: float) -> Plane:
    plane = random.normal(size=(GRID_PX, GRID_PX)).astype(np.float32)
    plane = cv2.GaussianBlur(plane, (0, 0), sigma_px)
    return np.asarray(plane / plane.std(), dtype=np.float32)


def trabeculae(random: np.random.Generator) -> Plane:
    """Return fine isotropic texture of unit strength, as of small vessels and bone."""
    plane = np.zeros((GRID_PX, GRID_PX), np.float32)
    for sigma, amount in ((1.1, 0.5), (2.2, 0.6), (4.5, 0.5)):
        plane += amount * (_noise(random, sigma) - 0.6 * _noise(random, 2 * sigma))
    return np.asarray(plane / plane.std(), dtype=np.float32)


def grain(shape: tuple[int, int], random: np.random.Generator) -> Plane:
    """Return detector noise of unit strength, slightly blurred as a scintillator does."""
    plane = random.normal(size=shape).astype(np.float32)
    plane = cv2.GaussianBlur(plane, (0, 0), 0.6) + 0.35 * cv2.GaussianBlur(plane, (0, 0), 1.6)
    return np.asarray(plane / plane.std(), dtype=np.float32)


def letters(shape: tuple[int, int], text: str, origin: tuple[int, int], height_px: int) -> Plane:
    """Return lead letters, 0 to 1, `height_px` tall, the first one's top left at (row, column)."""
    oversampling = 4
    plane = np.zeros(shape, np.float32)
    font = cv2.FONT_HERSHEY_DUPLEX
    thickness = max(2, round(height_px * oversampling / 7))
    scale = cv2.getFontScaleFromHeight(font, height_px * oversampling - thickness, thickness)
    (width, height), below = cv2.getTextSize(text, font, scale, thickness)
    box = np.zeros((height + below + 2 * thickness, width + 2 * thickness), np.uint8)
    cv2.putText(
        box, text, (thickness, height + thickness // 2), font, scale, 255, thickness, cv2.LINE_AA
    )
    small = cv2.resize(
        box, None, fx=1 / oversampling, fy=1 / oversampling, interpolation=cv2.INTER_AREA
    )
    rows, columns = small.shape
    plane[origin[0] : origin[0] + rows, origin[1] : origin[1] + columns] = small / 255.0
    return cv2.GaussianBlur(plane, (0, 0), 0.7)
