"""A batch is with the models while the one before is stored."""

import threading

import pytest

from tests.unit.workflows.screened_films import PLAN, Learning
from tests.unit.workflows.test_screening_batch import gathered, places, ready
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.model_card import ModelError
from xrayviewer.jobs.context import DirectContext
from xrayviewer.workflows.film_analyser import FilmAnalyser
from xrayviewer.workflows.screening_analysis import AnalysisBeside


class Gated(Learning):
    """Says nothing before its gate is open, or the work is ended."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()

    def call(self, *given, context, **options):
        while not self.gate.wait(0.01):
            context.raise_if_cancelled()
        return super().call(*given, context=context, **options)


def beside(learning: Learning) -> AnalysisBeside:
    return AnalysisBeside(FilmAnalyser(learning, PLAN, DirectContext(), shows_refused=False))


def test_a_batch_is_begun_at_once_and_taken_when_it_is_done() -> None:
    learning = Gated()
    with beside(learning) as analysis:
        analysis.begin((ready(1), ready(2)))
        assert (analysis.is_busy, analysis.places) == (True, {1, 2})
        assert analysis.take() is None
        assert len(analysis.futures) == 1
        learning.gate.set()
        done = analysis.take(waits=True)
        assert [one.row.place for one in done.films] == [1, 2]
        assert [one.digest for one in done.outcomes] == ["film1", "film2"]
        assert done.seconds > 0
        assert (analysis.is_busy, analysis.places, analysis.futures) == (False, frozenset(), ())
        assert analysis.take(waits=True) is None


def test_models_that_fail_are_told_where_the_batch_is_taken() -> None:
    with beside(Learning()) as analysis:
        analysis.begin((ready(1, "wrong"),))
        with pytest.raises(ModelError):
            analysis.take(waits=True)


def test_what_is_left_is_ended() -> None:
    with beside(Gated()) as analysis:
        analysis.begin((ready(1),))
        (future,) = analysis.futures
    with pytest.raises(JobCancelledError):
        future.result()


def test_films_with_the_pixels_of_one_that_is_not_stored_yet_wait() -> None:
    gathering = gathered(ready(1, "a"), ready(2, "b"), ready(3, "c"))
    assert places(gathering.take([ready(9, "b")])) == [1, 3]
    assert places(gathering.take()) == [2]
