"""What lies where on a film, and how a map's evidence is divided among it."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tests.unit.imaging.films import chest
from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.explanation_checks import Zone
from xrayviewer.domain.input_gate import Correction
from xrayviewer.domain.preparation import Preparation, Shape
from xrayviewer.imaging.correction import map_on_film
from xrayviewer.imaging.film_zones import evidence_ledger, film_zones, placed_on_square
from xrayviewer.imaging.square_placement import SquarePlacement

SIDE, LARGE = 96, 240
SQUEEZED = SquarePlacement(LARGE, LARGE, 1.0, Preparation(SIDE))
UPRIGHT = Correction()


def picture() -> np.ndarray:
    """A chest with air at both sides and a letter in the air."""
    film = np.rint(cv2.GaussianBlur(chest(LARGE, LARGE), (0, 0), 3) * 200).astype(np.uint8)
    film[:, :24], film[:, -24:] = 3, 3
    cv2.putText(film, "R", (3, 60), cv2.FONT_HERSHEY_SIMPLEX, 0.6, 255, 2)
    return film


def square(film: np.ndarray) -> np.ndarray:
    return cv2.resize(film, (SIDE, SIDE), interpolation=cv2.INTER_AREA)


def fields() -> ChestFields:
    masks = np.zeros((3, 64, 64), np.bool_)
    masks[0, 10:50, 8:26], masks[1, 10:50, 38:56], masks[2, 30:55, 24:42] = True, True, True
    return ChestFields(masks, (0.97,) * 3, (0,) * 3, (0.0,) * 3, 0.4)


def zones(correction=UPRIGHT, chest_fields=None, film=None):
    shown = picture() if film is None else film
    return film_zones(square(shown), shown, SQUEEZED, correction, chest_fields)


def test_each_pixel_belongs_to_one_zone() -> None:
    for chest_fields in (None, fields()):
        count = np.sum([*zones(UPRIGHT, chest_fields).values()], axis=0)
        assert np.array_equal(count, np.ones((SIDE, SIDE)))


def test_letter_air_body_and_lungs_are_told_apart() -> None:
    found = zones(UPRIGHT, fields())
    rows, columns = np.nonzero(found[Zone.MARKERS])
    assert (rows.mean(), columns.mean()) == (pytest.approx(21, abs=4), pytest.approx(4, abs=4))
    assert found[Zone.OUTSIDE][80, 2]
    assert found[Zone.LUNGS][48, 25]
    assert found[Zone.HEART][66, 48]
    assert found[Zone.BODY][10, 48]


def test_without_trusted_fields_lungs_are_body() -> None:
    found = zones()
    assert not found[Zone.LUNGS].any()
    assert not found[Zone.HEART].any()
    assert found[Zone.BODY][48, 25]


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_film_that_lies_wrongly_has_the_zones_of_the_corrected_one(turns: int) -> None:
    correction = Correction(turns, is_inverted=True)
    as_it_lies = 255 - map_on_film(picture(), correction)
    turned = fields()
    turned = ChestFields(
        map_on_film(turned.masks, correction), turned.certainty, (0,) * 3, (0.0,) * 3, 0.4
    )
    found, expected = zones(correction, turned, as_it_lies), zones(UPRIGHT, fields())
    for zone in Zone:
        assert (found[zone] != expected[zone]).mean() < 0.01


def test_padding_of_the_square_lies_outside() -> None:
    placement = SquarePlacement(LARGE, LARGE // 2, 1.0, Preparation(SIDE, Shape.PAD))
    film = cv2.resize(picture(), (LARGE // 2, LARGE), interpolation=cv2.INTER_AREA)
    padded = np.zeros((SIDE, SIDE), np.uint8)
    padded[:, 24:72] = cv2.resize(film, (48, SIDE), interpolation=cv2.INTER_AREA)
    found = film_zones(padded, picture(), placement, UPRIGHT, fields())
    assert found[Zone.OUTSIDE][:, :24].all()
    assert found[Zone.OUTSIDE][:, 72:].all()
    columns = np.flatnonzero(found[Zone.LUNGS].any(axis=0))
    assert (columns[0], columns[-1] + 1) == (24 + 48 * 8 // 64, 24 + 48 * 56 // 64)


@given(found=arrays(np.float32, (7, 7), elements=st.floats(-5, 5, width=32)))
def test_shares_are_of_what_speaks_for_the_finding_and_sum_to_one(found) -> None:
    ledger = evidence_ledger(found, zones(UPRIGHT, fields()), knows_lungs=True)
    if ledger is None:
        assert placed_on_square(found, SIDE).max() <= 0
        return
    assert sum(ledger.shares.values()) == pytest.approx(1.0)
    assert min(ledger.shares.values()) >= 0
    assert ledger.knows_lungs
    assert set(ledger.shares) == set(Zone)


def test_evidence_lies_where_the_map_is_hot() -> None:
    found = np.full((12, 12), -1.0, np.float32)
    found[5:8, 2:4] = 3.0
    lungs = evidence_ledger(found, zones(UPRIGHT, fields()), knows_lungs=True)
    assert lungs.shares[Zone.LUNGS] > 0.9
    found = np.full((12, 12), -1.0, np.float32)
    found[9:, 0] = 3.0
    beside = evidence_ledger(found, zones(), knows_lungs=False)
    assert beside.shares[Zone.OUTSIDE] > 0.8
    assert beside.off_body > 0.8
    assert not beside.knows_lungs
    assert Zone.LUNGS not in beside.shares


def test_without_evidence_there_is_nothing_to_divide() -> None:
    assert evidence_ledger(np.full((3, 3), -1, np.float32), zones(), knows_lungs=False) is None
