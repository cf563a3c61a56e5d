"""Several engines behind one call."""

import threading
from concurrent.futures import ThreadPoolExecutor

from xrayviewer.engine.pool import EnginePool
from xrayviewer.jobs.context import DirectContext


class FakeEngine:
    """Says its number; waits for a gate when asked to."""

    def __init__(self, number, gate):
        self.number = number
        self.is_closed = False
        self.is_warm = False
        self._gate = gate

    def call(self, operation, *arguments, context, deadline_s=None):
        if operation == "wait":
            self._gate.wait(10)
        return self.number

    def warm_up(self):
        self.is_warm = True

    def close(self):
        self.is_closed = True


def make_pool(size):
    made, gate = [], threading.Event()

    def make():
        made.append(FakeEngine(len(made), gate))
        return made[-1]

    return EnginePool(make, size), made, gate


def test_calls_one_after_another_use_one_engine():
    pool, made, _ = make_pool(3)
    assert [pool.call("x", context=DirectContext()) for _ in range(4)] == [0, 0, 0, 0]
    assert len(made) == 1


def test_calls_at_once_use_engines_of_their_own_up_to_the_limit():
    pool, made, gate = make_pool(2)
    with ThreadPoolExecutor(3) as threads:
        answers = [threads.submit(pool.call, "wait", context=DirectContext()) for _ in range(3)]
        gate.set()
        assert {answer.result() for answer in answers} <= {0, 1}
    assert len(made) <= 2


def test_warming_up_starts_one_engine_and_closing_ends_all():
    pool, made, _ = make_pool(2)
    pool.warm_up()
    assert [engine.is_warm for engine in made] == [True]
    pool.close()
    assert all(engine.is_closed for engine in made)
