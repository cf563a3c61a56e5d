"""Quick heads on the films of a training: shortcuts, and what more films would bring."""

import logging
from typing import Final

from psygnal import Signal

from xrayviewer.domain.dataset_probes import DatasetProbes, Sight
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.queue import JobQueue
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

logger = logging.getLogger(__name__)

LANE: Final = "training"
KEY: Final = "probe films"
UNEXPECTED: Final = mark(
    "training", "Something unexpected went wrong while the films were looked at ({0}). Try again."
)


class TrainingProbes:
    """What quick heads say of the films on the page; asked for, and kept by the films.

    Attributes
    ----------
    probes
        None until they were asked for, now or earlier.
    fraction
        Of the whole; None while it waits for a training, or when it is not known.

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
        self.probes: DatasetProbes | None = None
        self.is_probing = False
        self.message = ""
        data.changed.connect(self._take_data)

    @property
    def can_probe(self) -> bool:
        """Whether there are films to look at, with labels and no masks."""
        judged = self._data.judged
        return judged is not None and not judged.examination.dataset.has_masks

    def start(self) -> None:
        """Look at the films; waits while a training is at work."""
        judged = self._data.judged
        if judged is None or self.is_probing:
            return
        examination, decoders, trainer = judged.examination, self._decoders, self._trainer
        wanted, device = self._setup.start_model, self._setup.device
        self.is_probing, self.message = True, ""
        self._jobs.submit(
            lambda context: probe_dataset(
                decoders, trainer, examination, probe_models(wanted, device), context
            ),
            title="Looking for shortcuts",
            lane=LANE,
            key=KEY,
            on_progress=self.progressed.emit,
            on_result=self._take,
            on_failure=self._fail,
        )
        self.changed.emit()

    def stop(self) -> None:
        """Leave off."""
        if self.is_probing:
            self._jobs.cancel(KEY)
            self.is_probing = False
            self.changed.emit()

    def _take_data(self) -> None:
        judged = self._data.judged
        fingerprint = "" if judged is None else judged.examination.fingerprint
        if fingerprint == self._fingerprint:
            return
        self._fingerprint = fingerprint
        self._jobs.cancel(KEY)
        self.probes, self.is_probing, self.message = None, False, ""
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
        self.probes, self.is_probing = probes, False
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, XrayViewerError):
            logger.error("unexpected %s", type(error).__name__, exc_info=error)
        known = isinstance(error, XrayViewerError)
        self.message = str(error) if known else UNEXPECTED.format(type(error).__name__)
        self.is_probing = False
        self.changed.emit()


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
