"""A short digest of what a film looks like, nearly equal for copies in other sizes or encodings.

Chest films resemble one another so much that 64 bits of coarse structure, as common perceptual
hashes have, take different children for copies. With these 256 bits, among 13.6 million pairs of
5,216 films of one source no two different films differed in fewer than 46. The same film at another
size differed in at most 4, compressed anew with other grey levels in at most 18 (half of them in at
most 8), without its outermost 1 % on each side in at most 39 (half of them in at most 21).
"""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.imaging.model_input import resampled

SIDE: Final = 32
LEFT_OUT: Final = 20
BITS: Final = 256

_WAVES = sorted(
    ((row, column) for row in range(SIDE) for column in range(SIDE)),
    key=lambda wave: (sum(wave), wave[0]),
)[LEFT_OUT : LEFT_OUT + BITS]
_ROWS, _COLUMNS = (np.array(places) for places in zip(*_WAVES, strict=True))


def appearance(levels: NDArray[np.float32]) -> str:
    """Perceptual hash of a film: signs of 256 waves of a cosine transform, from slow to fast.

    Parameters
    ----------
    levels
        Shape (rows, columns), as `model_input.film_levels` gives them.

    Returns
    -------
    str
        64 hexadecimal digits.
    """
    waves = cv2.dct(resampled(levels, SIDE, SIDE))
    return np.packbits(waves[_ROWS, _COLUMNS] > 0).tobytes().hex()
