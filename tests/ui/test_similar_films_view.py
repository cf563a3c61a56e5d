"""Similar films in the panel: rows, one click to open, the way back, and what hidden names show."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.findings import made_up
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.similar_film import RememberedFilm
from xrayviewer.store.similar_films import remember
from xrayviewer.ui.panel.findings_view import FindingsView

WIDTH = 8


def vector(seed):
    features = np.random.default_rng(seed).random(WIDTH)
    return (features / np.linalg.norm(features)).astype(np.float16)


@pytest.fixture
def panel(qtbot, desk, theme):
    panel = FindingsView(desk, theme)
    qtbot.addWidget(panel)
    panel.setStyleSheet(theme.style_sheet())
    panel.resize(300, 1400)
    panel.show()
    return panel


@pytest.fixture
def known(tmp_path):
    """Films that were remembered: one labelled, one of the model's scores alone."""
    paths = [tmp_path / "Doe_Jane.png", tmp_path / "person2_virus_1.png"]
    for path in paths:
        path.touch()
    films = [
        RememberedFilm(
            "9f1c22ab7d", 1, f"digest {number}", vector(number), FilmLocation(path),
            label, {"Effusion": 0.6, "Nodule": 0.1}, patient,
        )
        for number, (path, label, patient) in enumerate(
            zip(paths, ("Pneumonia", ""), ("", "somebody"), strict=True)
        )
    ]  # fmt: skip
    remember(tmp_path / "similar", films)
    return films


@pytest.fixture
def analyse(desk, learning, open_film, settle):
    def run(name="one.dcm"):
        def answer(film, models, shows_refused):
            return replace(made_up(film, models, shows_refused), features=vector(0))

        learning.answer = answer
        desk.analysis.take_painted(open_film(name))
        settle()

    return run


def texts(panel):
    rows = panel.similar.rows
    return [rows.item(number).text() for number in range(rows.count())]


def seen(panel):
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_without_findings_there_is_no_such_part(panel, open_film):
    open_film()
    assert not panel.similar.isVisible()


def test_where_nothing_was_classified_it_says_how_films_get_there(panel, analyse):
    analyse()
    assert not panel.similar.rows.isVisible()
    panel.similar.fold.click()
    assert "Films that you screen, or train a model on, are remembered" in seen(panel)


def test_rows_tell_label_or_scores_similarity_and_file(panel, known, analyse):
    analyse()
    panel.similar.fold.click()
    assert texts(panel)[0] == "1.00  labelled Pneumonia\nDoe_Jane.png"
    assert texts(panel)[1].endswith("Effusion 60 %\nperson2_virus_1.png")
    assert "no diagnosis follows from it" in seen(panel)
    assert panel.similar.rows.isVisible()
    assert panel.similar.rows.height() >= 2 * panel.similar.rows.sizeHintForRow(0)


def test_hidden_identity_hides_names_and_places_of_films(panel, known, analyse, desk):
    desk.preferences.set("privacy.hide_identity", True)
    analyse()
    shown = "\n".join(texts(panel))
    tips = "".join(
        panel.similar.rows.item(number).toolTip() for number in range(panel.similar.rows.count())
    )
    assert "Doe" not in shown + tips
    assert texts(panel)[0].endswith("Similar film 1")
    desk.preferences.set("privacy.hide_identity", False)
    assert "Doe_Jane.png" in texts(panel)[0]


@pytest.mark.parametrize("by_keyboard", [False, True])
def test_one_click_or_the_enter_key_opens_a_film_and_a_button_goes_back(
    panel, known, analyse, desk, settle, qtbot, place, monkeypatch, by_keyboard
):
    analyse()
    panel.similar.fold.click()
    rows = panel.similar.rows
    if by_keyboard:
        rows.setCurrentRow(0)
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    else:
        middle = rows.visualItemRect(rows.item(0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    settle()
    assert desk.film_list.current == known[0].location
    assert panel.similar.back.isVisible()
    assert panel.similar.back.text() == "Back to one.dcm"
    monkeypatch.setattr("xrayviewer.session.similar_films.film_stamp", lambda _place: (1, 1))
    panel.similar.back.click()
    settle()
    assert desk.film_list.current == place("one.dcm")
    assert not panel.similar.back.isVisible()


def test_a_film_that_vanished_is_told(panel, known, analyse, desk, settle, notices):
    analyse()
    Path(known[0].location.path).unlink()
    desk.similar.open(desk.similar.films[0])
    settle()
    assert "is no longer where it was" in notices[-1]
    assert not panel.similar.back.isVisible()
