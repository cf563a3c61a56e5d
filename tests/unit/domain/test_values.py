"""Small values and what they say."""

import pickle
from pathlib import Path

from xrayviewer.domain.errors import Refusal, RefusalCode, UnreadableImageError
from xrayviewer.domain.identity import Identity
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.tags import TagRow
from xrayviewer.domain.translation import mark

REFUSAL = Refusal(RefusalCode.EMPTY, "film.dcm", "the file is empty", "Ask for a new copy.")


def test_a_refusal_names_file_cause_and_remedy():
    assert REFUSAL.sentence == "“film.dcm” cannot be shown: the file is empty. Ask for a new copy."
    assert str(UnreadableImageError(REFUSAL)) == REFUSAL.sentence


def test_a_refusal_survives_the_process_border():
    error = pickle.loads(pickle.dumps(UnreadableImageError(REFUSAL)))
    assert error.refusal == REFUSAL


def test_a_location_is_named_by_its_file_or_member():
    assert FilmLocation(Path("a/film.dcm")).name == "film.dcm"
    assert FilmLocation(Path("a/disc.zip"), "DICOM/IM1").name == "IM1"


def test_a_name_shows_nothing_that_changes_the_line():
    hostile = "film\u202egnp.dcm\n\u200b\x1b[31m\udcff"
    assert FilmLocation(Path(hostile)).name == "filmgnp.dcm[31m"


def test_patients_are_told_apart_by_number_name_and_birth():
    one = Identity(patient_id="1", patient_name="Doe^Jane", birth_date="1950-01-01")
    same = Identity(patient_id="1", patient_name="DOE^JANE", birth_date="1950-01-01")
    other = Identity(patient_id="1", patient_name="Doe^Jane", birth_date="1951-01-01")
    assert one.patient_key == same.patient_key != other.patient_key
    assert Identity(birth_date="1950-01-01").patient_key == ""


def test_a_tag_knows_how_deep_it_stands():
    assert TagRow(("(0008,0005)",), "SpecificCharacterSet", "CS", "").depth == 0
    assert TagRow(("(0040,0275)", "item 1", "(0040,0007)"), "", "LO", "").depth == 1


def test_marked_text_is_returned_as_it_is():
    assert mark("commands", "Open…") == "Open…"
