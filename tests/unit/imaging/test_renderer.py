from dataclasses import replace

import numpy as np
import pytest

from tests.unit.imaging.films import chest, film, lut
from xrayviewer.domain.graphics import CircularShutter, OverlayPlane
from xrayviewer.domain.presentation import Enhancement, Orientation, Presentation
from xrayviewer.domain.transforms import Window
from xrayviewer.imaging import moving_region, renderer
from xrayviewer.imaging.display import grey_levels, presented
from xrayviewer.imaging.enhancement import equalise
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.pyramid import Pyramid
from xrayviewer.imaging.renderer import ViewRenderer, ViewRequest
from xrayviewer.imaging.rendering import Interpolation

WINDOW = Window(2000, 3000)
PLAIN = Presentation(WINDOW, "")
FILM = film(chest(600, 500) * 4095, "uint16")
SHARP = frozenset({Enhancement.SHARPEN})
CLAHE = frozenset({Enhancement.CLAHE})


def one_to_one(radiograph, presentation=PLAIN, **options):
    transform = ViewTransform.fit(
        radiograph.rows, radiograph.columns, 1.0, Orientation(), radiograph.columns, radiograph.rows
    )
    return ViewRequest(transform, radiograph.columns, radiograph.rows, presentation, **options)


def panned(request, dx, dy):
    return ViewRequest(
        request.transform.panned(dx, dy), request.width, request.height, request.presentation
    )


def placed(region, request):
    """The region in its view, 0 elsewhere."""
    view = np.zeros((request.height, request.width), np.uint8)
    view[region.top : region.top + region.height, region.left : region.left + region.width] = (
        region.pixels
    )
    return view


@pytest.mark.parametrize("is_inverted", [False, True])
def test_one_to_one_is_the_film_as_written_to_a_file(is_inverted):
    presentation = Presentation(WINDOW, "", is_inverted=is_inverted)
    shown = ViewRenderer(Pyramid(FILM)).render(one_to_one(FILM, presentation))
    assert np.array_equal(shown.pixels, presented(FILM, presentation))


@pytest.mark.parametrize("enhancements", [SHARP, CLAHE, SHARP | CLAHE])
def test_enhanced_view_is_the_enhanced_film(enhancements):
    presentation = Presentation(WINDOW, "", enhancements=enhancements)
    shown = ViewRenderer(Pyramid(FILM)).render(one_to_one(FILM, presentation))
    assert np.array_equal(shown.pixels, presented(FILM, presentation))


def test_changing_the_window_resamples_nothing(monkeypatch):
    calls = []
    resample = moving_region.render_levels
    monkeypatch.setattr(
        moving_region,
        "render_levels",
        lambda *given, **options: calls.append(given) or resample(*given, **options),
    )
    renderer = ViewRenderer(Pyramid(FILM))
    first = renderer.render(one_to_one(FILM)).pixels
    second = renderer.render(one_to_one(FILM, Presentation(Window(1000, 500), ""))).pixels
    assert len(calls) == 1
    assert not np.array_equal(first, second)
    assert np.array_equal(second, grey_levels(FILM, Window(1000, 500)))


def test_the_table_is_kept_until_the_window_changes():
    renderer = ViewRenderer(Pyramid(FILM))
    table = renderer.table(WINDOW, False)
    assert renderer.table(Window(2000, 3000), False) is table
    assert renderer.table(WINDOW, True) is not table
    curve = lut(0, np.arange(4096), bits=12)
    assert renderer.table(curve, True) is renderer.table(curve, True)


@pytest.mark.parametrize("enhancements", [frozenset(), SHARP, CLAHE, SHARP | CLAHE])
@pytest.mark.parametrize("zoom", [0.8, 2.5])
def test_grey_levels_stay_with_the_film_while_it_is_moved(enhancements, zoom):
    renderer = ViewRenderer(Pyramid(FILM))
    presentation = Presentation(WINDOW, "", enhancements=enhancements)
    transform = ViewTransform(600, 500, 1.0, Orientation(), zoom, (150.0, 120.0))
    request = ViewRequest(transform, 300, 240, presentation)
    before = placed(renderer.render(request), request).astype(int)
    after = placed(renderer.render(panned(request, 20, -10)), request).astype(int)
    moved = np.abs(after[0:220, 30:290] - before[10:230, 10:270])
    # A moved film is sampled up to half a pixel elsewhere, which shows in its noise alone.
    assert np.percentile(moved, 99) <= 40
    assert abs(float((after[0:220, 30:290] - before[10:230, 10:270]).mean())) < 0.5


