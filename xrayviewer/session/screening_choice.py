"""How the next screening is to be done: which model speaks, and whether folders are watched."""

from dataclasses import replace
from pathlib import Path

from psygnal import Signal

from xrayviewer.domain.input_gate import AgeGroup
from xrayviewer.domain.screening import ScreeningRequest


class ScreeningChoice:
    """Holds until the reader changes it or the program ends; a watch is for the next run alone.

    Attributes
    ----------
    request
        The next run, without sources.

    Signals
    -------
    changed(ScreeningRequest)
        Something else was chosen.
    """

    changed = Signal(ScreeningRequest)

    def __init__(self) -> None:
        self.request = ScreeningRequest(())

    def use_bundled(self, group: AgeGroup | None = None) -> None:
        """Have the bundled models speak: by each film's age, or that of one group about all."""
        self._take(replace(self.request, model="", group=group))

    def use_model(self, name: str) -> None:
        """Have a model of the user's speak about all films."""
        self._take(replace(self.request, model=name, group=None))

    def watch(self, *, is_watching: bool) -> None:
        """Look at the folders again and again, or once."""
        self._take(replace(self.request, is_watching=is_watching))

    def about(self, sources: tuple[Path, ...]) -> ScreeningRequest:
        """Return what screens these files and folders."""
        return replace(self.request, sources=sources)

    def _take(self, request: ScreeningRequest) -> None:
        if request != self.request:
            self.request = request
            self.changed.emit(request)
