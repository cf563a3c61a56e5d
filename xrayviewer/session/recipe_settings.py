"""The settings of a recipe one by one, as its fields declare them, so that all can be changed."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Final, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from xrayviewer.domain.training import Recipe, Task, TrainingError

Path: TypeAlias = tuple[str | int, ...]
"""Names of fields and places in tuples, from the recipe down."""

FIXED: Final = frozenset(
    {"name", "title", "description", "network", "task", "published", "start_weights", "version",
     "mean", "deviation", "channels", "split", "shifts", "head"}
)  # fmt: skip
"""Fields that say which recipe it is, or that stand elsewhere on the page."""
NOT_IN_A_FIT: Final = frozenset({"stages", "batch", "augmentation"})
"""A gate is fitted in one step."""


class SettingKind(StrEnum):
    """How a setting is edited."""

    NUMBER = "number"
    WHOLE = "whole number"
    RANGE = "range"
    """Two numbers, the lower first."""
    FLAG = "flag"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class RecipeSetting:
    """One setting.

    Attributes
    ----------
    group
        Path of the part it belongs to: (), ("augmentation",), ("stages", 0).
    options
        Values of a choice.
    is_optional
        It may be None, which means “off” or “chosen for you”.
    """

    path: Path
    kind: SettingKind
    value: object
    options: tuple[str, ...] = ()
    is_optional: bool = False

    @property
    def name(self) -> str:
        """Name of the field."""
        return str(self.path[-1])

    @property
    def group(self) -> Path:
        """Path of the part it belongs to."""
        return self.path[:-1]


def recipe_settings(recipe: Recipe) -> tuple[RecipeSetting, ...]:
    """Return all settings of a recipe that may be changed, in the order of its fields."""
    left_out = FIXED | NOT_IN_A_FIT if recipe.task is Task.GATE else FIXED
    return tuple(_settings(recipe, (), left_out))


def with_setting(recipe: Recipe, path: Path, value: object) -> Recipe:
    """Return the recipe with one setting changed.

    Raises
    ------
    TrainingError
        If the recipe cannot have this value.
    """
    try:
        changed = _replaced(recipe, path, value)
    except ValueError as error:
        raise TrainingError(f"The recipe cannot have this setting: {error}.") from error
    assert isinstance(changed, Recipe)
    return changed


def _settings(part: Any, path: Path, left_out: frozenset[str]) -> Iterator[RecipeSetting]:
    hints = get_type_hints(type(part))
    for field in fields(part):
        if field.name in left_out:
            continue
        value, below = getattr(part, field.name), (*path, field.name)
        if isinstance(value, tuple) and value and is_dataclass(value[0]):
            for place, one in enumerate(value):
                yield from _settings(one, (*below, place), left_out)
        elif is_dataclass(value):
            yield from _settings(value, below, left_out)
        else:
            setting = _setting(below, hints[field.name], value)
            if setting is not None:
                yield setting


def _setting(path: Path, hint: Any, value: object) -> RecipeSetting | None:
    is_optional = get_origin(hint) in (Union, UnionType) and NoneType in get_args(hint)
    if is_optional:
        hint = next(one for one in get_args(hint) if one is not NoneType)
    simple = {bool: SettingKind.FLAG, int: SettingKind.WHOLE, float: SettingKind.NUMBER}
    if hint in simple:
        return RecipeSetting(path, simple[hint], value, is_optional=is_optional)
    if get_origin(hint) is Literal:
        return RecipeSetting(path, SettingKind.CHOICE, value, get_args(hint), is_optional)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        options = tuple(one.value for one in hint)
        return RecipeSetting(path, SettingKind.CHOICE, value, options, is_optional)
    if get_origin(hint) is tuple and get_args(hint) == (float, float):
        return RecipeSetting(path, SettingKind.RANGE, value, is_optional=is_optional)
    return None


def _replaced(part: Any, path: Path, value: object) -> Any:
    name, *rest = path
    if isinstance(part, tuple):
        assert isinstance(name, int)
        return (*part[:name], _replaced(part[name], tuple(rest), value), *part[name + 1 :])
    old = getattr(part, str(name))
    if rest:
        return replace(part, **{str(name): _replaced(old, tuple(rest), value)})
    if isinstance(old, StrEnum) and value is not None:
        value = type(old)(str(value))
    return replace(part, **{str(name): value})
