"""The report of one training as a page of HTML that needs no other file."""

import base64
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Final

from xrayviewer.domain.dataset import Split, SplitDataset
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.evaluation import LabelEvaluation
from xrayviewer.domain.model_card import INTENDED_USE
from xrayviewer.domain.training import Recipe
from xrayviewer.store.safe_write import write_safely
from xrayviewer.workflows.report_html import bullets, figure_text, paragraph, table
from xrayviewer.workflows.report_insight import group_part, probe_part, split_part
from xrayviewer.workflows.runs import finished_run
from xrayviewer.workflows.training_comparison import twins_of
from xrayviewer.workflows.training_results import TrainingResult
from xrayviewer.workflows.training_verdict import training_verdict

PLOTS: Final = ("roc.png", "precision_recall.png", "confusion_matrix.png", "reliability.png")
PLOT_PX: Final = 420
FIGURES: Final = {
    "auroc": "AUROC",
    "auprc": "AUPRC",
    "sensitivity": "Sensitivity",
    "specificity": "Specificity",
    "precision": "Precision",
    "f1": "F1",
    "accuracy": "Accuracy",
    "ece": "Calibration error (ECE)",
    "calibration_slope": "Calibration slope",
    "brier": "Brier score",
}
USES: Final = {
    Split.TRAIN: "to learn from",
    Split.VALIDATION: "to choose the best epoch and the threshold by",
    Split.TEST: "for the test",
}
STYLE: Final = (
    "body { font-family: sans-serif; font-size: 10pt; }"
    " h1 { font-size: 16pt; } h2 { font-size: 12pt; } h3 { font-size: 10pt; }"
    " td, th { padding: 2px 10px 2px 0; text-align: left; }"
)


class ReportError(XrayViewerError):
    """A report could not be written."""


def training_report(result: TrainingResult) -> str:
    """Return the report: verdict, figures, groups, shortcuts, splits, films, recipe, epochs, plots.

    Plots that the record lacks are left out. No names of films or patients are in it.

    Raises
    ------
    TrainingError
        If the record was changed since the result was read.
    """
    parts = [
        f"<h1>Training “{escape(result.name)}”</h1>",
        f"<p><b>{escape(INTENDED_USE)}</b></p>",
        *_verdicts(result),
        *split_part(result, twins_of(result.name)),
        "<h2>Films</h2>",
        _films(result.settings.films),
        "<h2>How it was trained</h2>",
        *_recipe(result.settings.plan.recipe),
        paragraph(f"Films of “{result.settings.source}”, begun {result.settings.created}."),
        paragraph(
            "Versions: " + ", ".join(f"{k} {v}" for k, v in result.settings.software.items()) + "."
        ),
        "<h2>Epochs</h2>",
        _epochs(result),
        "<h2>Plots</h2>",
        *_plots(result),
    ]
    body = "\n".join(parts)
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(result.name)}</title><style>{STYLE}</style></head>\n"
        f"<body>\n{body}\n</body></html>\n"
    )


def write_report(path: Path, html: str) -> None:
    """Write a report.

    Raises
    ------
    ReportError
        If the file cannot be written.
    """
    try:
        write_safely(path, html.encode())
    except OSError as error:
        raise ReportError(
            f"The report could not be written to “{path}” ({error.strerror or error}). Choose "
            "another folder or free some space."
        ) from error


def _verdicts(result: TrainingResult) -> Iterator[str]:
    word = "test" if result.split is Split.TEST else "validation"
    for place, label in enumerate(result.evaluation.labels):
        verdict = training_verdict(result.settings, result.split, result.evaluation.patients, label)
        yield f"<h2>{escape(label.label)}</h2>"
        yield f"<p><b>{escape(verdict.headline)}</b></p>"
        yield bullets(verdict.sentences)
        yield paragraph(
            f"Measured on {label.n:,} {word} films, {label.positives:,} of them with the label, at "
            f"the threshold {label.threshold:.3f}. In brackets: 95 % intervals by patient."
        )
        yield _figures(label)
        yield from group_part(result, place)
        yield from probe_part(result.probes, label)


def _figures(label: LabelEvaluation) -> str:
    return table(
        ("Figure", "Value"),
        ((word, figure_text(getattr(label, name))) for name, word in FIGURES.items()),
    )


def _films(films: SplitDataset) -> str:
    rows = []
    for split, use in USES.items():
        chosen = [films.films[place] for place in films.indices(split)]
        if chosen:
            patients = len({one.patient or one.film.name for one in chosen})
            counts = [sum(label in one.film.labels for one in chosen) for label in films.labels]
            rows.append((use, f"{len(chosen):,}", f"{patients:,}", *map(str, counts)))
    side = (
        "All films of a patient are on one side."
        if films.is_by_patient
        else "Patients have films on both sides, so the figures are too good."
    )
    return table(("Used", "Films", "Patients", *films.labels), rows) + paragraph(side)


def _recipe(recipe: Recipe) -> Iterator[str]:
    yield paragraph(f"{recipe.title}. {recipe.description}")
    if recipe.published:
        yield paragraph(
            "Reported by others for this recipe; not comparable unless the same films were dealt "
            "out in the same way:"
        )
        yield table(
            ("Figure", "Value", "On", "Source"),
            (
                (one.metric, f"{one.value:.3f}", one.protocol, one.source)
                for one in recipe.published
            ),
        )


def _epochs(result: TrainingResult) -> str:
    names = sorted({name for one in result.epochs for name in one.metrics})
    return table(
        ("Stage", "Epoch", "Training loss", *names, "Rate", "Best so far"),
        (
            (
                str(one.stage), str(one.epoch), f"{one.train_loss:.4f}",
                *(f"{one.metrics[name]:.4f}" if name in one.metrics else "" for name in names),
                f"{one.rate:.2g}", "yes" if one.is_best else "",
            )
            for one in result.epochs
        ),
    )  # fmt: skip


def _plots(result: TrainingResult) -> Iterator[str]:
    record = finished_run(result.name).record
    for path in (record / "epochs.png", *(record / result.split.value / name for name in PLOTS)):
        if path.is_file():
            content = base64.b64encode(path.read_bytes()).decode("ascii")
            name = escape(path.stem.replace("_", " "))
            yield (
                f'<p>{name}<br><img alt="{name}" width="{PLOT_PX}" '
                f'src="data:image/png;base64,{content}"></p>'
            )
