"""Features of views, computed once each."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from xrayviewer.domain.input_gate import Correction
from xrayviewer.domain.preparation import Preparation
from xrayviewer.imaging.correction import corrected
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.gate.pictures import Pixels, View
from xrayviewer.learning.networks import normalised
from xrayviewer.learning.networks.gate import FEATURES, TURNS, GateNetwork

BATCH: Final = 4
"""Small, because the maps of the first blocks have to stay in the processor's memory."""
ROW_BYTES: Final = 4 * FEATURES
UNCHANGED: Final = Correction()


class ViewFeatures:
    """Features of views and of corrected views.

    Parameters
    ----------
    network
        Its body is used, not its heads; it is left as it is.
    """

    def __init__(
        self, network: GateNetwork, pixels: Pixels, preparation: Preparation, context: JobContext
    ) -> None:
        self._network = network
        self._pixels = pixels
        self._preparation = preparation
        self._context = context
        self._rows: dict[tuple[View, Correction], NDArray[np.float32]] = {}

    def compute(self, views: Sequence[View], path: Path) -> Tensor:
        """Compute features of views, with progress.

        Parameters
        ----------
        path
            Gets them as they come; what an ended run left there is not computed again.

        Returns
        -------
        Tensor
            Float32, shape (n, features).

        Raises
        ------
        JobCancelledError
            If the context was cancelled.
        OSError
            If the file cannot be written.
        """
        done = _whole_rows(path)
        with path.open("ab") as file:
            squares = (self._pixels.square(view) for view in views[done:])
            for features in self._batches(squares):
                file.write(features.tobytes())
                done += len(features)
                self._context.report(done / len(views), f"View {done:,} of {len(views):,}")
        found = np.fromfile(path, np.float32).reshape(len(views), FEATURES)
        for view, row in zip(views, found, strict=True):
            self._rows[view, UNCHANGED] = row
        return torch.from_numpy(found)

    def of_corrected(self, views: Mapping[View, Correction]) -> Tensor:
        """Return features of views after their corrections; most are those of other views."""
        keys = [_settled(view, correction) for view, correction in views.items()]
        lacking = [key for key in dict.fromkeys(keys) if key not in self._rows]
        squares = (corrected(self._pixels.square(view), found) for view, found in lacking)
        done = 0
        for features in self._batches(squares):
            for row in features:
                self._rows[lacking[done]] = row
                done += 1
        return torch.from_numpy(np.stack([self._rows[key] for key in keys]))

    def _batches(self, squares: Iterator[NDArray[np.uint8]]) -> Iterator[NDArray[np.float32]]:
        batch: list[NDArray[np.uint8]] = []
        for square in squares:
            batch.append(square)
            if len(batch) == BATCH:
                yield self._features(batch)
                batch = []
        if batch:
            yield self._features(batch)

    def _features(self, batch: Sequence[NDArray[np.uint8]]) -> NDArray[np.float32]:
        self._context.raise_if_cancelled()
        with torch.inference_mode():
            images = normalised(torch.from_numpy(np.stack(batch)), self._preparation)
            features: NDArray[np.float32] = self._network.features(images).numpy()
        return features


def _whole_rows(path: Path) -> int:
    """Cut off what a killed run left of a view, and count the others."""
    if not path.exists():
        return 0
    rows = path.stat().st_size // ROW_BYTES
    os.truncate(path, rows * ROW_BYTES)
    return rows


def _settled(view: View, correction: Correction) -> tuple[View, Correction]:
    """Name a corrected view by the view that it becomes, where nothing else was changed."""
    if view.seed is not None or not correction.is_needed:
        return view, correction
    turns = (view.turns + correction.quarter_turns) % TURNS
    return View(view.picture, turns, view.is_inverted != correction.is_inverted), UNCHANGED
