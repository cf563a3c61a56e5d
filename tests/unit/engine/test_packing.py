"""Large values cross the process border through shared memory and land in memory made ready."""

import secrets

import numpy as np
import pytest

from xrayviewer.engine.packing import PORTION_BYTES, Landing, Outbox

LARGE = 4 * PORTION_BYTES


@pytest.fixture
def outbox():
    outbox = Outbox(f"xrv{secrets.token_hex(6)}t")
    yield outbox
    outbox.close()


@pytest.fixture
def landing():
    landing = Landing()
    yield landing
    landing.close()


@pytest.fixture
def send(outbox):
    """Send an array of so many bytes, all of one value, through the border to a landing."""

    def through(landing, size, value):
        return landing.unpack(outbox.pack(np.full(size, value, np.uint8)))

    return through


def portions(landing):
    """Make everything ready; how many portions that took."""
    count = 0
    while landing.make_ready():
        count += 1
    return count


def test_nothing_is_made_ready_before_a_large_value_came(landing, send):
    assert not landing.make_ready()
    send(landing, 1000, 1)
    assert not landing.make_ready()


@pytest.mark.parametrize("next_size", [LARGE, LARGE - 100, LARGE // 2, LARGE * 2])
def test_what_lands_in_memory_made_ready_is_whole_read_only_and_lasts(landing, send, next_size):
    first = send(landing, LARGE, 1)
    assert portions(landing) == 4
    second = send(landing, next_size, 2)
    portions(landing)
    third = send(landing, next_size, 3)
    for array, size, value in ((first, LARGE, 1), (second, next_size, 2), (third, next_size, 3)):
        assert array.shape == (size,)
        assert np.all(array == value)
        assert not array.flags.writeable


def test_no_value_holds_much_more_memory_than_it_needs(landing, send):
    send(landing, LARGE, 1)
    portions(landing)
    small = send(landing, LARGE // 2, 2)
    owner = small
    while isinstance(owner.base, np.ndarray | memoryview):
        owner = owner.base.obj if isinstance(owner.base, memoryview) else owner.base
    assert owner.nbytes == LARGE // 2


def test_a_preview_leaves_the_memory_for_its_film(landing, send):
    send(landing, LARGE, 1)
    assert portions(landing) == 4
    send(landing, PORTION_BYTES, 2)
    assert portions(landing) == 0  # still there
    send(landing, LARGE, 3)
    assert portions(landing) == 4


def test_values_of_several_senders_are_told_apart(landing, send):
    other = Outbox(f"xrv{secrets.token_hex(6)}t")
    first = send(landing, LARGE, 1)
    second = landing.unpack(other.pack(np.full(LARGE, 2, np.uint8)))
    third = send(landing, LARGE, 3)
    other.close()
    assert [int(array[-1]) for array in (first, second, third)] == [1, 2, 3]


def test_memory_that_is_too_large_is_given_up_at_the_second_miss(landing, send):
    send(landing, LARGE, 1)
    for value in (2, 3):
        portions(landing)
        send(landing, PORTION_BYTES, value)
    assert portions(landing) == 1
