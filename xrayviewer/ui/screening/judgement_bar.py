"""What the reader says of the film that is chosen in a screening."""

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.screening import ReaderVerdict
from xrayviewer.ui.screening.screening_text import agreement_text, agreement_tip, film_name
from xrayviewer.ui.screening.wrapping_layout import WrappingLayout
from xrayviewer.ui.theme import ICON_PX, Theme
from xrayviewer.ui.window.actions import CommandActions
from xrayviewer.ui.window.elided_label import ElidedLabel

SOON_MS: Final = 400
COMMANDS: Final = (*(f"screening.{verdict.value}" for verdict in ReaderVerdict), "screening.read")


class JudgementBar(QWidget):
    """Agree, disagree, unsure; a note; and how often reader and models agree."""

    def __init__(
        self, desk: Desk, theme: Theme, actions: CommandActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Your verdict"))
        self._desk = desk
        self._name = ElidedLabel()
        self._name.setAccessibleName(self.tr("Chosen film"))
        self._name.setMinimumWidth(70)
        self.open = QPushButton(self.tr("Open"))
        self.open.setAccessibleName(self.tr("Open the chosen film"))
        self.open.setToolTip(self.tr("Open the chosen film for reading  (Enter)"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setMinimumWidth(80)
        self._agreement = ElidedLabel()
        self._agreement.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._agreement.setAccessibleName(self.tr("Agreement with the models"))
        for label in (self._name, self._agreement):
            # The buttons are not to be pushed into a second line by words.
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(6)
        row.addWidget(self._name, 2)
        buttons = WrappingLayout()
        buttons.addWidget(self.open)
        for name in COMMANDS:
            buttons.addWidget(_command_button(actions, name))
        row.addLayout(buttons)
        row.addWidget(self.note, 4)
        row.addWidget(self._agreement, 3)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._show_agreement)
        self.open.clicked.connect(self._open)
        self.note.editingFinished.connect(self._write)
        desk.screening.current_changed.connect(self._show)
        desk.screening.judged.connect(self._show)
        desk.screening.judged.connect(self._count_soon)
        desk.screening.run_changed.connect(self._count_soon)
        desk.preferences.changed.connect(self._show)
        theme.changed.connect(self.updateGeometry)
        self._show()

    def _show(self, *_values: object) -> None:
        row = self._desk.screening.current_row
        hides = self._desk.preferences.flag("privacy.hide_identity")
        self._name.setText("" if row is None else film_name(row, hides_identity=hides))
        self.open.setEnabled(row is not None)
        self.note.setEnabled(row is not None)
        self.note.setText("" if row is None else row.judgement.note)

    def _open(self) -> None:
        place = self._desk.screening.current
        if place is not None:
            self._desk.screening.open_row(place)

    def _write(self) -> None:
        self._desk.screening.write_note(self.note.text())

    def _count_soon(self, _value: object) -> None:
        self._soon.start()

    def _show_agreement(self) -> None:
        found = self._desk.screening.agreement()
        self._agreement.setText(agreement_text(found))
        self._agreement.setToolTip(agreement_tip(found))


def _command_button(actions: CommandActions, name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("judge")
    button.setDefaultAction(actions[name])
    button.setIconSize(QSize(ICON_PX, ICON_PX))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setAccessibleName(actions[name].iconText())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
