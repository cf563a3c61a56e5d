"""Films that the model that spoke sees as most like the open one."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Final

from psygnal import Signal

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.similar_film import SimilarFilm
from xrayviewer.domain.translation import mark
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.session.analysis_failures import question_failure
from xrayviewer.session.case import CaseSession
from xrayviewer.session.film_list import FilmListSession
from xrayviewer.workflows.films import film_stamp
from xrayviewer.workflows.similar_films import find_similar, forget_films

KEY: Final = "similar films"
OPENING: Final = "open similar film"
VANISHED: Final = mark(
    "similar films",
    "“{0}” is no longer where it was when it was analysed. Screen its folder again to find it "
    "among the similar films.",
)
FORGOTTEN: Final = mark("similar films", "{0} films were forgotten.")
UNEXPECTED: Final = mark(
    "similar films", "Similar films could not be looked for ({0}). The film is not affected."
)


class SimilarStage(Enum):
    """Where the search for similar films stands."""

    NOTHING = "nothing"
    """No model spoke about the open film."""
    WITHOUT_FEATURES = "without features"
    """The findings were kept by an earlier version, which kept no features."""
    SEARCHING = "searching"
    DONE = "done"
    FAILED = "failed"


class SimilarFilmsSession:
    """Looks for similar films once findings are shown, and opens them.

    Signals
    -------
    changed()
        Other films were found, the search stands elsewhere, or there is another way back.
    """

    changed = Signal()

    def __init__(
        self,
        jobs: JobQueue,
        case: CaseSession,
        analysis: AnalysisSession,
        film_list: FilmListSession,
        *,
        folder: Path,
        notify: Callable[[str], None],
    ) -> None:
        self._jobs = jobs
        self._case = case
        self._analysis = analysis
        self._film_list = film_list
        self._folder = folder
        self._notify = notify
        self.stage = SimilarStage.NOTHING
        self.message = ""
        self.films: tuple[SimilarFilm, ...] = ()
        self.opened: FilmLocation | None = None
        self.back_to: FilmLocation | None = None
        analysis.analysis_changed.connect(self._search)
        film_list.current_changed.connect(self._follow_current)

    def open(self, film: SimilarFilm) -> None:
        """Open a similar film with its neighbours; the open one can be gone back to."""
        here = self._film_list.current if self.back_to is None else self.back_to
        self._open(film.film.location, here)

    def go_back(self) -> None:
        """Open the film again from which similar ones were opened."""
        if self.back_to is not None:
            self._open(self.back_to, None)

    def forget(self) -> None:
        """Remove all remembered films and say how many there were."""
        folder = self._folder
        self._jobs.submit(
            lambda _context: forget_films(folder),
            title="Forgetting films",
            lane="saving",
            on_result=self._tell_forgotten,
        )

    def _search(self, analysis: Analysis | None) -> None:
        self._jobs.cancel(KEY)
        film = self._case.film
        if film is None or analysis is None or analysis.model is None:
            self._set(SimilarStage.NOTHING)
            return
        if analysis.features is None:
            self._set(SimilarStage.WITHOUT_FEATURES)
            return
        folder, radiograph = self._folder, film.radiograph
        location, identity = radiograph.provenance.location, radiograph.identity

        def search(_context: JobContext) -> tuple[SimilarFilm, ...]:
            return find_similar(folder, location, identity, analysis)

        self._set(SimilarStage.SEARCHING)
        self._jobs.submit(
            search,
            title="Similar films",
            lane="io",  # the lane "background" may read the headers of a large folder for minutes
            key=KEY,
            on_result=lambda found: self._set(SimilarStage.DONE, found),
            on_failure=self._fail,
        )

    def _fail(self, error: Exception) -> None:
        sentence = question_failure(error, str(error), UNEXPECTED)
        self._set(SimilarStage.FAILED, message=sentence)

    def _open(self, location: FilmLocation, back_to: FilmLocation | None) -> None:
        """Open a film that is still there; looking for it may take time on a network."""

        def take(stamp: tuple[int, int] | None) -> None:
            if stamp is None:
                self._notify(VANISHED.format(location.name))
                return
            self.opened, self.back_to = location, back_to
            self._film_list.show_beside(location)
            self.changed.emit()

        self._jobs.submit(
            lambda _context: film_stamp(location),
            title="Opening a similar film",
            lane="io",
            key=OPENING,
            on_result=take,
        )

    def _follow_current(self, current: FilmLocation | None) -> None:
        """Where the reader went elsewhere, there is nothing to go back from."""
        if self.back_to is not None and current != self.opened:
            self.opened = self.back_to = None
            self.changed.emit()

    def _tell_forgotten(self, count: int) -> None:
        self._notify(FORGOTTEN.format(count))
        self._search(self._analysis.analysis)

    def _set(
        self, stage: SimilarStage, films: tuple[SimilarFilm, ...] = (), message: str = ""
    ) -> None:
        self.stage, self.films, self.message = stage, films, message
        self.changed.emit()
