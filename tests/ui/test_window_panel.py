import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from xrayviewer.domain.identity import Acquisition
from xrayviewer.domain.spacing import PixelSpacing, SpacingKind
from xrayviewer.domain.transforms import LookupTable, VoiFunction, Window
from xrayviewer.ui.panel.film_facts import film_facts
from xrayviewer.ui.panel.number_field import NumberField
from xrayviewer.ui.panel.window_panel import WindowPanel
from xrayviewer.ui.window.actions import CommandActions


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def panel(qtbot, desk, theme, keymap, window):
    panel = WindowPanel(desk, CommandActions(desk, keymap, theme, window), theme)
    qtbot.addWidget(panel)
    panel.resize(260, 700)
    panel.show()
    return panel


def type_number(qtbot, field, text):
    field.setText(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def shown_window(desk):
    return desk.case.view.presentation.voi


def preset(panel, name):
    return next(b for b in panel.findChildren(QPushButton) if b.accessibleName() == name)


def test_the_window_is_shown_as_numbers(panel, open_film):
    open_film()
    assert (panel.centre.text(), panel.width_field.text()) == ("2048", "4096")


def test_typed_numbers_change_the_window(panel, desk, open_film, qtbot):
    open_film()
    type_number(qtbot, panel.centre, "1500.5")
    assert (shown_window(desk).centre, shown_window(desk).width) == (1500.5, 4096.0)
    type_number(qtbot, panel.width_field, "300")
    assert (shown_window(desk).centre, shown_window(desk).width) == (1500.5, 300.0)
    desk.case.undo()
    assert panel.width_field.text() == "4096"


def test_a_window_of_no_width_is_widened_to_the_least(panel, desk, open_film, qtbot):
    open_film()
    type_number(qtbot, panel.width_field, "0")
    assert shown_window(desk).width == 1.0
    desk.case.set_window(Window(10.0, 5.0, VoiFunction.SIGMOID))
    type_number(qtbot, panel.width_field, "0")
    assert 0 < shown_window(desk).width < 1


def test_nonsense_is_replaced_by_the_window_in_force(panel, open_film, qtbot):
    open_film()
    type_number(qtbot, panel.centre, "-")
    panel.centre.clearFocus()
    qtbot.keyClick(panel.centre, Qt.Key.Key_Escape)
    assert panel.centre.text() == "2048"


def test_a_look_up_table_has_no_numbers(panel, desk, open_film):
    open_film()
    desk.case.set_voi(LookupTable(0, np.arange(256, dtype=np.uint16), 8), "LUT")
    assert not panel.centre.isEnabled()
    assert (panel.centre.text(), panel.centre.placeholderText()) == ("", "VOI LUT")


def test_preset_buttons_follow_and_give_their_commands(panel, desk, open_film, qtbot):
    open_film()
    qtbot.waitUntil(lambda: preset(panel, "Lung").isEnabled())
    preset(panel, "Lung").click()
    assert desk.case.view.presentation.voi_name == "Lung"
    assert preset(panel, "Lung").isChecked()
    qtbot.waitUntil(lambda: not preset(panel, "File window 1").isChecked())
    preset(panel, "Lung").click()
    assert preset(panel, "Lung").isChecked()


def test_without_a_film_there_is_nothing_to_set(panel):
    assert not panel.centre.isEnabled()
    assert not preset(panel, "Lung").isEnabled()


def test_facts_and_remarks_of_the_film_are_listed(panel, open_film, qtbot):
    open_film()
    expected = {"DX PA", "61 years", "120 kV", "The spacing could not be trusted."}

    def shown():
        return {label.text() for label in panel.findChildren(QLabel) if label.isVisible()}

    qtbot.waitUntil(lambda: expected <= shown())


def test_facts_name_no_person(open_film):
    film = open_film()
    assert not any("Doe" in value or "4711" in value for _, value in film_facts(film.radiograph))


@pytest.mark.parametrize(
    ("spacing", "text"),
    [
        (None, "size unknown"),
        (PixelSpacing(0.14, 0.14, SpacingKind.AT_DETECTOR), "0.14 mm, at detector"),
        (
            PixelSpacing(0.2, 0.1, SpacingKind.CALIBRATED),
            "0.2 \N{MULTIPLICATION SIGN} 0.1 mm, calibrated",
        ),
    ],
)
def test_the_size_of_a_pixel_says_how_far_it_can_be_trusted(decoders, open_film, spacing, text):
    decoders.changes = {"spacing": spacing}
    assert dict(film_facts(open_film().radiograph))["Pixel"] == text


@pytest.mark.parametrize(
    ("years", "text"), [(0.0, "under 2 months"), (0.5, "6 months"), (61.9, "61 years")]
)
def test_the_age_reads_as_it_does_on_the_film(decoders, open_film, years, text):
    decoders.changes = {"acquisition": Acquisition(age_years=years)}
    assert dict(film_facts(open_film().radiograph))["Age"] == text


def test_an_unknown_age_is_left_out(decoders, open_film):
    decoders.changes = {"acquisition": Acquisition()}
    assert "Age" not in dict(film_facts(open_film().radiograph))


@pytest.fixture
def field(qtbot):
    field = NumberField()
    qtbot.addWidget(field)
    field.show_number(200.0)
    return field


def test_arrows_step_a_number_by_a_hundredth(field, qtbot):
    with qtbot.waitSignal(field.entered) as up:
        qtbot.keyClick(field, Qt.Key.Key_Up)
    with qtbot.waitSignal(field.entered) as down:
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert (up.args, down.args) == ([202.0], [198.0])


def test_an_unchanged_number_is_not_given(field, qtbot):
    with qtbot.assertNotEmitted(field.entered):
        qtbot.keyClick(field, Qt.Key.Key_Return)
