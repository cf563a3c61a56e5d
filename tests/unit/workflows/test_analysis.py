"""The plan of an analysis: which models, and which squares they need."""

import dataclasses
from pathlib import Path

import pytest

from tests.unit.store.model_cards import CARD
from xrayviewer.domain.input_gate import AgeGroup
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Task
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.model_card_file import CardFile
from xrayviewer.workflows import analysis
from xrayviewer.workflows.analysis import (
    FIELDS,
    FINDINGS,
    GATE,
    AnalysisPlan,
    MissingModelError,
    analyse_films,
    plan_analysis,
)

SIZES = {GATE: 40, FIELDS: 48, "child-pneumonia": 40, "adult-findings": 56, "mine": 64}


class Cards:
    """Stands for the folders of models."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.tasks = dict.fromkeys(SIZES, Task.FINDINGS)
        self.missing: set[str] = set()
        monkeypatch.setattr(analysis, "find_model", self.find)
        monkeypatch.setattr(analysis, "read_card_file", self.read)

    def find(self, name: str) -> Path:
        if name in self.missing:
            raise ModelError(f"There is no model “{name}”.")
        return Path("models") / name

    def read(self, folder: Path) -> CardFile:
        name = folder.name
        card = dataclasses.replace(
            CARD, model_id=name, preparation=Preparation(SIZES[name]), task=self.tasks[name]
        )
        return CardFile(card, "", "")


@pytest.fixture
def cards(monkeypatch: pytest.MonkeyPatch) -> Cards:
    return Cards(monkeypatch)


def sizes(plan: AnalysisPlan) -> list[int]:
    return [one.size_px for one in plan.preparations]


def test_the_bundled_models_are_taken_and_equal_preparations_made_once(cards: Cards) -> None:
    plan = plan_analysis()
    assert Path(plan.models.gate).name == GATE
    assert Path(plan.models.fields).name == FIELDS
    assert {age: Path(folder).name for age, folder in plan.models.findings.items()} == FINDINGS
    assert sizes(plan) == [40, 48, 56]


def test_a_model_of_the_readers_needs_its_own_squares_only(cards: Cards) -> None:
    plan = plan_analysis("mine")
    assert Path(plan.models.chosen).name == "mine"
    assert sizes(plan) == [40, 48, 64]


def test_the_readers_choice_of_a_group_is_kept(cards: Cards) -> None:
    assert plan_analysis(group=AgeGroup.CHILD).models.group is AgeGroup.CHILD


def test_a_model_that_is_missing_or_gives_no_findings_is_a_sentence(cards: Cards) -> None:
    cards.tasks["mine"] = Task.FIELDS
    with pytest.raises(ModelError, match="“mine” gives no findings"):
        plan_analysis("mine")
    cards.missing = {GATE}
    with pytest.raises(ModelError, match=GATE):
        plan_analysis()


def test_a_version_with_one_model_of_findings_has_that_one_speak(cards: Cards) -> None:
    cards.missing = {"adult-findings"}
    plan = plan_analysis()
    assert list(plan.models.findings) == [AgeGroup.CHILD]
    assert sizes(plan) == [40, 48]


def test_a_version_without_models_of_findings_takes_only_the_readers(cards: Cards) -> None:
    cards.missing = set(FINDINGS.values())
    with pytest.raises(MissingModelError, match="Choose a model of your own"):
        plan_analysis()
    assert sizes(plan_analysis("mine")) == [40, 48, 64]


def test_films_go_to_the_engine_in_one_call(cards: Cards) -> None:
    class Engine:
        def call(self, operation, *given, context, deadline_s=None):
            return operation, given

    plan = plan_analysis()
    called = analyse_films(Engine(), plan, ["film"], DirectContext(), shows_refused=True)
    assert called == ("analysis:analyse", (plan.models, ("film",), True))
