from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from tests.ui.findings import made_up
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.imaging.display import presented
from xrayviewer.ui.dialogs.open_dialogs import OpenDialogs
from xrayviewer.ui.dialogs.picture_output import (
    PictureOutput,
    print_film,
    to_image,
    to_pixels,
    with_disclaimer,
)
from xrayviewer.ui.film.film_badges import film_badges
from xrayviewer.ui.film.image_view import ImageView


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def output(qtbot, desk, theme, window, open_film):
    view = ImageView(desk, theme, window)
    view.resize(300, 200)
    window.show()
    open_film("one.dcm")
    return PictureOutput(desk, theme, view, window)


def test_pictures_keep_their_pixels():
    colour = np.random.default_rng(1).integers(0, 256, (7, 5, 3)).astype(np.uint8)
    assert np.array_equal(to_pixels(to_image(colour)), colour)
    grey = colour[:, :, 0]
    assert np.array_equal(to_pixels(to_image(grey))[:, :, 2], grey)


def test_a_line_below_the_picture_says_what_it_is_not_for(theme):
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(theme.colour("image.background"))
    picture.setDevicePixelRatio(2.0)
    whole = with_disclaimer(picture, theme)
    assert whole.width() == 300
    assert whole.height() > 100
    assert to_pixels(whole)[:100].max() == 0
    assert to_pixels(whole)[100:].max() > 200


def test_a_remark_takes_as_many_lines_as_it_needs(theme):
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    short, long = (with_disclaimer(picture, theme, text) for text in ("", "Refused. " * 12))
    assert long.width() == 300
    assert long.height() > short.height() + theme.font("small").pointSize()


def test_scores_of_a_refused_picture_are_marked_in_the_file(
    output, desk, learning, settle, tmp_path
):
    learning.answer = partial(made_up, verdict=GateVerdict.REFUSED)
    desk.analysis.take_painted(desk.case.film)
    settle()
    desk.analysis.show_refused(True)
    settle()
    for is_film in (True, False):
        output._export(tmp_path / "marked.png", is_film=is_film)
        settle()
        content = (tmp_path / "marked.png").read_bytes()
        assert b"Findings by Findings of adults, version 3, 9f1c22ab." in content
        assert b"The input check refused this picture" in content
    badges = film_badges(desk.case.film.radiograph, desk.case.view.presentation, False,
                         is_refused=desk.analysis.shows_refused)  # fmt: skip
    assert badges[0].text == "REFUSED, SCORES SHOWN"
    desk.analysis.show_refused(False)
    settle()
    assert not desk.analysis.shows_refused


def test_the_view_is_copied(output, notices):
    output.copy()
    image = QGuiApplication.clipboard().image()
    assert image.width() == 300
    assert image.height() > 200
    assert notices == ["The view is on the clipboard."]


def test_the_film_is_exported_at_its_own_resolution(output, desk, settle, tmp_path):
    output._export(tmp_path / "film.png", is_film=True)
    settle()
    saved = cv2.imread(str(tmp_path / "film.png"), cv2.IMREAD_UNCHANGED)
    film = desk.case.film.radiograph
    assert np.array_equal(saved, presented(film, desk.case.view.presentation))


def test_the_view_is_exported_as_it_is_seen(output, settle, tmp_path):
    output._export(tmp_path / "view.png", is_film=False)
    settle()
    assert cv2.imread(str(tmp_path / "view.png")).shape[1] == 300


def test_the_export_asks_for_a_name(output, window, desk):
    output.ask_for_export()
    dialog = window.findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "one.png"
    dialog.reject()
    desk.preferences.set("privacy.hide_identity", True)
    assert output._suggested_name() == "film-1.png"


def test_the_printed_caption_names_nobody_when_the_identity_is_hidden(output, desk):
    assert output._caption() == "Doe^Jane, 4711"
    desk.preferences.set("privacy.hide_identity", True)
    assert output._caption() == ""


def test_a_film_is_printed_on_one_page(qapp, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "film.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    print_film(np.full((30, 60), 128, np.uint8), printer, "Doe^Jane")
    content = (tmp_path / "film.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1


def test_an_accepted_print_prints_what_is_shown(output, window, settle, tmp_path):
    output.ask_for_print()
    window.findChild(QPrintDialog).reject()
    output._printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    output._printer.setOutputFileName(str(tmp_path / "film.pdf"))
    output._print(QDialog.DialogCode.Accepted)
    settle()
    assert (tmp_path / "film.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not support")
def test_a_printer_that_takes_nothing_is_told(output, window, settle, tmp_path, notices):
    output.ask_for_print()
    window.findChild(QPrintDialog).reject()
    output._printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    output._printer.setOutputFileName(str(tmp_path / "no such folder" / "film.pdf"))
    output._print(QDialog.DialogCode.Accepted)
    settle()
    assert "took no page" in notices[0]


def test_a_refused_print_prints_nothing(output, window, jobs):
    output.ask_for_print()
    window.findChild(QPrintDialog).reject()
    assert jobs.running == ()


def test_chosen_files_are_opened_and_the_folder_remembered(desk, window, settle, tmp_path):
    opens = OpenDialogs(desk, window)
    opens.ask_for_files()
    dialog = window.findChild(QFileDialog)
    path = tmp_path / "one.dcm"
    path.touch()
    dialog.urlsSelected.emit([QUrl.fromLocalFile(str(path))])
    dialog.reject()
    settle()
    assert desk.case.film.radiograph.provenance.location.path == path
    assert opens._folder == QUrl.fromLocalFile(str(tmp_path))


def test_a_folder_is_asked_for(desk, window):
    opens = OpenDialogs(desk, window)
    opens.ask_for_folder()
    dialog = window.findChild(QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.reject()


@pytest.mark.parametrize("name", ["ask_for_folder", "ask_for_folder_to_screen"])
def test_a_chosen_folder_is_taken(desk, window, monkeypatch, tmp_path, name):
    taken = []
    monkeypatch.setattr(desk.intake, "take", taken.append)
    monkeypatch.setattr(desk.intake, "drop", taken.append)
    getattr(OpenDialogs(desk, window), name)()
    dialog = window.findChild(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.accept()
    assert taken == [(tmp_path,)]
