"""Draw the program's icon for every system, from one picture, with Qt and Pillow.

    python packaging/icon/draw_icons.py FOLDER

Writes FOLDER/xrayviewer-SIZE.png, xrayviewer.ico (Windows) and xrayviewer.icns (macOS).
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PICTURE = Path(__file__).with_name("xrayviewer.svg")
SIZES_PX = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
LARGEST_ICO_PX = 256


def draw(renderer: QSvgRenderer, size_px: int, path: Path) -> None:
    """Write the picture at one size, transparent around."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    if not image.save(str(path)):
        raise SystemExit(f"{path} could not be written")


def main(folder: Path) -> None:
    """Write all icons."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    renderer = QSvgRenderer(str(PICTURE))
    paths = {size: folder / f"xrayviewer-{size}.png" for size in SIZES_PX}
    for size, path in paths.items():
        draw(renderer, size, path)
    pictures = {size: Image.open(path) for size, path in paths.items()}
    small = [picture for size, picture in pictures.items() if size < LARGEST_ICO_PX]
    pictures[LARGEST_ICO_PX].save(
        folder / "xrayviewer.ico",
        sizes=[(size, size) for size in SIZES_PX if size <= LARGEST_ICO_PX],
        append_images=small,
    )
    pictures[1024].save(folder / "xrayviewer.icns", append_images=list(pictures.values()))
    application.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
