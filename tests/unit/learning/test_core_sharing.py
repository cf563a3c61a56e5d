"""Films of a batch, each computed on one core."""

import threading

import pytest
import torch

from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.core_sharing import shared_among_cores


@pytest.fixture(params=[1, 2, 3])
def cores(request):
    before = torch.get_num_threads()
    torch.set_num_threads(request.param)
    yield request.param
    torch.set_num_threads(before)


@pytest.mark.parametrize("count", [0, 1, 2, 5, 8])
def test_every_film_has_its_result_in_order(cores, count):
    threads = {}

    def compute(part, _context):
        threads[part.start] = torch.get_num_threads()
        return [10 * place for place in range(count)[part]]

    found = shared_among_cores(count, compute, DirectContext())
    assert found == tuple(10 * place for place in range(count))
    assert len(threads) == max(1, min(cores, count))
    assert set(threads.values()) == ({1} if len(threads) > 1 else {cores})
    assert torch.get_num_threads() == cores


def test_parts_are_computed_at_the_same_time():
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    both = threading.Barrier(2, timeout=60)

    def compute(part, _context):
        both.wait()
        return [None] * (part.stop - part.start)

    try:
        assert shared_among_cores(4, compute, DirectContext()) == (None,) * 4
    finally:
        torch.set_num_threads(before)


def test_what_fails_in_a_part_is_raised_and_the_others_end(cores):
    def compute(part, context):
        if part.start == 0:
            raise ValueError("the first part")
        while True:
            context.raise_if_cancelled()

    with pytest.raises(ValueError, match="the first part"):
        shared_among_cores(6, compute, DirectContext())
    assert torch.get_num_threads() == cores


def test_cancelling_ends_all_parts(cores):
    context = DirectContext()

    def compute(_part, part_context):
        context.is_cancelled = True
        while True:
            part_context.raise_if_cancelled()

    with pytest.raises(JobCancelledError):
        shared_among_cores(6, compute, context)
    assert torch.get_num_threads() == cores
