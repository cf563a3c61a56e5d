"""What examining labelled films finds, and what it does not."""

import numpy as np
import pytest

from tests.unit.dataset.examined import changed, examination, examined, labelled, look_of
from xrayviewer.domain.dataset import (
    DatasetExamination,
    DatasetRemark,
    ExaminedFilm,
    RefusedFilm,
    RemarkCode,
    Severity,
    Split,
)
from xrayviewer.domain.errors import Refusal, RefusalCode

REFUSAL = Refusal(RefusalCode.TRUNCATED, "bad.png", "it ends too early", "Copy it again.")


def films(count: int, label: str, **facts) -> list[ExaminedFilm]:
    return [
        examined(f"{label}/{number}", label, patient=f"{label}{number}", **facts)
        for number in range(count)
    ]


def remark(found: DatasetExamination, code: RemarkCode) -> DatasetRemark:
    (one,) = (remark for remark in found.remarks if remark.code is code)
    return one


def codes(found: DatasetExamination) -> list[RemarkCode]:
    return [one.code for one in found.remarks]


def test_few_patients_of_a_label_are_told_before_figures_are_believed() -> None:
    found = remark(
        examination([*films(20, "normal"), *films(9, "sick")]), RemarkCode.TOO_FEW_PATIENTS
    )
    assert found.severity is Severity.WARNING
    assert found.sentence.startswith("Films of only 9 patients have the label “sick”.")


def test_a_folder_without_any_film_is_not_called_unreadable() -> None:
    assert "There are no films." in examination([], labels=("a", "b")).remarks[0].sentence


def test_sound_films_give_no_remark() -> None:
    assert examination([*films(20, "normal"), *films(25, "sick")]).remarks == ()


class TestWhatStopsTraining:
    def test_no_film_that_can_be_read(self) -> None:
        found = examination([], (RefusedFilm(labelled("bad.png", "sick"), REFUSAL),), labels=("a",))
        assert remark(found, RemarkCode.NO_FILMS).severity is Severity.ERROR

    def test_one_label(self) -> None:
        found = remark(examination(films(5, "sick")), RemarkCode.ONE_LABEL)
        assert found.severity is Severity.ERROR
        assert "All films have the label “sick”" in found.sentence

    def test_one_of_several_labels_of_a_film_is_enough(self) -> None:
        assert examination(films(15, "sick"), is_multi_label=True).remarks == ()

    def test_a_label_without_films(self) -> None:
        found = examination(
            [*films(5, "normal"), *films(5, "sick")], labels=("normal", "sick", "x")
        )
        assert "“x”" in remark(found, RemarkCode.EMPTY_LABEL).sentence

    def test_a_label_of_one_patient(self) -> None:
        twice = [examined(name, "sick", patient="p") for name in ("a", "b")]
        found = remark(examination([*films(5, "normal"), *twice]), RemarkCode.TOO_FEW_PATIENTS)
        assert found.severity is Severity.ERROR

    def test_errors_come_first(self) -> None:
        found = examination([*films(5, "sick"), examined("unknown", "sick")])
        severities = [one.severity for one in found.remarks]
        assert severities == sorted(severities, key=["error", "warning", "note"].index)
        assert len(severities) > 1


class TestUnreadableFilms:
    def test_are_counted_and_named(self) -> None:
        refused = (RefusedFilm(labelled("bad.png", "sick"), REFUSAL),)
        found = examination([*films(5, "normal"), *films(5, "sick")], refused)
        assert remark(found, RemarkCode.UNREADABLE).groups == (("bad.png",),)
        assert found.refused == refused


