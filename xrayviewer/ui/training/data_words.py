"""Films in words: how many there are, and what each part is used for."""

from PySide6.QtCore import QCoreApplication

from xrayviewer.domain.dataset import Split, SplitDataset
from xrayviewer.session.training_data import DatasetSummary
from xrayviewer.ui.numbers import local


def summary_sentence(summary: DatasetSummary) -> str:
    """Say how many films and patients there are."""
    said = _tr("{0} films of {1} patients").format(
        local(summary.films, ","), local(summary.patients + summary.films_without_patient, ",")
    )
    if summary.refused:
        said += _tr(", {0} left out").format(local(summary.refused, ","))
    return said


def split_sentence(dealt: SplitDataset | None, is_by_patient: bool) -> str:
    """Say how films are dealt out."""
    if dealt is None:
        return ""
    counts = {split: len(dealt.indices(split)) for split in Split}
    parts = [
        _tr("{0} films to learn from").format(local(counts[Split.TRAIN], ",")),
        _tr("{0} to choose the best epoch by").format(local(counts[Split.VALIDATION], ",")),
    ]
    if counts[Split.TEST]:
        parts.append(_tr("{0} kept aside for the test").format(local(counts[Split.TEST], ",")))
    if not is_by_patient:
        end = _tr("Films are dealt at random, so the result will look too good.")
    elif dealt.is_by_patient:
        end = _tr("All films of a patient stay on one side.")
    else:
        end = _tr("Some patients are on both sides, so the result will look too good.")
    return ", ".join(parts) + ". " + end


def split_word(split: Split) -> str:
    """Name of a use in a heading."""
    words = {
        Split.TRAIN: _tr("Learn"),
        Split.VALIDATION: _tr("Choose"),
        Split.TEST: _tr("Test"),
    }
    return words[split]


def _tr(text: str) -> str:
    return QCoreApplication.translate("training data", text)
