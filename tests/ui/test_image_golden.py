"""Pictures of the view and the histogram, drawn on a phantom, beside their references."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import draw_film
from tests.ui.hand import Hand
from tests.unit.imaging.films import chest
from xrayviewer.domain.identity import Acquisition, Identity
from xrayviewer.domain.measurement import Angle, Ruler
from xrayviewer.domain.presentation import Enhancement
from xrayviewer.domain.spacing import PixelSpacing, SpacingKind
from xrayviewer.domain.transforms import Window
from xrayviewer.session.viewport import CornerText, Tool
from xrayviewer.ui.film.image_view import ImageView
from xrayviewer.ui.panel.histogram_view import HistogramView

IDENTITY = Identity(
    patient_name="Doe, Jane",
    patient_id="4711",
    birth_date="1950-03-02",
    sex="F",
    institution="General Hospital",
    accession_number="A77",
    study_date="2024-03-12",
    study_time="09:30:00",
    study_description="Chest two views",
    series_description="PA erect",
)
ACQUISITION = Acquisition(
    modality="DX",
    body_part="CHEST",
    view_position="PA",
    row_direction="L",
    column_direction="F",
    age_years=74.2,
    kvp=110.0,
    exposure_mas=2.5,
)


@pytest.fixture
def phantom(place):
    """What a drawn chest with everything in its header differs in from the plain drawn film."""
    film = draw_film(place("phantom.dcm"))
    return {
        "pixels": (np.round(chest(440, 400) * 20) * 200).astype(np.uint16),  # no noise: small files
        "identity": IDENTITY,
        "acquisition": ACQUISITION,
        "spacing": PixelSpacing(0.8, 0.8, SpacingKind.AT_DETECTOR),
        "provenance": replace(film.provenance, notes=()),
        "windows": (Window(2048.0, 4096.0, explanation="NORMAL"),),
    }


@pytest.fixture
def view(golden, qtbot, desk, theme):
    """A view of 640 by 520 pixels, with the fixed font."""
    view = ImageView(desk, theme)
    qtbot.addWidget(view)
    view.resize(640, 520)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def show(view, decoders, open_film, phantom):
    def open_phantom(**changes):
        decoders.changes = phantom | changes
        open_film("phantom.dcm")

    return open_phantom


def test_everything_written(golden, view, show):
    show()
    golden.check(view.grab_film(), "image_view/everything")


def test_minimal_text(golden, view, show, desk):
    show()
    desk.preferences.set("view.corner_text", CornerText.MINIMAL.value)
    golden.check(view.grab_film(), "image_view/minimal")


def test_hidden_identity(golden, view, show, desk):
    show()
    desk.preferences.set("privacy.hide_identity", True)
    golden.check(view.grab_film(), "image_view/hidden_identity")


def test_every_badge(golden, view, show, desk, phantom):
    show(
        acquisition=replace(ACQUISITION, lossy=True, lossy_ratio=12.0, is_synthetic=True),
        provenance=replace(phantom["provenance"], notes=("One.", "Two.")),
    )
    desk.case.flip_horizontally()
    desk.case.turn(1)
    desk.case.toggle_inverted()
    desk.case.toggle_enhancement(Enhancement.SHARPEN)
    golden.check(view.grab_film(), "image_view/badges")


def test_a_preview(golden, view, show, phantom):
    show(
        pixels=phantom["pixels"][::4, ::4].copy(),
        provenance=replace(phantom["provenance"], reduction=4),
        spacing=PixelSpacing(3.2, 3.2, SpacingKind.AT_DETECTOR),
    )
    golden.check(view.grab_film(), "image_view/preview")


def test_measurements(golden, view, show, desk):
    show()
    desk.preferences.set("view.corner_text", CornerText.NONE.value)
    desk.case.add_measurement(Ruler((260.0, 90.0), (255.0, 320.0)))
    desk.case.add_measurement(Angle((60.0, 90.0), (150.0, 200.0), (60.0, 300.0)))
    desk.viewport.select(0)
    desk.viewport.choose_tool(Tool.RULER)
    hand = Hand(view)
    hand.click((150, 420))
    hand.move((520, 470))
    golden.check(view.grab_film(), "image_view/measurements")


def test_the_lens(golden, view, show, desk):
    show()
    desk.case.add_measurement(Ruler((260.0, 90.0), (255.0, 320.0)))
    Hand(view).move((320, 300))
    desk.viewport.set_lens(True)
    golden.check(view.grab().toImage(), "image_view/lens")


def test_a_small_view(golden, view, show):
    show()
    view.resize(260, 220)
    QApplication.sendPostedEvents()
    golden.check(view.grab_film(), "image_view/small")


def test_a_film_being_read(golden, view, show, place):
    show()
    view._reading.is_shown = True
    golden.check(view.grab().toImage(), "image_view/reading")


def test_twice_the_pixels(golden, view, show):
    """On a screen of twice the density text has twice the size in pixels, the film none."""
    show()
    view._texts.set_unit(2.0)
    image = view.grab_film()
    assert image.format() is QImage.Format.Format_RGB32
    golden.check(image, "image_view/twice")


@pytest.mark.parametrize("name", ["dark", "light"])
def test_histogram(golden, qtbot, desk, theme, decoders, open_film, phantom, name):
    desk.preferences.set("look.theme", name)
    decoders.changes = phantom
    histogram = HistogramView(desk, theme)
    qtbot.addWidget(histogram)
    histogram.resize(260, 140)
    with qtbot.waitExposed(histogram):
        histogram.show()
    open_film("phantom.dcm")
    desk.case.set_window(Window(1800.0, 2000.0))
    golden.check(histogram.grab().toImage(), f"histogram/{name}")
