"""The report of one training as a page of HTML that needs no other file."""

import base64
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Final

from xrayviewer.domain.dataset import Split, SplitDataset
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.evaluation import Interval, LabelEvaluation
from xrayviewer.domain.model_card import INTENDED_USE
from xrayviewer.domain.training import Recipe
from xrayviewer.store.safe_write import write_safely
from xrayviewer.workflows.runs import finished_run
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
    " h1 { font-size: 16pt; } h2 { font-size: 12pt; }"
    " td, th { padding: 2px 10px 2px 0; text-align: left; }"
)


class ReportError(XrayViewerError):
    """A report could not be written."""


def training_report(result: TrainingResult) -> str:
    """Return the report: verdict, figures, films, recipe, epochs, plots.

    Plots that the record lacks are left out. No names of films or patients are in it.
    """
    parts = [
        f"<h1>Training “{escape(result.name)}”</h1>",
        f"<p><b>{escape(INTENDED_USE)}</b></p>",
        *_verdicts(result),
        "<h2>Films</h2>",
        _films(result.settings.films),
        "<h2>How it was trained</h2>",
        *_recipe(result.settings.plan.recipe),
        _paragraph(f"Films of “{result.settings.source}”, begun {result.settings.created}."),
        _paragraph(
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
    for label in result.evaluation.labels:
        verdict = training_verdict(result.settings, result.split, result.evaluation.patients, label)
        yield f"<h2>{escape(label.label)}</h2>"
        yield f"<p><b>{escape(verdict.headline)}</b></p>"
        yield "<ul>" + "".join(f"<li>{escape(one)}</li>" for one in verdict.sentences) + "</ul>"
        yield _paragraph(
            f"Measured on {label.n:,} {word} films, {label.positives:,} of them with the label, at "
            f"the threshold {label.threshold:.3f}. In brackets: 95 % intervals by patient."
        )
        yield _figures(label)


def _figures(label: LabelEvaluation) -> str:
    return _table(
        ("Figure", "Value"),
        ((word, _figure(getattr(label, name))) for name, word in FIGURES.items()),
    )


def _figure(interval: Interval) -> str:
    if interval.value is None:
        return "undefined"
    if interval.low is None or interval.high is None or interval.low == interval.high:
        return f"{interval.value:.3f} (interval not known)"
    return f"{interval.value:.3f} ({interval.low:.3f} to {interval.high:.3f})"


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
    return _table(("Used", "Films", "Patients", *films.labels), rows) + _paragraph(side)


def _recipe(recipe: Recipe) -> Iterator[str]:
    yield _paragraph(f"{recipe.title}. {recipe.description}")
    if recipe.published:
        yield _paragraph(
            "Reported by others for this recipe; not comparable unless the same films were dealt "
            "out in the same way:"
        )
        yield _table(
            ("Figure", "Value", "On", "Source"),
            (
                (one.metric, f"{one.value:.3f}", one.protocol, one.source)
                for one in recipe.published
            ),
        )


def _epochs(result: TrainingResult) -> str:
    names = sorted({name for one in result.epochs for name in one.metrics})
    return _table(
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


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in header)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    return f"<table><tr>{head}</tr>{body}</table>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"
