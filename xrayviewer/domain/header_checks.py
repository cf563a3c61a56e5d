"""Checks of the input gate that need no pixels: what a DICOM header says a film shows.

References
----------
DICOM PS3.3 C.7.3.1.1.1 (Modality), C.8.1.1.2 (View Position); PS3.16 CID 4014 and CID 4031 (views
and body parts of projection radiography).
"""

import re
from typing import Final

from xrayviewer.domain.input_gate import CheckResult, GateCheck, GateVerdict, HeaderFacts

RADIOGRAPHY: Final = frozenset({"CR", "DX", "RG", "DR", "RF", "XA", "XR"})
"""Projection of X-rays; DR and XR are no terms of the standard but are written."""
UNTOLD: Final = frozenset({"", "OT", "SC", "XC"})
"""Says nothing about how the picture was made: other, captured, a photograph of a film."""
CHEST: Final = re.compile(r"CHEST|THORA|LUNG|TORSO|PULMO|\bCXR\b|RIBS?\b|BRUST")
FRONTAL: Final = frozenset({"PA", "AP"})
SIDEWAYS: Final = re.compile(r"^(LL|RL|LLD|RLD|LLO|RLO|LAT|LATERAL|L LAT|R LAT|LAO|RAO|LPO|RPO)$")

LATERAL_UNCHECKED: Final = (
    "Lateral view not checked from pixels, and the header does not say how the film was taken. The "
    "scores hold for frontal films (PA or AP) only."
)


def header_checks(header: HeaderFacts) -> tuple[CheckResult, ...]:
    """Check modality, body part and view; body part and modality only where the header tells."""
    found = (_modality(header.modality), _body_part(header.body_part), _view(header.view_position))
    return tuple(result for result in found if result is not None)


def _modality(modality: str) -> CheckResult | None:
    term = modality.strip().upper()
    if not term:
        return None
    if term in RADIOGRAPHY:
        verdict, sentence = GateVerdict.OK, f"The header names a radiograph ({term})."
    elif term in UNTOLD:
        verdict, sentence = (
            GateVerdict.CAUTION,
            f"The header does not say that this is a radiograph (modality {term}).",
        )
    else:
        verdict, sentence = (
            GateVerdict.REFUSED,
            f"The header names another kind of picture (modality {term}). Only radiographs of the "
            "chest get scores.",
        )
    return CheckResult(GateCheck.MODALITY, verdict, sentence)


def _body_part(body_part: str) -> CheckResult | None:
    term = body_part.strip().upper()
    if not term:
        return None
    if CHEST.search(term):
        return CheckResult(
            GateCheck.BODY_PART, GateVerdict.OK, f"The header names the chest ({term})."
        )
    # Body parts are often those of the protocol before, so pixels decide whether it is refused.
    return CheckResult(
        GateCheck.BODY_PART,
        GateVerdict.CAUTION,
        f"The header names another body part ({term}). Scores hold for the chest only.",
    )


def _view(view_position: str) -> CheckResult:
    term = " ".join(view_position.upper().replace("_", " ").split())
    if term in FRONTAL:
        return CheckResult(
            GateCheck.VIEW, GateVerdict.OK, f"The header says that the view is frontal ({term})."
        )
    if SIDEWAYS.match(term):
        return CheckResult(
            GateCheck.VIEW,
            GateVerdict.REFUSED,
            f"The header says that the view is not frontal ({term}). The models know frontal films "
            "only.",
        )
    return CheckResult(GateCheck.VIEW, GateVerdict.OK, LATERAL_UNCHECKED, is_checked=False)
