"""Dealing films out: no patient on two sides, each film once, labels everywhere."""

from collections import Counter, defaultdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.dataset.examined import changed, examination, examined, look_of
from xrayviewer.dataset.splits import deal, units_of
from xrayviewer.domain.dataset import (
    DatasetError,
    ExaminedFilm,
    RemarkCode,
    Split,
    SplitDataset,
    SplitRule,
)

RULE = SplitRule(0.7, 0.15, 0.15)


def films_of(patients: dict[str, list[str]]) -> list[ExaminedFilm]:
    """Films with these labels for each patient."""
    return [
        examined(f"{patient}-{number}", label, patient=patient)
        for patient, labels in patients.items()
        for number, label in enumerate(labels)
    ]


def by_patient(dealt: SplitDataset) -> dict[str, set[Split]]:
    found = defaultdict(set)
    for one, split in zip(dealt.films, dealt.splits, strict=True):
        found[one.patient].add(split)
    return found


def label_counts(dealt: SplitDataset) -> dict[Split, Counter]:
    counts: dict[Split, Counter] = {split: Counter() for split in Split}
    for one, split in zip(dealt.films, dealt.splits, strict=True):
        counts[split].update(one.film.labels)
    return counts


patients_with_films = st.lists(
    st.lists(st.sampled_from(["normal", "sick", "other"]), min_size=1, max_size=4),
    min_size=9,
    max_size=40,
).map(lambda rows: {f"p{place}": labels for place, labels in enumerate(rows)})
rules = st.sampled_from([SplitRule(), RULE, SplitRule(0.5, 0.25, 0.25), SplitRule(0.6, 0.4, 0.0)])


