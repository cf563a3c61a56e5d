"""Whether the map on the film is worth anything: measured once it is shown, never before."""

import logging
from collections import OrderedDict
from collections.abc import Callable
from enum import Enum
from typing import Final, TypeAlias

from psygnal import Signal

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.explanation import Explanation
from xrayviewer.domain.explanation_checks import ExplanationCheck, MapKey, MapVerdict
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.session.analysis_failures import question_failure
from xrayviewer.session.case import CaseSession
from xrayviewer.session.evidence import EvidenceSession, MapState
from xrayviewer.workflows.explanation_checks import check_explanation, check_map

logger = logging.getLogger(__name__)

KEY: Final = "check map"
LANE: Final = "engine"
PRIORITY: Final = -1
"""Whatever else waits for the models goes first."""
KEPT_CHECKS: Final = 256
STOPPED: Final = mark(
    "explanation checks",
    "The map could not be checked because the process of the models ended. The map is not "
    "affected.",
)
UNEXPECTED: Final = mark(
    "explanation checks",
    "Something unexpected went wrong when the map was checked ({0}). The map is not affected.",
)
ON_FILM: Final = {MapState.SHOWN, MapState.WITHHELD}
Check: TypeAlias = Callable[[Engine, Radiograph, Analysis, MapKey, JobContext], ExplanationCheck]
CheckOther: TypeAlias = Callable[[Engine, Radiograph, Explanation, JobContext], ExplanationCheck]


class CheckStage(Enum):
    """Where the check of the map on the film stands."""

    NOTHING = "nothing"
    """There is no map on the film."""
    CHECKING = "checking"
    DONE = "done"
    FAILED = "failed"


class ExplanationChecksSession:
    """Has the map on the film checked, and withheld where it fails.

    Signals
    -------
    changed()
        The check began, ended, or is about another map.
    """

    changed = Signal()

    def __init__(
        self,
        jobs: JobQueue,
        learning: Engine,
        case: CaseSession,
        analysis: AnalysisSession,
        evidence: EvidenceSession,
        *,
        check: Check = check_map,
        check_other: CheckOther = check_explanation,
    ) -> None:
        self._jobs = jobs
        self._learning = learning
        self._case = case
        self._analysis = analysis
        self._evidence = evidence
        self._check = check
        self._check_other = check_other
        self._checks: OrderedDict[MapKey, ExplanationCheck] = OrderedDict()
        self._key: MapKey | None = None
        self._is_put_off = False
        self.stage = CheckStage.NOTHING
        self.message = ""
        case.film_changed.connect(self._follow)
        evidence.changed.connect(self._follow)

    @property
    def check(self) -> ExplanationCheck | None:
        """What was measured about the map on the film; None until it is known."""
        if self.stage is not CheckStage.DONE or self._key != self._wanted():
            return None
        return self._checks[self._key] if self._key is not None else None

    def put_off(self, is_put_off: bool) -> None:
        """Leave the models to a question that the reader waits for, or go on."""
        if is_put_off != self._is_put_off:
            self._is_put_off = is_put_off
            self._follow()

    def _wanted(self) -> MapKey | None:
        """Which map is on the film now, and may be checked."""
        film, key = self._case.film, self._evidence.map_key
        if self._is_put_off or film is None or key is None or film.radiograph.is_preview:
            return None
        is_its_own = key.digest == film.radiograph.digest
        return key if is_its_own and self._evidence.map_state in ON_FILM else None

    def _follow(self, _film: object = None) -> None:
        """Check another map than before; nothing to do where it is the same."""
        key = self._wanted()
        if key == self._key:
            return
        self._jobs.cancel(KEY)
        self._key = key
        if key is None:
            self._set(CheckStage.NOTHING)
        elif key in self._checks:
            self._checks.move_to_end(key)
            self._show(self._checks[key])
        else:
            self._submit(key)

    def _submit(self, key: MapKey) -> None:
        film, analysis = self._case.film, self._analysis.analysis
        assert film is not None
        assert analysis is not None
        check, check_other, learning = self._check, self._check_other, self._learning
        radiograph, explanation = film.radiograph, self._evidence.explanation

        def work(context: JobContext) -> ExplanationCheck:
            if explanation is not None:
                return check_other(learning, radiograph, explanation, context)
            return check(learning, radiograph, analysis, key, context)

        self._set(CheckStage.CHECKING)
        self._jobs.submit(
            work,
            title="Check of the map",
            lane=LANE,
            key=KEY,
            priority=PRIORITY,
            on_result=self._take,
            on_failure=self._fail,
        )

    def _take(self, check: ExplanationCheck) -> None:
        self._checks[check.key] = check
        while len(self._checks) > KEPT_CHECKS:
            self._checks.popitem(last=False)
        if check.key != self._key:
            logger.error("the check of another map than the one on the film was dropped")
            return
        self._show(check)

    def _show(self, check: ExplanationCheck) -> None:
        is_unreliable = check.verdict is MapVerdict.UNRELIABLE
        self._evidence.doubt_map(check.key if is_unreliable else None)
        self._set(CheckStage.DONE)

    def _fail(self, error: Exception) -> None:
        self._set(CheckStage.FAILED, question_failure(error, STOPPED, UNEXPECTED))

    def _set(self, stage: CheckStage, message: str = "") -> None:
        self.stage, self.message = stage, message
        self.changed.emit()
