"""Files of weights that try to run a program, fill the memory or pass for a network.

Programs only ever make one empty file, the canary.
"""

import io
import json
import os
import pickle
import shutil
import struct
import subprocess
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import save
from torch import nn

from tests.unit.learning.tiny_models import tiny_card, tiny_network

CANARY = "canary"
PROTOCOL = 2  # what torch writes


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """One hostile file: its name says what it tries."""

    name: str
    content: bytes
    runs_a_program: bool = False


class Calling:
    """Pickles as a call."""

    def __init__(self, function: Callable[..., object], *arguments: object) -> None:
        self._call = function, arguments

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return self._call


class Building:
    """Pickles as an object whose state is set by a call."""

    def __init__(self, inner: object) -> None:
        self._inner = inner

    def __reduce__(self) -> tuple[object, ...]:
        return OrderedDict, (), {"state": self._inner}


def sound_tensors() -> "OrderedDict[str, torch.Tensor]":
    """The state dict of the network that these files claim to hold."""
    return OrderedDict(tiny_network(tiny_card()).state_dict())


def torch_file(thing: object, *, is_zip: bool = True) -> bytes:
    """What torch writes."""
    stream = io.BytesIO()
    torch.save(thing, stream, _use_new_zipfile_serialization=is_zip)
    return stream.getvalue()


def programs(canary: Path) -> Iterator[Checkpoint]:
    """Files that make the canary when they are unpickled without care."""
    touch = f"touch {canary}"
    make = f"__import__('pathlib').Path({str(canary)!r}).touch()"
    payloads = {
        "os-system": Calling(os.system, touch),
        "eval": Calling(eval, make),
        "exec": Calling(exec, make),
        "popen": Calling(subprocess.check_call, ["touch", str(canary)]),
        "path-touch": Calling(Path.touch, canary),
        "copyfile": Calling(shutil.copyfile, __file__, str(canary)),
        "in-a-state": Building(Calling(os.system, touch)),
    }
    for name, payload in payloads.items():
        weights = {**sound_tensors(), "extra": payload}
        yield Checkpoint(f"{name}.pth", torch_file(weights), runs_a_program=True)
        yield Checkpoint(f"{name}-legacy.pt", torch_file(weights, is_zip=False), True)
    payload = payloads["os-system"]
    yield Checkpoint("plain-pickle.pt", pickle.dumps(payload, PROTOCOL), True)
    yield Checkpoint("newest-pickle.pth", pickle.dumps(payload, pickle.HIGHEST_PROTOCOL), True)
    yield Checkpoint("as-a-key.pth", torch_file({payload: 1}), True)
    allowing = [Calling(torch.serialization.add_safe_globals, [os.system]), payload]
    yield Checkpoint("allowing-itself.pth", torch_file(allowing), True)
    yield Checkpoint("in-the-wrapper.pth", torch_file({"state_dict": payload}), True)


def misfits() -> Iterator[Checkpoint]:
    """Files with weights that are not those of the network."""
    for name, value in (("nan", float("nan")), ("infinite", float("inf"))):
        tensors = sound_tensors()
        tensors["head.1.weight"] = torch.full_like(tensors["head.1.weight"], value)
        yield Checkpoint(f"{name}.pth", torch_file(tensors))
        yield Checkpoint(f"{name}.safetensors", save(dict(tensors)))
    for name, tensor in {
        "wrong-shape": torch.zeros(3, 3),
        "expanded": torch.zeros(1).expand(1 << 20, 1 << 20),
        "complex": torch.zeros(512, 256, dtype=torch.complex64),
        "integer": torch.zeros(512, 256, dtype=torch.int64),
        "sparse": torch.zeros(512, 256).to_sparse(),
        "meta": torch.zeros(512, 256, device="meta"),
    }.items():
        yield Checkpoint(f"{name}.pth", torch_file({**sound_tensors(), "head.1.weight": tensor}))
    without = sound_tensors()
    del without["head.9.bias"]
    yield Checkpoint("lacking.pth", torch_file(without))
    yield Checkpoint("more.pth", torch_file({**sound_tensors(), "more": torch.zeros(1)}))
    yield Checkpoint("module.pth", torch_file(nn.Linear(2, 2)))
    yield Checkpoint("list.pth", torch_file([torch.zeros(1)]))
    yield Checkpoint("number.pth", torch_file({**sound_tensors(), "epoch": 3}))
    yield Checkpoint("many.pth", torch_file({f"k{i}": 0 for i in range(100_000)}))


