"""How much of a figure comes from patients on both sides of a split."""

import dataclasses

import pytest

from tests.unit.workflows.recorded_runs import kept_fold
from xrayviewer.domain.evaluation import Interval
from xrayviewer.workflows import training_comparison
from xrayviewer.workflows.runs import summarise_run
from xrayviewer.workflows.training_comparison import compare_runs


@pytest.fixture
def compared(monkeypatch):
    """Compare a training by patient with its twin at random; both have these AUROCs."""
    kept_fold("honest", 1, labels=("normal", "sick"), is_multi_label=False)
    kept_fold("random", 1, labels=("normal", "sick"), is_multi_label=False, is_by_patient=False)

    def compare(honest, leaking):
        figures = {"honest": honest, "random": leaking}
        monkeypatch.setattr(
            training_comparison,
            "summarise_run",
            lambda name: dataclasses.replace(summarise_run(name), figures={"auroc": figures[name]}),
        )
        return compare_runs(("honest", "random")).remarks[0]

    return compare


def test_what_random_dealing_adds_is_named_in_points(compared):
    said = compared(Interval(0.868, 0.85, 0.88), Interval(0.978, 0.96, 0.99))
    assert said == (
        "11.0 of the 97.8 points of “random” (AUROC) are leakage: dealt by patient it has 86.8."
    )


def test_overlapping_intervals_may_be_chance(compared):
    said = compared(Interval(0.93, 0.88, 0.97), Interval(0.95, 0.91, 0.98))
    assert said.endswith("the intervals overlap, so this may be chance.")


def test_without_a_gain_no_leakage_shows(compared):
    assert "no leakage shows" in compared(Interval(0.95, 0.9, 0.98), Interval(0.94, 0.9, 0.97))


def test_trainings_of_other_films_are_no_twins(compared):
    kept_fold("elsewhere", 1, labels=("normal", "sick"), is_multi_label=False, fingerprint="b" * 64)
    remarks = compare_runs(("elsewhere", "random")).remarks
    assert not any("leakage" in one for one in remarks)
    assert "These trainings saw different films." in remarks
