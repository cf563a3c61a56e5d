"""Figures of parts of the films, by what is known of them."""

import numpy as np

from tests.unit.dataset.examined import examined
from xrayviewer.domain.evaluation import Predictions
from xrayviewer.jobs.context import DirectContext
from xrayviewer.workflows.group_figures import (
    GroupKind,
    film_groups,
    group_aurocs,
    group_figures,
)
from xrayviewer.workflows.operating_figures import precision_recall_path


def film(number, **known):
    return examined(f"sick/{number}.png", "sick", patient=f"p{number}", **known)


def test_films_are_parted_by_view_sex_and_age_where_they_differ():
    films = [
        film(0, view_position="AP", sex="F", age_years=3.0),
        film(1, view_position="AP", sex="M", age_years=50.0),
        film(2, view_position="AP", sex="M", age_years=70.0),
    ]
    groups = film_groups(films)
    assert [(one.kind, one.name) for one in groups] == [
        (GroupKind.SEX, "F"),
        (GroupKind.SEX, "M"),
        (GroupKind.AGE, "2 to 5"),
        (GroupKind.AGE, "40 to 64"),
        (GroupKind.AGE, "65 on"),
    ]
    assert groups[1].is_inside.tolist() == [False, True, True]


def test_what_is_not_known_of_some_is_a_group_of_its_own():
    groups = film_groups([film(0, sex="F"), film(1)])
    assert [(one.kind, one.name) for one in groups] == [(GroupKind.SEX, "F"), (GroupKind.SEX, "")]


def test_nothing_is_parted_by_what_nobody_knows():
    assert film_groups([film(0), film(1)]) == ()


def test_the_folder_below_the_label_is_where_films_come_from():
    films = [examined("sick/a/1.png", "sick"), examined("train/sick/b/2.png", "sick")]
    assert [one.origin for one in films] == ["a", "b"]
    assert examined("sick/1.png", "sick").origin == ""
    assert [one.name for one in film_groups(films)] == ["a", "b"]


def predictions(scores, truth):
    names = tuple(f"{place}.png" for place in range(len(scores)))
    scores = np.array(scores)
    both = np.stack([1 - scores, scores], axis=1)
    held = np.array(truth, np.bool_)
    return Predictions(names, names, ("clear", "sick"), both, np.stack([~held, held], 1), False)


def test_each_group_is_judged_at_the_threshold_on_its_own_films():
    groups = film_groups([film(place, sex="F" if place < 4 else "M") for place in range(8)])
    said = predictions([0.1, 0.2, 0.8, 0.9, 0.9, 0.2, 0.8, 0.1], [0, 0, 1, 1, 0, 0, 1, 1])
    aurocs = group_aurocs(groups, said, 1, DirectContext())
    women, men = group_figures(groups, aurocs, said, 1, 0.5)
    assert (women.films, women.positives) == (4, 2)
    assert women.auroc.value == women.sensitivity.value == women.specificity.value == 1.0
    assert men.auroc.value == 0.25
    assert (men.sensitivity.value, men.specificity.value) == (0.5, 0.5)


def test_a_group_of_one_kind_has_no_auroc():
    groups = film_groups([film(0, sex="F"), film(1, sex="M")])
    said = predictions([0.1, 0.9], [0, 1])
    assert [one.value for one in group_aurocs(groups, said, 1, DirectContext())] == [None, None]


def test_precision_and_recall_of_every_threshold_that_calls_a_film():
    path = precision_recall_path(predictions([0.1, 0.4, 0.6, 0.9], [0, 1, 0, 1]), 1)
    assert [tuple(round(one, 2) for one in point) for point in path] == [
        (0.0, 1.0, 0.5),
        (0.25, 1.0, 0.67),
        (0.5, 0.5, 0.5),
        (0.75, 0.5, 1.0),
    ]