class TestCopies:
    def test_of_the_same_picture_form_groups(self) -> None:
        pair = [examined(name, "sick", patient="p", digest="same") for name in ("a", "b")]
        found = examination([*films(5, "normal"), *films(5, "sick"), *pair])
        exact = remark(found, RemarkCode.EXACT_DUPLICATES)
        assert exact.groups == (("a", "b"),)
        assert exact.severity is Severity.NOTE
        assert "stays together" in exact.sentence

    def test_that_look_nearly_the_same_form_groups(self) -> None:
        look = look_of("film")
        pair = [
            examined("a", "sick", patient="p", appearance=look),
            examined("b", "sick", patient="p", appearance=changed(look, 7)),
        ]
        found = examination([*films(5, "normal"), *films(5, "sick"), *pair])
        assert remark(found, RemarkCode.NEAR_DUPLICATES).groups == (("a", "b"),)
        assert RemarkCode.EXACT_DUPLICATES not in codes(found)

    def test_of_the_same_picture_are_not_told_twice(self) -> None:
        look = look_of("film")
        pair = [
            examined(name, "sick", patient="p", digest="same", appearance=look)
            for name in ("a", "b")
        ]
        found = examination([*films(5, "normal"), *films(5, "sick"), *pair])
        assert RemarkCode.NEAR_DUPLICATES not in codes(found)

    def test_in_two_splits_are_a_warning(self) -> None:
        look = look_of("film")
        base = [
            examined(
                f"{label}{split}{number}", label, patient=f"{label}{split}{number}", split=split
            )
            for label in ("normal", "sick")
            for split in (Split.TRAIN, Split.VALIDATION)
            for number in range(3)
        ]
        pair = [
            examined("a", "sick", patient="p", appearance=look, split=Split.TRAIN),
            examined("b", "sick", patient="q", appearance=look, split=Split.VALIDATION),
        ]
        near = remark(examination([*base, *pair]), RemarkCode.NEAR_DUPLICATES)
        assert near.severity is Severity.WARNING
        assert "flatter the model" in near.sentence
        assert near.groups == (("a", "b"),)

    def test_in_one_split_do_no_harm(self) -> None:
        pair = [
            examined(name, "sick", patient="p", digest="same", split=Split.TRAIN)
            for name in ("a", "b")
        ]
        base = [
            examined(f"{label}{number}", label, patient=f"{label}{number}", split=Split.TRAIN)
            for label in ("normal", "sick")
            for number in range(3)
        ]
        exact = remark(examination([*pair, *base]), RemarkCode.EXACT_DUPLICATES)
        assert exact.severity is Severity.NOTE
        assert "within one split" in exact.sentence

    def test_with_other_labels_contradict(self) -> None:
        pair = [
            examined("a", "normal", patient="p", digest="same"),
            examined("b", "sick", patient="p", digest="same"),
        ]
        found = examination([*films(5, "normal"), *films(5, "sick"), *pair])
        conflict = remark(found, RemarkCode.CONFLICTING_LABELS)
        assert conflict.severity is Severity.WARNING
        assert conflict.groups == (("a", "b"),)


class TestPatients:
    def test_in_two_splits_are_a_warning_with_their_films(self) -> None:
        used = [
            examined("train/a", "sick", patient="p", split=Split.TRAIN),
            examined("test/b", "sick", patient="p", split=Split.TEST),
            examined("test/c", "normal", patient="q", split=Split.TEST),
            examined("train/d", "normal", patient="r", split=Split.TRAIN),
        ]
        leak = remark(examination(used), RemarkCode.PATIENT_ON_BOTH_SIDES)
        assert leak.severity is Severity.WARNING
        assert leak.groups == (("train/a", "test/b"),)

    def test_named_by_the_header_count_as_well(self) -> None:
        header = {"patient": "f00d"}
        one = examined("a", "sick", split=Split.TRAIN)
        other = examined("b", "sick", split=Split.TEST)
        used = [
            ExaminedFilm(film.film, type(film.facts)(**{**facts_of(film), **header}))
            for film in (one, other)
        ]
        assert RemarkCode.PATIENT_ON_BOTH_SIDES in codes(examination(used))

    @pytest.mark.parametrize(("unknown", "severity"), [(1, Severity.NOTE), (30, Severity.WARNING)])
    def test_unknown_ones_are_told(self, unknown, severity) -> None:
        nameless = [examined(f"nameless{number}", "sick") for number in range(unknown)]
        found = examination([*films(50, "normal"), *films(50, "sick"), *nameless])
        assert remark(found, RemarkCode.PATIENT_UNKNOWN).severity is severity


def facts_of(film: ExaminedFilm) -> dict:
    return {name: getattr(film.facts, name) for name in film.facts.__slots__}


class TestLabelsOfSplits:
    def test_one_that_a_split_lacks_is_told(self) -> None:
        used = [
            examined(f"{split}{label}", label, patient=f"{split}{label}", split=split)
            for split, label in (
                (Split.TRAIN, "normal"),
                (Split.TRAIN, "sick"),
                (Split.TRAIN, "other"),
                (Split.TEST, "normal"),
                (Split.TEST, "sick"),
            )
        ]
        sentences = [one.sentence for one in examination(used).remarks]
        assert "Among the films for testing none has the label “other”." in sentences


