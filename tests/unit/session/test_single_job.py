"""Work of which there is one at a time: asked for, waiting, under way, ended, failed."""

import threading

import pytest

from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.session.single_job import SingleJob


class NoMemoryError(XrayViewerError):
    pass


@pytest.fixture
def single(jobs):
    return SingleJob(
        jobs, title="Looking", lane="training", key="look", unexpected="It broke ({0}).", priority=1
    )


def test_it_says_what_it_waits_for_and_goes_before_what_waits_longer(jobs, inbox, single, settle):
    gate, order = threading.Event(), []
    jobs.submit(lambda _context: gate.wait(), title="child-films", lane="training")
    jobs.submit(lambda _context: order.append("later"), title="later", lane="training")
    inbox.pump_until(lambda: jobs.at_work("training") is not None)
    single.start(lambda _context: order.append("looked"), lambda _nothing: None)
    assert single.is_under_way
    assert single.waits_for == "child-films"
    gate.set()
    settle()
    assert order == ["looked", "later"]
    assert not single.is_under_way
    assert single.waits_for == ""


def test_it_waits_for_what_was_asked_for_in_the_same_moment(jobs, single, settle):
    jobs.submit(lambda _context: None, title="child-films", lane="training")
    single.start(lambda _context: None, lambda _nothing: None)
    assert single.waits_for == "child-films"
    settle()


def test_nothing_but_itself_on_the_lane_is_no_waiting(single, settle):
    single.start(lambda _context: None, lambda _nothing: None)
    assert single.waits_for == ""
    settle()


def test_the_result_is_taken_before_it_is_announced(single, settle):
    taken, seen = [], []
    single.changed.connect(lambda: seen.append((single.is_under_way, tuple(taken))))
    single.start(lambda _context: "found", taken.append)
    settle()
    assert seen[0] == (True, ())
    assert seen[-1] == (False, ("found",))


@pytest.mark.parametrize(
    ("error", "message"),
    [(NoMemoryError("No memory."), "No memory."), (ValueError("odd"), "It broke (ValueError).")],
)
def test_a_failure_is_a_sentence_until_it_is_asked_for_again(
    single, settle, error, message, caplog
):
    def fail(_context):
        raise error

    single.start(fail, lambda _nothing: None)
    settle()
    assert (single.is_under_way, single.message) == (False, message)
    caplog.clear()
    single.start(lambda _context: None, lambda _nothing: None)
    assert single.message == ""
    settle()


def test_what_is_stopped_says_nothing_any_more(jobs, inbox, single, settle):
    gate, taken = threading.Event(), []
    jobs.submit(lambda _context: gate.wait(), title="ahead", lane="training")
    single.start(lambda _context: "found", taken.append)
    single.stop()
    assert not single.is_under_way
    gate.set()
    settle()
    assert taken == []
