"""Which starts belong to one instance."""

from pathlib import Path

import pytest

from xrayviewer.app.launch import SCREEN_VARIABLES, instance_name

SETTINGS = Path("settings")


@pytest.fixture(autouse=True)
def screen(monkeypatch):
    for variable in SCREEN_VARIABLES:
        monkeypatch.setenv(variable, "1")


def test_starts_with_the_same_settings_on_one_screen_belong_together():
    assert instance_name(SETTINGS) == instance_name(SETTINGS)


def test_other_settings_are_another_instance():
    assert instance_name(SETTINGS) != instance_name(Path("others"))


@pytest.mark.parametrize("variable", SCREEN_VARIABLES)
def test_another_screen_is_another_instance(monkeypatch, variable):
    here = instance_name(SETTINGS)
    monkeypatch.setenv(variable, "2")
    assert instance_name(SETTINGS) != here
