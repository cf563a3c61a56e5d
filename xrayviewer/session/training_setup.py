"""How a training will be done: recipe, start, device, name, and every setting."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from psygnal import Signal

from xrayviewer.domain.dataset import SplitRule
from xrayviewer.domain.training import (
    Device,
    Recipe,
    StartWeights,
    Task,
    TrainingError,
    TrainingPlan,
)
from xrayviewer.domain.translation import mark
from xrayviewer.learning.recipes import RECIPES
from xrayviewer.session.model_library import ModelLibrary
from xrayviewer.session.recipe_settings import Path as SettingPath
from xrayviewer.session.recipe_settings import with_setting
from xrayviewer.session.training_data import TrainingDataSession
from xrayviewer.store.model_card_checks import is_model_id
from xrayviewer.store.model_folder import user_models_folder
from xrayviewer.store.model_library import ModelEntry
from xrayviewer.store.training_runs import runs_folder
from xrayviewer.workflows.training import TrainingRequest

FIRST: Final = "fine-tune"
ENOUGH_FOR_A_TEST: Final = 50
"""Patients of each label from which on some are kept for a test, where the recipe keeps none."""
LONGEST_NAME: Final = 64

NO_FILMS: Final = mark("training", "Choose films first.")
BAD_NAME: Final = mark(
    "training",
    "Give the model a name of letters from A to Z, digits, dots, hyphens and underlines.",
)
NAME_TAKEN: Final = mark("training", "There is a model or a training of this name already.")
NO_START: Final = mark("training", "Choose the model to start from.")
NO_WEIGHTS: Final = mark(
    "training",
    "Say where the ImageNet weights come from: a file, the internet, or do without them.",
)


class TrainingSetup:
    """The choices for the next training; all have a default.

    Attributes
    ----------
    recipe
        With the user's changes in it.
    model_id
        Name of the new model.
    start_model
        Folder of the model to adapt, where the recipe adapts one.
    pretrained_file, allows_download, from_scratch
        Where ImageNet weights come from, where the recipe starts from some.
    is_split_by_patient
        False deals films at random, for comparison only.

    Signals
    -------
    changed()
        A choice is another.
    """

    changed = Signal()

    def __init__(self, data: TrainingDataSession, library: ModelLibrary) -> None:
        self._data = data
        self._library = library
        self._named_by_user = False
        self._keeps_test: bool | None = None
        self._reserved: frozenset[str] = frozenset()
        self.recipe = RECIPES[FIRST]
        self.device = Device.AUTO
        self.model_id = ""
        self.start_model = ""
        self._is_start_chosen = False
        self.pretrained_file = ""
        self.allows_download = False
        self.from_scratch = False
        self.is_split_by_patient = True
        data.changed.connect(self._take_data)
        library.changed.connect(self._take_library)

    @property
    def recipes(self) -> tuple[Recipe, ...]:
        """Recipes that can learn from these films, as they are declared."""
        judged = self._data.judged
        has_masks = judged is not None and judged.examination.dataset.has_masks
        task = Task.FIELDS if has_masks else Task.FINDINGS
        return tuple(recipe for recipe in RECIPES.values() if recipe.task is task)

    @property
    def is_changed(self) -> bool:
        """Whether the recipe is not as it is declared."""
        return self.recipe != RECIPES[self.recipe.name]

    @property
    def start_models(self) -> tuple[ModelEntry, ...]:
        """Models that a training can start from."""
        return tuple(
            entry
            for entry in self._library.entries
            if entry.card is not None and entry.card.task is Task.FINDINGS
        )

    @property
    def epochs(self) -> int:
        """Most epochs of all stages together."""
        return sum(stage.epochs for stage in self.recipe.stages)

    @property
    def keeps_test(self) -> bool:
        """Whether films are kept aside for a test that nothing is chosen by."""
        if self.recipe.split.test:
            return True
        if self._keeps_test is not None:
            return self._keeps_test
        judged = self._data.judged
        return judged is not None and all(
            label.patients >= ENOUGH_FOR_A_TEST for label in judged.summary.labels
        )

    @property
    def rule(self) -> SplitRule:
        """How films without a split are dealt out."""
        rule = replace(
            self.recipe.split, by_patient=self.is_split_by_patient, seed=self.recipe.seed
        )
        if self.keeps_test and not rule.test:
            return replace(rule, train=0.7, validation=0.15, test=0.15)
        return rule

    @property
    def obstacle(self) -> str:
        """Why the training cannot be started yet, as a sentence; empty when it can."""
        checks = (
            (not self._data.can_train, self._data.message or NO_FILMS),
            (not is_model_id(self.model_id), BAD_NAME),
            (self._is_taken(self.model_id), NAME_TAKEN),
            (self.lacks_start, NO_START),
            (self.lacks_weights, NO_WEIGHTS),
        )
        return next((sentence for applies, sentence in checks if applies), "")

    def request(self) -> TrainingRequest:
        """Return what to train.

        Raises
        ------
        TrainingError
            If something is lacking; see `obstacle`.
        """
        if self.obstacle or self._data.source is None:
            raise TrainingError(self.obstacle or NO_FILMS)
        return TrainingRequest(
            films=self._data.source,
            plan=self.plan(self.model_id),
            models_folder=user_models_folder(),
            split=self.rule,
            patient_pattern=self._data.patient_pattern or None,
            corrections=self._data.corrections,
        )

    def plan(self, model_id: str) -> TrainingPlan:
        """Return the recipe with device and start, for a model of this name."""
        is_adapting = self.recipe.start_weights is StartWeights.MODEL
        needs_weights = self.recipe.start_weights is StartWeights.IMAGENET
        return TrainingPlan(
            recipe=self.recipe,
            model_id=model_id,
            device=self.device,
            start_model=self.start_model if is_adapting else "",
            pretrained_file=self.pretrained_file if needs_weights else "",
            from_scratch=self.from_scratch and needs_weights,
            allows_download=self.allows_download and needs_weights,
            title=model_id,
        )

    def choose_recipe(self, name: str) -> None:
        """Take a recipe as it is declared."""
        self.recipe = RECIPES[name]
        self._propose_name()
        self._tell()

    def set_setting(self, path: SettingPath, value: object) -> None:
        """Change one setting of the recipe.

        Raises
        ------
        TrainingError
            If the recipe cannot have this value; nothing has changed then.
        """
        recipe = with_setting(self.recipe, path, value)
        if recipe != self.recipe:
            self.recipe = recipe
            self._tell()

    def set_epochs(self, epochs: int) -> None:
        """Train every stage for at most so many epochs."""
        stages = tuple(replace(stage, epochs=epochs) for stage in self.recipe.stages)
        self.recipe = replace(self.recipe, stages=stages)
        self._tell()

    def reset(self) -> None:
        """Take the recipe as it is declared."""
        self.choose_recipe(self.recipe.name)

    def choose_device(self, device: Device) -> None:
        """Compute there."""
        self.device = device
        self._tell()

    def set_name(self, model_id: str) -> None:
        """Call the new model so."""
        self._named_by_user = bool(model_id)
        self.model_id = model_id
        self._tell()

    def choose_start(self, folder: str) -> None:
        """Adapt this model."""
        self.start_model, self._is_start_chosen = folder, True
        self._tell()

    def choose_weights(
        self, *, file: str = "", allows_download: bool = False, from_scratch: bool = False
    ) -> None:
        """Say where ImageNet weights come from."""
        self.pretrained_file, self.allows_download = file, allows_download
        self.from_scratch = from_scratch
        self._tell()

    def split_by_patient(self, is_by_patient: bool) -> None:
        """Keep a patient's films on one side, or deal films at random."""
        self.is_split_by_patient = is_by_patient
        self._tell()

    def keep_test(self, keeps: bool) -> None:
        """Keep films aside for a test, or train and validate with all."""
        self._keeps_test = keeps
        self._tell()

    def reserve(self, names: Iterable[str]) -> None:
        """Give no new model one of these names: trainings of them wait or are at work."""
        self._reserved = frozenset(name.lower() for name in names)

    def take_started(self) -> None:
        """Propose another name, after a training was started."""
        self._named_by_user = False
        self._propose_name()
        self._tell()

    @property
    def lacks_start(self) -> bool:
        """Whether the recipe adapts a model and none is chosen."""
        return self.recipe.start_weights is StartWeights.MODEL and not self.start_model

    @property
    def lacks_weights(self) -> bool:
        """Whether the recipe starts from ImageNet weights and nobody said where they are."""
        has_source = self.pretrained_file or self.allows_download or self.from_scratch
        return self.recipe.start_weights is StartWeights.IMAGENET and not has_source

    def _tell(self) -> None:
        self._data.set_rule(self.rule)
        self.changed.emit()

    def _take_data(self) -> None:
        offered = self.recipes
        if self.recipe.name not in {recipe.name for recipe in offered}:
            self.recipe = offered[0]
        self._propose_start()
        self._propose_name()
        self._tell()

    def _take_library(self, _entries: tuple[ModelEntry, ...]) -> None:
        self._propose_start()
        self._tell()

    def _propose_start(self) -> None:
        """Take the model that knows most of these labels, of equal ones the quickest to train.

        One that has learned from these films comes last: it may know those that will measure it.
        """
        entries = {str(entry.folder): entry for entry in self.start_models}
        if self._is_start_chosen and self.start_model in entries:
            return
        judged = self._data.judged
        wanted = () if judged is None else judged.examination.dataset.labels
        self._is_start_chosen = False
        source = "" if self._data.source is None else self._data.source.name
        self.start_model = max(
            entries, key=lambda folder: _fitness(entries[folder], wanted, source), default=""
        )

    def _propose_name(self) -> None:
        source = self._data.source
        if self._named_by_user or source is None:
            return
        first = "".join(
            sign if sign.isascii() and (sign.isalnum() or sign in "-_.") else "-"
            for sign in source.stem
        ).strip("-_.")
        stem = f"{first or 'films'}-{self.recipe.name}"[: LONGEST_NAME - 4]
        number, name = 1, stem
        while self._is_taken(name):
            number += 1
            name = f"{stem}-{number}"
        self.model_id = name

    def _is_taken(self, name: str) -> bool:
        if not is_model_id(name):
            return False
        models = {entry.model_id.lower() for entry in self._library.entries}
        is_known = name.lower() in models | self._reserved
        return is_known or Path(runs_folder() / name).exists()


def _fitness(entry: ModelEntry, wanted: Sequence[str], source: str) -> tuple[bool, int, int]:
    """Whether other films taught a model, how many of these labels it knows; small ones first."""
    if entry.card is None:
        return False, 0, 0
    is_unfamiliar = source not in {one.name for one in entry.card.sources}
    known = {label.casefold() for label in entry.card.labels}
    shared = known & {label.casefold() for label in wanted}
    return is_unfamiliar, len(shared), -entry.card.network.parameters
