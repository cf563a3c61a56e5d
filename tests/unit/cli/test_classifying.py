"""``classify``: what is printed and written, and how it ends."""

import argparse
import csv
import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

from tests.unit.workflows.classified_films import analysis, finding
from xrayviewer.cli import classifying
from xrayviewer.cli.analysis_description import describe_film, film_lines
from xrayviewer.cli.evaluation import OutputError
from xrayviewer.cli.progress import StoppedError
from xrayviewer.domain.analysis import ModelReference
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.input_gate import AgeGroup, GateVerdict
from xrayviewer.domain.location import FilmLocation
from xrayviewer.store.folders import data_folder
from xrayviewer.store.refusal_log import log_path
from xrayviewer.store.similar_films import count_films
from xrayviewer.workflows.classification import ClassifiedFilm, FilmStatus

DISCLAIMER = "Research use only, not for diagnosis."


def film(name: str = "a.dcm", *findings, **parts) -> ClassifiedFilm:
    return ClassifiedFilm(FilmLocation(Path(name)), analysis(*findings, **parts))


def failed(name: str = "b.dcm") -> ClassifiedFilm:
    return ClassifiedFilm(FilmLocation(Path(name)), failure=f"“{name}” cannot be shown: empty.")


SCORED = film("a.dcm", finding("effusion", 0.7, 0.5), finding("nodule", 0.2, 0.4))
REFUSED = film("c.dcm", verdict=GateVerdict.REFUSED)


class Plan(tuple):
    """What the plan was asked for, and where it is to compute."""

    device = None

    def on(self, device):
        placed = Plan(self)
        placed.device = device
        return placed


class Closing:
    """Stands for an engine."""

    is_closed = False

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture
def classify(monkeypatch):
    """Run the command on films that are there already; returns the exit status."""
    engines = [Closing(), Closing()]
    monkeypatch.setattr(classifying, "decoding_pool", lambda: engines[0])
    monkeypatch.setattr(classifying, "learning_engine", lambda: engines[1])
    monkeypatch.setattr(classifying, "plan_analysis", lambda *chosen: Plan(chosen))
    monkeypatch.setattr(classifying, "table_labels", lambda _plan: ("effusion", "nodule"))

    def run(*arguments, films=(), ends_in=None):
        asked = []

        def publish(_decoders, _learning, plan, paths, context, *, shows_refused):
            asked.extend((plan, paths, shows_refused))
            for number, one in enumerate(films, start=1):
                context.publish(one)
                context.report(number / len(films), "films")
            if ends_in is not None:
                raise ends_in

        monkeypatch.setattr(classifying, "classify_films", publish)
        parser = argparse.ArgumentParser()
        classifying.add_commands(parser.add_subparsers())
        options = parser.parse_args(["classify", *map(str, arguments)])
        try:
            return options.command(options), asked
        finally:
            assert all(engine.is_closed for engine in engines) or not asked

    return run


def test_people_read_a_paragraph_for_each_film_and_a_count(classify, capsys) -> None:
    status, _ = classify("folder", films=[SCORED, REFUSED])
    out = capsys.readouterr().out
    assert status == 0
    assert out.startswith(DISCLAIMER)
    assert out.index("a.dcm") < out.index("c.dcm")
    assert out.splitlines()[-1] == "2 films: 1 scored, 1 refused by the input check."


def test_programs_read_one_object_a_line(classify, capsys) -> None:
    status, _ = classify("folder", "--json", films=[SCORED, failed()])
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert status == 1
    assert first["status"] == "scored"
    assert first["notice"] == second["notice"] == DISCLAIMER
    assert second == {
        "path": "b.dcm",
        "status": "failed",
        "reason": "“b.dcm” cannot be shown: empty.",
        "notice": DISCLAIMER,
    }


def test_a_table_has_a_row_for_each_film(classify, tmp_path, capsys) -> None:
    path = tmp_path / "table.csv"
    status, _ = classify("folder", "--csv", path, films=[SCORED, REFUSED, failed()])
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert status == 1
    assert [row["status"] for row in rows] == ["scored", "refused", "failed"]
    assert rows[0]["score: effusion"] == "0.7"
    out = capsys.readouterr().out
    assert f"Results written to {path}." in out
    assert DISCLAIMER in out


def test_the_status_tells_whether_all_some_or_none_were_analysed(classify) -> None:
    assert classify("folder", films=[SCORED, REFUSED])[0] == 0
    assert classify("folder", films=[failed(), REFUSED])[0] == 1
    assert classify("folder", films=[failed(), failed("c.dcm")])[0] == 2


def test_a_run_that_is_stopped_keeps_its_rows(classify, tmp_path) -> None:
    path = tmp_path / "table.csv"
    with pytest.raises(StoppedError, match=r"Stopped.*table\.csv\.part"):
        classify("folder", "--csv", path, films=[SCORED], ends_in=JobCancelledError())
    assert len((tmp_path / "table.csv.part").read_text("utf-8").splitlines()) == 2
    assert not path.exists()


def test_options_choose_who_speaks(classify) -> None:
    assert classify("a", "b")[1:] == ([("", None), (Path("a"), Path("b")), False],)
    _, asked = classify("a", "--age-group", "child", "--show-refused")
    assert asked == [("", AgeGroup.CHILD), (Path("a"),), True]
    _, asked = classify("a", "--model", "mine")
    assert asked[0] == ("mine", None)


