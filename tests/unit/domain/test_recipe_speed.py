"""How long a recipe takes, from how fast its parts were."""

from dataclasses import replace

from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.recipe_speed import FINISH_S, RecipeSpeed, StageSpeed, speed_key
from xrayviewer.domain.training import Augmentation, Device, Recipe, Stage

HEAD, ALL = Stage(10, trains="features"), Stage(4, trains="all")
RECIPE = Recipe("one", "", "", "net", Preparation(64), (HEAD, ALL), batch=10)
SPEED = RecipeSpeed(
    speed_key(RECIPE), Device.CPU, 0.5, 0.1, 3.0, (StageSpeed(0.001, 0.01), StageSpeed(0.2, 0.05))
)


def test_all_parts_of_a_training_are_counted():
    begun, reading, testing = 3.0 + FINISH_S, 150 * 0.5, 50 * 0.1
    features = 150 * 0.1 + 10 * (100 * 0.001 + 10 * 0.01)
    tuning = 4 * (100 * 0.2 + 10 * 0.05 + 30 * 0.1)
    expected = begun + reading + testing + features + tuning
    assert abs(SPEED.seconds(RECIPE, 100, 30, 20) - expected) < 1e-9


def test_range_test_averages_and_shifted_films_cost_more():
    plain = SPEED.seconds(RECIPE, 100, 30, 20)
    tested = replace(RECIPE, stages=(HEAD, replace(ALL, finds_rate=True)))
    assert abs(SPEED.seconds(tested, 100, 30, 20) - plain - 100 * (10 * 0.2 + 0.05)) < 1e-9
    averaged = replace(RECIPE, averages_with_start=True)
    assert abs(SPEED.seconds(averaged, 100, 30, 20) - plain - 5 * 30 * 0.1) < 1e-9
    shifted = replace(RECIPE, shifts=Augmentation())
    assert abs(SPEED.seconds(shifted, 100, 30, 20) - plain - 4 * 30 * 0.1) < 1e-9


def test_a_speed_holds_for_other_epochs_and_rates_but_not_for_larger_films():
    longer = replace(RECIPE, stages=(HEAD, replace(ALL, epochs=9, rate=0.1)))
    assert speed_key(longer) == speed_key(RECIPE)
    assert speed_key(replace(RECIPE, preparation=Preparation(128))) != speed_key(RECIPE)
    frozen = replace(RECIPE, stages=(HEAD, replace(ALL, frozen_blocks=2)))
    assert speed_key(frozen) != speed_key(RECIPE)
