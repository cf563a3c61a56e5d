"""A screening: one run over many files, one row a file, and what the reader says of each."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.analysis import Finding, ModelReference
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.explanation import ExplanationMethod
from xrayviewer.domain.finding_verdict import FindingVerdict, by_margin, finding_verdict
from xrayviewer.domain.input_gate import AgeGroup, GateVerdict
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.model_card import OperatingPoint
from xrayviewer.domain.preparation import Preparation


class ScreeningError(XrayViewerError):
    """A screening cannot go on or be found; the message says why and what to do."""


class ScreeningStatus(StrEnum):
    """What became of a file. The values are stable: stores and exports carry them."""

    WAITING = "waiting"
    """It was found, and nothing is known of it yet."""
    SCORED = "scored"
    SCORED_ALTHOUGH_REFUSED = "scored-although-refused"
    REFUSED = "refused"
    """By the input check: no scores."""
    NO_MODEL = "no-model"
    """No model was trained for this age, or the age is not known."""
    FAILED = "failed"
    """It could not be read or analysed."""


class ReaderVerdict(StrEnum):
    """What the reader says of the models' verdict on a film. The values are stable."""

    AGREE = "agree"
    DISAGREE = "disagree"
    UNSURE = "unsure"


class RunState(StrEnum):
    """How far a screening is. The values are stable."""

    RUNNING = "running"
    """Also after the program was ended by force; `ScreeningRun.is_interrupted` tells."""
    PAUSED = "paused"
    STOPPED = "stopped"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class ReaderJudgement:
    """What the reader did about one row.

    Attributes
    ----------
    note
        In the reader's own words; may name a patient.
    """

    is_read: bool = False
    verdict: ReaderVerdict | None = None
    note: str = ""


UNREAD = ReaderJudgement()


@dataclass(frozen=True, slots=True)
class ScreeningModel:
    """A model of findings as far as its scores need it, so that they stay readable without it.

    Attributes
    ----------
    operating_points
        The default one for each label, None where it has none.
    """

    reference: ModelReference
    labels: tuple[str, ...]
    is_calibrated: bool
    operating_points: tuple[OperatingPoint | None, ...]
    preparation: Preparation

    def findings(self, scores: tuple[float, ...]) -> tuple[Finding, ...]:
        """Return scores in the order of `labels` as findings."""
        return tuple(
            Finding(label, score, self.is_calibrated, point)
            for label, score, point in zip(self.labels, scores, self.operating_points, strict=True)
        )


@dataclass(frozen=True, slots=True)
class ScreeningSetting:
    """What decides about a result besides the film: equal settings give equal results.

    Attributes
    ----------
    gate, fields
        Digests of these models.
    models
        All that may speak.
    group
        Whose model speaks, whatever the age; None: as header and gate say.
    is_chosen
        The only model was chosen by the reader and speaks at any age.
    shows_refused
        Pictures that the input check refuses get scores, too.
    preparation_version
        `preparation.PREPARATION_VERSION` of the program that read the films.
    """

    gate: str
    fields: str
    models: tuple[ScreeningModel, ...]
    group: AgeGroup | None
    is_chosen: bool
    shows_refused: bool
    preparation_version: int

    @property
    def key(self) -> str:
        """SHA-256 over all digests and choices, hexadecimal."""
        content = [
            self.gate,
            self.fields,
            [
                [one.reference.digest, one.preparation.size_px, one.preparation.version]
                for one in self.models
            ],
            None if self.group is None else self.group.value,
            self.is_chosen,
            self.shows_refused,
            self.preparation_version,
        ]
        return hashlib.sha256(json.dumps(content).encode()).hexdigest()

    @property
    def labels(self) -> tuple[str, ...]:
        """Labels of all models, each once, in their order."""
        return tuple(dict.fromkeys(label for model in self.models for label in model.labels))


@dataclass(frozen=True, slots=True)
class FilmIdentity:
    """What a row shows of a film's header.

    Attributes
    ----------
    study_date
        ``YYYY-MM-DD`` or empty.
    view_position
        ``PA``, ``AP`` and so on, empty when the header does not say.
    """

    patient_name: str = ""
    patient_id: str = ""
    study_date: str = ""
    view_position: str = ""


UNKNOWN_IDENTITY = FilmIdentity()


