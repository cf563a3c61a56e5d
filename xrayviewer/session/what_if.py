"""What the scores would be if a part of the open film looked otherwise; kept nowhere."""

import logging
from collections.abc import Callable
from enum import Enum
from typing import Final, TypeAlias

from psygnal import Signal

from xrayviewer.domain.analysis import Analysis, ComputingOn, Finding
from xrayviewer.domain.film_alteration import (
    AlterationShape,
    AlterationWay,
    AlteredRegion,
    AlteredScores,
    AlteredSquare,
    FilmAlteration,
)
from xrayviewer.domain.finding_change import FindingChange, changes
from xrayviewer.domain.finding_verdict import by_margin
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.session.analysis_failures import question_failure
from xrayviewer.session.case import CaseSession
from xrayviewer.session.viewport import Tool, ViewportSession
from xrayviewer.workflows.altered_films import (
    AlterableFilm,
    alter,
    alterable_film,
    score_altered,
)

logger = logging.getLogger(__name__)

KEY: Final = "what if"
LANE: Final = "engine"
PREPARING_LANE: Final = "io"
"""Making the film ready asks no engine, and need not wait for one."""
BRUSH_LIMITS: Final = (2, 25)
"""Smallest and largest brush, as percentages of the film's longer side."""
FIRST_BRUSH: Final = 8
STOPPED: Final = mark(
    "what if",
    "The new scores could not be computed because the process of the models ended. The film is "
    "not affected. Paint again; the process is started anew.",
)
UNEXPECTED: Final = mark(
    "what if",
    "Something unexpected went wrong with the new scores ({0}). The film is not affected.",
)
Prepare: TypeAlias = Callable[[Radiograph, Analysis, JobContext], AlterableFilm]
Scored: TypeAlias = tuple[AlterableFilm, AlteredSquare, AlteredScores]


class WhatIfStage(Enum):
    """Where the question stands."""

    OFF = "off"
    READY = "ready"
    """Nothing is altered yet."""
    SCORING = "scoring"
    DONE = "done"
    FAILED = "failed"


