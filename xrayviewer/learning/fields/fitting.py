"""Train a network on films and masks; stages, checkpoints and going on are those of all recipes."""

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor
from torch.utils.data import Dataset

from xrayviewer.domain.dataset import SplitDataset
from xrayviewer.learning.fields.module import FieldsModule
from xrayviewer.learning.networks import Network, normalised
from xrayviewer.learning.networks.fields_unet import FieldsNetwork
from xrayviewer.learning.training.film_array import FilmArray
from xrayviewer.learning.training.fitting import Fitting
from xrayviewer.learning.training.stage import Trainer
from xrayviewer.store.training_runs import RunFolder

SCORING_BATCH = 16


class MaskBatches(Dataset[tuple[Tensor, Tensor, Tensor]]):
    """Whole batches: films, their masks and their positions."""

    def __init__(self, films: FilmArray, masks: FilmArray) -> None:
        self._films = films
        self._masks = masks

    def __getitem__(self, positions: list[int]) -> tuple[Tensor, Tensor, Tensor]:
        """Return one batch; `positions` come from `BatchSampler`."""
        return self._films.take(positions), self._masks.take(positions), torch.tensor(positions)


class FieldsFitting(Fitting):
    """One training from masks.

    Parameters
    ----------
    run
        Holds prepared films and masks.
    """

    module = FieldsModule

    def __init__(self, run: RunFolder, films: SplitDataset, trainer: Trainer) -> None:
        super().__init__(run, films, trainer)
        side, count = trainer.plan.recipe.preparation.size_px, len(films.films)
        self.masks = FilmArray(run.masks, (count, len(films.labels), side, side), "uint8")
        self._squares = FilmArray(run.films, (count, side, side), "uint8")
        self._computing = trainer

    def labelled(self, films: FilmArray) -> Dataset[tuple[Tensor, Tensor, Tensor]]:
        """Whole batches of films and masks."""
        return MaskBatches(films, self.masks)

    def probabilities(self, network: Network, positions: Sequence[int]) -> Iterator[Tensor]:
        """Yield each film's pixel probabilities, shape (labels, size, size), in this order."""
        assert isinstance(network, FieldsNetwork)
        device, preparation = self._computing.device, self._computing.plan.recipe.preparation
        network.to(device).eval()
        for start in range(0, len(positions), SCORING_BATCH):
            self._computing.context.raise_if_cancelled()
            taken = self._squares.take(positions[start : start + SCORING_BATCH])
            with torch.inference_mode():
                images = normalised(taken.to(device), preparation)
                found = network.field_logits(images).float().sigmoid().cpu()
            yield from found
        network.to("cpu")
