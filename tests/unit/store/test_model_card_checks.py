"""Every value of a card means something, or the card is refused."""

import dataclasses
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.store.model_cards import CARD
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.model_card import (
    Calibration,
    CardMetric,
    DataSource,
    InputRange,
    ModelError,
    NetworkDescription,
    OperatingPoint,
    SelfTest,
    SplitCount,
)
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head
from xrayviewer.store.model_card_checks import check_labels, is_model_id
from xrayviewer.store.model_card_file import normal_card

POINT = CARD.operating_points[0]
NETWORK = CARD.network


def changed(**changes):
    return dataclasses.replace(CARD, **changes)


def point(**changes):
    return changed(operating_points=(dataclasses.replace(POINT, **changes),))


def metric(name, interval, label="", n=1):
    return changed(metrics=(CardMetric(name, label, "test", n, interval),))


def test_the_card_of_these_tests_is_sound():
    assert normal_card(CARD) == normal_card(normal_card(CARD))


@pytest.mark.parametrize(
    ("card", "reason"),
    [
        (changed(card_version=2), "its card has version 2"),
        (changed(preparation=Preparation(64, version=99)), "version 99 of the preparation"),
        (changed(intended_use="Diagnosis."), "intended use"),
        (changed(weights_sha256="12"), "digest"),
        (changed(version=0), "its version is 0"),
        (changed(created="yesterday"), "no time in UTC"),
        (changed(created="2026-02-03T04:05:06"), "no time in UTC"),
        (changed(labels=("normal",)), "does not fit 1 labels"),
        (changed(labels=("a", "a")), "twice"),
        (changed(labels=("a", " ")), "empty"),
        (changed(labels=("a", "b\nc")), "control characters"),
        (changed(labels=("a", "b" * 300)), "too long"),
        (changed(is_multi_label=True), "does not fit labels"),
        (changed(network=dataclasses.replace(NETWORK, parameters=0)), "no parameters"),
        (changed(network=dataclasses.replace(NETWORK, dropout=1.0)), "dropout"),
        (changed(network=NetworkDescription("x", Head.SOFTMAX, 9)), "not for 2 outputs"),
        (changed(calibration=Calibration("magic", (1.0,), (0.0,))), "no calibration called"),
        (changed(calibration=Calibration("temperature", (0.0,), (0.0,))), "not above 0"),
        (changed(calibration=Calibration("temperature", (1.0,), (0.5,))), "one temperature"),
        (changed(calibration=Calibration("none", (2.0,), (0.0,))), "calibrated by “none”"),
        (changed(calibration=Calibration("none", (1.0,), (0.0,), "", 2.0)), "error of its cal"),
        (point(label="cancer"), "not a label"),
        (point(threshold=1.5), "a threshold is not from 0 to 1"),
        (point(threshold=-0.1), "a threshold is not from 0 to 1"),
        (point(sensitivity=Interval(95.0)), "a sensitivity is not from 0 to 1"),
        (point(specificity=Interval(0.5, 0.6, 0.4)), "upside down"),
        (point(specificity=Interval(0.5, 0.6)), "one end"),
        (point(is_default=False), "has one that is used"),
        (changed(operating_points=(POINT, POINT)), "has one that is used"),
        (changed(sources=(DataSource("x", 3, 4),)), "impossible number of films"),
        (changed(splits=(SplitCount("train", 3, 4, {}),)), "impossible number of films"),
        (changed(splits=(SplitCount("train", 3, 1, {"cancer": 1}),)), "unknown label"),
        (changed(splits=(SplitCount("train", 3, 1, {"normal": 4}),)), "impossible counts"),
        (changed(age_years=(5.0, 1.0)), "ages"),
        (changed(age_years=(0.0, 999.0)), "ages"),
        (changed(input_ranges=(InputRange("mean", (1, 2, 3, 4, 5, 7, 6)),)), "do not rise"),
        (metric("auroc", Interval(1.2)), "“auroc” is not from 0 to 1"),
        (metric("auroc", Interval(0.5), label="cancer"), "not a label"),
        (metric("auroc", Interval(0.5), n=-1), "below 0"),
        (changed(self_test=SelfTest("chest-1", (1.0,))), "one score a label"),
        (changed(self_test=SelfTest("chest-1", (0.5, 1.5))), "not from 0 to 1"),
        (changed(self_test=SelfTest("chest-1", (0.1, 0.1))), "sum to 1"),
        (changed(self_test=SelfTest("chest-1", (0.3, 0.7), 0.5)), "tolerates too much"),
        (changed(training="\x1b[31mred"), "control characters"),
        (changed(title="\u202eesrever"), "control characters"),
        (changed(title="x" * 5000), "too long"),
        (changed(software={"a": "b\x00"}), "control characters"),
        (changed(title=7), "wrong type"),
        (changed(labels=("a", None)), "wrong type"),
        (changed(title="\ud800"), "control characters"),
        (changed(recipe=object()), "wrong type"),
    ],
)
def test_what_means_nothing_is_refused(card, reason):
    with pytest.raises(ModelError, match=reason):
        normal_card(card)


@given(st.sampled_from([math.nan, math.inf, -math.inf]), st.integers(0, 3))
def test_no_number_is_infinite_or_none(value, place):
    card = (
        point(threshold=value),
        metric("loss", Interval(value)),
        changed(age_years=(value, 5.0)),
        changed(input_ranges=(InputRange("mean", (value,) * 7),)),
    )[place]
    with pytest.raises(ModelError, match="a number is not finite"):
        normal_card(card)


def test_figures_of_other_kinds_may_exceed_one():
    assert normal_card(metric("log loss", Interval(3.5))).metrics[0].value.value == 3.5


def test_labels_in_other_scripts_are_plain_text():
    check_labels(("صحيح", "नमूना", "肺炎", "zdravé plíce"))


def test_joiners_that_a_script_needs_are_kept():
    check_labels(("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",))


def test_several_labels_need_no_default_point_where_there_is_none():
    assert normal_card(changed(operating_points=())).operating_points == ()


@given(st.text(max_size=70))
def test_a_model_id_is_a_plain_folder_name(name):
    if is_model_id(name):
        assert name.isascii()
        assert not set(name) & set('/\\:*?"<>| \0')
        assert name not in (".", "..")


def test_an_operating_point_for_each_label_may_be_used():
    both = (POINT, OperatingPoint("normal", "youden", 0.6, Interval(0.9), Interval(0.9), "x", True))
    assert len(normal_card(changed(operating_points=both)).operating_points) == 2
