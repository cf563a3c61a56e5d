"""From measurements of a map to a verdict, and when lungs are not to be trusted."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.workflows.classified_films import analysis, finding
from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.explanation_checks import (
    LEAST_CORRELATION,
    LEAST_EXCESS,
    CheckFailure,
    EvidenceLedger,
    ExplanationCheck,
    Faithfulness,
    FieldsDoubt,
    MapKey,
    MapVerdict,
    Zone,
    fields_doubt,
    trusted_fields,
)
from xrayviewer.domain.finding_verdict import log_odds
from xrayviewer.domain.input_gate import AgeEstimate, AgeGroup

SOUND = Faithfulness(0.9, 0.5, (0.89, 0.9, 0.91))
ON_BODY = EvidenceLedger({Zone.BODY: 0.9, Zone.MARKERS: 0.02, Zone.OUTSIDE: 0.08})
PASSED = ExplanationCheck(MapKey("film", "model", "effusion"), SOUND, (0.99, 0.97), ON_BODY)


def with_score(log_odds_of_score: float) -> float:
    return 1 / (1 + np.exp(-log_odds_of_score))


def test_a_drop_counts_in_log_odds_beside_that_of_random_regions() -> None:
    faith = Faithfulness(with_score(2.0), with_score(0.5), (with_score(2.0), with_score(1.0)))
    assert faith.drop == pytest.approx(1.5)
    assert faith.random_drop == pytest.approx(0.5)
    assert faith.excess == pytest.approx(1.0)
    assert faith.mean_without_random == pytest.approx(with_score(1.5))


@given(scores=st.lists(st.floats(0, 1), min_size=3, max_size=10))
def test_the_score_that_random_regions_leave_lies_among_theirs(scores) -> None:
    faith = Faithfulness(scores[0], scores[1], tuple(scores[2:]))
    left = log_odds(faith.mean_without_random)
    others = [log_odds(one) for one in scores[2:]]
    assert min(others) - 1e-6 <= left <= max(others) + 1e-6


def test_a_sound_map_passes() -> None:
    assert PASSED.verdict is MapVerdict.PASSED
    assert PASSED.failures == ()


@pytest.mark.parametrize(
    ("changes", "failure"),
    [
        ({"faithfulness": Faithfulness(0.9, 0.89, (0.89, 0.88))}, CheckFailure.UNFAITHFUL),
        ({"correlations": (0.99, 0.5)}, CheckFailure.UNSTABLE),
        (
            {"ledger": EvidenceLedger({Zone.BODY: 0.4, Zone.MARKERS: 0.1, Zone.OUTSIDE: 0.5})},
            CheckFailure.OUTSIDE,
        ),
        ({"without_markers": 0.5}, CheckFailure.MARKERS),
    ],
)
def test_each_figure_alone_can_fail(changes, failure) -> None:
    failed = dataclasses.replace(PASSED, **changes)
    assert failed.failures == (failure,)
    assert failed.verdict is MapVerdict.UNRELIABLE


def test_at_its_limit_a_figure_still_passes() -> None:
    barely = Faithfulness(0.5, with_score(-LEAST_EXCESS - 1e-9), (0.5,))
    at_limit = dataclasses.replace(
        PASSED, faithfulness=barely, correlations=(LEAST_CORRELATION,), without_markers=0.9
    )
    assert at_limit.failures == ()


def test_what_was_not_measured_does_not_fail() -> None:
    unmeasured = dataclasses.replace(PASSED, correlations=(), ledger=None)
    assert unmeasured.correlation is None
    assert unmeasured.marker_drop == 0.0
    assert unmeasured.failures == ()


def analysed(fields: ChestFields | None = None, age: AgeGroup | None = None, **given):
    found = analysis(finding("effusion", 0.9, 0.5), **given)
    gate = dataclasses.replace(found.gate, age=AgeEstimate(0.5, age) if age else None)
    return dataclasses.replace(found, fields=fields, gate=gate)


def chest(certainty: float = 0.97, *, has_heart: bool = True) -> ChestFields:
    masks = np.ones((3, 4, 4), np.bool_)
    masks[2] = has_heart
    return ChestFields(masks, (certainty,) * 3, (0,) * 3, (0.0,) * 3, 0.4)


@pytest.mark.parametrize(
    ("found", "doubt"),
    [
        (analysed(chest(), AgeGroup.ADULT), None),
        (analysed(chest(), AgeGroup.CHILD), FieldsDoubt.CHILD),
        (analysed(chest(), None, group=AgeGroup.CHILD), FieldsDoubt.CHILD),
        (analysed(None), FieldsDoubt.MISSING),
        (analysed(chest(has_heart=False)), FieldsDoubt.MISSING),
        (analysed(chest(0.8)), FieldsDoubt.UNCERTAIN),
    ],
)
def test_lungs_are_trusted_in_adults_where_they_were_found_with_certainty(found, doubt) -> None:
    assert fields_doubt(found) is doubt
    assert trusted_fields(found) is (None if doubt else found.fields)
