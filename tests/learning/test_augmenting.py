"""Random changes of films: what the declared units say is what happens to the pixels."""

import math

import numpy as np
import pytest
import torch

from xrayviewer.domain.training import Augmentation
from xrayviewer.learning.training.augmenting import augment, augment_with_masks

SIZE = 128
CENTRE = (SIZE - 1) / 2
MANY = 400


def spots(*places: tuple[float, float]) -> torch.Tensor:
    """Return a black film with soft spots at (row, column), uint8, shape (size, size)."""
    row, column = np.mgrid[:SIZE, :SIZE]
    film = np.zeros((SIZE, SIZE))
    for top, left in places:
        film += 255 * np.exp(-((row - top) ** 2 + (column - left) ** 2) / (2 * 2.5**2))
    return torch.from_numpy(film.clip(0, 255).astype(np.uint8))


def place_of(film: torch.Tensor) -> tuple[float, float]:
    """Row and column of the centre of all light, from the centre of the film."""
    light = film.double()
    steps = torch.arange(SIZE, dtype=torch.float64) - CENTRE
    return (
        float((light.sum(1) * steps).sum() / light.sum()),
        float((light.sum(0) * steps).sum() / light.sum()),
    )


def changed(film: torch.Tensor, count: int = MANY, seed: int = 3, **changes: object):
    return augment(film.expand(count, -1, -1), Augmentation(**changes), seed)


def test_no_change_leaves_films_as_they_are() -> None:
    film = spots((30, 80))
    assert torch.equal(changed(film, 2)[1], film.float())


def test_the_same_seed_gives_the_same_films_and_each_film_changes_differently() -> None:
    changes = {"rotation_degrees": 15, "noise": 0.05, "erase": 0.5, "blur": 1.0}
    first = changed(spots((30, 80)), 4, **changes)
    assert torch.equal(first, changed(spots((30, 80)), 4, **changes))
    assert not torch.equal(first, changed(spots((30, 80)), 4, seed=4, **changes))
    assert not torch.equal(first[0], first[1])


def test_rotation_turns_by_up_to_so_many_degrees_around_the_centre() -> None:
    moved = [place_of(one) for one in changed(spots((CENTRE - 40, CENTRE)), rotation_degrees=15)]
    angles = [math.degrees(math.atan2(column, -row)) for row, column in moved]
    assert max(angles) == pytest.approx(15, abs=0.5)
    assert min(angles) == pytest.approx(-15, abs=0.5)
    assert np.allclose([math.hypot(*one) for one in moved], 40, atol=0.3)


def test_zoom_is_a_factor_of_size() -> None:
    moved = [place_of(one) for one in changed(spots((CENTRE, CENTRE + 40)), zoom=(0.8, 1.2))]
    factors = [column / 40 for _, column in moved]
    assert max(factors) == pytest.approx(1.2, abs=0.01)
    assert min(factors) == pytest.approx(0.8, abs=0.01)
    assert max(abs(row) for row, _ in moved) < 0.1


def test_shift_is_a_fraction_of_the_side() -> None:
    moved = np.array([place_of(one) for one in changed(spots((CENTRE, CENTRE)), shift=0.1)])
    assert moved.max(0) == pytest.approx([0.1 * SIZE] * 2, abs=0.3)
    assert moved.min(0) == pytest.approx([-0.1 * SIZE] * 2, abs=0.3)


def test_shear_leans_the_upright_by_up_to_so_many_degrees_and_keeps_rows() -> None:
    moved = [place_of(one) for one in changed(spots((CENTRE - 40, CENTRE)), shear_degrees=10)]
    angles = [math.degrees(math.atan2(column, -row)) for row, column in moved]
    assert max(angles) == pytest.approx(10, abs=0.3)
    assert min(angles) == pytest.approx(-10, abs=0.3)
    assert np.allclose([row for row, _ in moved], -40, atol=0.1)


