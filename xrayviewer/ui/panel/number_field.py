"""A field for one number that takes what is typed when Enter is pressed."""

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QDoubleValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

STEP_FRACTION = 0.01


class NumberField(QLineEdit):
    """Shows a number; Enter, the arrows and leaving the field give it back when it changed.

    Signals
    -------
    entered(float)
        The reader gave another number.
    """

    entered = Signal(float)

    def __init__(self, decimals: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number: float | None = None
        self._decimals = decimals
        self.setValidator(QDoubleValidator(-1e9, 1e9, decimals, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._give)

    def show_number(self, number: float | None) -> None:
        """Show a number, or nothing; what is being typed is replaced."""
        self._number = number
        text = "" if number is None else self._written(number)
        if text != self.text():
            self.setText(text)

    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys, which are commands elsewhere in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_arrow = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
            if is_arrow and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by one hundredth with the arrows; Esc takes back what was typed."""
        direction = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if direction is not None and self._number is not None:
            step = max(abs(self._number) * STEP_FRACTION, 10**-self._decimals)
            self.entered.emit(self._number + direction * step)
        elif event.key() == Qt.Key.Key_Escape:
            self.show_number(self._number)
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        number, is_valid = self.locale().toDouble(self.text())
        if is_valid and self._number is not None and self.text() != self._written(self._number):
            self.entered.emit(number)
        else:
            self.show_number(self._number)

    def _written(self, number: float) -> str:
        locale = self.locale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        decimals = 0 if float(number).is_integer() else self._decimals
        return locale.toString(float(number), "f", decimals)
