"""Lung and heart fields of a film: which pixels belong to which, and what follows from them."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

RIGHT_LUNG: Final = "right lung"
LEFT_LUNG: Final = "left lung"
HEART: Final = "heart"
FIELD_LABELS: Final = (RIGHT_LUNG, LEFT_LUNG, HEART)
"""The patient's sides. A frontal film shows the patient's right at the left of the picture."""


@dataclass(frozen=True, slots=True, eq=False)
class ChestFields:
    """Lungs and heart of one film, in the frame of the square that the network saw.

    Row and column fractions are those of the film where the square was squeezed
    (`domain.preparation.Shape.SQUEEZE`).

    Attributes
    ----------
    masks
        NDArray[np.bool_], shape (3, size, size), in the order of `FIELD_LABELS`; read-only. One
        piece each, without holes; none of it where a field was not found.
    certainty
        How sure the network is of each field, 0 to 1: the overlap (Dice) to be expected if its
        probabilities hold; 0 where a field was not found.
    pieces_removed
        How many smaller pieces each field lost.
    removed_share
        Which share of each field's pixels lay in these pieces, 0 to 1.
    cardiothoracic_ratio
        Widest transverse diameter of the heart divided by the widest inner diameter of the thorax;
        None where heart or a lung was not found.
    """

    masks: NDArray[np.bool_]
    certainty: tuple[float, float, float]
    pieces_removed: tuple[int, int, int]
    removed_share: tuple[float, float, float]
    cardiothoracic_ratio: float | None

    def __post_init__(self) -> None:
        side = self.masks.shape[-1]
        if self.masks.shape != (len(FIELD_LABELS), side, side) or self.masks.dtype != np.bool_:
            raise ValueError(f"masks of shape {self.masks.shape} and type {self.masks.dtype}")
        self.masks.flags.writeable = False

    @property
    def areas(self) -> tuple[float, float, float]:
        """Share of the square that each field covers."""
        right, left, heart = (float(mask.mean()) for mask in self.masks)
        return right, left, heart

    @property
    def lungs(self) -> NDArray[np.bool_]:
        """Pixels of either lung, shape (size, size)."""
        return np.asarray(self.masks[0] | self.masks[1])

    @property
    def missing(self) -> tuple[str, ...]:
        """Labels of the fields that were not found."""
        return tuple(
            label for label, mask in zip(FIELD_LABELS, self.masks, strict=True) if not mask.any()
        )
