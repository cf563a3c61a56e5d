"""A line that folds and unfolds what stands below it."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from xrayviewer.ui.theme import Theme

ICON_PX: Final = 16
FOLDED: Final = "\N{BLACK RIGHT-POINTING SMALL TRIANGLE}"
OPEN: Final = "\N{BLACK DOWN-POINTING SMALL TRIANGLE}"


class FoldButton(QToolButton):
    """Shows a widget while it is pressed in.

    Parameters
    ----------
    text
        The line, until another is shown.
    folded
        What is shown and hidden.
    """

    def __init__(
        self, theme: Theme, text: str, folded: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folded = folded
        self._line = text
        self.setObjectName("fold")
        self.setCheckable(True)
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.toggled.connect(folded.setVisible)
        self.toggled.connect(self._describe)
        folded.setVisible(False)
        self._describe()

    def show_text(self, text: str, icon: str, token: str) -> None:
        """Show a line and an icon in a colour of the theme."""
        self._line = text
        self.setIcon(QIcon(self._theme.pixmap(icon, ICON_PX, token)))
        self._describe()

    def set_open(self, is_open: bool) -> None:
        """Fold or unfold."""
        self.setChecked(is_open)
        self._folded.setVisible(is_open)

    def _describe(self) -> None:
        is_open = self.isChecked()
        state = self.tr("unfolded") if is_open else self.tr("folded")
        self.setText(f" {self._line}  {OPEN if is_open else FOLDED}")
        self.setAccessibleName(f"{self._line}, {state}")
        self.setToolTip(self._line)
