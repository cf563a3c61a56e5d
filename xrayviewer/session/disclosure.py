"""Whether findings may be shown: after the terms are accepted and, if wanted, the film is read."""

from enum import Enum
from typing import Final

from psygnal import Signal

from xrayviewer.session.preferences import Preferences
from xrayviewer.session.terms import VERSION

ACCEPTED: Final = "terms.accepted"
READ_FIRST: Final = "findings.read_first"


class Withheld(Enum):
    """Why the findings of a film are not shown."""

    TERMS = "terms"
    """The reader has not accepted what they are for."""
    READ_FIRST = "read first"
    """The reader wants to read the film before seeing them."""


class DisclosureSession:
    """Decides for each film whether its findings are shown.

    Signals
    -------
    changed()
        Findings may be shown that were not, or the other way round.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._revealed: set[str] = set()
        preferences.changed.connect(self._apply_preference)

    @property
    def is_accepted(self) -> bool:
        """Whether the reader accepted the terms as they are now."""
        return self._preferences.text(ACCEPTED) == VERSION

    @property
    def is_reading_first(self) -> bool:
        """Whether films are read before their findings are shown."""
        return self._preferences.flag(READ_FIRST)

    def accept(self) -> None:
        """Accept the terms as they are now."""
        self._preferences.set(ACCEPTED, VERSION)

    def toggle_reading_first(self) -> None:
        """Begin or end reading films before their findings are shown."""
        self._preferences.set(READ_FIRST, not self.is_reading_first)

    def reason(self, digest: str) -> Withheld | None:
        """Why the findings of a film are withheld; None where they are shown."""
        if not self.is_accepted:
            return Withheld.TERMS
        if self.is_reading_first and digest not in self._revealed:
            return Withheld.READ_FIRST
        return None

    def reveal(self, digest: str) -> None:
        """Show the findings of one film, which the reader has read."""
        if digest not in self._revealed:
            self._revealed.add(digest)
            self.changed.emit()

    def _apply_preference(self, key: str, _value: object) -> None:
        if key in {ACCEPTED, READ_FIRST}:
            self.changed.emit()