class TestDealing:
    @given(patients=patients_with_films, rule=rules, seed=st.integers(0, 99))
    def test_no_patient_straddles_each_film_is_used_once_and_labels_are_everywhere(
        self, patients, rule, seed
    ) -> None:
        rule = SplitRule(rule.train, rule.validation, rule.test, seed=seed)
        parts = [
            split
            for split, fraction in zip(Split, (rule.train, rule.validation, rule.test), strict=True)
            if fraction
        ]
        labels = sorted({label for row in patients.values() for label in row})
        carriers = [sum(label in row for row in patients.values()) for label in labels]
        found = examination(films_of(patients))
        if len(labels) < 2 or min(carriers) < len(parts):
            with pytest.raises(DatasetError):
                deal(found, rule)
            return
        dealt = deal(found, rule)
        assert dealt.films == found.films
        assert len(dealt.splits) == len(found.films)
        assert all(len(splits) == 1 for splits in by_patient(dealt).values())
        assert dealt.is_by_patient
        assert set(dealt.splits) == set(parts)
        assert deal(found, rule).splits == dealt.splits

    @given(rule=rules, seed=st.integers(0, 99), counts=st.tuples(*[st.integers(20, 60)] * 2))
    def test_films_of_as_many_patients_come_close_to_the_fractions(
        self, rule, seed, counts
    ) -> None:
        rule = SplitRule(rule.train, rule.validation, rule.test, seed=seed)
        films = films_of(
            {
                f"{label}{number}": [label]
                for label, count in zip(("normal", "sick"), counts, strict=True)
                for number in range(count)
            }
        )
        shares = label_counts(deal(examination(films), rule))
        for label, count in zip(("normal", "sick"), counts, strict=True):
            for split, fraction in zip(
                Split, (rule.train, rule.validation, rule.test), strict=True
            ):
                assert abs(shares[split][label] - fraction * count) <= 1.5

    @given(
        rows=st.lists(st.sampled_from(["normal", "sick", "other"]), min_size=9, max_size=30),
        seed=st.integers(0, 9),
    )
    def test_each_label_is_in_each_split_where_its_patients_suffice(self, rows, seed) -> None:
        films = films_of({f"p{place}": [label] for place, label in enumerate(rows)})
        counts = Counter(rows)
        rule = SplitRule(0.7, 0.15, 0.15, seed=seed)
        if len(counts) < 2 or min(counts.values()) < 3:
            with pytest.raises(DatasetError):
                deal(examination(films), rule)
            return
        shares = label_counts(deal(examination(films), rule))
        assert all(shares[split][label] for split in Split for label in counts)

    def test_another_seed_gives_another_split(self) -> None:
        films = films_of(
            {f"{label}{number}": [label] for label in ("n", "s") for number in range(50)}
        )
        first, second = (deal(examination(films), SplitRule(seed=seed)).splits for seed in (0, 1))
        assert first != second

    def test_copies_stay_together_even_of_different_patients(self) -> None:
        look = look_of("film")
        films = films_of(
            {f"{label}{number}": [label] for label in ("n", "s") for number in range(30)}
        )
        copies = [
            examined(f"copy{number}", "s", patient=f"c{number}", appearance=changed(look, number))
            for number in range(8)
        ]
        same = [
            examined(f"same{number}", "n", patient=f"d{number}", digest="same")
            for number in range(8)
        ]
        dealt = deal(examination([*films, *copies, *same]), RULE)
        assert len(set(dealt.splits[60:68])) == 1
        assert len(set(dealt.splits[68:])) == 1

    def test_at_random_patients_are_not_looked_at(self) -> None:
        films = films_of({f"p{number}": ["n", "s"] * 5 for number in range(20)})
        dealt = deal(examination(films), SplitRule(0.5, 0.5, by_patient=False))
        assert not dealt.is_by_patient
        assert Counter(dealt.splits) == {Split.TRAIN: 100, Split.VALIDATION: 100}

    def test_of_several_labels_a_rare_one_is_a_remark(self) -> None:
        films = films_of({f"p{number}": ["common"] for number in range(20)})
        films.append(examined("rare", "rare", patient="rare"))
        films.append(examined("none", patient="none"))
        dealt = deal(examination(films, is_multi_label=True), RULE)
        assert [one.code for one in dealt.remarks] == [RemarkCode.TOO_FEW_PATIENTS]
        assert set(dealt.splits) == set(Split)

    def test_a_label_that_cannot_be_everywhere_is_a_remark(self) -> None:
        # Whoever of p1, p2, p3 is tested on, the label that the other two share is not tested.
        rows = {"p1": ["a", "b"], "p2": ["a", "c"], "p3": ["b", "c"]}
        dealt = deal(examination(films_of(rows)), SplitRule(0.5, 0.5))
        assert [one.code for one in dealt.remarks] == [RemarkCode.EMPTY_LABEL]
        assert set(dealt.splits) == {Split.TRAIN, Split.VALIDATION}

    def test_a_negative_seed_is_refused(self) -> None:
        films = films_of({f"p{number}": ["n", "s"] for number in range(9)})
        with pytest.raises(DatasetError, match="The seed -1 is negative"):
            deal(examination(films), SplitRule(seed=-1))

    @given(seed=st.integers(0, 2000))
    def test_another_order_is_tried_where_patients_hold_several_labels(self, seed) -> None:
        random = np.random.default_rng(seed)
        rows = {
            f"p{number}": [str(label) for label in random.choice(list("abcd"), 2, replace=False)]
            for number in range(12)
        }
        counts = Counter(label for labels in rows.values() for label in labels)
        if min(counts[label] for label in "abcd") < 4:
            return
        shares = label_counts(deal(examination(films_of(rows)), RULE))
        assert all(shares[split][label] for split in Split for label in "abcd")

    def test_patients_that_hold_all_of_several_labels_are_spread(self) -> None:
        rows = {"p1": ["a", "b"], "p2": ["a", "b"], "p3": ["a", "b"], "p4": ["a"], "p5": ["b"]}
        rows |= {f"q{number}": ["c"] * 3 for number in range(6)}
        shares = label_counts(deal(examination(films_of(rows)), RULE))
        assert all(shares[split][label] for split in Split for label in "abc")


