"""Editors for every setting of a recipe, made from what its fields declare."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.domain.training import Recipe
from xrayviewer.session.recipe_settings import Path, RecipeSetting, SettingKind, recipe_settings
from xrayviewer.ui.training.figure_text import NO_FIGURE
from xrayviewer.ui.training.parts import text_label
from xrayviewer.ui.training.recipe_words import group_word, option_word, setting_word

LARGEST = 1_000_000
Change = Callable[[Path, object], None]


class SettingEditors(QWidget):
    """All settings of a recipe in groups.

    Parameters
    ----------
    change
        Called with the path of a setting and its new value.
    """

    def __init__(self, change: Change) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Settings of the recipe"))
        self._change = change
        self._shape: tuple[Path, ...] = ()
        self._editors: dict[Path, QWidget] = {}
        self._groups: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_recipe(self, recipe: Recipe) -> None:
        """Show the settings of a recipe; editors are kept while they are about the same ones."""
        settings = tuple(sorted(recipe_settings(recipe), key=_group_order))
        shape = tuple(setting.path for setting in settings)
        if shape != self._shape:
            self._shape = shape
            self._build(settings)
        for setting in settings:
            _show(self._editors[setting.path], setting)

    def editor(self, path: Path) -> QWidget:
        """Editor of one setting."""
        return self._editors[path]

    def _build(self, settings: tuple[RecipeSetting, ...]) -> None:
        for group in self._groups:
            group.hide()
            group.deleteLater()
        self._groups, self._editors = [], {}
        form: QFormLayout | None = None
        shown: Path | None = None
        for setting in settings:
            if form is None or setting.group != shown:
                shown = setting.group
                form = self._add_group(group_word(setting))
            editor = _editor(setting, self._change)
            name = f"{group_word(setting)}: {setting_word(setting)}"
            editor.setAccessibleName(name)
            if isinstance(editor, _RangeEditor):
                editor.name_fields(name)
            self._editors[setting.path] = editor
            if isinstance(editor, QCheckBox):
                form.addRow(editor)
            else:
                form.addRow(setting_word(setting), editor)

    def _add_group(self, title: str) -> QFormLayout:
        group = QWidget()
        group.setAccessibleName(title)
        form = QFormLayout(group)
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(text_label(title, "heading"))
        self._column.addWidget(group)
        self._groups.append(group)
        return form


class _RangeEditor(QWidget):
    """Two numbers, the lower first."""

    def __init__(self, take: Callable[[tuple[float, float]], None]) -> None:
        super().__init__()
        self._take = take
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.fields = (_number_field(), _number_field())
        for field in self.fields:
            row.addWidget(field)
            field.editingFinished.connect(self._tell)

    def name_fields(self, name: str) -> None:
        """Name both fields."""
        self.fields[0].setAccessibleName(name + ", " + self.tr("lowest"))
        self.fields[1].setAccessibleName(name + ", " + self.tr("highest"))

    def _tell(self) -> None:
        low, high = (_number(field.text()) for field in self.fields)
        if low is not None and high is not None and low <= high:
            self._take((low, high))


def _group_order(setting: RecipeSetting) -> tuple[int, str, int]:
    """Sort settings of one part together: those of the whole first, preparation last."""
    name = str(setting.group[0]) if setting.group else ""
    stage = int(setting.group[1]) if name == "stages" else 0
    return name == "preparation", "" if name in {"", "stages"} else name, stage + (name != "")


def _editor(setting: RecipeSetting, change: Change) -> QWidget:
    path = setting.path
    if setting.kind is SettingKind.FLAG:
        box = QCheckBox(setting_word(setting))
        box.toggled.connect(partial(change, path))
        return box
    if setting.kind is SettingKind.CHOICE:
        choice = QComboBox()
        for option in setting.options:
            choice.addItem(option_word(option), option)
        choice.activated.connect(lambda row: change(path, choice.itemData(row)))
        return choice
    if setting.kind is SettingKind.WHOLE:
        return _whole_editor(setting, change)
    if setting.kind is SettingKind.RANGE:
        return _RangeEditor(partial(change, path))
    field = _number_field()
    if setting.is_optional:
        field.setPlaceholderText(NO_FIGURE)
    field.editingFinished.connect(lambda: _take_number(field, setting, change))
    return field


def _whole_editor(setting: RecipeSetting, change: Change) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(-1 if setting.is_optional else 0, LARGEST)
    if setting.is_optional:
        spin.setSpecialValueText(NO_FIGURE)
    spin.setKeyboardTracking(False)
    is_optional = setting.is_optional

    def take(value: int) -> None:
        change(setting.path, None if is_optional and value < 0 else value)

    spin.valueChanged.connect(take)
    return spin


def _number_field() -> QLineEdit:
    field = QLineEdit()
    field.setMaximumWidth(110)
    validator = QDoubleValidator(0.0, float(LARGEST), 12, field)
    validator.setNotation(QDoubleValidator.Notation.ScientificNotation)
    field.setValidator(validator)
    return field


def _take_number(field: QLineEdit, setting: RecipeSetting, change: Change) -> None:
    value = _number(field.text())
    if value is not None or setting.is_optional:
        change(setting.path, value)


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def _show(editor: QWidget, setting: RecipeSetting) -> None:
    with QSignalBlocker(editor):
        if isinstance(editor, QCheckBox):
            editor.setChecked(bool(setting.value))
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(str(setting.value)))
        elif isinstance(editor, QSpinBox):
            editor.setValue(setting.value if isinstance(setting.value, int) else -1)
        elif isinstance(editor, _RangeEditor):
            assert isinstance(setting.value, tuple)
            for field, number in zip(editor.fields, setting.value, strict=True):
                field.setText(f"{number:g}")
        elif isinstance(editor, QLineEdit):
            editor.setText("" if setting.value is None else f"{setting.value:g}")
