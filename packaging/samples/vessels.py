"""Drawn lung vessels: trees that fill each lung from its hilum and taper, which averaging removes.

Points scattered in the lung are joined to the tree one by one, always the one whose wire to the
tree plus a share of its way to the root is shortest (Cuntz et al. 2010,
doi:10.1371/journal.pcbi.1000877). Radii follow Murray's law.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

Points = NDArray[np.float64]
Trunk = Sequence[tuple[float, float]]
"""Corners (row, column) of the path of a large vessel, from the heart outwards."""

_STEP_PX = 5.0
_ROOT_SHARE = 0.45
_MURRAY_EXPONENT = 2.5


@dataclass(frozen=True, slots=True)
class Tree:
    """Nodes of a tree: (row, column) in grid pixels, each node's parent and radius in pixels."""

    points: Points
    parents: NDArray[np.int64]
    radii: NDArray[np.float64]


@dataclass(slots=True)
class _Sapling:
    """A tree while it grows; `way` is each node's distance to the root along the tree."""

    points: list[Points] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    way: list[float] = field(default_factory=list)

    def add(self, point: Points, parent: int) -> int:
        stretch = 0.0
        if parent >= 0:
            stretch = self.way[parent] + float(np.linalg.norm(point - self.points[parent]))
        self.points.append(point)
        self.parents.append(parent)
        self.way.append(stretch)
        return len(self.points) - 1

    def lay(self, path: Points, parent: int) -> list[int]:
        added = []
        for point in path:
            parent = self.add(point, parent)
            added.append(parent)
        return added


def grow(
    lung: NDArray[np.bool_],
    trunks: Sequence[Trunk],
    random: np.random.Generator,
    tips: int,
    tip_radius_px: float,
) -> Tree:
    """Grow a tree from `trunks` into `lung`, denser towards the base, thinning to the pleura.

    The first trunk starts the tree; the others leave from the nearest point there is.
    """
    sapling = _planted(trunks, random)
    ends = _ends(lung, random, tips)
    cost = np.full(tips, np.inf)
    nearest = np.zeros(tips, np.int64)
    is_open = np.ones(tips, bool)
    new = list(range(len(sapling.points)))
    for _ in range(tips):
        for node in new:
            offer = np.linalg.norm(ends - sapling.points[node], axis=1)
            offer += _ROOT_SHARE * sapling.way[node]
            better = is_open & (offer < cost)
            cost[better] = offer[better]
            nearest[better] = node
        end = int(np.where(is_open, cost, np.inf).argmin())
        is_open[end] = False
        start = sapling.points[nearest[end]]
        new = sapling.lay(_twig(start, ends[end], random), int(nearest[end]))
    return _with_radii(np.array(sapling.points), np.array(sapling.parents), tip_radius_px)


def _planted(trunks: Sequence[Trunk], random: np.random.Generator) -> _Sapling:
    sapling = _Sapling()
    for trunk in trunks:
        corners = np.array(trunk) + random.normal(scale=4.0, size=(len(trunk), 2))
        steps = np.linalg.norm(np.diff(corners, axis=0), axis=1)
        length = np.concatenate([[0.0], np.cumsum(steps)])
        walk = np.arange(0, length[-1], _STEP_PX)
        path = np.stack([np.interp(walk, length, corners[:, axis]) for axis in (0, 1)], axis=1)
        parent = int(cKDTree(sapling.points).query(path[0])[1]) if sapling.points else -1
        sapling.lay(path, parent)
    return sapling


def _ends(lung: NDArray[np.bool_], random: np.random.Generator, count: int) -> Points:
    depth = cv2.distanceTransform(lung.astype(np.uint8), cv2.DIST_L2, 5)
    rows, columns = np.nonzero(depth > 9)
    height = (rows - rows.min()) / np.ptp(rows)
    chance = (0.35 + height) * np.minimum(depth[rows, columns] / 50.0, 1.0)
    chosen = random.choice(len(rows), size=count, replace=False, p=chance / chance.sum())
    return np.stack([rows[chosen], columns[chosen]], axis=1).astype(np.float64)


def _twig(start: Points, end: Points, random: np.random.Generator) -> Points:
    straight = end - start
    count = max(1, int(np.linalg.norm(straight) / _STEP_PX))
    along = np.arange(1, count + 1)[:, None] / count
    sideways = np.array([-straight[1], straight[0]]) * random.normal(scale=0.09)
    return np.asarray(start + along * straight + 4 * along * (1 - along) * sideways)


def _with_radii(points: Points, parents: NDArray[np.int64], tip_radius_px: float) -> Tree:
    flow = np.zeros(len(points))
    has_child = np.zeros(len(points), bool)
    has_child[parents[1:]] = True
    flow[~has_child] = tip_radius_px**_MURRAY_EXPONENT
    for node in range(len(points) - 1, 0, -1):  # children always come after their parents
        flow[parents[node]] += flow[node]
    inner = np.flatnonzero(has_child & (parents >= 0))
    smooth = points.copy()
    for _ in range(8):
        drawn = np.zeros_like(smooth)
        share = np.zeros(len(smooth))
        np.add.at(drawn, parents[1:], smooth[1:] * flow[1:, None])
        np.add.at(share, parents[1:], flow[1:])
        ahead = drawn[inner] / share[inner, None]
        smooth[inner] = 0.5 * smooth[inner] + 0.25 * (smooth[parents[inner]] + ahead)
    return Tree(smooth, parents, flow ** (1 / _MURRAY_EXPONENT))


def thickness(tree: Tree, shape: tuple[int, int], scale: float) -> NDArray[np.float32]:
    """Return how much vessel a ray meets at each pixel, in grid pixels.

    `shape` and `scale` are those of the picture drawn: `scale` picture pixels a grid pixel.
    """
    picture = np.zeros(shape, np.float32)
    for node in range(1, len(tree.points)):
        parent = tree.parents[node]
        length = float(np.linalg.norm(tree.points[node] - tree.points[parent])) * scale
        wide = min(tree.radii[parent], 1.3 * tree.radii[node])
        steps = max(1, int(length / max(0.6, 0.4 * tree.radii[node] * scale)))
        for along in np.arange(steps) / steps:
            centre = (1 - along) * tree.points[node] + along * tree.points[parent]
            radius = (1 - along) * tree.radii[node] + along * wide
            _stamp(picture, centre * scale, radius * scale)
    return picture / np.float32(scale)


def _stamp(picture: NDArray[np.float32], centre: Points, radius: float) -> None:
    half = int(radius + 2)
    row, column = (int(v) for v in np.round(centre))
    low = half + 1
    if not (low <= row < picture.shape[0] - low and low <= column < picture.shape[1] - low):
        return
    down = (np.arange(row - half, row + half + 1) - centre[0]) ** 2
    across = (np.arange(column - half, column + half + 1) - centre[1]) ** 2
    ball = 2 * np.sqrt(np.maximum(radius**2 - down[:, None] - across, 0))
    part = picture[row - half : row + half + 1, column - half : column + half + 1]
    np.maximum(part, ball, out=part, casting="same_kind")
