"""Tolerant access to data elements: what cannot be understood counts as absent."""

import math
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from pydicom.datadict import tag_for_keyword
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.sequence import Sequence
from pydicom.valuerep import PersonName

from xrayviewer.readers.dicom.text import clean_text, guess_characters
from xrayviewer.readers.refusals import LIBRARY_ERRORS

MOST_VALUES: Final = 100_000


class Elements:
    """A data set read through accessors that never raise on what a file says.

    Parameters
    ----------
    data_set
        The data set, or an item of a sequence.
    """

    def __init__(self, data_set: Dataset) -> None:
        self.data_set = data_set

    def has(self, key: str | int) -> bool:
        """Whether the element is there, with or without a value."""
        return _tag(key) in self.data_set

    def value(self, key: str | int) -> Any:
        """Return what pydicom makes of it; the raw bytes if it fails; None when absent."""
        tag = _tag(key)
        if tag not in self.data_set:
            return None
        if isinstance(self.data_set.get_item(tag, keep_deferred=True), DataElement):
            return self.data_set[tag].value  # decoded already
        try:
            with _without_warnings():
                return self.data_set[tag].value
        except LIBRARY_ERRORS:
            return self.raw(tag)

    def raw(self, key: str | int) -> bytes:
        """Return the undecoded value, empty when absent or decoded to something else."""
        tag = _tag(key)
        if tag not in self.data_set:
            return b""
        element = self.data_set.get_item(tag, keep_deferred=True)
        value = element.value if isinstance(element, RawDataElement | DataElement) else None
        return value if isinstance(value, bytes) else b""

    def vr(self, key: str | int) -> str:
        """Value representation as the file states it, empty when absent or implicit."""
        tag = _tag(key)
        element = self.data_set.get_item(tag, keep_deferred=True) if tag in self.data_set else None
        return str(element.VR or "") if element is not None else ""

    def full_texts(self, key: str | int) -> tuple[str, ...]:
        """All values as decoded text, neither cleaned nor cut."""
        texts = (_as_text(value) for value in _as_values(self.value(key)))
        if self._has_undeclared_characters():
            return tuple(guess_characters(text) for text in texts)
        return tuple(texts)

    def _has_undeclared_characters(self) -> bool:
        return self.data_set.original_character_set in ("iso8859", ["iso8859"], [])

    def texts(self, key: str | int) -> tuple[str, ...]:
        """All values as text that is safe to show."""
        return tuple(clean_text(text) for text in self.full_texts(key))

    def text(self, key: str | int) -> str:
        """Return all values as one text that is safe to show, empty when absent."""
        return clean_text("\\".join(self.full_texts(key)))

    def code(self, key: str | int) -> str:
        """Return the first value in capitals, as defined terms are written."""
        return next(iter(self.texts(key)), "").upper()

    def numbers(self, key: str | int) -> tuple[float, ...]:
        """All values as numbers; NaN stands for one that is none."""
        return tuple(_as_number(value) for value in _as_values(self.value(key)))

    def number(self, key: str | int) -> float | None:
        """Return the first value when it is a finite number."""
        first = next(iter(self.numbers(key)), math.nan)
        return first if math.isfinite(first) else None

    def positive(self, key: str | int) -> float | None:
        """Return the first value when it is above 0; many writers put 0 for unknown."""
        value = self.number(key)
        return value if value is not None and value > 0 else None

    def integer(self, key: str | int) -> int | None:
        """Return the value when it is one whole number."""
        values = self.numbers(key)
        if len(values) != 1 or not math.isfinite(values[0]) or values[0] != int(values[0]):
            return None
        return int(values[0])

    def integers(self, key: str | int) -> tuple[int, ...]:
        """All values when they are whole numbers, else nothing."""
        values = self.numbers(key)
        if all(math.isfinite(value) and value == int(value) for value in values):
            return tuple(int(value) for value in values)
        return ()

    def items(self, key: str | int) -> tuple["Elements", ...]:
        """Items of a sequence, none when it is absent or no sequence."""
        value = self.value(key)
        if not isinstance(value, Sequence):
            return ()
        return tuple(Elements(item) for item in value)


@contextmanager
def _without_warnings() -> Iterator[None]:
    """Silence what pydicom warns of when it decodes: it quotes values that may name a patient."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _tag(key: str | int) -> int:
    if isinstance(key, int):
        return key
    tag = tag_for_keyword(key)
    assert tag is not None, f"{key} is no DICOM keyword"
    return tag


def _as_values(value: Any) -> Iterable[Any]:
    if value is None or isinstance(value, Sequence):
        return ()
    if isinstance(value, bytes):
        return _decode(value).split("\\")[:MOST_VALUES] if value else ()
    if isinstance(value, MultiValue | list | tuple):
        return value[:MOST_VALUES]
    return (value,) if value != "" else ()


def _decode(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _as_text(value: Any) -> str:
    if isinstance(value, PersonName):
        with _without_warnings():
            return "=".join(value.components)
    return _decode(value) if isinstance(value, bytes) else str(value)


def _as_number(value: Any) -> float:
    try:
        if isinstance(value, str):
            # Some writers put a decimal comma, others pad with NUL.
            return float(value.strip(" \0").replace(",", "."))
        return float(value)
    except LIBRARY_ERRORS:
        return math.nan
