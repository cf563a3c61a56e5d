"""Data elements as the tag browser shows them: one film, or two side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from xrayviewer.domain.tags import TagRow
from xrayviewer.domain.translation import mark

HIDDEN: Final = mark("tag_lines", "hidden")
PATIENT_GROUP: Final = "(0010,"
IDENTIFYING_VRS: Final = frozenset({"PN", "DA", "DT"})
IDENTIFYING_KEYWORDS: Final = frozenset(
    {
        "AccessionNumber",
        "AdmissionID",
        "DeviceSerialNumber",
        "FillerOrderNumberImagingServiceRequest",
        "FrameOfReferenceUID",
        "InstitutionAddress",
        "InstitutionName",
        "InstitutionalDepartmentName",
        "MediaStorageSOPInstanceUID",
        "PerformedProcedureStepID",
        "PlacerOrderNumberImagingServiceRequest",
        "ReferencedSOPInstanceUID",
        "ReferringPhysicianAddress",
        "ReferringPhysicianTelephoneNumbers",
        "RequestedProcedureID",
        "SOPInstanceUID",
        "ScheduledProcedureStepID",
        "SeriesInstanceUID",
        "StationName",
        "StudyID",
        "StudyInstanceUID",
    }
)
"""Elements outside the patient group that name a person, a place, a request or an instance.

References
----------
DICOM PS3.15 Annex E, table E.1-1, as far as it concerns names, dates, and numbers of persons,
orders and instances.
"""


@dataclass(frozen=True, slots=True)
class TagLine:
    """One line of the browser.

    Attributes
    ----------
    path, keyword, vr
        As in `TagRow`.
    value
        Of the first film, None when it lacks the element.
    other
        Of the second film, None when it lacks the element or there is no second film.
    is_different
        Whether two films are compared and differ here.
    """

    path: tuple[str, ...]
    keyword: str
    vr: str
    value: str | None
    other: str | None
    is_private: bool
    is_different: bool

    @property
    def depth(self) -> int:
        """0 for the data set itself, 1 inside a sequence's item, and so on."""
        return (len(self.path) - 1) // 2

    def is_match(self, needle: str) -> bool:
        """Whether every word of a casefolded text occurs in tag, keyword, representation or value.

        ``private`` finds private elements, ``nested`` those inside sequences.
        """
        kinds = ("private" if self.is_private else "", "nested" if self.depth else "")
        texts = (self.path[-1], self.keyword, self.vr, self.value or "", self.other or "", *kinds)
        text = " ".join(texts).casefold()
        bare = self.path[-1].strip("()").replace(",", "").casefold()
        return all(word in text or word in bare for word in needle.split())


def tag_lines(
    rows: Sequence[TagRow], others: Sequence[TagRow] | None = None, *, hides_identity: bool = False
) -> tuple[TagLine, ...]:
    """Lines for one film, or for two with equal elements side by side, in the order of their tags.

    With `hides_identity`, values that can name a person are replaced by `HIDDEN`, private elements
    among them, because nobody knows what they hold.
    """
    first = {row.path: row for row in rows}
    second = {row.path: row for row in others or ()}
    paths = list(first) if others is None else sorted({**first, **second}, key=_order)
    lines = []
    for path in paths:
        row, other = first.get(path), second.get(path)
        known = row or second[path]
        values = (row.value if row else None, other.value if other else None)
        is_masked = hides_identity and is_identifying(known)
        first_value, second_value = (HIDDEN if is_masked and value else value for value in values)
        is_different = others is not None and values[0] != values[1]
        lines.append(
            TagLine(
                path,
                known.keyword,
                known.vr,
                first_value,
                second_value,
                known.is_private,
                is_different,
            )
        )
    return tuple(lines)


def is_identifying(row: TagRow) -> bool:
    """Whether an element, or the sequence it stands in, can name a person."""
    return (
        row.is_private
        or row.vr in IDENTIFYING_VRS
        or row.keyword in IDENTIFYING_KEYWORDS
        or any(part.startswith(PATIENT_GROUP) for part in row.path)
    )


def _order(path: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        f"item {int(part.split()[1]):08}" if part.startswith("item ") else part for part in path
    )
