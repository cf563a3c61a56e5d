"""Find, read and examine labelled films; make a labelled folder from a table."""

from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from xrayviewer.dataset.checks import examine
from xrayviewer.domain.dataset import (
    Dataset,
    DatasetError,
    DatasetExamination,
    ExaminedFilm,
    FilmSample,
    RefusedFilm,
)
from xrayviewer.domain.errors import JobCancelledError, UnreadableImageError
from xrayviewer.domain.film_selection import FilmSelection, SelectionRule
from xrayviewer.domain.preparation import Preparation
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.labelled_folder import refuse_existing, write_labelled_folder
from xrayviewer.workflows.films import LISTING_DEADLINE_S, read_training_film

EXAMINED_AS: Final = Preparation(size_px=224)
"""How films are prepared when they are only examined."""
AHEAD: Final = 8
"""Films asked for at once, for each reader; bounds the memory."""
CANCEL_INTERVAL_S: Final = 0.1

OnSample = Callable[[int, FilmSample], None]


def find_dataset(
    decoders: Engine,
    path: Path,
    context: JobContext,
    *,
    patient_pattern: str | None = None,
    merge_validation: bool = False,
) -> Dataset:
    """List labelled films of a folder or table; see `readers.labelled`.

    Raises
    ------
    DatasetError
        If the films have no labels; the message says what to do.
    """
    return decoders.call(  # type: ignore[no-any-return]
        "labelled:find_labelled_films",
        path,
        patient_pattern,
        merge_validation,
        context=context,
        deadline_s=LISTING_DEADLINE_S,
    )


def read_dataset(
    pool: Engine,
    dataset: Dataset,
    preparation: Preparation,
    context: JobContext,
    on_sample: OnSample | None = None,
    *,
    gate: Preparation | None = None,
    readers: int = 2,
) -> tuple[tuple[ExaminedFilm, ...], tuple[RefusedFilm, ...]]:
    """Read every film once, several at a time.

    A film that cannot be read, or that vanished meanwhile, is refused and the others go on.

    Parameters
    ----------
    on_sample
        Gets the place in `dataset.films` and the sample, in any order, from the calling thread.
        Samples are not kept.
    gate
        How the input gate wants the films; None where it is not to be asked.
    readers
        How many films are read at once; the pool should have as many engines.

    Returns
    -------
    tuple[tuple[ExaminedFilm, ...], tuple[RefusedFilm, ...]]
        Films that were read and those that were refused, each in the dataset's order.

    Raises
    ------
    JobCancelledError
        If `context` was cancelled.
    """
    examined: dict[int, ExaminedFilm] = {}
    refused: dict[int, RefusedFilm] = {}
    places = iter(range(len(dataset.films)))

    def read(place: int, film_context: JobContext) -> Outcome:
        film = dataset.films[place]
        try:
            return place, read_training_film(pool, film, preparation, film_context, gate)
        except UnreadableImageError as error:
            return place, RefusedFilm(film, error.refusal)

    with _readers(read, context, readers) as submit:
        running = {submit(place) for place in islice(places, readers * AHEAD)}
        while running:
            done, running = wait(running, CANCEL_INTERVAL_S, FIRST_COMPLETED)
            context.raise_if_cancelled()
            for place, outcome in (future.result() for future in done):
                if isinstance(outcome, RefusedFilm):
                    refused[place] = outcome
                else:
                    examined[place] = ExaminedFilm(dataset.films[place], outcome.facts)
                    if on_sample is not None:
                        on_sample(place, outcome)
                running |= {submit(following) for following in islice(places, 1)}
            _report(context, len(examined) + len(refused), len(dataset.films))
    return (
        tuple(examined[place] for place in sorted(examined)),
        tuple(refused[place] for place in sorted(refused)),
    )


def examine_dataset(
    pool: Engine, dataset: Dataset, context: JobContext, *, readers: int = 2
) -> DatasetExamination:
    """Read all films and look for what misleads training; see `dataset.checks`."""
    films, refused = read_dataset(pool, dataset, EXAMINED_AS, context, readers=readers)
    return examine(dataset, films, refused)


@dataclass(frozen=True, slots=True)
class BuiltFolder:
    """A labelled folder that was made.

    Attributes
    ----------
    manifest
        Table of its films with labels, patients and sources.
    """

    folder: Path
    manifest: Path
    selection: FilmSelection


def build_labelled_folder(
    decoders: Engine,
    table: Path,
    images: Path,
    rule: SelectionRule,
    *,
    folder: Path,
    context: JobContext,
) -> BuiltFolder:
    """Copy films that a table describes into a new folder, by label.

    Raises
    ------
    DatasetError
        Before anything is copied: if the folder exists, no film meets the conditions, all have one
        label, or the disk has too little room.
    """
    refuse_existing(folder)
    selection: FilmSelection = decoders.call(
        "film_selection:select_films",
        table,
        images,
        rule,
        context=context,
        deadline_s=LISTING_DEADLINE_S,
    )
    _refuse_useless(selection, table, images)
    return BuiltFolder(folder, write_labelled_folder(folder, selection.films, context), selection)


def _refuse_useless(selection: FilmSelection, table: Path, images: Path) -> None:
    labels = {film.label for film in selection.films}
    if len(labels) > 1:
        return
    if labels:
        raise DatasetError(
            f"All {len(selection.films)} chosen films have the label “{labels.pop()}”. A network "
            "needs films of at least two labels: ask for another one as well, or add a folder of "
            "films with another label."
        )
    if not selection.rows:
        raise DatasetError(f"No row of “{table.name}” meets the conditions. Check their spelling.")
    if selection.ambiguous:
        raise DatasetError(
            f"The {len(selection.ambiguous)} films that meet the conditions have no label or "
            "several, and a folder can hold one. Ask for single labels."
        )
    raise DatasetError(
        f"{selection.rows} rows of “{table.name}” meet the conditions, but none of their films is "
        f"in “{images.name}”; the first is “{selection.missing[0]}”. Give the folder that holds "
        "them."
    )


Outcome = tuple[int, FilmSample | RefusedFilm]


@contextmanager
def _readers(
    read: Callable[[int, JobContext], Outcome], context: JobContext, readers: int
) -> Iterator[Callable[[int], Future[Outcome]]]:
    """Threads that wait for decoding processes; none outlives the block."""
    following = _Following(context)
    with ThreadPoolExecutor(readers, "dataset") as threads:
        try:
            yield lambda place: threads.submit(read, place, following)
        except BaseException:
            following.is_stopped = True
            threads.shutdown(wait=True, cancel_futures=True)
            raise


class _Following:
    """Context of one film: it ends with the whole, and its progress is not shown."""

    def __init__(self, context: JobContext) -> None:
        self._context = context
        self.is_stopped = False

    @property
    def is_cancelled(self) -> bool:
        return self.is_stopped or self._context.is_cancelled

    def report(self, fraction: float | None, message: str = "") -> None:
        """One film is a moment."""

    def publish(self, partial: object) -> None:
        """Previews are not shown."""

    def allow_time(self, seconds: float) -> None:
        """Leave deadlines to the engine."""

    def raise_if_cancelled(self) -> None:
        if self.is_cancelled:
            raise JobCancelledError


def _report(context: JobContext, done: int, whole: int) -> None:
    context.report(done / whole, f"{done:,} of {whole:,} films read")
