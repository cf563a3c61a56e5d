"""The second step: how the training will be done. All has a default."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.training import Device, Recipe, StartWeights
from xrayviewer.session.recipe_settings import Path
from xrayviewer.session.training_desk import TrainingDesk
from xrayviewer.ui.panel.fold_button import FoldButton
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.training.parts import GAP_PX, MARGIN_PX, button, scrolled, text_label
from xrayviewer.ui.training.preview_view import PreviewView
from xrayviewer.ui.training.rate_view import RateView
from xrayviewer.ui.training.recipe_words import (
    published_sentence,
    recipe_sentence,
    recipe_title,
    stages_sentence,
)
from xrayviewer.ui.training.setting_editors import SettingEditors
from xrayviewer.ui.training.times_bar import TimesBar, time_words

FROM_FILE, FROM_INTERNET, FROM_SCRATCH = range(3)


class RecipeView(QWidget):
    """Recipe, start, name, device, epochs; everything else under a fold.

    Signals
    -------
    started()
        A training was started.
    """

    started = Signal()

    def __init__(self, desk: TrainingDesk, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Recipe"))
        self._desk = desk
        self._setup = desk.setup
        self._radios: dict[str, QRadioButton] = {}
        self._choice = QButtonGroup(self)
        self._recipes = QVBoxLayout()
        self._recipes.setSpacing(2)
        self._offered: tuple[Recipe, ...] = ()
        self._notes: list[QLabel] = []
        self._times = desk.insight.times
        self.times = TimesBar(desk.insight.times)
        self.rates = RateView(desk.insight.rates, theme)
        self.rates_fold = FoldButton(theme, self.tr("Learning-rate test"), self.rates)
        self._published = text_label("", "small")
        self._stages = text_label("", "muted")
        self._problem = text_label("", "warning")
        self.advanced = SettingEditors(self._change)
        self.fold = FoldButton(theme, self.tr("Advanced"), self.advanced)
        self.reset_button = button(self.tr("As the recipe says"), self._setup.reset)
        self.start_button = button(self.tr("Start training"), self._start, "primary")
        self.preview = PreviewView(desk.preview)
        self._make_choices()
        self._arrange()
        desk.setup.changed.connect(self._follow)
        desk.data.changed.connect(self._follow)
        desk.library.changed.connect(self._follow)
        desk.insight.times.changed.connect(self._say_times)
        self._follow()

    def _make_choices(self) -> None:
        setup = self._setup
        self.start_box = QComboBox()
        self.start_box.setAccessibleName(self.tr("Model to start from"))
        self.start_box.setMinimumContentsLength(16)
        self.start_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.start_box.activated.connect(
            lambda row: setup.choose_start(self.start_box.itemData(row))
        )
        self.weights_box = QComboBox()
        self.weights_box.setAccessibleName(self.tr("ImageNet weights"))
        self.weights_box.addItem(self.tr("A file of ImageNet weights…"), FROM_FILE)
        self.weights_box.addItem(self.tr("Fetch ImageNet weights from the internet"), FROM_INTERNET)
        self.weights_box.addItem(self.tr("None: all layers start from nothing"), FROM_SCRATCH)
        self.weights_box.setPlaceholderText(self.tr("Please choose"))
        self.weights_box.activated.connect(self._choose_weights)
        self.scratch = text_label(self.tr("From nothing"))
        self.name_field = QLineEdit()
        self.name_field.setAccessibleName(self.tr("Name of the new model"))
        self.name_field.textEdited.connect(setup.set_name)
        self.device_box = QComboBox()
        self.device_box.setAccessibleName(self.tr("Where to compute"))
        self.device_box.setToolTip(self.tr("Automatic takes a graphics card where there is one."))
        words = {
            Device.AUTO: self.tr("Automatic"),
            Device.CPU: self.tr("Processor"),
            Device.CUDA: self.tr("Graphics card (CUDA)"),
            Device.MPS: self.tr("Graphics card (Apple)"),
        }
        for device, word in words.items():
            self.device_box.addItem(word, device.value)
        self.device_box.activated.connect(
            lambda row: setup.choose_device(Device(self.device_box.itemData(row)))
        )
        self.epochs = QSpinBox()
        self.epochs.setRange(0, 1000)
        self.epochs.setSpecialValueText(self.tr("as the recipe says"))
        self.epochs.setAccessibleName(self.tr("Most epochs of each stage"))
        self.epochs.setKeyboardTracking(False)
        self.epochs.valueChanged.connect(self._set_epochs)
        self.keep_test = QCheckBox(self.tr("Keep films aside for an honest test"))
        self.keep_test.toggled.connect(setup.keep_test)
        self.at_random = QCheckBox(self.tr("Deal films at random (too good; to compare)"))
        self.at_random.toggled.connect(lambda is_on: setup.split_by_patient(not is_on))

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        column.setSpacing(GAP_PX)
        column.addWidget(text_label(self.tr("How the model learns"), "large"))
        column.addLayout(self._recipes)
        column.addWidget(self.times)
        column.addWidget(self._published)
        column.addWidget(self.preview)
        column.addStretch()
        right = QWidget()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(GAP_PX)
        form.addRow(self.tr("Name of the new model"), self.name_field)
        form.addRow(self.tr("Starts from"), self.start_box)
        form.addRow(self.tr("Starts from"), self.weights_box)
        form.addRow(self.tr("Starts from"), self.scratch)
        form.addRow(self.tr("Computes on"), self.device_box)
        form.addRow(self.tr("Most epochs of each stage"), self.epochs)
        form.addRow(self.keep_test)
        self._form = form
        inner = QVBoxLayout(right)
        inner.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        inner.setSpacing(GAP_PX)
        inner.addLayout(form)
        inner.addWidget(self._stages)
        inner.addWidget(self.rates_fold, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self.rates)
        inner.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        holder = self.advanced.layout()
        assert isinstance(holder, QVBoxLayout)
        holder.insertWidget(0, self.at_random)
        inner.addWidget(self.advanced)
        inner.addStretch()
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(scrolled(left, self.tr("Recipes")), 1)
        both.addWidget(scrolled(right, self.tr("Choices")), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN_PX, GAP_PX, MARGIN_PX, GAP_PX)
        foot.addWidget(self._problem, 1)
        foot.addWidget(self.reset_button)
        foot.addWidget(self.start_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(both, 1)
        outer.addLayout(foot)

    def _offer(self) -> None:
        """Show the recipes that can learn from these films."""
        if self._setup.recipes == self._offered:
            return
        self._offered = self._setup.recipes
        for widget in (*self._radios.values(), *self._notes):
            widget.hide()
            widget.deleteLater()
        self._radios, self._notes = {}, []
        for recipe in self._offered:
            radio = QRadioButton(recipe_title(recipe))
            radio.setAccessibleDescription(recipe_sentence(recipe))
            radio.clicked.connect(lambda _on, name=recipe.name: self._setup.choose_recipe(name))
            self._choice.addButton(radio)
            note = text_label(recipe_sentence(recipe), "small")
            note.setIndent(24)
            note.setToolTip(recipe.description)
            self._recipes.addWidget(radio)
            self._recipes.addWidget(note)
            self._radios[recipe.name] = radio
            self._notes.append(note)

    def _say_times(self) -> None:
        """Put how long each recipe takes beside what it is good for."""
        for recipe, note in zip(self._offered, self._notes, strict=True):
            shown = self._setup.recipe if recipe.name == self._setup.recipe.name else recipe
            seconds = self._times.seconds(shown)
            said = recipe_sentence(recipe)
            if seconds is not None:
                said += " " + self.tr("On this computer: {0} at most.").format(time_words(seconds))
            note.setText(said)

    def _follow(self, _value: object = None) -> None:
        setup = self._setup
        self._offer()
        recipe = setup.recipe
        self._radios[recipe.name].setChecked(True)
        self._say_times()
        self._published.setText(published_sentence(recipe))
        self._published.setVisible(bool(self._published.text()))
        self._stages.setText(stages_sentence(recipe))
        if self.name_field.text() != setup.model_id:
            self.name_field.setText(setup.model_id)
        self._show_start()
        self.device_box.setCurrentIndex(self.device_box.findData(setup.device.value))
        with QSignalBlocker(self.keep_test):
            self.keep_test.setChecked(setup.keeps_test)
        self.keep_test.setEnabled(not recipe.split.test)
        with QSignalBlocker(self.at_random):
            self.at_random.setChecked(not setup.is_split_by_patient)
        epochs = {stage.epochs for stage in recipe.stages}
        with QSignalBlocker(self.epochs):
            is_own = setup.is_changed and len(epochs) == 1
            self.epochs.setValue(epochs.pop() if is_own else 0)
        self.advanced.show_recipe(recipe)
        self.reset_button.setEnabled(setup.is_changed)
        self._problem.setText(said(setup.obstacle))
        self.start_button.setEnabled(not setup.obstacle)

    def _show_start(self) -> None:
        setup = self._setup
        wanted = setup.recipe.start_weights
        rows = {
            StartWeights.MODEL: self.start_box,
            StartWeights.IMAGENET: self.weights_box,
            StartWeights.RANDOM: self.scratch,
        }
        for weights, widget in rows.items():
            self._form.setRowVisible(widget, weights is wanted)
        self.start_box.clear()
        for entry in setup.start_models:
            assert entry.card is not None
            title, name = entry.card.title, entry.model_id
            shown = title if title == name else f"{title} ({name})"
            self.start_box.addItem(shown, str(entry.folder))
        self.start_box.setCurrentIndex(self.start_box.findData(setup.start_model))
        self.start_box.setToolTip(self.start_box.currentText())
        chosen = -1
        if setup.pretrained_file:
            chosen = FROM_FILE
        elif setup.allows_download:
            chosen = FROM_INTERNET
        elif setup.from_scratch:
            chosen = FROM_SCRATCH
        self.weights_box.setCurrentIndex(chosen)

    def _choose_weights(self, row: int) -> None:
        if row == FROM_FILE:
            title, kinds = self.tr("ImageNet weights"), self.tr("Weights (*.safetensors)")
            path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
            self._setup.choose_weights(file=path)
        else:
            self._setup.choose_weights(
                allows_download=row == FROM_INTERNET, from_scratch=row == FROM_SCRATCH
            )

    def _set_epochs(self, epochs: int) -> None:
        if epochs:
            self._setup.set_epochs(epochs)
        else:
            self._setup.reset()

    def _change(self, path: Path, value: object) -> None:
        try:
            self._setup.set_setting(path, value)
        except XrayViewerError as error:
            self.advanced.show_recipe(self._setup.recipe)
            self._problem.setText(said(str(error)))

    def _start(self) -> None:
        try:
            self._desk.start()
        except XrayViewerError as error:
            self._problem.setText(said(str(error)))
        else:
            self.started.emit()