class TestGivenSplits:
    def given_films(self, *splits: Split) -> list[ExaminedFilm]:
        return [
            examined(
                f"{split}-{label}-{number}",
                label,
                patient=f"{split}-{label}-{number}",
                split=split,
            )
            for split in splits
            for label in ("normal", "sick")
            for number in range(10)
        ]

    def test_are_kept(self) -> None:
        films = self.given_films(*Split)
        dealt = deal(examination(films), RULE)
        assert dealt.splits == tuple(one.film.split for one in films)

    def test_for_training_alone_are_dealt_by_the_rule(self) -> None:
        dealt = deal(examination(self.given_films(Split.TRAIN)), SplitRule(0.8, 0.2))
        assert Counter(dealt.splits) == {Split.TRAIN: 16, Split.VALIDATION: 4}

    def test_without_validation_take_it_from_training(self) -> None:
        dealt = deal(
            examination(self.given_films(Split.TRAIN, Split.TEST)), SplitRule(0.6, 0.15, 0.25)
        )
        assert Counter(dealt.splits) == {Split.TRAIN: 16, Split.VALIDATION: 4, Split.TEST: 20}
        assert all(split is Split.TEST for split in dealt.splits[20:])

    def test_with_a_patient_on_both_sides_are_not_by_patient(self) -> None:
        films = self.given_films(*Split)
        films += [
            examined("x", "sick", patient="p", split=Split.TRAIN),
            examined("y", "sick", patient="p", split=Split.TEST),
        ]
        assert not deal(examination(films), RULE).is_by_patient

    def test_without_training_are_refused(self) -> None:
        with pytest.raises(DatasetError, match="no films for training"):
            deal(examination(self.given_films(Split.TEST)), RULE)


class TestRefusals:
    def test_what_examining_found_to_stop_training(self) -> None:
        with pytest.raises(DatasetError, match="All films have the label “sick”"):
            deal(examination(films_of({"p": ["sick"], "q": ["sick"]})), RULE)

    def test_fewer_patients_than_splits(self) -> None:
        films = films_of({"p": ["sick"] * 9, "q": ["sick"] * 9, **{c: ["well"] for c in "abcdef"}})
        with pytest.raises(DatasetError, match="only 2 patients have the label “sick”"):
            deal(examination(films), RULE)

    @pytest.mark.parametrize("rule", [(0.5, 0.4, 0.0), (1.2, -0.2, 0.0), (0.0, 0.5, 0.5)])
    def test_fractions_that_are_none(self, rule) -> None:
        films = films_of({f"p{n}": ["well", "sick"] for n in range(9)})
        with pytest.raises(DatasetError, match="must sum to 1"):
            deal(examination(films), SplitRule(*rule))


def test_units_are_patients_copies_and_single_films() -> None:
    films = [
        examined("a", "s", patient="p"),
        examined("b", "s"),
        examined("c", "s", patient="p", digest="same"),
        examined("d", "s", patient="q", digest="same"),
        examined("e", "s"),
    ]
    assert units_of(films) == [(0, 2, 3), (1,), (4,)]


def test_truth_and_indices_follow_the_films() -> None:
    films = films_of({f"p{n}": ["well", "sick"] for n in range(9)})
    dealt = deal(examination(films), RULE)
    assert dealt.labels == ("sick", "well")
    assert np.array_equal(dealt.truth()[:, 0], [one.film.labels == ("sick",) for one in films])
    places = sorted(place for split in Split for place in dealt.indices(split))
    assert places == list(range(len(films)))


class TestFolds:
    @settings(max_examples=20)
    @given(patients=patients_with_films, folds=st.integers(2, 5), seed=st.integers(0, 9))
    def test_each_film_is_tested_once_and_no_patient_straddles(self, patients, folds, seed) -> None:
        examined_films = examination(films_of(patients), is_multi_label=True)
        dealings = [
            deal(examined_films, SplitRule(seed=seed, fold=(number, folds)))
            for number in range(1, folds + 1)
        ]
        tested = [place for dealt in dealings for place in dealt.indices(Split.TEST)]
        assert sorted(tested) == list(range(len(examined_films.films)))
        assert all(len(used) == 1 for dealt in dealings for used in by_patient(dealt).values())

    def test_the_rest_is_shared_by_training_and_validation_as_the_rule_says(self) -> None:
        films = films_of({f"p{place}": ["sick" if place % 2 else "normal"] for place in range(100)})
        dealt = deal(examination(films), SplitRule(0.75, 0.25, fold=(2, 5)))
        assert [len(dealt.indices(split)) for split in Split] == [60, 20, 20]

    def test_films_with_a_split_of_their_own_are_not_dealt_again(self) -> None:
        films = films_of({f"p{place}": ["sick" if place % 2 else "normal"] for place in range(10)})
        given_split = [
            examined(
                one.film.name, *one.film.labels, split=Split.TEST if place < 2 else Split.TRAIN
            )
            for place, one in enumerate(films)
        ]
        with pytest.raises(DatasetError, match="Leave the folds out"):
            deal(examination(given_split), SplitRule(fold=(1, 5)))
