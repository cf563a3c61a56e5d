"""One stage of a training from masks: loss and measures are those of pixels."""

import torch
from torch import Tensor
from torch.nn import functional

from xrayviewer.domain.training import TrainingError
from xrayviewer.learning.networks.fields_unet import FieldsNetwork
from xrayviewer.learning.training.augmenting import augment_with_masks
from xrayviewer.learning.training.task import Batch, StageModule, StageTask

FULL = 255.0
"""Level of a mask where all of a pixel belongs to its label."""
SMALLEST_PX = 1.0
"""Added to both sides of the overlap, so that a mask that left the film gives a number."""


class FieldsModule(StageModule):
    """Trains one stage of a recipe from films and masks."""

    def __init__(self, task: StageTask) -> None:
        super().__init__(task)
        self._sums: list[tuple[int, float, Tensor]] = []

    def batch_loss(self, films: Tensor, truth: Tensor, seed: int) -> Tensor:
        """Loss of films that are moved with their masks; the moves follow from the seed.

        Parameters
        ----------
        truth
            Masks, uint8, shape (n, labels, size, size).
        """
        assert self.task.augmentation is not None, "there are no features to train on alone"
        films, masks = augment_with_masks(films, truth, self.task.augmentation, seed)
        return pixel_loss(self._logits_of(films), masks / FULL)

    def validation_step(self, batch: Batch, _batch_number: int) -> None:
        """Keep loss and overlap of one batch."""
        films, truth, _ = batch
        logits, masks = self._logits_of(films), truth / FULL
        if not bool(logits.isfinite().all()):
            raise TrainingError(self.not_finite("what the network gives for validation films"))
        overlap = overlaps((logits > 0).float(), (masks >= 0.5).float())
        self._sums.append((len(films), float(pixel_loss(logits, masks)), overlap.mean(1).cpu()))

    def on_validation_epoch_end(self) -> None:
        """Log the measures of the epoch: the mean loss, and the mean overlap of all labels."""
        films = sum(count for count, _, _ in self._sums)
        loss = sum(count * loss for count, loss, _ in self._sums) / films
        dice = float(torch.cat([each for _, _, each in self._sums]).mean())
        self._sums = []
        self.log_dict({"val_loss": loss, "val_dice": dice}, logger=False)

    def _logits_of(self, films: Tensor) -> Tensor:
        network = self.network
        assert isinstance(network, FieldsNetwork)
        return network.field_logits(self.task.to_input(films)).float()


def pixel_loss(logits: Tensor, masks: Tensor) -> Tensor:
    """Mean cross-entropy of all pixels, and what the fields lack of a whole overlap.

    Cross-entropy alone weighs a field by its size; the overlap alone leaves probabilities at 0 and
    1, from which nothing could be told of doubtful borders.

    Parameters
    ----------
    logits, masks
        Shape (n, labels, rows, columns); masks from 0 to 1.

    References
    ----------
    Milletari 2016, arXiv:1606.04797 (overlap as a loss).
    """
    entropy = functional.binary_cross_entropy_with_logits(logits, masks)
    return entropy + 1 - overlaps(logits.sigmoid(), masks).mean()


def overlaps(found: Tensor, masks: Tensor) -> Tensor:
    """Dice coefficients, shape (n, labels), of parts of pixels from 0 to 1."""
    common = (found * masks).sum((2, 3))
    whole = found.sum((2, 3)) + masks.sum((2, 3))
    return (2 * common + SMALLEST_PX) / (whole + SMALLEST_PX)
