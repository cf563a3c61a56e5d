"""Random changes of training films, computed for whole batches where the network computes."""

import math

import torch
from torch import Tensor
from torch.nn import functional

from xrayviewer.domain.training import Augmentation

ERASED = (0.02, 0.10)
BLUR_RADIUS = 3
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
    grey = _move(grey, changes, chance)
    grey = _shade(grey, changes, chance)
    if changes.blur:
        grey = _blur(grey, changes.blur, chance)
    if changes.noise:
        deviation = _between((0.0, changes.noise), len(grey), chance).to(grey.device) * GREY
        noise = torch.randn(grey.shape, generator=chance).to(grey.device)
        grey = grey + noise * deviation.view(-1, 1, 1)
    if changes.erase:
        grey = _erase(grey, changes.erase, chance)
    return grey.clamp(0.0, GREY)


def _between(limits: tuple[float, float], count: int, chance: torch.Generator) -> Tensor:
    low, high = limits
    return low + (high - low) * torch.rand(count, generator=chance)


def _move(grey: Tensor, changes: Augmentation, chance: torch.Generator) -> Tensor:
    count = len(grey)
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
    if _stays(angle, shear, zoom - 1, shift, mirror - 1, tilt):
        return grey
    # Output to input coordinates, -1 to 1: a homography whose last row is the perspective.
    cosine, sine = torch.cos(angle) / zoom, torch.sin(angle) / zoom
    homography = torch.zeros(count, 3, 3)
    homography[:, 0, 0], homography[:, 0, 1] = cosine * mirror, shear * cosine - sine
    homography[:, 1, 0], homography[:, 1, 1] = sine * mirror, shear * sine + cosine
    homography[:, :2, 2] = shift
    homography[:, 2, :2], homography[:, 2, 2] = tilt, 1.0
    return _resample(grey, homography.to(grey.device))


def _stays(*changes: Tensor) -> bool:
    return all(not bool(change.any()) for change in changes)


def _resample(grey: Tensor, homography: Tensor) -> Tensor:
    count, rows, columns = grey.shape
    y = (torch.arange(rows, device=grey.device) * 2 + 1) / rows - 1
    x = (torch.arange(columns, device=grey.device) * 2 + 1) / columns - 1
    points = torch.stack(
        (x.expand(rows, -1), y.unsqueeze(1).expand(-1, columns), torch.ones_like(grey[0])), dim=-1
    )
    moved = points.view(1, -1, 3) @ homography.transpose(1, 2)
    grid = (moved[..., :2] / moved[..., 2:].clamp(min=0.1)).view(count, rows, columns, 2)
    sampled = functional.grid_sample(
        grey.unsqueeze(1), grid, mode="bilinear", padding_mode="zeros", align_corners=False
    )
    return sampled.squeeze(1)


def _shade(grey: Tensor, changes: Augmentation, chance: torch.Generator) -> Tensor:
    count = len(grey)
    brightness = _between(changes.brightness, count, chance).view(-1, 1, 1).to(grey.device)
    contrast = _between(changes.contrast, count, chance).view(-1, 1, 1).to(grey.device)
    gamma = _between(changes.gamma, count, chance).view(-1, 1, 1).to(grey.device)
    if changes.gamma != (1.0, 1.0):
        grey = (grey / GREY).clamp(0.0, 1.0) ** gamma * GREY
    mean = grey.mean((1, 2), keepdim=True)
    return (mean + (grey - mean) * contrast) * brightness


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
