"""Scores and gate outcomes of labelled films, asked for a batch at a time while films are read."""

from pathlib import Path
from typing import Final

import numpy as np

from xrayviewer.domain.dataset import FilmSample
from xrayviewer.domain.input_gate import GateReport, HeaderFacts
from xrayviewer.domain.model_card import ModelCard
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext

BATCH: Final = 32
"""Films scored in one call."""


class FilmScores:
    """Gathers films into batches and has them scored; holds one batch of pixels at most.

    Parameters
    ----------
    learning
        Engine of `learning`.
    folder
        Of the model that scores.
    films
        How many there are.
    batch
        Films scored in one call; None for `BATCH`.

    Attributes
    ----------
    preparation
        How the model wants its films.
    probabilities
        NDArray[np.float64], shape (films, labels of the model); NaN for a film not taken.
    """

    def __init__(
        self,
        learning: Engine,
        folder: Path,
        card: ModelCard,
        films: int,
        context: JobContext,
        *,
        batch: int | None = None,
    ) -> None:
        self._learning = learning
        self._folder = str(folder)
        self._context = _Quiet(context)
        self._places: list[int] = []
        self._batch = batch or BATCH
        self.preparation = card.preparation
        side = card.preparation.size_px
        self._pixels = np.empty((self._batch, side, side), np.uint8)
        self.probabilities = np.full((films, len(card.labels)), np.nan)

    def take(self, place: int, sample: FilmSample) -> None:
        """Take one film; every full batch is scored."""
        self._pixels[len(self._places)] = sample.pixels
        self._places.append(place)
        if len(self._places) == self._batch:
            self.finish()

    def finish(self) -> None:
        """Score what is left."""
        if self._places:
            self.probabilities[self._places] = self._learning.call(
                "predict:score",
                self._folder,
                self._pixels[: len(self._places)],
                context=self._context,
            )
            self._places.clear()


class GateOutcomes:
    """Gathers films into batches and has the input gate look at them.

    Parameters
    ----------
    learning
        Engine of `learning`.
    folder
        Of the gate's model.

    Attributes
    ----------
    preparation
        How the gate wants its films.
    """

    def __init__(
        self, learning: Engine, folder: Path, card: ModelCard, context: JobContext
    ) -> None:
        self._learning = learning
        self._folder = str(folder)
        self._context = _Quiet(context)
        self._places: list[int] = []
        self._headers: list[HeaderFacts] = []
        self.preparation = card.preparation
        side = card.preparation.size_px
        self._squares = np.empty((BATCH, side, side), np.uint8)
        self._reports: dict[int, GateReport] = {}

    @property
    def in_order(self) -> tuple[GateReport, ...]:
        """Reports about the films taken, by their places."""
        return tuple(self._reports[place] for place in sorted(self._reports))

    def take(self, place: int, sample: FilmSample) -> None:
        """Take one film that was read for the gate; every full batch is looked at."""
        assert sample.gate is not None
        self._squares[len(self._places)] = sample.gate.square
        self._headers.append(sample.gate.header)
        self._places.append(place)
        if len(self._places) == BATCH:
            self.finish()

    def finish(self) -> None:
        """Have the gate look at what is left."""
        if self._places:
            reports = self._learning.call(
                "gate.checking:check",
                self._folder,
                self._squares[: len(self._places)],
                tuple(self._headers),
                context=self._context,
            )
            self._reports.update(zip(self._places, reports, strict=True))
            self._places.clear()
            self._headers.clear()


class _Quiet:
    """Context of one batch: its progress would jump between that of the films."""

    def __init__(self, context: JobContext) -> None:
        self._context = context

    @property
    def is_cancelled(self) -> bool:
        return self._context.is_cancelled

    def report(self, fraction: float | None, message: str = "") -> None:
        """One batch is a moment."""

    def publish(self, partial: object) -> None:
        """Scores are gathered, not shown."""

    def allow_time(self, seconds: float) -> None:
        """Scoring has no deadline."""

    def raise_if_cancelled(self) -> None:
        self._context.raise_if_cancelled()
