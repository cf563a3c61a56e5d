"""Which films are for training, for validation and for testing."""

from collections.abc import Sequence
from math import isclose

import numpy as np
from numpy.typing import NDArray

from xrayviewer.dataset.apart import held_apart
from xrayviewer.dataset.checks import SPLIT_WORDS
from xrayviewer.dataset.dealing import deal_units
from xrayviewer.dataset.groups import Group, chain, equal_groups, joined_groups, near_groups
from xrayviewer.dataset.wording import counted
from xrayviewer.domain.dataset import (
    Dataset,
    DatasetError,
    DatasetExamination,
    DatasetRemark,
    ExaminedFilm,
    RemarkCode,
    Severity,
    Split,
    SplitDataset,
    SplitRule,
)


def deal(examination: DatasetExamination, rule: SplitRule) -> SplitDataset:
    """Decide what each film is used for.

    Splits that the folders or the table give are kept. Where only films for training are given,
    all are dealt by the rule; where only validation is lacking, it is taken from training. All
    films of a patient stay together, and so do copies.

    Raises
    ------
    DatasetError
        If training cannot start with these films, or a label has fewer patients than there are
        splits to make.
    """
    for remark in examination.remarks:
        if remark.severity is Severity.ERROR:
            raise DatasetError(remark.sentence)
    _check(rule)
    films = examination.films
    splits = _given_splits(films)
    parts = _parts_to_make(splits, rule)
    remarks: list[DatasetRemark] = []
    if parts:
        waiting = [place for place, split in enumerate(splits) if split in (None, Split.TRAIN)]
        chosen = [films[place] for place in waiting]
        dealt, remarks = _deal(examination.dataset, chosen, parts, rule)
        for place, split in zip(waiting, dealt, strict=True):
            splits[place] = split
    decided = tuple(split for split in splits if split is not None)
    assert len(decided) == len(films)
    return SplitDataset(
        labels=examination.dataset.labels,
        is_multi_label=examination.dataset.is_multi_label,
        films=films,
        splits=decided,
        is_by_patient=_is_by_patient(films, decided),
        remarks=tuple(remarks),
        apart=rule.apart if parts else None,
    )


def _check(rule: SplitRule) -> None:
    if rule.seed < 0:
        raise DatasetError(f"The seed {rule.seed} is negative. Give a whole number from 0 on.")
    fractions = (rule.train, rule.validation, rule.test)
    if min(fractions) < 0 or not isclose(sum(fractions), 1.0, abs_tol=1e-6) or not rule.train:
        raise DatasetError(
            f"Training, validation and testing get {rule.train:g}, {rule.validation:g} and "
            f"{rule.test:g} of the films. These must not be negative and must sum to 1, with some "
            "films for training."
        )
    if rule.fold is not None and not 1 <= rule.fold[0] <= rule.fold[1] >= 2:
        number, folds = rule.fold
        raise DatasetError(
            f"There is no part {number} of {folds}. Cross-validation needs at least two parts, "
            "counted from 1."
        )


def _given_splits(films: Sequence[ExaminedFilm]) -> list[Split | None]:
    splits = [one.film.split for one in films]
    given = set(splits)
    if None not in given and Split.TRAIN not in given:
        raise DatasetError(
            "There are no films for training. Name a folder “train”, or write “train” into the "
            "column for the split."
        )
    return splits


def _parts_to_make(splits: Sequence[Split | None], rule: SplitRule) -> dict[Split, float]:
    given = set(splits)
    if rule.fold is not None and not given <= {None, Split.TRAIN}:
        raise DatasetError(
            "Cross-validation deals all films itself, but these come with films for validation or "
            "testing. Leave the folds out, or give films without a split."
        )
    if given <= {None, Split.TRAIN}:
        test = rule.test if rule.fold is None else (rule.train + rule.validation) / rule.fold[1]
        wanted = {Split.TRAIN: rule.train, Split.VALIDATION: rule.validation, Split.TEST: test}
    elif Split.VALIDATION in given:
        return {}
    else:
        wanted = {Split.TRAIN: rule.train, Split.VALIDATION: rule.validation}
    whole = sum(wanted.values())
    return {split: fraction / whole for split, fraction in wanted.items() if fraction > 0}


