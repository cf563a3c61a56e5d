"""Results of analyses on disk, one file each, so that a film seen earlier has its findings at once.

A file holds what the models said, and nothing else of a film: no picture, no name, number, date or
path, and in place of the patient's age a mark. Its name is the digest of all that the result
depends on. Files are read in full, compared with their own digest, and only then understood.
"""

import hashlib
import io
import json
import logging
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from xrayviewer import __version__
from xrayviewer.domain.analysis import Analysis, Finding, ModelReference
from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.input_gate import GateReport
from xrayviewer.domain.speaking_model import SpeakingModel, age_text
from xrayviewer.store.safe_write import write_safely

logger = logging.getLogger(__name__)

VERSION: Final = 2
"""2: with the maps that are painted; results of version 1 are not looked for any more."""
ENDING: Final = ".analysis"
HEAD: Final = b"xrayviewer analysis "
DIGEST_BYTES: Final = 64
LARGEST_FILE_BYTES: Final = 32 << 20
LIMIT_BYTES: Final = 256 << 20
"""Some two thousand films."""
AGE_MARK: Final = "\N{REPLACEMENT CHARACTER}age\N{REPLACEMENT CHARACTER}"


class _DamagedError(Exception):
    """A file is not what was written."""


@dataclass(frozen=True, slots=True)
class _Fields:
    certainty: tuple[float, float, float]
    pieces_removed: tuple[int, int, int]
    removed_share: tuple[float, float, float]
    cardiothoracic_ratio: float | None


@dataclass(frozen=True, slots=True)
class _Kept:
    """An analysis without its arrays."""

    name: str
    digest: str
    gate: GateReport
    speaking: SpeakingModel
    model: ModelReference | None
    findings: tuple[Finding, ...]
    fields: _Fields | None
    device: str
    elapsed_ms: float


_KEPT_DECODER = msgspec.json.Decoder(_Kept)
"""Made at import, as `model_card_file.CARD_DECODER` is."""


def result_name(*parts: object) -> str:
    """Name of a result: the digest of what it depends on, and of the program that made it.

    Parameters
    ----------
    parts
        Values that JSON can hold, among them dataclasses.
    """
    plain = msgspec.to_builtins([VERSION, __version__, *parts])
    return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()


def load(folder: Path, name: str, age_years: float | None) -> Analysis | None:
    """Read a result; None where there is none. A damaged file is removed, and that is logged.

    Parameters
    ----------
    name
        See `result_name`.
    age_years
        Of the patient, as the header of the film says; None where it does not.
    """
    path = folder / (name + ENDING)
    try:
        analysis = _unpacked(_content(path), name, age_years)
        path.touch()  # what is used stays
    except FileNotFoundError:
        return None
    except OSError as error:
        logger.warning("a kept result could not be read: %s", type(error).__name__)
        return None
    except _DamagedError as error:
        logger.warning("a kept result was dropped because %s", error)
        _remove(path)
        return None
    return analysis


def save(folder: Path, name: str, analysis: Analysis, age_years: float | None) -> None:
    """Keep a result, and remove those used longest ago where there are too many.

    Parameters
    ----------
    age_years
        See `load`.

    Raises
    ------
    OSError
        If the folder cannot be written.
    """
    content = _packed(name, analysis, age_years)
    write_safely(folder / (name + ENDING), content, is_durable=False)
    prune(folder)


def prune(folder: Path, limit_bytes: int = LIMIT_BYTES) -> None:
    """Remove the results used longest ago until the rest fits."""
    files = sorted(_files(folder), key=lambda one: one[1], reverse=True)
    total = 0
    for path, _, size in files:
        total += size
        if total > limit_bytes:
            _remove(path)


def clear(folder: Path) -> int:
    """Remove all results and return how many there were."""
    files = [path for path, _, _ in _files(folder)]
    for path in files:
        _remove(path)
    return len(files)


def _content(path: Path) -> bytes:
    if path.stat().st_size > LARGEST_FILE_BYTES:
        raise _DamagedError("it is too large")
    return path.read_bytes()


def _files(folder: Path) -> Iterator[tuple[Path, float, int]]:
    """Results with the time of their last use and their size."""
    for path in folder.glob(f"*{ENDING}"):
        try:
            status = path.stat()
        except OSError:
            continue  # another window removed it
        yield path, status.st_mtime, status.st_size


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        logger.warning("a kept result could not be removed: %s", type(error).__name__)


def _packed(name: str, analysis: Analysis, age_years: float | None) -> bytes:
    fields = analysis.fields
    kept = _Kept(
        name,
        analysis.digest,
        analysis.gate,
        analysis.speaking,
        analysis.model,
        analysis.findings,
        None
        if fields is None
        else _Fields(
            fields.certainty,
            fields.pieces_removed,
            fields.removed_share,
            fields.cardiothoracic_ratio,
        ),
        analysis.device,
        analysis.elapsed_ms,
    )
    text = msgspec.json.encode(kept).decode()
    if age_years is not None:
        text = text.replace(age_text(age_years), AGE_MARK)
    arrays: dict[str, NDArray[np.generic]] = {"text": np.frombuffer(text.encode(), np.uint8)}
    for key in ("evidence", "heat", "features"):
        if (array := getattr(analysis, key)) is not None:
            arrays[key] = array
    if fields is not None:
        arrays["masks"] = fields.masks
    content = io.BytesIO()
    np.savez_compressed(content, allow_pickle=False, **arrays)
    return HEAD + hashlib.sha256(content.getvalue()).hexdigest().encode() + content.getvalue()


def _unpacked(content: bytes, name: str, age_years: float | None) -> Analysis:
    head, body = content[: len(HEAD) + DIGEST_BYTES], content[len(HEAD) + DIGEST_BYTES :]
    if head != HEAD + hashlib.sha256(body).hexdigest().encode():
        raise _DamagedError("its content is not what was written")
    try:
        with np.load(io.BytesIO(body), allow_pickle=False) as arrays:
            found = {key: arrays[key] for key in arrays.files}
        text = found["text"].tobytes().decode()
        if age_years is not None:
            text = text.replace(AGE_MARK, age_text(age_years))
        kept = _KEPT_DECODER.decode(text)
        if kept.name != name:
            raise _DamagedError("it belongs to another film")
        return _analysis(kept, found)
    except (ValueError, KeyError, TypeError, zipfile.BadZipFile, msgspec.MsgspecError) as error:
        raise _DamagedError(f"it cannot be understood ({type(error).__name__})") from error


def _analysis(kept: _Kept, arrays: dict[str, NDArray[np.generic]]) -> Analysis:
    fields = kept.fields
    evidence, heat = (
        None if maps is None else maps.astype(np.float32, copy=False)
        for maps in (arrays.get("evidence"), arrays.get("heat"))
    )
    features = arrays.get("features")
    return Analysis(
        kept.digest,
        kept.gate,
        kept.speaking,
        kept.model,
        kept.findings,
        evidence,
        heat,
        None
        if fields is None
        else ChestFields(
            arrays["masks"].astype(np.bool_, copy=False),
            fields.certainty,
            fields.pieces_removed,
            fields.removed_share,
            fields.cardiothoracic_ratio,
        ),
        kept.device,
        elapsed_ms=kept.elapsed_ms,
        features=None if features is None else features.astype(np.float16, copy=False),
    )
