"""The engine process answers, is cancelled, capped, killed and started again."""

import os
import platform
import signal
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from xrayviewer.domain.errors import (
    EngineError,
    EngineMemoryError,
    EngineTimeoutError,
    JobCancelledError,
    RefusalCode,
    UnreadableImageError,
)
from xrayviewer.engine.memory import MEMORY_EXIT_CODE
from xrayviewer.engine.process import ProcessEngine
from xrayviewer.jobs.context import DirectContext

PACKAGE = "tests.unit.engine"


class RecordingContext(DirectContext):
    """Keeps what it is told; cancelled when told so, or at the first sign of work."""

    def __init__(self, cancel_after_partials: int | None = None) -> None:
        self.progress = []
        self.partials = []
        self.is_cancelled = False
        self._cancel_after = cancel_after_partials

    def report(self, fraction, message=""):
        self.progress.append((fraction, message))

    def publish(self, partial):
        self.partials.append(partial)
        self.is_cancelled = len(self.partials) == self._cancel_after


@pytest.fixture
def engine():
    engine = ProcessEngine(PACKAGE, memory_limit_bytes=1 << 30, cancel_grace_s=0.2)
    yield engine
    engine.close()


def test_small_and_large_values_come_back_equal(engine):
    small = {"name": "Müller", "values": np.arange(5)}
    answer = engine.call("operations:echo", small, context=DirectContext())
    assert answer["name"] == "Müller"
    np.testing.assert_array_equal(answer["values"], small["values"])
    large = np.random.default_rng(1).integers(0, 65536, (1500, 1000), np.uint16)
    np.testing.assert_array_equal(
        engine.call("operations:echo", large, context=DirectContext()), large
    )


def test_arrays_arrive_read_only(engine):
    for rows in (4, 2000):
        array = engine.call("operations:make_array", rows, 1000, context=DirectContext())
        array_values = np.arange(rows * 1000, dtype=np.uint16).reshape(rows, 1000)
        np.testing.assert_array_equal(array, array_values)
        assert not array.flags.writeable


def test_progress_and_partial_results_arrive_in_order(engine):
    context = RecordingContext()
    assert engine.call("operations:count_to", 5, context=context) == 5
    assert context.partials == [0, 1, 2, 3, 4]
    assert context.progress[-1] == (1.0, "4")


def test_large_partial_results_arrive(engine):
    context = RecordingContext()
    assert engine.call("operations:publish_large", context=context) == "done"
    assert context.partials[0].shape == (1024, 1024)
    assert np.all(context.partials[0] == 7)


def test_a_partial_result_that_cannot_be_taken_does_not_spoil_the_next_call(engine):
    class Unwilling(DirectContext):
        def publish(self, partial):
            raise ValueError("not wanted")

    with pytest.raises(ValueError, match="not wanted"):
        engine.call("operations:count_to", 5, context=Unwilling())
    assert engine.call("operations:echo", "mine", context=DirectContext()) == "mine"


def test_large_answers_one_after_another_do_not_overwrite_each_other(engine):
    first = engine.call("operations:make_array", 2000, 1000, context=DirectContext())
    kept = first.copy()
    engine.call("operations:echo", np.zeros((2000, 1000), np.uint16), context=DirectContext())
    np.testing.assert_array_equal(first, kept)


def test_a_refusal_arrives_as_itself(engine):
    with pytest.raises(UnreadableImageError) as caught:
        engine.call("operations:refuse", "film.dcm", context=DirectContext())
    assert caught.value.refusal.code is RefusalCode.TRUNCATED
    assert "film.dcm" in str(caught.value)


@pytest.mark.parametrize("operation", ["operations:fail", "operations:stop_iteration"])
def test_an_unexpected_error_names_its_kind_but_no_value(engine, operation):
    with pytest.raises(EngineError) as caught:
        engine.call(operation, context=DirectContext())
    assert "a value of the film" not in str(caught.value)
    assert engine.call("operations:echo", 1, context=DirectContext()) == 1


def test_a_call_that_watches_for_cancel_stops_and_its_process_lives_on(engine):
    process = engine.call("operations:process_id", context=DirectContext())
    context = RecordingContext()
    timer = threading.Timer(0.1, lambda: setattr(context, "is_cancelled", True))
    timer.start()
    with pytest.raises(JobCancelledError):
        engine.call("operations:wait_for_cancel", context=context)
    timer.join()
    assert engine.call("operations:process_id", context=DirectContext()) == process


@pytest.mark.parametrize("operation", ["operations:loop_for_ever", "operations:hold_the_lock"])
def test_a_call_that_never_ends_is_killed_at_its_deadline(engine, operation):
    first = engine.call("operations:process_id", context=DirectContext())
    start_s = time.monotonic()
    with pytest.raises(EngineTimeoutError):
        engine.call(operation, context=DirectContext(), deadline_s=0.3)
    assert time.monotonic() - start_s < 3.0
    assert engine.call("operations:process_id", context=DirectContext()) != first


@pytest.fixture
def decoder():
    """An engine as films are decoded by, whose deadlines are of processor time."""
    engine = ProcessEngine(PACKAGE, counts_processor_time=True)
    yield engine
    engine.close()


def test_work_that_gets_little_of_a_busy_machine_is_not_ended(decoder, engine):
    work = ("operations:compute_now_and_then", 40)
    assert decoder.call(*work, context=DirectContext(), deadline_s=0.3) == "finished"
    with pytest.raises(EngineTimeoutError):  # the control: the time that passes is over
        engine.call(*work, context=DirectContext(), deadline_s=0.3)


