"""Quick heads on the films of a training: shortcuts, and what more films would bring."""

from typing import Final

from psygnal import Signal

from xrayviewer.domain.dataset_probes import DatasetProbes, Sight
from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.single_job import SingleJob
from xrayviewer.session.training_data import TrainingDataSession
from xrayviewer.session.training_setup import TrainingSetup
from xrayviewer.store.dataset_probes import kept_probes
from xrayviewer.workflows.dataset_probes import probe_dataset, probe_models
from xrayviewer.workflows.probe_sentences import (
    curve_sentence,
    is_suspicious,
    remarks,
    shortcut_sentence,
)

__all__ = ["DatasetProbes", "Sight", "TrainingProbes", "probe_texts"]

LANE: Final = "training"
KEY: Final = "probe films"
NEXT: Final = 1
"""Before trainings that wait: who asks looks at the page."""
LOOKING: Final = mark("training", "Looking for shortcuts")
UNEXPECTED: Final = mark(
    "training", "Something unexpected went wrong while the films were looked at ({0}). Try again."
)


class TrainingProbes:
    """What quick heads say of the films on the page; asked for, and kept by the films.

    Attributes
    ----------
    probes
        None until they were asked for, now or earlier.

    Signals
    -------
    changed()
        Probes, or the state of making them, are others.
    progressed(float | None, str)
        They got further: fraction and words.
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
        self._jobs = jobs
        self._decoders, self._trainer = engines
        self._data = data
        self._setup = setup
        self._fingerprint = ""
        self._job = SingleJob(
            jobs, title=LOOKING, lane=LANE, key=KEY, unexpected=UNEXPECTED, priority=NEXT
        )
        self.probes: DatasetProbes | None = None
        self._job.changed.connect(self.changed.emit)
        self._job.progressed.connect(self.progressed.emit)
        data.changed.connect(self._take_data)

    @property
    def is_probing(self) -> bool:
        """Whether the films are looked at, or will be."""
        return self._job.is_under_way

    @property
    def waits_for(self) -> str:
        """Title of the work that has to end first; empty when it does not wait."""
        return self._job.waits_for

    @property
    def message(self) -> str:
        """Why it failed, as a sentence."""
        return self._job.message

    @property
    def can_probe(self) -> bool:
        """Whether there are films to look at, with labels and no masks."""
        judged = self._data.judged
        return judged is not None and not judged.examination.dataset.has_masks

    def start(self) -> None:
        """Look at the films; waits while a training is at work, and goes before those that wait."""
        judged = self._data.judged
        if judged is None or self.is_probing:
            return
        examination, decoders, trainer = judged.examination, self._decoders, self._trainer
        wanted, device = self._setup.start_model, self._setup.device
        self._job.start(
            lambda context: probe_dataset(
                decoders, trainer, examination, probe_models(wanted, device), context
            ),
            self._take,
        )

    def stop(self) -> None:
        """Leave off."""
        self._job.stop()

    def _take_data(self) -> None:
        judged = self._data.judged
        fingerprint = "" if judged is None else judged.examination.fingerprint
        if fingerprint == self._fingerprint:
            return
        self._fingerprint = fingerprint
        self._job.forget()
        self.probes = None
        if fingerprint:
            self._jobs.submit(
                lambda _context: kept_probes(fingerprint),
                title="Shortcuts",
                lane="background",
                key="kept probes",
                on_result=self._take_kept,
            )
        self.changed.emit()

    def _take_kept(self, probes: DatasetProbes | None) -> None:
        if probes is not None and not self.is_probing:
            self.probes = probes
            self.changed.emit()

    def _take(self, probes: DatasetProbes) -> None:
        self.probes = probes


def probe_texts(probes: DatasetProbes, label: str) -> tuple[bool, str, str, tuple[str, ...]]:
    """Say what was found about a label.

    Returns
    -------
    tuple[bool, str, str, tuple[str, ...]]
        Whether a shortcut shows; sentences on shortcuts and on more films; what limits both.
    """
    return (
        is_suspicious(probes, label),
        shortcut_sentence(probes, label),
        curve_sentence(probes.curve(label)),
        remarks(probes),
    )
