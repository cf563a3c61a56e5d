"""Labels of films in the words of a model: what is translated, ignored, left out or refused."""

from pathlib import Path

import pytest

from xrayviewer.dataset.label_mapping import map_labels, stated_mapping
from xrayviewer.domain.dataset import Dataset, DatasetError, LabelledFilm
from xrayviewer.domain.location import FilmLocation

BINARY = ("NORMAL", "PNEUMONIA")
SEVERAL = ("Effusion", "Mass", "Pneumonia")


def dataset(*films, is_multi_label=False):
    """A dataset whose films carry these labels; several are divided by |."""
    carried = [tuple(filter(None, labels.split("|"))) for labels in films]
    return Dataset(
        Path("films"),
        tuple(sorted({label for labels in carried for label in labels})),
        is_multi_label,
        tuple(
            LabelledFilm(FilmLocation(Path(f"films/{place}.png")), f"{place}.png", labels)
            for place, labels in enumerate(carried)
        ),
    )


def carried(mapped):
    return ["|".join(film.labels) for film in mapped.dataset.films]


def test_equal_labels_need_no_mapping_and_no_remark():
    mapped = map_labels(dataset("NORMAL", "PNEUMONIA"), BINARY, {}, is_multi_label=False)
    assert carried(mapped) == ["NORMAL", "PNEUMONIA"]
    assert mapped.dataset.labels == BINARY
    assert mapped.remarks == ()


def test_case_and_blanks_do_not_count_and_are_said():
    mapped = map_labels(dataset("normal", "Pneumonia "), BINARY, {}, is_multi_label=False)
    assert carried(mapped) == ["NORMAL", "PNEUMONIA"]
    assert "“normal” counts as “NORMAL”" in mapped.remarks[0]


def test_several_labels_may_become_one():
    mapped = map_labels(
        dataset("bacteria", "virus", "NORMAL"),
        BINARY,
        {"bacteria": "PNEUMONIA", "virus": "PNEUMONIA"},
        is_multi_label=False,
    )
    assert carried(mapped) == ["PNEUMONIA", "PNEUMONIA", "NORMAL"]


def test_a_label_the_model_does_not_know_is_refused_by_name_with_a_way_out():
    with pytest.raises(DatasetError) as refused:
        map_labels(dataset("NORMAL", "TB", "TB"), BINARY, {}, is_multi_label=False)
    assert "“TB” (2 films)" in str(refused.value)
    assert "“NORMAL”, “PNEUMONIA”" in str(refused.value)
    assert "--map “TB=”" in str(refused.value)


def test_films_of_a_label_can_be_left_out():
    mapped = map_labels(
        dataset("NORMAL", "TB", "PNEUMONIA"), BINARY, {"TB": ""}, is_multi_label=False
    )
    assert [film.name for film in mapped.dataset.films] == ["0.png", "2.png"]
    assert "Left out: 1 film;" in mapped.remarks[-1]


def test_all_other_films_can_count_as_one_label():
    films = dataset("Pneumonia", "Mass|Pneumonia", "Mass", "", is_multi_label=True)
    mapped = map_labels(films, BINARY, {"*": "NORMAL"}, is_multi_label=False)
    assert carried(mapped) == ["PNEUMONIA", "PNEUMONIA", "NORMAL", "NORMAL"]
    assert "any other film counts as “NORMAL”" in mapped.remarks[0]


def test_films_of_no_or_several_of_the_models_labels_are_left_out_where_one_is_needed():
    films = dataset("NORMAL", "NORMAL|PNEUMONIA", "Mass", "", is_multi_label=True)
    mapped = map_labels(films, BINARY, {}, is_multi_label=False)
    assert carried(mapped) == ["NORMAL"]
    assert any("Left out: 2 films; they carry none" in remark for remark in mapped.remarks)
    assert any("Left out: 1 film; they carry several" in remark for remark in mapped.remarks)
    assert any("does not know “Mass”; these labels were ignored" in one for one in mapped.remarks)


def test_a_model_of_several_labels_is_measured_on_those_the_films_know():
    films = dataset("Mass|Pneumonia", "NORMAL", is_multi_label=True)
    mapped = map_labels(films, SEVERAL, {}, is_multi_label=True)
    assert mapped.dataset.labels == ("Mass", "Pneumonia")
    assert mapped.dataset.is_multi_label
    assert carried(mapped) == ["Mass|Pneumonia", ""]
    assert any("“NORMAL”" in remark for remark in mapped.remarks)
    assert any("nothing of “Effusion”" in remark for remark in mapped.remarks)


def test_folders_of_single_labels_serve_a_model_of_several():
    mapped = map_labels(dataset("NORMAL", "PNEUMONIA"), SEVERAL, {}, is_multi_label=True)
    assert mapped.dataset.labels == ("Pneumonia",)
    assert carried(mapped) == ["", "Pneumonia"]


@pytest.mark.parametrize(
    ("mapping", "message"),
    [
        ({"TB": "NORMAL"}, "No film has the label “TB”"),
        ({"NORMAL": "healthy"}, "no label “healthy”"),
        ({"NORMAL": "", "PNEUMONIA": ""}, "None of these films"),
    ],
)
def test_a_mapping_that_cannot_be_is_refused(mapping, message):
    with pytest.raises(DatasetError, match=message):
        map_labels(dataset("NORMAL", "PNEUMONIA"), BINARY, mapping, is_multi_label=False)


@pytest.mark.parametrize(("labels", "is_multi_label"), [(BINARY, False), (SEVERAL, True)])
def test_films_that_say_nothing_of_the_models_labels_are_refused(labels, is_multi_label):
    films = dataset("cat", "dog", is_multi_label=True)
    with pytest.raises(DatasetError, match="“cat”, “dog”"):
        map_labels(films, labels, {}, is_multi_label=is_multi_label)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("a=A", ("a", "A")),
        ("b = ", ("b", "")),
        ("*=A", ("*", "A")),
        ("=1+1=A", ("=1+1", "A")),
        ("a==1+1", ("a", "=1+1")),
        ("=1+1==1+1", ("=1+1", "=1+1")),
        ("=1+1=", ("=1+1", "")),
        ("unknown=A=B", ("unknown", "A=B")),
    ],
)
def test_a_stated_mapping_is_told_apart_by_the_labels_there_are(text, pair):
    assert stated_mapping([text], ["a", "b", "=1+1"], ["A", "=1+1"]) == dict([pair])
