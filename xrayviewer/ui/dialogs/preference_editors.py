"""One editor per preference, made from its row."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from xrayviewer.session.preferences import Preference, Preferences

STEPS = {"look.text_scale": 5, "memory.films_mb": 100}
DECIMALS = {"view.screen_pixel_mm": 4}


@dataclass(frozen=True, slots=True)
class PreferenceEditor:
    """A widget that shows and changes one preference.

    Attributes
    ----------
    take
        Shows a value that was set elsewhere.
    """

    row: Preference
    widget: QWidget
    take: Callable[[object], None]


def make_editor(row: Preference, preferences: Preferences) -> PreferenceEditor:
    """Editor that fits the preference's type; what is entered holds at once."""
    if row.choices:
        editor = _choice(row, preferences)
    elif isinstance(row.default, bool):
        editor = _flag(row, preferences)
    elif isinstance(row.default, int):
        editor = _whole(row, preferences)
    else:
        editor = _fraction(row, preferences)
    editor.widget.setAccessibleName(translated(row.label))
    editor.widget.setAccessibleDescription(translated(row.note))
    editor.take(preferences.values[row.key])
    return editor


def translated(text: str) -> str:
    """Text of a preference in the user's language."""
    return QCoreApplication.translate("preferences", text) if text else ""


def _choice(row: Preference, preferences: Preferences) -> PreferenceEditor:
    box = QComboBox()
    for value, label in row.choices:
        box.addItem(translated(label), value)
    box.activated.connect(lambda number: preferences.set(row.key, box.itemData(number)))
    return PreferenceEditor(row, box, lambda value: box.setCurrentIndex(box.findData(value)))


def _flag(row: Preference, preferences: Preferences) -> PreferenceEditor:
    box = QCheckBox(translated(row.label))
    box.toggled.connect(lambda is_on: preferences.set(row.key, is_on))
    return PreferenceEditor(row, box, lambda value: box.setChecked(bool(value)))


def _whole(row: Preference, preferences: Preferences) -> PreferenceEditor:
    box = QSpinBox()
    assert row.limits is not None, "numbers have limits"
    box.setRange(int(row.limits[0]), int(row.limits[1]))
    box.setSingleStep(STEPS.get(row.key, 1))
    box.setKeyboardTracking(False)
    box.valueChanged.connect(lambda number: preferences.set(row.key, number))
    return PreferenceEditor(row, box, lambda value: box.setValue(int(str(value))))


def _fraction(row: Preference, preferences: Preferences) -> PreferenceEditor:
    box = QDoubleSpinBox()
    assert row.limits is not None, "numbers have limits"
    box.setDecimals(DECIMALS.get(row.key, 1))
    box.setRange(*row.limits)
    box.setSingleStep(10 ** -box.decimals())
    box.setKeyboardTracking(False)
    box.valueChanged.connect(lambda number: preferences.set(row.key, number))
    return PreferenceEditor(row, box, lambda value: box.setValue(float(str(value))))
