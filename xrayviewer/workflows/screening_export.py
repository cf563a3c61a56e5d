"""A screening written out: CSV, JSON or an Excel workbook."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from math import exp
from pathlib import Path
from typing import Any, Final

from xrayviewer import __version__
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.model_card import INTENDED_USE
from xrayviewer.domain.screening import ScreeningModel, ScreeningRow, ScreeningRun
from xrayviewer.domain.screening_report import raised_model, raised_rows
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.growing_table import GrowingTable
from xrayviewer.store.json_table import GrowingJson
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.store.spreadsheet_file import GrowingSpreadsheet
from xrayviewer.workflows.screening_table import screening_cells, screening_header

FORMATS: Final = (".csv", ".json", ".xlsx")
WRITTEN_TOGETHER: Final = 200

Table = GrowingTable | GrowingJson | GrowingSpreadsheet


class ExportFormatError(XrayViewerError):
    """The name of a file does not say what it is to hold."""


def refuse_format(path: Path) -> None:
    """Find out before the work whether a file's name says what to write.

    Raises
    ------
    ExportFormatError
        If it does not.
    """
    if path.suffix.lower() not in FORMATS:
        raise ExportFormatError(
            f"“{path.name}” does not say what to write. Let its name end with {FORMATS[0]}, "
            f"{FORMATS[1]} or {FORMATS[2]}."
        )


def export_screening(
    store: ScreeningStore,
    number: int,
    path: Path,
    context: JobContext,
    *,
    with_identity: bool,
    rows: Iterable[ScreeningRow] | None = None,
    shift: float = 0.0,
) -> int:
    """Write rows of a run to a file whose name says the format.

    Parameters
    ----------
    with_identity
        False leaves out what tells who the patient is; see `screening_cells`.
    rows
        In the order they are to have; None for all, taken from the store page by page.
    shift
        By how much the reader raised all thresholds, in log-odds: verdicts follow it, and the file
        says so.

    Returns
    -------
    int
        How many rows were written.

    Raises
    ------
    ExportFormatError
        If the name ends in no known format.
    TableFileError
        If the file cannot be written; an older one of this name stays as it was.
    ScreeningStoreError
        If the store is out of reach.
    JobCancelledError
        If `context` was cancelled.
    """
    refuse_format(path)
    run = store.run(number)
    settings = (run.setting, *store.settings(number))
    labels = tuple(dict.fromkeys(label for setting in settings for label in setting.labels))
    models = tuple(dict.fromkeys(model for setting in settings for model in setting.models))
    written = 0
    seen = raised_rows(store.all_rows(number) if rows is None else rows, shift)
    with _table(path, run, models, screening_header(labels), shift) as table:
        for some in _portions(seen):
            context.raise_if_cancelled()
            table.add(
                screening_cells(row, labels, with_identity=with_identity, shift=shift)
                for row in some
            )
            written += len(some)
            context.report(written / max(run.total, written), f"{written:,} rows written")
    return written


def _table(
    path: Path,
    run: ScreeningRun,
    models: tuple[ScreeningModel, ...],
    header: tuple[str, ...],
    shift: float,
) -> AbstractContextManager[Table]:
    kind = path.suffix.lower()
    if kind == ".csv":
        return GrowingTable(path, header)
    if kind == ".json":
        return GrowingJson(path, header, _about(run, models, shift))
    return GrowingSpreadsheet(path, header, tuple(_about_lines(run, models, shift)))


def _about(run: ScreeningRun, models: tuple[ScreeningModel, ...], shift: float) -> dict[str, Any]:
    return {
        "notice": INTENDED_USE,
        "software": f"xrayviewer {__version__}",
        "run": run.number,
        "created": run.created,
        "threshold_shift_log_odds": shift,
        "models": [
            {
                "id": model.reference.model_id,
                "title": model.reference.title,
                "version": model.reference.version,
                "digest": model.reference.digest,
                "is_calibrated": model.is_calibrated,
                "thresholds": _thresholds(raised_model(model, shift)),
                "thresholds_of_the_model": _thresholds(model),
            }
            for model in models
        ],
    }


def _thresholds(model: ScreeningModel) -> dict[str, float | None]:
    return {
        label: None if point is None else point.threshold
        for label, point in zip(model.labels, model.operating_points, strict=True)
    }


def _about_lines(
    run: ScreeningRun, models: tuple[ScreeningModel, ...], shift: float
) -> Iterator[tuple[str, str]]:
    yield "notice", INTENDED_USE
    yield "software", f"xrayviewer {__version__}"
    yield "run", f"{run.number}, begun {run.created}"
    if shift:
        yield (
            "threshold shift",
            f"{shift!r} log-odds above the thresholds of the models, odds x {exp(shift):.3g}: "
            "chosen by the reader, and followed by the columns verdict and positive",
        )
    else:
        yield "threshold shift", "none: verdicts are at the thresholds of the models"
    for model in models:
        reference = model.reference
        yield "model", f"{reference.model_id}, version {reference.version}, {reference.digest}"
        in_force = _thresholds(raised_model(model, shift))
        for label, own in _thresholds(model).items():
            threshold = "none" if own is None else f"{in_force[label]!r}"
            of_the_model = f", of the model {own!r}" if shift and own is not None else ""
            yield "threshold", f"{label}: {threshold}{of_the_model}"


def _portions(rows: Iterable[ScreeningRow]) -> Iterator[list[ScreeningRow]]:
    portion: list[ScreeningRow] = []
    for row in rows:
        portion.append(row)
        if len(portion) == WRITTEN_TOGETHER:
            yield portion
            portion = []
    if portion:
        yield portion
