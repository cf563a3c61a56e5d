"""What lies under the cursor."""

from dataclasses import dataclass
from math import floor

import numpy as np

from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.imaging.display import DisplayTable, apply_table
from xrayviewer.imaging.modality import modality_value


@dataclass(frozen=True, slots=True)
class Probe:
    """One pixel of a film.

    Attributes
    ----------
    row, column
        0-based.
    stored
        Value in the file; red, green and blue of a colour film.
    modality
        After the modality transform; luminance of a colour film.
    shown
        Grey level through the window in force, 0 to 255, without enhancement; three for colour.
    position_mm
        Middle of the pixel from the upper left corner of the film, downwards and to the right;
        None without spacing.
    """

    row: int
    column: int
    stored: tuple[float, ...]
    modality: float
    shown: tuple[int, ...]
    position_mm: tuple[float, float] | None


def probe_at(
    radiograph: Radiograph, table: DisplayTable, row: float, column: float
) -> Probe | None:
    """Values of the pixel that holds an image point; None outside the film."""
    r, c = floor(row), floor(column)
    if not (0 <= r < radiograph.rows and 0 <= c < radiograph.columns):
        return None
    stored = np.ascontiguousarray(radiograph.pixels[r : r + 1, c : c + 1])
    shown = apply_table(table, stored)
    spacing = radiograph.spacing
    return Probe(
        row=r,
        column=c,
        stored=tuple(stored.ravel().tolist()),
        modality=modality_value(radiograph, r, c),
        shown=tuple(shown.ravel().tolist()),
        position_mm=None
        if spacing is None
        else ((r + 0.5) * spacing.row_mm, (c + 0.5) * spacing.column_mm),
    )
