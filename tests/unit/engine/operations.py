"""Operations that the engine's child process runs in these tests."""

import ctypes
import os
import threading
from contextlib import suppress

import numpy as np

from xrayviewer.domain.errors import Refusal, RefusalCode, UnreadableImageError

with suppress(ImportError):  # exists on POSIX only
    import resource


WAITING = threading.Event()


def echo(value, context):
    return value


def make_array(rows, columns, context):
    return np.arange(rows * columns, dtype=np.uint16).reshape(rows, columns)


def count_to(limit, context):
    for number in range(limit):
        context.report((number + 1) / limit, f"{number}")
        context.publish(number)
    return limit


def publish_large(context):
    context.publish(np.full((1024, 1024), 7, np.uint16))
    return "done"


def refuse(name, context):
    raise UnreadableImageError(
        Refusal(RefusalCode.TRUNCATED, name, "it ends too early", "Ask for a new copy.")
    )


def fail(context):
    raise KeyError("a value of the film")


def stop_iteration(context):
    raise StopIteration


def wait_for_cancel(context):
    while True:
        context.raise_if_cancelled()


def loop_for_ever(context):
    while True:
        pass


def compute_now_and_then(rounds, context):
    """Wait most of the time, as a process does that gets little of a busy machine."""
    for _ in range(rounds):
        WAITING.wait(0.02)
        sum(range(10_000))
    return "finished"


def hold_the_lock(context):
    """Loop in native code that never lets Python's lock go, as damaged films make decoders do."""
    libc = ctypes.PyDLL(None)
    while True:
        libc.usleep(1_000_000)


def take_long(seconds_allowed, context):
    context.allow_time(seconds_allowed)
    WAITING.wait(1.0)
    return "finished"


def allocate(size_bytes, context):
    return len(np.ones(size_bytes, np.uint8))


def page_faults_of(size_bytes, context):
    """Count the pages that have to be made to allocate and fill so much memory."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    bytearray(b"1") * size_bytes
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before


def crash(context):
    os.abort()


def leave(code, context):
    os._exit(code)


def process_id(context):
    return os.getpid()
