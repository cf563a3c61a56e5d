"""A short digest of what a film looks like, nearly equal for copies in other sizes or encodings.

Chest films resemble one another so much that the coarsest structure, which common perceptual hashes
use, tells them apart badly; so the slowest waves are left out. Among 1,500 films of one source
(1.1 million pairs) two to four pairs differed in at most 4 bits; the same film at other sizes
differed in none, compressed anew with other grey levels mostly in 1, without its outermost 1 % on
each side mostly in 3.
"""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.imaging.model_input import resampled

SIDE: Final = 32
LEFT_OUT: Final = 20
BITS: Final = 64

_WAVES = sorted(
    ((row, column) for row in range(SIDE) for column in range(SIDE)),
    key=lambda wave: (sum(wave), wave[0]),
)[LEFT_OUT : LEFT_OUT + BITS]
_ROWS, _COLUMNS = (np.array(places) for places in zip(*_WAVES, strict=True))


def appearance(levels: NDArray[np.float32]) -> str:
    """Perceptual hash of a film: signs of 64 waves of a cosine transform, from slow to fast.

    Parameters
    ----------
    levels
        Shape (rows, columns), as `model_input.film_levels` gives them.

    Returns
    -------
    str
        16 hexadecimal digits.
    """
    waves = cv2.dct(resampled(levels, SIDE, SIDE))
    return np.packbits(waves[_ROWS, _COLUMNS] > 0).tobytes().hex()
