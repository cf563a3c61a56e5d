"""Labels in doubt: ranked by what heads say that have not seen the film."""

from zlib import crc32

import numpy as np
import pytest

from xrayviewer.dataset.label_doubts import label_doubts, patient_folds
from xrayviewer.domain.dataset import ExaminedFilm, FilmFacts, LabelledFilm
from xrayviewer.domain.label_doubt import LabelCourtError
from xrayviewer.domain.location import FilmLocation


def film(name, label, patient):
    facts = FilmFacts(
        digest=name,
        appearance=np.random.default_rng(crc32(name.encode())).bytes(32).hex(),
        rows=10,
        columns=10,
        file_format="PNG",
        bits_stored=8,
        is_colour=False,
        border_level=0.1,
        mean_level=0.5,
    )
    return ExaminedFilm(LabelledFilm(FilmLocation(name), name, (label,), patient), facts)


def ranked(truth, probabilities, labels=("normal", "sick"), *, is_multi_label=False):
    names = [f"film{number}" for number in range(len(truth))]
    return label_doubts(
        names,
        labels,
        np.array(truth, bool),
        np.array(probabilities, float),
        is_multi_label=is_multi_label,
    )


def test_a_film_that_looks_like_another_label_comes_first():
    truth = [[1, 0]] * 4 + [[0, 1]] * 4
    likely = [[0.9, 0.1]] * 3 + [[0.1, 0.9]] + [[0.1, 0.9]] * 4
    first, *others = ranked(truth, likely)
    assert (first.film, first.proposed, first.is_likely_wrong) == ("film3", "sick", True)
    assert first.probability == pytest.approx(0.1)
    assert not any(one.is_likely_wrong for one in others)


def test_nothing_is_likely_wrong_where_labels_and_scores_agree():
    truth = [[1, 0]] * 3 + [[0, 1]] * 3
    likely = [[0.8, 0.2]] * 3 + [[0.2, 0.8]] * 3
    assert not any(one.is_likely_wrong for one in ranked(truth, likely))


def test_a_label_that_no_film_carries_is_never_proposed():
    truth = [[1, 0, 0], [1, 0, 0], [0, 1, 0], [0, 1, 0]]
    likely = [[0.1, 0.1, 0.8]] * 4
    assert {one.proposed for one in ranked(truth, likely, ("a", "b", "c"))} <= {"a", "b"}


def test_of_labels_that_may_hold_together_each_is_a_question():
    truth = [[1, 0], [1, 1], [0, 1], [0, 0], [0, 0]]
    likely = [[0.9, 0.1], [0.9, 0.9], [0.1, 0.9], [0.1, 0.1], [0.1, 0.95]]
    first, *_ = ranked(truth, likely, is_multi_label=True)
    assert (first.film, first.question, first.proposed) == ("film4", "sick", "sick")
    assert first.is_likely_wrong


def test_films_of_a_patient_and_copies_share_a_fold():
    films = [
        film(f"{number}{view}", "sick" if number % 2 else "normal", f"patient{number}")
        for number in range(12)
        for view in "ab"
    ]
    truth = np.array([[one.film.labels == ("normal",), one.film.labels == ("sick",)]
                      for one in films])  # fmt: skip
    fold = patient_folds(films, truth, 0)
    assert set(fold) == set(range(5))
    assert (fold[::2] == fold[1::2]).all()


def test_too_few_patients_are_said():
    films = [film("a", "sick", "x"), film("b", "normal", "y"), film("c", "normal", "z")]
    truth = np.array([[False, True], [True, False], [True, False]])
    with pytest.raises(LabelCourtError, match="3 patients"):
        patient_folds(films, truth, 0)
