"""Recipes tried before a training: their speed, and the range test of one stage."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.learning.test_training import SMALL
from xrayviewer.domain.dataset import Split
from xrayviewer.domain.recipe_speed import speed_key
from xrayviewer.domain.training import TrainingPlan
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.training import stage
from xrayviewer.learning.training.running import find_rate
from xrayviewer.learning.training.timing import time_recipe
from xrayviewer.store.training_runs import RunFolder

HEAD = replace(SMALL.stages[0], trains="features")
TWO_STAGES = replace(SMALL, stages=(HEAD, SMALL.stages[0]), batch=8)


def test_every_part_of_a_recipe_is_timed() -> None:
    speed = time_recipe(TrainingPlan(TWO_STAGES, "any"), 2, False, DirectContext())
    assert speed.key == speed_key(TWO_STAGES)
    head, whole = speed.stages
    assert head.film_s > 0
    assert whole.film_s > 0
    assert speed.score_s > 0
    assert speed.begin_s > 0


@pytest.mark.parametrize("number", [1, 2])
def test_one_stage_is_tested_on_its_own(
    made_up_run: Callable[..., RunFolder], monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setattr(stage, "RANGE_TEST_STEPS", 20)
    run = made_up_run(TWO_STAGES, count=64)
    settings = run.settings()
    films = replace(settings.films, splits=(Split.TRAIN,) * 64)
    run.write_settings(replace(settings, films=films))
    test = find_rate(str(run.folder), number, DirectContext())
    # A head that knows made-up films after some steps ends the test of the second stage at once.
    assert len(test.rates) == len(test.losses) > (10 if number == 1 else 1)
    assert list(test.rates) == sorted(test.rates)
    # The first loss is that of a head of chance, not half of it.
    assert number > 1 or 0.5 < test.losses[0] < 1.0
    assert not run.stage_weights(1).exists()
