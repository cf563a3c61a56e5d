"""``xrayviewer runs``: list trainings, or set them side by side."""

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from xrayviewer.cli.averaging import average
from xrayviewer.cli.evaluation import OutputError
from xrayviewer.cli.figures import DISCLAIMER, figure_text
from xrayviewer.cli.pooling import pool
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.run_summary import RunSummary
from xrayviewer.workflows.runs import FIGURES, comparison_remarks, finished_runs, summarise_run

FIRST_COLUMN = 25
COLUMN = 28
NAMES = {"auroc": "AUROC", "lungs_dice": "overlap of the lungs"}


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``runs``."""
    parser = commands.add_parser(
        "runs",
        help="list finished trainings, or compare some",
        description=(
            "Without a name, lists the trainings that have ended. With names, sets their figures "
            "side by side, with what was published for the recipe. With --pool, takes the test "
            "films of all runs of one cross-validation together; intervals are 95 % bootstrap "
            "intervals by patient. With --average, makes one model of several. " + DISCLAIMER
        ),
    )
    parser.add_argument("names", nargs="*", metavar="RUN")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument(
        "--pool", action="store_true", help="measure the runs of one cross-validation together"
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FOLDER",
        help="write figures, predictions and plots of --pool",
    )
    parser.add_argument(
        "--average",
        metavar="ID",
        help="make one model of trainings that held out other films each, which gives the mean",
    )
    parser.add_argument(
        "--models", type=Path, metavar="FOLDER", help="where --average puts it (default: yours)"
    )
    parser.add_argument(
        "--replace", action="store_true", help="with --average, where there is such a model"
    )
    parser.set_defaults(command=_runs)


def _runs(options: argparse.Namespace) -> None:
    if options.average:
        average(options)
        return
    if options.pool:
        pool(options)
        return
    if options.output is not None:
        raise OutputError("Only pooled runs are written to a folder. Add --pool.")
    runs = [summarise_run(name) for name in options.names or finished_runs()]
    if options.json:
        described = [msgspec.to_builtins(run) for run in runs]
        remarks = comparison_remarks(runs) if options.names else ()
        print(json.dumps({"runs": described, "remarks": remarks, "note": DISCLAIMER}, indent=2))
    elif options.names:
        print("\n".join(_side_by_side(runs)))
    else:
        print(
            "\n".join(_list(runs)) or "No training has ended yet. Start one with: xrayviewer train"
        )


def _list(runs: Sequence[RunSummary]) -> Iterator[str]:
    for run in runs:
        name, figure = next(iter(run.figures.items()), ("auroc", Interval(None)))
        yield (
            f"{run.name}: {run.recipe} on {run.source}, {run.epochs} epochs, {_split(run)}, "
            f"{NAMES.get(name, name)} {figure_text(figure)} on {run.n:,} {run.measured_on} films"
        )


def _side_by_side(runs: Sequence[RunSummary]) -> Iterator[str]:
    yield _row("", [run.name for run in runs])
    yield _row("recipe", [run.recipe for run in runs])
    yield _row("split", [_split(run) for run in runs])
    yield _row("epochs", [str(run.epochs) for run in runs])
    yield _row("films measured", [f"{run.n:,} ({run.measured_on})" for run in runs])
    yield _row("label", [run.label or "several" for run in runs])
    for name in FIGURES:
        cells = [figure_text(run.figures[name]) if name in run.figures else "-" for run in runs]
        yield _row(name, cells)
    published = sorted({figure.metric for run in runs for figure in run.published})
    for metric in published:
        found = [[one for one in run.published if one.metric == metric] for run in runs]
        yield _row(f"published {metric}", [f"{ones[0].value:g}" if ones else "-" for ones in found])
    yield ""
    yield from comparison_remarks(runs)
    yield DISCLAIMER


def _row(name: str, cells: Sequence[str]) -> str:
    return f"{name:<{FIRST_COLUMN}}" + "".join(f"{cell:<{COLUMN}}" for cell in cells).rstrip()


def _split(run: RunSummary) -> str:
    return "split by patient" if run.is_by_patient else "split at random"
