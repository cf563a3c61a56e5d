"""``data check`` and ``data build`` as people and programs see them."""

import argparse
import json
from itertools import product
from pathlib import Path

import pytest

from tests.unit.dataset.examined import examination, examined, labelled
from tests.unit.readers.labelled_films import write_films, write_table
from xrayviewer.cli.datasets import add_commands, report_lines
from xrayviewer.domain.dataset import DatasetError, RefusedFilm, Split
from xrayviewer.domain.errors import Refusal, RefusalCode


def run(*arguments: object) -> None:
    parser = argparse.ArgumentParser()
    add_commands(parser.add_subparsers())
    options = parser.parse_args([str(one) for one in arguments])
    options.command(options)


@pytest.fixture
def images(tmp_path) -> Path:
    return write_films(tmp_path / "images", *(f"person{n}_virus_1.png" for n in range(8)))


@pytest.fixture
def table(images) -> Path:
    rows = [f"person{n}_virus_1.png,{'COVID-19' if n % 2 else 'No Finding'},PA" for n in range(8)]
    return write_table(images.parent / "metadata.csv", "filename,finding,view", *rows)


def test_a_folder_is_built_and_checked(images, table, capsys) -> None:
    output = images.parent / "dataset"
    run(
        *("data", "build", table, "--images", images, "--where", "finding=covid-19"),
        *("--where", "finding=No Finding", "--where", "view=PA", "--sample", 3, "--per", "label"),
        *("--seed", 42, "--output", output),
    )
    said = capsys.readouterr()
    assert "6 films copied" in said.out
    assert "  COVID-19: 3 films of 3 patients" in said.out
    assert said.err == ""

    run("data", "check", output / "manifest.csv")
    report = capsys.readouterr().out
    assert report.startswith("6 films of 6 patients, 0 left out\n")
    assert report.endswith("Training can start with these films.\n")

    run("data", "check", output, "--json")
    assert json.loads(capsys.readouterr().out)["labels"]["COVID-19"]["films"] == 3


def test_a_folder_with_other_films_is_built(images, table, capsys) -> None:
    others = write_films(images.parent / "others", "IM-0115-0001.png")
    output = images.parent / "dataset"
    run(
        *("data", "build", table, "--images", images, "--where", "finding=COVID-19"),
        *("--also", f"normal={others}", "--output", output),
    )
    assert "  normal: 1 film of 1 patient" in capsys.readouterr().out


def test_films_without_labels_are_refused_with_a_sentence(images) -> None:
    with pytest.raises(DatasetError, match="outside of any label's folder"):
        run("data", "check", images)


@pytest.mark.parametrize(
    "wrong",
    [
        ("--where", "finding"),
        ("--where", "=COVID"),
        ("--also", "normal"),
        ("--sample", "0"),
        ("--sample", "many"),
        ("--seed", "-1"),
    ],
)
def test_wrong_options_end_with_2(images, table, wrong, capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        run("data", "build", table, "--images", images, "--output", "out", *wrong)
    assert ended.value.code == 2
    assert wrong[1] in capsys.readouterr().err


def test_a_folder_of_images_that_is_not_there_is_refused(images, table) -> None:
    with pytest.raises(DatasetError, match="There is no folder"):
        run("data", "build", table, "--images", images / "gone", "--output", images.parent / "out")


class TestReport:
    def test_says_what_stops_training_first_and_lists_films_left_out(self) -> None:
        refusal = Refusal(RefusalCode.TRUNCATED, "bad.png", "it ends too early", "Copy it again.")
        refused = tuple(
            RefusedFilm(labelled(f"sick/{number}.png", "sick"), refusal) for number in range(25)
        )
        report = "\n".join(report_lines(examination([examined("a", "sick")], refused)))
        assert report.index("Training cannot start:") < report.index("Warnings:")
        assert "  sick/0.png: it ends too early." in report
        assert "  and 5 more; --json lists all." in report
        assert "Training can start" not in report

    def test_tells_films_of_unknown_patients_apart(self) -> None:
        films = [
            examined("a", "n", patient="p"),
            examined("b", "s", patient="q"),
            examined("c", "s"),
        ]
        headline = next(iter(report_lines(examination(films))))
        assert headline == "2 films of 2 patients and 1 film of unknown patients, 0 left out"

    def test_gives_ages_and_views_where_they_are_known(self) -> None:
        films = [
            examined(
                f"{label}{age}", label, patient=f"{label}{age}", age_years=age, view_position="PA"
            )
            for label in ("n", "s")
            for age in (3.0, 50.0)
        ]
        report = "\n".join(report_lines(examination(films)))
        assert "Age:    3 to 50 years, median 26, known for 4 films" in report
        assert "View:   4 PA" in report


@pytest.mark.parametrize(
    ("splits", "sentence"),
    [
        ((None, None), "none given; it will be made by patient."),
        ((Split.TRAIN, Split.TRAIN), "some will be kept aside"),
        ((Split.TRAIN, Split.TEST), "none given for validation"),
        ((Split.TRAIN, Split.VALIDATION), "none given for testing"),
    ],
)
def test_the_report_says_which_splits_training_makes(splits, sentence) -> None:
    films = [
        examined(str(place), label, split=split)
        for place, (label, split) in enumerate(product(("normal", "sick"), splits))
    ]
    (line,) = (one for one in report_lines(examination(films)) if one.startswith("Split:"))
    assert sentence in line


def test_the_report_of_an_empty_folder_has_no_empty_lines_of_facts() -> None:
    report = list(report_lines(examination([], labels=("a", "b"))))
    assert not [line for line in report if line.startswith("Files:")]
