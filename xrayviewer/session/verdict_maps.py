"""Small pictures of films with where a model's verdict on them came from."""

import contextlib
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from psygnal import Signal

from xrayviewer.domain.errors import UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.film_thumbnails import FilmThumbnails
from xrayviewer.session.single_job import failure_sentence
from xrayviewer.workflows.verdict_maps import FilmVerdict, VerdictMap, map_verdict

__all__ = ["FilmVerdict", "VerdictThumbnails"]

MOST: Final = 30
"""Maps made at once; who looks at more opens the film."""
KEY: Final = "verdict maps"
UNEXPECTED: Final = mark(
    "training", "Something unexpected went wrong with the heat maps ({0}). Choose the films again."
)


class VerdictThumbnails:
    """Thumbnails with heat maps over them, where they are wanted and there.

    Attributes
    ----------
    is_mapped
        Whether maps are wanted.
    message
        Why there are none, as a sentence; empty when nothing is wrong.

    Signals
    -------
    arrived(FilmLocation)
        The picture of a film is there, or another one.
    changed()
        Maps are wanted or not, or cannot be made.
    """

    arrived = Signal(object)
    changed = Signal()

    def __init__(
        self, jobs: JobQueue, engines: tuple[Engine, Engine], thumbnails: FilmThumbnails
    ) -> None:
        self._jobs = jobs
        self._decoders, self._learning = engines
        self._thumbnails = thumbnails
        self._model = ""
        self._verdicts: dict[FilmLocation, FilmVerdict] = {}
        self._maps: dict[FilmVerdict, VerdictMap] = {}
        self._full = 0.0
        self.is_mapped = True
        self.message = ""
        thumbnails.arrived.connect(self.arrived.emit)

    def look_at(self, model: str, verdicts: Sequence[FilmVerdict]) -> None:
        """Have maps of these verdicts made, for a model of this name; empty: none can be."""
        if model != self._model:
            self._model, self._maps, self._full = model, {}, 0.0
        self._verdicts = {}
        for one in verdicts[:MOST]:
            # Of several wrong labels the worst comes first, and a film has one picture.
            self._verdicts.setdefault(one.location, one)
        self._make()

    def set_mapped(self, is_mapped: bool) -> None:
        """Show maps, or films as they are."""
        if is_mapped != self.is_mapped:
            self.is_mapped = is_mapped
            self._make()
            self.changed.emit()
            for location in self._verdicts:
                self.arrived.emit(location)

    def get(self, location: FilmLocation) -> NDArray[np.uint8] | None:
        """Picture of a film if it has arrived: uint8, (rows, columns) or (rows, columns, 3)."""
        picture = self._thumbnails.get(location)
        verdict = self._verdicts.get(location)
        found = None if verdict is None else self._maps.get(verdict)
        if picture is None or found is None or not self.is_mapped:
            return picture
        return found.over(picture, self._full)

    def request(self, locations: Iterable[FilmLocation]) -> None:
        """Ask for the pictures of these films."""
        self._thumbnails.request(locations)

    def _make(self) -> None:
        lacking = [one for one in self._verdicts.values() if one not in self._maps]
        self.message = ""
        if not (lacking and self._model and self.is_mapped):
            self._jobs.cancel(KEY)
            return
        decoders, learning, model = self._decoders, self._learning, self._model

        def make_all(context: JobContext) -> None:
            for verdict in lacking:
                context.raise_if_cancelled()
                with contextlib.suppress(UnreadableImageError):
                    context.publish(map_verdict(decoders, learning, model, verdict, context))

        self._jobs.submit(
            make_all,
            title="Heat maps",
            lane="background",
            key=KEY,
            on_partial=self._take,
            on_failure=self._fail,
        )

    def _take(self, found: VerdictMap) -> None:
        self._maps[found.verdict] = found
        if found.peak > self._full:
            # One scale for all films side by side, so a stronger one changes the others.
            self._full = found.peak
            for location in self._verdicts:
                self.arrived.emit(location)
        else:
            self.arrived.emit(found.verdict.location)

    def _fail(self, error: Exception) -> None:
        self.message = failure_sentence(error, UNEXPECTED)
        self.changed.emit()