class WhatIfSession:
    """Alterations of the open film's square and the scores that they give.

    Nothing of it reaches measurements, undo, exports or results; it ends with the film.

    Signals
    -------
    changed()
        Stage, alterations, picture, scores, or how the next stroke will be made changed.
    """

    changed = Signal()

    def __init__(
        self,
        jobs: JobQueue,
        learning: Engine,
        case: CaseSession,
        viewport: ViewportSession,
        analysis: AnalysisSession,
        *,
        prepare: Prepare = alterable_film,
    ) -> None:
        self._jobs = jobs
        self._learning = learning
        self._case = case
        self._viewport = viewport
        self._analysis = analysis
        self._prepare = prepare
        self._film: AlterableFilm | None = None
        self.shape = AlterationShape.RECTANGLE
        self.way = AlterationWay.BLUR
        self.brush_percent = FIRST_BRUSH
        self.stage = WhatIfStage.OFF
        self.message = ""
        self.alterations: tuple[FilmAlteration, ...] = ()
        self.hides_borders = False
        self.picture: AlteredSquare | None = None
        self.findings: tuple[Finding, ...] = ()
        case.film_changed.connect(self._take_film)
        analysis.analysis_changed.connect(self._take_analysis)
        viewport.tool_changed.connect(self._take_tool)

    @property
    def can_begin(self) -> bool:
        """Whether there are scores to compare with, about the film on screen as it is."""
        film, analysis = self._case.film, self._analysis.analysis
        return (
            film is not None
            and not film.radiograph.is_preview
            and analysis is not None
            and bool(analysis.findings)
            and analysis.digest == film.radiograph.digest
        )

    @property
    def is_on(self) -> bool:
        """Whether the question is being asked."""
        return self.stage is not WhatIfStage.OFF

    @property
    def is_altered(self) -> bool:
        """Whether scores are, or will be, about another picture than the film."""
        return bool(self.alterations) or self.hides_borders

    @property
    def changes(self) -> tuple[FindingChange, ...]:
        """Findings before and after, in the order of the findings; empty without new scores."""
        analysis = self._analysis.analysis
        if analysis is None or not self.findings:
            return ()
        return changes(by_margin(analysis.findings), self.findings)

    @property
    def digest(self) -> str:
        """Of the pixels that are altered; empty while nothing is."""
        return "" if self._film is None else self._film.analysis.digest

    @property
    def film(self) -> AlterableFilm | None:
        """The film as it was made ready."""
        return self._film

    @property
    def brush_radius(self) -> float:
        """Radius of the brush in columns of the open film."""
        film = self._case.film
        if film is None:
            return 0.0
        radiograph = film.radiograph
        longest = max(radiograph.columns, radiograph.rows * radiograph.pixel_aspect)
        return longest * self.brush_percent / 200

    def begin(self) -> None:
        """Take the tool in hand and make the film ready."""
        if self.can_begin and not self.is_on:
            self.stage = WhatIfStage.READY
            self._viewport.choose_tool(Tool.WHAT_IF)
            self._submit()
            self.changed.emit()

    def end(self) -> None:
        """Leave the question; the scores of the film itself are all that stays."""
        if not self.is_on:
            return
        self._jobs.cancel(KEY)
        self._film = None
        self._clear(WhatIfStage.OFF)
        if self._viewport.tool is Tool.WHAT_IF:
            self._viewport.choose_tool(self._viewport.usual_tool)
        self.changed.emit()

    def choose_shape(self, shape: AlterationShape) -> None:
        """Draw the next region so; the tool is taken in hand again."""
        self.shape = shape
        self._take_in_hand()

    def choose_way(self, way: AlterationWay) -> None:
        """Replace the next region's pixels so; the tool is taken in hand again."""
        self.way = way
        self._take_in_hand()

    def set_brush(self, percent: int) -> None:
        """Make the brush so wide, as a percentage of the film's longer side."""
        self.brush_percent = min(max(percent, BRUSH_LIMITS[0]), BRUSH_LIMITS[1])
        self.changed.emit()

    def paint(self, region: AlteredRegion) -> None:
        """Alter a region of the film, in image frame, and score again."""
        if self.is_on:
            self.alterations = (*self.alterations, FilmAlteration(region, self.way))
            self._submit()
            self.changed.emit()

    def hide_borders(self) -> None:
        """Hide markers and what lies outside the body, and score again."""
        self.begin()
        if self.is_on and not self.hides_borders:
            self.hides_borders = True
            self._submit()
            self.changed.emit()

    def take_back(self) -> None:
        """Take the last stroke back, or show what was hidden where there is none."""
        if self.alterations:
            self.alterations = self.alterations[:-1]
        elif self.hides_borders:
            self.hides_borders = False
        else:
            return
        self._submit_or_clear()

    def reset(self) -> None:
        """Go back to the film as it is and paint anew."""
        if self.is_altered:
            self.alterations, self.hides_borders = (), False
            self._submit_or_clear()

    def _take_in_hand(self) -> None:
        if self.is_on:
            self._viewport.choose_tool(Tool.WHAT_IF)
        self.changed.emit()

    def _submit_or_clear(self) -> None:
        if self.is_altered:
            self._submit()
        else:
            self._jobs.cancel(KEY)
            self._clear(WhatIfStage.READY)
        self.changed.emit()

    def _clear(self, stage: WhatIfStage) -> None:
        self.stage, self.message = stage, ""
        self.alterations, self.hides_borders = (), False
        self.picture, self.findings = None, ()

    def _submit(self) -> None:
        """Make the film ready where it is not, alter it, and have it scored."""
        film, analysis = self._case.film, self._analysis.analysis
        assert film is not None
        assert analysis is not None
        if self.is_altered:
            self.stage, self.message = WhatIfStage.SCORING, ""
        self._jobs.submit(
            self._work(film.radiograph, analysis),
            title="What if",
            lane=LANE if self.is_altered else PREPARING_LANE,
            key=KEY,
            on_partial=self._take_partial,
            on_result=self._take_scores,
            on_failure=self._fail,
        )

    def _work(
        self, radiograph: Radiograph, analysis: Analysis
    ) -> Callable[[JobContext], Scored | None]:
        prepare, learning, kept = self._prepare, self._learning, self._film
        device = self._analysis.device.wanted
        alterations, hides_borders = self.alterations, self.hides_borders

        def work(context: JobContext) -> Scored | None:
            film = kept if kept is not None else prepare(radiograph, analysis, context)
            picture = alter(film, alterations, hides_borders=hides_borders)
            context.publish((film, picture))
            if not alterations and not hides_borders:
                return None
            context.raise_if_cancelled()
            return film, picture, score_altered(learning, film, picture, device, context)

        return work

    def _take_partial(self, partial: ComputingOn | tuple[AlterableFilm, AlteredSquare]) -> None:
        if isinstance(partial, ComputingOn):
            self._analysis.device.take_begun(partial)
            return
        film, picture = partial
        if not self._is_asked(film):
            return
        self._film = film
        self.picture = picture if self.is_altered else None
        self.changed.emit()

    def _take_scores(self, scored: Scored | None) -> None:
        if scored is not None and self._is_asked(scored[0]):
            self._film, self.picture, scores = scored
            self.findings = scores.findings
            self._analysis.device.take(scores.device, scores.device_notice)
            self.stage = WhatIfStage.DONE
            self.changed.emit()

    def _is_asked(self, film: AlterableFilm) -> bool:
        """Whether an answer is about the film on screen and what the model said of it."""
        if film.analysis is self._analysis.analysis:
            return True
        logger.error("new scores of another film than the open one were dropped")
        return False

    def _fail(self, error: Exception) -> None:
        is_device = self._analysis.device.take_failure(error)
        if not self.is_on:
            return
        if is_device:
            self._submit()  # on the CPU
            return
        self.message = question_failure(error, STOPPED, UNEXPECTED)
        self.stage, self.findings = WhatIfStage.FAILED, ()
        self.changed.emit()

    def _take_film(self, film: PreparedFilm | None) -> None:
        is_same = film is not None and film.radiograph.digest == self.digest
        if not is_same:
            self.end()

    def _take_analysis(self, analysis: Analysis | None) -> None:
        """Another model, or the same anew: what was compared with is gone."""
        if self._film is None or analysis is not self._film.analysis:
            self.end()
        self.changed.emit()

    def _take_tool(self, tool: Tool) -> None:
        if tool is Tool.WHAT_IF and not self.is_on:
            self.begin()
