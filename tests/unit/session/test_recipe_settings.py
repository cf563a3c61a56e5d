"""Every setting of a recipe can be seen and changed."""

import pytest

from xrayviewer.domain.training import TrainingError
from xrayviewer.learning.recipes import RECIPES
from xrayviewer.session.recipe_settings import SettingKind, recipe_settings, with_setting

FINE_TUNE = RECIPES["fine-tune"]


def of(recipe, *path):
    return next(one for one in recipe_settings(recipe) if one.path == path)


def test_settings_carry_kind_value_and_options():
    assert of(FINE_TUNE, "batch").kind is SettingKind.WHOLE
    rate = of(FINE_TUNE, "stages", 1, "rate")
    assert (rate.kind, rate.value, rate.is_optional) == (SettingKind.NUMBER, 3e-4, True)
    schedule = of(FINE_TUNE, "stages", 2, "schedule")
    assert schedule.kind is SettingKind.CHOICE
    assert "one-cycle" in schedule.options
    assert of(FINE_TUNE, "augmentation", "zoom").kind is SettingKind.RANGE
    assert of(FINE_TUNE, "augmentation", "flip").kind is SettingKind.FLAG


@pytest.mark.parametrize("name", list(RECIPES))
def test_a_setting_that_is_set_to_its_value_changes_nothing(name):
    recipe = RECIPES[name]
    for setting in recipe_settings(recipe):
        assert with_setting(recipe, setting.path, setting.value) == recipe


def test_one_setting_is_changed_and_the_others_stay():
    changed = with_setting(FINE_TUNE, ("stages", 2, "epochs"), 1)
    assert [stage.epochs for stage in changed.stages] == [40, 3, 1]
    assert changed.stages[:2] == FINE_TUNE.stages[:2]


def test_a_value_that_cannot_be_is_refused():
    with pytest.raises(TrainingError, match="pixels"):
        with_setting(FINE_TUNE, ("preparation", "size_px"), 5)
