"""The lock of an engine: who asks first is served first."""

import threading

import pytest

from xrayviewer.engine.ordered_lock import OrderedLock


def waits(lock: OrderedLock, count: int) -> bool:
    return len(lock._waiting) == count


def test_the_lock_is_given_in_the_order_in_which_it_was_asked_for() -> None:
    lock, order, threads = OrderedLock(), [], []

    def take(name: int) -> None:
        with lock:
            order.append(name)

    with lock:
        assert lock.locked()
        for name in range(5):
            threads.append(threading.Thread(target=take, args=(name,)))
            threads[-1].start()
            while not waits(lock, name + 1):
                threading.Event().wait(0.001)
    with lock:  # asked for at once again, and yet behind the others
        assert order == list(range(5))
    for thread in threads:
        thread.join()
    assert not lock.locked()


def test_an_error_inside_lets_go() -> None:
    lock = OrderedLock()
    with pytest.raises(KeyError), lock:
        raise KeyError
    assert not lock.locked()


def test_who_gives_up_waiting_keeps_nobody_from_it() -> None:
    lock, turn = OrderedLock(), threading.Lock()
    with lock:
        lock._waiting.append(turn)
        lock._leave(turn)
        assert waits(lock, 0)
    with lock:
        lock._leave(turn)  # it was handed on to it already
    assert not lock.locked()
