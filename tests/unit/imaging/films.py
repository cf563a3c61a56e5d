"""Radiographs made from arrays, for tests of the pixel functions."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.radiograph import Provenance, Radiograph
from xrayviewer.domain.transforms import LookupTable

PROVENANCE = Provenance(FilmLocation(Path("film.dcm")), "DICOM")


def film(pixels: Any, dtype: str | None = None, **meaning: Any) -> Radiograph:
    """A radiograph of these stored values; `meaning` as `Radiograph` names it."""
    return Radiograph(np.array(pixels, dtype), "digest", PROVENANCE, **meaning)


def every_value(dtype: str) -> NDArray[np.generic]:
    """All values of an 8- or 16-bit type, as a square."""
    limits = np.iinfo(dtype)
    values = np.arange(limits.min, limits.max + 1).astype(dtype)
    side = int(len(values) ** 0.5)
    return values.reshape(side, side)


def lut(first_value: int, entries: Any, bits: int = 16) -> LookupTable:
    return LookupTable(first_value, np.array(entries, np.uint16), bits)


def chest(rows: int = 400, columns: int = 400, seed: int = 0) -> NDArray[np.float64]:
    """A crude chest from 0 (air) to 1 (dense): body, two lungs, mediastinum, a little noise."""
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]
    image = np.where(np.abs(x) < 0.92, 0.75, 0.02)
    for side in (-0.45, 0.45):
        image[((x - side) / 0.3) ** 2 + ((y + 0.1) / 0.65) ** 2 < 1] = 0.3
    image[(np.abs(x) < 0.12) & (y < 0.75)] = 0.9
    return np.clip(image + np.random.default_rng(seed).normal(0, 0.01, image.shape), 0, 1)
