"""``xrayviewer evaluate``: how good a model is on labelled films."""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from xrayviewer.cli.evaluation_report import report_lines
from xrayviewer.cli.figures import DISCLAIMER
from xrayviewer.cli.progress import ProgressLine, interruptible
from xrayviewer.domain.dataset import Split
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.engine.decoding import decoding_pool
from xrayviewer.engine.learning import learning_engine
from xrayviewer.store.evaluation_files import evaluation_json, write_json, write_predictions
from xrayviewer.store.model_library import find_model
from xrayviewer.workflows.evaluation import (
    RESAMPLES,
    EvaluationRequest,
    ModelEvaluation,
    draw_figures,
    evaluate_model,
)

FEWEST_RESAMPLES = 100


class OutputError(XrayViewerError):
    """Results cannot be written where they were asked for."""


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``evaluate``."""
    evaluate = commands.add_parser(
        "evaluate",
        help="measure a model on labelled films",
        description=(
            "DATA is a folder train/val/test/LABEL/..., a folder LABEL/..., or a CSV table with "
            "columns path, label (several divided by |), patient, split. Intervals are 95 % "
            f"bootstrap intervals by patient. {DISCLAIMER}"
        ),
    )
    evaluate.add_argument("data", type=Path, metavar="DATA")
    evaluate.add_argument("--model", required=True, metavar="ID", help="its id or folder")
    evaluate.add_argument("--json", type=Path, metavar="FILE", help="write all figures")
    evaluate.add_argument(
        "--predictions", type=Path, metavar="CSV", help="write each film's probabilities"
    )
    evaluate.add_argument(
        "--figures", type=Path, metavar="DIR", help="write the plots as PNG files"
    )
    evaluate.add_argument(
        "--map",
        action="append",
        default=[],
        type=_mapping,
        metavar="LABEL=LABEL",
        help=(
            "the films' label counts as the model's; nothing after = leaves films with it out, "
            "* before = means all films without a label that the model knows"
        ),
    )
    evaluate.add_argument(
        "--threshold",
        type=_threshold,
        metavar="NUMBER|NAME",
        help="from 0 to 1, or an operating point of the model's card such as “sensitivity 0.95”",
    )
    evaluate.add_argument(
        "--split", choices=[split.value for split in Split], help="only films of this split"
    )
    evaluate.add_argument(
        "--resamples", type=_resamples, default=RESAMPLES, metavar="N", help="of the bootstrap"
    )
    evaluate.add_argument("--seed", type=int, default=0, help="of the bootstrap")
    evaluate.add_argument(
        "--patient-pattern",
        metavar="RE",
        help="regular expression for the patient in a film's path, with one group: (case[0-9]+)",
    )
    evaluate.set_defaults(command=_evaluate)


def _evaluate(options: argparse.Namespace) -> None:
    _refuse_outputs(options)
    request = EvaluationRequest(
        data=options.data,
        model=find_model(options.model),
        stated_mappings=tuple(options.map),
        threshold=options.threshold,
        split=Split(options.split) if options.split else None,
        patient_pattern=options.patient_pattern,
        resamples=options.resamples,
        seed=options.seed,
    )
    progress = ProgressLine()
    decoders, learning = decoding_pool(), learning_engine()
    try:
        with interruptible(progress, "The evaluation was stopped. Nothing was written."):
            outcome = evaluate_model(decoders, learning, request, progress)
        # Before anything is written, so that a full disk does not cost the work.
        print("\n".join(report_lines(outcome)))
        for line in _write(options, outcome):
            print(line)
        if options.figures:
            with interruptible(progress, "The evaluation was stopped. Plots are lacking."):
                draw_figures(learning, outcome.evaluation, options.figures, progress)
            print(f"Plots written to {options.figures}.")
    finally:
        decoders.close()
        learning.close()


def _write(options: argparse.Namespace, outcome: ModelEvaluation) -> Iterator[str]:
    gate = [report.verdict.value for report in outcome.gate]
    if options.json:
        description = evaluation_json(
            outcome.evaluation,
            model=outcome.model,
            refused=outcome.refused,
            remarks=outcome.remarks,
            gate=gate,
        )
        write_json(options.json, description)
        yield f"Figures written to {options.json}."
    if options.predictions:
        write_predictions(options.predictions, outcome.predictions, gate)
        yield f"Predictions written to {options.predictions}."


def _refuse_outputs(options: argparse.Namespace) -> None:
    """Find out before the work whether its results can be kept."""
    for path in (options.json, options.predictions, options.figures):
        if path is not None:
            refuse_unwritable(path)
    for path in (options.json, options.predictions):
        if path is not None and path.is_dir():
            raise OutputError(f"“{path}” is a folder. Name a file to write to.")
    if options.figures is not None:
        refuse_file(options.figures, "the plots")


def refuse_file(path: Path, what: str) -> None:
    """Refuse a file where a folder for something is wanted.

    Raises
    ------
    OutputError
        If there is a file.
    """
    if path.exists() and not path.is_dir():
        raise OutputError(f"“{path}” is a file. Name a folder for {what}.")


def refuse_unwritable(path: Path) -> None:
    """Find out whether a path can be made.

    Folders that are lacking will be made; the first one there is has to allow that.

    Raises
    ------
    OutputError
        If it does not.
    """
    there = next(parent for parent in path.absolute().parents if parent.exists())
    if not there.is_dir():
        raise OutputError(f"“{there}” is a file, so “{path}” cannot be made. Name another place.")
    if not os.access(there, os.W_OK | os.X_OK):
        raise OutputError(f"The folder “{there}” may not be written to. Name another place.")


def _mapping(text: str) -> str:
    if "=" not in text.strip()[1:]:
        raise argparse.ArgumentTypeError(f"“{text}” is not LABEL=LABEL")
    return text


def _threshold(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text


def _resamples(text: str) -> int:
    if not text.isdecimal() or 0 < int(text) < FEWEST_RESAMPLES:
        raise argparse.ArgumentTypeError(
            f"“{text}” is not a number from {FEWEST_RESAMPLES}, nor 0 for no intervals"
        )
    return int(text)
