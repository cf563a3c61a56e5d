"""Pictures that are no film, drawn by chance: what else gets dropped on a viewer of films."""

from collections.abc import Callable, Mapping
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.imaging.film_changes import burn_in, stretched

Chance = np.random.Generator
Grey = NDArray[np.float32]

WHITE: Final = 255.0
LETTERS: Final = np.array(list("abcdefghijklmnopqrstuvwxyzABCDEFGHIKLMNOPRSTW0123456789.,:- "))


def drawn_picture(kind: str, size: int, chance: Chance) -> NDArray[np.uint8]:
    """Draw a picture of one of `DRAWINGS`, or of `PIECES` from noise, prepared like a film.

    Returns
    -------
    NDArray[np.uint8], shape (size, size)
    """
    grey = DRAWINGS[kind](size, chance)
    return stretched(WHITE - grey if chance.random() < 0.5 else grey)


def pieced_picture(kind: str, films: NDArray[np.uint8], chance: Chance) -> NDArray[np.uint8]:
    """Make of chest films what is no single whole chest film, by one of `PIECES`.

    Parameters
    ----------
    films
        Prepared films, shape (4, size, size).

    Returns
    -------
    NDArray[np.uint8], shape (size, size)
    """
    return stretched(PIECES[kind](films.astype(np.float32), chance))


