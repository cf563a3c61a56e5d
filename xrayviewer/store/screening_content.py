"""Values of a screening as the store holds them, and back."""

import json
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

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
    ScreeningModel,
    ScreeningRequest,
    ScreeningRow,
    ScreeningSetting,
    ScreeningStatus,
)

MALFORMED: Final = (ValueError, TypeError, KeyError, IndexError, AttributeError)
"""What a value of a damaged store raises here."""

ROW_COLUMNS: Final = (
    "file.*, result.setting AS setting, result.gate AS gate, result.gate_reason AS gate_reason, "
    "result.model AS model, result.scores AS scores, result.age_basis AS age_basis, "
    "result.cardiothoracic_ratio AS cardiothoracic_ratio"
)
ROW_TABLES: Final = "file LEFT JOIN result ON result.id = file.result"


def encode_setting(setting: ScreeningSetting) -> str:
    """Return a setting as JSON."""
    return msgspec.json.encode(setting).decode()


def decode_setting(content: str) -> ScreeningSetting:
    """Return the setting that `encode_setting` wrote."""
    return msgspec.json.decode(content, type=ScreeningSetting)


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
    return np.asarray(scores, "<f8").tobytes()


def encode_evidence(evidence: NDArray[np.float32]) -> bytes:
    """Return a map as float16, little-endian: a thousandth of precision is more than is seen."""
    limit = float(np.finfo(np.float16).max)
    return np.clip(evidence, -limit, limit).astype("<f2").tobytes()


def decode_evidence(cells: bytes, rows: int, columns: int) -> NDArray[np.float32]:
    """Return a map, shape (findings, rows, columns)."""
    return np.frombuffer(cells, "<f2").reshape(-1, rows, columns).astype(np.float32)


def decode_row(row: sqlite3.Row, settings: Mapping[int, ScreeningSetting]) -> ScreeningRow:
    """Return a line of `ROW_TABLES` as a value.

    Parameters
    ----------
    settings
        By their number in the store; those of all results.
    """
    member = decode_name(row["member"])
    has_result = row["setting"] is not None
    return ScreeningRow(
        run=row["run"],
        place=row["place"],
        location=FilmLocation(Path(decode_name(row["path"])), member or None),
        status=ScreeningStatus(row["status"]),
        code=row["code"],
        reason=row["reason"],
        digest=row["digest"],
        stamp=None if row["changed_ns"] is None else (row["changed_ns"], row["size_bytes"]),
        duplicate_of=row["duplicate_of"],
        gate=GateVerdict(row["gate"]) if has_result else None,
        gate_reason=row["gate_reason"] or "",
        model=_model(row, settings) if has_result else None,
        scores=tuple(np.frombuffer(row["scores"], "<f8").tolist()) if has_result else (),
        age_basis=row["age_basis"] or "",
        cardiothoracic_ratio=row["cardiothoracic_ratio"],
        identity=_identity(row),
        judgement=_judgement(row),
    )


def _model(row: sqlite3.Row, settings: Mapping[int, ScreeningSetting]) -> ScreeningModel | None:
    return None if row["model"] is None else settings[row["setting"]].models[row["model"]]


def _identity(row: sqlite3.Row) -> FilmIdentity:
    found = FilmIdentity(
        row["patient_name"], row["patient_id"], row["study_date"], row["view_position"]
    )
    return UNKNOWN_IDENTITY if found == UNKNOWN_IDENTITY else found


def _judgement(row: sqlite3.Row) -> ReaderJudgement:
    verdict: Any = row["verdict"]
    found = ReaderJudgement(
        bool(row["is_read"]), None if verdict is None else ReaderVerdict(verdict), row["note"]
    )
    return UNREAD if found == UNREAD else found
