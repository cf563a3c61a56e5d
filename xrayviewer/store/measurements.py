"""What the reader drew on films, kept under the digest of the pixels it was drawn on."""

import json
import math
from pathlib import Path

from xrayviewer.domain.errors import SettingsError
from xrayviewer.domain.measurement import Angle, Measurement, Point, Ruler
from xrayviewer.store.safe_write import set_aside, write_safely

VERSION = 1


def load(folder: Path, digest: str) -> tuple[Measurement, ...]:
    """Read the measurements of a film.

    A missing file holds none. One that cannot be read holds none either, and is kept aside, so
    that the next measurement does not write over it.
    """
    path = folder / f"{digest}.json"
    try:
        content = json.loads(path.read_bytes())
        return tuple(_measurement(row) for row in content["measurements"])
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        set_aside(path)
        return ()


def save(folder: Path, digest: str, measurements: tuple[Measurement, ...]) -> None:
    """Write the measurements of a film; without any, its file is removed.

    Raises
    ------
    SettingsError
        If the file cannot be written.
    """
    path = folder / f"{digest}.json"
    rows = [_row(measurement) for measurement in measurements]
    try:
        if rows:
            content = {"version": VERSION, "measurements": rows}
            write_safely(path, json.dumps(content, indent=1).encode())
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise SettingsError(
            f"The measurements could not be saved ({error.strerror}). They stay until the program "
            "is closed. Free some space or check the rights of the folder of your settings."
        ) from error


def _row(measurement: Measurement) -> dict[str, object]:
    if isinstance(measurement, Ruler):
        return {"kind": "ruler", "points": [measurement.start, measurement.end]}
    points = [measurement.first, measurement.vertex, measurement.second]
    return {"kind": "angle", "points": points}


def _measurement(row: dict[str, object]) -> Measurement:
    points = row["points"]
    if not isinstance(points, list):
        raise TypeError("points are a list")
    if row["kind"] == "ruler":
        start, end = (_point(point) for point in points)
        return Ruler(start, end)
    first, vertex, second = (_point(point) for point in points)
    return Angle(first, vertex, second)


def _point(point: list[object]) -> Point:
    row, column = (float(value) for value in point if isinstance(value, int | float))
    if not (math.isfinite(row) and math.isfinite(column)):
        raise ValueError("a point lies somewhere")
    return row, column