def bombs() -> Iterator[Checkpoint]:
    """Small files that ask for much."""
    yield Checkpoint("deflated.pth", _rezipped({"big": bytes(200 << 20)}, zipfile.ZIP_DEFLATED))
    yield Checkpoint("many-parts.pth", _rezipped({f"p{i}": b"" for i in range(20_001)}))
    yield Checkpoint("large-pickle.pth", _rezipped({"data.pkl": bytes(17 << 20)}, is_alone=True))
    yield Checkpoint(
        "deep.pth", _rezipped({"data.pkl": b"\x80\x02" + b"(" * 2_000_000}, is_alone=True)
    )
    yield Checkpoint("long-text.pt", b"\x80\x04\x8d" + struct.pack("<Q", 1 << 60))
    yield Checkpoint("claiming-parts.pth", _claiming_parts())
    storage = torch_file({"a": torch.zeros(64)}, is_zip=False)
    claimed = storage.replace(b"K@", b"\x8a\x05\x00\x00\x00\x00\x10")  # 64 becomes 2**36
    assert claimed != storage
    yield Checkpoint("claiming-storage-legacy.pt", claimed)
    header = {
        f"t{i}": {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]} for i in range(100_000)
    }
    yield Checkpoint("many-keys.safetensors", _safetensors(header))
    yield Checkpoint("long-header.safetensors", struct.pack("<Q", 1 << 63) + b"{}")
    yield Checkpoint(
        "absurd-shape.safetensors", _safetensors({"a": _entry(0, 4, (1 << 40, 1 << 40))})
    )


def broken() -> Iterator[Checkpoint]:
    """Files that are cut off, or do not hold together."""
    whole, safe = torch_file(sound_tensors()), save(dict(sound_tensors()))
    yield Checkpoint("truncated.pth", whole[: len(whole) // 2])
    yield Checkpoint("truncated-legacy.pt", torch_file(sound_tensors(), is_zip=False)[:5000])
    yield Checkpoint("truncated.safetensors", safe[: len(safe) // 2])
    yield Checkpoint("empty.pth", b"")
    yield Checkpoint("empty.safetensors", b"")
    yield Checkpoint("no-weights.pth", torch_file({}))
    yield Checkpoint("other-ending.bin", whole)
    yield Checkpoint("pickle-inside.safetensors", whole)
    yield Checkpoint("two-pickles.pth", _rezipped({"other/data.pkl": b"\x80\x02}."}))
    yield Checkpoint("script.pth", _rezipped({"archive/code/__torch__.py": b"pass"}))
    overlapping = {"a": _entry(0, 8, (2,)), "b": _entry(4, 12, (2,))}
    yield Checkpoint("overlapping.safetensors", _safetensors(overlapping, bytes(12)))
    yield Checkpoint("gap.safetensors", _safetensors({"a": _entry(4, 8, (1,))}, bytes(8)))
    far = {"a": _entry(1 << 62, (1 << 62) + 4, (1,))}
    yield Checkpoint("absurd-offsets.safetensors", _safetensors(far, bytes(4)))
    yield Checkpoint(
        "unknown-type.safetensors", _safetensors({"a": {**_entry(0, 4, (1,)), "dtype": "PY"}})
    )


def checkpoints(canary: Path) -> tuple[Checkpoint, ...]:
    """All of them."""
    return (*programs(canary), *misfits(), *bombs(), *broken())


def _entry(start: int, end: int, shape: tuple[int, ...]) -> dict[str, object]:
    return {"dtype": "F32", "shape": list(shape), "data_offsets": [start, end]}


def _safetensors(header: dict[str, object], data: bytes = b"") -> bytes:
    raw = json.dumps(header).encode()
    return struct.pack("<Q", len(raw)) + raw + data


def _rezipped(
    more: dict[str, bytes], compression: int = zipfile.ZIP_STORED, *, is_alone: bool = False
) -> bytes:
    """What torch writes, with more parts, or parts in its manner."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        if not is_alone:
            with zipfile.ZipFile(io.BytesIO(torch_file(sound_tensors()))) as source:
                for entry in source.infolist():
                    archive.writestr(entry.filename, source.read(entry))
        for name, content in more.items():
            archive.writestr(name if "/" in name else f"archive/{name}", content)
    return stream.getvalue()


def _claiming_parts() -> bytes:
    """A part whose directory entry claims 4 GB: the size is at byte 24 of the entry."""
    content = bytearray(_rezipped({"big": b"x"}))
    place = content.rindex(b"PK\x01\x02")
    content[place + 20 : place + 28] = struct.pack("<II", 0xFFFFFFF0, 0xFFFFFFF0)
    return bytes(content)
