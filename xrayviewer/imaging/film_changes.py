"""Prepared films as other devices, archives and people would have left them.

A film is scanned, collimated, processed, written on, made smaller and compressed before it reaches
a network. These functions do the same to a prepared square at random, so that a network can neither
learn nor be measured on one archive's habits alone.
"""

from dataclasses import dataclass
from math import ceil
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.imaging.jpeg_loss import with_jpeg_loss

WHITE: Final = 255.0
FRACTION: Final = 0.005
"""Of the darkest and brightest pixels that become black and white, as in `Preparation`."""

WORDS: Final = (
    *("L", "R", "AP", "PA", "PORTABLE", "ERECT", "SUPINE", "MOBILE", "12:40", "ICU 4", "SEMI"),
    *("LINKS", "kV 117", "mAs 2.0", "0032", "AP SITZEND", "ID 48813", "19-07", "RT", "LT"),
)
"""What is burned into films; none of it names anybody."""
SAMPLINGS: Final = (cv2.INTER_NEAREST, cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_AREA)


@dataclass(frozen=True, slots=True)
class FilmChanges:
    """How far films are changed at most.

    Attributes
    ----------
    crop
        Fraction of the side that may be lost at each edge.
    tilt_degrees
        Rotation either way.
    gamma
        Natural logarithm of the exponent of the grey levels, either way.
    blur
        Standard deviation of a Gaussian blur, in pixels.
    noise
        Standard deviation of noise, in grey levels.
    border
        Width of black or white borders, as a fraction of the side.
    smallest_px
        Side to which a film is resampled, and back.
    worst_quality
        Of JPEG compression (1 to 100).
    chance
        Probability of each change.
    """

    crop: float = 0.12
    tilt_degrees: float = 6.0
    gamma: float = 0.5
    blur: float = 1.5
    noise: float = 8.0
    border: float = 0.12
    smallest_px: int = 72
    worst_quality: int = 15
    chance: float = 0.5


def changed(
    film: NDArray[np.uint8],
    chance: np.random.Generator,
    changes: FilmChanges,
    *,
    turns: int = 0,
    is_inverted: bool = False,
) -> NDArray[np.uint8]:
    """Change a prepared film at random; what the generator gives decides everything.

    Parameters
    ----------
    film
        Shape (size, size).
    turns
        Quarter turns against the clock.
    is_inverted
        Black and white change places. Borders and words come afterwards, as they do where a film
        is stored with the wrong polarity.

    Returns
    -------
    NDArray[np.uint8], shape (size, size)
        Stretched to the whole range of grey levels again.
    """
    grey = np.rot90(film, turns).astype(np.float32)
    grey = _moved(grey, chance, changes)
    grey = _processed(grey, chance, changes)
    grey = _degraded(grey, chance, changes)
    if is_inverted:
        grey = WHITE - grey
    grey = _framed(grey, chance, changes)
    grey = _written_on(grey, chance, changes)
    grey = _stored(grey, chance, changes)
    return stretched(grey)


def stretched(grey: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Stretch grey levels as `imaging.model_input` does: a fraction at each end is cut off."""
    count = max(1, ceil(FRACTION * grey.size))
    ordered = np.sort(grey, axis=None)
    black, white = float(ordered[count - 1]), float(ordered[-count])
    if white <= black:
        return np.clip(np.rint(grey), 0, WHITE).astype(np.uint8)
    scaled = np.clip((grey - black) / (white - black), 0.0, 1.0) * WHITE
    return np.asarray(np.rint(scaled), np.uint8)


def resampled_film(
    film: NDArray[np.uint8], side_px: int, sampling: int = cv2.INTER_AREA
) -> NDArray[np.uint8]:
    """Make a film smaller and as large again as it was."""
    size = len(film)
    small = cv2.resize(film, (side_px, side_px), interpolation=sampling)
    back = cv2.resize(small, (size, size), interpolation=cv2.INTER_LINEAR)
    return np.asarray(back, np.uint8)


def _happens(chance: np.random.Generator, changes: FilmChanges, share: float = 1.0) -> bool:
    return bool(chance.random() < changes.chance * share)


def _moved(
    grey: NDArray[np.float32], chance: np.random.Generator, changes: FilmChanges
) -> NDArray[np.float32]:
    """Cut each edge by another width and tilt the film: also its aspect ratio changes."""
    if not _happens(chance, changes, 1.6):
        return grey
    size = len(grey)
    top, bottom, left, right = chance.uniform(0, changes.crop, 4) * size
    angle = np.deg2rad(chance.uniform(-changes.tilt_degrees, changes.tilt_degrees))
    down, across = (size - top - bottom) / size, (size - left - right) / size
    middle = (size - 1) / 2
    centre = (middle + (left - right) / 2, middle + (top - bottom) / 2)
    cosine, sine = np.cos(angle), np.sin(angle)
    matrix = np.array([[across * cosine, -down * sine, 0], [across * sine, down * cosine, 0]])
    matrix[:, 2] = np.asarray(centre) - matrix[:, :2] @ (middle, middle)
    moved = cv2.warpAffine(
        grey, matrix, (size, size), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    )
    return np.asarray(moved, np.float32)


def _processed(
    grey: NDArray[np.float32], chance: np.random.Generator, changes: FilmChanges
) -> NDArray[np.float32]:
    """Gamma, an S-shaped curve, local contrast: what makers' processing differs in."""
    if _happens(chance, changes, 1.4):
        exponent = np.exp(chance.uniform(-changes.gamma, changes.gamma))
        grey = np.asarray(np.power(np.clip(grey, 0, WHITE) / WHITE, exponent) * WHITE, np.float32)
    if _happens(chance, changes, 0.5):
        steep = chance.uniform(2.0, 6.0)
        grey = np.asarray(WHITE / (1 + np.exp(-steep * (grey / WHITE - 0.5))), np.float32)
    if _happens(chance, changes, 0.4):
        tiles = int(chance.integers(2, 9))
        local = cv2.createCLAHE(float(chance.uniform(1.0, 3.0)), (tiles, tiles))
        grey = local.apply(np.clip(grey, 0, WHITE).astype(np.uint8)).astype(np.float32)
    if _happens(chance, changes, 0.4):
        smooth = cv2.GaussianBlur(grey, (0, 0), float(chance.uniform(1.0, 6.0)))
        grey = np.asarray(grey + chance.uniform(0.2, 1.0) * (grey - smooth), np.float32)
    return grey


def _degraded(
    grey: NDArray[np.float32], chance: np.random.Generator, changes: FilmChanges
) -> NDArray[np.float32]:
    if _happens(chance, changes, 0.8):
        deviation = float(chance.uniform(0.2, max(0.3, changes.blur)))
        grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), deviation), np.float32)
    if _happens(chance, changes, 0.6):
        noise = chance.standard_normal(grey.shape, np.float32)
        grey = grey + noise * np.float32(chance.uniform(0, changes.noise))
    return np.clip(grey, 0, WHITE)


