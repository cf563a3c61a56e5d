"""Make the bundled sample films: synthetic chest films that show no patient.

Run as `python packaging/samples/make_samples.py`. The films the composites are computed from are
read from the folder XRAYVIEWER_TEST_DATA names (`../shared/data` by default).
"""

import argparse
import logging
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import composite
import cv2
import drawing
import numpy as np
import sample_files
import vessels
from films import GRID_PX, GRID_SPACING_MM, read_films, read_sexes
from numpy.typing import NDArray
from pydicom.uid import JPEG2000Lossless, JPEGLSLossless
from registration import register

Plane = NDArray[np.float32]

SPACING_MM = 0.28
_ROOT = Path(__file__).resolve().parents[2]
_FIRST_FILM = "JPCNN021"  # the film most like the others before registration
_DRAWING_SCALE = 2
_ALIGNED_ARRAYS = ("values", "coverage", "displacements", "right_lung", "left_lung")
_ARTERIES = {
    "right": (
        ((428, 470), (452, 434), (500, 415), (560, 407), (625, 398)),
        ((440, 450), (398, 436), (345, 424)),
    ),
    "left": (
        ((385, 630), (370, 664), (405, 690), (460, 702), (520, 708), (585, 720)),
        ((372, 664), (335, 678), (295, 690)),
    ),
}
_VEINS = {
    "right": (
        ((545, 490), (565, 440), (592, 392)),
        ((545, 490), (480, 448), (425, 420), (365, 392)),
    ),
    "left": (
        ((540, 620), (566, 690), (600, 745)),
        ((540, 620), (470, 672), (415, 700), (350, 716)),
    ),
}

_logger = logging.getLogger("make_samples")


@dataclass(frozen=True, slots=True)
class Recipe:
    """What makes one sample different from the others."""

    file_name: str
    seed: int
    shape_seed: int
    women: float
    """How much women's films are preferred to men's; 1 is not at all."""
    crop: tuple[int, int, int, int]
    """First and last row, first and last column of the common grid shown."""
    bubble: tuple[float, float]
    consolidated: bool = False


RECIPES = (
    Recipe("normal-chest", 11, 21, 1.0, (44, 970, 42, 976), (828.0, 690.0)),
    Recipe("consolidation", 23, 32, 0.6, (44, 970, 42, 976), (838.0, 705.0), consolidated=True),
    Recipe("normal-chest-monochrome1", 37, 23, 2.5, (44, 970, 42, 976), (832.0, 680.0)),
    Recipe("normal-chest-16bit", 43, 1, 0.5, (44, 970, 42, 976), (834.0, 698.0)),
)


def paint(films: composite.AlignedFilms, women: frozenset[str], recipe: Recipe) -> Plane:
    """Return the finished film, float32, 0 (black) to 1 (white); `women` names their films."""
    random = np.random.default_rng(recipe.seed)
    preference = np.array([recipe.women if name in women else 1.0 for name in films.names])
    base = composite.compose(films, preference, random)
    found = composite.residual_correlations(films, base)
    _logger.info(
        "%s: closest film %.3f, limit %.3f",
        recipe.file_name,
        found.max(),
        composite.MAX_RESIDUAL_CORRELATION,
    )
    if found.max() > composite.MAX_RESIDUAL_CORRELATION:
        raise ValueError("one film shows through the composite")
    lungs = cv2.GaussianBlur(films.right_lung + films.left_lung, (0, 0), 7)
    base = base + 1.5 * drawing.spine(random) * np.clip((base - 0.2) / 0.5, 0, 1)
    base = base - 0.085 * drawing.airways() * (1 - lungs)
    base = base + 0.075 * drawing.anterior_ribs(random) * lungs
    base = base + 0.007 * drawing.trabeculae(random) * np.clip((base + 0.5) / 0.4, 0, 1)
    base = base - 0.20 * drawing.gas(recipe.bubble, (40.0, 66.0), random)
    fine = _vessels(films, _ARTERIES, 1300, random) + _vessels(films, _VEINS, 1000, random)
    fine = 0.22 * (1 - np.exp(-0.13 * fine)) * _enlarged(0.06 + 0.94 * lungs)
    if recipe.consolidated:
        base, filled = _consolidated(base, random)
        bronchi = _vessels(films, _ARTERIES, 160, random)
        fine = fine * _enlarged(1 - filled) - 0.035 * bronchi * _enlarged(filled * lungs)
    shape = composite.shape_variation(films, preference, np.random.default_rng(recipe.shape_seed))
    field = _view(recipe, shape)
    film = composite.warp(base, field)
    film += composite.warp(cv2.GaussianBlur(fine, (0, 0), 1.7), field * _DRAWING_SCALE)
    return _toned(film, random)


def _enlarged(plane: Plane) -> Plane:
    size = (GRID_PX * _DRAWING_SCALE, GRID_PX * _DRAWING_SCALE)
    return np.asarray(cv2.resize(plane, size), dtype=np.float32)


def _consolidated(base: Plane, random: np.random.Generator) -> tuple[Plane, Plane]:
    filled = drawing.opacity((672.0, 285.0), (118.0, 118.0), random)
    down = np.linspace(0, 1, GRID_PX, dtype=np.float32)[:, None]
    water = np.clip(0.52 + 0.42 * (down - 0.55) / 0.15, 0.52, 0.90)  # the base hides the diaphragm
    return base + 0.88 * filled * np.maximum(water - base, 0), filled


