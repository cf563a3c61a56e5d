"""The result on the page beside another training's."""

from typing import Final

from psygnal import Signal

from xrayviewer.domain.translation import mark
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.single_job import failure_sentence
from xrayviewer.workflows.training_comparison import Comparison, compare_runs

__all__ = ["Comparison", "TrainingComparison"]

UNEXPECTED: Final = mark(
    "training", "Something unexpected went wrong with this comparison ({0}). Choose it again."
)


class TrainingComparison:
    """Two trainings that have ended.

    Attributes
    ----------
    names
        Of both; empty while nothing is compared.
    comparison
        None until it is read; `message` then says why it cannot be.

    Signals
    -------
    changed()
        Another comparison, or none.
    """

    changed = Signal()

    def __init__(self, jobs: JobQueue) -> None:
        self._jobs = jobs
        self.names: tuple[str, ...] = ()
        self.comparison: Comparison | None = None
        self.message = ""

    def compare(self, name: str, other: str) -> None:
        """Set a training beside another one; empty: end the comparison."""
        names = (name, other) if name and other and name != other else ()
        if names == self.names:
            return
        self.names, self.comparison, self.message = names, None, ""
        self._jobs.cancel("comparison")
        if names:
            self._jobs.submit(
                lambda _context: compare_runs(names),
                title="Comparison",
                lane="background",
                key="comparison",
                on_result=self._take,
                on_failure=self._fail,
            )
        self.changed.emit()

    def _take(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self.message = failure_sentence(error, UNEXPECTED)
        self.changed.emit()
