"""What to know about labelled films before a network learns from them."""

import hashlib
from collections.abc import Callable, Sequence
from typing import Final

from xrayviewer.dataset.groups import Group, equal_groups, near_groups
from xrayviewer.dataset.shortcuts import shortcut_remarks
from xrayviewer.dataset.summary import patient_count
from xrayviewer.dataset.wording import counted, listed
from xrayviewer.domain.dataset import (
    Dataset,
    DatasetExamination,
    DatasetRemark,
    ExaminedFilm,
    RefusedFilm,
    RemarkCode,
    Severity,
    Split,
)

MANY_PER_PATIENT_UNKNOWN: Final = 0.02
UNEVEN: Final = 2.0
VERY_UNEVEN: Final = 10.0
SIZES_DIFFER: Final = 4.0
FEWEST_PATIENTS: Final = 2
"""One to learn from and one to measure on."""
FEW_PATIENTS: Final = 10
"""With fewer of a label, no split leaves enough for any figure to mean something."""
SPLIT_WORDS: Final = {
    Split.TRAIN: "training",
    Split.VALIDATION: "validation",
    Split.TEST: "testing",
}

Films = Sequence[ExaminedFilm]


def examine(
    dataset: Dataset, films: Sequence[ExaminedFilm], refused: Sequence[RefusedFilm]
) -> DatasetExamination:
    """Look for what misleads training or its figures.

    Parameters
    ----------
    films
        Those that could be read, in the dataset's order.
    refused
        The others.

    Returns
    -------
    DatasetExamination
        With remarks, the most severe first.
    """
    remarks = [
        *_unreadable(dataset, refused),
        *_unusable(dataset, films),
        *_duplicates(films),
        *_patients(films),
        *_labels_of_splits(dataset, films),
        *_few_patients(dataset, films),
        *_imbalance(dataset, films),
        *shortcut_remarks(dataset, films),
        *_pixels(films),
    ]
    order = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
    remarks.sort(key=lambda remark: order.index(remark.severity))
    return DatasetExamination(
        dataset, tuple(films), tuple(refused), tuple(remarks), _fingerprint(films)
    )


def split_groups(films: Films, groups: Sequence[Group]) -> list[Group]:
    """Keep groups whose films lie in different splits."""
    return [group for group in groups if len({films[place].film.split for place in group}) > 1]


