"""Logits and features of prepared films, in single precision."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import TrainingError
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.networks import Network, normalised
from xrayviewer.learning.training.film_array import FilmArray

SCORING_BATCH = 64


@dataclass(frozen=True, slots=True, eq=False)
class Inference:
    """Computes on prepared films; afterwards the network is on the CPU."""

    films: FilmArray
    preparation: Preparation
    device: torch.device
    context: JobContext

    def logits(self, network: Network, positions: Sequence[int]) -> NDArray[np.float64]:
        """Return the logits of these films, shape (len(positions), outputs)."""
        network.to(self.device).eval()
        with torch.inference_mode():
            found = [network(images).double().cpu().numpy() for images in self._inputs(positions)]
        network.to("cpu")
        return np.concatenate(found)

    def write_features(self, network: Network, count: int, path: Path) -> FilmArray:
        """Compute the features of all films and write them as they come; memory stays flat.

        Parameters
        ----------
        path
            Gets float32, shape (count, features).

        Raises
        ------
        OSError
            If the file cannot be written.
        TrainingError
            If the disk has too little room.
        """
        width = 0
        network.to(self.device).eval()
        with path.open("wb") as file, torch.inference_mode():
            for images in self._inputs(range(count)):
                features: Tensor = network.features(images).flatten(1).float().cpu()
                if not width:
                    width = features.shape[1]
                    _require_disk(path, 4 * width * count)
                file.write(features.numpy().tobytes())
        network.to("cpu")
        return FilmArray(path, (count, width), "float32")

    def _inputs(self, positions: Sequence[int]) -> Iterator[Tensor]:
        for start in range(0, len(positions), SCORING_BATCH):
            self.context.raise_if_cancelled()
            taken = self.films.take(positions[start : start + SCORING_BATCH])
            yield normalised(taken.to(self.device), self.preparation)
            self.context.report(None, f"Film {start + len(taken):,} of {len(positions):,}")


def _require_disk(path: Path, needed: int) -> None:
    free = shutil.disk_usage(path.parent).free
    if free < needed:
        raise TrainingError(
            f"The features of all films need {needed / 1e9:.1f} GB on the disk of “{path.parent}”, "
            f"which has {free / 1e9:.1f} GB free. Free some space, then go on."
        )
