"""Classify many films: read ahead, analyse in batches, hand over in order of input."""

from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Final

from xrayviewer.domain.analysis import Analysis, ModelInputs
from xrayviewer.domain.errors import UnreadableImageError, XrayViewerError
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.model_card import ModelError
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext, PassingContext
from xrayviewer.workflows.analysis import AnalysisPlan
from xrayviewer.workflows.film_analyser import FilmAnalyser, QuietContext
from xrayviewer.workflows.films import list_films, read_model_inputs

BATCH: Final = 8
"""Films analysed in one call."""
AHEAD: Final = 2 * BATCH
"""Films asked for before they are needed; bounds the memory."""
CANCEL_INTERVAL_S: Final = 0.1


class NoFilmsError(XrayViewerError):
    """No film was found."""


class FilmStatus(StrEnum):
    """What became of a film. The values are stable: exports carry them."""

    SCORED = "scored"
    SCORED_ALTHOUGH_REFUSED = "scored-although-refused"
    """The input check refuses it, and the reader asked for scores all the same."""
    REFUSED = "refused"
    """By the input check: no scores."""
    NO_MODEL = "no-model"
    """No model was trained for this age, or the age is not known."""
    FAILED = "failed"
    """It could not be read or analysed."""


@dataclass(frozen=True, slots=True)
class ClassifiedFilm:
    """One film with what was found out about it.

    Attributes
    ----------
    analysis
        None where it failed.
    failure
        Why it failed, as a sentence; else empty.
    """

    location: FilmLocation
    analysis: Analysis | None = None
    failure: str = ""

    @property
    def status(self) -> FilmStatus:
        """What became of it."""
        if self.analysis is None:
            return FilmStatus.FAILED
        is_refused = self.analysis.gate.verdict is GateVerdict.REFUSED
        if self.analysis.findings:
            return FilmStatus.SCORED_ALTHOUGH_REFUSED if is_refused else FilmStatus.SCORED
        return FilmStatus.REFUSED if is_refused else FilmStatus.NO_MODEL

    @property
    def reason(self) -> str:
        """Why it has no scores, or has them although it was refused; empty where it is scored."""
        if self.analysis is None:
            return self.failure
        if self.status is FilmStatus.SCORED:
            return ""
        if self.status is FilmStatus.NO_MODEL:
            return self.analysis.speaking.sentence
        return gate_reason(self.analysis)


def gate_reason(analysis: Analysis) -> str:
    """Sentences of the checks that are not OK, the most severe first."""
    return " ".join(one.sentence for one in analysis.gate.objections)


def classify_films(
    decoders: Engine,
    learning: Engine,
    plan: AnalysisPlan,
    paths: tuple[Path, ...],
    context: JobContext,
    *,
    shows_refused: bool = False,
    readers: int = 2,
) -> int:
    """Publish a `ClassifiedFilm` for each film, in order of input; of several frames the first.

    A film that fails is published with its reason, and the others go on.

    Parameters
    ----------
    paths
        Files, folders, archives and DICOMDIRs.
    shows_refused
        Score pictures that the input check refuses, too.
    readers
        How many films are read at once; the pool should have as many engines.

    Returns
    -------
    int
        How many films there were.

    Raises
    ------
    NoFilmsError
        If no film was found.
    ModelError, ScoringError
        If a model, or the process it runs in, fails on all films of the first batch.
    JobCancelledError
        If `context` was cancelled.
    """
    locations = _find(decoders, paths, context)
    analyser = FilmAnalyser(learning, plan, context, shows_refused=shows_refused)
    reading = _read_in_order(decoders, locations, plan, context, readers)
    done = 0
    with closing(reading):
        while batch := list(islice(reading, BATCH)):
            for film in _analysed(analyser, batch):
                context.publish(film)
            done += len(batch)
            context.report(done / len(locations), f"{done:,} of {len(locations):,} films")
    return done


@dataclass(frozen=True, slots=True)
class _ReadFilm:
    location: FilmLocation
    inputs: ModelInputs | None = None
    failure: str = ""


class _Gathering(PassingContext):
    """Context of the search: keeps what it publishes."""

    def __init__(self, context: JobContext) -> None:
        super().__init__(context)
        self.found: list[FilmLocation] = []

    def report(self, fraction: float | None, message: str = "") -> None:
        """Show no progress: nobody knows how much there is to be found."""

    def publish(self, partial: object) -> None:
        """Keep a batch of locations."""
        assert isinstance(partial, tuple)
        self.found.extend(partial)


def _find(
    decoders: Engine, paths: tuple[Path, ...], context: JobContext
) -> tuple[FilmLocation, ...]:
    """Each film once, also where paths overlap."""
    gathering = _Gathering(context)
    list_films(decoders, paths, gathering)
    if not gathering.found:
        names = ", ".join(f"“{path}”" for path in paths)
        raise NoFilmsError(f"There are no films in {names}. Name other files or folders.")
    return tuple(dict.fromkeys(gathering.found))


def _read_in_order(
    decoders: Engine,
    locations: Sequence[FilmLocation],
    plan: AnalysisPlan,
    context: JobContext,
    readers: int,
) -> Generator[_ReadFilm, None, None]:
    """Read films in threads that wait for decoding processes; none outlives the generator."""
    quiet = QuietContext(context)

    def read(location: FilmLocation) -> _ReadFilm:
        try:
            inputs = read_model_inputs(decoders, location, 0, plan.preparations, quiet)
        except UnreadableImageError as error:
            return _ReadFilm(location, failure=str(error))
        return _ReadFilm(location, inputs)

    following = iter(locations)
    with ThreadPoolExecutor(readers, "films") as threads:
        waiting = deque(threads.submit(read, one) for one in islice(following, AHEAD))
        try:
            while waiting:
                film = _result(waiting.popleft(), context)
                waiting.extend(threads.submit(read, one) for one in islice(following, 1))
                yield film
        finally:
            quiet.is_stopped = True
            threads.shutdown(wait=True, cancel_futures=True)


def _result(future: "Future[_ReadFilm]", context: JobContext) -> _ReadFilm:
    while not wait([future], CANCEL_INTERVAL_S).done:
        context.raise_if_cancelled()
    context.raise_if_cancelled()
    return future.result()


def _analysed(analyser: FilmAnalyser, batch: Sequence[_ReadFilm]) -> Iterator[ClassifiedFilm]:
    """Yield the films of a batch in its order."""
    found = iter(analyser.outcomes([one.inputs for one in batch if one.inputs is not None]))
    for film in batch:
        if film.inputs is None:
            yield ClassifiedFilm(film.location, failure=film.failure)
            continue
        outcome = next(found)
        if isinstance(outcome, Analysis):
            yield ClassifiedFilm(film.location, outcome)
        else:
            yield ClassifiedFilm(film.location, failure=_failure(film.location, outcome))


def _failure(location: FilmLocation, error: XrayViewerError) -> str:
    if isinstance(error, ModelError):
        return f"“{location.name}” gets no score. {error}"
    return (
        f"“{location.name}” gets no score: {error}. Try this film by itself; if it happens again, "
        "choose another model."
    )