@dataclass(frozen=True, slots=True)
class ScreeningRow:
    """One file of a screening with all that is known of it.

    Attributes
    ----------
    run, place
        Which row: number of the run, and of the file in it, from 1 in the order it was found.
    code
        Stable reason of a film without scores, such as a `RefusalCode`; else empty.
    reason
        Sentences that say why, without the name of the file; empty where the film is scored.
    digest
        Of the pixels that the result was computed from; empty where they were not read.
    stamp
        Time of the file's last change in ns and its size in bytes when it was read; None where it
        was not.
    duplicate_of
        Place of a row of this run with the same pixels that was done earlier.
    gate
        Verdict of the input check; None where it was not made.
    gate_reason
        Its objections, also of a film that is scored.
    model
        That which spoke.
    scores
        In the order of `model.labels`; empty where no model spoke.
    age_basis
        `AgeBasis` of the choice of the model; empty where no film was analysed.
    """

    run: int
    place: int
    location: FilmLocation
    status: ScreeningStatus = ScreeningStatus.WAITING
    code: str = ""
    reason: str = ""
    digest: str = ""
    stamp: tuple[int, int] | None = None
    duplicate_of: int | None = None
    gate: GateVerdict | None = None
    gate_reason: str = ""
    model: ScreeningModel | None = None
    scores: tuple[float, ...] = ()
    age_basis: str = ""
    cardiothoracic_ratio: float | None = None
    identity: FilmIdentity = UNKNOWN_IDENTITY
    judgement: ReaderJudgement = UNREAD

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Scores with their labels, in the order of the model."""
        return () if self.model is None else self.model.findings(self.scores)

    @property
    def top_finding(self) -> Finding | None:
        """The one farthest above its operating point, None without scores."""
        return next(iter(by_margin(self.findings)), None)

    @property
    def positive_labels(self) -> tuple[str, ...]:
        """Labels whose score reaches the threshold."""
        return tuple(one.label for one in self.findings if one.is_positive)

    @property
    def verdict(self) -> FindingVerdict | None:
        """Verdict on the top finding, None without scores."""
        top = self.top_finding
        return None if top is None else finding_verdict(top)


@dataclass(frozen=True, slots=True)
class ScreeningRequest:
    """What the user asked for: enough to go on with a run on another day.

    Attributes
    ----------
    sources
        Files, folders, archives and DICOMDIRs.
    model
        Name or folder of a model that speaks instead of the bundled ones; empty for these.
    is_watching
        The sources are looked at again and again, until the run is stopped.
    """

    sources: tuple[Path, ...]
    model: str = ""
    group: AgeGroup | None = None
    shows_refused: bool = False
    is_watching: bool = False


@dataclass(frozen=True, slots=True)
class ScreeningRun:
    """One run as the list of runs shows it.

    Attributes
    ----------
    number
        From 1, never given twice.
    created
        UTC, ISO 8601.
    is_listed
        All files of the sources were found.
    setting
        Models of the last start; rows carry the model that spoke about them.
    counts
        Files by status; statuses without any are left out.
    duplicates
        Files with the pixels of an earlier one.
    settings_used
        By how many different settings its rows were screened; above 1 versions are mixed.
    is_interrupted
        It says that it is running, but no program runs it.
    """

    number: int
    created: str
    request: ScreeningRequest
    setting: ScreeningSetting
    state: RunState = RunState.RUNNING
    is_listed: bool = False
    counts: Mapping[ScreeningStatus, int] = field(default_factory=dict)
    duplicates: int = 0
    settings_used: int = 0
    is_interrupted: bool = False

    @property
    def total(self) -> int:
        """Files found so far."""
        return sum(self.counts.values())

    @property
    def done(self) -> int:
        """Files of which something is known."""
        return self.total - self.counts.get(ScreeningStatus.WAITING, 0)


@dataclass(frozen=True, slots=True)
class ScreenedPixels:
    """What a film was when it was read: the part of a row that does not come from models.

    Attributes
    ----------
    header
        What models take from the file's header besides its pixels, as text: equal texts give equal
        results.
    """

    digest: str
    header: str
    stamp: tuple[int, int] | None = None
    identity: FilmIdentity = UNKNOWN_IDENTITY


@dataclass(frozen=True, slots=True, eq=False)
class ScreenedMaps:
    """Where all scores of a film came from.

    Attributes
    ----------
    method
        How they were computed. Films screened by early versions have maps of their evidence.
    found
        NDArray[np.float32], shape (findings, rows, columns), as `explanation.analysed_maps`.
    """

    method: ExplanationMethod
    found: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class ScreeningResult:
    """What the models say about one film, as it is kept; see `ScreeningRow`.

    Attributes
    ----------
    maps
        Those that are painted; None without scores.
    """

    status: ScreeningStatus
    code: str
    reason: str
    gate: GateVerdict
    gate_reason: str
    age_basis: str
    model: ScreeningModel | None = None
    scores: tuple[float, ...] = ()
    cardiothoracic_ratio: float | None = None
    maps: ScreenedMaps | None = None