def _noise(size: int, chance: Chance) -> Grey:
    cells = int(chance.choice((size, size // 2, size // 8)))
    noise = chance.uniform(0, WHITE, (cells, cells)).astype(np.float32)
    return _grown(noise, size)


def _clouds(size: int, chance: Chance) -> Grey:
    """Make noise whose power falls with frequency, as in clouds and tissue."""
    frequency = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None, :])
    frequency[0, 0] = 1.0
    spectrum = np.fft.rfft2(chance.standard_normal((size, size)))
    clouds = np.fft.irfft2(spectrum / frequency ** chance.uniform(0.8, 2.2), (size, size))
    low, high = clouds.min(), clouds.max()
    return np.asarray((clouds - low) / (high - low) * WHITE, np.float32)


def _gradient(size: int, chance: Chance) -> Grey:
    row, column = np.mgrid[0:size, 0:size].astype(np.float32) / size
    angle = chance.uniform(0, 2 * np.pi)
    if chance.random() < 0.5:
        level = np.hypot(row - chance.random(), column - chance.random())
    else:
        level = np.cos(angle) * row + np.sin(angle) * column
    level = (level - level.min()) / (level.max() - level.min())
    grey = level ** chance.uniform(0.5, 2) * WHITE + chance.normal(0, 2, (size, size))
    return np.asarray(grey, np.float32)


def _nearly_blank(size: int, chance: Chance) -> Grey:
    grey = np.full((size, size), chance.uniform(60, 200), np.float32)
    grey += chance.normal(0, chance.uniform(0.3, 2), (size, size)).astype(np.float32)
    for _ in range(int(chance.integers(0, 4))):
        _write(grey, chance, 0.5)
    return grey


def _text_page(size: int, chance: Chance) -> Grey:
    page = np.full((size, size), WHITE, np.float32)
    line = chance.uniform(0.03, 0.08)
    for top in np.arange(0.08, 0.96, line * chance.uniform(1.2, 2.0)):
        if chance.random() < 0.85:
            words = "".join(chance.choice(LETTERS, int(chance.integers(8, 70))))
            _put(page, words, (0.06, float(top)), line * 4, 0.0)
    return page


def _screenshot(size: int, chance: Chance) -> Grey:
    """Draw a window with bars, panels, words and a picture somewhere in it."""
    grey = np.full((size, size), chance.uniform(0, WHITE), np.float32)
    for _ in range(int(chance.integers(3, 9))):
        top, left = chance.uniform(0, 0.9, 2) * size
        height, width = chance.uniform(0.05, 0.8, 2) * size
        grey[int(top) : int(top + height), int(left) : int(left + width)] = chance.uniform(0, WHITE)
    side = int(chance.uniform(0.15, 0.4) * size)
    top, left = (int(place) for place in chance.uniform(0, size - side, 2))
    grey[top : top + side, left : left + side] = _clouds(side, chance)
    for _ in range(int(chance.integers(4, 25))):
        _write(grey, chance, float(chance.uniform(0.2, 0.5)))
    return grey


def _shapes(size: int, chance: Chance) -> Grey:
    grey = np.full((size, size), chance.uniform(0, WHITE), np.float32)
    for _ in range(int(chance.integers(2, 30))):
        centre = tuple(int(place) for place in chance.uniform(0, size, 2))
        axes = tuple(int(reach) for reach in chance.uniform(0.02, 0.5, 2) * size)
        level, angle = float(chance.uniform(0, WHITE)), float(chance.uniform(0, 180))
        cv2.ellipse(grey, centre, axes, angle, 0, 360, level, -1, cv2.LINE_AA)
    return np.asarray(cv2.GaussianBlur(grey, (0, 0), float(chance.uniform(0.3, 8))), np.float32)


def _stripes(size: int, chance: Chance) -> Grey:
    row, column = np.mgrid[0:size, 0:size].astype(np.float32) / size
    angle, waves = chance.uniform(0, np.pi), chance.uniform(2, 60)
    along = np.cos(angle) * row + np.sin(angle) * column
    grey = np.sin(2 * np.pi * waves * along)
    if chance.random() < 0.5:
        grey = grey * np.sin(2 * np.pi * waves * (np.sin(angle) * row - np.cos(angle) * column))
    if chance.random() < 0.5:
        grey = np.sign(grey)
    return np.asarray((grey + 1) / 2 * WHITE, np.float32)


def _chart(size: int, chance: Chance) -> Grey:
    """Draw a plot with axes, curves or bars, and words."""
    grey = np.full((size, size), WHITE, np.float32)
    low, high = int(0.12 * size), int(0.9 * size)
    cv2.rectangle(grey, (low, low), (high, high), 0.0, 1)
    for _ in range(int(chance.integers(1, 4))):
        heights = np.cumsum(chance.normal(0, 0.08, 12)) + chance.uniform(0.3, 0.7)
        down = high - np.clip(heights, 0, 1) * (high - low)
        points = np.stack((np.linspace(low, high, 12), down), 1).astype(np.int32)
        if chance.random() < 0.4:
            for across, top in points:
                cv2.rectangle(
                    grey, (int(across), int(top)), (int(across) + size // 25, high), 90.0, -1
                )
        else:
            cv2.polylines(grey, [points], False, 30.0, int(chance.integers(1, 3)), cv2.LINE_AA)
    for _ in range(int(chance.integers(2, 7))):
        _write(grey, chance, 0.35)
    return grey


def _four_films(films: Grey, chance: Chance) -> Grey:
    """Put two or four films side by side, as on a printed sheet."""
    size = films.shape[1]
    half = size // 2
    small = [cv2.resize(film, (half, half), interpolation=cv2.INTER_AREA) for film in films]
    if chance.random() < 0.4:
        narrow = [cv2.resize(film, (half, size), interpolation=cv2.INTER_AREA) for film in films]
        pair = [np.hstack(narrow[:2])]
        return np.asarray(cv2.resize(pair[0], (size, size)), np.float32)
    sheet = np.vstack((np.hstack(small[:2]), np.hstack(small[2:])))
    return np.asarray(cv2.resize(sheet, (size, size)), np.float32)


def _shuffled(films: Grey, chance: Chance) -> Grey:
    """Put the tiles of a film in another order."""
    size = films.shape[1]
    across = int(chance.choice((2, 4, 7)))
    side = size // across
    tiles = [
        films[0, row * side : (row + 1) * side, column * side : (column + 1) * side]
        for row in range(across)
        for column in range(across)
    ]
    order = np.roll(np.arange(len(tiles)), int(chance.integers(1, len(tiles))))
    order = order if across == 2 else chance.permutation(order)
    rows = [
        np.hstack([tiles[place] for place in order[start : start + across]])
        for start in range(0, len(tiles), across)
    ]
    return _grown(np.vstack(rows), size)


def _small_part(films: Grey, chance: Chance) -> Grey:
    """Cut out a corner of a film, too small to be a chest film."""
    size = films.shape[1]
    side = int(chance.uniform(0.18, 0.33) * size)
    top, left = (int(place) for place in chance.uniform(0, size - side, 2))
    return _grown(films[0, top : top + side, left : left + side], size)


def _on_a_screen(films: Grey, chance: Chance) -> Grey:
    """Make a film a small part of a page or screen."""
    size = films.shape[1]
    page = _screenshot(size, chance) if chance.random() < 0.6 else _text_page(size, chance)
    side = int(chance.uniform(0.2, 0.42) * size)
    top, left = (int(place) for place in chance.uniform(0, size - side, 2))
    page[top : top + side, left : left + side] = cv2.resize(
        films[0], (side, side), interpolation=cv2.INTER_AREA
    )
    return page


def _grown(grey: Grey, size: int) -> Grey:
    return np.asarray(cv2.resize(grey, (size, size), interpolation=cv2.INTER_LINEAR), np.float32)


def _write(grey: Grey, chance: Chance, scale: float) -> None:
    words = "".join(chance.choice(LETTERS, int(chance.integers(2, 20))))
    place = (float(chance.uniform(0, 0.8)), float(chance.uniform(0.05, 1)))
    _put(grey, words, place, scale, float(chance.choice((0.0, WHITE))))


def _put(grey: Grey, words: str, place: tuple[float, float], scale: float, level: float) -> None:
    size = len(grey)
    corner = (int(place[0] * size), int(place[1] * size))
    burn_in(grey, words, corner, scale=scale, level=level)


DRAWINGS: Final[Mapping[str, Callable[[int, Chance], Grey]]] = {
    "noise": _noise,
    "clouds": _clouds,
    "gradient": _gradient,
    "nearly blank": _nearly_blank,
    "text page": _text_page,
    "screenshot": _screenshot,
    "shapes": _shapes,
    "stripes": _stripes,
    "chart": _chart,
}
PIECES: Final[Mapping[str, Callable[[Grey, Chance], Grey]]] = {
    "several films": _four_films,
    "shuffled film": _shuffled,
    "small part of a film": _small_part,
    "film on a screen": _on_a_screen,
}