def _framed(
    grey: NDArray[np.float32], chance: np.random.Generator, changes: FilmChanges
) -> NDArray[np.float32]:
    """Put the film into a border of another width at each edge, mostly black."""
    if not _happens(chance, changes, 0.6):
        return grey
    size = len(grey)
    widths = chance.uniform(0, changes.border, 4) * (chance.random(4) < 0.6) * size
    top, bottom, left, right = (int(width) for width in widths)
    level = 0.0 if chance.random() < 0.75 else WHITE
    framed = np.full_like(grey, level)
    inside = (size - left - right, size - top - bottom)
    framed[top : size - bottom, left : size - right] = cv2.resize(
        grey, inside, interpolation=cv2.INTER_AREA
    )
    return framed


def _written_on(
    grey: NDArray[np.float32], chance: np.random.Generator, changes: FilmChanges
) -> NDArray[np.float32]:
    """Add words, or cover corners where words may have been."""
    size = len(grey)
    grey = np.ascontiguousarray(grey)
    if _happens(chance, changes, 0.3):
        for _ in range(int(chance.integers(1, 5))):
            height, width = (chance.uniform(0.04, 0.14, 2) * size).astype(int)
            top = 0 if chance.random() < 0.5 else size - height
            left = 0 if chance.random() < 0.5 else size - width
            grey[top : top + height, left : left + width] = 0.0
    if _happens(chance, changes, 0.9):
        for _ in range(int(chance.integers(1, 5))):
            _write(grey, chance)
    return grey


def burn_in(
    grey: NDArray[np.float32],
    words: str,
    corner: tuple[int, int],
    *,
    scale: float,
    level: float,
    thickness: int = 1,
) -> None:
    """Write words into a picture.

    Parameters
    ----------
    grey
        Grey levels, shape (rows, columns); changed in place.
    corner
        Column and row of the lower left end of the words.
    scale
        Height of letters in units of some 22 pixels.
    """
    # OpenCV draws letters into 8 bits only, so they are drawn apart and laid over.
    ink = np.zeros(grey.shape, np.uint8)
    cv2.putText(ink, words, corner, cv2.FONT_HERSHEY_SIMPLEX, scale, 255, thickness, cv2.LINE_AA)
    grey += (np.float32(level) - grey) * (ink / np.float32(WHITE))


def _write(grey: NDArray[np.float32], chance: np.random.Generator) -> None:
    size = len(grey)
    along, across = chance.uniform(0.02, 0.9), chance.choice((0.03, 0.06, 0.1, 0.9, 0.95))
    place = (along, across) if chance.random() < 0.5 else (across, along)
    burn_in(
        grey,
        str(chance.choice(WORDS)),
        (int(place[0] * size), int(place[1] * size) + 6),
        scale=float(chance.uniform(0.25, 0.9)),
        level=WHITE if chance.random() < 0.85 else 0.0,
        thickness=int(chance.integers(1, 3)),
    )


def _stored(
    grey: NDArray[np.float32], chance: np.random.Generator, changes: FilmChanges
) -> NDArray[np.float32]:
    film = np.clip(np.rint(grey), 0, WHITE).astype(np.uint8)
    if _happens(chance, changes, 1.2):
        side = int(chance.integers(min(changes.smallest_px, len(film)), len(film) + 1))
        film = resampled_film(film, side, int(chance.choice(SAMPLINGS)))
    if _happens(chance, changes, 1.2):
        film = with_jpeg_loss(film, int(chance.integers(changes.worst_quality, 96)))
    return film.astype(np.float32)
