"""Pictures of the positive films of a screening: where their scores came from."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from xrayviewer import __version__
from xrayviewer.cli.analysis_description import finding_text
from xrayviewer.cli.explaining import BAR_STEPS, LEGEND, common_scale_text
from xrayviewer.cli.figures import DISCLAIMER
from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.domain.screening import ScreeningRow, ScreeningRun
from xrayviewer.engine.process import Engine
from xrayviewer.imaging.caption import captioned
from xrayviewer.imaging.evidence import CUT_OFF, heated
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.image_file import write_png
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.workflows.screening_pictures import HeatedFilm, heated_film

TEXTS: Final = {"Software": f"xrayviewer {__version__}", "Comment": f"{DISCLAIMER} {LEGEND}"}


@dataclass(frozen=True, slots=True)
class HeatmapCounts:
    """How many maps were drawn, and how many films were not there any more as they were read."""

    drawn: int
    lacking: int


def write_heatmaps(
    store: ScreeningStore, run: ScreeningRun, decoders: Engine, folder: Path, context: JobContext
) -> HeatmapCounts:
    """Draw the top finding of each positive film; pictures that are there are left as they are.

    They are called by the number of the row, because names of files often name patients.

    Raises
    ------
    ExportError
        If a picture cannot be written.
    """
    drawn = lacking = 0
    for row in store.all_rows(run.number):
        context.raise_if_cancelled()
        if not row.positive_labels:
            continue
        context.report(row.place / run.total, f"{drawn + lacking + 1:,} heat maps")
        path = folder / f"film-{row.place:06d}.png"
        if not path.exists() and not _is_drawn(store, row, decoders, path, context):
            lacking += 1
        else:
            drawn += 1
    return HeatmapCounts(drawn, lacking)


def _is_drawn(
    store: ScreeningStore, row: ScreeningRow, decoders: Engine, path: Path, context: JobContext
) -> bool:
    """Draw one map; False where the film is not the one any more that was screened."""
    finding = row.top_finding
    film = heated_film(store, row, decoders, context)
    if film is None or finding is None:
        return False
    steps = np.linspace(0.0, 1.0, BAR_STEPS, dtype=np.float32)[None]
    bar = heated(np.zeros(steps.shape, np.uint8), steps, opacity=1.0)
    lines = list(_lines(row, finding, film))
    write_png(path, captioned(film.picture, lines, bar), TEXTS)
    return True


def _lines(row: ScreeningRow, finding: Finding, film: HeatedFilm) -> Iterator[str]:
    assert row.model is not None
    yield f"{finding_text(finding)}. {LEGEND}"
    scale = common_scale_text(film.method, film.full_scale)
    yield f"Colours: {scale}; below {CUT_OFF:.0%} nothing is drawn."
    reference = row.model.reference
    yield f"Model {reference.model_id}, version {reference.version}, {reference.digest[:8]}."
    if row.gate is not None and row.gate is not GateVerdict.OK:
        yield f"Input check: {row.gate}. {row.gate_reason}"
    yield DISCLAIMER