@pytest.mark.parametrize(
    "wrong",
    [("--model", "mine", "--age-group", "child"), ("--json", "--csv", "a"), ("--age-group", "x")],
)
def test_options_that_exclude_each_other_are_refused(classify, wrong, capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        classify("folder", *wrong)
    assert ended.value.code == 2
    assert wrong[-2] in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_refused_before_the_work(classify, tmp_path) -> None:
    for place in (tmp_path, Path(__file__) / "a.csv"):
        with pytest.raises(OutputError, match="Name a"):
            classify("folder", "--csv", place, films=[SCORED])


def test_a_scored_film_in_words() -> None:
    text = "\n".join(film_lines(SCORED))
    assert "Input check: ok" in text
    assert "modality: The file has no header." in text
    assert "This is a chest film" not in text
    assert "Findings in adults (adult-findings, version 2, abababab)" in text
    assert "The header says 40 years: the model for adults speaks." in text
    assert (
        "POSITIVE  effusion: probability 0.70, at or above the operating point 0.50 "
        "(sensitivity 0.90, specificity 0.80 on the validation films)"
    ) in text
    assert "Not above an operating point: nodule 0.20" in text
    assert "Cardiothoracic ratio 0.48" in text
    assert "calibrated" not in text


def test_nothing_positive_uncalibrated_scores_and_no_operating_point_are_said() -> None:
    text = "\n".join(film_lines(film("a.dcm", finding("mass", 0.9, calibrated=False))))
    assert "No finding reaches its operating point." in text
    assert "mass 0.90" in text
    assert "they are no probabilities" in text


def test_positive_findings_come_by_their_margin() -> None:
    three = (finding("a", 0.9, 0.8), finding("b", 0.6, 0.1), finding("c", 0.1, 0.5))
    lines = list(film_lines(film("a.dcm", *three)))
    positive = [line.split()[1] for line in lines if "POSITIVE" in line]
    assert positive == ["b:", "a:"]


def test_films_without_scores_in_words() -> None:
    refused = "\n".join(film_lines(REFUSED))
    assert "Input check: refused" in refused
    assert "image kind: This is no chest film." in refused
    assert "Model" not in refused
    assert "no header" not in refused
    minor = "\n".join(film_lines(film(age_years=12)))
    assert "No model trained for this age (12 years)" in minor
    assert "Failed. “b.dcm” cannot be shown" in "\n".join(film_lines(failed()))


def test_scores_of_a_refused_picture_are_marked() -> None:
    shown = film("a.dcm", finding("mass", 0.9, 0.5), verdict=GateVerdict.REFUSED)
    assert shown.status is FilmStatus.SCORED_ALTHOUGH_REFUSED
    assert "although the input check refuses" in "\n".join(film_lines(shown))
    assert describe_film(shown)["status"] == "scored-although-refused"


def test_names_that_would_control_the_terminal_lose_what_does() -> None:
    assert next(film_lines(film("a\x1b[2Jb\u202e.dcm"))) == "a[2Jb.dcm"


def test_an_analysis_in_json_has_everything_but_pixels() -> None:
    described = json.loads(json.dumps(describe_film(SCORED), allow_nan=False))
    assert described["digest"] == "d" * 64
    assert described["gate"]["verdict"] == "ok"
    assert [check["check"] for check in described["gate"]["checks"]] == ["modality", "image kind"]
    assert described["speaking"]["age_group"] == "18 years and above"
    assert described["speaking"]["age_basis"] == "header"
    assert described["model"]["id"] == "adult-findings"
    effusion = described["findings"][0]
    assert effusion["is_positive"] is True
    assert effusion["operating_point"]["threshold"] == 0.5
    assert describe_film(film("a", finding("mass", 0.9)))["findings"][0]["is_positive"] is None
    assert described["cardiothoracic_ratio"] == 0.48


@pytest.mark.parametrize("is_wanted", [True, False])
def test_films_with_scores_are_remembered_unless_the_user_wants_none_to_be(
    classify, capsys, preferences_dir, is_wanted
) -> None:
    if not is_wanted:
        preferences_dir.mkdir()
        (preferences_dir / "preferences.json").write_text('{"privacy.similar_films": false}')
    reference = ModelReference("adult", "Adults", 1, "model digest", 1)
    features = np.full(4, 0.5, np.float16)
    seen = dataclasses.replace(SCORED.analysis, model=reference, features=features)
    film = dataclasses.replace(SCORED, analysis=seen)
    status, _ = classify("folder", films=[film, REFUSED, failed()])
    assert status == 1
    assert count_films(data_folder()) == (1 if is_wanted else 0)


def test_the_device_is_asked_for_and_one_that_failed_is_told_of_once(classify, capsys) -> None:
    notice = "The CUDA device failed (RuntimeError), so the CPU computes."
    fell_back = dataclasses.replace(SCORED.analysis, device_notice=notice, elapsed_ms=12.34)
    films = [dataclasses.replace(SCORED, analysis=fell_back)] * 2
    _, (plan, *_) = classify("folder", "--device", "cuda", "--json", films=films)
    printed = capsys.readouterr()
    assert plan.device == "cuda"
    assert printed.err.count(notice) == 1
    described = json.loads(printed.out.splitlines()[0])
    assert (described["device"], described["elapsed_ms"]) == ("cpu", 12.3)
    assert described["device_notice"] == notice


def test_scores_of_refused_pictures_are_logged_and_not_given_where_that_fails(
    classify, preferences_dir
) -> None:
    shown = film("c.dcm", finding("effusion", 0.7, 0.5), verdict=GateVerdict.REFUSED)
    classify("folder", "--show-refused", films=[SCORED, shown])
    lines = log_path().read_text().splitlines()
    assert [json.loads(line)["digest"] for line in lines] == [shown.analysis.digest]
    log_path().unlink()
    log_path().mkdir()
    with pytest.raises(OutputError, match="only where that can be logged"):
        classify("folder", "--show-refused", films=[shown])
