"""A log of refused pictures whose scores were shown all the same; lines are only ever added."""

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.store.folders import data_folder

NAME: Final = "refused-pictures.jsonl"


@dataclass(frozen=True, slots=True)
class RefusedShown:
    """Scores of one refused picture came on screen.

    Attributes
    ----------
    time
        ISO 8601, with the offset from UTC.
    digest
        Of the pixels; it says nothing of the patient.
    model, version, model_digest
        Which model gave the scores.
    checks
        Names of the checks that refused the picture.
    """

    time: str
    digest: str
    model: str
    version: int
    model_digest: str
    checks: tuple[str, ...]


def log_path() -> Path:
    """Where the user finds the log."""
    return data_folder() / NAME


def entry_of(analysis: Analysis) -> RefusedShown:
    """Return the line about scores that come on screen, or into an output, now."""
    model = analysis.model
    return RefusedShown(
        time=datetime.now(UTC).isoformat(timespec="seconds"),
        digest=analysis.digest,
        model="" if model is None else model.model_id,
        version=0 if model is None else model.version,
        model_digest="" if model is None else model.digest,
        checks=tuple(
            one.check.value for one in analysis.gate.results if one.verdict is GateVerdict.REFUSED
        ),
    )


def append(path: Path, entry: RefusedShown) -> None:
    """Add a line, as JSON.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(asdict(entry)) + "\n")
