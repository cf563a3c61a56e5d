"""The header of a safetensors file is checked before the library sees it."""

import json
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import save

from xrayviewer.domain.model_card import ModelError
from xrayviewer.store.safetensors_header import tensor_entries


def file_of(header, data=b""):
    raw = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(raw).to_bytes(8, "little") + raw + data


def tensor(start=0, end=4, shape=(1,), dtype="F32"):
    return {"dtype": dtype, "shape": list(shape), "data_offsets": [start, end]}


def test_what_the_library_writes_is_read():
    arrays = {"a": np.zeros((2, 3), np.float16), "b": np.zeros((), np.int64), "c": np.zeros((0, 5))}
    entries = tensor_entries(save(arrays, {"format": "pt"}))
    assert {name: entry.shape for name, entry in entries.items()} == {
        "a": (2, 3),
        "b": (),
        "c": (0, 5),
    }
    assert entries["a"].dtype == "F16"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "cut off"),
        (b"\xff" * 8, "larger than 1 MB"),
        ((2 << 20).to_bytes(8, "little") + b" " * (2 << 20), "larger than 1 MB"),
        ((100).to_bytes(8, "little") + b"{}", "cut off"),
        (file_of(b"not json"), "cannot be read"),
        (file_of(b" {}"), "cannot be read"),
        (file_of(b"[1]"), "cannot be read"),
        (file_of(b"[" * 5000), "cannot be read"),
        (file_of(b"\xff\xfe{}"), "cannot be read"),
        (file_of(b'{"a":1,"a":2}'), "cannot be read"),
        (file_of({f"{i}": 0 for i in range(10_001)}), "more than 10000 entries"),
        (file_of({"a": 1}), "impossible"),
        (file_of({"a": tensor(dtype="F999")}), "impossible"),
        (file_of({"a": tensor(dtype=["F32"])}), "impossible"),
        (file_of({"a": tensor(shape=(-1,))}), "impossible"),
        (file_of({"a": tensor(shape=(True,))}), "impossible"),
        (file_of({"a": tensor(shape=(1.0,))}), "impossible"),
        (file_of({"a": tensor(shape=(1,) * 9)}), "impossible"),
        (file_of({"a": tensor(4, 0)}, bytes(4)), "impossible"),
        (file_of({"a": tensor(-4, 0)}, bytes(4)), "impossible"),
        (file_of({"a": tensor(shape=(2**62, 2**62))}, bytes(4)), "impossible"),
        (file_of({"a": {**tensor(), "more": 1}}, bytes(4)), "impossible"),
        (file_of({"a": tensor(), "b": tensor()}, bytes(4)), "overlap or leave gaps"),
        (file_of({"a": tensor(0, 8, (2,)), "b": tensor(4, 8)}, bytes(8)), "overlap"),
        (file_of({"a": tensor(4, 8)}, bytes(8)), "leave gaps"),
        (file_of({"a": tensor(2**63, 2**63 + 4)}, bytes(4)), "leave gaps"),
        (file_of({"a": tensor()}, bytes(3)), "cut off"),
        (file_of({"a": tensor()}, bytes(5)), "something follows"),
        (file_of({"__metadata__": 1}), "cannot be read"),
        (file_of({"__metadata__": {"a": 1}}), "cannot be read"),
    ],
)
def test_what_is_not_sound_is_refused(content, reason):
    with pytest.raises(ModelError, match=reason):
        tensor_entries(content)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content):
    with suppress(ModelError):
        tensor_entries(content)


@given(st.integers(0, 90), st.integers(0, 7))
def test_a_changed_bit_is_read_or_refused(place, bit):
    content = bytearray(save({"a": np.zeros(3, np.float32)}))
    content[place % len(content)] ^= 1 << bit
    with suppress(ModelError):
        tensor_entries(bytes(content))
