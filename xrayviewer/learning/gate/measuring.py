"""How often the gate is right, for each source of pictures."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xrayviewer.domain.dataset import Split
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.input_gate import (
    AgeGroup,
    Correction,
    GateCheck,
    GateReport,
    GateVerdict,
    HeaderFacts,
)
from xrayviewer.domain.speaking_model import OLDEST_CHILD_YEARS, age_group
from xrayviewer.learning.evaluation.measures import wilson_interval
from xrayviewer.learning.gate.features import ViewFeatures
from xrayviewer.learning.gate.fitting import head_logits
from xrayviewer.learning.gate.judging import GateTables, judged, proposed_correction
from xrayviewer.learning.gate.pictures import ADULT, CHILD, View
from xrayviewer.learning.networks.gate import TURNS, GateHeads

TWELVE_YEARS = 12.0
KINDS = {
    (0, True): "inverted_corrected",
    (1, False): "sideways_corrected",
    (2, False): "upside_down_corrected",
    (3, False): "sideways_corrected",
}


@dataclass(frozen=True, slots=True)
class SourceRate:
    """How often something holds for the pictures of one source.

    Attributes
    ----------
    question
        Name of the figure, as in the card.
    is_left_out
        No picture of the source was used to fit or to choose limits; else these are test pictures.
    failures
        Names of the pictures it does not hold for.
    """

    question: str
    source: str
    n: int
    hits: int
    is_left_out: bool
    failures: tuple[str, ...]

    @property
    def interval(self) -> Interval:
        """The share, with its Wilson interval."""
        return wilson_interval(self.hits, self.n)


def reports(heads: GateHeads, store: ViewFeatures, views: Sequence[View]) -> list[GateReport]:
    """Judge views as the gate judges films: as they are, and once more after a correction."""
    tables = heads_tables(heads)
    as_they_are = head_logits(heads, store.of_corrected(dict.fromkeys(views, Correction())))
    found = {
        view: proposed_correction(logits, tables)
        for view, logits in zip(views, as_they_are, strict=True)
    }
    after = head_logits(heads, store.of_corrected(found))
    return [
        judged(logits, found[view], HeaderFacts(), tables)
        for view, logits in zip(views, after, strict=True)
    ]


def heads_tables(heads: GateHeads) -> GateTables:
    """Return limits and percentiles of a network's heads."""
    return GateTables.of(heads.limits.double().numpy(), heads.unusual.double().numpy())


def measured_on_test(
    heads: GateHeads, store: ViewFeatures, views: Sequence[View]
) -> list[SourceRate]:
    """Measure on all test pictures, and the age on all chest films it was not learned from."""
    chosen = [view for view in views if view.picture.split is Split.TEST]
    ages = [
        view
        for view in views
        if view.is_plain
        and view.picture.is_chest
        and (view.picture.split is Split.TEST or view.picture.group not in (CHILD, ADULT))
    ]
    return sorted(
        (
            *_rates(chosen, reports(heads, store, chosen), is_left_out=False),
            *_age_rates(ages, reports(heads, store, ages)),
        ),
        key=_worst_first,
    )


def measured_left_out(
    heads: GateHeads, store: ViewFeatures, views: Sequence[View], source: str
) -> list[SourceRate]:
    """Measure on all pictures of a source that the heads have not seen.

    Changed and turned pictures are those for testing alone, plain ones all there are.
    """
    chosen = [
        view
        for view in views
        if view.picture.source == source and (view.seed is None or _is_test(view))
    ]
    found = _rates(chosen, reports(heads, store, chosen), is_left_out=True)
    return sorted(found, key=_worst_first)


def _is_test(view: View) -> bool:
    return view.picture.split is Split.TEST


def _worst_first(rate: SourceRate) -> tuple[str, float, str]:
    return rate.question, rate.interval.value or 0.0, rate.source


def _rates(
    views: Sequence[View], found: Sequence[GateReport], *, is_left_out: bool
) -> list[SourceRate]:
    answers: dict[tuple[str, str], list[tuple[str, bool]]] = defaultdict(list)
    for view, report in zip(views, found, strict=True):
        for question, holds in _answers(view, report):
            answers[question, view.picture.source].append((_name(view), holds))
    return [_rate(key, given, is_left_out=is_left_out) for key, given in answers.items()]


def _rate(
    key: tuple[str, str], given: Sequence[tuple[str, bool]], *, is_left_out: bool
) -> SourceRate:
    failures = tuple(name for name, holds in given if not holds)
    hits = len(given) - len(failures)
    return SourceRate(*key, len(given), hits, is_left_out, failures)


def _name(view: View) -> str:
    return view.picture.name or view.picture.patient


def _answers(view: View, report: GateReport) -> Iterator[tuple[str, bool]]:
    """Yield what a view is to show, and whether it does."""
    passes = report.verdict is not GateVerdict.REFUSED
    if not view.picture.is_chest:
        if view.is_plain:
            yield "refused", not passes
    elif view.is_plain:
        yield "passed", passes
        yield "passed_untouched", passes and not report.correction.is_needed
        domain = report.result(GateCheck.DOMAIN)
        yield "in_domain", domain is not None and domain.verdict is GateVerdict.OK
    elif view.seed is not None:
        if not view.turns and not view.is_inverted:
            yield "passed_changed", passes
    else:
        right = Correction((TURNS - view.turns) % TURNS, view.is_inverted)
        question = KINDS.get((view.turns, view.is_inverted))
        if question is not None:
            yield question, passes and report.correction == right


def _age_rates(views: Sequence[View], found: Sequence[GateReport]) -> list[SourceRate]:
    answers: dict[tuple[str, str], list[tuple[str, bool]]] = defaultdict(list)
    for view, report in zip(views, found, strict=True):
        group = None if report.age is None else report.age.group
        for question, wanted in (
            ("called_child", AgeGroup.CHILD),
            ("called_adult", AgeGroup.ADULT),
            ("age_unclear", None),
        ):
            answers[question, _with_ages(view)].append((_name(view), group is wanted))
    return [_rate(key, given, is_left_out=False) for key, given in answers.items()]


def _with_ages(view: View) -> str:
    """Name a source with the ages of its minors."""
    years = view.picture.age_years
    if years is None or age_group(years) is AgeGroup.ADULT:
        return view.picture.source
    if years < OLDEST_CHILD_YEARS:
        return f"{view.picture.source}, below 6 years"
    ages = "6 to 11" if years < TWELVE_YEARS else "12 to 17"
    return f"{view.picture.source}, {ages} years"
