"""A lock that is given in the order in which it was asked for."""

import threading
from collections import deque
from types import TracebackType


class OrderedLock:
    """Hands itself on to whoever has waited longest.

    A lock of Python's is free for a moment between two holders, and on a busy machine a thread that
    asks for it again at once gets it before one that has waited for seconds.
    """

    def __init__(self) -> None:
        self._change = threading.Lock()
        self._waiting: deque[threading.Lock] = deque()
        self._is_held = False

    def __enter__(self) -> None:
        with self._change:
            if not self._is_held:
                self._is_held = True
                return
            turn = threading.Lock()
            turn.acquire()
            self._waiting.append(turn)
        try:
            turn.acquire()
        except BaseException:
            self._leave(turn)
            raise

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        with self._change:
            self._hand_on()

    def locked(self) -> bool:
        """Whether somebody holds it."""
        return self._is_held

    def _hand_on(self) -> None:
        if self._waiting:
            self._waiting.popleft().release()
        else:
            self._is_held = False

    def _leave(self, turn: threading.Lock) -> None:
        """Give up waiting, perhaps at the moment at which the lock was handed on."""
        with self._change:
            if turn in self._waiting:
                self._waiting.remove(turn)
            else:
                self._hand_on()
