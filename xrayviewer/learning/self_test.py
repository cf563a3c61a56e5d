"""A made-up input whose scores a model's card states, run before a model is used.

It finds what digests cannot: another version of a library, a processor or a change of ours that
gives other scores from the same weights.
"""

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.model_card import ModelCard, ModelError, SelfTest
from xrayviewer.domain.preparation import Preparation
from xrayviewer.learning.networks import Network
from xrayviewer.learning.scoring import label_probabilities

PATTERN = "chest-1"
"""Name and version of what `pattern_input` draws; a change of the drawing needs a new one."""

LUNGS = ((0.48, 0.30, 0.34, 0.155), (0.48, 0.70, 0.34, 0.145))
HEART = (0.62, 0.56, 0.16, 0.17)
SHADOW = (0.66, 0.27, 0.10, 0.08)
"""Ellipses as row, column, half height, half width, in fractions of the side."""
RIB_SPACING = 0.085
GRAIN_LEVELS = 16


def pattern_input(preparation: Preparation, pattern: str = PATTERN) -> NDArray[np.uint8]:
    """Draw an input that looks roughly like a chest; no film is in it.

    Only sums, products and quotients are used, which give the same on every machine.

    Returns
    -------
    NDArray[np.uint8], shape (size_px, size_px)
        Bright where the beam was absorbed.

    Raises
    ------
    ModelError
        With a clause, if there is no such pattern.
    """
    if pattern != PATTERN:
        raise ModelError(f"its self-test “{pattern}” is not known to this program")
    size = preparation.size_px
    row = (np.arange(size, dtype=np.float64)[:, None] + 0.5) / size
    column = (np.arange(size, dtype=np.float64)[None, :] + 0.5) / size
    air = sum(_ellipse(row, column, lung) for lung in LUNGS)
    bend = (row + 1.2 * (column - 0.5) * (column - 0.5)) / RIB_SPACING
    ribs = np.abs(2 * (bend - np.floor(bend)) - 1)
    tissue = 0.80 - 0.25 * row * (1 - column) - 0.55 * air + 0.10 * air * ribs
    tissue = tissue + 0.40 * _ellipse(row, column, HEART) + 0.25 * _ellipse(row, column, SHADOW)
    grey = 235 * np.clip(tissue, 0, 1) + _grain(size)
    return np.floor(np.clip(grey, 0, 255)).astype(np.uint8)


def made_self_test(network: Network, card: ModelCard) -> SelfTest:
    """Return the self-test of a network, computed where it is.

    Raises
    ------
    ModelError
        With a clause, if the network cannot run or gives no finite numbers.
    """
    found = label_probabilities(network, card, pattern_input(card.preparation)[None])[0]
    return SelfTest(PATTERN, tuple(float(value) for value in found))


def run_self_test(network: Network, card: ModelCard) -> None:
    """Compare the scores of the made-up input with those of the card.

    Raises
    ------
    ModelError
        With a clause, if they differ or there are none.
    """
    expected = np.asarray(card.self_test.probabilities)
    pattern = pattern_input(card.preparation, card.self_test.pattern)
    found = label_probabilities(network, card, pattern[None])[0]
    difference = float(np.abs(found - expected).max())
    if not difference <= card.self_test.tolerance:
        raise ModelError(
            f"its self-test gives other scores on this computer (by {difference:.2g}; "
            f"{card.self_test.tolerance:.0e} is allowed)"
        )


def _ellipse(
    row: NDArray[np.float64],
    column: NDArray[np.float64],
    ellipse: tuple[float, float, float, float],
) -> NDArray[np.float64]:
    """1 inside, 0 outside, half on the edge, with a soft border."""
    centre_row, centre_column, half_height, half_width = ellipse
    down, right = (row - centre_row) / half_height, (column - centre_column) / half_width
    squared = down * down + right * right
    steep = squared * squared * squared * squared
    return 1 / (1 + steep)


def _grain(size: int) -> NDArray[np.float64]:
    """Noise from whole numbers alone: a multiplicative hash of the position."""
    place = np.arange(size * size, dtype=np.uint64)
    mixed = (place * np.uint64(2654435761)) & np.uint64(0xFFFFFFFF)
    mixed = ((mixed ^ (mixed >> np.uint64(15))) * np.uint64(2246822519)) & np.uint64(0xFFFFFFFF)
    levels = (mixed >> np.uint64(20)) % np.uint64(GRAIN_LEVELS)
    return levels.reshape(size, size).astype(np.float64)
