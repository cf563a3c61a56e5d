import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.domain.tags import TagRow
from xrayviewer.session.tag_lines import HIDDEN, is_identifying, tag_lines

NAME = TagRow(("(0010,0010)",), "PatientName", "PN", "Doe^Jane")
ROWS = TagRow(("(0028,0010)",), "Rows", "US", "2048")
SEQUENCE = TagRow(("(0040,0275)",), "RequestAttributesSequence", "SQ", "1 item")
STEP = TagRow(("(0040,0275)", "item 1", "(0040,0009)"), "ScheduledProcedureStepID", "SH", "S7")
PRIVATE = TagRow(("(0019,1001)",), "[ACME]", "LO", "secret", is_private=True)


def values(lines):
    return {line.path[-1]: (line.value, line.other) for line in lines}


def test_one_film_keeps_the_order_of_its_file():
    assert [line.path for line in tag_lines((ROWS, NAME))] == [ROWS.path, NAME.path]


def test_two_films_stand_side_by_side_in_the_order_of_tags():
    other = TagRow(ROWS.path, "Rows", "US", "1024")
    lines = tag_lines((ROWS,), (NAME, other))
    assert [line.path[-1] for line in lines] == ["(0010,0010)", "(0028,0010)"]
    assert values(lines) == {"(0010,0010)": (None, "Doe^Jane"), "(0028,0010)": ("2048", "1024")}
    assert all(line.is_different for line in lines)


def test_equal_elements_do_not_differ():
    assert [line.is_different for line in tag_lines((ROWS,), (ROWS,))] == [False]
    assert [line.is_different for line in tag_lines((ROWS,))] == [False]


def test_items_are_ordered_by_number_not_by_letters():
    rows = [
        TagRow(("(0040,0275)", f"item {n}", "(0040,0009)"), "ScheduledProcedureStepID", "SH", "x")
        for n in (1, 2, 10)
    ]
    assert [line.path for line in tag_lines(rows, rows)] == [row.path for row in rows]


@pytest.mark.parametrize("row", [NAME, STEP, PRIVATE])
def test_what_can_name_a_person_is_hidden_on_request(row):
    assert tag_lines((row,), hides_identity=True)[0].value == HIDDEN
    assert tag_lines((row,))[0].value == row.value


def test_elements_inside_a_hidden_sequence_are_hidden_too():
    nested = TagRow(("(0010,1002)", "item 1", "(0040,0032)"), "UniversalEntityID", "UT", "x")
    assert is_identifying(nested)


def test_what_names_nobody_stays_readable():
    assert tag_lines((ROWS,), hides_identity=True)[0].value == "2048"


def test_hidden_values_still_show_whether_two_films_differ():
    other = TagRow(NAME.path, "PatientName", "PN", "Roe^John")
    line = tag_lines((NAME,), (other,), hides_identity=True)[0]
    assert (line.value, line.other, line.is_different) == (HIDDEN, HIDDEN, True)


@pytest.mark.parametrize(
    "needle", ["patientname", "(0010,0010)", "00100010", "doe", "pn", "doe patient", ""]
)
def test_a_search_finds_tag_keyword_representation_and_value(needle):
    assert tag_lines((NAME,))[0].is_match(needle)


def test_a_search_for_hidden_values_finds_nothing():
    assert not tag_lines((NAME,), hides_identity=True)[0].is_match("doe")


@pytest.mark.parametrize(("needle", "row"), [("private", PRIVATE), ("nested", STEP)])
def test_private_and_nested_elements_are_found_by_these_words(needle, row):
    found = [
        line.path for line in tag_lines((NAME, SEQUENCE, STEP, PRIVATE)) if line.is_match(needle)
    ]
    assert found == [row.path]


texts = st.text(max_size=5)
rows_of_a_film = st.lists(
    st.builds(
        TagRow,
        path=st.tuples(st.from_regex(r"\([0-9a-f]{4},[0-9a-f]{4}\)", fullmatch=True)),
        keyword=texts,
        vr=st.just("LO"),
        value=texts,
    ),
    max_size=8,
    unique_by=lambda row: row.path,
)


@given(rows_of_a_film, rows_of_a_film)
def test_every_element_of_both_films_has_exactly_one_line(rows, others):
    lines = tag_lines(rows, others)
    assert [line.path for line in lines] == sorted({row.path for row in (*rows, *others)})


@pytest.mark.parametrize(
    ("tag", "keyword", "vr", "is_hidden"),
    [
        ("(0008,0020)", "StudyDate", "DA", True),
        ("(0008,002A)", "AcquisitionDateTime", "DT", True),
        ("(0008,0018)", "SOPInstanceUID", "UI", True),
        ("(0020,000D)", "StudyInstanceUID", "UI", True),
        ("(0008,0016)", "SOPClassUID", "UI", False),
        ("(0028,0010)", "Rows", "US", False),
    ],
)
def test_dates_and_instances_are_hidden_kinds_are_not(tag, keyword, vr, is_hidden):
    assert is_identifying(TagRow((tag,), keyword, vr, "value")) is is_hidden
