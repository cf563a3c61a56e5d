"""The labels of films in the words of a model."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from xrayviewer.dataset.names import folded
from xrayviewer.dataset.wording import counted
from xrayviewer.domain.dataset import Dataset, DatasetError, LabelledFilm

OTHERS: Final = "*"
"""In a mapping: films that carry none of the labels that mean something to the model."""
LEFT_OUT: Final = ""
"""In a mapping: films with this label are left out."""


@dataclass(frozen=True, slots=True)
class MappedDataset:
    """Films with a model's labels.

    Attributes
    ----------
    dataset
        Its labels are those of the model that these films can say something about, in the model's
        order.
    remarks
        What was translated and left out, as sentences.
    """

    dataset: Dataset
    remarks: tuple[str, ...]


def stated_mapping(
    texts: Sequence[str], sources: Sequence[str], targets: Sequence[str]
) -> dict[str, str]:
    """Read mappings written as ``LABEL=LABEL``.

    Labels may hold equals signs: the one is taken that has a known label on either side.

    Parameters
    ----------
    sources, targets
        Labels of the films and of the model.

    Returns
    -------
    dict[str, str]
        For `map_labels`, which refuses unknown labels.
    """
    mapping: dict[str, str] = {}
    for text in texts:
        marks = [place for place, letter in enumerate(text) if letter == "="]
        pairs = [(text[:mark].strip(), text[mark + 1 :].strip()) for mark in marks]
        known = [
            (source, target)
            for source, target in pairs
            if source in {OTHERS, *sources} and target in {LEFT_OUT, *targets}
        ]
        mapping.update((known or pairs)[:1])
    return mapping


def map_labels(
    dataset: Dataset,
    labels: Sequence[str],
    mapping: Mapping[str, str],
    *,
    is_multi_label: bool,
) -> MappedDataset:
    """Translate the labels of films into a model's.

    A label of the same text needs no mapping, nor one that differs in case or blanks alone. Where
    the model's labels exclude each other, each film has to end with exactly one of them.

    Parameters
    ----------
    labels
        The model's.
    mapping
        From the films' labels, or `OTHERS`, to the model's, or `LEFT_OUT`. Several may have one
        target.
    is_multi_label
        The model's labels do not exclude each other; labels that it does not know are ignored.

    Raises
    ------
    DatasetError
        If a name in the mapping is unknown, if films carry labels that mean nothing to the model
        and cannot be ignored, or if no film is left.
    """
    _check(dataset, labels, mapping)
    translation = _translation(dataset, labels, mapping)
    unknown = [label for label in dataset.labels if label not in translation]
    if not is_multi_label and not dataset.is_multi_label and OTHERS not in mapping:
        _refuse_unknown(dataset, unknown, labels)
    remarks = _translation_remarks(dataset, translation, mapping)
    if unknown and OTHERS not in mapping:
        remarks.append(
            f"The model does not know {_quoted(unknown)}; "
            + (
                "to it, films with these carry none of its labels on their account."
                if is_multi_label
                else "these labels were ignored."
            )
        )
    mapped, dropped = [], Counter[str]()
    for film in dataset.films:
        found = _translated(film, translation, mapping)
        reason = _reason_to_drop(found, is_multi_label=is_multi_label)
        if reason or found is None:
            dropped[reason] += 1
        else:
            mapped.append(replace(film, labels=tuple(one for one in labels if one in found)))
    remarks += [f"Left out: {counted(count, 'film')}; {why}." for why, count in dropped.items()]
    reached = {*translation.values(), mapping.get(OTHERS, LEFT_OUT)}
    kept = tuple(label for label in labels if label in reached or not is_multi_label)
    _refuse_nothing(dataset, labels, kept if mapped else ())
    ignored = [label for label in labels if label not in kept]
    if ignored:
        remarks.append(f"These films say nothing of {_quoted(ignored)}; no figures for these.")
    return MappedDataset(
        replace(dataset, labels=kept, is_multi_label=is_multi_label, films=tuple(mapped)),
        tuple(remarks),
    )


def _check(dataset: Dataset, labels: Sequence[str], mapping: Mapping[str, str]) -> None:
    for source, target in mapping.items():
        if source != OTHERS and source not in dataset.labels:
            raise DatasetError(
                f"No film has the label “{source}” that is to be mapped. The labels are "
                f"{_quoted(dataset.labels)}."
            )
        if target != LEFT_OUT and target not in labels:
            raise DatasetError(
                f"The model has no label “{target}” to map “{source}” to. Its labels are "
                f"{_quoted(labels)}."
            )


def _translation(
    dataset: Dataset, labels: Sequence[str], mapping: Mapping[str, str]
) -> dict[str, str]:
    times = Counter(folded(label) for label in labels)
    alike = {folded(label): label for label in labels if times[folded(label)] == 1}
    translation = {}
    for label in dataset.labels:
        if label in mapping:
            translation[label] = mapping[label]
        elif label in labels:
            translation[label] = label
        elif folded(label) in alike:
            translation[label] = alike[folded(label)]
    return translation


def _refuse_unknown(dataset: Dataset, unknown: Sequence[str], labels: Sequence[str]) -> None:
    counts = Counter(label for film in dataset.films for label in film.labels)
    carried = [label for label in unknown if counts[label]]
    if carried:
        numbers = ", ".join(f"“{label}” ({counted(counts[label], 'film')})" for label in carried)
        raise DatasetError(
            f"The model does not know the labels {numbers}; it knows {_quoted(labels)}. Map "
            f"each to one of these (--map “{carried[0]}={labels[-1]}”), or leave its films out "
            f"(--map “{carried[0]}=”)."
        )


def _refuse_nothing(dataset: Dataset, labels: Sequence[str], kept: Sequence[str]) -> None:
    if not kept:
        raise DatasetError(
            f"None of these films says anything of the model's labels {_quoted(labels)}; theirs "
            f"are {_quoted(dataset.labels)}. Map them (--map “{dataset.labels[0]}={labels[-1]}”) "
            "or choose other films."
        )


def _translation_remarks(
    dataset: Dataset, translation: Mapping[str, str], mapping: Mapping[str, str]
) -> list[str]:
    changed = [
        f"“{label}” counts as “{translation[label]}”"
        for label in dataset.labels
        if translation.get(label, LEFT_OUT) not in {LEFT_OUT, label}
    ]
    if mapping.get(OTHERS, LEFT_OUT) != LEFT_OUT:
        changed.append(f"any other film counts as “{mapping[OTHERS]}”")
    return [f"{'; '.join(changed)}."] if changed else []


def _translated(
    film: LabelledFilm, translation: Mapping[str, str], mapping: Mapping[str, str]
) -> set[str] | None:
    """Return the model's labels for a film, None when it is to be left out."""
    found = {translation[label] for label in film.labels if label in translation}
    if not found and OTHERS in mapping:
        found = {mapping[OTHERS]}
    return None if LEFT_OUT in found else found


def _reason_to_drop(found: set[str] | None, *, is_multi_label: bool) -> str:
    if found is None:
        return "their labels were to be left out"
    if is_multi_label or len(found) == 1:
        return ""
    if found:
        return "they carry several labels, which exclude each other for the model"
    return "they carry none of the model's labels"


def _quoted(labels: Sequence[str]) -> str:
    return ", ".join(f"“{label}”" for label in labels)