@pytest.mark.parametrize("operation", ["operations:loop_for_ever", "operations:hold_the_lock"])
def test_work_that_computes_for_ever_or_hangs_is_ended_nevertheless(decoder, operation):
    with pytest.raises(EngineTimeoutError):
        decoder.call(operation, context=DirectContext(), deadline_s=0.2)
    assert decoder.call("operations:echo", 1, context=DirectContext(), deadline_s=5.0) == 1


def test_a_cancelled_call_that_does_not_listen_is_killed(engine):
    context = RecordingContext()
    timer = threading.Timer(0.1, lambda: setattr(context, "is_cancelled", True))
    timer.start()
    with pytest.raises(JobCancelledError):
        engine.call("operations:loop_for_ever", context=context)
    timer.join()


def test_the_deadline_counts_from_when_the_process_is_ready():
    engine = ProcessEngine(PACKAGE, preload=("slow_to_load",))
    try:
        start_s = time.monotonic()
        assert engine.call("operations:echo", 1, context=DirectContext(), deadline_s=0.5) == 1
        assert time.monotonic() - start_s > 0.5
    finally:
        engine.close()


def test_a_process_that_cannot_start_is_an_error():
    engine = ProcessEngine(PACKAGE, preload=("no_such_module",))
    with pytest.raises(EngineError):
        engine.call("operations:echo", 1, context=DirectContext())
    engine.close()


def test_waiting_for_a_process_to_start_can_be_cancelled():
    engine = ProcessEngine(PACKAGE, preload=("slow_to_load",))
    context = RecordingContext()
    timer = threading.Timer(0.2, lambda: setattr(context, "is_cancelled", True))
    timer.start()
    with pytest.raises(JobCancelledError):
        engine.call("operations:echo", 1, context=context)
    timer.join()
    assert engine.call("operations:echo", 2, context=DirectContext()) == 2
    engine.close()


def test_work_may_ask_for_more_time(engine):
    context = DirectContext()
    assert engine.call("operations:take_long", 30, context=context, deadline_s=0.5) == "finished"
    with pytest.raises(EngineTimeoutError):  # the control: without more time it is killed
        engine.call("operations:take_long", 0.1, context=context, deadline_s=0.5)


@pytest.mark.skipif(sys.platform != "linux", reason="macOS and Windows cap memory otherwise")
def test_memory_past_the_cap_is_refused():
    capped = ProcessEngine(PACKAGE, memory_limit_bytes=1 << 30)
    free = ProcessEngine(PACKAGE)
    try:
        with pytest.raises(EngineMemoryError):
            capped.call("operations:allocate", 3 << 29, context=DirectContext())
        assert free.call("operations:allocate", 3 << 29, context=DirectContext()) == 3 << 29
    finally:
        capped.close()
        free.close()


@pytest.mark.skipif(
    platform.libc_ver()[0] != "glibc", reason="other C libraries keep what they like"
)
def test_a_process_uses_the_memory_of_one_film_again_for_the_next(engine):
    size_bytes = 24 << 20
    first, second = (
        engine.call("operations:page_faults_of", size_bytes, context=DirectContext())
        for _ in range(2)
    )
    assert second < 100 < first


@pytest.mark.parametrize("arguments", [("operations:crash",), ("operations:leave", 3)])
def test_a_process_that_dies_is_reported_and_replaced(engine, arguments):
    with pytest.raises(EngineError):
        engine.call(*arguments, context=DirectContext())
    assert engine.call("operations:echo", "alive", context=DirectContext()) == "alive"


def test_a_process_ended_by_its_memory_watch_is_a_memory_error(engine):
    with pytest.raises(EngineMemoryError):
        engine.call("operations:leave", MEMORY_EXIT_CODE, context=DirectContext())


def test_only_the_named_package_can_be_called(engine):
    with pytest.raises(EngineError):
        engine.call("os:getcwd", context=DirectContext())


def test_closing_ends_the_process_even_in_the_middle_of_a_call(engine):
    engine.warm_up()
    process_id = engine.process_id
    closing = threading.Timer(0.2, engine.close)
    closing.start()
    with pytest.raises(EngineError):
        engine.call("operations:hold_the_lock", context=DirectContext())
    closing.join()
    assert engine.process_id is None
    assert not _is_alive(process_id)


def test_closing_ends_a_process_that_is_still_starting():
    engine = ProcessEngine(PACKAGE, preload=("slow_to_load",))
    closing = threading.Timer(0.2, engine.close)
    closing.start()
    with pytest.raises(EngineError):
        engine.call("operations:echo", 1, context=DirectContext())
    closing.join()
    assert engine.process_id is None


def test_no_shared_memory_is_left_behind(engine):
    before = _segments()
    context = RecordingContext(cancel_after_partials=1)
    with pytest.raises(JobCancelledError):
        engine.call("operations:publish_large", context=context)
    engine.call("operations:make_array", 2000, 1000, context=DirectContext())
    large = np.zeros((2000, 1000), np.uint16)
    with pytest.raises(EngineError):
        engine.call("operations:leave", 1, large, context=DirectContext())
    engine.close()
    assert _segments() == before


def _is_alive(process_id):
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True


def _segments():
    folder = Path("/dev/shm")
    if not folder.is_dir():
        pytest.skip("shared memory segments cannot be listed on this system")
    return {entry.name for entry in folder.iterdir() if entry.name.startswith("xrv")}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signal to one process")
def test_ctrl_c_in_a_terminal_does_not_end_the_process(engine):
    engine.warm_up()
    process_id = engine.process_id
    os.kill(process_id, signal.SIGINT)
    assert engine.call("operations:echo", "alive", context=DirectContext()) == "alive"
    os.kill(process_id, signal.SIGINT)
    assert engine.call("operations:echo", "alive", context=DirectContext()) == "alive"
    assert engine.process_id == process_id
