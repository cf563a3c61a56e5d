"""``explain``: a picture that says what it is, a map in film pixels, and scores for programs."""

import argparse
import dataclasses
import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.unit.imaging.films import film as make_film
from tests.unit.workflows.classified_films import analysis, finding
from xrayviewer.cli import explaining
from xrayviewer.cli.evaluation import OutputError
from xrayviewer.cli.explaining import ChangedFilmError, legend, overlay
from xrayviewer.domain.explanation import ANALYSED, Explanation, ExplanationMethod
from xrayviewer.domain.explanation_checks import (
    EvidenceLedger,
    ExplanationCheck,
    Faithfulness,
    FieldsDoubt,
    MapKey,
    Zone,
)
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.presentation import Presentation
from xrayviewer.imaging.display import presented
from xrayviewer.imaging.evidence import placed_on_film
from xrayviewer.imaging.windowing import default_voi

DISCLAIMER = "Research use only, not for diagnosis."
ROWS, COLUMNS = 120, 600
HOT = np.array([[0, 0, 0], [0, 0, 4], [0, 0, -9]], np.float32)
EFFUSION = finding("effusion", 0.7, 0.5)
ON_BODY = EvidenceLedger({Zone.BODY: 0.9, Zone.MARKERS: 0.02, Zone.OUTSIDE: 0.08})
PASSED = ExplanationCheck(
    MapKey("d" * 64, "model", "effusion"),
    Faithfulness(0.7, 0.4, (0.69, 0.7)),
    (0.99, 0.97),
    ON_BODY,
    doubt=FieldsDoubt.CHILD,
    without_markers=0.65,
)
FAILED = dataclasses.replace(PASSED, faithfulness=Faithfulness(0.7, 0.69, (0.69, 0.7)))


@pytest.fixture
def radiograph():
    values = np.random.default_rng(0).integers(0, 4096, (ROWS, COLUMNS)).astype(np.uint16)
    return make_film(values)


def explanation(method=ExplanationMethod.EVIDENCE, digest="d" * 64, full_scale=4.0, **parts):
    found = analysis(EFFUSION, finding("nodule", 0.1, 0.5), digest=digest, **parts)
    is_common = method in ANALYSED
    return Explanation(
        found,
        EFFUSION,
        method,
        Preparation(64),
        HOT.copy(),
        full_scale,
        is_common_scale=is_common,
    )


@pytest.fixture
def explain(monkeypatch, radiograph):
    """Run the command on a film that is explained already; returns what was asked."""

    class Closing:
        def close(self) -> None:
            pass

    def run(*arguments, digest=radiograph.digest, check=PASSED):
        asked = []

        def done(_decoders, _learning, plan, request, _context):
            asked.extend((plan, request))
            return explanation(request.method, digest)

        monkeypatch.setattr(explaining, "decoding_engine", Closing)
        monkeypatch.setattr(explaining, "learning_engine", Closing)
        monkeypatch.setattr(explaining, "chosen_plan", lambda options: options.model)
        monkeypatch.setattr(explaining, "explain_film", done)
        monkeypatch.setattr(explaining, "check_explanation", lambda *_given: check)
        monkeypatch.setattr(explaining.films, "read_film", lambda *_given: radiograph)
        parser = argparse.ArgumentParser()
        explaining.add_commands(parser.add_subparsers())
        options = parser.parse_args(["explain", "a.dcm", *map(str, arguments)])
        options.command(options)
        return asked

    return run


