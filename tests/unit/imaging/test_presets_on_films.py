"""The windows do for lungs and heart of real films, whose outlines are known, what they are for."""

import cv2
import numpy as np
import pytest

from tests.unit.imaging.films import film
from xrayviewer.imaging.display import grey_levels
from xrayviewer.imaging.prepared import prepare
from xrayviewer.imaging.windowing import WindowPreset

pytestmark = pytest.mark.real_films

EVERY = 9


def outlined_films(film_data):
    """Films (one in nine, and its negative as MONOCHROME1) with masks of lungs and heart."""
    folder = film_data / "jsrt"
    for number, path in enumerate(sorted((folder / "images").glob("*.jpg"))[::EVERY]):
        pixels = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        masks = [
            cv2.imread(str(folder / "masks" / part / f"{path.stem}.png"), cv2.IMREAD_GRAYSCALE)
            for part in ("left_lung", "right_lung", "heart")
        ]
        left, right, heart = (
            cv2.resize(mask, pixels.shape[::-1], interpolation=cv2.INTER_NEAREST) > 0
            for mask in masks
        )
        is_inverted = bool(number % 2)
        radiograph = film(255 - pixels if is_inverted else pixels, is_inverted=is_inverted)
        yield radiograph, left | right, heart


def spread(levels):
    return float(np.subtract(*np.percentile(levels, (95, 5))))


def cut_off(levels):
    return float(np.isin(levels, (0, 255)).mean())


def test_each_window_shows_its_part(film_data):
    """Bounds hold for nine films in ten; single ones of this collection have 50 grey levels."""
    checks = []
    for radiograph, lungs, heart in outlined_films(film_data):
        prepared = prepare(radiograph)
        shown = {
            preset: grey_levels(radiograph, window) for preset, window in prepared.presets.items()
        }
        auto = grey_levels(radiograph, prepared.auto)
        lung, soft = shown[WindowPreset.LUNG], shown[WindowPreset.MEDIASTINUM]
        bone, lines = shown[WindowPreset.BONE], shown[WindowPreset.LINES_AND_TUBES]
        checks.append(
            {
                "auto shows lungs and heart": cut_off(auto[lungs]) < 0.02
                and cut_off(auto[heart]) < 0.15,
                "lung: lungs are mid-grey": 70 < np.median(lung[lungs]) < 160,
                "lung: lungs have contrast": spread(lung[lungs]) > 1.4 * spread(auto[lungs]),
                "lung: nothing is lost in the lungs": cut_off(lung[lungs]) < 0.05,
                "lung: the heart is white": np.median(lung[heart]) > 225,
                "mediastinum: the heart is not white": np.median(soft[heart]) < 235,
                "mediastinum: the heart has contrast": spread(soft[heart])
                > 1.4 * spread(auto[heart]),
                "mediastinum: nothing is lost in the heart": cut_off(soft[heart]) < 0.02,
                "mediastinum: lungs are dark": np.median(soft[lungs]) < 80,
                "bone: more contrast still": spread(bone[heart]) > spread(soft[heart]),
                "lines and tubes: lungs and heart are neither black nor white": max(
                    cut_off(lines[lungs]), cut_off(lines[heart])
                )
                < 0.25,
            }
        )
    assert len(checks) >= 10
    for name in checks[0]:
        assert np.mean([check[name] for check in checks]) >= 0.9, name
