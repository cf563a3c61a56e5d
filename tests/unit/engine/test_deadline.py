"""When a call has gone on for too long."""

from xrayviewer.engine.deadline import PATIENCE, STILLNESS, Deadline


def test_without_processor_time_the_clock_counts():
    deadline = Deadline(5.0, 100.0)
    assert not deadline.is_over(105.0)
    assert deadline.is_over(105.1)


def test_a_process_that_gets_little_time_has_more_of_it_on_the_clock():
    deadline = Deadline(5.0, 100.0, 7.0)
    for second in range(1, 49):
        assert not deadline.is_over(100.0 + second, 7.0 + second / 10)


def test_processor_time_past_the_limit_is_the_end():
    deadline = Deadline(5.0, 100.0, 7.0)
    assert not deadline.is_over(120.0, 12.0)
    assert deadline.is_over(120.1, 12.1)


def test_several_threads_at_once_do_not_shorten_the_limit():
    assert not Deadline(5.0, 100.0, 7.0).is_over(105.0, 47.0)


def test_a_process_that_stands_still_hangs():
    deadline = Deadline(5.0, 100.0, 7.0)
    assert not deadline.is_over(101.0, 7.5)
    assert not deadline.is_over(101.0 + 5.0 * STILLNESS, 7.5)
    assert deadline.is_over(101.1 + 5.0 * STILLNESS, 7.5)


def test_nothing_goes_on_for_ever():
    deadline = Deadline(5.0, 100.0, 7.0)
    assert not deadline.is_over(100.0 + 5.0 * PATIENCE, 8.0)
    assert deadline.is_over(100.1 + 5.0 * PATIENCE, 8.1)


def test_more_time_may_be_given_while_it_goes_on():
    deadline = Deadline(5.0, 100.0, 7.0)
    deadline.limit_s = 20.0
    assert not deadline.is_over(119.0, 26.0)
    assert deadline.is_over(128.0, 28.0)


def test_a_process_that_cannot_be_asked_any_more_has_what_it_had():
    deadline = Deadline(5.0, 100.0, 7.0)
    assert not deadline.is_over(106.0, None)
    assert deadline.is_over(116.0, None)
