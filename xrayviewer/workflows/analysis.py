"""Analyse films: read each once for all models, then have the models speak."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from xrayviewer.domain.analysis import Analysis, AnalysisModels, ModelInputs
from xrayviewer.domain.input_gate import AgeGroup
from xrayviewer.domain.model_card import require_findings
from xrayviewer.domain.preparation import Preparation
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
    """

    models: AnalysisModels
    preparations: tuple[Preparation, ...]


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
    ModelError
        If a model is missing, refused, or gives no findings.
    """
    findings = {age: str(find_model(name)) for age, name in FINDINGS.items()}
    models = AnalysisModels(
        gate=str(find_model(GATE)),
        fields=str(find_model(FIELDS)),
        findings=findings,
        group=group,
        chosen=str(find_model(chosen)) if chosen else "",
    )
    folders = [models.gate, models.fields]
    folders += [models.chosen] if models.chosen else [*findings.values()]
    cards = [read_card_file(Path(folder)).card for folder in folders]
    for card in cards[2:]:
        require_findings(card)
    return AnalysisPlan(models, tuple(dict.fromkeys(card.preparation for card in cards)))


def analyse_films(
    learning: Engine,
    plan: AnalysisPlan,
    films: Sequence[ModelInputs],
    context: JobContext,
    *,
    shows_refused: bool = False,
) -> tuple[Analysis, ...]:
    """Have the models speak about films that are read already (`films.read_model_inputs`).

    Parameters
    ----------
    learning
        Engine with torch.
    shows_refused
        Score pictures that the gate refuses, too.

    Raises
    ------
    ModelError
        If a model is refused or gives no finite numbers.
    EngineError
        If the torch process fails.
    """
    found: tuple[Analysis, ...] = learning.call(
        "analysis:analyse", plan.models, tuple(films), shows_refused, context=context
    )
    return found
