"""Labelled films, and what examining them showed."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.errors import Refusal, XrayViewerError
from xrayviewer.domain.input_gate import GateInput
from xrayviewer.domain.location import FilmLocation


class DatasetError(XrayViewerError):
    """Labelled films cannot be used as they are; the message says why and what to do."""


class Split(StrEnum):
    """What a film is used for. The values are the names of the folders."""

    TRAIN = "train"
    VALIDATION = "val"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class LabelledFilm:
    """One film with its labels.

    Attributes
    ----------
    location
        The file.
    name
        Its path relative to the dataset's root with forward slashes; unique in a dataset.
    labels
        Labels that hold: exactly one where labels exclude each other, else any number.
    patient
        As the table or the file's name says; empty when neither does.
    split
        As the folder or table says; None when a split is still to be made.
    age_years, view_position
        As the table says; None and empty when it does not.
    source
        Name of the collection it comes from, as the table says; empty when it does not.
    sex
        ``F``, ``M`` or ``O``, as the table says; empty when it does not.
    month
        ``YYYY-MM`` of the examination, as the table says; empty when it does not.
    masks
        Files that say which pixels belong to each of the dataset's labels; empty where there are
        none.
    """

    location: FilmLocation
    name: str
    labels: tuple[str, ...]
    patient: str = ""
    split: Split | None = None
    age_years: float | None = None
    view_position: str = ""
    source: str = ""
    sex: str = ""
    month: str = ""
    masks: tuple[FilmLocation, ...] = ()


@dataclass(frozen=True, slots=True)
class Dataset:
    """Labelled films of one folder or table.

    Attributes
    ----------
    root
        The folder, or the folder of the table.
    labels
        All labels. Where they exclude each other the one that means "nothing found" comes first.
    is_multi_label
        A film may carry any number of labels, none included; else exactly one.
    films
        In a fixed order: by name.
    """

    root: Path
    labels: tuple[str, ...]
    is_multi_label: bool
    films: tuple[LabelledFilm, ...]

    @property
    def has_masks(self) -> bool:
        """Whether the films come with a mask for each label."""
        return any(film.masks for film in self.films)


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """What a film says about itself once it is read; for finding leaks and shortcuts.

    Attributes
    ----------
    digest
        As `Radiograph.digest`.
    appearance
        256-bit perceptual hash, 64 hexadecimal digits; near duplicates differ in few bits.
    rows, columns
        Size in pixels.
    border_level, mean_level
        Mean grey level, 0 to 1, of a frame of a twentieth of the prepared film, and of all of it.
    patient
        `Identity.patient_key` hashed (SHA-256, first 16 digits); empty when the header names none.
    age_years, view_position, sex, month
        As the header says; see `LabelledFilm`.
    """

    digest: str
    appearance: str
    rows: int
    columns: int
    file_format: str
    bits_stored: int
    is_colour: bool
    border_level: float
    mean_level: float
    patient: str = ""
    age_years: float | None = None
    view_position: str = ""
    sex: str = ""
    month: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class FilmSample:
    """One film read for training.

    Attributes
    ----------
    pixels
        NDArray[np.uint8], shape (size_px, size_px), as `imaging.model_input` makes them; read-only.
    masks
        NDArray[np.uint8], shape (labels, size_px, size_px): how much of each pixel belongs to a
        label, 0 to 255; read-only. None for a film without masks.
    gate
        What the input gate needs; None where it was not asked for.
    """

    facts: FilmFacts
    pixels: NDArray[np.uint8]
    masks: NDArray[np.uint8] | None = None
    gate: GateInput | None = None

    def __post_init__(self) -> None:
        self.pixels.flags.writeable = False
        if self.masks is not None:
            self.masks.flags.writeable = False


@dataclass(frozen=True, slots=True)
class ExaminedFilm:
    """A film that could be read."""

    film: LabelledFilm
    facts: FilmFacts

    @property
    def patient(self) -> str:
        """Whose film it is: as the table or file name says, else the header; empty when unknown."""
        return self.film.patient or self.facts.patient

    @property
    def age_years(self) -> float | None:
        """Age of the patient, as the table or else the header says."""
        return self.facts.age_years if self.film.age_years is None else self.film.age_years

    @property
    def view_position(self) -> str:
        """``PA``, ``AP`` and so on, as the table or else the header says."""
        return self.film.view_position or self.facts.view_position

    @property
    def origin(self) -> str:
        """Collection or site: as the table says, else the folder between the label's and the film.

        Empty when neither says any.
        """
        if self.film.source:
            return self.film.source
        folders = self.film.name.split("/")[:-1]
        below = [
            folders[folders.index(label) + 1 :] for label in self.film.labels if label in folders
        ]
        return below[0][0] if below and below[0] else ""

    @property
    def sex(self) -> str:
        """``F``, ``M``, ``O`` or empty, as the table or else the header says."""
        return self.film.sex or self.facts.sex

    @property
    def month(self) -> str:
        """``YYYY-MM`` of the examination, as the table or else the header says."""
        return self.film.month or self.facts.month


@dataclass(frozen=True, slots=True)
class RefusedFilm:
    """A film that was left out."""

    film: LabelledFilm
    refusal: Refusal


class Severity(StrEnum):
    """How much a remark matters."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"
    """Training refuses to start."""


