"""Grey-level transforms as the file states them: modality values, then the window (VOI).

References
----------
DICOM PS3.3 C.11.1 (modality LUT), C.11.2 (VOI LUT), C.11.6 (presentation LUT).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Rescale:
    """Modality values as ``slope * stored + intercept`` (PS3.3 C.11.1.1.2).

    Attributes
    ----------
    slope, intercept
        Finite; the slope may be negative and is never 0.
    unit
        Rescale Type (0028,1054): ``US`` for unspecified, ``HU``, ``OD`` and so on.
    """

    slope: float = 1.0
    intercept: float = 0.0
    unit: str = "US"


@dataclass(frozen=True, slots=True, eq=False)
class LookupTable:
    """One LUT of a Modality or VOI LUT Sequence (PS3.3 C.11.1.1, C.11.2.1.1).

    Attributes
    ----------
    first_value
        Input value mapped to the first entry; smaller inputs take the first entry, inputs past
        the last entry take the last.
    entries
        NDArray[np.uint16], shape (length,), read-only.
    bits
        Significant bits of an entry, 8 to 16.
    explanation
        LUT Explanation (0028,3003), empty when absent.
    unit
        Modality LUT Type (0028,3004) of a modality LUT, else empty.
    """

    first_value: int
    entries: NDArray[np.uint16]
    bits: int
    explanation: str = ""
    unit: str = ""

    def __post_init__(self) -> None:
        self.entries.flags.writeable = False


ModalityTransform: TypeAlias = Rescale | LookupTable


class VoiFunction(StrEnum):
    """VOI LUT Function (0028,1056)."""

    LINEAR = "LINEAR"
    LINEAR_EXACT = "LINEAR_EXACT"
    SIGMOID = "SIGMOID"


@dataclass(frozen=True, slots=True)
class Window:
    """Window centre and width on modality values (PS3.3 C.11.2.1.2).

    Attributes
    ----------
    centre, width
        In the unit of the modality values. The width is at least 1 for LINEAR, above 0 otherwise.
    function
        How values map to grey levels.
    explanation
        Window Centre & Width Explanation (0028,1055), empty when absent.
    """

    centre: float
    width: float
    function: VoiFunction = VoiFunction.LINEAR
    explanation: str = ""

    @property
    def low(self) -> float:
        """Value shown darkest, taking the window as its centre plus and minus half its width."""
        return self.centre - self.width / 2

    @property
    def high(self) -> float:
        """Value shown brightest."""
        return self.centre + self.width / 2


VoiTransform: TypeAlias = Window | LookupTable
