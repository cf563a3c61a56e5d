"""A batch of films that the models look at while the one before is stored."""

import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.workflows.film_analyser import FilmAnalyser
from xrayviewer.workflows.screening_batch import ReadyFilm

Outcomes = Sequence[Analysis | XrayViewerError]


@dataclass(frozen=True, slots=True, eq=False)
class AnalysedBatch:
    """Films with what the models say about each, and how long that took."""

    films: tuple[ReadyFilm, ...]
    outcomes: Outcomes
    seconds: float


class AnalysisBeside:
    """Analyses one batch at a time in a thread of its own, so that the models never wait."""

    def __init__(self, analyser: FilmAnalyser) -> None:
        self._analyser = analyser
        self._thread = ThreadPoolExecutor(1, "models")
        self._films: tuple[ReadyFilm, ...] = ()
        self._future: Future[tuple[Outcomes, float]] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        """End the work; what was analysed and not taken is dropped."""
        self._analyser.stop()
        self._thread.shutdown(wait=True, cancel_futures=True)

    @property
    def is_busy(self) -> bool:
        """Whether there is a batch that was not taken yet."""
        return self._future is not None

    @property
    def places(self) -> frozenset[int]:
        """Rows of the films of that batch."""
        return frozenset(one.row.place for one in self._films)

    @property
    def futures(self) -> tuple[Future[tuple[Outcomes, float]], ...]:
        """What is done once that batch is."""
        return () if self._future is None else (self._future,)

    def begin(self, films: tuple[ReadyFilm, ...]) -> None:
        """Analyse films; the batch before has to be taken."""
        assert self._future is None, "one batch at a time"
        self._films = films
        self._future = self._thread.submit(self._analyse, films)

    def take(self, *, waits: bool = False) -> AnalysedBatch | None:
        """Return the batch if it is done, or wait for it.

        Raises
        ------
        ModelError, ScoringError, JobCancelledError
            As `FilmAnalyser.outcomes`.
        """
        future = self._future
        if future is None or not (waits or future.done()):
            return None
        outcomes, seconds = future.result()
        films, self._films, self._future = self._films, (), None
        return AnalysedBatch(films, outcomes, seconds)

    def _analyse(self, films: tuple[ReadyFilm, ...]) -> tuple[Outcomes, float]:
        start_s = time.monotonic()
        outcomes = self._analyser.outcomes([one.film.inputs for one in films])
        return outcomes, time.monotonic() - start_s
