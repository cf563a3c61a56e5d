"""The pixel functions beside the least that could be done: a bare table look-up, a bare resize."""

import statistics
import time

import cv2
import numpy as np
import pytest

from tests.bench.films import phantom
from tests.unit.imaging.films import film
from xrayviewer.domain.presentation import Enhancement, Orientation, Presentation
from xrayviewer.domain.transforms import Window
from xrayviewer.imaging.display import apply_table, display_table, grey_levels
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.histogram import film_histogram
from xrayviewer.imaging.prepared import prepare
from xrayviewer.imaging.pyramid import Pyramid
from xrayviewer.imaging.renderer import ViewRenderer, ViewRequest
from xrayviewer.imaging.rendering import render_region

WIDTH, HEIGHT = 1600, 1920
WINDOW = Window(30_000, 40_000)
ROUNDS = 60


@pytest.fixture(scope="module")
def big():
    """A film of 4000 x 4000 pixels of 16 bits."""
    return film(phantom(4000, 4000, bits=16))


@pytest.fixture(scope="module")
def nine_megapixels():
    return film(phantom(3000, 3000))


@pytest.fixture(scope="module")
def pyramid(big):
    return Pyramid(big)


def milliseconds(work):
    """Median time of one call."""
    work(0)
    times = []
    for number in range(ROUNDS):
        start_s = time.perf_counter()
        work(number)
        times.append((time.perf_counter() - start_s) * 1e3)
    return statistics.median(times)


def judge(benchmark, ours_ms, peer_ms, limit):
    """Record both and hold the ratio to its limit."""
    ratio = ours_ms / peer_ms
    benchmark.extra_info.update(ours_ms=ours_ms, peer_ms=peer_ms, ratio=ratio)
    benchmark.pedantic(lambda: None, rounds=1)
    print(f"\n{benchmark.name}: {ours_ms:.2f} ms, peer {peer_ms:.2f} ms: {ratio:.2f}x")
    assert ratio <= limit


def bare_look_up():
    """A table look-up of a view's pixels into an array that is there already."""
    stored = np.random.default_rng(0).integers(0, 65536, (HEIGHT, WIDTH)).astype(np.uint16)
    table = np.arange(65536).astype(np.uint8)
    out = np.empty(stored.shape, np.uint8)
    return lambda _number: cv2.LUT(stored, table, out)


def views(zoom, orientation):
    """Transforms of a drag: every one lies elsewhere and is enlarged a little differently."""
    whole = ViewTransform.fit(4000, 4000, 1.0, orientation, WIDTH, HEIGHT)
    start = whole.zoomed(zoom / whole.zoom, (WIDTH / 2, HEIGHT / 2))
    return [
        start.zoomed(1 + 0.001 * (number % 7), (700, 900)).panned(3 * number - 90, number)
        for number in range(ROUNDS)
    ]


def test_window_of_a_view(big, pyramid, benchmark):
    """Peer: the look-up alone. Ours also composes the table anew, as each step of a drag does."""
    renderer = ViewRenderer(pyramid)
    transform = views(0.7, Orientation())[0]

    def step(number):
        presentation = Presentation(Window(30_000 + number, 40_000), "")
        renderer.render(ViewRequest(transform, WIDTH, HEIGHT, presentation))

    judge(benchmark, milliseconds(step), milliseconds(bare_look_up()), limit=3.5)


@pytest.mark.parametrize("zoom", [0.39, 0.49, 0.6, 0.97, 1.0, 3.0])
@pytest.mark.parametrize("orientation", [Orientation(), Orientation(1, is_flipped=True)])
def test_move_of_a_view(pyramid, zoom, orientation, benchmark):
    """Peer: one warpAffine of the same view from the full film, exact but slower."""
    transforms = views(zoom, orientation)
    ours_ms = milliseconds(lambda number: render_region(pyramid, transforms[number], WIDTH, HEIGHT))
    matrices = [transform.matrix for transform in transforms]
    full = np.asarray(pyramid.levels[0])
    peer_ms = milliseconds(lambda number: cv2.warpAffine(full, matrices[number], (WIDTH, HEIGHT)))
    judge(benchmark, ours_ms, peer_ms, limit=1.0)
    assert ours_ms < 8


@pytest.mark.parametrize("enhancement", list(Enhancement))
def test_enhanced_pan(pyramid, enhancement, benchmark):
    """Peer: the same views without enhancement."""
    plain, changed = (
        Presentation(WINDOW, "", enhancements=frozenset(chosen)) for chosen in ((), (enhancement,))
    )
    transforms = views(0.6, Orientation())
    renderer = ViewRenderer(pyramid)

    def pan(presentation):
        return lambda number: renderer.render(
            ViewRequest(transforms[number], WIDTH, HEIGHT, presentation)
        )

    judge(benchmark, milliseconds(pan(changed)), milliseconds(pan(plain)), limit=4.0)


def test_histogram(nine_megapixels, benchmark):
    """Peer: numpy's bincount of the same pixels."""
    pixels = np.asarray(nine_megapixels.pixels)
    peer_ms = milliseconds(lambda _number: np.bincount(pixels.ravel(), minlength=65536))
    judge(benchmark, milliseconds(lambda _number: film_histogram(nine_megapixels)), peer_ms, 1.2)


def test_pyramid(big, benchmark):
    """Peer: one INTER_AREA halving of the full film, two thirds of the work."""
    full = np.asarray(big.pixels)
    peer_ms = milliseconds(
        lambda _number: cv2.resize(full, (2000, 2000), interpolation=cv2.INTER_AREA)
    )
    judge(benchmark, milliseconds(lambda _number: Pyramid(big)), peer_ms, limit=3.0)


def test_preparing_a_film(nine_megapixels, benchmark):
    """Peer: one copy of the film's pixels and one look-up of all."""
    peer_ms = milliseconds(lambda _number: grey_levels(nine_megapixels, WINDOW))
    judge(benchmark, milliseconds(lambda _number: prepare(nine_megapixels)), peer_ms, limit=15.0)


def test_table_of_a_whole_film(big, benchmark):
    """Peer: numpy's take, the usual way."""
    table = display_table(big, WINDOW)
    pixels = np.asarray(big.pixels)
    out = np.empty(pixels.shape, np.uint8)
    peer_ms = milliseconds(lambda _number: np.take(table.entries, pixels, out=out, mode="clip"))
    judge(benchmark, milliseconds(lambda _number: apply_table(table, pixels, out)), peer_ms, 0.6)
