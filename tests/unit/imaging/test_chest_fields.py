"""Masks of lungs and heart: shapes whose answers are known, and what holds for any mask."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.imaging.chest_fields import (
    cardiothoracic_ratio,
    chest_fields,
    dice,
    expected_overlap,
    largest_piece,
    share_within,
    without_holes,
)

SIZE = 200
masks_of_any_kind = arrays(np.bool_, st.tuples(st.integers(1, 12), st.integers(1, 12)))
sizes_px = st.integers(30, 300)


def ellipse(row: float, column: float, height: float, width: float, size: int = SIZE) -> np.ndarray:
    """Mask of an ellipse, its centre and diameters in fractions of the side."""
    rows, columns = (np.mgrid[:size, :size] + 0.5) / size
    return ((rows - row) / (height / 2)) ** 2 + ((columns - column) / (width / 2)) ** 2 <= 1


def chest(heart_width: float = 0.3, size: int = SIZE) -> np.ndarray:
    """Lungs from 0.1 to 0.9 of the width at half of the height, and a heart between them."""
    return np.stack(
        (
            ellipse(0.5, 0.25, 0.7, 0.3, size),
            ellipse(0.5, 0.75, 0.7, 0.3, size),
            ellipse(0.6, 0.55, 0.3, heart_width, size),
        )
    )


@pytest.mark.parametrize("heart_width", [0.2, 0.3, 0.45])
def test_the_ratio_is_the_width_of_the_heart_by_that_of_the_thorax(heart_width: float) -> None:
    assert cardiothoracic_ratio(chest(heart_width)) == pytest.approx(heart_width / 0.8, abs=0.01)


@given(rows=sizes_px, columns=sizes_px)
def test_scaling_rows_and_columns_apart_keeps_the_ratio(rows: int, columns: int) -> None:
    squeezed = np.stack(
        [
            cv2.resize(mask.astype(np.uint8), (columns, rows), interpolation=cv2.INTER_NEAREST) > 0
            for mask in chest()
        ]
    )
    assert cardiothoracic_ratio(squeezed) == pytest.approx(0.3 / 0.8, abs=2.5 / (0.8 * columns))


def test_heart_borders_at_different_levels_count_and_lung_edges_must_share_one() -> None:
    masks = np.zeros((3, 10, 20), np.bool_)
    masks[0, 2, 4:8], masks[0, 5, 2:8] = True, True
    masks[1, 2, 12:19], masks[1, 5, 12:16] = True, True
    masks[2, 3, 6:9], masks[2, 7, 8:12] = True, True
    # Heart from column 6 to 12; thorax 4 to 19 at one level, 2 to 16 at the other.
    assert cardiothoracic_ratio(masks) == pytest.approx(6 / 15)


def test_levels_without_one_of_the_lungs_do_not_count() -> None:
    masks = np.zeros((3, 10, 20), np.bool_)
    masks[0, 3:6, 5:8], masks[1, 5:9, 12:15], masks[2, 5, 8:12] = True, True, True
    masks[0, 0, 0:8] = True
    assert cardiothoracic_ratio(masks) == pytest.approx(4 / 10)


@pytest.mark.parametrize("missing", range(3))
def test_there_is_no_ratio_where_a_field_is_missing(missing: int) -> None:
    masks = chest()
    masks[missing] = False
    assert cardiothoracic_ratio(masks) is None


def test_there_is_no_ratio_where_no_level_shows_both_lungs() -> None:
    masks = np.zeros((3, 10, 20), np.bool_)
    masks[0, :4, 2:6], masks[1, 5:, 12:16], masks[2, 4, 8:12] = True, True, True
    assert cardiothoracic_ratio(masks) is None


@given(masks_of_any_kind)
def test_a_largest_piece_is_part_of_its_mask_and_one_piece(mask: np.ndarray) -> None:
    piece, removed = largest_piece(mask)
    assert not (piece & ~mask).any()
    assert piece.any() == mask.any()
    again, further = largest_piece(piece)
    assert further == 0
    assert np.array_equal(again, piece)
    count = cv2.connectedComponents(mask.astype(np.uint8))[0] - 1
    assert removed == max(0, count - 1)


def test_the_largest_piece_stays_and_the_others_are_counted() -> None:
    mask = np.zeros((20, 20), np.bool_)
    mask[1:3, 1:3], mask[5:15, 5:12], mask[18, 2:9] = True, True, True
    piece, removed = largest_piece(mask)
    assert removed == 2
    assert piece.sum() == 70
    assert piece[5:15, 5:12].all()


@given(masks_of_any_kind)
def test_filling_holes_only_adds_and_leaves_a_way_to_the_edge_from_all_that_is_outside(
    mask: np.ndarray,
) -> None:
    filled = without_holes(mask)
    assert not (mask & ~filled).any()
    assert np.array_equal(without_holes(filled), filled)
    outside = np.pad(~filled, 1, constant_values=True).astype(np.uint8)
    assert cv2.connectedComponents(outside, connectivity=4)[0] == 2


def test_a_ring_becomes_a_disc() -> None:
    ring = ellipse(0.5, 0.5, 0.6, 0.6) & ~ellipse(0.5, 0.5, 0.3, 0.3)
    assert np.array_equal(without_holes(ring), ellipse(0.5, 0.5, 0.6, 0.6))


def test_a_bay_that_reaches_the_edge_stays_open() -> None:
    mask = np.ones((6, 6), np.bool_)
    mask[3:, 3] = False
    assert np.array_equal(without_holes(mask), mask)


@given(masks_of_any_kind, st.data())
def test_the_overlap_of_two_masks_is_symmetric_and_1_for_the_same(
    mask: np.ndarray, data: st.DataObject
) -> None:
    other = data.draw(arrays(np.bool_, mask.shape))
    assert dice(mask, mask) == 1
    assert dice(mask, other) == dice(other, mask)
    assert 0 <= dice(mask, other) <= 1


def test_the_overlap_is_twice_what_is_common_by_the_sum() -> None:
    first, second = np.zeros((2, 4, 4), np.bool_)
    first[0], second[0, :2] = True, True
    assert dice(first, second) == pytest.approx(2 * 2 / (4 + 2))
    assert dice(first, ~first) == 0


def test_certain_pixels_let_expect_a_whole_overlap_and_doubtful_ones_less() -> None:
    mask = ellipse(0.5, 0.5, 0.6, 0.6)
    assert expected_overlap(mask.astype(np.float32), mask) == pytest.approx(1)
    doubtful = np.where(mask, 0.6, 0.2).astype(np.float32)
    assert expected_overlap(doubtful, mask) < 0.6
    assert expected_overlap(np.zeros((4, 4), np.float32), np.zeros((4, 4), np.bool_)) == 0


def test_fields_are_whole_pieces_with_what_was_taken_away() -> None:
    probabilities = np.where(chest(), 0.95, 0.0).astype(np.float32)
    probabilities[0, 2:12, 2:12] = 0.9
    probabilities[1, 95:105, 145:150] = 0.1
    found = chest_fields(probabilities)
    assert np.array_equal(found.masks, chest())
    assert found.pieces_removed == (1, 0, 0)
    assert found.removed_share[0] == pytest.approx(100 / (chest()[0].sum() + 100))
    assert found.removed_share[1:] == (0, 0)
    assert min(found.certainty) > 0.8
    assert found.certainty[2] > found.certainty[0]
    assert found.cardiothoracic_ratio == pytest.approx(0.3 / 0.8, abs=0.01)
    assert found.areas[0] == pytest.approx(np.pi / 4 * 0.7 * 0.3, rel=0.01)
    assert np.array_equal(found.lungs, chest()[0] | chest()[1])
    assert found.missing == ()


def test_a_film_without_fields_says_so() -> None:
    found = chest_fields(np.full((3, 32, 32), 0.3, np.float32))
    assert found.missing == ("right lung", "left lung", "heart")
    assert found.cardiothoracic_ratio is None
    assert found.certainty == found.areas == (0, 0, 0)


def test_fields_cannot_be_changed_and_have_one_mask_a_label() -> None:
    found = chest_fields(chest().astype(np.float32))
    with pytest.raises(ValueError, match="read-only"):
        found.masks[0, 0, 0] = True
    with pytest.raises(ValueError, match="masks of shape"):
        ChestFields(np.zeros((2, 8, 8), np.bool_), (1, 1, 1), (0, 0, 0), (0, 0, 0), None)
    with pytest.raises(ValueError, match="masks of shape"):
        ChestFields(np.zeros((3, 8, 8), np.uint8), (1, 1, 1), (0, 0, 0), (0, 0, 0), None)


def test_the_share_of_a_heatmap_counts_covered_parts_of_its_cells() -> None:
    mask = np.zeros((8, 8), np.bool_)
    mask[:, :3] = True
    even = np.ones((4, 4), np.float32)
    assert share_within(even, mask) == pytest.approx(3 / 8)
    left = np.zeros((4, 4), np.float32)
    left[2, 0] = 5
    assert share_within(left, mask) == pytest.approx(1)
    left[2, 1] = 5
    assert share_within(left, mask) == pytest.approx(0.75)


@given(arrays(np.float32, (7, 7), elements=st.floats(0, 100, width=32)), st.integers(7, 60))
def test_a_share_and_that_of_the_rest_make_a_whole(heatmap: np.ndarray, side: int) -> None:
    mask = np.zeros((side, side), np.bool_)
    mask[: side // 2, side // 3 :] = True
    inside, outside = share_within(heatmap, mask), share_within(heatmap, ~mask)
    if not heatmap.any():
        assert inside is outside is None
        return
    assert inside + outside == pytest.approx(1, abs=1e-4)


@pytest.mark.parametrize("wrong", [-1.0, np.nan, np.inf])
def test_a_heatmap_with_other_numbers_is_a_mistake(wrong: float) -> None:
    heatmap = np.ones((4, 4), np.float32)
    heatmap[1, 2] = wrong
    with pytest.raises(ValueError, match="from 0 on"):
        share_within(heatmap, np.ones((8, 8), np.bool_))
