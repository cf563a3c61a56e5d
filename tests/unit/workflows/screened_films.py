"""Engines for tests of screenings: films are names, and what happens to them is in the name."""

import dataclasses
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np

from tests.unit.store.screenings import SETTING
from tests.unit.workflows.classified_films import analysis, finding
from xrayviewer.domain.analysis import AnalysisModels, ModelInputs
from xrayviewer.domain.errors import EngineError, Refusal, RefusalCode, UnreadableImageError
from xrayviewer.domain.identity import Identity
from xrayviewer.domain.input_gate import GateVerdict, HeaderFacts
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.screening import FilmIdentity, ScreeningRow
from xrayviewer.domain.screening_film import ScreeningFilm
from xrayviewer.domain.screening_progress import ScreeningProgress
from xrayviewer.jobs.context import DirectContext
from xrayviewer.workflows.analysis import AnalysisPlan

PLAN = AnalysisPlan(AnalysisModels("gate", "fields", {}), (), ("gate", "fields"))
SPOKEN = SETTING.models[0].reference


class Decoders:
    """Lists the names in a text, and reads films that are called so.

    A name is ``pixels`` or ``pixels.copy``; those that begin with "broken" cannot be read,
    "slow" not at the first time, "hangs" never in time.

    Parameters
    ----------
    on_read
        Told of each film before it is read, on the thread that reads.
    """

    def __init__(self, on_read: Callable[[FilmLocation], None] = lambda _location: None) -> None:
        self.listings = 0
        self.read: list[str] = []
        self.is_search_broken = False
        self._on_read = on_read
        self._change = threading.Lock()

    def warm_up(self):
        """There is no process to start."""

    def call(self, operation, *given, context, deadline_s=None):
        if operation.startswith("folder:list_films"):
            self.listings += 1
            names = [name for name in str(given[0]).split() if Path(name).name != "nothing"]
            for name in names:
                context.raise_if_cancelled()
                context.publish((FilmLocation(Path(name)),))
            if self.is_search_broken:
                raise EngineError("the process ended unexpectedly")
            return len(names)
        location, _preparations = given
        assert operation == "screening_film:read_screening_film"
        context.raise_if_cancelled()
        with self._change:
            self.read.append(location.name)
        self._on_read(location)
        if location.name.startswith("broken"):
            refusal = Refusal(RefusalCode.EMPTY, location.name, "it is empty", "Ask for another.")
            raise UnreadableImageError(refusal)
        if location.name.startswith("hangs") or (
            location.name.startswith("slow") and self.read.count(location.name) == 1
        ):
            refusal = Refusal(RefusalCode.TOO_SLOW, location.name, "it is slow", "Try again.")
            raise UnreadableImageError(refusal)
        pixels = location.name.partition(".")[0]
        return ScreeningFilm(
            ModelInputs(pixels, HeaderFacts(), {}),
            FilmIdentity(f"Name^{pixels}", pixels),
            Identity(patient_id=pixels).patient_key,
        )


class Learning:
    """Analyses films; fails on those that are called so."""

    def __init__(self, error: Exception | None = None) -> None:
        self.batches: list[tuple[str, ...]] = []
        self.spoken = SPOKEN
        self.device_notice = ""
        self._error = error or ModelError("The scores are no numbers.")

    def warm_up(self):
        """There is no process to start."""

    def call(self, operation, _models, films, shows_refused, *, context, deadline_s=None):
        assert operation == "analysis:analyse"
        names = tuple(film.digest for film in films)
        self.batches.append(names)
        if any(name.startswith("wrong") for name in names):
            raise self._error
        return tuple(self._analysis(name, shows_refused) for name in names)

    def _analysis(self, name, shows_refused):
        if name.startswith("photo") and not shows_refused:
            return analysis(verdict=GateVerdict.REFUSED, digest=name)
        if name.startswith("minor"):
            return analysis(age_years=12, digest=name)
        verdict = GateVerdict.REFUSED if name.startswith("photo") else GateVerdict.OK
        found = analysis(
            finding("effusion", 0.7, 0.5), finding("nodule", 0.2), digest=name, verdict=verdict
        )
        return dataclasses.replace(
            found,
            model=self.spoken,
            device_notice=self.device_notice,
            features=np.full(4, 0.5, np.float16),
        )


class Watcher(DirectContext):
    """Keeps what a run publishes; may end it after so many rows are done."""

    def __init__(self, ends_after: int | None = None) -> None:
        self.added: list[ScreeningRow] = []
        self.done: list[ScreeningRow] = []
        self.progress: list[ScreeningProgress] = []
        self.sentences: list[str] = []
        self._ends_after = ends_after

    def publish(self, partial):
        if isinstance(partial, ScreeningProgress):
            self.progress.append(partial)
            return
        for row in partial:
            (self.added if row.status == "waiting" else self.done).append(row)
        if self._ends_after is not None and len(self.done) >= self._ends_after:
            self.is_cancelled = True

    def report(self, _fraction, message=""):
        self.sentences.append(message)
