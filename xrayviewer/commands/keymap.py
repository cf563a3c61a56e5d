"""Which key gives which command: preset, then what the reader changed."""

from collections.abc import Mapping, Sequence
from typing import Final

from psygnal import Signal

from xrayviewer.commands.catalog import BY_ID, COMMANDS
from xrayviewer.commands.command import Command
from xrayviewer.commands.key_presets import PRESETS
from xrayviewer.session.preferences import Preferences

PRESET: Final = "keys.preset"
CHANGED: Final = "keys.changed"


def resolve(preset: str, changed: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """Keys of every command; no key is given twice.

    What the reader changed comes first, then the preset, then a command's own keys; a key that is
    taken already is left out. Unknown commands in `changed` are ignored.
    """
    named = PRESETS[preset]
    keys: dict[str, tuple[str, ...]] = {}
    taken: set[str] = set()

    def give(identifier: str, wanted: Sequence[str]) -> None:
        keys[identifier] = tuple(key for key in dict.fromkeys(wanted) if key not in taken)
        taken.update(keys[identifier])

    for command in COMMANDS:
        if command.id in changed:
            give(command.id, changed[command.id])
    for command in COMMANDS:
        if command.id in named and command.id not in keys:
            give(command.id, named[command.id])
    for command in COMMANDS:
        if command.id not in keys:
            give(command.id, command.shortcuts)
    return {command.id: keys[command.id] for command in COMMANDS}


class Keymap:
    """The keys in force, and how the reader changes them. Keys are portable text.

    Signals
    -------
    changed()
        Some command has other keys.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._keys = self._resolved()
        preferences.changed.connect(self._apply_preference)

    def keys(self, identifier: str) -> tuple[str, ...]:
        """Keys of a command."""
        return self._keys[identifier]

    def owner(self, key: str) -> Command | None:
        """Command that a key gives, None for a free key."""
        return next((BY_ID[name] for name, keys in self._keys.items() if key in keys), None)

    def is_changed(self, identifier: str) -> bool:
        """Whether the reader gave the command keys of their own."""
        return identifier in self._preferences.mapping(CHANGED)

    def assign(self, identifier: str, keys: Sequence[str]) -> None:
        """Give a command these keys; whoever had one of them loses it."""
        changed = dict(self._preferences.mapping(CHANGED))
        for other, held in self._keys.items():
            if other != identifier and any(key in keys for key in held):
                changed[other] = [key for key in held if key not in keys]
        changed[identifier] = list(keys)
        self._preferences.set(CHANGED, changed)

    def reset(self, identifier: str) -> None:
        """Give a command its own keys back, as far as no changed command has them."""
        changed = dict(self._preferences.mapping(CHANGED))
        if changed.pop(identifier, None) is not None:
            self._preferences.set(CHANGED, changed)

    def reset_all(self) -> None:
        """Forget every change; the preset stays."""
        self._preferences.set(CHANGED, {})

    def _resolved(self) -> dict[str, tuple[str, ...]]:
        return resolve(self._preferences.text(PRESET), self._preferences.mapping(CHANGED))

    def _apply_preference(self, key: str, _value: object) -> None:
        if key in {PRESET, CHANGED}:
            keys = self._resolved()
            if keys != self._keys:
                self._keys = keys
                self.changed.emit()
