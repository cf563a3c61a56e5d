"""The rows of one screening in columns, so that a hundred thousand are sorted in a moment."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.finding_verdict import BORDERLINE_LOGITS, margin
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.domain.screening import ReaderVerdict, ScreeningRow, ScreeningStatus
from xrayviewer.session.worklist_view import OF_THE_READER, RowFilter, RowOrder, WorklistView

FIRST_CAPACITY: Final = 1024
COMPARED_BYTES: Final = 96
STATUSES: Final = tuple(ScreeningStatus)
GATES: Final = (None, GateVerdict.OK, GateVerdict.CAUTION, GateVerdict.REFUSED)
READERS: Final = (None, ReaderVerdict.DISAGREE, ReaderVerdict.UNSURE, ReaderVerdict.AGREE)
REFUSED: Final = (ScreeningStatus.REFUSED, ScreeningStatus.SCORED_ALTHOUGH_REFUSED)
Numbers = NDArray[np.intp]
Mask = NDArray[np.bool_]

TEXTS: Final[dict[RowOrder, Callable[[ScreeningRow], str]]] = {
    RowOrder.FILE: lambda row: row.location.name.casefold(),
    RowOrder.PATIENT: lambda row: (row.identity.patient_name or row.identity.patient_id).casefold(),
    RowOrder.DATE: lambda row: row.identity.study_date,
    RowOrder.VIEW: lambda row: row.identity.view_position,
}
"""What rows are sorted by as text; empty text counts as no value."""


class Worklist:
    """All rows of a run in the order in which they were found, and what they are sorted by.

    Attributes
    ----------
    rows
        Row n has the place n + 1.
    labels
        Of all models that spoke, in the order in which they came.
    duplicates
        How many rows have the pixels of another one.
    """

    def __init__(self, labels: Sequence[str] = ()) -> None:
        self.rows: list[ScreeningRow] = []
        self.labels: list[str] = []
        self.duplicates = 0
        self._words: list[str] = []
        self._texts: dict[RowOrder, list[str]] = {order: [] for order in TEXTS}
        self._capacity = FIRST_CAPACITY
        self._status = np.zeros(FIRST_CAPACITY, np.uint8)
        self._gate = np.zeros(FIRST_CAPACITY, np.uint8)
        self._reader = np.zeros(FIRST_CAPACITY, np.uint8)
        self._is_read = np.zeros(FIRST_CAPACITY, np.bool_)
        self._has_scores = np.zeros(FIRST_CAPACITY, np.bool_)
        self._top = np.full(FIRST_CAPACITY, np.nan, np.float32)
        self._scores: dict[str, NDArray[np.float32]] = {}
        self._ranks: dict[RowOrder, NDArray[np.float32]] = {}
        for label in labels:
            self._add_label(label)

    def __len__(self) -> int:
        return len(self.rows)

    def put(self, rows: Iterable[ScreeningRow]) -> Numbers:
        """Take rows that are new or changed, in order of place where they are new.

        Returns
        -------
        NDArray[np.intp]
            Their numbers, from 0.
        """
        numbers = []
        for row in rows:
            number = row.place - 1
            if number < len(self.rows):
                self.duplicates -= self.rows[number].duplicate_of is not None
                self.rows[number] = row
            else:
                assert number == len(self.rows), "places of a run have no gaps"
                self._make_room()
                self.rows.append(row)
                self._words.append("")
                for texts in self._texts.values():
                    texts.append("")
                self._ranks.clear()
            self._note(number, row)
            self._note_texts(number, row)
            numbers.append(number)
        return np.array(numbers, np.intp)

    def order(self, view: WorklistView) -> Numbers:
        """Return the numbers of the rows in sight, in their order."""
        seen = np.flatnonzero(self._mask(view))
        if view.order is RowOrder.FOUND:
            return seen[::-1] if view.is_descending else seen
        keys = self._keys(view)[seen]
        has_none = np.isnan(keys)
        ranked = np.argsort(-keys if view.is_descending else keys, kind="stable")
        return seen[np.concatenate((ranked[~has_none[ranked]], np.flatnonzero(has_none)))]

    def shows(self, place: int, view: WorklistView) -> bool:
        """Whether a row is in sight."""
        return place <= len(self.rows) and bool(self._mask(view)[place - 1])

    def around(self, place: int, view: WorklistView, count: int) -> tuple[ScreeningRow, ...]:
        """Return a row and so many before and behind it that are in sight, in their order."""
        order = self.order(view)
        (found,) = (order == place - 1).nonzero()
        if not len(found):
            return (self.rows[place - 1],)
        here = int(found[0])
        near = order[max(0, here - count) : here + count + 1]
        return tuple(self.rows[number] for number in near)

    def count(self, part: RowFilter, shift: float = 0.0) -> int:
        """Count the rows of one part, at thresholds that are raised by so much."""
        return int(np.count_nonzero(self._part(part, shift)))

    def counts(self, shift: float = 0.0) -> Counter[RowFilter]:
        """Count the rows of each part, at thresholds that are raised by so much."""
        return Counter({part: self.count(part, shift) for part in RowFilter})

    def _mask(self, view: WorklistView) -> Mask:
        count = len(self.rows)
        parts = [self._part(one, view.shift) for one in view.filters - OF_THE_READER]
        mask = np.ones(count, np.bool_)
        if parts:
            mask &= np.any(parts, axis=0)
        for one in view.filters & OF_THE_READER:
            mask &= self._part(one, view.shift)
        words = view.words.casefold().split()
        if words:
            for word in words:
                mask &= np.array([word in text for text in self._words], np.bool_)
        return mask

    def _part(self, part: RowFilter, shift: float) -> Mask:
        count = len(self.rows)
        status = self._status[:count]
        if part in OF_THE_READER:
            return self._part_of_the_reader(part)
        if part is RowFilter.REFUSED:
            return np.isin(status, [STATUSES.index(one) for one in REFUSED])
        if part in _PLAIN:
            return np.asarray(status == STATUSES.index(_PLAIN[part]))
        above = self._top[:count] - np.float32(shift)
        if part is RowFilter.BORDERLINE:
            return np.asarray(np.abs(above) < BORDERLINE_LOGITS)
        if part is RowFilter.UNJUDGED:
            return np.asarray(self._has_scores[:count] & np.isnan(above))
        sign = 1 if part is RowFilter.POSITIVE else -1
        return np.asarray(sign * above >= BORDERLINE_LOGITS)

    def _part_of_the_reader(self, part: RowFilter) -> Mask:
        count = len(self.rows)
        if part is RowFilter.UNREAD:
            return ~self._is_read[:count]
        return np.asarray(self._reader[:count] == READERS.index(ReaderVerdict.DISAGREE))

    def _keys(self, view: WorklistView) -> NDArray[np.float32]:
        count = len(self.rows)
        if view.order is RowOrder.SCORE:
            scores = self._scores.get(view.label)
            return np.full(count, np.nan, np.float32) if scores is None else scores[:count]
        if view.order in TEXTS:
            if view.order not in self._ranks:
                self._ranks[view.order] = _ranks(self._texts[view.order])
            return self._ranks[view.order]
        if view.order is RowOrder.MODELS:
            return self._top[:count]
        column = {
            RowOrder.GATE: self._gate,
            RowOrder.STATUS: self._status,
            RowOrder.READER: self._reader,
        }[view.order]
        keys = column[:count].astype(np.float32)
        if view.order is not RowOrder.STATUS:
            keys[keys == 0] = np.nan
        return keys

    def _note(self, number: int, row: ScreeningRow) -> None:
        self.duplicates += row.duplicate_of is not None
        self._status[number] = STATUSES.index(row.status)
        self._gate[number] = GATES.index(row.gate)
        self._reader[number] = READERS.index(row.judgement.verdict)
        self._is_read[number] = row.judgement.is_read or row.judgement.verdict is not None
        self._has_scores[number] = bool(row.scores)
        for scores in self._scores.values():
            scores[number] = np.nan
        margins = []
        for finding in row.findings:
            if finding.label not in self._scores:
                self._add_label(finding.label)
            self._scores[finding.label][number] = finding.score
            if (above := margin(finding)) is not None:
                margins.append(above)
        self._top[number] = max(margins, default=np.nan)

    def _note_texts(self, number: int, row: ScreeningRow) -> None:
        for order, text in TEXTS.items():
            found = text(row)
            if found != self._texts[order][number]:
                self._texts[order][number] = found
                self._ranks.pop(order, None)  # to be put in order anew, which takes a while
        more = (row.identity.patient_id, row.code, row.reason, row.judgement.note)
        words = (*(texts[number] for texts in self._texts.values()), *more)
        self._words[number] = "\n".join(word for word in words if word).casefold()

    def _add_label(self, label: str) -> None:
        self.labels.append(label)
        self._scores[label] = np.full(self._capacity, np.nan, np.float32)

    def _make_room(self) -> None:
        if len(self.rows) < self._capacity:
            return
        self._capacity *= 2

        def larger(column: NDArray[Any], fill: float) -> NDArray[Any]:
            grown = np.full(self._capacity, fill, column.dtype)
            grown[: len(column)] = column
            return grown

        self._status, self._gate = larger(self._status, 0), larger(self._gate, 0)
        self._reader, self._is_read = larger(self._reader, 0), larger(self._is_read, 0)
        self._has_scores, self._top = larger(self._has_scores, 0), larger(self._top, np.nan)
        self._scores = {label: larger(one, np.nan) for label, one in self._scores.items()}


_PLAIN: Final = {
    RowFilter.NO_MODEL: ScreeningStatus.NO_MODEL,
    RowFilter.FAILED: ScreeningStatus.FAILED,
    RowFilter.WAITING: ScreeningStatus.WAITING,
}


def _ranks(texts: Sequence[str]) -> NDArray[np.float32]:
    """Place of each text among all different ones; NaN for an empty one.

    The first `COMPARED_BYTES` decide: arrays of bytes are sorted three times as fast as texts, and
    UTF-8 sorts as the letters do.
    """
    keys = [text.encode("utf-8", "replace")[:COMPARED_BYTES] for text in texts]
    _, places = np.unique(np.array(keys, np.bytes_), return_inverse=True)
    ranks = places.astype(np.float32)
    ranks[np.fromiter((not key for key in keys), np.bool_, len(keys))] = np.nan
    return ranks
