"""Values of a screening as the store holds them, and back."""

import json
import sqlite3
import struct
from collections.abc import Mapping
from pathlib import Path
from sys import intern
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.input_gate import AgeGroup, GateVerdict
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import (
    UNKNOWN_IDENTITY,
    UNREAD,
    FilmIdentity,
    ReaderJudgement,
    ReaderVerdict,
    ScreeningRequest,
    ScreeningRow,
    ScreeningSetting,
    ScreeningStatus,
)

MALFORMED: Final = (ValueError, TypeError, LookupError, AttributeError, struct.error)
"""What a value of a damaged store raises here."""

ROW_COLUMNS: Final = (
    "file.run, file.place, file.path, file.member, file.status, file.code, file.reason, "
    "file.changed_ns, file.size_bytes, file.digest, file.duplicate_of, file.patient_name, "
    "file.patient_id, file.study_date, file.view_position, file.is_read, file.verdict, file.note, "
    "result.setting, result.gate, result.gate_reason, result.model, result.scores, "
    "result.age_basis, result.cardiothoracic_ratio"
)
"""In the order of `decode_row`; by name, each would be searched for in each row."""
SETTING_DECODER: Final = msgspec.json.Decoder(ScreeningSetting)
"""Made at import, as `model_card_file.CARD_DECODER` is."""
ROW_TABLES: Final = "file LEFT JOIN result ON result.id = file.result"


def encode_setting(setting: ScreeningSetting) -> str:
    """Return a setting as JSON."""
    return msgspec.json.encode(setting).decode()


def decode_setting(content: str) -> ScreeningSetting:
    """Return the setting that `encode_setting` wrote."""
    return SETTING_DECODER.decode(content)


def encode_request(request: ScreeningRequest) -> str:
    """Return a request as JSON; names of files that are no valid text keep their bytes."""
    return json.dumps(
        {
            "sources": [str(path) for path in request.sources],
            "model": request.model,
            "group": None if request.group is None else request.group.value,
            "shows_refused": request.shows_refused,
            "is_watching": request.is_watching,
        }
    )


def decode_request(content: str) -> ScreeningRequest:
    """Return the request that `encode_request` wrote."""
    parts = json.loads(content)
    return ScreeningRequest(
        sources=tuple(Path(path) for path in parts["sources"]),
        model=parts["model"],
        group=None if parts["group"] is None else AgeGroup(parts["group"]),
        shows_refused=parts["shows_refused"],
        is_watching=parts["is_watching"],
    )


def encode_name(name: str) -> bytes:
    """Return a path or the name of a member as bytes, also where it is no valid text."""
    return name.encode("utf-8", "surrogatepass")


def decode_name(content: bytes) -> str:
    """Return the name that `encode_name` wrote."""
    return content.decode("utf-8", "surrogatepass")


def plain(text: str) -> str:
    """Replace what is no valid text."""
    return text.encode("utf-8", "replace").decode()


def encode_scores(scores: tuple[float, ...]) -> bytes:
    """Return scores as float64, little-endian."""
    return struct.pack(f"<{len(scores)}d", *scores)


def decode_scores(content: bytes) -> tuple[float, ...]:
    """Return the scores that `encode_scores` wrote."""
    return struct.unpack(f"<{len(content) // 8}d", content)


def encode_cells(found: NDArray[np.float32]) -> bytes:
    """Return maps as float16, little-endian: a thousandth of precision is more than is seen."""
    limit = float(np.finfo(np.float16).max)
    return np.clip(found, -limit, limit).astype("<f2").tobytes()


def decode_cells(cells: bytes, rows: int, columns: int) -> NDArray[np.float32]:
    """Return maps, shape (findings, rows, columns)."""
    return np.frombuffer(cells, "<f2").reshape(-1, rows, columns).astype(np.float32)


def decode_row(row: sqlite3.Row, settings: Mapping[int, ScreeningSetting]) -> ScreeningRow:
    """Return a line of `ROW_TABLES` as a value; words that many lines share are one text in memory.

    Parameters
    ----------
    settings
        By their number in the store; those of all results.
    """
    (
        run, place, path, member, status, code, reason, changed_ns, size_bytes, digest,
        duplicate_of, name, patient, date, view, is_read, verdict, note,
        setting, gate, gate_reason, model, scores, age_basis, ratio,
    ) = row  # fmt: skip
    return ScreeningRow(
        run=run,
        place=place,
        location=FilmLocation(Path(decode_name(path)), decode_name(member) or None),
        status=ScreeningStatus(status),
        code=intern(code),
        reason=intern(reason),
        digest=digest,
        stamp=None if changed_ns is None else (changed_ns, size_bytes),
        duplicate_of=duplicate_of,
        gate=None if gate is None else GateVerdict(gate),
        gate_reason=intern(gate_reason or ""),
        model=None if model is None else settings[setting].models[model],
        scores=() if scores is None else decode_scores(scores),
        age_basis=intern(age_basis or ""),
        cardiothoracic_ratio=ratio,
        identity=_identity(name, patient, date, view),
        judgement=_judgement(is_read, verdict, note),
    )


def _identity(*texts: str) -> FilmIdentity:
    return FilmIdentity(*map(intern, texts)) if any(texts) else UNKNOWN_IDENTITY


def _judgement(is_read: int, verdict: str | None, note: str) -> ReaderJudgement:
    if not (is_read or verdict or note):
        return UNREAD
    return ReaderJudgement(bool(is_read), None if verdict is None else ReaderVerdict(verdict), note)
