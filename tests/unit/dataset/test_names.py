"""What names of labels, folders and files mean."""

import pytest

from xrayviewer.dataset.names import (
    in_order,
    month_of,
    patient_from_name,
    patient_pattern,
    sex_named,
    split_named,
)
from xrayviewer.domain.dataset import DatasetError, Split


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (["PNEUMONIA", "NORMAL"], ("NORMAL", "PNEUMONIA")),
        (["covid", "No_Finding"], ("No_Finding", "covid")),
        (["Effusion", "healthy", "Atelectasis"], ("healthy", "Atelectasis", "Effusion")),
        (["positive", "negative"], ("negative", "positive")),
        (["1", "0"], ("0", "1")),
        (["b", "a", "b"], ("a", "b")),
    ],
)
def test_the_label_for_nothing_found_comes_first(labels, expected) -> None:
    assert in_order(labels) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("train", Split.TRAIN),
        ("Training", Split.TRAIN),
        ("val", Split.VALIDATION),
        ("VALID", Split.VALIDATION),
        ("validation", Split.VALIDATION),
        ("test", Split.TEST),
        ("NORMAL", None),
        ("", None),
    ],
)
def test_splits_by_name(name, expected) -> None:
    assert split_named(name) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("train/PNEUMONIA/person12_bacteria_46.jpeg", "person12"),
        ("person12_virus_46_2.jpeg", "person12"),
        ("NORMAL/IM-0115-0001.jpeg", "IM-0115"),
        ("NORMAL/IM-0666-0001-0002.jpeg", "IM-0666"),
        ("NORMAL/NORMAL2-IM-0007-0001.jpeg", "NORMAL2-IM-0007"),
        ("images/00000013_004.png", "00000013"),
        ("images/0013_004.png", ""),
        ("person12/film.png", ""),
        ("scan.dcm", ""),
    ],
)
def test_patients_by_the_habits_of_public_collections(name, expected) -> None:
    assert patient_from_name(name) == expected


def test_patients_by_a_pattern_of_the_users() -> None:
    pattern = patient_pattern("(case[0-9]+)/")
    assert patient_from_name("COVID/case17/film.png", pattern) == "case17"
    assert patient_from_name("COVID/film.png", pattern) == ""


def test_an_optional_group_that_is_not_there_names_nobody() -> None:
    assert patient_from_name("film.png", patient_pattern("(case[0-9]+)?film")) == ""


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [("case[0-9]+", "has 0 groups"), ("(a)(b)", "has 2 groups"), ("(", "not a valid regular")],
)
def test_patterns_that_cannot_be_used_are_refused(pattern, reason) -> None:
    with pytest.raises(DatasetError, match=reason):
        patient_pattern(pattern)


@pytest.mark.parametrize(
    ("text", "sex"), [("F", "F"), ("male", "M"), (" Female ", "F"), ("O", "O"), ("?", ""), ("", "")]
)
def test_sexes(text, sex) -> None:
    assert sex_named(text) == sex


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("2021-03-05", "2021-03"),
        ("20210305", "2021-03"),
        ("2021-03-05T10:00:00", "2021-03"),
        ("2021-03", "2021-03"),
        ("2021-13-05", ""),
        ("5.3.2021", ""),
        ("", ""),
    ],
)
def test_months_of_dates_that_begin_with_the_year(text, month) -> None:
    assert month_of(text) == month
