"""Jobs run on lanes; what they say arrives on the GUI thread, in order, until cancelled."""

import threading

import pytest

from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.jobs.context import DirectContext
from xrayviewer.jobs.queue import JobQueue, JobState


def test_a_result_arrives_on_the_pumping_thread(jobs, inbox):
    seen = []
    job = jobs.submit(
        lambda context: threading.get_ident(),
        title="work",
        lane="io",
        on_result=lambda worker: seen.append((worker, threading.get_ident())),
    )
    inbox.pump_until(lambda: job.is_over)
    (worker, here) = seen[0]
    assert worker != here == threading.get_ident()
    assert job.state is JobState.DONE


def test_progress_and_partials_arrive_before_the_result(jobs, inbox):
    events = []

    def work(context):
        context.report(0.5, "half")
        context.publish("row")
        context.report(1.0, "all")
        return "result"

    job = jobs.submit(
        work,
        title="work",
        lane="io",
        on_progress=lambda fraction, message: events.append((fraction, message)),
        on_partial=events.append,
        on_result=events.append,
    )
    inbox.pump_until(lambda: job.is_over)
    assert events == [(0.5, "half"), "row", (1.0, "all"), "result"]


def test_the_first_word_on_another_part_of_the_work_is_not_lost(jobs, inbox):
    said = []

    def work(context):
        for number in range(100):
            context.report(number / 200, "reading")
        context.report(None, "trying")

    job = jobs.submit(
        work, title="work", lane="io", on_progress=lambda _fraction, message: said.append(message)
    )
    inbox.pump_until(lambda: job.is_over)
    assert said[0] == "reading"
    assert said[-1] == "trying"


def test_a_job_tells_when_it_gets_its_turn(jobs, inbox):
    gate, begun = threading.Event(), []
    first = jobs.submit(lambda _context: gate.wait(), title="first", lane="training")
    second = jobs.submit(
        lambda _context: None,
        title="second",
        lane="training",
        on_start=lambda: begun.append("second"),
    )
    inbox.pump_until(lambda: first.state is JobState.RUNNING)
    assert jobs.at_work("training") is first
    assert jobs.at_work("io") is None
    assert begun == []
    gate.set()
    inbox.pump_until(lambda: second.is_over)
    assert begun == ["second"]
    assert jobs.at_work("training") is None


def test_progress_is_throttled_but_its_end_is_not_lost(jobs, inbox):
    fractions = []

    def work(context):
        for number in range(10_001):
            context.report(number / 10_000)

    job = jobs.submit(
        work, title="work", lane="io", on_progress=lambda fraction, _: fractions.append(fraction)
    )
    inbox.pump_until(lambda: job.is_over)
    assert len(fractions) < 1000
    assert fractions[-1] == 1.0


def test_after_cancel_no_callback_runs(jobs, inbox):
    started, events = threading.Event(), []

    def work(context):
        started.set()
        while True:
            context.publish("late")
            context.raise_if_cancelled()

    job = jobs.submit(
        work,
        title="work",
        lane="io",
        on_partial=lambda _: None,
        on_result=events.append,
        on_failure=events.append,
    )
    assert started.wait(10)
    job.cancel()
    done = jobs.submit(lambda context: None, title="next", lane="engine")
    inbox.pump_until(lambda: done.is_over)
    inbox.pump_all()
    assert job.state is JobState.CANCELLED
    assert events == []


def test_a_later_job_with_the_same_key_wins(jobs, inbox):
    results, gate = [], threading.Event()

    def slow(context):
        gate.wait(10)
        return "old"

    first = jobs.submit(slow, title="a", lane="io", key="case", on_result=results.append)
    second = jobs.submit(
        lambda context: "new", title="b", lane="io", key="case", on_result=results.append
    )
    gate.set()
    inbox.pump_until(lambda: second.is_over)
    inbox.pump_all()
    assert results == ["new"]
    assert first.state is JobState.CANCELLED


def test_a_waiting_job_that_is_cancelled_never_runs(jobs, inbox):
    gate, ran = threading.Event(), []
    blocker = jobs.submit(lambda context: gate.wait(10), title="blocker", lane="engine")
    waiting = jobs.submit(lambda context: ran.append(1), title="waiting", lane="engine")
    waiting.cancel()
    gate.set()
    last = jobs.submit(lambda context: None, title="last", lane="engine")
    inbox.pump_until(lambda: last.is_over)
    assert blocker.state is JobState.DONE
    assert ran == []


def test_higher_priority_goes_first(jobs, inbox):
    gate, started, order = threading.Event(), threading.Event(), []

    def block(context):
        started.set()
        gate.wait(10)

    jobs.submit(block, title="blocker", lane="engine")
    assert started.wait(10)
    low = jobs.submit(lambda context: order.append("low"), title="low", lane="engine")
    jobs.submit(lambda context: order.append("high"), title="high", lane="engine", priority=5)
    gate.set()
    inbox.pump_until(lambda: low.is_over)
    assert order == ["high", "low"]


def test_an_error_reaches_on_failure(jobs, inbox):
    errors = []

    def work(context):
        raise OSError("gone")

    job = jobs.submit(work, title="work", lane="io", on_failure=errors.append)
    inbox.pump_until(lambda: job.is_over)
    assert job.state is JobState.FAILED
    assert isinstance(errors[0], OSError)


def test_an_error_nobody_handles_reaches_the_notifier(inbox):
    told = []
    queue = JobQueue(inbox.deliver, {"io": 1}, told.append)

    def work(context):
        raise StopIteration

    job = queue.submit(work, title="work", lane="io")
    inbox.pump_until(lambda: job.is_over)
    queue.close()
    assert isinstance(told[0], StopIteration)


def test_work_that_gives_up_when_cancelled_is_not_a_failure(jobs, inbox):
    errors = []

    def work(context):
        raise JobCancelledError

    job = jobs.submit(work, title="work", lane="io", on_failure=errors.append)
    inbox.pump_until(lambda: job.is_over)
    assert job.state is JobState.CANCELLED
    assert errors == []


def test_only_unfinished_jobs_are_listed(jobs, inbox):
    gate = threading.Event()
    job = jobs.submit(lambda context: gate.wait(10), title="work", lane="io")
    assert jobs.running == (job,)
    gate.set()
    inbox.pump_until(lambda: job.is_over)
    assert jobs.running == ()


def test_an_unknown_lane_is_our_mistake(jobs):
    with pytest.raises(KeyError):
        jobs.submit(lambda context: None, title="work", lane="nowhere")


def test_direct_work_is_cancelled_by_its_flag():
    context = DirectContext()
    context.report(0.5)
    context.publish("nothing")
    context.allow_time(1.0)
    context.raise_if_cancelled()
    context.is_cancelled = True
    with pytest.raises(JobCancelledError):
        context.raise_if_cancelled()


def test_a_lane_that_is_finished_does_all_its_jobs_first(inbox):
    queue = JobQueue(inbox.deliver, {"saving": 1}, on_unhandled=print)
    begun, gate, done = threading.Event(), threading.Event(), []

    def first(context):
        begun.set()
        assert gate.wait(20)
        done.append(1)

    queue.submit(first, title="first", lane="saving")
    queue.submit(lambda context: done.append(2), title="second", lane="saving")
    assert begun.wait(20)
    gate.set()
    queue.finish("saving", timeout_s=20)
    assert done == [1, 2]
    queue.close()
