"""From stored values to modality values.

References
----------
DICOM PS3.3 C.11.1.1 (Modality LUT Sequence), C.11.1.1.2 (rescale slope and intercept).
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.transforms import LookupTable, ModalityTransform
from xrayviewer.imaging.pixels import (
    Pixels,
    as_grey,
    bit_patterns,
    grey_pixels,
    stored_pixels,
    stored_values,
)


def apply_modality(modality: ModalityTransform, stored: Pixels) -> NDArray[np.float64]:
    """Modality values of stored values, same shape.

    Values outside a LUT take its first or last entry (PS3.3 C.11.1.1.1).
    """
    exact = stored.astype(np.float64)
    if isinstance(modality, LookupTable):
        last = len(modality.entries) - 1
        index = np.clip(np.rint(exact) - modality.first_value, 0, last).astype(np.intp)
        return np.asarray(modality.entries[index], np.float64)
    return np.asarray(exact * modality.slope + modality.intercept, np.float64)


def modality_table(modality: ModalityTransform, dtype: np.dtype[Any]) -> NDArray[np.float64]:
    """Modality value of every value an integer pixel can take, in the order of its bit pattern."""
    return apply_modality(modality, stored_values(dtype))


def modality_values(radiograph: Radiograph) -> NDArray[np.float32]:
    """Modality values of a film, of colour its luminance.

    Returns
    -------
    NDArray[np.float32], shape (rows, columns)
        In the unit of the film's modality transform; padding pixels are mapped like any other.
    """
    stored = grey_pixels(radiograph)
    if stored.dtype == np.float32:
        return apply_modality(radiograph.modality, stored).astype(np.float32)
    table = modality_table(radiograph.modality, stored.dtype).astype(np.float32)
    return np.take(table, bit_patterns(stored))


def modality_value(radiograph: Radiograph, row: int, column: int) -> float:
    """Modality value of one pixel, of colour its luminance."""
    one = stored_pixels(radiograph)[row : row + 1, column : column + 1]
    return float(apply_modality(radiograph.modality, as_grey(one))[0, 0])
