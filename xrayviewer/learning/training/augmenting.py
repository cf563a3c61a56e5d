"""Random changes of training films, computed for whole batches where the network computes."""

import math

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from xrayviewer.domain.training import Augmentation

ERASED = (0.02, 0.10)
BLUR_RADIUS = 3
KNOTS = 5
CELLS = 8
GREY = 255.0


def augment(films: Tensor, changes: Augmentation, seed: int) -> Tensor:
    """Change each film at random: first where pixels lie, then their grey levels.

    Parameters
    ----------
    films
        Prepared films, uint8, shape (n, size, size).
    seed
        The same seed gives the same changes, on every device.

    Returns
    -------
    Tensor
        Float32, shape (n, size, size), 0 to 255. What comes in from outside is black.
    """
    chance = torch.Generator().manual_seed(seed)
    grey = films.to(torch.float32)
    grid = _moves(grey, changes, chance)
    if grid is not None:
        grey = _resampled(grey.unsqueeze(1), grid).squeeze(1)
    return _graded(grey, changes, chance)


def augment_with_masks(
    films: Tensor, masks: Tensor, changes: Augmentation, seed: int
) -> tuple[Tensor, Tensor]:
    """Change films as `augment` does, and move their masks along; masks keep their levels.

    Parameters
    ----------
    films
        Prepared films, uint8, shape (n, size, size).
    masks
        What belongs to each pixel of them, uint8, shape (n, masks, size, size).

    Returns
    -------
    tuple[Tensor, Tensor]
        Films, shape (n, size, size), and masks, shape (n, masks, size, size), both float32 from 0
        to 255. Outside of a film no mask holds.
    """
    chance = torch.Generator().manual_seed(seed)
    planes = torch.cat((films.unsqueeze(1), masks), dim=1).to(torch.float32)
    grid = _moves(planes[:, 0], changes, chance)
    if grid is not None:
        planes = _resampled(planes, grid)
    return _graded(planes[:, 0], changes, chance), planes[:, 1:]


def _graded(grey: Tensor, changes: Augmentation, chance: torch.Generator) -> Tensor:
    grey = _shade(grey, changes, chance)
    if changes.detail != (1.0, 1.0):
        grey = _detailed(grey, changes.detail, chance)
    if changes.shading:
        grey = grey + _smooth_fields(grey.unsqueeze(1), changes.shading, chance).squeeze(1) * GREY
    if changes.blur:
        grey = _blur(grey, changes.blur, chance)
    if changes.noise:
        deviation = _between((0.0, changes.noise), len(grey), chance).to(grey.device) * GREY
        noise = torch.randn(grey.shape, generator=chance).to(grey.device)
        grey = grey + noise * deviation.view(-1, 1, 1)
    if changes.erase:
        grey = _erase(grey, changes.erase, chance)
    return grey.clamp(0.0, GREY)


def mixed(films: Tensor, truth: Tensor, concentration: float, seed: int) -> tuple[Tensor, Tensor]:
    """Mix each film of a batch with another one of it, and their labels in the same shares.

    Parameters
    ----------
    films
        Shape (n, size, size), 0 to 255.
    truth
        Shape (n, labels).
    concentration
        Both parameters of the beta distribution that the share of a batch is drawn from.

    References
    ----------
    Zhang 2018, arXiv:1710.09412.
    """
    chance = np.random.default_rng((seed, len(films)))
    share = float(chance.beta(concentration, concentration))
    partner = torch.from_numpy(chance.permutation(len(films))).to(films.device)
    grey = films.to(torch.float32)
    return grey.lerp(grey[partner], share), truth.lerp(truth[partner], share)


def _between(limits: tuple[float, float], count: int, chance: torch.Generator) -> Tensor:
    low, high = limits
    return low + (high - low) * torch.rand(count, generator=chance)


def _moves(grey: Tensor, changes: Augmentation, chance: torch.Generator) -> Tensor | None:
    """Where each pixel comes from, as `grid_sample` takes it; None where all stay."""
    homography = _homography(len(grey), changes, chance)
    if homography is None and not changes.bend:
        return None
    whole = torch.eye(3).expand(len(grey), 3, 3) if homography is None else homography
    grid = _grid(grey, whole.to(grey.device))
    if changes.bend:
        bent = _smooth_fields(grey.unsqueeze(1).expand(-1, 2, -1, -1), 2 * changes.bend, chance)
        grid = grid + bent.permute(0, 2, 3, 1)
    return grid


def _homography(count: int, changes: Augmentation, chance: torch.Generator) -> Tensor | None:
    angle = torch.deg2rad(
        _between((-changes.rotation_degrees, changes.rotation_degrees), count, chance)
    )
    shear = torch.tan(
        torch.deg2rad(_between((-changes.shear_degrees, changes.shear_degrees), count, chance))
    )
    zoom = torch.exp(
        _between((math.log(changes.zoom[0]), math.log(changes.zoom[1])), count, chance)
    )
    shift = 2 * _between((-changes.shift, changes.shift), 2 * count, chance).view(count, 2)
    mirror = torch.ones(count)
    if changes.flip:
        mirror = torch.where(torch.rand(count, generator=chance) < 0.5, -1.0, 1.0)
    # Where both tilts are the lowest, the corner comes from `warp` of the side further out.
    steepest = changes.warp / (1 + 2 * changes.warp)
    tilt = _between((-steepest, steepest), 2 * count, chance).view(count, 2)
    stretch = torch.ones(count)
    if changes.stretch != (1.0, 1.0):
        low, high = changes.stretch
        stretch = torch.exp(_between((math.log(low), math.log(high)), count, chance) / 2)
    if _stays(angle, shear, zoom - 1, shift, mirror - 1, tilt, stretch - 1):
        return None
    # Output to input coordinates, -1 to 1: a homography whose last row is the perspective.
    cosine, sine = torch.cos(angle) / zoom, torch.sin(angle) / zoom
    homography = torch.zeros(count, 3, 3)
    homography[:, 0, 0], homography[:, 0, 1] = cosine * mirror, shear * cosine - sine
    homography[:, 1, 0], homography[:, 1, 1] = sine * mirror, shear * sine + cosine
    homography[:, :2, 2] = shift
    homography[:, 2, :2], homography[:, 2, 2] = tilt, 1.0
    if changes.stretch != (1.0, 1.0):
        homography[:, 0] /= stretch.view(-1, 1)
        homography[:, 1] *= stretch.view(-1, 1)
    return homography


