"""The label court: films whose label is in doubt, voted on blindly and then decided."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from psygnal import Signal

from xrayviewer.domain.label_doubt import JournalAct, LabelDoubt
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.film_thumbnails import FilmThumbnails
from xrayviewer.session.single_job import SingleJob
from xrayviewer.session.training_data import JudgedFilms, TrainingDataSession
from xrayviewer.session.training_setup import TrainingSetup
from xrayviewer.workflows.label_court import Features, film_features, find_label_doubts

__all__ = ["CourtStage", "LabelAnswer", "LabelCourt", "LabelDoubt"]

PICTURE_PX: Final = 900
PICTURES_KEPT: Final = 40
AHEAD: Final = 3
"""Films whose pictures are read before they are asked about."""
CONTROL_EVERY: Final = 4
"""One film in so many is one that nobody doubts, so that being asked tells nothing."""
KEY: Final = "label court"
NO_MODEL: Final = mark(
    "label court", "There is no model that could look at these films. Train or import one first."
)
UNEXPECTED: Final = mark(
    "label court", "Something unexpected went wrong with the labels ({0}). Try again."
)


class CourtStage(Enum):
    """Where the court stands."""

    CLOSED = "closed"
    LOOKING = "looking"
    """Films are looked at, or labels compared again after a change."""
    ASKING = "asking"
    """The reader has not voted on the film that is shown; neither label nor score may be seen."""
    REVEALED = "revealed"
    DONE = "done"
    """No film is left to vote on."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LabelAnswer:
    """One of the answers that a reader can give.

    Attributes
    ----------
    label
        That is found.
    is_present
        False where the answer is that this label does not hold.
    labels
        All labels that the film would have then.
    """

    label: str
    is_present: bool
    labels: tuple[str, ...]


