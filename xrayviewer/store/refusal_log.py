"""A log of refused pictures whose scores were shown all the same; lines are only ever added."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path


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