def test_the_picture_is_the_film_where_nothing_is_hot_and_coloured_where_it_is(radiograph) -> None:
    made = explanation()
    found = placed_on_film(made.found, (ROWS, COLUMNS), 1.0, made.preparation)
    picture = overlay(radiograph, made, found)
    film = presented(radiograph, Presentation(*default_voi(radiograph)))
    assert picture.shape[0] > ROWS
    assert picture.shape[1] == COLUMNS
    assert np.array_equal(
        picture[:ROWS, : COLUMNS // 3], np.stack([film[:, : COLUMNS // 3]] * 3, 2)
    )
    middle = picture[ROWS // 2, COLUMNS - 20].astype(int)
    assert np.ptp(middle) > 40


def test_where_nothing_speaks_for_anything_nothing_is_drawn(radiograph) -> None:
    picture = overlay(radiograph, explanation(full_scale=0.0), np.ones((ROWS, COLUMNS), np.float32))
    assert not np.ptp(picture[:ROWS], axis=2).any()


def test_the_legend_says_what_the_colours_mean_who_spoke_and_what_it_is_not() -> None:
    text = "\n".join(legend(explanation(verdict=GateVerdict.CAUTION)))
    assert "effusion: probability 0.70, at or above the operating point 0.50." in text
    assert "not the outline of a lesion" in text
    assert "evidence, from 0 to 4 (logit), the same scale for all findings" in text
    assert "Model adult-findings, version 2." in text
    assert "Input check: caution. This may be no chest film." in text
    assert text.endswith(DISCLAIMER)
    painted = "\n".join(legend(explanation(ExplanationMethod.GRAD_CAM_PLUS_PLUS)))
    assert "grad-cam++, from 0 to 4, the same scale for all findings of this film" in painted
    other = "\n".join(legend(explanation(ExplanationMethod.LAYER_CAM)))
    assert "layercam, from 0 to the largest value of this map alone" in other
    assert "Input check" not in other


def test_a_map_without_anything_on_it_is_said_so() -> None:
    sentence = "no place on this film speaks for the finding"
    empty = dataclasses.replace(explanation(), found=np.full((3, 3), -1, np.float32))
    assert sentence in "\n".join(legend(empty))
    assert sentence not in "\n".join(legend(explanation()))


def test_it_writes_the_picture_and_the_map_in_film_pixels(explain, tmp_path, capsys) -> None:
    output, npy = tmp_path / "overlay.png", tmp_path / "map.npy"
    plan, request = explain(
        "--output", output, "--map", npy, "--model", "mine", "--finding", "effusion",
        "--method", "layercam", "--frame", 3, "--layer", "body.3",
    )  # fmt: skip
    assert plan == "mine"
    assert request.label == "effusion"
    assert request.method is ExplanationMethod.LAYER_CAM
    assert request.frame == 2
    assert request.layer == "body.3"
    picture = cv2.imread(str(output), cv2.IMREAD_UNCHANGED)
    assert picture.shape[1:] == (COLUMNS, 3)
    assert DISCLAIMER.encode() in output.read_bytes()
    found = np.load(npy, allow_pickle=False)
    assert (found.dtype, found.shape) == (np.float32, (ROWS, COLUMNS))
    assert found[ROWS // 2, -1] == pytest.approx(4, abs=0.2)
    assert DISCLAIMER in capsys.readouterr().out


def test_programs_learn_where_the_map_is_highest(explain, tmp_path, capsys) -> None:
    explain("--output", tmp_path / "overlay.png", "--json")
    described = json.loads(capsys.readouterr().out)
    explained = described["explained"]
    assert explained["label"] == "effusion"
    assert explained["method"] == "grad-cam++"
    assert explained["grid"] == [3, 3]
    assert explained["full_scale"] == 4.0
    assert ROWS / 3 < explained["peak"]["row"] < 2 * ROWS / 3
    assert explained["peak"]["column"] > 2 * COLUMNS / 3
    assert described["map"] is None
    assert described["model"]["id"] == "adult-findings"
    assert described["notice"] == DISCLAIMER


def test_a_film_that_changed_meanwhile_is_not_explained(explain, tmp_path) -> None:
    output = tmp_path / "overlay.png"
    with pytest.raises(ChangedFilmError, match=r"“a\.dcm” was changed"):
        explain("--output", output, digest="e" * 64)
    assert not output.exists()


def test_places_that_cannot_be_written_are_refused_before_the_work(explain, tmp_path) -> None:
    for options in (
        ("--output", tmp_path),
        ("--output", tmp_path / "a.png", "--map", Path(__file__) / "map.npy"),
    ):
        with pytest.raises(OutputError, match="Name a"):
            explain(*options)


def test_a_map_that_cannot_be_written_is_a_sentence(tmp_path, monkeypatch) -> None:
    def full(*_given):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(explaining, "write_safely", full)
    with pytest.raises(OutputError, match="No space left"):
        explaining._write_map(tmp_path / "map.npy", np.zeros((2, 2), np.float32))


def test_a_method_there_is_not_is_refused(explain, tmp_path, capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        explain("--output", tmp_path / "a.png", "--method", "guesswork")
    assert ended.value.code == 2
    assert "guesswork" in capsys.readouterr().err


def coloured(path: Path) -> bool:
    """Whether anything of the film itself is drawn in colours."""
    picture = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)[:ROWS]
    return bool(np.ptp(picture.astype(int), axis=2).max() > 40)


def test_what_the_map_is_worth_is_told_to_programs(explain, tmp_path, capsys) -> None:
    output = tmp_path / "overlay.png"
    explain("--output", output, "--json")
    described = json.loads(capsys.readouterr().out)
    check = described["check"]
    assert (check["verdict"], check["failures"]) == ("passed", [])
    assert check["faithfulness"]["score_without_hottest"] == 0.4
    assert check["faithfulness"]["scores_without_random"] == [0.69, 0.7]
    assert check["faithfulness"]["excess_log_odds"] == pytest.approx(1.23, abs=0.02)
    assert check["stability"]["mean_correlation"] == pytest.approx(0.98)
    assert check["ledger"] == {"body": 0.9, "markers": 0.02, "outside": 0.08}
    assert "films of children" in check["lungs_not_told_apart"]
    assert check["score_without_markers"] == 0.65
    assert described["is_map_drawn"]
    assert coloured(output)


def test_a_map_that_fails_its_checks_is_drawn_only_when_asked_for(
    explain, tmp_path, capsys
) -> None:
    output = tmp_path / "overlay.png"
    explain("--output", output, check=FAILED)
    text = capsys.readouterr().out
    assert "No reliable location: without its hottest part" in text
    assert "so it is not drawn" in text
    assert not coloured(output)
    output.unlink()
    explain("--output", output, "--show-unreliable", check=FAILED)
    assert "No reliable location" in capsys.readouterr().out
    assert coloured(output)


def test_the_check_can_be_left_out(explain, tmp_path, capsys) -> None:
    explain("--output", tmp_path / "overlay.png", "--json", "--no-check", check=FAILED)
    described = json.loads(capsys.readouterr().out)
    assert described["check"] is None
    assert described["is_map_drawn"]


def test_the_figures_are_told_in_words(explain, tmp_path, capsys) -> None:
    explain("--output", tmp_path / "overlay.png")
    text = capsys.readouterr().out
    assert "The map passed its checks." in text
    assert "Score 0.70; with the map's hottest 20% of the film blurred 0.40" in text
    assert "Correlation with the maps of slightly changed films: 0.98." in text
    assert "Evidence on: elsewhere on the body 90%, markers and metal 2%" in text
    assert "they count as body" in text
    assert "Score without markers and metal: 0.65." in text
