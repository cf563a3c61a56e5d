"""By which method, and over which layer, the map of the open film is computed."""

import logging
from collections import OrderedDict
from collections.abc import Callable
from enum import Enum
from typing import Final, TypeAlias

from psygnal import Signal

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.explanation import (
    PAINTED,
    Explanation,
    ExplanationMethod,
    MapLayer,
)
from xrayviewer.domain.explanation_checks import MapKey, key_of
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.session.analysis_failures import question_failure
from xrayviewer.session.case import CaseSession
from xrayviewer.session.evidence import EvidenceSession
from xrayviewer.workflows.film_maps import explain_finding, model_layers

logger = logging.getLogger(__name__)

KEY: Final = "explain"
LAYERS_KEY: Final = "map layers"
LANE: Final = "engine"
KEPT_MAPS: Final = 64
USUAL: Final = PAINTED
STOPPED: Final = mark(
    "map method",
    "The map could not be computed because the process of the models ended. The film is not "
    "affected. Choose the method again; the process is started anew.",
)
UNEXPECTED: Final = mark(
    "map method",
    "Something unexpected went wrong with this method ({0}). The film is not affected. Choose "
    "another method.",
)
Explain: TypeAlias = Callable[[Engine, Radiograph, Analysis, MapKey, JobContext], Explanation]
Layers: TypeAlias = Callable[[Engine, Analysis, JobContext], tuple[MapLayer, ...]]


class MethodStage(Enum):
    """Where the map by the chosen method stands."""

    NOTHING = "nothing"
    """It came with the analysis, or no map is wanted on the film."""
    COMPUTING = "computing"
    DONE = "done"
    FAILED = "failed"


class MapMethodSession:
    """The chosen method; its map takes the place of the one that came with the analysis.

    The choice holds for one film and the model that speaks about it: some methods take minutes,
    and another model has other layers.

    Attributes
    ----------
    layers
        Those that the model has maps for, in the order in which they run; asked for when another
        method is first chosen.

    Signals
    -------
    changed()
        Another method or layer was chosen, layers became known, or the map got further.
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
        explain: Explain = explain_finding,
        list_layers: Layers = model_layers,
    ) -> None:
        self._jobs = jobs
        self._learning = learning
        self._case = case
        self._analysis = analysis
        self._evidence = evidence
        self._explain = explain
        self._list_layers = list_layers
        self._found: OrderedDict[MapKey, Explanation] = OrderedDict()
        self._key: MapKey | None = None
        self._about = ("", "")
        self._layers_of = ""
        self.layers: tuple[MapLayer, ...] = ()
        self.stage = MethodStage.NOTHING
        self.message = ""
        analysis.analysis_changed.connect(self._take_analysis)
        evidence.changed.connect(self._follow)

    @property
    def method(self) -> ExplanationMethod:
        """The chosen method."""
        return self._evidence.method

    @property
    def layer(self) -> str:
        """The chosen layer; empty for the last one."""
        return self._evidence.layer

    def choose(self, method: ExplanationMethod, layer: str = "") -> None:
        """Have the maps of the open film computed by a method, over a layer or the last one."""
        if self.stage is MethodStage.FAILED:
            self._key = None  # try the same again
        self._evidence.explain_by(method, "" if method is ExplanationMethod.EVIDENCE else layer)
        self._follow()
        self._ask_for_layers()
        self.changed.emit()

    def _take_analysis(self, analysis: Analysis | None) -> None:
        if analysis is None or analysis.model is None:
            return
        about = analysis.digest, analysis.model.digest
        if about == self._about:
            return
        self._about = about
        if analysis.model.digest != self._layers_of:
            self._layers_of, self.layers = "", ()
        self._evidence.explain_by(USUAL)
        self._follow()
        self.changed.emit()

    def _wanted(self) -> MapKey | None:
        """Which map is to be computed; None where none is to be on the film, or it is there."""
        film, key = self._case.film, self._evidence.map_key
        if self._evidence.is_analysed or film is None or key is None:
            return None
        if film.radiograph.is_preview:
            return None
        is_its_own = key.digest == film.radiograph.digest
        return key if is_its_own and self._evidence.is_map_wanted else None

    def _follow(self) -> None:
        key = self._wanted()
        if key == self._key:
            return
        self._jobs.cancel(KEY)
        self._key = key
        if key is None:
            self._set(MethodStage.NOTHING)
        elif key in self._found:
            self._found.move_to_end(key)
            self._show(self._found[key])
        else:
            self._submit(key)

    def _submit(self, key: MapKey) -> None:
        film, analysis = self._case.film, self._analysis.analysis
        assert film is not None
        assert analysis is not None
        explain, learning, radiograph = self._explain, self._learning, film.radiograph
        self._set(MethodStage.COMPUTING)
        self._jobs.submit(
            lambda context: explain(learning, radiograph, analysis, key, context),
            title="Map by another method",
            lane=LANE,
            key=KEY,
            on_result=self._take,
            on_failure=self._fail,
        )

    def _take(self, found: Explanation) -> None:
        key = key_of(found)
        self._found[key] = found
        while len(self._found) > KEPT_MAPS:
            self._found.popitem(last=False)
        if key == self._key:
            self._show(found)
        else:
            logger.error("the map of another finding than the chosen one was dropped")

    def _show(self, found: Explanation) -> None:
        self._evidence.show_explanation(found)
        self._set(MethodStage.DONE)

    def _fail(self, error: Exception) -> None:
        self._set(MethodStage.FAILED, question_failure(error, STOPPED, UNEXPECTED))

    def _set(self, stage: MethodStage, message: str = "") -> None:
        self.stage, self.message = stage, message
        self.changed.emit()

    def _ask_for_layers(self) -> None:
        analysis = self._analysis.analysis
        if analysis is None or analysis.model is None:
            return
        digest = analysis.model.digest
        if digest == self._layers_of:
            return
        self._layers_of, self.layers = digest, ()
        list_layers, learning = self._list_layers, self._learning
        self._jobs.submit(
            lambda context: list_layers(learning, analysis, context),
            title="Layers of the model",
            lane=LANE,
            key=LAYERS_KEY,
            on_result=self._take_layers,
            on_failure=self._miss_layers,
        )

    def _take_layers(self, layers: tuple[MapLayer, ...]) -> None:
        self.layers = layers
        self.changed.emit()

    def _miss_layers(self, _error: Exception) -> None:
        """Ask again next time; the map itself tells what is wrong with the model."""
        self._layers_of = ""