def _stays(*changes: Tensor) -> bool:
    return all(not bool(change.any()) for change in changes)


def _grid(grey: Tensor, homography: Tensor) -> Tensor:
    count, rows, columns = grey.shape
    y = (torch.arange(rows, device=grey.device) * 2 + 1) / rows - 1
    x = (torch.arange(columns, device=grey.device) * 2 + 1) / columns - 1
    points = torch.stack(
        (x.expand(rows, -1), y.unsqueeze(1).expand(-1, columns), torch.ones_like(grey[0])), dim=-1
    )
    moved = points.view(1, -1, 3) @ homography.transpose(1, 2)
    return (moved[..., :2] / moved[..., 2:].clamp(min=0.1)).view(count, rows, columns, 2)


def _resampled(planes: Tensor, grid: Tensor) -> Tensor:
    return functional.grid_sample(
        planes, grid, mode="bilinear", padding_mode="zeros", align_corners=False
    )


def _smooth_fields(like: Tensor, largest: float, chance: torch.Generator) -> Tensor:
    """Random values at `KNOTS` by `KNOTS` points and smooth ones between, shaped as `like`."""
    count, planes, rows, columns = like.shape
    knots = _between((-largest, largest), count * planes * KNOTS * KNOTS, chance)
    knots = knots.view(count, planes, KNOTS, KNOTS).to(like.device)
    return functional.interpolate(knots, (rows, columns), mode="bicubic", align_corners=True)


def _shade(grey: Tensor, changes: Augmentation, chance: torch.Generator) -> Tensor:
    count = len(grey)
    brightness = _between(changes.brightness, count, chance).view(-1, 1, 1).to(grey.device)
    contrast = _between(changes.contrast, count, chance).view(-1, 1, 1).to(grey.device)
    gamma = _between(changes.gamma, count, chance).view(-1, 1, 1).to(grey.device)
    if changes.gamma != (1.0, 1.0):
        grey = (grey / GREY).clamp(0.0, 1.0) ** gamma * GREY
    mean = grey.mean((1, 2), keepdim=True)
    return (mean + (grey - mean) * contrast) * brightness


def _detailed(grey: Tensor, factors: tuple[float, float], chance: torch.Generator) -> Tensor:
    """Change what is smaller than a cell of a coarse net, and keep the rest."""
    low, high = factors
    factor = torch.exp(_between((math.log(low), math.log(high)), len(grey), chance))
    coarse = functional.adaptive_avg_pool2d(grey.unsqueeze(1), CELLS)
    nearby = functional.interpolate(coarse, grey.shape[1:], mode="bicubic", align_corners=False)
    around = nearby.squeeze(1)
    return around + (grey - around) * factor.view(-1, 1, 1).to(grey.device)


def _blur(grey: Tensor, largest: float, chance: torch.Generator) -> Tensor:
    deviation = _between((0.0, largest), len(grey), chance).clamp(min=1e-3).to(grey.device)
    offsets = torch.arange(-BLUR_RADIUS, BLUR_RADIUS + 1, device=grey.device)
    kernel = torch.exp(-0.5 * (offsets / deviation.unsqueeze(1)) ** 2)
    kernel = (kernel / kernel.sum(1, keepdim=True)).unsqueeze(1)
    films = functional.pad(grey.unsqueeze(0), [BLUR_RADIUS] * 4, mode="replicate")
    films = functional.conv2d(films, kernel.unsqueeze(2), groups=len(grey))
    return functional.conv2d(films, kernel.unsqueeze(3), groups=len(grey)).squeeze(0)


def _erase(grey: Tensor, share: float, chance: torch.Generator) -> Tensor:
    count, rows, columns = grey.shape
    area = _between(ERASED, count, chance) * rows * columns
    ratio = torch.exp(_between((math.log(0.4), math.log(2.5)), count, chance))
    height, width = torch.sqrt(area * ratio), torch.sqrt(area / ratio)
    top = torch.rand(count, generator=chance) * (rows - height)
    left = torch.rand(count, generator=chance) * (columns - width)
    is_erased = torch.rand(count, generator=chance) < share
    row = torch.arange(rows).view(1, -1, 1)
    column = torch.arange(columns).view(1, 1, -1)
    inside = _within(row, top, height) & _within(column, left, width) & is_erased.view(-1, 1, 1)
    mean = grey.mean((1, 2), keepdim=True)
    return torch.where(inside.to(grey.device), mean, grey)


def _within(place: Tensor, start: Tensor, length: Tensor) -> Tensor:
    first = start.view(-1, 1, 1)
    return (place >= first) & (place < first + length.view(-1, 1, 1))
