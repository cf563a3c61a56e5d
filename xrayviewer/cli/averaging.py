"""``xrayviewer runs --average``: one model of several trainings."""

import argparse
from collections.abc import Iterator

from xrayviewer.cli.evaluation_report import (
    PROBABILITIES,
    explained,
    label_table,
    overall_lines,
)
from xrayviewer.cli.figures import DISCLAIMER
from xrayviewer.cli.progress import ProgressLine, interruptible
from xrayviewer.domain.evaluation import Evaluation
from xrayviewer.engine.decoding import decoding_pool
from xrayviewer.engine.learning import learning_engine
from xrayviewer.store.model_folder import user_models_folder
from xrayviewer.workflows.averaging import Averaging, AveragingRequest, average_runs


def average(options: argparse.Namespace) -> None:
    """Average the trainings that were named, and print how good the new model is."""
    request = AveragingRequest(
        tuple(options.names),
        options.average,
        options.models or user_models_folder(),
        options.replace,
    )
    progress, decoders, learning = ProgressLine(), decoding_pool(), learning_engine()
    try:
        with interruptible(progress, "Averaging was stopped. Nothing was written."):
            outcome = average_runs(decoders, learning, request, progress)
    finally:
        decoders.close()
        learning.close()
    print("\n".join(_lines(outcome)))


def _lines(outcome: Averaging) -> Iterator[str]:
    yield f"Model {outcome.card.model_id}, version {outcome.card.version}: {outcome.folder}"
    yield ""
    yield "Single networks on films that each held out"
    yield from _figures(outcome.held_out)
    if outcome.test is not None:
        yield ""
        yield "The new model on test films that none of them saw"
        yield from _figures(outcome.test)
    yield from explained()
    yield ""
    yield DISCLAIMER


def _figures(evaluation: Evaluation) -> Iterator[str]:
    yield f"{evaluation.n:,} films of {evaluation.patients:,} patients"
    yield from overall_lines(evaluation)
    yield from label_table(evaluation, "", ("auroc", "auprc"))
    yield from label_table(evaluation, "probabilities", PROBABILITIES)
    yield from label_table(evaluation, "at the threshold", ("sensitivity", "specificity"))
