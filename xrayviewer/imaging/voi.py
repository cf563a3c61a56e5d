"""From modality values to brightness: windows and VOI LUTs.

References
----------
DICOM PS3.3 C.11.2 (VOI LUT).
"""

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.transforms import LookupTable, VoiFunction, VoiTransform, Window


def voi_fractions(voi: VoiTransform, values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Brightness of modality values, 0 (black) to 1 (white), before polarity; same shape.

    References
    ----------
    DICOM PS3.3 C.11.2.1.1 (VOI LUT), C.11.2.1.2.1 (LINEAR), C.11.2.1.3.1 (SIGMOID),
    C.11.2.1.3.2 (LINEAR_EXACT).
    """
    if isinstance(voi, LookupTable):
        return _lut_fractions(voi, values)
    if voi.function is VoiFunction.SIGMOID:
        # Beyond these bounds the result is 0 or 1 to the last bit, and the exponential overflows.
        exponent = np.clip(-4.0 * (values - voi.centre) / voi.width, -700.0, 700.0)
        return 1.0 / (1.0 + np.exp(exponent))
    if voi.function is VoiFunction.LINEAR_EXACT:
        return np.clip((values - voi.centre) / voi.width + 0.5, 0.0, 1.0)
    return _linear_fractions(voi, values)


def _linear_fractions(window: Window, values: NDArray[np.float64]) -> NDArray[np.float64]:
    if window.width <= 1.0:
        return np.where(values <= window.centre - 0.5, 0.0, 1.0)
    fractions = (values - (window.centre - 0.5)) / (window.width - 1.0) + 0.5
    return np.clip(fractions, 0.0, 1.0)


def _lut_fractions(lut: LookupTable, values: NDArray[np.float64]) -> NDArray[np.float64]:
    last = len(lut.entries) - 1
    index = np.clip(np.floor(values - lut.first_value + 0.5), 0, last).astype(np.intp)
    highest = (1 << lut.bits) - 1
    return np.minimum(lut.entries[index] / highest, 1.0)
