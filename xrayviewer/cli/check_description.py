"""What the map of a finding is worth, as plain values and as lines of text."""

from collections.abc import Iterator
from typing import Any

from xrayviewer.domain.explanation_checks import (
    HIDDEN_SHARE,
    CheckFailure,
    ExplanationCheck,
    FieldsDoubt,
)

REASONS = {
    CheckFailure.UNFAITHFUL: "without its hottest part the score is hardly lower than without any",
    CheckFailure.UNSTABLE: "a slightly changed film gives a map of other places",
    CheckFailure.OUTSIDE: "most of the evidence lies beside the body",
    CheckFailure.MARKERS: "the score rests on markers or metal",
}
DOUBTS = {
    FieldsDoubt.CHILD: "in films of children lungs and heart are not reliably found",
    FieldsDoubt.MISSING: "lungs and heart were not found",
    FieldsDoubt.UNCERTAIN: "lungs and heart were not found with certainty",
}


def describe_check(check: ExplanationCheck) -> dict[str, Any]:
    """Everything that was measured, ready for JSON."""
    faith, ledger = check.faithfulness, check.ledger
    return {
        "verdict": check.verdict.value,
        "failures": [failure.value for failure in check.failures],
        "faithfulness": {
            "hidden_share": HIDDEN_SHARE,
            "score": faith.score,
            "score_without_hottest": faith.without_hottest,
            "scores_without_random": list(faith.without_random),
            "drop_log_odds": faith.drop,
            "random_drop_log_odds": faith.random_drop,
            "excess_log_odds": faith.excess,
        },
        "stability": {
            "mean_correlation": check.correlation,
            "correlations": list(check.correlations),
        },
        "ledger": None
        if ledger is None
        else {zone.name.lower(): share for zone, share in ledger.shares.items()},
        "lungs_not_told_apart": None if check.doubt is None else DOUBTS[check.doubt],
        "score_without_markers": check.without_markers,
    }


def check_lines(check: ExplanationCheck) -> Iterator[str]:
    """Yield what has to be known beside the map."""
    faith = check.faithfulness
    if check.failures:
        reasons = "; ".join(REASONS[failure] for failure in check.failures)
        yield f"No reliable location: {reasons}."
    else:
        yield "The map passed its checks."
    yield (
        f"Score {faith.score:.2f}; with the map's hottest {HIDDEN_SHARE:.0%} of the film blurred "
        f"{faith.without_hottest:.2f}, with as much elsewhere {faith.mean_without_random:.2f}."
    )
    if check.correlation is not None:
        yield f"Correlation with the maps of slightly changed films: {check.correlation:.2f}."
    if check.ledger is not None:
        shares = ", ".join(f"{zone.value} {one:.0%}" for zone, one in check.ledger.shares.items())
        yield f"Evidence on: {shares}."
    if check.doubt is not None:
        yield f"{DOUBTS[check.doubt].capitalize()}; they count as body."
    if check.without_markers is not None:
        yield f"Score without markers and metal: {check.without_markers:.2f}."
