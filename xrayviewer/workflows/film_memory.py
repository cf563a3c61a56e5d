"""Remember films as models saw them while they are classified, screened or trained on."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from xrayviewer.dataset.names import patient_from_name
from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.dataset import ExaminedFilm, SplitDataset
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.similar_film import RememberedFilm, TrainedFilms
from xrayviewer.domain.training import TrainingNotice
from xrayviewer.jobs.context import JobContext, PassingContext
from xrayviewer.store import preferences, similar_films
from xrayviewer.store.folders import data_folder, settings_folder

PREFERENCE: Final = "privacy.similar_films"
WRITTEN_AT_ONCE: Final = 32
NO_FINDING: Final = "No Finding"
"""Stands for no label at all where a film may carry any number of them."""


def remembered(
    location: FilmLocation, analysis: Analysis, patient: str = ""
) -> RememberedFilm | None:
    """Make of an analysis what is remembered of its film; None where no model spoke.

    Parameters
    ----------
    patient
        As the header names one; otherwise what the file's name tells, if anything.
    """
    if analysis.model is None or analysis.features is None:
        return None
    return RememberedFilm(
        analysis.model.digest,
        analysis.model.preparation_version,
        analysis.digest,
        analysis.features,
        FilmLocation(location.path.absolute(), location.member),
        scores={finding.label: finding.score for finding in analysis.findings},
        patient=patient_mark(patient or patient_from_name(location.name)),
    )


class FilmMemory:
    """Remembers films while others are analysed; that it cannot stops nothing.

    Attributes
    ----------
    notice
        Why films were not remembered, as a sentence; empty while all were.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._waiting: list[RememberedFilm] = []
        self.notice = ""

    def add(self, location: FilmLocation, analysis: Analysis, patient: str = "") -> None:
        """Remember a film that a model spoke about; see `remembered`."""
        film = remembered(location, analysis, patient)
        if film is not None:
            self._add([film])

    def add_trained(self, films: SplitDataset, seen: TrainedFilms) -> None:
        """Remember films of a training, with their labels.

        Parameters
        ----------
        films
            All of the training.
        seen
            Some of them.
        """
        last = seen.first + len(seen.features)
        self._add(
            [
                _trained(one, films, seen, place)
                for place, one in enumerate(films.films[seen.first : last])
            ]
        )

    def flush(self) -> None:
        """Write what waits."""
        films, self._waiting = self._waiting, []
        try:
            similar_films.remember(self._folder, films)
        except similar_films.SimilarFilmsError as error:
            self.notice = str(error)

    def _add(self, films: Sequence[RememberedFilm]) -> None:
        if self.notice:
            return
        self._waiting += films
        if len(self._waiting) >= WRITTEN_AT_ONCE:
            self.flush()


class TrainingMemory(PassingContext):
    """Context of a training: takes its films out of what is published and passes the rest on.

    Parameters
    ----------
    memory
        Gets the films.
    films
        Those of the training.
    """

    def __init__(self, context: JobContext, memory: FilmMemory, films: SplitDataset) -> None:
        super().__init__(context)
        self._memory = memory
        self._films = films

    def publish(self, partial: object) -> None:
        """Remember films; pass anything else on."""
        if isinstance(partial, TrainedFilms):
            self._memory.add_trained(self._films, partial)
        else:
            super().publish(partial)

    def finish(self) -> None:
        """Write what waits, and tell if films could not be remembered."""
        self._memory.flush()
        if self._memory.notice:
            super().publish(TrainingNotice(self._memory.notice))


def film_memory() -> FilmMemory | None:
    """Where films are remembered; None where the user wants none to be."""
    values, _ = preferences.load(settings_folder() / "preferences.json")
    return FilmMemory(data_folder()) if values[PREFERENCE] else None


def patient_mark(patient: str) -> str:
    """Hash of what names a patient; empty where nothing does."""
    return hashlib.sha256(patient.encode()).hexdigest()[:16] if patient else ""


def _trained(
    film: ExaminedFilm, films: SplitDataset, seen: TrainedFilms, place: int
) -> RememberedFilm:
    location = film.film.location
    scores = (float(score) for score in seen.scores[place])
    return RememberedFilm(
        seen.model,
        seen.preparation_version,
        film.facts.digest,
        seen.features[place].copy(),
        FilmLocation(location.path.absolute(), location.member),
        ", ".join(film.film.labels) or NO_FINDING,
        dict(zip(films.labels, scores, strict=True)),
        # That of the header is hashed already, and in the same way.
        patient_mark(film.film.patient) or film.facts.patient,
    )
