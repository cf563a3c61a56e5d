"""The reader's preferences, as one observable place."""

from collections.abc import Callable, Mapping
from pathlib import Path

from psygnal import Signal

from xrayviewer.domain.errors import SettingsError
from xrayviewer.store import preferences as stored

Preference = stored.Preference
"""One setting, as the settings dialog shows it."""


class Preferences:
    """Current preferences; a change is saved at once.

    Signals
    -------
    changed(key, value)
        A preference has a new value.
    """

    changed = Signal(str, object)

    def __init__(self, path: Path, notify: Callable[[str], None]) -> None:
        self._path = path
        self._notify = notify
        self._values, self.notice = stored.load(path)

    @property
    def rows(self) -> tuple[stored.Preference, ...]:
        """Every preference as it is declared."""
        return stored.PREFERENCES

    @property
    def values(self) -> Mapping[str, stored.Value]:
        """All preferences by key."""
        return dict(self._values)

    def flag(self, key: str) -> bool:
        """Value of a yes-or-no preference."""
        return bool(self._values[key])

    def number(self, key: str) -> float:
        """Value of a number preference."""
        return float(self._values[key])  # type: ignore[arg-type]

    def text(self, key: str) -> str:
        """Value of a text or choice preference."""
        return str(self._values[key])

    def mapping(self, key: str) -> Mapping[str, list[str]]:
        """Value of a preference that is a mapping of lists."""
        value = self._values[key]
        assert isinstance(value, Mapping)
        return value

    def set(self, key: str, value: stored.Value) -> None:
        """Change one preference.

        Raises
        ------
        SettingsError
            If the value has the wrong type or lies outside the limits.
        """
        row = stored.BY_KEY[key]
        if not row.accepts(value):
            raise SettingsError(f"“{row.label}” cannot be {value!r}.")
        if self._values[key] == value:
            return
        self._values[key] = value
        try:
            stored.save(self._path, self._values)
        except SettingsError as error:
            self._notify(str(error))
        self.changed.emit(key, value)

    def reset(self) -> None:
        """Take every default again."""
        for key, value in stored.defaults().items():
            self.set(key, value)
