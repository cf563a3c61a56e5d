"""The steps of a training, each with what was reached in it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

PADDING_PX: Final = 18


class StepBar(QWidget):
    """A row of buttons, one of which is pressed in.

    Signals
    -------
    chosen(int)
        The page of this step is wanted.
    """

    chosen = Signal(int)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Steps"))
        self._names = tuple(names)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 6)
        row.setSpacing(8)
        self.buttons: list[QPushButton] = []
        for place, name in enumerate(names):
            step = QPushButton(name)
            step.setCheckable(True)
            step.setAccessibleName(name)
            step.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            self._group.addButton(step, place)
            self.buttons.append(step)
            row.addWidget(step, 1)
        self._group.idClicked.connect(self.chosen)
        self.set_step(0)

    def set_step(self, place: int) -> None:
        """Press a step in."""
        self.buttons[place].setChecked(True)

    def say(self, place: int, said: str) -> None:
        """Show below the name of a step what was reached in it."""
        self.setFixedHeight(2 * self.fontMetrics().lineSpacing() + 2 * PADDING_PX)
        name = self._names[place]
        step = self.buttons[place]
        shown = step.fontMetrics().elidedText(
            said, Qt.TextElideMode.ElideRight, max(60, step.width() - 2 * PADDING_PX)
        )
        step.setText(f"{name}\n{shown}" if said else name)
        step.setToolTip(said)
        step.setAccessibleDescription(said)