def test_a_flip_mirrors_half_of_the_films_left_to_right() -> None:
    film = spots((30, 80))
    mirrored = film.flip(1).float()
    flips = [torch.allclose(one, mirrored, atol=0.01) for one in changed(film, flip=True)]
    kept = [torch.allclose(one, film.float(), atol=0.01) for one in changed(film, flip=True)]
    assert sum(flips) + sum(kept) == MANY
    assert 0.4 < sum(flips) / MANY < 0.6


def test_warp_takes_no_corner_further_than_the_fraction_of_the_side() -> None:
    # On a ramp the grey level tells from which column a pixel came.
    margin, warp = 0.25, 0.1
    ramp = torch.linspace(0, 250, SIZE).expand(SIZE, SIZE)
    near = int(SIZE * margin)
    films = augment(ramp.round().to(torch.uint8).expand(MANY, -1, -1), Augmentation(warp=warp), 3)
    came_from = films[:, near:-near, near:-near] / 250 * (SIZE - 1)
    moved = (came_from - torch.arange(SIZE)[near:-near]).abs() / SIZE
    # Where the corner moves by `warp`, a perspective moves a point half as far out by this much.
    tilt = warp / (1 + 2 * warp)
    limit = (0.5 / (1 - tilt) - 0.5) / 2
    assert 0.7 * limit < float(moved.max()) <= limit + 0.5 / SIZE / 10


