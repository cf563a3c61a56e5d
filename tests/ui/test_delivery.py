import sys
import threading
import time

import pytest

from xrayviewer.ui.delivery import TURN_S, GuiThreadDelivery


@pytest.fixture
def delivery(qapp):
    return GuiThreadDelivery()


def test_calls_of_another_thread_run_here_in_order(delivery, qtbot):
    ran = []

    def deliver_many():
        for number in range(500):
            delivery.deliver(lambda n=number: ran.append((n, threading.get_ident())))

    thread = threading.Thread(target=deliver_many)
    thread.start()
    qtbot.waitUntil(lambda: len(ran) == 500)
    thread.join()
    assert ran == [(number, threading.get_ident()) for number in range(500)]


def test_nothing_runs_before_the_event_loop_turns(delivery, qtbot):
    ran = []
    delivery.deliver(lambda: ran.append(1))
    assert ran == []
    qtbot.waitUntil(lambda: ran == [1])


def test_an_error_reaches_the_hook_and_later_calls_still_run(delivery, qtbot, monkeypatch):
    seen, ran = [], []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: seen.append(error))
    failure = ValueError("on purpose")

    def fail():
        raise failure

    delivery.deliver(fail)
    delivery.deliver(lambda: ran.append(1))
    qtbot.waitUntil(lambda: ran == [1])
    assert seen == [failure]


def test_a_burst_leaves_turns_to_the_event_loop(delivery, qtbot, qapp):
    ran = []

    def work():
        ran.append(time.monotonic())
        end_s = time.monotonic() + TURN_S / 4
        while time.monotonic() < end_s:
            pass

    for _ in range(40):
        delivery.deliver(work)
    qapp.sendPostedEvents(delivery)
    assert 0 < len(ran) < 40
    qtbot.waitUntil(lambda: len(ran) == 40)


def test_a_call_may_deliver_another(delivery, qtbot):
    ran = []
    delivery.deliver(lambda: delivery.deliver(lambda: ran.append("second")))
    qtbot.waitUntil(lambda: ran == ["second"])
