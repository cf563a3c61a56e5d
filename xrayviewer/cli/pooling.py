"""``xrayviewer runs --pool``: the runs of one cross-validation taken together."""

import argparse
import json
from collections.abc import Iterator

from xrayviewer.cli.evaluation import refuse_file, refuse_unwritable
from xrayviewer.cli.evaluation_report import (
    PROBABILITIES,
    explained,
    label_table,
    overall_lines,
    remark_lines,
)
from xrayviewer.cli.figures import DISCLAIMER
from xrayviewer.cli.progress import ProgressLine, interruptible
from xrayviewer.dataset.wording import counted
from xrayviewer.domain.evaluation import LabelEvaluation
from xrayviewer.engine.learning import learning_engine
from xrayviewer.store.evaluation_files import evaluation_json, interval_bounds, write_evaluation
from xrayviewer.workflows.evaluation import draw_figures
from xrayviewer.workflows.pooling import PooledEvaluation, pool_runs

AT_THRESHOLD = ("sensitivity", "specificity")
STOPPED = "Pooling was stopped."


def pool(options: argparse.Namespace) -> None:
    """Pool the runs that were named, print their figures, and write them where asked."""
    if options.output is not None:
        refuse_unwritable(options.output)
        refuse_file(options.output, "the figures")
    progress, learning = ProgressLine(), learning_engine()
    try:
        with interruptible(progress, f"{STOPPED} Nothing was written."):
            outcome = pool_runs(learning, options.names, progress)
        described = pooled_json(outcome)
        # Before anything is written, so that a full disk does not cost the work.
        print(json.dumps(described, indent=2) if options.json else "\n".join(pooled_lines(outcome)))
        if options.output is not None:
            write_evaluation(options.output, outcome.evaluation, outcome.predictions, described)
            with interruptible(progress, f"{STOPPED} Plots are lacking."):
                draw_figures(learning, outcome.evaluation, options.output, progress)
            if not options.json:
                print(f"Figures, predictions and plots written to {options.output}.")
    finally:
        learning.close()


def pooled_json(outcome: PooledEvaluation) -> dict[str, object]:
    """Return a cross-validation as JSON values: that of an evaluation, and how it was made."""
    settings = outcome.runs[0].settings
    return {
        **evaluation_json(outcome.evaluation, remarks=outcome.remarks),
        "cross_validation": {
            "recipe": settings.plan.recipe.name,
            "seed": settings.plan.recipe.seed,
            "source": settings.source,
            "fingerprint": settings.fingerprint,
            "untested": outcome.untested,
            "runs": [
                {
                    "name": run.name,
                    "n": len(run.predictions.names),
                    "thresholds": dict(zip(run.predictions.labels, run.thresholds, strict=True)),
                }
                for run in outcome.runs
            ],
            "at_median_threshold": {
                label.label: _at_median(label) for label in outcome.at_median.labels
            },
        },
    }


def pooled_lines(outcome: PooledEvaluation) -> Iterator[str]:
    """Write the figures of a cross-validation line by line."""
    evaluation, settings = outcome.evaluation, outcome.runs[0].settings
    yield f"Runs        {len(outcome.runs)}: {', '.join(run.name for run in outcome.runs)}"
    yield (
        f"Recipe      {settings.plan.recipe.name}, seed {settings.plan.recipe.seed}, films of "
        f"{settings.source}"
    )
    films, patients = counted(evaluation.n, "film"), counted(evaluation.patients, "patient")
    yield f"Tested      {films} of {patients}; {outcome.untested:,} not tested"
    yield ""
    yield from overall_lines(evaluation)
    yield from label_table(evaluation, "own thresholds", ("auroc", *AT_THRESHOLD))
    yield from label_table(evaluation, "probabilities", PROBABILITIES)
    yield from label_table(outcome.at_median, "median threshold", AT_THRESHOLD)
    yield from explained()
    yield from _thresholds(outcome)
    yield from remark_lines(outcome.remarks)
    yield ""
    yield DISCLAIMER


def _thresholds(outcome: PooledEvaluation) -> Iterator[str]:
    yield ""
    yield "Thresholds: median, and those of the runs"
    labels = outcome.predictions.labels
    for label in outcome.evaluation.labels:
        own = [run.thresholds[labels.index(label.label)] for run in outcome.runs]
        yield f"  {label.label}: {label.threshold:.4g} ({', '.join(f'{one:.4g}' for one in own)})"


def _at_median(label: LabelEvaluation) -> dict[str, object]:
    return {
        "threshold": label.threshold,
        **{name: getattr(label, name).value for name in AT_THRESHOLD},
        "ci95": {name: interval_bounds(getattr(label, name)) for name in AT_THRESHOLD},
    }