def test_brightness_contrast_and_gamma_change_grey_levels_by_their_factors() -> None:
    film = torch.full((SIZE, SIZE), 60, dtype=torch.uint8)
    film[:, SIZE // 2 :] = 120
    bright = changed(film, brightness=(0.9, 1.1))
    assert bright[:, 0, 0].max() == pytest.approx(66, abs=0.3)
    assert bright[:, 0, 0].min() == pytest.approx(54, abs=0.3)
    strong = changed(film, contrast=(0.5, 1.5))
    assert strong.mean((1, 2)).numpy() == pytest.approx(np.full(MANY, 90), abs=0.01)
    distance = strong[:, 0, -1] - strong[:, 0, 0]
    assert distance.max() == pytest.approx(90, abs=0.5)
    assert distance.min() == pytest.approx(30, abs=0.5)
    curved = changed(film, gamma=(0.5, 2.0))[:, 0, 0] / 255
    assert curved.max() == pytest.approx((60 / 255) ** 0.5, abs=0.01)
    assert curved.min() == pytest.approx((60 / 255) ** 2.0, abs=0.01)


def test_grey_levels_stay_within_their_range() -> None:
    films = changed(spots((30, 80)), 20, brightness=(2.0, 3.0), noise=0.5)
    assert films.min() >= 0
    assert films.max() == 255


def test_noise_and_blur_have_up_to_the_declared_deviation() -> None:
    grey = torch.full((SIZE, SIZE), 128, dtype=torch.uint8)
    deviation = changed(grey, noise=0.05).std((1, 2)) / 255
    assert deviation.max() == pytest.approx(0.05, rel=0.05)
    spread = _spread(changed(spots((CENTRE, CENTRE)), blur=1.0))
    assert max(spread) == pytest.approx(1.0, abs=0.05)
    assert min(spread) == pytest.approx(0.0, abs=0.1)


def _spread(films: torch.Tensor) -> list[float]:
    """Deviation that blurring added to that of the spot, per film."""
    steps = torch.arange(SIZE, dtype=torch.float64) - CENTRE
    before = spots((CENTRE, CENTRE)).double().sum(0)
    own = float((before * steps**2).sum() / before.sum())
    light = films.double().sum(1)
    found = (light * steps**2).sum(1) / light.sum(1)
    return [math.sqrt(max(0.0, float(one) - own)) for one in found]


def test_erasing_greys_a_rectangle_of_2_to_10_percent_with_the_declared_chance() -> None:
    film = torch.zeros(SIZE, SIZE, dtype=torch.uint8)
    film[:, ::2] = 200
    erased = (changed(film, erase=0.3) == 100).double().mean((1, 2))
    hit = erased[erased > 0]
    assert 0.2 < len(hit) / MANY < 0.4
    assert float(hit.min()) > 0.015
    assert float(hit.max()) < 0.11


def test_stretch_makes_films_wider_or_narrower_by_up_to_its_factors_and_keeps_their_area() -> None:
    across, down = (CENTRE, CENTRE + 30), (CENTRE + 30, CENTRE)
    rows = [place_of(one)[0] for one in changed(spots(down), stretch=(0.8, 1.25))]
    columns = [place_of(one)[1] for one in changed(spots(across), stretch=(0.8, 1.25))]
    factors = np.array(columns) / np.array(rows)
    assert factors.min() == pytest.approx(0.8, abs=0.02)
    assert factors.max() == pytest.approx(1.25, abs=0.02)
    assert np.allclose(np.array(columns) * np.array(rows), 30 * 30, rtol=0.02)


def test_bending_moves_each_place_by_little_and_differently() -> None:
    first, second = (
        np.array([place_of(one) for one in changed(spots(place), bend=0.05)])
        for place in ((CENTRE - 35, CENTRE - 35), (CENTRE + 35, CENTRE + 35))
    )
    moves = np.concatenate((first + 35, second - 35))
    assert 4 < np.abs(moves).max() < 0.075 * SIZE
    assert abs(np.corrcoef(first[:, 0], second[:, 0])[0, 1]) < 0.3


def test_shading_adds_a_smooth_field_of_up_to_its_share_of_the_grey_range() -> None:
    grey = torch.full((SIZE, SIZE), 128, dtype=torch.uint8)
    field = changed(grey, 50, shading=0.2) - 128
    assert 0.15 * 255 < field.abs().max() < 0.3 * 255
    assert field.diff(dim=1).abs().max() < 5
    assert field.std((1, 2)).min() > 2


def test_detail_changes_small_differences_and_keeps_large_ones() -> None:
    rows = torch.linspace(40, 200, SIZE).view(-1, 1).expand(-1, SIZE)
    stripes = 10.0 * (torch.arange(SIZE) % 4 < 2) - 5
    film = (rows + stripes).to(torch.uint8)
    for factor in (0.5, 2.0):
        found = changed(film, 2, detail=(factor, factor))[0][20:-20]
        assert found.std(1).mean() == pytest.approx(5 * factor, rel=0.05)
        assert torch.allclose(found.mean(1), film.float().mean(1)[20:-20], atol=2)
    spread = changed(film, MANY, detail=(0.5, 2.0))[:, 20:-20].std(2).mean(1) / 5
    assert (spread.min(), spread.max()) == (pytest.approx(0.5, rel=0.1), pytest.approx(2, rel=0.1))


MOVES = {
    "rotation_degrees": 15, "shift": 0.1, "zoom": (0.8, 1.2), "shear_degrees": 5, "warp": 0.05,
    "stretch": (0.8, 1.25), "bend": 0.03, "flip": True,
}  # fmt: skip
SHADES = {"brightness": (0.7, 1.3), "gamma": (0.7, 1.4), "shading": 0.2, "noise": 0.1, "erase": 1.0}


def test_masks_move_with_their_films_and_keep_their_levels() -> None:
    film = spots((40, 80), (90, 30)).expand(20, -1, -1)
    masks = torch.stack((film, 255 - film), dim=1)
    moved, with_them = augment_with_masks(film, masks, Augmentation(**MOVES), 5)
    assert torch.allclose(with_them[:, 0], moved, atol=1e-3)
    assert not torch.equal(moved[0], moved[1])
    _, shaded = augment_with_masks(film, masks, Augmentation(**SHADES), 5)
    assert torch.equal(shaded, masks.float())


def test_films_change_alike_with_masks_and_without() -> None:
    film = spots((40, 80)).expand(4, -1, -1)
    changes = Augmentation(**MOVES, **SHADES)
    masked, _ = augment_with_masks(film, film.unsqueeze(1), changes, 6)
    assert torch.equal(masked, augment(film, changes, 6))
