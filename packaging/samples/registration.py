"""Groupwise registration: every film is deformed until its ribs and edges lie on the others'.

Deformations are spline grids of displacements, coarse to fine, with a bending penalty. They are
first drawn to one film, which decides the rib each rib is matched with, and then to the running
mean; the mean displacement is held at zero, so that the common shape is nobody's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import torch  # noqa: TID253  (a build script: the viewer never imports it)
import torch.nn.functional as tnf  # noqa: TID253
from alignment import Field, identity_field, inside, landmark_field, lung_landmarks, warp
from films import GRID_PX, Film
from numpy.typing import NDArray

_BENDING_WEIGHT = 2e-5
_SOFT_MISMATCH = 2.0  # squared difference at which a pixel counts half: what cannot match may not
_CHUNK_FILMS = 24


@dataclass(frozen=True, slots=True)
class _Stage:
    size_px: int
    knots: int
    iterations: int
    towards_first_film: bool


_STAGES = (
    _Stage(256, 9, 30, towards_first_film=True),
    _Stage(256, 17, 40, towards_first_film=True),
    _Stage(256, 33, 30, towards_first_film=True),
    _Stage(256, 33, 40, towards_first_film=False),
    _Stage(512, 49, 30, towards_first_film=False),
)


def register(films: Sequence[Film], first: str) -> list[Field]:
    """Return one field per film that carries the common grid into it.

    Parameters
    ----------
    films : Sequence[Film]
        At least some tens, or the mean they are drawn to stays that of a few.
    first : str
        Name of the film that rib numbering is taken from.
    """
    outlines = np.stack([lung_landmarks(film) for film in films])
    mean_outline = outlines.mean(axis=0)
    fields = [landmark_field(mean_outline, outline) for outline in outlines]
    channels = [_channels(film, field) for film, field in zip(films, fields, strict=True)]
    focus = _focus(mean_outline)
    index = [film.name for film in films].index(first)
    knots = torch.zeros(len(films), 2, 9, 9)
    for stage in _STAGES:
        knots = tnf.interpolate(
            knots, (stage.knots, stage.knots), mode="bicubic", align_corners=True
        )
        size = (stage.size_px, stage.size_px)
        stack = torch.from_numpy(
            np.stack(
                [[cv2.resize(c, size, interpolation=cv2.INTER_AREA) for c in f] for f in channels]
            )
        )
        weight = torch.from_numpy(cv2.resize(focus, size))[None, None]
        knots = _descend(knots, stack, weight, stage, index)
    return [_composed(field, knots[i : i + 1]) for i, field in enumerate(fields)]


def _channels(film: Film, field: Field) -> list[NDArray[np.float32]]:
    values = warp(film.values, field)
    detail = values - cv2.GaussianBlur(values, (0, 0), 22.0)
    energy = cv2.GaussianBlur(detail * detail, (0, 0), 44.0)
    contrast = np.clip(detail / np.sqrt(energy + 0.015**2), -2.8, 2.8)
    return [contrast, np.clip(values, -0.6, 1.3) * 2, inside(field, film.valid)]


def _focus(outline: NDArray[np.float32]) -> NDArray[np.float32]:
    lungs = np.zeros((GRID_PX, GRID_PX), np.uint8)
    for side in np.split(outline, 2):
        cv2.fillPoly(lungs, [side.astype(np.int32)], 1)
    near = cv2.dilate(lungs, np.ones((61, 61), np.uint8)).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(near, (0, 0), 20.0) + 0.15, dtype=np.float32)


def _descend(
    knots: torch.Tensor, stack: torch.Tensor, weight: torch.Tensor, stage: _Stage, first: int
) -> torch.Tensor:
    target = stack[first : first + 1, :2] if stage.towards_first_film else None
    momentum = torch.zeros_like(knots)
    power = torch.zeros(len(knots), 1, 1, 1)
    for iteration in range(stage.iterations):
        wanted = _mean(knots, stack) if target is None else target
        gradient = torch.cat(
            [_gradient(knots[part], stack[part], wanted, weight) for part in _chunks(len(knots))]
        )
        momentum = 0.8 * momentum + 0.2 * gradient
        power = 0.95 * power + 0.05 * gradient.pow(2).mean((1, 2, 3), keepdim=True)
        step = 0.0012 * (1 - 0.7 * iteration / stage.iterations)
        knots = knots - step * momentum / (power.sqrt() + 1e-12)
        if target is None:
            knots = knots - knots.mean(0, keepdim=True)
    return knots - knots.mean(0, keepdim=True)


def _chunks(count: int) -> Iterator[slice]:
    for start in range(0, count, _CHUNK_FILMS):
        yield slice(start, start + _CHUNK_FILMS)


def _deformed(knots: torch.Tensor, stack: torch.Tensor) -> torch.Tensor:
    size = stack.shape[-1]
    axis = torch.linspace(-1, 1, size)
    grid = torch.stack(torch.meshgrid(axis, axis, indexing="xy"))[None]
    moved = grid + tnf.interpolate(knots, (size, size), mode="bicubic", align_corners=True)
    return tnf.grid_sample(
        stack, moved.permute(0, 2, 3, 1), align_corners=True, padding_mode="border"
    )


def _mean(knots: torch.Tensor, stack: torch.Tensor) -> torch.Tensor:
    total = torch.zeros_like(stack[:1, :2])
    norm = torch.full_like(stack[:1, :1], 0.5)
    for part in _chunks(len(knots)):
        shown = _deformed(knots[part], stack[part])
        total += (shown[:, :2] * shown[:, 2:]).sum(0, keepdim=True)
        norm += shown[:, 2:].sum(0, keepdim=True)
    return total / norm


def _gradient(
    knots: torch.Tensor, stack: torch.Tensor, wanted: torch.Tensor, weight: torch.Tensor
) -> torch.Tensor:
    knots = knots.detach().requires_grad_()
    shown = _deformed(knots, stack)
    difference = (shown[:, :2] - wanted) ** 2
    error = difference[:, :1] + 2 * difference[:, 1:]
    error = error * _SOFT_MISMATCH / (error + _SOFT_MISMATCH)
    fit = (error * shown[:, 2:].detach() * weight).mean((1, 2, 3)).sum()
    (gradient,) = torch.autograd.grad(fit + _BENDING_WEIGHT * _bending(knots), knots)
    return gradient


def _bending(knots: torch.Tensor) -> torch.Tensor:
    across = knots[..., 2:] - 2 * knots[..., 1:-1] + knots[..., :-2]
    down = knots[..., 2:, :] - 2 * knots[..., 1:-1, :] + knots[..., :-2, :]
    twist = knots[..., 1:, 1:] - knots[..., 1:, :-1] - knots[..., :-1, 1:] + knots[..., :-1, :-1]
    total = across.pow(2).sum() + down.pow(2).sum() + 2 * twist.pow(2).sum()
    return total * ((knots.shape[-1] - 1) / 2) ** 2


def _composed(field: Field, knots: torch.Tensor) -> Field:
    full = tnf.interpolate(knots, (GRID_PX, GRID_PX), mode="bicubic", align_corners=True)
    displacement = full[0].permute(1, 2, 0).numpy() * ((GRID_PX - 1) / 2)
    moved = cv2.remap(
        field,
        identity_field() + displacement,
        None,
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(moved, dtype=np.float32)
