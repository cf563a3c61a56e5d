"""The labelled films of a training: what was found in them, and what the user changed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Final, TypeAlias

from psygnal import Signal

from xrayviewer.dataset.checks import examine
from xrayviewer.dataset.corrections import Corrections, applicable, corrected, corrected_film
from xrayviewer.dataset.splits import deal
from xrayviewer.dataset.summary import DatasetSummary, summarise
from xrayviewer.domain.dataset import (
    DatasetError,
    DatasetExamination,
    ExaminedFilm,
    SplitDataset,
    SplitRule,
)
from xrayviewer.domain.label_doubt import JournalAct, JournalEntry
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.film_thumbnails import FilmThumbnails
from xrayviewer.session.single_job import failure_sentence
from xrayviewer.session.training_problems import Problem, Remedy, problem_of
from xrayviewer.store.label_journal import LabelJournal, read_journal, write_journal
from xrayviewer.workflows.datasets import examine_dataset, find_dataset

__all__ = ["DataStage", "DatasetSummary", "JudgedFilms", "TrainingDataSession", "judge_films"]

LANE: Final = "examining"
KEY: Final = "examine"
JUDGE_KEY: Final = "judge films"
UNEXPECTED: Final = mark(
    "training data",
    "Something unexpected went wrong while the films were read ({0}). Choose the folder again.",
)
UNKEPT: Final = mark(
    "training data",
    "What you changed by hand could not be kept ({0}). It is in force until the program is closed.",
)
RESTORED: Final = mark(
    "training data",
    "What you changed by hand about these films earlier is in force again: {0} with another label, "
    "{1} left out. Undo takes it back.",
)


class DataStage(Enum):
    """Where the examination stands."""

    NOTHING = "nothing"
    EXAMINING = "examining"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class JudgedFilms:
    """Films as the user wants them, with what there is to say about them.

    Attributes
    ----------
    dealt
        With their use decided; None where a training cannot start with them.
    refusal
        Why it cannot, as a sentence.
    """

    examination: DatasetExamination
    summary: DatasetSummary
    problems: tuple[Problem, ...]
    dealt: SplitDataset | None
    refusal: str = ""

    @property
    def labels(self) -> dict[str, tuple[str, ...]]:
        """Labels of each film by its name."""
        return {one.film.name: one.film.labels for one in self.examination.films}


Found: TypeAlias = tuple[DatasetExamination, JudgedFilms, SplitRule, LabelJournal, str]


class TrainingDataSession:
    """Examines a folder or table of labelled films, away from the GUI thread.

    Attributes
    ----------
    source
        The folder or table; None before one was chosen.
    judged
        None until its films are examined.
    corrections
        What the user changed by hand; the files stay as they are.
    journal
        All that was ever changed by hand about this folder or table; None before one was chosen.
    thumbnails
        Pictures of its films.

    Signals
    -------
    changed()
        Stage, films, corrections or the split are others.
    progressed(float | None, str)
        The examination got further: fraction and words.
    told(str)
        A sentence for the user.
    """

    changed = Signal()
    progressed = Signal(object, str)
    told = Signal(str)

    def __init__(
        self,
        jobs: JobQueue,
        decoders: Engine,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._jobs = jobs
        self._decoders = decoders
        self._clock = clock
        self._found: DatasetExamination | None = None
        self._rule = SplitRule()
        self._earlier: tuple[Corrections, ...] = ()
        self.thumbnails = FilmThumbnails(jobs, decoders, "training thumbnails")
        self.source: Path | None = None
        self.patient_pattern = ""
        self.stage = DataStage.NOTHING
        self.message = ""
        self.judged: JudgedFilms | None = None
        self.corrections = Corrections()
        self.journal: LabelJournal | None = None

    @property
    def can_train(self) -> bool:
        """Whether a training can start with these films."""
        return self.judged is not None and self.judged.dealt is not None

    @property
    def can_undo(self) -> bool:
        """Whether the user changed something by hand."""
        return bool(self._earlier)

    def open(self, source: Path) -> None:
        """Examine the films of a folder or table, instead of those before."""
        self.source = source
        self.corrections, self._earlier = Corrections(), ()
        self._found, self.judged, self.journal = None, None, None
        self.stage, self.message = DataStage.EXAMINING, ""
        self._jobs.cancel(JUDGE_KEY)
        decoders, rule, pattern = self._decoders, self._rule, self.patient_pattern or None

        def work(context: JobContext) -> Found:
            dataset = find_dataset(decoders, source, context, patient_pattern=pattern)
            found = examine_dataset(decoders, dataset, context)
            journal, notice = read_journal(source)
            in_force = applicable(dataset, journal.corrections)
            journal = replace(journal, corrections=in_force)
            judged = judge_films(found, journal.corrections, rule)
            return found, judged, rule, journal, notice

        self._jobs.submit(
            work,
            title="Examining films",
            lane=LANE,
            key=KEY,
            on_progress=self.progressed.emit,
            on_result=self._take_found,
            on_failure=self._fail,
        )
        self.changed.emit()

    def stop(self) -> None:
        """Leave the examination."""
        if self.stage is DataStage.EXAMINING:
            self._jobs.cancel(KEY)
            self.stage, self.source = DataStage.NOTHING, None
            self.changed.emit()

    def set_patient_pattern(self, pattern: str) -> None:
        """Find the patient in a film's name by a regular expression with one group; "" as usual."""
        if pattern != self.patient_pattern:
            self.patient_pattern = pattern
            if self.source is not None:
                self.open(self.source)

    def set_rule(self, rule: SplitRule) -> None:
        """Deal the films out by another rule."""
        if rule != self._rule:
            self._rule = rule
            self._judge()

    def leave_out(self, names: tuple[str, ...]) -> None:
        """Do not use these films."""
        self._correct(
            replace(self.corrections, left_out=self.corrections.left_out | frozenset(names)),
            self._entry(JournalAct.LEAVE_OUT, names),
        )

    def relabel(self, names: tuple[str, ...], labels: tuple[str, ...]) -> None:
        """Give these films other labels of the dataset."""
        changed = {**self.corrections.labels, **dict.fromkeys(names, labels)}
        entry = self._entry(JournalAct.RELABEL, names, labels)
        self._correct(replace(self.corrections, labels=changed), entry)

    def record_vote(self, name: str, labels: tuple[str, ...], probability: float) -> None:
        """Keep what a reader said about a film before seeing its label; empty: cannot tell."""
        entry = self._entry(JournalAct.VOTE, (name,), labels)
        self._write_down(replace(entry, probability=probability))

    def apply(self, problem: Problem) -> None:
        """Do about a problem what its remedy says."""
        if problem.remedy is Remedy.DEAL_ANEW:
            entry = self._entry(JournalAct.DEAL_ANEW, ())
            self._correct(replace(self.corrections, deals_anew=True), entry)
        elif problem.left_out_by_remedy:
            self.leave_out(problem.left_out_by_remedy)

    def undo(self) -> None:
        """Take the last change by hand back."""
        if self._earlier:
            *rest, self.corrections = self._earlier
            self._earlier = tuple(rest)
            self._write_down(self._entry(JournalAct.UNDO, ()))
            self._judge()
            self.changed.emit()

    def samples(self, label: str, count: int) -> tuple[ExaminedFilm, ...]:
        """Films with a label, evenly spaced over all of them."""
        if self.judged is None:
            return ()
        films = self.judged.examination.films
        carrying = [one for one in films if label in one.film.labels]
        step = max(1, len(carrying) // max(1, count))
        return tuple(carrying[::step][:count])

    def locations(self, names: tuple[str, ...]) -> tuple[tuple[str, FilmLocation], ...]:
        """Names and files of films of the dataset, left out ones too."""
        if self._found is None:
            return ()
        known = {film.name: film.location for film in self._found.dataset.films}
        return tuple((name, known[name]) for name in names if name in known)

    def _correct(self, corrections: Corrections, entry: JournalEntry) -> None:
        if corrections == self.corrections:
            return
        self._earlier = (*self._earlier, self.corrections)
        self.corrections = corrections
        self._write_down(entry)
        self._judge()
        self.changed.emit()

    def _entry(
        self, act: JournalAct, names: tuple[str, ...], labels: tuple[str, ...] = ()
    ) -> JournalEntry:
        labelled = {} if self.judged is None else self.judged.labels
        before = {name: labelled[name] for name in names if name in labelled}
        return JournalEntry(f"{self._clock():%Y-%m-%dT%H:%M:%SZ}", act, names, labels, before)

    def _write_down(self, entry: JournalEntry) -> None:
        """Add to the journal, and keep it with what is in force now."""
        if self.journal is None:
            return
        entries = (*self.journal.entries, entry)
        journal = replace(self.journal, entries=entries, corrections=self.corrections)
        self.journal = journal
        self._jobs.submit(
            lambda _context: write_journal(journal),
            title="Labels",
            lane="saving",
            on_failure=self._fail_writing,
        )

    def _fail_writing(self, error: Exception) -> None:
        self.told.emit(failure_sentence(error, UNKEPT))

    def _judge(self) -> None:
        """Look again at the films that were read."""
        found, corrections, rule = self._found, self.corrections, self._rule
        if found is None:
            return
        self._jobs.submit(
            lambda _context: judge_films(found, corrections, rule),
            title="Examining films",
            lane=LANE,
            key=JUDGE_KEY,
            on_result=self._take_judged,
            on_failure=self._fail,
        )

    def _take_found(self, answer: Found) -> None:
        self._found, judged, rule, self.journal, notice = answer
        self.corrections = self.journal.corrections
        if self.corrections:
            self._earlier = (Corrections(),)
            counts = len(self.corrections.labels), len(self.corrections.left_out)
            notice = notice or RESTORED.format(*counts)
        self._take_judged(judged)
        if notice:
            self.told.emit(notice)
        if rule != self._rule:
            self._judge()

    def _take_judged(self, judged: JudgedFilms) -> None:
        self.judged = judged
        self.stage, self.message = DataStage.READY, judged.refusal
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self.message = failure_sentence(error, UNEXPECTED)
        self.stage, self.judged = DataStage.FAILED, None
        self.changed.emit()


def judge_films(
    found: DatasetExamination, corrections: Corrections, rule: SplitRule
) -> JudgedFilms:
    """Look at films as the user wants them, without reading them again."""
    examination = found
    if corrections:
        kept = tuple(
            replace(one, film=corrected_film(one.film, corrections))
            for one in found.films
            if one.film.name not in corrections.left_out
        )
        refused = tuple(one for one in found.refused if one.film.name not in corrections.left_out)
        examination = examine(corrected(found.dataset, corrections), kept, refused)
    dealt, refusal = None, ""
    try:
        dealt = deal(examination, rule)
    except DatasetError as error:
        refusal = str(error)
    remarks = (*examination.remarks, *(() if dealt is None else dealt.remarks))
    return JudgedFilms(
        examination,
        summarise(examination),
        tuple(problem_of(remark) for remark in remarks),
        dealt,
        refusal,
    )
