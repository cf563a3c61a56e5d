"""An engine with models that says the same about every film."""

import numpy as np

from xrayviewer.domain.analysis import Analysis, ComputingOn, Finding, ModelReference
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.input_gate import CheckResult, GateCheck, GateReport, GateVerdict
from xrayviewer.domain.model_card import OperatingPoint
from xrayviewer.domain.speaking_model import speaking_model

MODEL = ModelReference("adult-findings", "Findings of adults", 3, "9f1c22ab", 1)
HALF = OperatingPoint("", "youden", 0.5, Interval(0.9), Interval(0.8), "the test films")
SCORES = {"opacity": 0.9, "effusion": 0.52, "nodule": 0.1}


class Learning:
    """The engine with the models; each film gets its own scores' evidence."""

    def __init__(self):
        self.calls = []
        self.verdict = GateVerdict.OK
        self.error = None
        self.gate = None
        self.before = lambda _models: None
        self.evidence = np.ones((len(SCORES), 7, 7), np.float32)
        self.heat = np.ones((len(SCORES), 7, 7), np.float32)
        self.warmed_up = 0
        self.closed = 0
        self.device = "cpu"
        self.device_notice = ""
        self.begun = ""
        self.planned = MODEL.digest

    def call(self, operation, models, films, shows_refused, *, context, deadline_s=None):
        assert operation == "analysis:analyse"
        self.calls.append((models, shows_refused, films[0].digest))
        if self.gate is not None:
            assert self.gate.wait(20)
        if self.error is not None:
            raise self.error
        if self.begun:
            context.publish(ComputingOn(self.begun))
        self.before(models)
        report = GateReport((CheckResult(GateCheck.IMAGE_KIND, self.verdict, "Looked at."),))
        is_silent = self.verdict is GateVerdict.REFUSED and not shows_refused
        found = tuple(Finding(label, score, True, HALF) for label, score in SCORES.items())
        return tuple(
            Analysis(
                film.digest,
                report,
                speaking_model(40.0, None, models.group),
                findings=() if is_silent else found,
                model=None if is_silent else MODEL,
                evidence=None if is_silent else self.evidence.copy(),
                heat=None if is_silent else self.heat.copy(),
                device=self.device,
                device_notice=self.device_notice,
                elapsed_ms=12.0,
            )
            for film in films
        )

    def warm_up(self):
        self.warmed_up += 1

    def close(self):
        self.closed += 1