class TestImbalance:
    @pytest.mark.parametrize(
        ("many", "severity"), [(9, None), (12, Severity.NOTE), (60, Severity.WARNING)]
    )
    def test_is_told_from_twice_as_many_on(self, many, severity) -> None:
        found = examination([*films(many, "normal"), *films(5, "sick")])
        told = [one.severity for one in found.remarks if one.code is RemarkCode.IMBALANCE]
        assert told == ([] if severity is None else [severity])


class TestShortcuts:
    """Labels that follow from something else than the anatomy."""

    @pytest.mark.parametrize(
        ("code", "normal", "sick"),
        [
            (RemarkCode.LABEL_FROM_SIZE, {"rows": 101}, {"rows": 104}),
            (RemarkCode.LABEL_FROM_SIZE, {"rows": 50, "columns": 200}, {}),
            (RemarkCode.LABEL_FROM_BORDER, {"border_level": 0.0}, {"border_level": 0.1}),
            (RemarkCode.LABEL_FROM_FORMAT, {"file_format": "JPEG"}, {}),
            (RemarkCode.LABEL_FROM_FORMAT, {"is_colour": True}, {}),
            (RemarkCode.LABEL_FROM_FORMAT, {"bits_stored": 12}, {}),
            (RemarkCode.LABEL_FROM_AGE, {"age_years": 5.0}, {"age_years": 60.0}),
            (RemarkCode.LABEL_FROM_VIEW, {"view_position": "PA"}, {"view_position": "AP"}),
        ],
    )
    def test_are_told_with_their_auroc(self, code, normal, sick) -> None:
        found = examination([*films(20, "normal", **normal), *films(20, "sick", **sick)])
        shortcut = remark(found, code)
        assert shortcut.severity is Severity.WARNING
        assert shortcut.measure == 1.0
        assert "“sick” (1.00)" in shortcut.sentence

    def test_are_not_told_of_chance(self) -> None:
        random = np.random.default_rng(3)
        mixed = [
            examined(
                f"{label}{number}",
                label,
                patient=f"{label}{number}",
                border_level=float(random.random()),
                age_years=float(random.integers(20, 80)),
                view_position=str(random.choice(["PA", "AP"])),
            )
            for label in ("normal", "sick")
            for number in range(60)
        ]
        assert examination(mixed).remarks == ()

    def test_are_not_told_of_a_handful_of_films(self) -> None:
        few = [*films(5, "normal", border_level=0.1), *films(5, "sick", border_level=0.9)]
        assert codes(examination(few)) == [RemarkCode.TOO_FEW_PATIENTS]

    def test_count_only_films_whose_age_is_known(self) -> None:
        old = films(20, "sick", age_years=70.0)
        unknown = films(20, "normal")
        assert RemarkCode.LABEL_FROM_AGE not in codes(examination([*old, *unknown]))

    def test_of_many_labels_the_clearest_are_named(self) -> None:
        several = [
            examined(f"{label}{n}", label, patient=f"{label}{n}", border_level=level)
            for label, level in (("a", 0.1), ("b", 0.3), ("c", 0.5), ("d", 0.7), ("e", 0.9))
            for n in range(20)
        ]
        told = remark(examination(several), RemarkCode.LABEL_FROM_BORDER)
        assert "“e” (1.00), “a” (1.00)" in told.sentence


class TestPixels:
    def test_of_different_sizes_are_told(self) -> None:
        mixed = [*films(3, "normal"), *films(3, "sick", rows=300, columns=200)]
        assert remark(examination(mixed), RemarkCode.MIXED_SIZES).measure == 6.0

    def test_in_colour_are_named(self) -> None:
        mixed = [*films(3, "normal"), *films(3, "sick", is_colour=True)]
        assert len(remark(examination(mixed), RemarkCode.COLOUR).groups) == 3


class TestFingerprint:
    def test_is_of_names_pixels_labels_patients_and_splits(self) -> None:
        one = examined("a", "sick", patient="p", split=Split.TRAIN)
        variants = [
            one,
            examined("b", "sick", patient="p", split=Split.TRAIN, digest="a"),
            examined("a", "well", patient="p", split=Split.TRAIN),
            examined("a", "sick", patient="q", split=Split.TRAIN),
            examined("a", "sick", patient="p", split=Split.TEST),
            examined("a", "sick", patient="p", split=Split.TRAIN, digest="other"),
        ]
        prints = [examination([variant]).fingerprint for variant in variants]
        assert len(set(prints)) == len(variants)
        assert examination([one]).fingerprint == prints[0]

    def test_takes_names_that_are_no_unicode(self) -> None:
        assert len(examination([examined("a", "sick\udcff")]).fingerprint) == 64
