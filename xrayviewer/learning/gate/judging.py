"""From the gate's numbers to what the user is told."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.header_checks import header_checks
from xrayviewer.domain.input_gate import (
    AgeEstimate,
    AgeGroup,
    CheckResult,
    Correction,
    GateCheck,
    GateReport,
    GateVerdict,
    HeaderFacts,
)
from xrayviewer.domain.speaking_model import speaking_model
from xrayviewer.learning.networks.gate import (
    CHEST,
    CHILD,
    INVERTED,
    LIMITS,
    MEASURES,
    MINOR,
    TRAINED,
    TURNS,
    UPRIGHT,
)

MIRROR = "Whether the film is mirrored was not checked."
TURNED = {1: "lies on its side", 2: "stands upside down", 3: "lies on its side"}


@dataclass(frozen=True, slots=True, eq=False)
class GateTables:
    """What was measured on held-out films; from the buffers of the network.

    Attributes
    ----------
    limits
        By the names of `LIMITS`.
    unusual
        NDArray[np.float64], shape (measures, 101): rising percentiles of held-out chest films.
    """

    limits: dict[str, float]
    unusual: NDArray[np.float64]

    @classmethod
    def of(cls, limits: NDArray[np.float64], unusual: NDArray[np.float64]) -> "GateTables":
        """Name the limits."""
        named = {name: float(limit) for name, limit in zip(LIMITS, limits, strict=True)}
        return cls(named, unusual)

    def percentile(self, measure: str, value: float) -> float:
        """How many of 100 held-out chest films are less unusual, 0 to 100."""
        table = self.unusual[MEASURES.index(measure)]
        return float(np.interp(value, table, np.linspace(0, 100, len(table))))


def measured(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    """How unusual films are, in the order of `MEASURES`.

    Parameters
    ----------
    logits
        Of the gate's network, shape (n, outputs).

    Returns
    -------
    NDArray[np.float64], shape (n, measures)
        Larger is more unusual.
    """
    return np.stack(
        (-logits[:, CHEST], -logits[:, UPRIGHT], logits[:, INVERTED], far(logits)), axis=1
    )


def far(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    """Logarithm of the distance from known films in units of the reach, mean of depths, shape (n,).

    The mean told other pictures from films of a collection left out better than any single depth
    and than the largest of them did (models/README.md).
    """
    return np.asarray(logits[:, TRAINED:].mean(axis=1) / 2, np.float64)


def proposed_correction(logits: NDArray[np.float64], tables: GateTables) -> Correction:
    """Return what would make a film upright and of the right polarity, as far as that is certain.

    Parameters
    ----------
    logits
        Of one film as it is, shape (outputs,).
    """
    limits = tables.limits
    if logits[CHEST] < limits["kind refused"]:
        return Correction()
    turns = logits[UPRIGHT:INVERTED]
    turn = int(turns.argmax())
    is_certain = turns[turn] >= limits["turn certain"]
    return Correction(
        (TURNS - turn) % TURNS if is_certain else 0,
        is_inverted=bool(logits[INVERTED] >= limits["inversion certain"]),
    )


def judged(
    logits: NDArray[np.float64],
    correction: Correction,
    header: HeaderFacts,
    tables: GateTables,
) -> GateReport:
    """Put together what the gate says about a film.

    Parameters
    ----------
    logits
        Of the film after its correction, shape (outputs,).
    """
    from_header = header_checks(header)
    unusual = dict(zip(MEASURES, measured(logits[None])[0], strict=True))
    kind = _confirmed(
        _image_kind(logits, unusual, tables), (*from_header, _domain(unusual, tables))
    )
    if kind.verdict is GateVerdict.REFUSED:
        return GateReport((*from_header, kind), correction)
    age = _age(logits, tables)
    speaking = speaking_model(header.age_years, age)
    return GateReport(
        (
            *from_header,
            kind,
            _orientation(logits, correction, unusual, tables),
            _polarity(logits, correction, header, unusual, tables),
            CheckResult(GateCheck.AGE_GROUP, speaking.verdict, speaking.sentence),
            _domain(unusual, tables),
        ),
        correction,
        age,
    )


def _image_kind(
    logits: NDArray[np.float64], unusual: dict[str, float], tables: GateTables
) -> CheckResult:
    percentile = tables.percentile("image kind", unusual["image kind"])
    if logits[CHEST] < tables.limits["kind refused"]:
        verdict, sentence = (
            GateVerdict.REFUSED,
            "This does not look like a whole frontal film of a chest, so it gets no score.",
        )
    elif logits[CHEST] < tables.limits["kind doubtful"]:
        verdict, sentence = (
            GateVerdict.CAUTION,
            "This looks less like a frontal film of a chest than nearly all films of a chest do.",
        )
    else:
        verdict, sentence = GateVerdict.OK, "This looks like a frontal film of a chest."
    return CheckResult(GateCheck.IMAGE_KIND, verdict, sentence, percentile)


def _confirmed(kind: CheckResult, others: tuple[CheckResult, ...]) -> CheckResult:
    """Refuse a picture whose kind is doubtful where the header or the distance doubts it too.

    A film of a hip resembles a chest enough to be let through by each of these alone.
    """
    doubted = any(
        one.check in (GateCheck.BODY_PART, GateCheck.DOMAIN) and one.verdict is not GateVerdict.OK
        for one in others
    )
    if kind.verdict is not GateVerdict.CAUTION or not doubted:
        return kind
    return replace(
        kind,
        verdict=GateVerdict.REFUSED,
        sentence="This looks little like a frontal film of a chest, and other signs are against it "
        "too, so it gets no score.",
    )


def _orientation(
    logits: NDArray[np.float64],
    correction: Correction,
    unusual: dict[str, float],
    tables: GateTables,
) -> CheckResult:
    percentile = tables.percentile("orientation", unusual["orientation"])
    turns = logits[UPRIGHT:INVERTED]
    if turns.argmax() != 0:
        verdict, sentence = (
            GateVerdict.REFUSED,
            "The film seems not to be upright, but how it lies is not certain. Turn it first.",
        )
    elif correction.quarter_turns:
        how = TURNED[(TURNS - correction.quarter_turns) % TURNS]
        verdict, sentence = (
            GateVerdict.CAUTION,
            f"The film {how}; the models got it turned upright. {MIRROR}",
        )
    elif turns[0] < tables.limits["upright doubtful"]:
        verdict, sentence = (
            GateVerdict.CAUTION,
            f"It is not certain that the film is upright. {MIRROR}",
        )
    else:
        verdict, sentence = GateVerdict.OK, f"The film is upright. {MIRROR}"
    return CheckResult(GateCheck.ORIENTATION, verdict, sentence, percentile)


def _polarity(
    logits: NDArray[np.float64],
    correction: Correction,
    header: HeaderFacts,
    unusual: dict[str, float],
    tables: GateTables,
) -> CheckResult:
    percentile = tables.percentile("polarity", unusual["polarity"])
    # Pictures without a header count as MONOCHROME2, which nobody has said of them.
    stated = header.photometric_interpretation if header.modality else ""
    if logits[INVERTED] >= 0:
        verdict, sentence = (
            GateVerdict.REFUSED,
            "Black and white may be exchanged, but that is not certain. Invert the film first, or "
            "ask for another copy.",
        )
    elif correction.is_inverted:
        although = f", although the header says {stated}" if stated else ""
        verdict, sentence = (
            GateVerdict.CAUTION,
            f"Black and white are exchanged{although}; the models got the film corrected.",
        )
    elif logits[INVERTED] >= tables.limits["inversion doubtful"]:
        verdict, sentence = (
            GateVerdict.CAUTION,
            "It is not certain that black and white are not exchanged.",
        )
    else:
        verdict, sentence = GateVerdict.OK, "Black and white are as they should be."
    return CheckResult(GateCheck.POLARITY, verdict, sentence, percentile)


def _age(logits: NDArray[np.float64], tables: GateTables) -> AgeEstimate:
    """Estimate the age: the two outputs have to agree.

    The one learned within a collection reads anatomy, but knows no child below 6 years well. The
    one learned from children of one hospital and adults of another knows them, and the hospitals.
    """
    minor, limits = float(logits[MINOR]), tables.limits
    is_childlike = logits[CHILD] >= limits["child"]
    group = None
    if minor >= limits["minor"] and is_childlike:
        group = AgeGroup.CHILD
    elif minor <= limits["adult"] and not is_childlike:
        group = AgeGroup.ADULT
    return AgeEstimate(float(1 / (1 + np.exp(-minor))), group)


def _domain(unusual: dict[str, float], tables: GateTables) -> CheckResult:
    away = unusual["domain"]
    percentile = tables.percentile("domain", away)
    if away >= tables.limits["domain refused"]:
        verdict, sentence = (
            GateVerdict.REFUSED,
            "The film is too unlike all films that the models were made with to get a score.",
        )
    elif away >= tables.limits["domain doubtful"]:
        verdict, sentence = (
            GateVerdict.CAUTION,
            "The film is unlike the films that the models were made with; scores may be wrong.",
        )
    else:
        verdict, sentence = (
            GateVerdict.OK,
            "The film resembles the films that the models were made with.",
        )
    return CheckResult(GateCheck.DOMAIN, verdict, sentence, percentile)
