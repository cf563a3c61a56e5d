"""Which finding the reader looks at, and how its map is laid over the film."""

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray
from psygnal import Signal

from xrayviewer.domain.analysis import Analysis, Finding
from xrayviewer.domain.explanation import (
    ANALYSED,
    PAINTED,
    Explanation,
    ExplanationMethod,
    analysed_maps,
)
from xrayviewer.domain.explanation_checks import MapKey, key_of
from xrayviewer.domain.finding_verdict import FindingVerdict, by_margin, finding_verdict
from xrayviewer.domain.preparation import Preparation
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.session.preferences import Preferences

OPACITY_STEP: Final = 10
LEAST_EVIDENCE: Final = 1e-3
"""In logits: a map whose highest point lies below this shows nothing."""


class MapStyle(StrEnum):
    """How evidence is drawn."""

    HEAT = "heat"
    CONTOUR = "contour"
    BOTH = "both"


class MapState(Enum):
    """Whether the chosen finding's map is on the film, and if not, why."""

    NONE_CHOSEN = "none chosen"
    OFF = "off"
    BELOW = "below"
    """The score lies below the operating point and the reader has not asked for the map."""
    AWAITED = "awaited"
    """The method that the reader chose has not given its map yet."""
    EMPTY = "empty"
    """Nothing on the film speaks for the finding."""
    WITHHELD = "withheld"
    """The map failed its checks, and the reader has not asked for it all the same."""
    SHOWN = "shown"


@dataclass(frozen=True, slots=True, eq=False)
class EvidenceOverlay:
    """A map to be laid over one film and no other.

    Attributes
    ----------
    digest
        Of the pixels that it was computed from.
    found
        NDArray[np.float32], shape (rows, columns), over the model's square; in logits where the
        method is evidence, else without a unit.
    scale_top
        Value of the brightest colour.
    opacity, cut_off
        0 to 1; the second as part of the scale.
    is_refused
        The input check refused the picture, and the reader wanted its scores all the same.
    is_unreliable
        The map failed its checks.
    is_withheld
        For that reason only words take its place.
    preparation
        How the film became the square that the map lies over; None: squeezed.
    """

    digest: str
    finding: Finding
    found: NDArray[np.float32]
    scale_top: float
    is_common_scale: bool
    style: MapStyle
    opacity: float
    cut_off: float
    is_refused: bool
    is_unreliable: bool = False
    is_withheld: bool = False
    preparation: Preparation | None = None
    method: ExplanationMethod = PAINTED


