"""What a training reached, and what a threshold of the user's would mean."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Final

from psygnal import Signal

from xrayviewer.dataset.apart import parted_by
from xrayviewer.domain.dataset import Apart, Split
from xrayviewer.domain.dataset_probes import DatasetProbes
from xrayviewer.domain.evaluation import LabelEvaluation, Mistake
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.film_thumbnails import FilmThumbnails
from xrayviewer.session.single_job import failure_sentence
from xrayviewer.store.model_library import ModelEntry
from xrayviewer.workflows.group_figures import GroupFigures, GroupKind, group_figures
from xrayviewer.workflows.model_origin import came_from
from xrayviewer.workflows.operating_figures import (
    OperatingFigures,
    films_of_cell,
    operating_figures,
    precision_recall_path,
    roc_path,
    scored_columns,
)
from xrayviewer.workflows.runs import finished_run
from xrayviewer.workflows.training_report import training_report, write_report
from xrayviewer.workflows.training_results import TrainingResult, read_result
from xrayviewer.workflows.training_verdict import Verdict, training_verdict

__all__ = ["GroupFigures", "GroupKind", "OperatingFigures", "TrainingResultSession"]

PREVALENCE: Final = 0.1
WRITTEN: Final = mark("training", "The report was written to “{0}”.")
UNEXPECTED: Final = mark(
    "training", "Something unexpected went wrong with this result ({0}). Choose it again."
)


class TrainingResultSession:
    """The result of one training, one label at a time.

    Attributes
    ----------
    name
        Of the training; empty when none is shown.
    result
        None while it is read, or if it cannot be; `message` then says why.
    label_place
        Which of the scored labels is shown, from 0.
    threshold, prevalence
        The operating point the user looks at; the model keeps its own.

    Signals
    -------
    changed()
        Another result, or another label of it.
    point_changed(OperatingFigures)
        The operating point moved.
    report_made(str)
        The report that was asked for, as HTML.
    told(str)
        A sentence for the user.
    """

    changed = Signal()
    point_changed = Signal(OperatingFigures)
    report_made = Signal(str)
    told = Signal(str)

    def __init__(self, jobs: JobQueue, decoders: Engine) -> None:
        self._jobs = jobs
        self.thumbnails = FilmThumbnails(jobs, decoders, "result thumbnails")
        self.name = ""
        self.message = ""
        self.result: TrainingResult | None = None
        self.label_place = 0
        self.threshold = 0.5
        self.prevalence = PREVALENCE

    @property
    def labels(self) -> tuple[str, ...]:
        """Labels that have figures."""
        if self.result is None:
            return ()
        return tuple(one.label for one in self.result.evaluation.labels)

    @property
    def label(self) -> LabelEvaluation | None:
        """Figures of the label that is shown."""
        if self.result is None:
            return None
        return self.result.evaluation.labels[self.label_place]

    @property
    def column(self) -> int:
        """Column of the label in the predictions."""
        assert self.result is not None
        return scored_columns(self.result.predictions)[self.label_place]

    @property
    def point(self) -> OperatingFigures | None:
        """Figures at the operating point."""
        if self.result is None:
            return None
        return operating_figures(
            self.result.predictions, self.column, self.threshold, self.prevalence
        )

    @property
    def path(self) -> tuple[tuple[float, float, float], ...]:
        """Threshold, false positive rate and sensitivity of every operating point there is."""
        return () if self.result is None else roc_path(self.result.predictions, self.column)

    @property
    def precision_recall(self) -> tuple[tuple[float, float, float], ...]:
        """Threshold, recall and precision of every operating point that calls a film."""
        if self.result is None:
            return ()
        return precision_recall_path(self.result.predictions, self.column)

    @property
    def groups(self) -> tuple[GroupFigures, ...]:
        """The label in parts of the films, at the operating point."""
        if self.result is None:
            return ()
        return group_figures(
            self.result.groups,
            self.result.group_aurocs[self.label_place],
            self.result.predictions,
            self.column,
            self.threshold,
        )

    @property
    def probes(self) -> DatasetProbes | None:
        """What quick heads said of the films, where somebody asked them."""
        return None if self.result is None else self.result.probes

    @property
    def verdict(self) -> Verdict | None:
        """What to think of it."""
        result, label = self.result, self.label
        if result is None or label is None:
            return None
        return training_verdict(result.settings, result.split, result.evaluation.patients, label)

    @property
    def is_test(self) -> bool:
        """Whether it was measured on films that nothing was chosen by."""
        return self.result is not None and self.result.split is Split.TEST

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """What the model got wrong at its own threshold, the surest first."""
        return () if self.result is None else self.result.evaluation.mistakes

    def model_among(self, entries: Sequence[ModelEntry]) -> ModelEntry | None:
        """Return the model that this training made, whatever it is called now."""
        if self.result is None:
            return None
        evaluation = self.result.evaluation
        made = [entry for entry in entries if entry.card and came_from(entry.card, evaluation)]
        return min(made, key=lambda entry: entry.model_id != self.name, default=None)

    def take_probes(self, probes: DatasetProbes | None) -> None:
        """Take what quick heads have just said, if it is about the films of this training."""
        result = self.result
        if result is None or probes is None or probes is result.probes:
            return
        if probes.fingerprint == result.settings.fingerprint:
            self.result = replace(result, probes=probes)
            self.changed.emit()

    def show(self, name: str) -> None:
        """Read the record of a training that has ended."""
        self.name, self.result, self.message = name, None, ""
        self.changed.emit()
        if not name:
            return
        self._jobs.submit(
            lambda context: read_result(name, context),
            title="Result",
            lane="background",
            key="training result",
            on_result=self._take,
            on_failure=self._fail,
        )

    def choose_label(self, place: int) -> None:
        """Show another label."""
        if self.result is not None and place != self.label_place:
            self.label_place = place
            self._reset_point()
            self.changed.emit()

    def set_threshold(self, threshold: float) -> None:
        """Look at another operating point."""
        threshold = min(max(threshold, 0.0), 1.0)
        if threshold != self.threshold:
            self.threshold = threshold
            self._tell_point()

    def set_prevalence(self, prevalence: float) -> None:
        """Count false alarms and misses where this share of the patients has the finding."""
        prevalence = min(max(prevalence, 0.0), 1.0)
        if prevalence != self.prevalence:
            self.prevalence = prevalence
            self._tell_point()

    def films_of(self, *, is_true: bool, is_called: bool) -> tuple[str, ...]:
        """Films of one cell of the table at the operating point, the surest verdicts first."""
        if self.result is None:
            return ()
        return films_of_cell(
            self.result.predictions,
            self.column,
            self.threshold,
            is_true=is_true,
            is_called=is_called,
        )

    def location(self, name: str) -> FilmLocation | None:
        """Return the file of a film that was measured."""
        return None if self.result is None else self.result.locations.get(name)

    @property
    def parted_by(self) -> tuple[Apart, ...]:
        """By what the films of this training could be set apart besides patients."""
        return () if self.result is None else parted_by(self.result.settings.films.films)

    @property
    def source(self) -> Path | None:
        """Folder or table that the films of this training came from; None where it is not known."""
        if self.result is None or not self.result.films:
            return None
        film = self.result.films[0].film
        depth = len(PurePosixPath(film.name).parts)
        parents = film.location.path.parents
        if film.location.member is not None or len(parents) < depth:
            return None
        root = parents[depth - 1]
        table = root / self.result.settings.source
        return table if table.is_file() else root

    @property
    def record_folder(self) -> Path | None:
        """Folder of the plots and tables of this training."""
        return None if self.result is None else finished_run(self.result.name).record

    def ask_for_report(self) -> None:
        """Make a report of this training."""
        result = self.result
        if result is not None:
            self._jobs.submit(
                lambda _context: training_report(result),
                title="Report",
                lane="background",
                key="training report",
                on_result=self.report_made.emit,
                on_failure=self._fail_report,
            )

    def write_report(self, path: Path, html: str) -> None:
        """Write a report as HTML."""
        self._jobs.submit(
            lambda _context: write_report(path, html),
            title="Report",
            lane="saving",
            on_result=lambda _nothing: self.told.emit(WRITTEN.format(path.name)),
            on_failure=self._fail_report,
        )

    def _fail_report(self, error: Exception) -> None:
        self.told.emit(failure_sentence(error, UNEXPECTED))

    def _take(self, result: TrainingResult) -> None:
        self.result, self.label_place = result, 0
        self._reset_point()
        self.changed.emit()

    def _reset_point(self) -> None:
        if self.label is not None:
            self.threshold = self.label.threshold

    def _tell_point(self) -> None:
        point = self.point
        if point is not None:
            self.point_changed.emit(point)

    def _fail(self, error: Exception) -> None:
        self.message = failure_sentence(error, UNEXPECTED)
        self.changed.emit()
