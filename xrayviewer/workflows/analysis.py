"""Analyse films: read each once for all models, then have the models speak."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from xrayviewer.domain.analysis import Analysis, AnalysisModels, ModelInputs
from xrayviewer.domain.input_gate import AgeGroup
from xrayviewer.domain.model_card import ModelError, require_findings
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Device
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.model_folder import read_card_file
from xrayviewer.store.model_library import find_model

GATE: Final = "input-gate"
FIELDS: Final = "lung-heart-fields"
FINDINGS: Final = {AgeGroup.CHILD: "child-pneumonia", AgeGroup.ADULT: "adult-findings"}
"""Names of the bundled models."""


@dataclass(frozen=True, slots=True)
class AnalysisPlan:
    """The models of an analysis, and how films have to be prepared for them.

    Attributes
    ----------
    preparations
        Of all models, each once.
    digests
        Of gate, fields and each model that may speak: another plan with equal ones says the same.
    """

    models: AnalysisModels
    preparations: tuple[Preparation, ...]
    digests: tuple[str, ...] = ()

    def on(self, device: Device) -> "AnalysisPlan":
        """Return this plan with the models computing on a device."""
        return replace(self, models=replace(self.models, device=device))


class MissingModelError(ModelError):
    """A model that belongs to the program is not there."""


def plan_analysis(chosen: str = "", group: AgeGroup | None = None) -> AnalysisPlan:
    """Look the models up.

    Parameters
    ----------
    chosen
        Name or folder of any model of findings that is to speak instead of the bundled ones.
    group
        Whose bundled model is to speak, whatever the age.

    Raises
    ------
    MissingModelError
        If the program's gate or fields are not there, or no model of findings at all.
    ModelError
        If a model is missing, refused, or gives no findings.
    """
    findings = {age: folder for age, name in FINDINGS.items() if (folder := _installed(name))}
    if not findings and not chosen:
        raise MissingModelError(
            "This version of xrayviewer comes without models of findings, so films get none. "
            "Choose a model of your own."
        )
    models = AnalysisModels(
        gate=_bundled(GATE),
        fields=_bundled(FIELDS),
        findings=findings,
        group=group,
        chosen=str(find_model(chosen)) if chosen else "",
    )
    folders = [models.gate, models.fields]
    folders += [models.chosen] if models.chosen else [*findings.values()]
    files = [read_card_file(Path(folder)) for folder in folders]
    cards = [file.card for file in files]
    for card in cards[2:]:
        require_findings(card)
    preparations = tuple(dict.fromkeys(card.preparation for card in cards))
    return AnalysisPlan(models, preparations, tuple(file.digest for file in files))


def analyse_films(
    learning: Engine,
    plan: AnalysisPlan,
    films: Sequence[ModelInputs],
    context: JobContext,
    *,
    shows_refused: bool = False,
    deadline_s: float | None = None,
) -> tuple[Analysis, ...]:
    """Have the models speak about films that are read already (`films.read_model_inputs`).

    Parameters
    ----------
    learning
        Engine with torch.
    shows_refused
        Score pictures that the gate refuses, too.
    deadline_s
        When to end the process that gives no answer; None for never.

    Raises
    ------
    ModelError
        If a model is refused or gives no finite numbers.
    EngineError
        If the torch process fails.
    """
    found: tuple[Analysis, ...] = learning.call(
        "analysis:analyse",
        plan.models,
        tuple(films),
        shows_refused,
        context=context,
        deadline_s=deadline_s,
    )
    return found


def find_gate() -> Path:
    """Return the folder of the program's input gate.

    Raises
    ------
    MissingModelError
        If it is not there.
    """
    return Path(_bundled(GATE))


def _bundled(name: str) -> str:
    try:
        return str(find_model(name))
    except ModelError as error:
        raise MissingModelError(
            f"The model “{name}” that belongs to the program is missing, so films get no findings. "
            "Install xrayviewer again, or put the model into its folder of models."
        ) from error


def _installed(name: str) -> str:
    """Folder of a model of findings, empty where this version has none of that name."""
    try:
        return str(find_model(name))
    except ModelError:
        return ""
