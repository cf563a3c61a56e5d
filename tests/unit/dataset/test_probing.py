"""Films that quick heads see, and how they are dealt out."""

import numpy as np

from tests.unit.dataset.examined import examined
from xrayviewer.dataset.checks import examine
from xrayviewer.dataset.probing import FOLDS, REPETITIONS, probed_films
from xrayviewer.domain.dataset import Dataset, DatasetExamination


def examination(films, labels=("clear", "sick"), *, is_multi_label=False) -> DatasetExamination:
    dataset = Dataset(films[0].film.location.path.parent, labels, is_multi_label,
                      tuple(one.film for one in films))  # fmt: skip
    return examine(dataset, tuple(films), ())


def two_each(count):
    return [
        examined(f"{number}-{film}.png", "sick" if number % 2 else "clear", patient=f"p{number}")
        for number in range(count)
        for film in range(2)
    ]


def test_of_two_labels_that_exclude_each_other_the_second_is_looked_at():
    probed = probed_films(examination(two_each(30)))
    assert probed.labels == ("sick",)
    assert probed.truth.shape == (60, 1)
    assert probed.patients == 30
    assert probed.left_out == ()


def test_films_of_a_patient_are_in_one_part_and_come_together():
    probed = probed_films(examination(two_each(30)))
    assert probed.folds.shape == probed.order.shape == (REPETITIONS, 60)
    for repetition in range(REPETITIONS):
        assert set(probed.folds[repetition]) == set(range(FOLDS))
        for unit in range(30):
            assert len(set(probed.folds[repetition][probed.unit == unit])) == 1
            assert len(set(probed.order[repetition][probed.unit == unit])) == 1


def test_repetitions_deal_differently():
    probed = probed_films(examination(two_each(30)))
    assert (probed.folds[0] != probed.folds[1]).any()
    assert (probed.order[0] != probed.order[1]).any()


def test_labels_of_few_patients_are_left_out():
    films = [
        examined(
            f"{number}.png",
            *(["often"] if number % 2 else []),
            *(["rare"] if number < 3 else []),
            patient=f"p{number}",
        )
        for number in range(40)
    ]
    probed = probed_films(examination(films, ("often", "rare"), is_multi_label=True))
    assert probed.labels == ("often",)
    assert probed.left_out == ("rare",)


def test_of_many_films_some_patients_are_drawn_in_the_same_proportion():
    probed = probed_films(examination(two_each(60)), most=40)
    assert 36 <= len(probed.films) <= 44
    assert np.isclose(probed.truth.mean(), 0.5, atol=0.1)
