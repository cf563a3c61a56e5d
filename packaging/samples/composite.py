"""Composites of many aligned films, and the proof that no film shows through one.

A composite is a locally weighted mean: at each place films that agree with the consensus there
weigh more, none more than `MAX_LOCAL_WEIGHT`. Averaging softens what it keeps, so each band of
detail is raised towards the strength it has in single films. Smooth principal components of the
films give each composite a habitus of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from alignment import Field, identity_field, inside, warp
from films import GRID_PX, Film
from numpy.typing import NDArray

MAX_LOCAL_WEIGHT = 0.05
"""No film weighs more than this at any place of a composite."""

MIN_FILMS = 60
"""Fewer contributing films are refused."""

MAX_RESIDUAL_CORRELATION = 0.25
"""No film's own detail may correlate more than this with the composite's.

A composite into which 5 % of one film is mixed exceeds it; finished ones reach about 0.18.
"""

Plane = NDArray[np.float32]

_MARGIN_PX = 42  # what lies further out is never shown
_PATCH_SIGMA_PX = 16.0
_COMPONENTS = 6
_COMPONENT_PX = 128
_CLIP_SD = 1.5
_MAX_DETAIL_GAIN = (2.0, 3.0, 2.8, 2.0)


@dataclass(frozen=True, slots=True)
class AlignedFilms:
    """Films on the common grid: `values` and `coverage` (films, rows, columns), float16.

    `displacements` is (films, rows, columns, 2) on a coarse grid, in grid pixels. The lungs are
    the share of films, 0 to 1, in which a place lies in that lung.
    """

    names: tuple[str, ...]
    values: NDArray[np.float16]
    coverage: NDArray[np.float16]
    displacements: Plane
    right_lung: Plane
    left_lung: Plane


def align(films: Sequence[Film], fields: Sequence[Field]) -> AlignedFilms:
    """Sample every film on the common grid."""
    pairs = list(zip(films, fields, strict=True))
    return AlignedFilms(
        tuple(film.name for film in films),
        np.stack([warp(film.values, field).astype(np.float16) for film, field in pairs]),
        np.stack([inside(field, film.valid).astype(np.float16) for film, field in pairs]),
        np.stack([cv2.resize(f - identity_field(), (65, 65)) for f in fields]),
        np.mean([warp(film.right_lung.astype(np.float32), f) for film, f in pairs], axis=0),
        np.mean([warp(film.left_lung.astype(np.float32), f) for film, f in pairs], axis=0),
    )


def compose(
    films: AlignedFilms, preference: NDArray[np.float64], random: np.random.Generator
) -> Plane:
    """Return a new composite on the common grid, float32, lungs near 0 and mediastinum near 1.

    Parameters
    ----------
    films : AlignedFilms
        What it is composed of.
    preference : NDArray[np.float64], shape (films,)
        How much each film is wanted; 1 is neutral.
    random : np.random.Generator
        Decides the habitus.

    Raises
    ------
    ValueError
        If too few films contribute or one would weigh too much.
    """
    wanted = preference[:, None, None].astype(np.float32)
    plain = mean = _weighted(films, _capped(films.coverage * wanted))
    for _ in range(3):
        weights = _capped(_agreement(films, mean) * wanted)
        mean = _weighted(films, weights)
    # what is larger than a rib comes from the plain mean, or patches of a few films would show
    mean = mean + cv2.GaussianBlur(plain - mean, (0, 0), _PATCH_SIGMA_PX)
    share = weights.mean(axis=(1, 2))
    component, coefficients = _habitus(films, random)
    if np.count_nonzero(share > 0.001) < MIN_FILMS:
        raise ValueError("too few films contribute to the composite")
    shown = weights[:, _MARGIN_PX:-_MARGIN_PX, _MARGIN_PX:-_MARGIN_PX]
    if max(np.abs(share + coefficients).max(), shown.max()) > MAX_LOCAL_WEIGHT:
        raise ValueError("one film weighs too much in the composite")
    return np.asarray(_with_detail(films, mean) + component, dtype=np.float32)


def residual_correlations(films: AlignedFilms, composite: Plane) -> NDArray[np.float64]:
    """Return how far each film's departure from the mean is found in the composite's, (films,)."""
    area = slice(GRID_PX // 10, -GRID_PX // 10)
    mean = films.values.mean(axis=0, dtype=np.float32)
    own = _unit(_detail(composite - mean)[area, area])
    return np.array(
        [
            float((own * _unit(_detail(v.astype(np.float32) - mean)[area, area])).sum())
            for v in films.values
        ]
    )


def shape_variation(
    films: AlignedFilms, preference: NDArray[np.float64], random: np.random.Generator
) -> Field:
    """Return a plausible deformation: a random mixture of how the films' shapes differ."""
    flat = _without_affine(films.displacements - films.displacements.mean(axis=0))
    weights = preference / preference.sum() + 0.8 * _mixing_weights(flat, random)
    coarse = -(weights @ flat).reshape(films.displacements.shape[1:])
    coarse = cv2.GaussianBlur(coarse.astype(np.float32), (0, 0), 2.0)
    # the field leads from the new shape to the grid, the displacements from the grid to films;
    # for the few millimetres they come to, one is the other's negative
    return identity_field() + cv2.resize(coarse, (GRID_PX, GRID_PX), interpolation=cv2.INTER_CUBIC)


