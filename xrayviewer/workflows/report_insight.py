"""What a training report says besides figures: groups, shortcuts, more films, other splits."""

from collections.abc import Iterator, Sequence
from typing import Final

from xrayviewer.domain.dataset import Apart
from xrayviewer.domain.dataset_probes import DatasetProbes, LearningCurve, Sight
from xrayviewer.domain.evaluation import Interval, LabelEvaluation
from xrayviewer.domain.run_summary import RunSummary
from xrayviewer.workflows.group_figures import GroupKind, group_figures
from xrayviewer.workflows.operating_figures import scored_columns
from xrayviewer.workflows.probe_sentences import curve_sentence, remarks, shortcut_sentence
from xrayviewer.workflows.report_html import bullets, figure_text, paragraph, table
from xrayviewer.workflows.training_comparison import split_sentences
from xrayviewer.workflows.training_results import TrainingResult

KINDS: Final = {
    GroupKind.VIEW: "View",
    GroupKind.SEX: "Sex",
    GroupKind.AGE: "Age",
    GroupKind.ORIGIN: "From",
}
SIGHTS: Final = {
    Sight.WHOLE: "Quick head: whole film",
    Sight.NO_LUNGS: "Quick head: lungs blacked out",
    Sight.BORDER: "Quick head: border only",
    Sight.SIZE: "Quick head: size of image and file only",
}
SPLITS: Final = {
    Apart.ORIGIN: "by patient, measured on films from other places",
    Apart.MONTH: "by patient, measured on films taken later",
    None: "by patient",
}

MEASURES: Final = {"auroc": "AUROC", "accuracy": "Accuracy"}


def group_part(result: TrainingResult, place: int) -> Iterator[str]:
    """Say how good one scored label is told in parts of the films, at the model's threshold."""
    label = result.evaluation.labels[place]
    figures = group_figures(
        result.groups,
        result.group_aurocs[place],
        result.predictions,
        scored_columns(result.predictions)[place],
        label.threshold,
    )
    yield "<h3>The same in parts of the films</h3>"
    if not figures:
        yield paragraph(
            "These films are not parted by view, sex, age or origin: nothing is known of that, or "
            "all are the same."
        )
        return
    yield table(
        ("Films", "With", "Without", "AUROC", "Sensitivity", "Specificity"),
        (
            (
                f"{KINDS[one.kind]}: {one.name or 'not known'}",
                f"{one.positives:,}",
                f"{one.films - one.positives:,}",
                *(figure_text(each) for each in (one.auroc, one.sensitivity, one.specificity)),
            )
            for one in figures
        ),
    )


def probe_part(probes: DatasetProbes | None, label: LabelEvaluation) -> Iterator[str]:
    """Say how a label is told without the lungs, and what more films would bring."""
    yield "<h3>What it may have learned instead, and what more films would bring</h3>"
    if probes is None:
        yield paragraph(
            "Nobody has looked for shortcuts in these films, so it is not known whether their "
            "labels can be told without the lungs."
        )
        return
    if label.label not in probes.labels:
        yield paragraph(f"There are too few patients to look for shortcuts to “{label.label}”.")
        return
    yield paragraph(shortcut_sentence(probes, label.label))
    rows = [("This model", label.auroc)]
    rows += [(word, probes.figure(sight, label.label)) for sight, word in SIGHTS.items()]
    yield table(("Told from", "AUROC"), ((word, figure_text(one)) for word, one in rows))
    curve = probes.curve(label.label)
    yield paragraph(curve_sentence(curve))
    if curve is not None and curve.points:
        yield _curve(curve)
    yield bullets(remarks(probes))


def split_part(result: TrainingResult, runs: Sequence[RunSummary]) -> Iterator[str]:
    """Set the training beside the same one with films dealt otherwise.

    Parameters
    ----------
    runs
        This training, then those of the same recipe on the same films.
    """
    yield "<h2>Honest split</h2>"
    others = [run for run in runs if run.name != result.name]
    if not others:
        yield paragraph(
            "The same was not trained with these films dealt otherwise, so it is not known how "
            "much of the figures comes from how they were dealt."
        )
        return
    measured = [name for name in MEASURES if any(name in run.figures for run in runs)]
    yield table(
        ("Training", "Films dealt", "Films measured", *(MEASURES[name] for name in measured)),
        (
            (
                run.name,
                SPLITS[run.apart] if run.is_by_patient else "at random",
                f"{run.n:,}",
                *(figure_text(run.figures.get(name, Interval(None))) for name in measured),
            )
            for run in runs
        ),
    )
    yield bullets(split_sentences(runs))


def _curve(curve: LearningCurve) -> str:
    rows = [(f"{one.patients:,}", figure_text(one.auroc)) for one in curve.points]
    if curve.forecast is not None:
        rows.append((f"{curve.forecast.patients:,} (forecast)", figure_text(curve.forecast.auroc)))
    return table(("Patients to learn from", "AUROC of quick heads"), rows)
