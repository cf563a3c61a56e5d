"""No answer is painted over another film than its own (in full: `stale_results`)."""

import pytest

from tests.robustness.stale_results import leaf

EVENTS = 150
KINDS = ("maps", "rows", "checks", "what ifs")


@pytest.mark.parametrize("drops_stale", [True, False])
def test_nothing_is_painted_about_another_film_or_model(qapp, tmp_path, drops_stale) -> None:
    outcome = leaf(tmp_path, EVENTS, seed=1, drops_stale=drops_stale)
    assert all(outcome.painted[kind] for kind in KINDS)
    assert outcome.wrong.total() == 0


def test_without_the_comparison_it_would_be(qapp, tmp_path) -> None:
    outcome = leaf(tmp_path, EVENTS, seed=1, drops_stale=False, compares=False)
    assert outcome.wrong["maps"]
    assert outcome.wrong["rows"]
