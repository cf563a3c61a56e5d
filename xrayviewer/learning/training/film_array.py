"""Prepared films on disk, read as they are needed."""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, Dataset, Sampler

from xrayviewer.domain.training import TrainingError
from xrayviewer.learning.training.seeds import epoch_seed


class FilmArray:
    """Inputs of a network by position: prepared films, or features computed from them.

    A file of raw numbers is mapped, not read: pages come as they are touched, and the system drops
    them again when memory is short.

    Parameters
    ----------
    path
        Raw numbers in C order.
    shape
        (films, ...), of one film (size, size) for pixels, (features,) for features.
    dtype
        uint8 for pixels, float32 for features.

    Raises
    ------
    TrainingError
        If the file is not there or does not hold exactly so many films.
    """

    def __init__(self, path: Path, shape: tuple[int, ...], dtype: str) -> None:
        size_bytes = math.prod(shape) * np.dtype(dtype).itemsize
        if not path.is_file() or path.stat().st_size != size_bytes:
            raise TrainingError(
                f"“{path.name}” of the training “{path.parent.name}” is missing or damaged, so the "
                "training cannot go on. Start it over."
            )
        self._films: NDArray[np.generic] = np.memmap(path, dtype, mode="r", shape=shape)

    def take(self, positions: Sequence[int]) -> Tensor:
        """Copy films into a tensor, shape (len(positions), ...)."""
        return torch.from_numpy(np.stack([self._films[place] for place in positions]))


class FilmBatches(Dataset[tuple[Tensor, Tensor, Tensor]]):
    """Whole batches: inputs, truth and the positions of the films."""

    def __init__(self, films: FilmArray, truth: NDArray[np.bool_]) -> None:
        self._films = films
        self._truth = torch.from_numpy(truth.astype(np.float32))

    def __getitem__(self, positions: list[int]) -> tuple[Tensor, Tensor, Tensor]:
        """Return one batch; `positions` come from `BatchSampler`."""
        return self._films.take(positions), self._truth[positions], torch.tensor(positions)


class BatchSampler(Sampler[list[int]]):
    """Positions in batches; shuffled by seed and epoch alone, so that an epoch can be repeated.

    Parameters
    ----------
    seed
        None keeps the order. With one, a single film left over joins the batch before it, because
        batch norm cannot be trained on one film.
    rank, ranks
        This process among those that train together; all get equally many films of an epoch.
    """

    def __init__(
        self,
        positions: Sequence[int],
        batch: int,
        *,
        seed: int | None,
        rank: int = 0,
        ranks: int = 1,
    ) -> None:
        self._positions = np.asarray(positions)
        self._batch = batch
        self._seed = seed
        self._rank, self._ranks = rank, ranks
        self._epoch = 0

    def set_epoch(self, epoch: int) -> None:
        """Choose the order; Lightning calls it before each epoch."""
        self._epoch = epoch

    def __len__(self) -> int:
        """Return the number of batches."""
        return len(self._starts())

    def __iter__(self) -> Iterator[list[int]]:
        """Yield one epoch."""
        order = self._positions
        if self._seed is not None:
            order = np.random.default_rng(epoch_seed(self._seed, self._epoch)).permutation(order)
        mine = np.resize(order, self._share() * self._ranks)[self._rank :: self._ranks]
        starts = self._starts()
        for start, end in zip(starts, [*starts[1:], len(mine)], strict=True):
            yield [int(place) for place in mine[start:end]]

    def _starts(self) -> list[int]:
        share = self._share()
        starts = list(range(0, share, self._batch))
        if self._seed is not None and self._batch > 1 and share > 1 and share % self._batch == 1:
            starts.pop()
        return starts

    def _share(self) -> int:
        return math.ceil(len(self._positions) / self._ranks)


def batches(
    films: Dataset[tuple[Tensor, Tensor, Tensor]], sampler: BatchSampler
) -> DataLoader[tuple[Tensor, Tensor, Tensor]]:
    """Return a loader in this process: mapped films need no reading workers."""
    # A loader draws from its generator; from torch's common one, dropout would depend on how often
    # loaders were made, and so on whether a training was interrupted.
    own = torch.Generator()
    return DataLoader(films, sampler=sampler, batch_size=None, num_workers=0, generator=own)
