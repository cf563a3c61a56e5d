"""The header of a safetensors file, checked before the library sees the file.

References
----------
The safetensors format: eight bytes with the header's length (little endian), the header as JSON,
then the tensors one after another without gaps.
"""

import json
import math
from dataclasses import dataclass
from typing import Any

from xrayviewer.domain.model_card import ModelError

MAX_HEADER_BYTES = 1 << 20
MAX_TENSORS = 10_000
MAX_DIMENSIONS = 8
LENGTH_BYTES = 8
METADATA = "__metadata__"
DTYPE_BYTES = {
    "F64": 8,
    "F32": 4,
    "F16": 2,
    "BF16": 2,
    "I64": 8,
    "I32": 4,
    "I16": 2,
    "I8": 1,
    "U8": 1,
    "BOOL": 1,
}


@dataclass(frozen=True, slots=True)
class TensorEntry:
    """One tensor as the header describes it.

    Attributes
    ----------
    dtype
        As the format names it: ``F32``.
    start, end
        Place of its bytes after the header.
    """

    dtype: str
    shape: tuple[int, ...]
    start: int
    end: int


def tensor_entries(content: bytes) -> dict[str, TensorEntry]:
    """Read and check the header.

    Parameters
    ----------
    content
        The whole file.

    Raises
    ------
    ModelError
        With what is wrong as a clause: the header is too large or no header, a tensor has an
        impossible type, shape or place, or the tensors overlap or leave gaps.
    """
    header = _header(content)
    entries = {name: _entry(name, value) for name, value in header.items() if name != METADATA}
    _check_metadata(header.get(METADATA, {}))
    _check_places(entries, len(content) - LENGTH_BYTES - _length(content))
    return entries


def _length(content: bytes) -> int:
    return int.from_bytes(content[:LENGTH_BYTES], "little")


def _header(content: bytes) -> dict[str, Any]:
    if len(content) < LENGTH_BYTES:
        raise ModelError("the weights are cut off")
    length = _length(content)
    if length > MAX_HEADER_BYTES:
        raise ModelError("the header of the weights is larger than 1 MB")
    if length > len(content) - LENGTH_BYTES:
        raise ModelError("the weights are cut off")
    raw = content[LENGTH_BYTES : LENGTH_BYTES + length]
    try:
        header = json.loads(raw, object_pairs_hook=_without_repeats)
    except (ValueError, RecursionError) as error:
        raise ModelError("the header of the weights cannot be read") from error
    if not isinstance(header, dict) or not raw.startswith(b"{"):
        raise ModelError("the header of the weights cannot be read")
    if len(header) > MAX_TENSORS:
        raise ModelError(f"the weights have more than {MAX_TENSORS} entries")
    return header


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    entries = dict(pairs)
    if len(entries) != len(pairs):
        raise ValueError("a name is there twice")
    return entries


def _entry(name: str, value: object) -> TensorEntry:
    fault = ModelError(f"the tensor “{name[:80]}” has an impossible type, shape or place")
    if not isinstance(value, dict) or set(value) != {"dtype", "shape", "data_offsets"}:
        raise fault
    dtype, shape, places = value["dtype"], value["shape"], value["data_offsets"]
    if not isinstance(dtype, str) or dtype not in DTYPE_BYTES:
        raise fault
    if not _are_counts(shape) or len(shape) > MAX_DIMENSIONS:
        raise fault
    if not _are_counts(places) or len(places) != 2:
        raise fault
    if places[1] - places[0] != math.prod(shape) * DTYPE_BYTES[dtype]:
        raise fault
    return TensorEntry(dtype, tuple(shape), places[0], places[1])


def _are_counts(values: object) -> bool:
    # A boolean is an int to Python, and no number of anything.
    return isinstance(values, list) and all(type(value) is int and value >= 0 for value in values)


def _check_metadata(metadata: object) -> None:
    if not isinstance(metadata, dict) or not all(isinstance(v, str) for v in metadata.values()):
        raise ModelError("the header of the weights cannot be read")


def _check_places(entries: dict[str, TensorEntry], size: int) -> None:
    expected = 0
    for entry in sorted(entries.values(), key=lambda entry: (entry.start, entry.end)):
        if entry.start != expected:
            raise ModelError("tensors of the weights overlap or leave gaps")
        expected = entry.end
    if expected != size:
        raise ModelError("the weights are cut off, or something follows them")
