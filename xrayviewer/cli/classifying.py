"""``xrayviewer classify``: what the models say about films, folders and archives of films."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from xrayviewer.cli.analysis_description import describe_film, film_lines
from xrayviewer.cli.evaluation import OutputError, refuse_unwritable
from xrayviewer.cli.figures import DISCLAIMER
from xrayviewer.cli.progress import ProgressLine, StoppedError, interruptible
from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.input_gate import AgeGroup, GateVerdict
from xrayviewer.domain.training import Device
from xrayviewer.engine.decoding import decoding_pool
from xrayviewer.engine.learning import learning_engine
from xrayviewer.jobs.context import PassingContext
from xrayviewer.store import refusal_log
from xrayviewer.store.growing_table import GrowingTable
from xrayviewer.workflows.analysis import AnalysisPlan, plan_analysis
from xrayviewer.workflows.classification import ClassifiedFilm, FilmStatus, classify_films
from xrayviewer.workflows.classification_table import table_header, table_labels, table_row
from xrayviewer.workflows.film_memory import FilmMemory, film_memory

SOME_FAILED = 1
NONE_ANALYSED = 2
AGE_GROUPS = {"child": AgeGroup.CHILD, "adult": AgeGroup.ADULT}
STATUS_TEXTS = {
    FilmStatus.SCORED: "scored",
    FilmStatus.SCORED_ALTHOUGH_REFUSED: "scored although the input check refuses them",
    FilmStatus.REFUSED: "refused by the input check",
    FilmStatus.NO_MODEL: "without a model for their age",
    FilmStatus.FAILED: "failed",
}

Take = Callable[[ClassifiedFilm], None]


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``classify``."""
    classify = commands.add_parser(
        "classify",
        help="say what the models find on films",
        description=(
            "PATH is a film, a folder, a ZIP archive or a DICOMDIR; of a film of several frames "
            "the first one counts. Results come in this order, each as soon as it is there. Ends "
            "with 0; with 1 if some films could not be read or analysed, each with its reason; "
            f"with 2 if none could. {DISCLAIMER}"
        ),
    )
    classify.add_argument("paths", type=Path, nargs="+", metavar="PATH")
    written = classify.add_mutually_exclusive_group()
    written.add_argument("--json", action="store_true", help="for programs: one object a line")
    written.add_argument("--csv", type=Path, metavar="FILE", help="write a table, one film a row")
    add_model_options(classify)
    classify.set_defaults(command=_classify)


def add_model_options(command: argparse.ArgumentParser) -> None:
    """Add the options that say which model speaks, and about what."""
    speaking = command.add_mutually_exclusive_group()
    speaking.add_argument(
        "--model", default="", metavar="ID", help="a model's id or folder, instead of the bundled"
    )
    speaking.add_argument(
        "--age-group",
        choices=AGE_GROUPS,
        help="whose model is to speak, whatever age the header or the film says",
    )
    command.add_argument(
        "--show-refused",
        action="store_true",
        help="score pictures that the input check refuses, too; they are marked and logged",
    )
    command.add_argument(
        "--device",
        type=Device,
        choices=list(Device),
        default=Device.AUTO,
        metavar="NAME",
        help=f"where models compute: {', '.join(Device)}; the CPU where that is absent or fails",
    )


def chosen_plan(options: argparse.Namespace) -> AnalysisPlan:
    """Look up the models that the options of `add_model_options` name."""
    plan = plan_analysis(options.model, AGE_GROUPS.get(options.age_group or ""))
    return plan.on(options.device)


def notice_device(analysis: Analysis | None, progress: ProgressLine, told: set[str]) -> None:
    """Say on standard error, once, why the CPU computes instead of the device asked for."""
    if analysis is not None and analysis.device_notice and analysis.device_notice not in told:
        told.add(analysis.device_notice)
        progress.end()
        print(analysis.device_notice, file=sys.stderr)