def _without_affine(displacements: Plane) -> Plane:
    """Flatten displacements to (films, n) with shift, scale, turn and shear taken out."""
    count, rows, columns, _ = displacements.shape
    down, across = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]
    basis, _ = np.linalg.qr(np.stack([np.ones(rows * columns), down.ravel(), across.ravel()], 1))
    points = displacements.reshape(count, rows * columns, 2)
    affine = np.einsum("pb,qb,nqc->npc", basis, basis, points, optimize=True)
    return np.asarray((points - affine).reshape(count, -1), dtype=np.float32)


def coverage(films: AlignedFilms) -> Plane:
    """Return the number of films that show each place."""
    return np.asarray(films.coverage.sum(axis=0, dtype=np.float32))


def _detail(plane: Plane) -> Plane:
    return np.asarray(plane - cv2.GaussianBlur(plane, (0, 0), 18.0), dtype=np.float32)


def _unit(plane: Plane) -> Plane:
    centred = plane - plane.mean()
    return np.asarray(centred / np.linalg.norm(centred), dtype=np.float32)


def _agreement(films: AlignedFilms, mean: Plane) -> Plane:
    wanted = _detail(mean)
    scale = cv2.GaussianBlur(wanted**2, (0, 0), 18.0) + 6e-4
    errors = np.empty(films.values.shape, np.float32)
    for index, values in enumerate(films.values):
        detail = _detail(values.astype(np.float32))
        error = cv2.GaussianBlur((detail - wanted) ** 2, (0, 0), 9.0)
        errors[index] = error / (cv2.GaussianBlur(detail**2, (0, 0), 18.0) + scale)
    least = errors.min(axis=0)
    typical = np.quantile(errors[:, ::4, ::4], 0.15, axis=0).astype(np.float32)
    typical = cv2.resize(typical, (GRID_PX, GRID_PX)) - least
    return np.exp(-(errors - least) / (np.maximum(typical, 0) + 0.08)) * films.coverage


def _capped(weights: Plane) -> Plane:
    # where few films cover a place the cap cannot hold; that border is cropped away
    for _ in range(4):
        weights /= weights.sum(axis=0) + 1e-6
        np.minimum(weights, 0.8 * MAX_LOCAL_WEIGHT, out=weights)
    weights /= weights.sum(axis=0) + 1e-6
    return weights


def _weighted(films: AlignedFilms, weights: Plane) -> Plane:
    total = np.zeros(weights.shape[1:], np.float32)
    for values, weight in zip(films.values, weights, strict=True):
        total += values * weight
    return total


def _bands(plane: Plane) -> tuple[list[Plane], Plane]:
    bands = []
    for octave in range(len(_MAX_DETAIL_GAIN)):
        smooth = cv2.GaussianBlur(plane, (0, 0), 2.0**octave)
        bands.append(plane - smooth)
        plane = smooth
    return bands, plane


def _with_detail(films: AlignedFilms, mean: Plane) -> Plane:
    strength = np.zeros((len(_MAX_DETAIL_GAIN), *mean.shape), np.float32)
    for values, covered in zip(films.values, films.coverage, strict=True):
        for octave, band in enumerate(_bands(values.astype(np.float32))[0]):
            strength[octave] += np.minimum(np.abs(band), 0.15) * covered
    strength /= coverage(films) + 0.01
    bands, restored = _bands(mean)
    for octave, (band, limit) in enumerate(zip(bands, _MAX_DETAIL_GAIN, strict=True)):
        reach = 6.0 * 2**octave + 10
        single = cv2.GaussianBlur(strength[octave], (0, 0), reach)
        averaged = cv2.GaussianBlur(np.abs(band), (0, 0), reach)
        restored = restored + band * np.clip(single / (averaged + 1e-4), 1, limit)
    return np.asarray(restored, dtype=np.float32)


def _habitus(films: AlignedFilms, random: np.random.Generator) -> tuple[Plane, NDArray[np.float64]]:
    small = np.stack(
        [
            cv2.resize(
                cv2.GaussianBlur(v.astype(np.float32), (0, 0), 14.0), (_COMPONENT_PX, _COMPONENT_PX)
            )
            for v in films.values
        ]
    ).reshape(len(films.names), -1)
    small = np.clip(small - small.mean(axis=0), -0.4, 0.4)
    coefficients = _mixing_weights(small, random)
    plane = (coefficients @ small).reshape(_COMPONENT_PX, _COMPONENT_PX).astype(np.float32)
    return cv2.resize(plane, (GRID_PX, GRID_PX), interpolation=cv2.INTER_CUBIC), coefficients


def _mixing_weights(centred: Plane, random: np.random.Generator) -> NDArray[np.float64]:
    """Return each film's part in a random draw from the first principal components."""
    gram = centred.astype(np.float64) @ centred.astype(np.float64).T
    _, vectors = np.linalg.eigh(gram)
    leading = vectors[:, ::-1][:, :_COMPONENTS]
    # eigenvectors have no sign of their own: fix one, or a draw would depend on the library
    leading = leading * np.sign(leading[np.abs(leading).argmax(axis=0), range(_COMPONENTS)])
    draw = np.clip(random.normal(size=_COMPONENTS), -_CLIP_SD, _CLIP_SD)
    coefficients = leading @ draw / np.sqrt(len(centred))
    limit = 0.7 * MAX_LOCAL_WEIGHT
    return np.asarray(coefficients * min(1.0, limit / np.abs(coefficients).max()))
