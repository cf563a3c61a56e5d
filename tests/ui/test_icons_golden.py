"""All icons on one sheet, looked at once and compared ever after."""

import math
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter

from xrayviewer.assets.locations import resource
from xrayviewer.ui.dialogs.picture_output import to_pixels

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "shell"
SIDE, COLUMNS = 40, 10
CLOSE, SHARE = 1, 0.995


def sheet(theme):
    names = sorted(path.stem for path in resource("icons").glob("*.svg"))
    rows = math.ceil(len(names) / COLUMNS)
    image = QImage(COLUMNS * SIDE, rows * SIDE, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    for number, name in enumerate(names):
        corner = QPoint(number % COLUMNS * SIDE + 4, number // COLUMNS * SIDE + 4)
        painter.drawPixmap(corner, theme.pixmap(name, SIDE - 8))
    painter.end()
    return image


@pytest.mark.parametrize("name", ["dark", "light"])
def test_icons_look_as_agreed(desk, theme, request, tmp_path, name):
    desk.preferences.set("look.theme", name)
    actual, path = sheet(theme), GOLDEN / f"icons-{name}.png"
    if request.config.getoption("--update-golden"):
        path.parent.mkdir(parents=True, exist_ok=True)
        actual.save(str(path))
    expected = QImage(str(path))
    assert expected.size() == actual.size(), "an icon came or went: look, then --update-golden"
    difference = np.abs(to_pixels(actual).astype(int) - to_pixels(expected).astype(int))
    if np.mean(difference <= CLOSE) < SHARE:
        actual.save(str(tmp_path / "actual.png"))
        pytest.fail(f"icons differ from {path.name}; the actual sheet is {tmp_path / 'actual.png'}")
