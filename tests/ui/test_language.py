import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox

from xrayviewer.ui.film.image_view import ImageView
from xrayviewer.ui.language import KEY, Language, best_of
from xrayviewer.ui.numbers import local
from xrayviewer.ui.sentences import said
from xrayviewer.ui.window_names import window_name


@pytest.fixture
def language(qapp, desk):
    locale = QLocale()
    direction = QGuiApplication.layoutDirection()
    language = Language(desk.preferences)
    yield language
    language.leave()
    QLocale.setDefault(locale)
    QGuiApplication.setLayoutDirection(direction)


@pytest.fixture
def german(language, desk):
    desk.preferences.set(KEY, "de")
    return language


def test_a_language_is_taken_at_once_and_announced(language, desk, qtbot):
    desk.preferences.set(KEY, "en")
    with qtbot.waitSignal(language.changed):
        desk.preferences.set(KEY, "de")
    assert QCoreApplication.translate("commands", "&Invert") == "&Invertieren"


def test_qt_s_own_words_are_translated_too(german, qtbot):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(box)
    assert "Schl" in box.buttons()[0].text()


def test_windows_of_the_program_are_named_in_german_and_those_of_a_file_as_it_does(german):
    assert [window_name(name) for name in ("Bone", "Lines and tubes", "THORAX 2")] == [
        *("Knochen", "Katheter und Tuben"), "THORAX 2"
    ]  # fmt: skip


def test_numbers_are_written_as_the_reader_s_language_does(german):
    assert local(1234567, ",") == "1.234.567"
    assert local(0.8512, ".2f") == "0,85"
    assert local(0.5, ".0%") == "50\N{NO-BREAK SPACE}%"


def test_english_has_one_film_and_two_films(language, desk):
    desk.preferences.set(KEY, "en")

    def films(count):
        return QCoreApplication.translate("RunBar", "%Ln films", None, count)

    assert (films(1), films(2)) == ("1 film", "2 films")


@pytest.mark.parametrize(
    ("wanted", "code"),
    [(["de-AT", "en"], "de"), (["tlh"], "en"), (["xx-YY", "de"], "de"), ([], "en")],
)
def test_the_system_s_first_known_language_is_taken(wanted, code):
    assert best_of(wanted) == code


def test_a_sentence_of_a_reader_is_said_in_german(german):
    assert said("Ask for a new copy of the film.") == "Lassen Sie sich die Aufnahme erneut geben."


def test_names_and_numbers_of_a_sentence_are_kept(german):
    sentence = "“a.csv” has no column “label”. Its columns are path, patient."
    assert said(sentence) == "„a.csv“ hat keine Spalte „label“. Die Spalten sind path, patient."


def test_what_stands_in_the_places_of_a_sentence_is_translated_too(german):
    sentence = "The header says 45 years: the model for adults speaks."
    assert said(sentence) == "Der Kopf der Datei sagt 45 Jahre: Das Modell für Erwachsene spricht."


def test_several_sentences_are_said_one_by_one(german):
    both = "Ask for a new copy of the film. It is a mystery to all. Choose another frame."
    assert said(both) == (
        "Lassen Sie sich die Aufnahme erneut geben. It is a mystery to all. "
        "Wählen Sie ein anderes Bild."
    )


def test_what_no_catalogue_knows_stays_as_it_is(german):
    assert said("Something that nobody wrote (17).") == "Something that nobody wrote (17)."
    assert said("") == ""


def test_sentences_stay_english_without_a_language():
    assert said("Choose another frame.") == "Choose another frame."


def test_sides_of_a_film_stay_where_they_are_from_right_to_left(
    language, desk, theme, qtbot, open_film
):
    open_film("one.dcm")
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        QGuiApplication.setLayoutDirection(direction)
        view = ImageView(desk, theme)
        qtbot.addWidget(view)
        view.resize(400, 400)
        with qtbot.waitExposed(view):
            view.show()
        pictures.append(view.grab().toImage())
        view.close()
    assert pictures[0] == pictures[1]
