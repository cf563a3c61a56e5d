"""The films the composites are computed from: JSRT's, with the lung outlines of SCR."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

GRID_PX = 1024
"""Side of the square grid in which films are aligned and averaged, in pixels."""

GRID_SPACING_MM = 0.35
"""JSRT was digitised at 0.175 mm and 2048 pixels a side; the copies used have half of that."""

_OVEREXPOSED_MEAN = 232.0  # a few of the copies have lost their contrast and are left out
_NAME_PLATE_VALUE = 3  # name plates were blanked with black rectangles


@dataclass(frozen=True, slots=True)
class Film:
    """One film with its lungs outlined.

    `values` are float32 of shape (GRID_PX, GRID_PX), brighter where more was absorbed, scaled so
    that the lungs average 0 and the bright centre of the chest 1. `valid` is False where a name
    plate was blanked. The lung masks are boolean and of the same shape; sides are the patient's.
    """

    name: str
    values: NDArray[np.float32]
    valid: NDArray[np.bool_]
    right_lung: NDArray[np.bool_]
    left_lung: NDArray[np.bool_]


def read_films(data_folder: Path) -> Iterator[Film]:
    """Yield every usable JSRT film below `data_folder`, in order of name."""
    jsrt = data_folder / "jsrt"
    for path in sorted((jsrt / "images").glob("*.jpg")):
        pixels = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        if pixels is None or pixels.mean() > _OVEREXPOSED_MEAN:
            continue
        right = _read_mask(jsrt / "masks" / "right_lung" / f"{path.stem}.png")
        left = _read_mask(jsrt / "masks" / "left_lung" / f"{path.stem}.png")
        yield Film(path.stem, _normalised(pixels, right | left), _valid_area(pixels), right, left)


def read_sexes(data_folder: Path) -> dict[str, str]:
    """Return "male" or "female" for each JSRT film, by its name."""
    listed = "".join(
        (data_folder / "jsrt" / name).read_text("latin-1")
        for name in ("CLNDAT_EN.txt", "CNNDAT_EN.TXT")
    )
    # lines end in carriage returns only, and columns are not always separated
    pattern = r"(JPC[LN]N\d{3})\.IMG(?:(?!\.IMG).)*?(female|male)"
    return dict(re.findall(pattern, listed, flags=re.DOTALL))


def _read_mask(path: Path) -> NDArray[np.bool_]:
    mask = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if mask is None:
        raise FileNotFoundError(path)
    resized = cv2.resize(mask, (GRID_PX, GRID_PX), interpolation=cv2.INTER_LINEAR)
    return np.asarray(resized > 127)


def _normalised(pixels: NDArray[np.uint8], lungs: NDArray[np.bool_]) -> NDArray[np.float32]:
    low = float(np.median(pixels[lungs]))
    rows, columns = np.nonzero(lungs)
    centre = pixels[rows.min() : rows.max(), columns.min() : columns.max()]
    high = float(np.percentile(centre, 97))
    return ((pixels.astype(np.float32) - low) / (high - low)).astype(np.float32)


def _valid_area(pixels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    blanked = (pixels <= _NAME_PLATE_VALUE).astype(np.uint8)
    blanked = cv2.morphologyEx(blanked, cv2.MORPH_OPEN, np.ones((15, 15), np.uint8))
    blanked = cv2.dilate(blanked, np.ones((13, 13), np.uint8))
    valid = blanked == 0
    edge = 14  # the scanner's frame
    valid[:edge] = valid[-edge:] = False
    valid[:, :edge] = valid[:, -edge:] = False
    return valid
