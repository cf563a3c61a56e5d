"""Weights of unknown origin, read in a process that is thrown away afterwards.

safetensors cannot hold code. A ``.pt`` or ``.pth`` file is a pickle, which can; torch reads it with
an unpickler that knows tensors alone (``weights_only``), and what that one refuses is refused here,
never read in another way.
"""

import io
import pickle
import stat
import zipfile
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load
from torch import Tensor

from xrayviewer.domain.model_card import ModelError
from xrayviewer.store.safetensors_header import tensor_entries

MAX_FILE_BYTES = 1 << 30
MAX_ZIP_ENTRIES = 20_000
MAX_PICKLE_BYTES = 16 << 20
MAX_WRAPPERS = 3
WRAPPERS = ("state_dict", "model_state_dict", "model_state", "model", "network", "net", "weights")
ENCRYPTED = 0x1
UNREADABLE = (
    pickle.UnpicklingError,
    RuntimeError,
    EOFError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    OSError,
)
"""What torch's unpickler was seen to raise on damaged files."""


def read_file(path: Path) -> bytes:
    """Read a file of weights once.

    Raises
    ------
    ModelError
        With a clause, if it is missing, unreadable, no regular file or too large.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ModelError("it is no file")
        if status.st_size > MAX_FILE_BYTES:
            raise ModelError(f"it is larger than {MAX_FILE_BYTES >> 20} MB")
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "an error"
        raise ModelError(f"it could not be read ({reason})") from error


def tensors_in(content: bytes, suffix: str) -> dict[str, Tensor]:
    """Return the tensors of a file by their names.

    Parameters
    ----------
    suffix
        Of the file: it says how to read it.

    Raises
    ------
    ModelError
        With a clause, if it is damaged, holds anything but tensors, or would fill the memory.
    """
    if suffix == ".safetensors":
        tensors = _from_safetensors(content)
    elif suffix in (".pt", ".pth"):
        tensors = _from_pickle(content)
    else:
        raise ModelError("its name ends neither in .safetensors nor in .pt or .pth")
    if not tensors:
        raise ModelError("it holds no weights")
    return tensors


def _from_safetensors(content: bytes) -> dict[str, Tensor]:
    tensor_entries(content)
    try:
        return load(content)
    except (SafetensorError, *UNREADABLE) as error:
        raise ModelError("it is damaged") from error


def _from_pickle(content: bytes) -> dict[str, Tensor]:
    if content.startswith(b"PK"):
        _check_archive(content)
    try:
        loaded = torch.load(io.BytesIO(content), map_location="cpu", weights_only=True, mmap=False)
    except UNREADABLE as error:
        raise ModelError(
            "it is damaged or holds more than tensors, which could be a program; it was not opened "
            "in any other way"
        ) from error
    return _unwrapped(loaded)


def _check_archive(content: bytes) -> None:
    """Refuse an archive that is not as torch writes it: stored plainly, one pickle, no code."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, *UNREADABLE) as error:
        raise ModelError("it is damaged") from error
    if len(entries) > MAX_ZIP_ENTRIES:
        raise ModelError(f"it has more than {MAX_ZIP_ENTRIES} parts")
    if any(entry.compress_type != zipfile.ZIP_STORED for entry in entries):
        raise ModelError("its parts are compressed, which torch does not do")
    if any(entry.flag_bits & ENCRYPTED for entry in entries):
        raise ModelError("its parts are encrypted")
    if sum(entry.file_size for entry in entries) > len(content):
        raise ModelError("its parts claim to be larger than the file")
    names = [entry.filename for entry in entries]
    if len(set(names)) != len(names):
        raise ModelError("it has two parts of one name")
    if any("/code/" in f"/{name}" or name.endswith("constants.pkl") for name in names):
        raise ModelError("it is a program (TorchScript), not weights")
    pickles = [entry for entry in entries if Path(entry.filename).name == "data.pkl"]
    if len(pickles) != 1 or pickles[0].file_size > MAX_PICKLE_BYTES:
        raise ModelError("it is not as torch writes files of weights")


def _unwrapped(loaded: object) -> dict[str, Tensor]:
    for _ in range(MAX_WRAPPERS):
        inner = _wrapped_in(loaded)
        if inner is None:
            break
        loaded = inner
    if not isinstance(loaded, Mapping):
        raise ModelError("it holds no weights by name (no state dict)")
    for name, tensor in loaded.items():
        if not isinstance(name, str) or not _is_plain_tensor(tensor):
            raise ModelError("it holds something that is no tensor among its weights")
    return dict(loaded)


def _wrapped_in(loaded: object) -> Mapping[object, object] | None:
    if not isinstance(loaded, Mapping):
        return None
    return next(
        (loaded[name] for name in WRAPPERS if isinstance(loaded.get(name), Mapping)),
        None,
    )


def _is_plain_tensor(value: object) -> bool:
    return (
        isinstance(value, Tensor)
        and type(value) in (Tensor, torch.nn.Parameter)
        and value.layout is torch.strided
        and value.device.type == "cpu"
        and not value.is_quantized
        and not value.is_complex()
    )
