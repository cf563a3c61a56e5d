"""Reference images of views."""

import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QFont, QFontInfo, QImage

FOLDER = Path(__file__).parents[1] / "golden"
FONT = "DejaVu Sans"
LEAST_EQUAL = 0.995


class Golden:
    """Compares pictures with their references: 1 grey level on 99.5 % of the pixels.

    Parameters
    ----------
    is_updating
        Write the references anew instead.
    """

    def __init__(self, is_updating):
        self._is_updating = is_updating

    def check(self, image, name):
        """Compare a picture with ``tests/golden/<name>.png``."""
        path = FOLDER / f"{name}.png"
        actual = image.convertToFormat(QImage.Format.Format_RGB888)
        if self._is_updating:
            path.parent.mkdir(parents=True, exist_ok=True)
            assert actual.save(str(path))
            return
        assert path.exists(), f"there is no reference; write it with --update-golden: {path}"
        expected = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
        assert actual.size() == expected.size()
        difference = np.abs(pixels(actual).astype(int) - pixels(expected))
        equal = (difference.max(axis=2) <= 1).mean()
        if equal < LEAST_EQUAL:
            self._keep(name, actual, expected, difference)
        assert equal >= LEAST_EQUAL, (
            f"{1 - equal:.2%} of the pixels differ; see tests/golden/failed"
        )

    def _keep(self, name, actual, expected, difference):
        folder = FOLDER / "failed" / name
        folder.mkdir(parents=True, exist_ok=True)
        actual.save(str(folder / "actual.png"))
        expected.save(str(folder / "expected.png"))
        shown = np.ascontiguousarray(np.clip(difference * 8, 0, 255).astype(np.uint8))
        height, width = shown.shape[:2]
        picture = QImage(shown.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        picture.save(str(folder / "difference.png"))


def pixels(image):
    """Pixels of a picture of format RGB888, shape (height, width, 3)."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    # Copied, because the picture may be gone before its pixels are looked at.
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def fixed_font():
    """Font of the reference images; the test is skipped, visibly, where it is absent."""
    font = QFont(FONT, 10)
    if sys.platform != "linux" or QFontInfo(font).family() != FONT:
        pytest.skip(f"reference images are compared on Linux with the font {FONT}")
    return font
