"""What is written on and about the film."""

from dataclasses import replace

import numpy as np
import pytest

from tests.ui.conftest import NAME, draw_film
from xrayviewer.domain.identity import Acquisition, Identity
from xrayviewer.domain.presentation import Enhancement, Orientation, Presentation
from xrayviewer.domain.spacing import PixelSpacing, SpacingKind
from xrayviewer.domain.transforms import LookupTable, Rescale, Window
from xrayviewer.imaging.display import display_table
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.imaging.probe import probe_at
from xrayviewer.ui.film.corner_text import age_text, corner_texts, window_text
from xrayviewer.ui.film.film_badges import film_badges
from xrayviewer.ui.film.overlay_text import BadgeKind
from xrayviewer.ui.film.probe_text import probe_text
from xrayviewer.ui.film.scale_bar import scale_bar

PRESENTATION = Presentation(Window(2048.0, 4096.0), "Auto")
TRANSFORM = ViewTransform(120, 100, 1.0, Orientation(), 0.5, (100.0, 100.0))


@pytest.fixture
def film(place):
    return draw_film(
        place("one.dcm"),
        identity=Identity(
            patient_name=NAME,
            patient_id="4711",
            birth_date="1950-03-02",
            sex="F",
            institution="General Hospital",
            accession_number="A77",
            study_date="2024-03-12",
            study_time="09:30:00",
            study_description="Chest",
            series_description="PA erect",
        ),
        acquisition=Acquisition(
            modality="DX",
            body_part="CHEST",
            view_position="PA",
            laterality="L",
            age_years=74.2,
            kvp=110.0,
            exposure_mas=2.5,
        ),
    )


def texts_of(film, is_hidden=False, presentation=PRESENTATION, transform=TRANSFORM):
    texts = corner_texts(film, presentation, transform, is_hidden)
    corners = (texts.patient, texts.study, texts.series, texts.image)
    return tuple([line.text for line in corner] for corner in corners)


# Corners


def test_each_corner_has_its_subject(film):
    assert texts_of(film) == (
        [NAME, "ID 4711", "1950-03-02", "F · 74 years"],
        ["General Hospital", "Chest", "Acc A77", "2024-03-12 09:30"],
        ["110 kV · 2.5 mAs", "CHEST", "PA erect", "Laterality L", "DX · PA"],
        ["100 × 120", "Zoom 50 %", "C 2048  W 4096  Auto"],  # noqa: RUF001
    )


def test_what_is_unknown_takes_no_line(place):
    film = draw_film(place("one.dcm"), identity=Identity(), acquisition=Acquisition())
    assert texts_of(film)[:3] == ([], [], [])


def test_hidden_identity_leaves_nothing_of_it(film):
    text = " ".join(line for corner in texts_of(film, is_hidden=True) for line in corner)
    identity = film.identity
    for value in (
        identity.patient_name,
        identity.patient_id,
        identity.birth_date,
        identity.institution,
        identity.accession_number,
        identity.study_date,
        identity.study_description,
        identity.series_description,
        "74",
    ):
        assert value not in text.replace("DX", "")
    assert "Identity hidden" in text
    assert "DX · PA" in text


def test_little_text_still_says_who_when_and_how(film):
    texts = corner_texts(film, PRESENTATION, TRANSFORM, is_identity_hidden=False)
    corners = (texts.patient, texts.study, texts.series, texts.image)
    minimal = [line.text for corner in corners for line in corner if line.is_minimal]
    assert minimal == [
        NAME,
        "ID 4711",
        "2024-03-12 09:30",
        "Laterality L",
        "DX · PA",
        "Zoom 50 %",
        "C 2048  W 4096  Auto",
    ]


def test_frames_are_numbered_from_one(place):
    film = draw_film(place("cine.dcm"), frame=2, frame_count=9)
    assert "Frame 3 of 9" in texts_of(film)[3]


def test_zoom_of_a_preview_is_that_of_the_film(film):
    preview = replace(film, provenance=replace(film.provenance, reduction=8))
    transform = replace(TRANSFORM, zoom=4.0)
    assert texts_of(preview, transform=transform)[3][0] == "Zoom 50 %"


@pytest.mark.parametrize(
    ("voi", "name", "text"),
    [
        (Window(40.0, 400.0), "Lung", "C 40  W 400  Lung"),
        (Window(0.5, 1.5), "Manual", "C 0.500  W 1.500  Manual"),
        (LookupTable(0, np.array([0, 1], np.uint16), 8), "NORMAL", "VOI LUT NORMAL"),
    ],
)
def test_the_window_says_how_it_came_about(voi, name, text):
    assert window_text(Presentation(voi, name)) == text


@pytest.mark.parametrize(
    ("years", "text"),
    [
        (0.0, "under 2 months"),
        (0.05, "under 2 months"),
        (0.5, "6 months"),
        (1.99, "23 months"),
        (2.0, "2 years"),
        (61.9, "61 years"),
    ],
)
def test_infants_have_their_age_in_months(years, text):
    assert age_text(years) == text


