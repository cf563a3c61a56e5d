"""Figures of fields beside the truth: stated numbers, intervals, and what could not be found."""

import json

import numpy as np
import pytest

from tests.unit.imaging.test_chest_fields import chest
from xrayviewer.domain.fields_evaluation import FieldsMeasured
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.fields.evaluating import evaluate_fields, measured
from xrayviewer.store.fields_record import write_fields


def figures(
    dice: list[list[float]], ratio: list[float], true_ratio: list[float], patients: str = ""
) -> FieldsMeasured:
    names = tuple(f"{place}.png" for place in range(len(dice)))
    return FieldsMeasured(
        names,
        tuple(patients) if patients else ("",) * len(dice),
        np.array(dice),
        np.array(ratio),
        np.array(true_ratio),
    )


def test_fields_that_are_the_truth_overlap_wholly_and_have_its_ratio() -> None:
    truth = chest()
    masks = truth.astype(np.uint8) * 255
    found = measured(("a",), ("p",), [truth.astype(np.float32)], [masks])
    assert found.dice.tolist() == [[1, 1, 1]]
    assert found.ratio[0] == found.true_ratio[0] == pytest.approx(0.3 / 0.8, abs=0.01)


def test_stray_pieces_are_gone_before_fields_are_compared() -> None:
    truth = chest()
    chances = truth.astype(np.float32)
    chances[0, :9, :9] = 0.9
    found = measured(("a",), ("",), [chances], [truth.astype(np.uint8) * 255])
    assert found.dice[0, 0] == 1


def test_a_pixel_belongs_to_a_mask_from_half_of_it_on() -> None:
    truth = chest()
    levels = np.where(truth, 128, 127).astype(np.uint8)
    assert measured(("a",), ("",), [truth.astype(np.float32)], [levels]).dice.min() == 1


def test_a_heart_that_is_not_found_has_no_overlap_and_no_ratio() -> None:
    truth = chest()
    chances = truth.astype(np.float32)
    chances[2] = 0
    found = measured(("a",), ("",), [chances], [truth.astype(np.uint8) * 255])
    assert found.dice[0].tolist() == [1, 1, 0]
    assert np.isnan(found.ratio[0])


def test_means_are_over_films_and_those_of_the_ratio_over_where_it_was_found() -> None:
    found = evaluate_fields(
        figures(
            [[0.9, 0.8, 0.7], [1.0, 0.9, 0.8], [0.5, 0.6, 0.0]],
            [0.50, 0.44, np.nan],
            [0.48, 0.45, 0.4],
        ),
        DirectContext(),
        resamples=200,
    )
    assert [one.value for one in found.dice] == pytest.approx([0.8, 2.3 / 3, 0.5])
    assert found.lungs_dice.value == pytest.approx((0.85 + 0.95 + 0.55) / 3)
    assert found.ctr_error.value == pytest.approx(0.015)
    assert found.ctr_bias.value == pytest.approx(0.005)
    assert found.ctr_found.value == pytest.approx(2 / 3)
    assert (found.n, found.patients) == (3, 3)


def test_intervals_are_those_of_drawing_patients() -> None:
    chance = np.random.default_rng(1)
    dice = np.repeat(chance.uniform(0.8, 1.0, (30, 3)), 2, axis=0)
    ratio = np.repeat(chance.uniform(0.4, 0.6, 30), 2)
    people = "".join(chr(ord("A") + place) for place in np.repeat(np.arange(30), 2))
    by_patient = evaluate_fields(
        figures(dice.tolist(), ratio.tolist(), (ratio - 0.01).tolist(), people), DirectContext()
    )
    by_film = evaluate_fields(
        figures(dice.tolist(), ratio.tolist(), (ratio - 0.01).tolist()), DirectContext()
    )
    assert by_patient.patients == 30
    width, narrower = (one.dice[2].high - one.dice[2].low for one in (by_patient, by_film))
    # Each patient has the same film twice: the interval is that of 30 values, not of 60.
    expected = 2 * 1.96 * dice[:, 2].std() / np.sqrt(30)
    assert width == pytest.approx(expected, rel=0.1)
    assert narrower == pytest.approx(width / np.sqrt(2), rel=0.1)
    assert by_patient.ctr_error.low == pytest.approx(0.01)


def test_a_ratio_that_was_never_found_has_no_error() -> None:
    found = evaluate_fields(
        figures([[0.9, 0.8, 0.0]] * 3, [np.nan] * 3, [0.4] * 3), DirectContext(), resamples=50
    )
    assert found.ctr_error.value is None
    assert found.ctr_found.value == 0


def test_figures_are_written_as_json_and_as_a_table_of_films(tmp_path) -> None:
    films = figures([[0.91234, 0.8, 0.7], [1.0, 0.9, 0.0]], [0.5, np.nan], [0.48, 0.45], "xy")
    evaluation = evaluate_fields(films, DirectContext(), resamples=50)
    write_fields(tmp_path / "test", films, evaluation)
    assert (tmp_path / "test" / "fields.csv").read_text("utf-8").splitlines() == [
        '"film","patient","dice right lung","dice left lung","dice heart","ctr","true_ctr"',
        '"0.png","x",0.9123,0.8,0.7,0.5,0.48',
        '"1.png","y",1.0,0.9,0.0,"",0.45',
    ]
    written = json.loads((tmp_path / "test" / "evaluation.json").read_text("utf-8"))
    assert written["n"] == 2
    assert written["ctr_error"] == pytest.approx(0.02)
    assert written["ci95"]["lungs_dice"][0] <= written["lungs_dice"]
    assert [one["label"] for one in written["labels"]] == ["right lung", "left lung", "heart"]


def test_figures_of_another_shape_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="one row of figures"):
        figures([[0.9, 0.8]], [0.5], [0.5])
    with pytest.raises(ValueError, match="one ratio"):
        figures([[0.9, 0.8, 0.7]], [0.5, 0.4], [0.5])