def log_refused(analysis: Analysis | None) -> None:
    """Log that scores are given of a picture that the input check refused, if they are.

    Raises
    ------
    OutputError
        If the log cannot be written.
    """
    if analysis is None or not analysis.findings:
        return
    if analysis.gate.verdict is GateVerdict.REFUSED:
        path = refusal_log.log_path()
        try:
            refusal_log.append(path, refusal_log.entry_of(analysis))
        except OSError as error:
            raise OutputError(
                "Scores of refused pictures are given only where that can be logged; "
                f"“{path}” cannot be written ({error.strerror}). Leave --show-refused out, or "
                "check the rights of the folder."
            ) from error


def refuse_output(path: Path) -> None:
    """Find out before the work whether a file can be written.

    Raises
    ------
    OutputError
        If it cannot.
    """
    refuse_unwritable(path)
    if path.is_dir():
        raise OutputError(f"“{path}” is a folder. Name a file to write to.")


def _classify(options: argparse.Namespace) -> int:
    if options.csv is not None:
        refuse_output(options.csv)
    plan = chosen_plan(options)
    progress = ProgressLine()
    memory = film_memory()
    decoders, learning = decoding_pool(), learning_engine()
    try:
        with _output(options, plan, progress) as take:
            results = _Results(progress, take, memory)
            with interruptible(progress, "Stopped before the end."):
                classify_films(
                    decoders, learning, plan, tuple(options.paths), results,
                    shows_refused=options.show_refused,
                )  # fmt: skip
    finally:
        decoders.close()
        learning.close()
        _finish(memory)
    if not options.json:
        print("\n".join(_summary(results.counts, options.csv)))
    return _status(results.counts)


def _finish(memory: FilmMemory | None) -> None:
    """Write the films that are still to be remembered; say on standard error what went wrong."""
    if memory is not None:
        memory.flush()
        if memory.notice:
            print(memory.notice, file=sys.stderr)


class _Results(PassingContext):
    """Hands each film on as it comes, remembers it, and counts."""

    def __init__(self, progress: ProgressLine, take: Take, memory: FilmMemory | None) -> None:
        super().__init__(progress)
        self._progress = progress
        self._take = take
        self._memory = memory
        self._told: set[str] = set()
        self.counts: Counter[FilmStatus] = Counter()

    def publish(self, partial: object) -> None:
        """Take one film."""
        assert isinstance(partial, ClassifiedFilm)
        self.counts[partial.status] += 1
        notice_device(partial.analysis, self._progress, self._told)
        log_refused(partial.analysis)
        self._take(partial)
        if self._memory is not None and partial.analysis is not None:
            self._memory.add(partial.location, partial.analysis)


@contextmanager
def _output(
    options: argparse.Namespace, plan: AnalysisPlan, progress: ProgressLine
) -> Iterator[Take]:
    """Where films go: to a table, or to standard output as JSON or text."""
    with ExitStack() as stack:
        if options.csv is not None:
            labels = table_labels(plan)
            table = stack.enter_context(_table(options.csv, table_header(labels)))
            yield lambda film: table.add([table_row(film, labels)])
        elif options.json:
            yield lambda film: print(json.dumps(describe_film(film), allow_nan=False), flush=True)
        else:
            print(DISCLAIMER, flush=True)

            def print_text(film: ClassifiedFilm) -> None:
                progress.end()
                print("\n" + "\n".join(film_lines(film)), flush=True)

            yield print_text


@contextmanager
def _table(path: Path, header: tuple[str, ...]) -> Iterator[GrowingTable]:
    """Keep what was done by the time a run is stopped, and say where."""
    with GrowingTable(path, header) as table:
        try:
            yield table
        except StoppedError as error:
            raise StoppedError(f"{error} The rows so far are in {table.part}.") from error


def _summary(counts: Counter[FilmStatus], table: Path | None) -> Iterator[str]:
    parts = [f"{counts[one]:,} {text}" for one, text in STATUS_TEXTS.items() if counts[one]]
    yield ("" if table else "\n") + f"{counts.total():,} films: {', '.join(parts)}."
    if table:
        yield f"Results written to {table}."
        yield DISCLAIMER


def _status(counts: Counter[FilmStatus]) -> int:
    failed = counts[FilmStatus.FAILED]
    if failed == counts.total():
        return NONE_ANALYSED
    return SOME_FAILED if failed else 0