# Badges


def badges(film, presentation=PRESENTATION, is_hidden=False):
    return [badge.text for badge in film_badges(film, presentation, is_hidden)]


def test_a_plain_film_has_no_badge(place):
    film = draw_film(place("one.dcm"))
    film = replace(film, provenance=replace(film.provenance, notes=()))
    assert badges(film) == []


def test_every_change_of_the_film_has_its_badge(film):
    presentation = replace(
        PRESENTATION,
        is_inverted=True,
        orientation=Orientation(3, is_flipped=True),
        enhancements=frozenset({Enhancement.CLAHE}),
    )
    assert badges(film, presentation)[:4] == ["FLIPPED", "ROTATED 270°", "INVERTED", "ENHANCED"]


def test_a_film_that_stayed_because_another_cannot_be_shown_says_so_first(film):
    found = film_badges(film, PRESENTATION, is_identity_hidden=False, is_chosen=False)
    assert (found[0].text, found[0].kind) == ("EARLIER FILM", BadgeKind.DANGER)


def test_quality_comes_first_and_loudest(film):
    film = replace(
        film,
        acquisition=Acquisition(lossy=True, lossy_ratio=12.0, is_synthetic=True),
        provenance=replace(film.provenance, reduction=4, notes=("One.", "Two.")),
    )
    found = film_badges(film, PRESENTATION, is_identity_hidden=False)
    assert [badge.text for badge in found] == [
        "PREVIEW 1/4",
        "LOSSY 12:1",
        "SYNTHETIC",
        "! 2 REMARKS",
    ]
    assert found[1].kind is BadgeKind.DANGER
    assert found[3].explanation == "One.\nTwo."


def test_colour_is_doubted(place):
    film = draw_film(place("photo.png"), pixels=np.zeros((4, 4, 3), np.uint8))
    assert badges(film)[0] == "COLOUR IMAGE: NOT A RADIOGRAPH?"


def test_hiding_the_identity_warns_of_names_in_the_pixels(film):
    film = replace(film, acquisition=Acquisition(burned_in_text=True))
    assert "TEXT BURNED IN" not in badges(film)
    assert "TEXT BURNED IN" in badges(film, is_hidden=True)


# Scale bar


def test_the_bar_is_the_longest_of_round_length_that_fits(film):
    film = replace(film, spacing=PixelSpacing(0.2, 0.2, SpacingKind.AT_DETECTOR))
    bar = scale_bar(film, replace(TRANSFORM, zoom=1.0), room_px=300.0)
    assert (bar.label, bar.meaning) == ("5 cm", "at detector")
    assert bar.length_px == pytest.approx(250.0)
    assert scale_bar(film, replace(TRANSFORM, zoom=1.0), room_px=249.0).label == "2 cm"
    assert scale_bar(film, replace(TRANSFORM, zoom=20.0), room_px=300.0).label == "2 mm"


def test_the_bar_lies_along_what_is_vertical_on_screen(film):
    film = replace(film, spacing=PixelSpacing(0.4, 0.1, SpacingKind.CALIBRATED), pixel_aspect=4.0)
    upright = replace(TRANSFORM, zoom=1.0, pixel_aspect=4.0)
    turned = replace(upright, orientation=Orientation(1))
    assert scale_bar(film, upright, 300.0).length_px == pytest.approx(200.0)
    assert scale_bar(film, turned, 300.0).length_px == pytest.approx(200.0)


def test_without_spacing_the_bar_counts_pixels(film):
    bar = scale_bar(film, replace(TRANSFORM, zoom=0.5), room_px=300.0)
    assert (bar.label, bar.meaning, bar.length_px) == ("500 px", "", 250.0)


def test_a_bar_needs_room(film):
    assert scale_bar(film, TRANSFORM, room_px=0.0) is None


# Probe


def test_the_probe_tells_every_value(film):
    film = replace(
        film,
        modality=Rescale(2.0, -10.0, "US"),
        spacing=PixelSpacing(0.5, 0.25, SpacingKind.CALIBRATED),
    )
    table = display_table(film, PRESENTATION.voi)
    probe = probe_at(film, table, 8.5, 12.2)
    stored = int(film.pixels[8, 12])
    assert probe_text(probe, film) == (
        f"row 8, column 12 · stored {stored} · {2 * stored - 10} US · shown {probe.shown[0]}"
        " · 4.2 mm, 3.1 mm"
    )


def test_the_probe_of_colour_has_three_values(place):
    film = draw_film(place("photo.png"), pixels=np.full((4, 4, 3), (10, 20, 30), np.uint8))
    probe = probe_at(film, display_table(film, PRESENTATION.voi), 1.0, 2.0)
    assert probe_text(probe, film) == "row 1, column 2 · stored 10 20 30 · shown 10 20 30"
