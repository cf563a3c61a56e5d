"""Words below a picture, part of its pixels, so that they cannot be lost on the way."""

from collections.abc import Iterator, Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

NARROWEST: Final = 480
"""Pixels that words need; a smaller picture gets black beside it."""
LARGEST_SCALE: Final = 2.0
_FONT: Final = cv2.FONT_HERSHEY_SIMPLEX
_WHITE: Final = (255, 255, 255)
_LINE: Final = 34
"""Height of a line in pixels at a scale of 1."""


def captioned(
    picture: NDArray[np.uint8], lines: Sequence[str], bar: NDArray[np.uint8] | None = None
) -> NDArray[np.uint8]:
    """Put words, and above them a bar of colours, on black below a picture.

    Parameters
    ----------
    picture
        RGB, shape (rows, columns, 3). It stays where it is, at the upper left.
    lines
        Broken where they are too long. The letters are those of ASCII; others become ``?``.
    bar
        RGB, shape (1, n, 3): drawn over the whole width.

    Returns
    -------
    NDArray[np.uint8]
        RGB, larger than `picture`.
    """
    rows, columns = picture.shape[:2]
    width = max(columns, NARROWEST)
    scale = min(LARGEST_SCALE, max(0.45, width / 1800))
    height = round(_LINE * scale)
    margin = height // 2
    broken = [part for line in lines for part in _broken(line, width - 2 * margin, scale)]
    top = rows + margin + (0 if bar is None else height + margin)
    whole = np.zeros((top + height * len(broken) + margin, width, 3), np.uint8)
    whole[:rows, :columns] = picture
    if bar is not None:
        stretched = cv2.resize(bar, (width - 2 * margin, height), interpolation=cv2.INTER_NEAREST)
        whole[rows + margin : rows + margin + height, margin : width - margin] = stretched
    for number, line in enumerate(broken):
        place = (margin, top + round(height * (number + 0.75)))
        cv2.putText(whole, line, place, _FONT, scale, _WHITE, _thickness(scale), cv2.LINE_AA)
    return whole


def _broken(line: str, width: int, scale: float) -> Iterator[str]:
    """Break a line between words, and a word that is too long within."""
    current = ""
    for word in line.encode("ascii", "replace").decode("ascii").split():
        longer = f"{current} {word}".strip()
        if current and _width(longer, scale) > width:
            yield current
            longer = word
        while len(longer) > 1 and _width(longer, scale) > width:
            end = _fitting(longer, width, scale)
            yield longer[:end]
            longer = longer[end:]
        current = longer
    if current:
        yield current


def _fitting(word: str, width: int, scale: float) -> int:
    """How many letters of a word fit, at least one."""
    ends = range(len(word), 1, -1)
    return next((end for end in ends if _width(word[:end], scale) <= width), 1)


def _width(text: str, scale: float) -> int:
    (width, _), _ = cv2.getTextSize(text, _FONT, scale, _thickness(scale))
    return int(width)


def _thickness(scale: float) -> int:
    return max(1, round(scale * 1.5))