def _view(recipe: Recipe, shape: NDArray[np.float32]) -> NDArray[np.float32]:
    top, bottom, left, right = recipe.crop
    step = SPACING_MM / GRID_SPACING_MM
    columns, rows = np.meshgrid(np.arange(left, right, step), np.arange(top, bottom, step))
    return np.asarray(
        cv2.remap(shape, columns.astype(np.float32), rows.astype(np.float32), cv2.INTER_LINEAR)
    )


def _vessels(
    films: composite.AlignedFilms,
    trunks: Mapping[str, Sequence[vessels.Trunk]],
    tips: int,
    random: np.random.Generator,
) -> Plane:
    size = (GRID_PX * _DRAWING_SCALE, GRID_PX * _DRAWING_SCALE)
    total = np.zeros(size, np.float32)
    for side, lung in (("right", films.right_lung), ("left", films.left_lung)):
        tree = vessels.grow(lung > 0.5, trunks[side], random, tips, 0.5)
        total += vessels.thickness(tree, size, _DRAWING_SCALE)
    return total


def _toned(film: Plane, random: np.random.Generator) -> Plane:
    # the curve of a display-ready film: air black, lungs dark grey, never quite white
    shown = 0.02 + 0.95 / (1 + np.exp(-(film - 0.38) * 3.1))
    noise = 0.0022 + 0.0035 * np.clip(film, 0, 1)
    shown = shown + noise * drawing.grain(film.shape, random)
    height = round(10.0 / SPACING_MM)
    rows, columns = film.shape
    marker = drawing.letters(film.shape, "L", (height, columns - 3 * height), height)
    small = round(4.5 / SPACING_MM)
    label = drawing.letters(film.shape, "SYNTHETIC", (rows - 3 * small, 2 * small), small)
    plate = cv2.dilate((label > 0.02).astype(np.float32), np.ones((small, 3 * small)))
    plate = cv2.morphologyEx(plate, cv2.MORPH_CLOSE, np.ones((1, 3 * small)))
    shown = shown * (1 - plate) + 0.04 * plate  # a shielded corner, as for a name plate
    shown = np.maximum(shown, 0.97 * np.maximum(marker, label))
    border = round(2.0 / SPACING_MM)
    inside = np.zeros(film.shape, np.float32)
    inside[border:-border, border:-border] = 1
    return np.asarray(np.clip(shown * cv2.GaussianBlur(inside, (0, 0), 1.0), 0, 1), np.float32)


def write(film: Plane, number: int, recipe: Recipe, folder: Path) -> None:
    """Write one finished film in the format its name asks for."""
    if recipe.file_name.endswith("16bit"):
        pixels = (np.round(film * 16200) * 4).astype(np.uint16)  # 14 bits, as detectors give
        sample_files.write_png(folder / f"{recipe.file_name}.png", pixels)
        return
    inverted = recipe.file_name.endswith("monochrome1")
    header = sample_files.FilmFile(
        key=f"{recipe.file_name}/{recipe.seed}/{recipe.shape_seed}",
        number=number,
        series_description="SYNTHETIC " + recipe.file_name.replace("-", " "),
        photometric_interpretation="MONOCHROME1" if inverted else "MONOCHROME2",
        sex="O",
        spacing_mm=SPACING_MM,
        transfer_syntax=JPEG2000Lossless if recipe.consolidated else JPEGLSLossless,
    )
    codes = np.round(film * (2**sample_files.BITS_STORED - 1)).astype(np.uint16)
    sample_files.write_dicom(folder / f"{recipe.file_name}.dcm", codes, header)


def main() -> None:
    """Make the samples the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="samples to make; all by default")
    parser.add_argument("--output", type=Path, default=_ROOT / "resources" / "samples")
    parser.add_argument("--keep-aligned", type=Path, help="file to keep the aligned films in")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    source = Path(os.environ.get("XRAYVIEWER_TEST_DATA", _ROOT / ".." / "shared" / "data"))
    women = frozenset(name for name, sex in read_sexes(source).items() if sex == "female")
    films = _aligned(source, arguments.keep_aligned)
    arguments.output.mkdir(parents=True, exist_ok=True)
    for number, recipe in enumerate(RECIPES, start=1):
        if not arguments.names or recipe.file_name in arguments.names:
            write(paint(films, women, recipe), number, recipe, arguments.output)


def _aligned(source: Path, kept: Path | None) -> composite.AlignedFilms:
    if kept is not None and kept.exists():
        with np.load(kept) as arrays:
            names = tuple(str(name) for name in arrays["names"])
            return composite.AlignedFilms(names, *(arrays[key] for key in _ALIGNED_ARRAYS))
    films = list(read_films(source))
    aligned = composite.align(films, register(films, _FIRST_FILM))
    if kept is not None:
        arrays_kept = {key: getattr(aligned, key) for key in _ALIGNED_ARRAYS}
        np.savez(kept, names=np.array(aligned.names), **arrays_kept)
    return aligned


if __name__ == "__main__":
    main()