class LabelCourt:
    """Goes through films, the one whose label is likeliest wrong first.

    Heads that have not seen a film score it; they are fitted again after every change of a label.
    A vote is kept whether it changes anything or not.

    Attributes
    ----------
    doubts
        Of all films, the likeliest wrong label first.
    film
        The one that is asked about, None when there is none.
    vote
        The reader's answer; None before it, or for a reader who cannot tell.
    asked
        How many films were voted on since the court was opened.

    Signals
    -------
    changed()
        Another stage or film.
    progressed(float | None, str)
        The films are looked at: fraction and words.
    """

    changed = Signal()
    progressed = Signal(object, str)

    def __init__(
        self,
        jobs: JobQueue,
        engines: tuple[Engine, Engine],
        data: TrainingDataSession,
        setup: TrainingSetup,
    ) -> None:
        self._engines = engines
        self._data = data
        self._setup = setup
        self._seen: Features = {}
        self._seen_by = ("", Path())
        self._judged: JudgedFilms | None = None
        self.pictures = FilmThumbnails(
            jobs, engines[0], "court pictures", side_px=PICTURE_PX, most_kept=PICTURES_KEPT
        )
        self._job = SingleJob(
            jobs, title="Labels in doubt", lane="examining", key=KEY, unexpected=UNEXPECTED
        )
        self.stage = CourtStage.CLOSED
        self.message = ""
        self.doubts: tuple[LabelDoubt, ...] = ()
        self.film: LabelDoubt | None = None
        self.vote: LabelAnswer | None = None
        self.asked = 0
        self._job.changed.connect(self._take_failure)
        self._job.progressed.connect(self.progressed.emit)
        data.changed.connect(self._take_data)

    @property
    def is_open(self) -> bool:
        """Whether the reader is at it."""
        return self.stage is not CourtStage.CLOSED

    @property
    def can_open(self) -> bool:
        """Whether there are films to be looked at."""
        return self._data.judged is not None

    @property
    def suspected(self) -> int:
        """How many labels are likely wrong and not voted on."""
        voted = self._voted
        return sum(one.is_likely_wrong and one.film not in voted for one in self.doubts)

    @property
    def has_voted(self) -> bool:
        """Whether a film of these was ever voted on."""
        return bool(self._voted)

    @property
    def location(self) -> FilmLocation | None:
        """File of the film that is asked about."""
        found = self._data.locations((self.film.film,)) if self.film is not None else ()
        return found[0][1] if found else None

    @property
    def given(self) -> tuple[str, ...]:
        """Labels of the film that is asked about, as they are in force; not to be shown before."""
        if self.film is None or self._judged is None:
            return ()
        return self._judged.labels.get(self.film.film, ())

    @property
    def answers(self) -> tuple[LabelAnswer, ...]:
        """What the reader can say about the film."""
        if self.film is None or self._judged is None:
            return ()
        question, labels = self.film.question, self._judged.examination.dataset.labels
        if not question:
            return tuple(LabelAnswer(label, True, (label,)) for label in labels)
        rest = tuple(label for label in self.given if label != question)
        with_it = tuple(label for label in labels if label in {*rest, question})
        return (LabelAnswer(question, True, with_it), LabelAnswer(question, False, rest))

    @property
    def agrees(self) -> bool:
        """Whether the reader voted for the label as it is."""
        return self.vote is not None and set(self.vote.labels) == set(self.given)

    def open(self) -> None:
        """Look at the films and put their labels in doubt."""
        judged = self._data.judged
        if judged is None:
            return
        self._judged, self.asked, self.film, self.vote = judged, 0, None, None
        if not self._setup.start_model:
            self.stage, self.message = CourtStage.FAILED, NO_MODEL
            self.changed.emit()
            return
        self._look()

    def close(self) -> None:
        """Leave the court; what was looked at stays known."""
        self._job.forget()
        self.stage, self.film, self.vote = CourtStage.CLOSED, None, None
        self.changed.emit()

    def give_vote(self, answer: LabelAnswer | None) -> None:
        """Say what the film shows, or None: cannot tell. Label and score may be seen after it."""
        if self.stage is not CourtStage.ASKING or self.film is None:
            return
        self.vote = answer
        self.asked += 1
        self._data.record_vote(
            self.film.film, () if answer is None else answer.labels, self.film.probability
        )
        self.stage = CourtStage.REVEALED
        self.changed.emit()

    def relabel(self) -> None:
        """Give the film the label that the reader voted for, and look again."""
        if self.stage is CourtStage.REVEALED and self.film is not None and self.vote is not None:
            self._data.relabel((self.film.film,), self.vote.labels)

    def leave_out(self) -> None:
        """Do not use the film, and look again."""
        if self.stage is CourtStage.REVEALED and self.film is not None:
            self._data.leave_out((self.film.film,))

    def go_on(self) -> None:
        """Leave the label as it is and ask about the next film."""
        if self.stage is CourtStage.REVEALED:
            self._ask_next()

    @property
    def _voted(self) -> frozenset[str]:
        journal = self._data.journal
        entries = () if journal is None else journal.entries
        return frozenset(
            name for entry in entries if entry.act is JournalAct.VOTE for name in entry.films
        )

    def _look(self) -> None:
        judged, model = self._judged, Path(self._setup.start_model)
        if judged is None:
            return
        if self._seen_by != (str(self._data.source), model):
            self._seen, self._seen_by = {}, (str(self._data.source), model)
        engines, known, films = self._engines, self._seen, judged.examination.films
        dataset = judged.examination.dataset

        def work(context: JobContext) -> tuple[Features, tuple[LabelDoubt, ...]]:
            seen = film_features(engines, model, films, known, context)
            return seen, find_label_doubts(
                engines[1],
                films,
                dataset.labels,
                seen,
                context,
                is_multi_label=dataset.is_multi_label,
            )

        self.stage, self.message = CourtStage.LOOKING, ""
        self._job.start(work, self._take)
        self.changed.emit()

    def _take(self, found: tuple[Features, tuple[LabelDoubt, ...]]) -> None:
        self._seen, self.doubts = found
        self._ask_next()

    def _take_data(self) -> None:
        """Look again where labels have changed; leave where the films are others."""
        if not self.is_open or self._data.judged is self._judged:
            return
        if self._data.judged is None:
            self.close()
            return
        self._judged = self._data.judged
        self._look()

    def _ask_next(self) -> None:
        queue = self._queue()
        self.film, self.vote = next(queue, None), None
        self.stage = CourtStage.DONE if self.film is None else CourtStage.ASKING
        following = [one for one, _ in zip(queue, range(AHEAD), strict=False)]
        shown = [self.film, *following] if self.film is not None else []
        places = self._data.locations(tuple(one.film for one in shown))
        self.pictures.request(location for _, location in places)
        self.changed.emit()

    def _queue(self) -> Iterator[LabelDoubt]:
        """Films to vote on: suspected ones with some among them that nobody doubts."""
        voted = self._voted
        waiting = [one for one in self.doubts if one.film not in voted]
        suspected = [one for one in waiting if one.is_likely_wrong]
        controls = [one for one in reversed(waiting) if not one.is_likely_wrong]
        for place, one in enumerate(suspected):
            if (self.asked + place) % CONTROL_EVERY == CONTROL_EVERY - 1 and controls:
                yield controls.pop(0)
            yield one

    def _take_failure(self) -> None:
        if self._job.message:
            self.stage, self.message = CourtStage.FAILED, self._job.message
            self.changed.emit()