def test_clahe_is_computed_once_per_window_and_level(monkeypatch):
    calls = []
    monkeypatch.setattr(
        renderer, "equalise", lambda grey: calls.append(grey.shape) or equalise(grey)
    )
    views = ViewRenderer(Pyramid(FILM))
    request = one_to_one(FILM, Presentation(WINDOW, "", enhancements=CLAHE))
    for shift in range(3):
        views.render(panned(request, shift, 0))
    small = ViewTransform.fit(600, 500, 1.0, Orientation(), 100, 100)
    views.render(ViewRequest(small, 100, 100, request.presentation))
    views.render(request)
    assert calls == [(600, 500), (150, 125)]
    views.render(one_to_one(FILM, Presentation(Window(1, 2), "", enhancements=CLAHE)))
    assert len(calls) == 3


def test_sharpened_view_covers_what_the_plain_view_covers():
    renderer = ViewRenderer(Pyramid(FILM))
    for centre in [(50.0, 40.0), (-200.0, 60.0), (400.0, 300.0), (-2000.0, 0.0)]:
        transform = ViewTransform(600, 500, 1.0, Orientation(1), 0.7, centre)
        plain = renderer.render(ViewRequest(transform, 220, 160, PLAIN))
        sharp = renderer.render(
            ViewRequest(transform, 220, 160, Presentation(WINDOW, "", enhancements=SHARP))
        )
        assert sharp.pixels.shape[0] * sharp.pixels.shape[1] == plain.pixels.size
        if plain.pixels.size:
            assert (sharp.left, sharp.top) == (plain.left, plain.top)
            assert sharp.pixels.shape == plain.pixels.shape


def test_shutter_is_black_and_overlay_white_and_can_be_hidden():
    mask = np.zeros((600, 500), bool)
    mask[300, 200:260] = True
    radiograph = film(
        np.full((600, 500), 2000),
        "uint16",
        overlays=(OverlayPlane(mask, (0, 0)),),
        shutters=(CircularShutter((300, 250), 100),),
    )
    renderer = ViewRenderer(Pyramid(radiograph))
    shown = renderer.render(one_to_one(radiograph)).pixels
    assert np.array_equal(shown, presented(radiograph, PLAIN))
    bare = renderer.render(one_to_one(radiograph, has_overlays=False)).pixels
    assert bare[300, 230] == grey_levels(radiograph, WINDOW)[300, 230]
    assert bare[0, 0] == 0


def test_overlay_lines_survive_a_small_view():
    mask = np.zeros((600, 500), bool)
    mask[300] = True
    radiograph = film(np.zeros((600, 500)), "uint16", overlays=(OverlayPlane(mask, (0, 0)),))
    transform = ViewTransform.fit(600, 500, 1.0, Orientation(), 120, 150)
    shown = ViewRenderer(Pyramid(radiograph)).render(ViewRequest(transform, 120, 150, PLAIN))
    assert shown.pixels.max(axis=0).min() > 40


def test_colour_film_with_overlay_and_enhancement():
    mask = np.ones((2, 2), bool)
    radiograph = film(np.full((300, 280, 3), 90), "uint8", overlays=(OverlayPlane(mask, (5, 5)),))
    presentation = Presentation(WINDOW, "", enhancements=SHARP | CLAHE)
    shown = ViewRenderer(Pyramid(radiograph)).render(one_to_one(radiograph, presentation)).pixels
    assert shown.shape == (300, 280, 3)
    assert (shown[5:7, 5:7] == 255).all()
    assert (shown[100, 100] == 90).all()


def test_enlarged_pixels_can_be_squares():
    radiograph = film([[0, 4095], [4095, 0]], "uint16")
    transform = ViewTransform.fit(2, 2, 1.0, Orientation(), 40, 40)
    request = ViewRequest(transform, 40, 40, PLAIN, interpolation=Interpolation.PIXELS)
    shown = ViewRenderer(Pyramid(radiograph)).render(request).pixels
    assert set(np.unique(shown)) == {0, 255}


@pytest.mark.parametrize(("enhancements", "limit"), [(frozenset(), 2.0), (CLAHE, 8.0)])
def test_a_passing_view_takes_a_smaller_copy_and_looks_alike(enhancements, limit):
    presentation = Presentation(WINDOW, "", enhancements=enhancements)
    transform = ViewTransform(600, 500, 1.0, Orientation(), 0.65, (150, 200))
    request = ViewRequest(transform, 300, 400, presentation)
    views = ViewRenderer(Pyramid(FILM))
    lasting = views.render(request)
    passing = views.render(replace(request, is_passing=True))
    assert (passing.left, passing.top) == (lasting.left, lasting.top)
    assert passing.pixels.shape == lasting.pixels.shape
    assert not np.array_equal(passing.pixels, lasting.pixels)
    difference = np.abs(passing.pixels.astype(int) - lasting.pixels)
    assert difference.mean() < limit
