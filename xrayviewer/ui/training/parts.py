"""Small widgets that the views of the training page are made of."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

GAP_PX = 10
MARGIN_PX = 16


def text_label(text: str = "", style: str = "") -> QLabel:
    """Plain text that wraps, dressed by a name of the style sheet."""
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(style)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return label


def button(text: str, call: Callable[[], object], style: str = "") -> QPushButton:
    """Make a button that calls without arguments."""
    made = QPushButton(text)
    made.setObjectName(style)
    made.setAccessibleName(text.replace("&", ""))
    made.clicked.connect(lambda _checked: call())
    return made


def column_of(
    *widgets: QWidget, margin_px: int = 0, gap_px: int = GAP_PX, name: str = ""
) -> QWidget:
    """Widgets one below the other."""
    holder = QWidget()
    holder.setAccessibleName(name)
    column = QVBoxLayout(holder)
    column.setContentsMargins(margin_px, margin_px, margin_px, margin_px)
    column.setSpacing(gap_px)
    for widget in widgets:
        column.addWidget(widget)
    return holder


def scrolled(content: QWidget, name: str) -> QScrollArea:
    """Scroll a column where the window is too low for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(name)
    content.setAccessibleName(name)
    content.setObjectName("page")
    area.setWidget(content)
    return area
