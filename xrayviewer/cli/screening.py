"""``xrayviewer screen``: many films to one table, resumed where they were left."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from xrayviewer.cli.classifying import AGE_GROUPS, add_model_options, refuse_output
from xrayviewer.cli.evaluation import refuse_unwritable
from xrayviewer.cli.figures import DISCLAIMER
from xrayviewer.cli.progress import ProgressLine, interruptible
from xrayviewer.cli.screening_engines import screening_engines
from xrayviewer.cli.screening_heatmaps import HeatmapCounts, write_heatmaps
from xrayviewer.domain.errors import JobCancelledError, XrayViewerError
from xrayviewer.domain.screening import (
    ScreeningRequest,
    ScreeningRun,
    ScreeningStatus,
)
from xrayviewer.domain.screening_progress import ScreeningProgress
from xrayviewer.engine.decoding import decoding_engine
from xrayviewer.engine.pool import EnginePool
from xrayviewer.jobs.context import DirectContext, JobContext, PassingContext
from xrayviewer.store.screening_store import ScreeningStore, screenings_path
from xrayviewer.workflows.classification import NoFilmsError
from xrayviewer.workflows.film_memory import film_memory
from xrayviewer.workflows.screening import (
    ScreeningEngines,
    requested_plan,
    screen,
    start_run,
)
from xrayviewer.workflows.screening_export import export_screening, refuse_format

SOME_FAILED = 1
NONE_SCREENED = 2
MOST_WORKERS = 4
"""Chosen by default at most; beyond, the models are what takes the time."""
STATUS_TEXTS = {
    ScreeningStatus.SCORED: "scored",
    ScreeningStatus.SCORED_ALTHOUGH_REFUSED: "scored although the input check refuses them",
    ScreeningStatus.REFUSED: "refused by the input check",
    ScreeningStatus.NO_MODEL: "without a model for their age",
    ScreeningStatus.FAILED: "failed",
}


class ScreeningOptionsError(XrayViewerError):
    """Options that do not go together."""


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``screen``."""
    command = commands.add_parser(
        "screen",
        help="screen folders of films, and write a table of what the models find",
        description=(
            "PATH is a film, a folder, a ZIP archive or a DICOMDIR; of a film of several frames "
            "the first one counts. Every result is stored as it comes, so that a run that was "
            "stopped goes on with --resume, and films whose pixels were screened before with the "
            "same models are not screened again. Ends with 0; with 1 if some films could not be "
            f"read or analysed, each with its reason; with 2 if none could. {DISCLAIMER}"
        ),
    )
    command.add_argument("paths", type=Path, nargs="*", metavar="PATH")
    command.add_argument(
        "--output",
        type=Path,
        required=True,
        metavar="FILE",
        help="table to write: .csv, .json or .xlsx",
    )
    command.add_argument(
        "--anonymous",
        action="store_true",
        help="leave names of files and patients, study dates and notes out of what is written; "
        "what is burnt into a picture stays",
    )
    command.add_argument(
        "--heatmaps",
        type=Path,
        metavar="DIR",
        help="write a picture of each film with a positive finding: where its score came from",
    )
    _add_run_options(command)
    add_model_options(command)
    command.set_defaults(command=_screen)


def _add_run_options(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--resume", type=int, metavar="RUN", help="go on with a run, instead of PATH"
    )
    command.add_argument(
        "--watch",
        action="store_true",
        help="go on with films that come into the folders later, until Ctrl-C; the table is "
        "written then, and whenever there is nothing to do",
    )
    command.add_argument(
        "--retry-failed", action="store_true", help="with --resume: try failed films again"
    )
    command.add_argument(
        "--workers",
        type=_positive,
        default=max(1, min(MOST_WORKERS, os.cpu_count() or 1)),
        metavar="N",
        help="films read at once (default: %(default)s here)",
    )
    command.add_argument(
        "--dask",
        metavar="ADDRESS",
        help="read and analyse on the workers of a Dask cluster, such as tcp://machine:8786; films "
        "and models lie at the same paths on every machine, and the results come into the store "
        "here (needs xrayviewer[cluster])",
    )


def _screen(options: argparse.Namespace) -> int:
    _refuse(options)
    progress = ProgressLine()
    decoders = EnginePool(decoding_engine, options.workers + 1)
    try:
        with (
            screening_engines(decoders, options.workers, options.dask) as engines,
            ScreeningStore(screenings_path()) as store,
        ):
            run = _begun(store, options)
            with interruptible(progress, _stopped(run)):
                run = _carried_out(store, run, engines, options, progress)
                engines.learning.close()  # its memory is not needed any more
                # A watch is ended by Ctrl-C, which is not to end what is written of it.
                rest = DirectContext() if run.request.is_watching else progress
                _export(store, run.number, options, rest)
                maps = None
                if options.heatmaps is not None:
                    maps = write_heatmaps(store, run, decoders, options.heatmaps, rest)
    finally:
        decoders.close()
    print("\n".join(_summary(run, options, maps)))
    return _status(run)


