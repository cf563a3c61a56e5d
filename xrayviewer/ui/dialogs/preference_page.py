"""One page of the settings dialog, built from the rows of the preferences."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.session.preferences import Preference, Preferences
from xrayviewer.ui.dialogs.preference_editors import PreferenceEditor, make_editor, translated

LABEL_PX: Final = 210
EDITOR_PX: Final = 200


class PreferencePage(QScrollArea):
    """Label, editor and note of each preference, one below the other."""

    def __init__(
        self,
        title: str,
        rows: Sequence[Preference],
        preferences: Preferences,
        below: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setAccessibleName(title)
        self._preferences = preferences
        self._editors: dict[str, PreferenceEditor] = {}
        self._lines: list[tuple[str, QWidget]] = []
        content = QWidget()
        content.setObjectName("page")
        content.setAccessibleName(title)
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        heading = QLabel(title)
        heading.setObjectName("large")
        column.addWidget(heading)
        for row in rows:
            column.addWidget(self._make_line(row))
        if below is not None:
            column.addWidget(below)
        column.addStretch()
        self.setWidget(content)
        preferences.changed.connect(self._show)

    def narrow(self, needle: str) -> bool:
        """Show the preferences in which a casefolded text occurs; tell whether there is one."""
        for text, line in self._lines:
            line.setVisible(needle in text)
        return any(needle in text for text, _ in self._lines)

    def _make_line(self, row: Preference) -> QWidget:
        editor = make_editor(row, self._preferences)
        self._editors[row.key] = editor
        line = QWidget()
        line.setAccessibleName(translated(row.label))
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(2, 1)
        note = QLabel(translated(row.note))
        note.setObjectName("small")
        note.setWordWrap(True)
        if isinstance(editor.widget, QCheckBox):
            grid.addWidget(editor.widget, 0, 0, 1, 3)
            note.setIndent(24)
        else:
            label = QLabel(translated(row.label))
            label.setMinimumWidth(LABEL_PX)
            label.setBuddy(editor.widget)
            editor.widget.setMinimumWidth(EDITOR_PX)
            grid.addWidget(label, 0, 0)
            grid.addWidget(editor.widget, 0, 1)
        if row.note:
            grid.addWidget(note, 1, 0, 1, 3)
        words = (row.label, row.note, *(label for _, label in row.choices))
        self._lines.append((" ".join(translated(word) for word in words).casefold(), line))
        return line

    def _show(self, key: str, value: object) -> None:
        if key in self._editors:
            self._editors[key].take(value)
