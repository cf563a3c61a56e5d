"""Films to measure on that differ from those to learn from in more than patients."""

from dataclasses import replace

import pytest

from tests.unit.dataset.examined import examined
from tests.unit.dataset.test_probing import examination
from xrayviewer.dataset.apart import parted_by
from xrayviewer.dataset.splits import deal
from xrayviewer.domain.dataset import Apart, DatasetError, Split, SplitRule

LABELS, PLACES = ("clear", "sick"), ("north", "south")
RULE = SplitRule(train=0.6, validation=0.2, test=0.2)


def films(count=40):
    """Half of each place has the finding; later numbers were taken later."""
    return [
        examined(
            f"{LABELS[number % 2]}/{PLACES[number >= 28]}/{number}.png",
            "sick" if number % 2 else "clear",
            patient=f"p{number // 4}",
            month=f"2021-{1 + number // 4:02}",
        )
        for number in range(count)
    ]  # fmt: skip


def test_films_say_by_what_they_can_be_set_apart():
    assert parted_by(films()) == (Apart.ORIGIN, Apart.MONTH)
    assert parted_by([examined("sick/1.png", "sick"), examined("sick/2.png", "sick")]) == ()


def test_the_test_holds_places_that_no_other_split_has():
    dealt = deal(examination(films()), replace(RULE, apart=Apart.ORIGIN))
    places = {
        split: {dealt.films[place].origin for place in dealt.indices(split)} for split in Split
    }
    assert places[Split.TEST] == {"south"}
    assert places[Split.TRAIN] == places[Split.VALIDATION] == {"north"}
    assert dealt.is_by_patient
    assert dealt.apart is Apart.ORIGIN


def test_the_test_holds_the_latest_films():
    dealt = deal(examination(films()), replace(RULE, apart=Apart.MONTH))
    months = {split: [dealt.films[one].month for one in dealt.indices(split)] for split in Split}
    assert min(months[Split.TEST]) > max(months[Split.TRAIN] + months[Split.VALIDATION])
    assert len(months[Split.TEST]) == 8
    assert dealt.is_by_patient


def test_without_a_test_the_films_for_validation_are_set_apart():
    dealt = deal(examination(films()), SplitRule(apart=Apart.MONTH))
    last = {dealt.films[one].month for one in dealt.indices(Split.VALIDATION)}
    first = {dealt.films[one].month for one in dealt.indices(Split.TRAIN)}
    assert min(last) > max(first)


def test_films_that_do_not_say_where_they_come_from_are_refused():
    same = [examined(f"{n}.png", "sick" if n % 2 else "clear", patient=f"p{n}") for n in range(20)]
    with pytest.raises(DatasetError, match="where they come from"):
        deal(examination(same), replace(RULE, apart=Apart.ORIGIN))


def test_a_label_that_only_one_place_has_is_refused():
    split_by_label = [
        examined(f"{label}/{label}-place/{n}.png", label, patient=f"{label}{n}")
        for label in ("clear", "sick")
        for n in range(10)
    ]
    with pytest.raises(DatasetError, match="would be missing"):
        deal(examination(split_by_label), replace(RULE, apart=Apart.ORIGIN))