def _refuse(options: argparse.Namespace) -> None:
    """Refuse what cannot work before anything is begun."""
    if bool(options.paths) == (options.resume is not None):
        raise ScreeningOptionsError("Name what to screen, or a run to go on with by --resume.")
    if options.resume is None and options.retry_failed:
        raise ScreeningOptionsError("--retry-failed needs --resume RUN.")
    if options.resume is not None and options.watch:
        raise ScreeningOptionsError(
            "--watch is for a new run: one that watched goes on watching when it is resumed."
        )
    if options.resume is not None and (options.model or options.age_group or options.show_refused):
        raise ScreeningOptionsError(
            "A run goes on with the models it was begun with. Leave out --model, --age-group and "
            "--show-refused, or begin a new run."
        )
    refuse_format(options.output)
    refuse_output(options.output)
    if options.heatmaps is not None:
        refuse_unwritable(options.heatmaps / "film.png")


def _begun(store: ScreeningStore, options: argparse.Namespace) -> ScreeningRun:
    if options.resume is None:
        request = ScreeningRequest(
            tuple(path.absolute() for path in options.paths),
            options.model,
            AGE_GROUPS.get(options.age_group or ""),
            options.show_refused,
            options.watch,
        )
        return start_run(store, request)
    if options.retry_failed:
        store.retry(options.resume)
    return store.run(options.resume)


def _carried_out(
    store: ScreeningStore,
    run: ScreeningRun,
    engines: ScreeningEngines,
    options: argparse.Namespace,
    progress: ProgressLine,
) -> ScreeningRun:
    plan = requested_plan(run.request).on(options.device)
    engines.learning.warm_up()
    telling = _Telling(progress, lambda: _export(store, run.number, options, progress))
    try:
        done = screen(engines, store.path, run.number, plan, telling, memory=film_memory())
    except JobCancelledError:
        if not run.request.is_watching:
            raise
        done = store.run(run.number)
    if not done.total:
        store.delete_run(run.number)
        names = ", ".join(f"“{path}”" for path in run.request.sources)
        raise NoFilmsError(f"There are no films in {names}. Name other files or folders.")
    return done


def _export(
    store: ScreeningStore, number: int, options: argparse.Namespace, context: JobContext
) -> None:
    export_screening(store, number, options.output, context, with_identity=not options.anonymous)


class _Telling(PassingContext):
    """Says a notice on standard error, once; rows need not be shown.

    Parameters
    ----------
    write
        Called when a watch has done all that there is, and more than the last time.
    """

    def __init__(self, progress: ProgressLine, write: Callable[[], None]) -> None:
        super().__init__(progress)
        self._progress = progress
        self._write = write
        self._told = ""
        self._written = 0

    def publish(self, partial: object) -> None:
        """Write a notice above the progress, and the table when there is time."""
        if not isinstance(partial, ScreeningProgress):
            return
        if partial.notice != self._told:
            self._told = partial.notice
            self._progress.end()
            print(partial.notice, file=sys.stderr)
        if partial.is_waiting and partial.done != self._written:
            self._written = partial.done
            self._write()


def _stopped(run: ScreeningRun) -> str:
    return (
        "Stopped before the end; what was done is kept. Go on with “xrayviewer screen --resume "
        f"{run.number} --output FILE”."
    )


def _summary(
    run: ScreeningRun, options: argparse.Namespace, maps: HeatmapCounts | None
) -> Iterator[str]:
    parts = [
        f"{run.counts[one]:,} {text}" for one, text in STATUS_TEXTS.items() if run.counts.get(one)
    ]
    yield f"Run {run.number}: {run.total:,} films: {', '.join(parts)}."
    if run.duplicates:
        yield f"Films with the same pixels as another one: {run.duplicates:,}."
    if run.settings_used > 1:
        yield "Some films were screened with other versions of the models; see the column model."
    yield f"Results written to {options.output}."
    if maps is not None:
        yield f"Heat maps written to {options.heatmaps}: {maps.drawn:,}."
        if maps.lacking:
            yield f"Not drawn, because the film has changed or is gone: {maps.lacking:,}."
    yield DISCLAIMER


def _status(run: ScreeningRun) -> int:
    failed = run.counts.get(ScreeningStatus.FAILED, 0)
    if failed == run.total:
        return NONE_SCREENED
    return SOME_FAILED if failed else 0


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is less than 1")
    return number
