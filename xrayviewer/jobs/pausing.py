"""Switches that hold long work up between two units of work, or ask it to let others go first."""

import threading


class PauseSwitch:
    """Set by whoever watches the work, looked at by the work; safe from any thread."""

    def __init__(self) -> None:
        self._paused = threading.Event()

    @property
    def is_paused(self) -> bool:
        """Whether the work is to wait."""
        return self._paused.is_set()

    def pause(self) -> None:
        """Let the work wait after its present unit."""
        self._paused.set()

    def resume(self) -> None:
        """Let the work go on."""
        self._paused.clear()


class TurnSwitch:
    """Tells work without an end whether other work waits; safe from any thread."""

    def __init__(self) -> None:
        self._waited_for = threading.Event()

    @property
    def is_waited_for(self) -> bool:
        """Whether the work is to give way once it has nothing to do."""
        return self._waited_for.is_set()

    def set_waited_for(self, *, is_waited_for: bool) -> None:
        """Say whether other work waits."""
        if is_waited_for:
            self._waited_for.set()
        else:
            self._waited_for.clear()
