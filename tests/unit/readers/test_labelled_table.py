"""Labels, splits and patients from tables."""

from pathlib import Path

import pytest

from tests.unit.readers.labelled_films import write_films, write_table
from xrayviewer.domain.dataset import Dataset, DatasetError, Split
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers.labelled import find_labelled_films
from xrayviewer.readers.labelled_table import age_years


@pytest.fixture
def root(tmp_path) -> Path:
    return write_films(tmp_path, "1.png", "2.png", "images/3.png")


def find(root: Path, *lines: str, pattern: str | None = None, **options) -> Dataset:
    table = write_table(root / "labels.csv", *lines, **options)
    return find_labelled_films(table, pattern, False, DirectContext())


def test_a_row_says_path_label_patient_and_split(root) -> None:
    dataset = find(
        root, "path,label,patient,split", "1.png,sick,p1,train", "images/3.png,normal,p2,test"
    )
    assert dataset.labels == ("normal", "sick")
    first, second = dataset.films
    assert (first.name, first.labels, first.patient) == ("1.png", ("sick",), "p1")
    assert (first.split, second.split) == (Split.TRAIN, Split.TEST)
    assert second.location.path == root / "images" / "3.png"


@pytest.mark.parametrize(
    "header", ["PATH,Label", " Path , LABEL ", "filename,finding", "File_Name,Findings"]
)
def test_headers_are_found_in_any_spelling(root, header) -> None:
    assert len(find(root, header, "1.png,a", "2.png,b").films) == 2


def test_the_habits_of_nih_are_known(root) -> None:
    dataset = find(
        root,
        "Image Index,Finding Labels,Follow-up #,Patient ID,Patient Age,View Position",
        "1.png,Cardiomegaly|Effusion,0,7,058Y,PA",
        "2.png,No Finding,0,8,61,ap",
        "3.png,Effusion,0,8,412,PA",
    )
    assert dataset.is_multi_label
    assert dataset.labels == ("Cardiomegaly", "Effusion")
    assert [film.labels for film in dataset.films] == [
        ("Cardiomegaly", "Effusion"),
        (),
        ("Effusion",),
    ]
    assert [film.age_years for film in dataset.films] == [58.0, 61.0, None]
    assert [film.view_position for film in dataset.films] == ["PA", "AP", "PA"]
    assert [film.patient for film in dataset.films] == ["7", "8", "8"]
    assert dataset.films[2].name == "images/3.png"


def test_sex_date_and_site_are_read_where_the_table_says_them(root) -> None:
    dataset = find(
        root, "path,label,Sex,Study Date,site", "1.png,a,F,2021-03-05,north", "2.png,b,male,,"
    )
    said = [(film.sex, film.month, film.source) for film in dataset.films]
    assert said == [("F", "2021-03", "north"), ("M", "", "")]


def test_no_finding_is_a_label_where_films_have_one_each(root) -> None:
    dataset = find(root, "path,labels", "1.png,Pneumonia", "2.png,No Finding")
    assert not dataset.is_multi_label
    assert dataset.labels == ("No Finding", "Pneumonia")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_cells_are_divided_as_the_header_shows(root, delimiter) -> None:
    lines = [delimiter.join(cells) for cells in (("path", "label"), ("1.png", "a"), ("2.png", "b"))]
    assert find(root, *lines).labels == ("a", "b")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_tables_are_read(root, encoding) -> None:
    dataset = find(root, "path,label", "1.png,Ödem", "2.png,b", encoding=encoding)
    assert dataset.labels == ("b", "Ödem")


def test_quoted_cells_and_empty_lines_are_read(root) -> None:
    dataset = find(root, "path,label", '"1.png","a, with comma"', "", "2.png,b", "")
    assert dataset.labels == ("a, with comma", "b")


def test_whole_paths_and_paths_above_the_table_are_read(root) -> None:
    dataset = find(
        root / "tables", "path,label", f"{root / '1.png'},a", "../2.png,b", "..\\images\\3.png,b"
    )
    assert {film.location.path for film in dataset.films} == {
        root / "1.png",
        root / "2.png",
        root / "images" / "3.png",
    }


