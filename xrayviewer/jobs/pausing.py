"""A switch that holds long work up between two units of work."""

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
