"""Recipes tried before a training: time and learning rate."""

import pytest

from tests.unit.session.test_training_setup import bundled, data, library, ready, setup
from xrayviewer.domain.recipe_speed import RecipeSpeed, StageSpeed, speed_key
from xrayviewer.domain.training import Device, RangeTest, TrainingError
from xrayviewer.session import recipe_trials
from xrayviewer.session.recipe_trials import RateTrial, RecipeTimes

__all__ = ["bundled", "data", "library", "ready", "setup"]

TEST = RangeTest((1e-5, 1e-4, 1e-3), (0.7, 0.5, 0.9), 0.000234)


@pytest.fixture
def tried(monkeypatch):
    """What was asked for; `answer` is an error or a range test."""
    asked = {"times": [], "rates": [], "answer": TEST}

    def times(_decoders, _trainer, _examination, plans, context):
        for plan in plans:
            asked["times"].append(plan.recipe.name)
            stages = tuple(StageSpeed(0.1, 0.0) for _ in plan.recipe.stages)
            speed = RecipeSpeed(speed_key(plan.recipe), Device.AUTO, 0.0, 0.0, 60.0, stages)
            context.publish((plan.recipe, speed))

    def rates(_decoders, _trainer, films, plan, stage, *, context):
        asked["rates"].append((plan.recipe.name, stage, len(films.films)))
        if isinstance(asked["answer"], Exception):
            raise asked["answer"]
        return asked["answer"]

    monkeypatch.setattr(recipe_trials, "time_recipes", times)
    monkeypatch.setattr(recipe_trials, "find_rate", rates)
    return asked


@pytest.fixture
def times(jobs, data, setup):
    return RecipeTimes(jobs, (None, None), data, setup)


@pytest.fixture
def rates(jobs, data, setup):
    return RateTrial(jobs, (None, None), data, setup)


def test_every_recipe_is_timed_the_chosen_one_first(times, tried, ready, settle):
    ready.choose_recipe("deep-cnn")
    assert times.seconds(ready.recipe) is None
    times.measure()
    assert times.is_trying
    settle()
    assert not times.is_trying
    assert tried["times"][0] == "deep-cnn"
    assert set(tried["times"]) == {recipe.name for recipe in ready.recipes}
    assert times.seconds(ready.recipe) > 60


def test_a_time_follows_the_epochs_and_lapses_with_another_size(times, tried, ready, settle):
    ready.choose_recipe("five-block-cnn")
    times.measure()
    settle()
    before = times.seconds(ready.recipe)
    ready.set_epochs(20)
    assert times.seconds(ready.recipe) > before
    ready.set_setting(("preparation", "size_px"), 64)
    assert times.seconds(ready.recipe) is None


def test_without_films_nothing_is_tried(times, rates, tried):
    assert not times.can_measure
    assert not rates.can_try
    times.measure()
    rates.start()
    assert not times.is_trying
    assert not rates.is_trying


def test_a_suggested_rate_gets_into_the_recipe(rates, tried, ready, settle):
    ready.choose_recipe("fine-tune")
    rates.choose_stage(3)
    rates.start()
    settle()
    assert tried["rates"] == [("fine-tune", 3, 12)]
    assert rates.suggestion == 2.3e-4
    rates.use()
    assert ready.recipe.stages[2].rate == 2.3e-4
    assert rates.test is TEST


def test_another_recipe_takes_the_test_away(rates, tried, ready, settle):
    rates.choose_stage(2)
    rates.start()
    settle()
    ready.choose_recipe("five-block-cnn")
    assert rates.test is None
    assert rates.stage == 1


def test_what_went_wrong_is_said(rates, tried, ready, settle):
    tried["answer"] = TrainingError("No memory.")
    rates.start()
    settle()
    assert rates.message == "No memory."
    assert not rates.is_trying