class EvidenceSession:
    """The chosen finding and its heat map.

    Signals
    -------
    changed()
        Another finding is chosen, or its map is drawn otherwise.
    """

    changed = Signal()

    def __init__(self, analysis: AnalysisSession, preferences: Preferences) -> None:
        self._analysis = analysis
        self._preferences = preferences
        self._digest = ""
        self._is_below_wanted = False
        self._unreliable: MapKey | None = None
        self.explanation: Explanation | None = None
        self.method = PAINTED
        self.layer = ""
        self.is_unreliable_wanted = False
        self.chosen = ""
        self.is_on = True
        analysis.analysis_changed.connect(self._take_analysis)
        preferences.changed.connect(self._apply_preference)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Findings of the open film in the order in which they are shown."""
        analysis = self._analysis.analysis
        return () if analysis is None else by_margin(analysis.findings)

    @property
    def finding(self) -> Finding | None:
        """The chosen finding."""
        return next((one for one in self.findings if one.label == self.chosen), None)

    def choose(self, label: str) -> None:
        """Choose a finding by its label; empty for none."""
        if label != self.chosen:
            self.chosen = label
            self._forget_wishes()
            self.changed.emit()

    def step(self, count: int) -> None:
        """Choose the finding so many places further on; after the last comes the first."""
        labels = [one.label for one in self.findings]
        if labels:
            first = -1 if count > 0 else 0
            place = labels.index(self.chosen) if self.chosen in labels else first
            self.choose(labels[(place + count) % len(labels)])

    def toggle_map(self) -> None:
        """Lay the map over the film, or take it away."""
        self.is_on = not self.is_on
        self.changed.emit()

    def show_below(self) -> None:
        """Show the chosen finding's map although its score lies below the operating point."""
        if not self._is_below_wanted:
            self._is_below_wanted = True
            self.changed.emit()

    def show_unreliable(self, shows: bool) -> None:
        """Show the chosen finding's map although it failed its checks, or take it away again."""
        if shows != self.is_unreliable_wanted:
            self.is_unreliable_wanted = shows
            self.changed.emit()

    def doubt_map(self, key: MapKey | None) -> None:
        """Withhold this map, which failed its checks; None: no map is known to have failed."""
        if key != self._unreliable:
            self._unreliable = key
            self.changed.emit()

    def explain_by(self, method: ExplanationMethod, layer: str = "") -> None:
        """Choose the method of the map; what no analysis gives is left to `show_explanation`."""
        if (method, layer) != (self.method, self.layer):
            self.method, self.layer, self.explanation = method, layer, None
            self.changed.emit()

    def show_explanation(self, found: Explanation | None) -> None:
        """Show the map of the chosen method; None while it is not there."""
        if found is not self.explanation:
            self.explanation = found
            self.changed.emit()

    def change_opacity(self, steps: int) -> None:
        """Make the map stronger, or weaker if negative."""
        row = "findings.opacity"
        wanted = round(self._preferences.number(row)) + steps * OPACITY_STEP
        self._preferences.set(row, min(max(wanted, OPACITY_STEP), 100))

    @property
    def is_analysed(self) -> bool:
        """Whether maps as the reader wants them come with every analysis, for all findings."""
        return self.method in ANALYSED and not self.layer

    @property
    def has_common_scale(self) -> bool:
        """Whether maps by the chosen method can be compared with one another."""
        return self.is_analysed

    @property
    def map_key(self) -> MapKey | None:
        """Which map belongs to the chosen finding; None where no model gave one."""
        analysis, finding = self._analysis.analysis, self.finding
        if analysis is None or analysis.model is None or finding is None:
            return None
        model = analysis.model.digest
        return MapKey(analysis.digest, model, finding.label, self.method, self.layer)

    @property
    def is_unreliable(self) -> bool:
        """Whether the chosen finding's map, of this film and by this model, failed its checks."""
        return self._unreliable is not None and self._unreliable == self.map_key

    @property
    def is_map_wanted(self) -> bool:
        """Whether a map of the chosen finding is to be on the film."""
        return self.map_state not in {MapState.NONE_CHOSEN, MapState.OFF, MapState.BELOW}

    @property
    def map_state(self) -> MapState:
        """Whether a map is on the film, and if not, why."""
        finding, evidence = self.finding, self._of_chosen(ExplanationMethod.EVIDENCE)
        if finding is None or evidence is None:
            return MapState.NONE_CHOSEN
        if not self.is_on:
            return MapState.OFF
        if not finding.is_positive and not self._is_below_wanted:
            return MapState.BELOW
        found = self._found
        if found is None:
            return MapState.AWAITED
        # Grad-CAM++ leaves out what speaks against a finding, and so always shows something.
        speaks_for = not self.is_analysed or evidence.max() > LEAST_EVIDENCE
        if found.max() <= 0 or not speaks_for:
            return MapState.EMPTY
        is_withheld = self.is_unreliable and not self.is_unreliable_wanted
        return MapState.WITHHELD if is_withheld else MapState.SHOWN

    @property
    def overlay(self) -> EvidenceOverlay | None:
        """What is to be laid over the film; None for nothing."""
        analysis, finding, found = self._analysis.analysis, self.finding, self._found
        if analysis is None or finding is None or found is None:
            return None
        state = self.map_state
        if state not in {MapState.SHOWN, MapState.WITHHELD}:
            return None
        is_common = self.has_common_scale and self._preferences.text("findings.scale") == "common"
        every = analysed_maps(analysis, self.method) if is_common else None
        return EvidenceOverlay(
            digest=analysis.digest,
            finding=finding,
            found=found,
            scale_top=float(found.max() if every is None else every.max()),
            is_common_scale=is_common,
            style=MapStyle(self._preferences.text("findings.map")),
            opacity=self._preferences.number("findings.opacity") / 100,
            cut_off=self._preferences.number("findings.cut_off") / 100,
            is_refused=self._analysis.is_refused,
            is_unreliable=self.is_unreliable,
            is_withheld=state is MapState.WITHHELD,
            preparation=None if analysis.model is None else analysis.model.preparation,
            method=self.method,
        )

    @property
    def _found(self) -> NDArray[np.float32] | None:
        """Map of the chosen finding by the chosen method; None where it is not there."""
        if self.is_analysed:
            return self._of_chosen(self.method)
        other = self.explanation
        return other.found if other is not None and key_of(other) == self.map_key else None

    def _of_chosen(self, method: ExplanationMethod) -> NDArray[np.float32] | None:
        """Map of the chosen finding that came with the analysis; None where there is none."""
        analysis = self._analysis.analysis
        maps = None if analysis is None else analysed_maps(analysis, method)
        if analysis is None or maps is None:
            return None
        labels = [one.label for one in analysis.findings]
        return maps[labels.index(self.chosen)] if self.chosen in labels else None

    def _take_analysis(self, analysis: Analysis | None) -> None:
        if analysis is not None:
            labels = {one.label for one in analysis.findings}
            if analysis.digest != self._digest or self.chosen not in labels:
                self.chosen = self._first_to_look_at()
                self._forget_wishes()
            self._digest = analysis.digest
        self.changed.emit()

    def _forget_wishes(self) -> None:
        """Forget what the reader asked for: it holds for one finding of one film."""
        self._is_below_wanted = False
        self.is_unreliable_wanted = False

    def _first_to_look_at(self) -> str:
        first = self.findings[:1]
        is_worth = first and finding_verdict(first[0]) is FindingVerdict.POSITIVE
        return first[0].label if is_worth else ""

    def _apply_preference(self, key: str, _value: object) -> None:
        if key.startswith("findings."):
            self.changed.emit()
