"""What every test may use."""

import gc
import multiprocessing
import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from xrayviewer.jobs.queue import JobQueue

# Tests need no display; a person who wants to watch sets another platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
CHECKOUT = Path(__file__).resolve().parents[1]
PATIENCE_S = 5.0
# A deadline for each example fails on a busy machine and says nothing about the code.
settings.register_profile("xrayviewer", deadline=None)
settings.load_profile("xrayviewer")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite the reference images")


@pytest.fixture(scope="session")
def film_data() -> Path:
    """Folder of real films; the test is skipped, visibly, where it is absent."""
    folder = Path(
        os.environ.get("XRAYVIEWER_TEST_DATA", CHECKOUT.parent / "shared" / "data")
    ).resolve()
    if not (folder / "dicom").is_dir():
        pytest.skip(f"no real films: XRAYVIEWER_TEST_DATA names no folder with them ({folder})")
    return folder


@pytest.fixture(autouse=True)
def no_leaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """No widget, thread or child process outlives its test."""
    threads, children = set(threading.enumerate()), set(multiprocessing.active_children())
    uses_qt = "qapp" in request.fixturenames
    widgets = set(_top_level_widgets()) if uses_qt else set()
    yield
    left = [
        thread
        for thread in set(threading.enumerate()) - threads
        if not isinstance(thread, threading._DummyThread)
    ]
    for ending in (*left, *(set(multiprocessing.active_children()) - children)):
        ending.join(PATIENCE_S)
    assert [thread.name for thread in left if thread.is_alive()] == []
    assert set(multiprocessing.active_children()) - children == set()
    if uses_qt:
        _delete_what_is_closed()
        if set(_top_level_widgets()) - widgets:
            gc.collect()
            _delete_what_is_closed()
        assert set(_top_level_widgets()) - widgets == set()


@pytest.fixture(autouse=True, scope="module")
def no_running_timers() -> Iterator[None]:
    """No timer outlives its module; looking for them is too slow to be done for every test."""
    yield
    if "PySide6.QtWidgets" in sys.modules and _has_application():
        assert _running_timers() == []


def _has_application() -> bool:
    from PySide6.QtWidgets import QApplication

    return QApplication.instance() is not None


def _top_level_widgets() -> list[object]:
    from PySide6.QtWidgets import QApplication

    return QApplication.topLevelWidgets()


def _delete_what_is_closed() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _running_timers() -> list[object]:
    import shiboken6
    from PySide6.QtCore import QTimer

    gc.collect()
    timers = [thing for thing in gc.get_objects() if type(thing) is QTimer]
    return [timer for timer in timers if shiboken6.isValid(timer) and timer.isActive()]


@pytest.fixture(autouse=True)
def preferences_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings of a test lie in a folder of its own, never among the user's."""
    folder = tmp_path / "settings"
    monkeypatch.setenv("XRAYVIEWER_SETTINGS", str(folder))
    return folder


class Inbox:
    """Delivery pumped by hand: what a queue would run on the GUI thread runs in `pump`."""

    def __init__(self) -> None:
        self._calls: deque[Callable[[], None]] = deque()
        self._arrived = threading.Condition()

    def deliver(self, call: Callable[[], None]) -> None:
        with self._arrived:
            self._calls.append(call)
            self._arrived.notify_all()

    def pump_until(self, condition: Callable[[], bool], timeout_s: float = 20.0) -> None:
        """Run deliveries in order until the condition holds."""
        while not condition():
            with self._arrived:
                if not self._arrived.wait_for(lambda: self._calls, timeout_s):
                    raise TimeoutError("nothing was delivered")
                call = self._calls.popleft()
            call()

    def is_idle(self) -> bool:
        """Whether nothing waits to be run."""
        return not self._calls

    def pump_all(self) -> None:
        """Run what has been delivered so far."""
        while self._calls:
            self._calls.popleft()()


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def jobs(inbox: Inbox) -> Iterator[JobQueue]:
    """A queue on the inbox; an error nobody handles fails the test."""
    unhandled: list[Exception] = []
    lanes = {"io": 2, "prefetch": 1, "background": 1, "saving": 1, "engine": 1,
             "examining": 1, "training": 1, "screening": 1, "worklist": 1, "report": 1}  # fmt: skip
    queue = JobQueue(inbox.deliver, lanes, unhandled.append)
    yield queue
    queue.close()
    assert unhandled == []
