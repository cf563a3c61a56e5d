"""A dataset in figures."""

from tests.unit.dataset.examined import examination, examined
from xrayviewer.dataset.summary import summarise
from xrayviewer.dataset.wording import counted, listed
from xrayviewer.domain.dataset import Split


def test_films_and_patients_of_each_label_and_split_are_counted() -> None:
    summary = summarise(
        examination(
            [
                examined("a", "sick", patient="p", split=Split.TRAIN),
                examined("b", "sick", patient="p", split=Split.TRAIN),
                examined("c", "sick", split=Split.TEST),
                examined("d", "normal", patient="q", split=Split.TRAIN),
            ]
        )
    )
    normal, sick = summary.labels
    assert (normal.label, normal.films, normal.patients) == ("normal", 1, 1)
    assert (sick.films, sick.patients) == (3, 2)
    assert sick.splits == {"train": 2, "test": 1}
    assert summary.splits == {"train": 3, "test": 1}
    assert (summary.films, summary.patients, summary.films_without_patient) == (4, 2, 1)


def test_sizes_formats_ages_and_views_are_counted() -> None:
    summary = summarise(
        examination(
            [
                examined("a", "x", rows=10, columns=50, age_years=3.0, view_position="AP"),
                examined("b", "x", rows=40, columns=20, age_years=61.0, view_position="PA"),
                examined("c", "y", rows=20, columns=20, view_position="PA", is_colour=True),
            ]
        )
    )
    assert summary.smallest == (20, 20)
    assert summary.largest == (40, 20)
    assert summary.formats == {"PNG, 8 bits": 2, "PNG, 8 bits, colour": 1}
    assert (summary.films_with_age, summary.age_years) == (2, (3.0, 32.0, 61.0))
    assert summary.views == {"PA": 2, "AP": 1}


def test_nothing_is_known_of_no_films() -> None:
    summary = summarise(examination([], labels=("a", "b")))
    assert (summary.smallest, summary.age_years, summary.films) == (None, None, 0)


def test_films_without_any_label_are_counted() -> None:
    films = [examined("a", "x"), examined("b"), examined("c")]
    assert summarise(examination(films, is_multi_label=True)).without_label == 2


def test_counts_and_lists_are_words() -> None:
    assert (counted(1, "film"), counted(2000, "film")) == ("1 film", "2,000 films")
    assert listed(["a"]) == "“a”"
    assert listed(["a", "b"]) == "“a” and “b”"
    assert listed(["a", "b", "c"]) == "“a”, “b” and “c”"
    assert listed(list("abcde")) == "“a”, “b”, “c” and 2 more"