class RemarkCode(StrEnum):
    """What examining a dataset can find. Stable: reports carry them."""

    UNREADABLE = "unreadable"
    EXACT_DUPLICATES = "exact-duplicates"
    NEAR_DUPLICATES = "near-duplicates"
    CONFLICTING_LABELS = "conflicting-labels"
    PATIENT_ON_BOTH_SIDES = "patient-on-both-sides"
    PATIENT_UNKNOWN = "patient-unknown"
    IMBALANCE = "imbalance"
    MIXED_SIZES = "mixed-sizes"
    COLOUR = "colour"
    LABEL_FROM_SIZE = "label-from-size"
    LABEL_FROM_BORDER = "label-from-border"
    LABEL_FROM_FORMAT = "label-from-format"
    LABEL_FROM_AGE = "label-from-age"
    LABEL_FROM_VIEW = "label-from-view"
    ONE_LABEL = "one-label"
    EMPTY_LABEL = "empty-label"
    TOO_FEW_PATIENTS = "too-few-patients"
    NO_FILMS = "no-films"
    FAMILIAR_FILMS = "familiar-films"


@dataclass(frozen=True, slots=True)
class DatasetRemark:
    """One thing that examining a dataset showed.

    Attributes
    ----------
    sentence
        For the user: what was found and what to do.
    groups
        Names of the films it concerns, those that belong together in one group.
    measure
        The figure behind it, where there is one (an AUROC, a ratio).
    """

    code: RemarkCode
    severity: Severity
    sentence: str
    groups: tuple[tuple[str, ...], ...] = ()
    measure: float | None = None


@dataclass(frozen=True, slots=True)
class DatasetExamination:
    """A dataset after all its films were read."""

    dataset: Dataset
    films: tuple[ExaminedFilm, ...]
    refused: tuple[RefusedFilm, ...]
    remarks: tuple[DatasetRemark, ...]
    fingerprint: str
    """SHA-256 of names, digests, labels, patients and splits of the films, in order."""


class Apart(StrEnum):
    """What the films that a model is measured on differ in, besides patients."""

    ORIGIN = "origin"
    """They come from other collections, sites or folders."""
    MONTH = "month"
    """They were taken later."""


@dataclass(frozen=True, slots=True)
class SplitRule:
    """How films are dealt out where the dataset does not say.

    Attributes
    ----------
    train, validation, test
        Fractions that sum to 1; test may be 0.
    by_patient
        All films of a patient on one side. False deals films at random, which lets a network
        recognise patients; figures from it are only for comparison.
    fold
        For cross-validation, (number, folds): all films are dealt into so many equal parts, and
        that part, counted from 1, is the test; training and validation share the others.
    apart
        The films of the last split, test or else validation, differ in this from the others; None:
        in patients alone.
    """

    train: float = 0.8
    validation: float = 0.2
    test: float = 0.0
    by_patient: bool = True
    seed: int = 0
    fold: tuple[int, int] | None = None
    apart: Apart | None = None


NAMED: Final = 2
"""Collections that fit into a sentence."""


@dataclass(frozen=True, slots=True)
class SplitDataset:
    """Examined films with their use decided.

    Attributes
    ----------
    films
        In the dataset's order.
    splits
        One for each film.
    is_by_patient
        Whether no known patient has films in two splits.
    apart
        See `SplitRule`; None also where folders or table gave the splits.
    """

    labels: tuple[str, ...]
    is_multi_label: bool
    films: tuple[ExaminedFilm, ...]
    splits: tuple[Split, ...]
    is_by_patient: bool
    remarks: tuple[DatasetRemark, ...] = field(default=())
    apart: Apart | None = None

    def indices(self, split: Split) -> tuple[int, ...]:
        """Positions of the films of one split."""
        return tuple(place for place, use in enumerate(self.splits) if use is split)

    def truth(self) -> NDArray[np.bool_]:
        """Return which labels hold, shape (films, labels)."""
        rows = [[label in one.film.labels for label in self.labels] for one in self.films]
        return np.asarray(rows, np.bool_).reshape(len(self.films), len(self.labels))

    def origin(self, folder: str) -> str:
        """Say where the films come from: the collections that all of them name, else their folder.

        Parameters
        ----------
        folder
            Name of the folder or table.
        """
        names = {one.film.source for one in self.films}
        return (
            " and ".join(sorted(names)) if names and all(names) and len(names) <= NAMED else folder
        )