def test_a_film_that_is_not_there_stays_in_the_list(root) -> None:
    dataset = find(root, "path,label", "1.png,a", "gone.png,b")
    assert [film.name for film in dataset.films] == ["1.png", "gone.png"]


@pytest.mark.parametrize("name", ["gone/3.png", "x" * 5000])
def test_a_path_that_cannot_be_is_not_there(root, name) -> None:
    dataset = find(root, "path,label", "1.png,a", f"{name},b")
    assert name in {film.name for film in dataset.films}


def test_patients_come_from_the_name_where_the_table_names_none(tmp_path) -> None:
    write_films(tmp_path, "person4_virus_2.png", "2.png")
    dataset = find(tmp_path, "path,label", "person4_virus_2.png,a", "2.png,b")
    assert {film.patient for film in dataset.films} == {"person4", ""}


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("61", 61.0),
        ("061Y", 61.0),
        ("018M", 1.5),
        ("4.5", 4.5),
        ("", None),
        ("x", None),
        ("414", None),
    ],
)
def test_ages(text, years) -> None:
    assert age_years(text) == years


class TestRefusals:
    @pytest.mark.parametrize(
        ("lines", "reason"),
        [
            (("path,label",), "has no rows"),
            (("name,label", "1.png,a"), "has no column for the films"),
            (("path,notes", "1.png,a"), "no column for the labels.*columns are “path”, “notes”"),
            (("path,label", "1.png,"), "Line 2 .* has no label"),
            (("path,label", ",a"), "Line 2 .* names no film"),
            (("path,label", "1.png,a", "1.png,b"), "Lines 2 and 3 .* the same film, “1.png”"),
            (("path,label,split", "1.png,a,early"), "Line 2 .* says split “early”"),
            (("path,label,split", "1.png,a,train", "2.png,b,"), "1 of 2 lines .* is line 3"),
            (("path,label", "x.png,a", "y.png,b"), "None of the 2 films"),
            (("path,label", "1.png,a|No Finding"), "both that nothing was found and “a”"),
            (("path,label", "1.png,a\0"), "is not a table"),
        ],
    )
    def test_say_the_line_and_what_to_do(self, root, lines, reason) -> None:
        with pytest.raises(DatasetError, match=reason):
            find(root, *lines)

    def test_a_name_that_two_films_have(self, root) -> None:
        write_films(root, "more/3.png")
        with pytest.raises(DatasetError, match=r"Both “images/3.png” and “more/3.png”"):
            find(root, "path,label", "1.png,a", "3.png,b")

    def test_a_table_that_is_no_unicode(self, root) -> None:
        with pytest.raises(DatasetError, match="not a table in Unicode"):
            find(root, "path,label", "1.png,Ödem", encoding="latin-1")

    def test_a_cell_without_end(self, root) -> None:
        with pytest.raises(DatasetError, match="cannot be read as a table"):
            find(root, "path,label", '1.png,"' + "x" * 200_000 + '"')

    def test_an_empty_table(self, root) -> None:
        with pytest.raises(DatasetError, match=r"The table “labels.csv” cannot be read"):
            find(root)


def test_a_guard_against_formulas_is_no_part_of_a_label(root) -> None:
    dataset = find(root, "path,label", "1.png,'=1+1", "2.png,'tis", "3.png,'-")
    assert dataset.labels == ("'tis", "-", "=1+1")


def test_a_quotation_mark_that_is_not_closed_is_named(root) -> None:
    with pytest.raises(DatasetError, match=r"Line 3 of .* a quotation mark that is not closed"):
        find(root, "path,label", '"1.png,sick', "2.png,normal")


def test_a_film_may_name_the_collection_it_comes_from(root) -> None:
    dataset = find(root, "path,label,source", "1.png,sick,St. Elsewhere", "2.png,normal,")
    assert [film.source for film in dataset.films] == ["St. Elsewhere", ""]