def _deal(
    dataset: Dataset, films: Sequence[ExaminedFilm], parts: dict[Split, float], rule: SplitRule
) -> tuple[list[Split], list[DatasetRemark]]:
    """Deal films that have no split, or give some of those for training away."""
    each: list[Group] = [(place,) for place in range(len(films))]
    units = units_of(films) if rule.by_patient else each
    rows = [[label in one.film.labels for label in dataset.labels] for one in films]
    truth = np.array(rows, np.bool_).reshape(len(films), len(dataset.labels))
    carriers = {
        label: sum(bool(truth[list(unit), column].any()) for unit in units)
        for column, label in enumerate(dataset.labels)
    }
    remarks = _too_few(dataset, carriers, list(parts))
    names = list(parts)
    splits = [names[0]] * len(films)
    if rule.fold is not None:
        number, folds = rule.fold
        test, units = _fold(units, truth, folds, number, rule.seed)
        for place in test:
            splits[place] = Split.TEST
        names.remove(Split.TEST)
    elif rule.apart is not None:
        last = names.pop()
        held, units = held_apart(films, units, truth, rule.apart, parts[last], seed=rule.seed)
        for place in held:
            splits[place] = last
    whole = sum(parts[name] for name in names)
    chosen = deal_units(units, truth, [parts[name] / whole for name in names], rule.seed)
    for unit, part in zip(units, chosen, strict=True):
        for place in unit:
            splits[place] = names[int(part)]
    return splits, [*remarks, *_lacking(dataset, films, splits, carriers)]


def _fold(
    units: list[Group], truth: NDArray[np.bool_], folds: int, number: int, seed: int
) -> tuple[list[int], list[Group]]:
    """Take one of equal parts out: the films of that part, and the units of the others."""
    dealt = deal_units(units, truth, [1 / folds] * folds, seed)
    test = [
        place
        for unit, part in zip(units, dealt, strict=True)
        for place in unit
        if part == number - 1
    ]
    return test, [unit for unit, part in zip(units, dealt, strict=True) if part != number - 1]


def units_of(films: Sequence[ExaminedFilm]) -> list[Group]:
    """Group films that belong into one split: of one patient, or copies; single ones included."""
    known = [place for place, one in enumerate(films) if one.patient]
    patients = [
        tuple(known[one] for one in group)
        for group in equal_groups([films[place].patient for place in known])
    ]
    copies = (*near_groups(films), *equal_groups([one.facts.digest for one in films]))
    joined = joined_groups(len(films), chain((*patients, *copies)))
    together = {place for group in joined for place in group}
    single = [(place,) for place in range(len(films)) if place not in together]
    return sorted((*joined, *single))


def _too_few(
    dataset: Dataset, carriers: dict[str, int], parts: Sequence[Split]
) -> list[DatasetRemark]:
    lacking = [label for label, count in carriers.items() if count < len(parts)]
    if not lacking:
        return []
    words = " and ".join(SPLIT_WORDS[split] for split in parts)
    label = min(lacking, key=carriers.__getitem__)
    sentence = (
        f"Films of only {counted(carriers[label], 'patient')} have the label “{label}”, too few "
        f"for {words} to have one each."
    )
    if not dataset.is_multi_label:
        raise DatasetError(f"{sentence} Add films of other patients, or make fewer splits.")
    return [DatasetRemark(RemarkCode.TOO_FEW_PATIENTS, Severity.WARNING, sentence)]


def _lacking(
    dataset: Dataset,
    films: Sequence[ExaminedFilm],
    splits: Sequence[Split],
    carriers: dict[str, int],
) -> list[DatasetRemark]:
    """Find labels with patients enough that still could not go into every split."""
    present = {
        (label, split)
        for one, split in zip(films, splits, strict=True)
        for label in one.film.labels
    }
    made = set(splits)
    return [
        DatasetRemark(
            RemarkCode.EMPTY_LABEL,
            Severity.WARNING,
            f"No film with the label “{label}” could be kept for {SPLIT_WORDS[split]}, because its "
            "patients also carry other labels that were needed elsewhere. Another seed may help.",
        )
        for label in dataset.labels
        for split in Split
        if split in made and carriers[label] >= len(made) and (label, split) not in present
    ]


def _is_by_patient(films: Sequence[ExaminedFilm], splits: Sequence[Split]) -> bool:
    seen: dict[str, Split] = {}
    return all(
        seen.setdefault(one.patient, split) is split
        for one, split in zip(films, splits, strict=True)
        if one.patient
    )