def _fingerprint(films: Films) -> str:
    digest = hashlib.sha256()
    for one in films:
        split = "" if one.film.split is None else one.film.split.value
        parts = (one.film.name, one.facts.digest, *one.film.labels, one.patient, split)
        line = "\x1f".join(parts) + "\n"
        digest.update(line.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _unreadable(dataset: Dataset, refused: Sequence[RefusedFilm]) -> list[DatasetRemark]:
    if not refused:
        return []
    return [
        DatasetRemark(
            RemarkCode.UNREADABLE,
            Severity.WARNING,
            f"{counted(len(refused), 'film')} of {len(dataset.films):,} cannot be read and will "
            "be left out.",
            tuple((one.film.name,) for one in refused),
            len(refused) / len(dataset.films),
        )
    ]


def _unusable(dataset: Dataset, films: Films) -> list[DatasetRemark]:
    """Find what no training can start with."""
    if not films:
        what = "No film can be read" if dataset.films else "There are no films"
        return [_error(RemarkCode.NO_FILMS, f"{what}. Choose another folder or table.")]
    if len(dataset.labels) < 2 and not dataset.is_multi_label:
        return [
            _error(
                RemarkCode.ONE_LABEL,
                f"All films have the label {listed(dataset.labels)}. A network needs films with "
                "and without a finding: add a folder or rows with another label.",
            )
        ]
    found = []
    for label in dataset.labels:
        carrying = [one for one in films if label in one.film.labels]
        patients = patient_count(carrying)
        if not carrying:
            found.append(
                _error(
                    RemarkCode.EMPTY_LABEL,
                    f"No film with the label “{label}” can be read. Add some, or remove the label.",
                )
            )
        elif patients < FEWEST_PATIENTS and not dataset.is_multi_label:
            found.append(
                _error(
                    RemarkCode.TOO_FEW_PATIENTS,
                    f"All films with the label “{label}” show one patient. At least "
                    f"{FEWEST_PATIENTS} are needed: one to learn from, one to measure on.",
                )
            )
    return found


def _error(code: RemarkCode, sentence: str) -> DatasetRemark:
    return DatasetRemark(code, Severity.ERROR, sentence)


def _duplicates(films: Films) -> list[DatasetRemark]:
    exact = equal_groups([one.facts.digest for one in films])
    near = [
        group
        for group in near_groups(films)
        if len({films[place].facts.digest for place in group}) > 1
    ]
    remarks = [
        *_copies(films, exact, RemarkCode.EXACT_DUPLICATES, "are the same picture"),
        *_copies(films, near, RemarkCode.NEAR_DUPLICATES, "look nearly the same"),
    ]
    conflicting = [
        group
        for group in dict.fromkeys((*exact, *near))
        if len({films[place].film.labels for place in group}) > 1
    ]
    if conflicting:
        example = listed([films[place].film.name for place in conflicting[0]])
        remarks.append(
            DatasetRemark(
                RemarkCode.CONFLICTING_LABELS,
                Severity.WARNING,
                f"In {counted(len(conflicting), 'group')} of copies the labels contradict one "
                f"another, for example {example}. Look at these films and correct their labels.",
                _names(films, conflicting),
            )
        )
    return remarks


def _copies(
    films: Films, groups: Sequence[Group], code: RemarkCode, what: str
) -> list[DatasetRemark]:
    if not groups:
        return []
    leaks = split_groups(films, groups)
    number = sum(len(group) for group in groups)
    sentence = (
        f"{counted(number, 'film')} in {counted(len(groups), 'group')} {what}, for example "
        f"{listed([films[place].film.name for place in groups[0]])}. "
    )
    if leaks:
        sentence += (
            f"The films of {counted(len(leaks), 'group')} lie in different splits, so figures "
            "measured on them flatter the model. Keep each group in one split."
        )
    elif films[0].film.split is None:
        sentence += "When the split is made, each group stays together."
    else:
        sentence += "Each group lies within one split, so they do no harm beyond their weight."
    severity = Severity.WARNING if leaks else Severity.NOTE
    return [DatasetRemark(code, severity, sentence, _names(films, leaks or groups))]


def _patients(films: Films) -> list[DatasetRemark]:
    remarks = []
    places = [place for place, one in enumerate(films) if one.patient]
    groups = [
        tuple(places[one] for one in group)
        for group in equal_groups([films[place].patient for place in places])
    ]
    leaks = split_groups(films, groups)
    if leaks:
        number = sum(len(group) for group in leaks)
        example = listed([films[place].film.name for place in leaks[0]])
        remarks.append(
            DatasetRemark(
                RemarkCode.PATIENT_ON_BOTH_SIDES,
                Severity.WARNING,
                f"{counted(len(leaks), 'patient')} with {counted(number, 'film')} are in more than "
                f"one split, for example {example}. The model may recognise the patient, so its "
                "figures will look too good. Put all films of a patient into one split. (If "
                "patients are counted anew in each split, this is no fault: give a pattern for the "
                "patient that includes the split.)",
                _names(films, leaks),
            )
        )
    unknown = len(films) - len(places)
    if unknown:
        severity = (
            Severity.WARNING if unknown > MANY_PER_PATIENT_UNKNOWN * len(films) else Severity.NOTE
        )
        remarks.append(
            DatasetRemark(
                RemarkCode.PATIENT_UNKNOWN,
                severity,
                f"For {counted(unknown, 'film')} of {len(films):,} nothing says whose they are. "
                "Each counts as a patient of its own, so two films of one person may be split. "
                "Name the patient in a table, or give a pattern for the file names.",
                measure=unknown / len(films),
            )
        )
    return remarks


def _labels_of_splits(dataset: Dataset, films: Films) -> list[DatasetRemark]:
    """Find labels that a split given by the user lacks."""
    remarks = []
    for split, word in SPLIT_WORDS.items():
        used = [one for one in films if one.film.split is split]
        carried = {label for one in used for label in one.film.labels}
        lacking = [label for label in dataset.labels if label not in carried]
        if used and lacking:
            remarks.append(
                DatasetRemark(
                    RemarkCode.EMPTY_LABEL,
                    Severity.WARNING,
                    f"Among the films for {word} none has the label {listed(lacking)}.",
                )
            )
    return remarks


def _few_patients(dataset: Dataset, films: Films) -> list[DatasetRemark]:
    counts = {
        label: patient_count([one for one in films if label in one.film.labels])
        for label in dataset.labels
    }
    few = {label: count for label, count in counts.items() if 0 < count < FEW_PATIENTS}
    if not dataset.is_multi_label and min(counts.values(), default=0) < FEWEST_PATIENTS:
        return []  # which stops the training, and is told so
    if not few:
        return []
    label = min(few, key=few.__getitem__)
    return [
        DatasetRemark(
            RemarkCode.TOO_FEW_PATIENTS,
            Severity.WARNING,
            f"Films of only {counted(few[label], 'patient')} have the label “{label}”. Such a "
            "model can be tried out, but no figure of it means anything: some hundred patients of "
            "each label are wanted.",
            measure=float(few[label]),
        )
    ]


def _imbalance(dataset: Dataset, films: Films) -> list[DatasetRemark]:
    counts = {label: sum(label in one.film.labels for one in films) for label in dataset.labels}
    present = {label: count for label, count in counts.items() if count}
    if len(present) < 2:
        return []
    most, fewest = max(present, key=present.__getitem__), min(present, key=present.__getitem__)
    ratio = present[most] / present[fewest]
    if ratio < UNEVEN:
        return []
    return [
        DatasetRemark(
            RemarkCode.IMBALANCE,
            Severity.WARNING if ratio >= VERY_UNEVEN else Severity.NOTE,
            f"Labels are uneven: {counted(present[most], 'film')} with “{most}”, "
            f"{present[fewest]:,} with “{fewest}” ({ratio:.1f} times as many). Read sensitivity "
            "and specificity, not accuracy alone.",
            measure=ratio,
        )
    ]


def _pixels(films: Films) -> list[DatasetRemark]:
    remarks = []
    size: Callable[[ExaminedFilm], int] = lambda one: one.facts.rows * one.facts.columns  # noqa: E731
    if films:
        smallest, largest = min(films, key=size), max(films, key=size)
        ratio = size(largest) / size(smallest)
        if ratio >= SIZES_DIFFER:
            remarks.append(
                DatasetRemark(
                    RemarkCode.MIXED_SIZES,
                    Severity.NOTE,
                    "Films differ in size, from "
                    f"{smallest.facts.columns} x {smallest.facts.rows} to "
                    f"{largest.facts.columns} x {largest.facts.rows} pixels. Small ones lack "
                    "detail that large ones have.",
                    measure=ratio,
                )
            )
    coloured = [one.film.name for one in films if one.facts.is_colour]
    if coloured:
        remarks.append(
            DatasetRemark(
                RemarkCode.COLOUR,
                Severity.NOTE,
                f"{counted(len(coloured), 'film')} of {len(films):,} are saved in colour; only "
                "their brightness is used. Look for screenshots with drawings or text.",
                tuple((name,) for name in coloured),
            )
        )
    return remarks


def _names(films: Films, groups: Sequence[Group]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(films[place].film.name for place in group) for group in groups)
