"""AUROC from ranks, beside scikit-learn."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from xrayviewer.dataset.ranks import auroc, category_scores, standard_error


@given(
    films=st.lists(st.tuples(st.integers(-3, 3), st.booleans()), min_size=2, max_size=60).filter(
        lambda films: len({positive for _, positive in films}) == 2
    )
)
def test_the_area_is_that_of_scikit_learn(films) -> None:
    scores = np.array([score for score, _ in films], np.float64)
    truth = np.array([positive for _, positive in films])
    assert auroc(scores, truth) == pytest.approx(roc_auc_score(truth, scores), abs=1e-12)


def test_there_is_no_area_with_one_kind_of_films() -> None:
    assert auroc(np.array([1.0, 2.0]), np.array([True, True])) is None


def test_the_standard_error_is_that_of_the_paper() -> None:
    # Hanley and McNeil 1982, table of the example: area 0.893 of 51 and 58 films, error 0.032.
    assert standard_error(0.893, 51, 58) == pytest.approx(0.032, abs=0.001)


def test_films_are_scored_by_how_often_their_category_carries_the_label() -> None:
    kinds = np.array(["png"] * 4 + ["jpeg"] * 4)
    truth = np.array([True, True, True, False, False, False, False, True])
    assert category_scores(kinds, truth, 2).tolist() == [0.75] * 4 + [0.25] * 4


def test_rare_categories_are_taken_together() -> None:
    kinds = np.array(["a", "b", "c", "c", "c"])
    truth = np.array([True, False, False, False, False])
    assert category_scores(kinds, truth, 2).tolist() == [0.5, 0.5, 0.0, 0.0, 0.0]
