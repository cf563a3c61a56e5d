"""Films that measure a model must not be known to the model it builds on."""

from dataclasses import replace

import pytest

from tests.unit.store.model_cards import CARD, write_demo
from tests.unit.workflows.recorded_runs import RECIPE, films, kept_fold
from xrayviewer.domain.dataset import Split, SplitDataset
from xrayviewer.domain.model_card import card_metrics
from xrayviewer.domain.training import StartWeights, TrainingPlan
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.workflows.familiar_films import familiar_remarks
from xrayviewer.workflows.training_results import read_result

LABELS = ("normal", "sick")
EPOCHS = (
    '"stage","epoch","train_loss","val_loss","val_auroc","rate","seconds","is_best"\n'
    '1,1,0.6,0.5,0.8,0.001,2.0,"yes"\n'
)
ADAPTING = replace(RECIPE, start_weights=StartWeights.MODEL)


@pytest.fixture
def start(tmp_path):
    """A model whose training learned from two thirds of the films."""
    kept_fold("first", 1, labels=LABELS, is_multi_label=False)
    (RunFolder(runs_folder() / "first").record / "epochs.csv").write_text(EPOCHS, "utf-8")
    evaluation = read_result("first", DirectContext()).evaluation
    return write_demo(
        tmp_path, labels=LABELS, operating_points=(), splits=(),
        metrics=card_metrics(evaluation, "test films of films"),
    )  # fmt: skip


def dealt(tested):
    """Films of which each third patient is kept for the test, that of this number first."""
    known = films(LABELS, is_multi_label=False)
    splits = tuple(
        Split.TEST if number // 2 % 3 == tested else Split.TRAIN for number in range(len(known))
    )
    return SplitDataset(LABELS, False, known, splits, True)


def said(plan, tested, source="films"):
    return [one.sentence for one in familiar_remarks(plan, dealt(tested), source)]


def test_films_that_the_start_has_learned_from_are_counted(start):
    plan = TrainingPlan(ADAPTING, "second", start_model=str(start))
    assert said(plan, tested=0) == []
    assert "has learned from 20 of the 20 films that measure" in said(plan, tested=1)[0]


def test_a_teacher_counts_as_well_and_an_unused_start_does_not(start):
    assert said(TrainingPlan(RECIPE, "second", teacher=str(start)), tested=1)
    assert said(TrainingPlan(RECIPE, "second", start_model=str(start)), tested=1) == []


def test_a_model_from_elsewhere_is_known_by_what_it_learned_from(tmp_path):
    sources = (replace(CARD.sources[0], name="films"),)
    plan = TrainingPlan(ADAPTING, "second", start_model=str(write_demo(tmp_path, sources=sources)))
    assert "perhaps from those that measure it" in said(plan, tested=1)[0]
    assert said(plan, tested=1, source="others") == []
