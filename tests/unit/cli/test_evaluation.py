"""``xrayviewer evaluate``: what it accepts, what it prints, what it writes."""

import argparse
import csv
import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

from tests.unit.learning.evaluation.predictions import (
    exclusive,
    noisy,
    several_labels,
    two_labels,
)
from tests.unit.store.model_cards import CARD
from xrayviewer.cli import evaluation as command
from xrayviewer.cli.evaluation_report import report_lines
from xrayviewer.domain.dataset import LabelledFilm, RefusedFilm, Split
from xrayviewer.domain.errors import Refusal, RefusalCode, XrayViewerError
from xrayviewer.domain.evaluation import EvaluatedModel
from xrayviewer.domain.input_gate import CheckResult, GateCheck, GateReport, GateVerdict
from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.evaluation.report import evaluate
from xrayviewer.workflows.evaluation import ModelEvaluation

MODEL = EvaluatedModel("chest-demo", 3, "ab" * 32, True, "youden")


GATE = tuple(
    GateReport((CheckResult(GateCheck.IMAGE_KIND, verdict, "It is or is no chest film."),))
    for verdict in [GateVerdict.OK] * 50 + [GateVerdict.REFUSED] * 10
)


def outcome(predictions, remarks=(), refused=(), model=MODEL):
    thresholds = [0.4] * len(predictions.labels)
    found = evaluate(predictions, thresholds, DirectContext(), resamples=100)
    return ModelEvaluation(CARD, model, found, predictions, refused, remarks)


def a_binary_one(**parts):
    truth, shares, patients = noisy(60, patients=25)
    return outcome(two_labels(truth[:, 0], shares[:, 0], patients), **parts)


def parsed(*arguments):
    parser = argparse.ArgumentParser()
    command.add_commands(parser.add_subparsers())
    return parser.parse_args(["evaluate", *map(str, arguments)])


def test_the_report_says_which_model_on_which_films_at_which_threshold():
    lines = list(report_lines(a_binary_one()))
    label = a_binary_one().evaluation.labels[0]
    assert lines[0] == "Model       chest-demo, version 3, calibrated; weights abababababab"
    assert lines[1].startswith("Films       60 films of 2")
    assert lines[2] == "Threshold   0.4 (youden)"
    assert lines[3] == "Input gate  not checked"
    auroc = label.auroc
    expected = f"AUROC {auroc.value:.4f} {auroc.low:.4f} to {auroc.high:.4f}"
    assert expected in [" ".join(line.split()) for line in lines]
    assert f"PNEUMONIA: {label.positives} of 60 films" in "\n".join(lines)
    squeezed = [" ".join(line.split()) for line in lines]
    assert any(f"slope {label.calibration_slope.value:.4f}" in line for line in squeezed)
    assert any(f"prevalence {label.prevalence_brier.value:.4f}" in line for line in squeezed)
    assert lines[-1] == "Research use only, not for diagnosis."


def test_the_outcomes_of_the_input_gate_are_counted():
    done = dataclasses.replace(a_binary_one(), gate=GATE)
    assert list(report_lines(done))[3] == "Input gate  50 ok, 0 caution, 10 refused"


def test_an_uncalibrated_model_is_called_so():
    model = dataclasses.replace(MODEL, is_calibrated=False)
    assert "version 3, not calibrated;" in next(iter(report_lines(a_binary_one(model=model))))


def test_remarks_and_refused_films_are_listed():
    refused = [
        RefusedFilm(
            LabelledFilm(FilmLocation(f"{place}.png"), f"NORMAL/{place}.png", ("NORMAL",)),
            Refusal(RefusalCode.EMPTY, f"{place}.png", "it is empty", "Ask for a new copy."),
        )
        for place in range(12)
    ]
    text = "\n".join(report_lines(a_binary_one(remarks=("Few films. " * 30,), refused=refused)))
    assert "60 films of" in text
    assert "12 refused" in text
    assert "NORMAL/0.png: it is empty." in text
    assert "NORMAL/11.png" not in text
    assert "and 2 more" in text
    assert "Remarks\n  - Few films." in text
    assert max(map(len, text.splitlines())) <= 100


def test_several_labels_have_a_line_each():
    truth, shares, patients = noisy(60, 3)
    text = "\n".join(report_lines(outcome(several_labels(truth, shares, patients))))
    assert "macro AUROC" in text
    assert sum(line.startswith("B ") for line in text.splitlines()) == 4
    assert "calibration slope           Brier score" in text
    assert "micro avg" in text
    assert "verdict" not in text


def test_three_labels_have_a_confusion_matrix():
    generator = np.random.default_rng(0)
    predictions = exclusive(generator.integers(0, 3, 50), generator.dirichlet((1, 1, 1), 50))
    text = "\n".join(report_lines(outcome(predictions)))
    assert "verdict" in text
    assert "macro AUROC" in text


def test_what_is_undefined_is_said_so():
    lines = list(report_lines(outcome(two_labels([0, 0], [0.1, 0.2]))))
    (auroc,) = [line for line in lines if line.startswith("AUROC")]
    assert auroc.split() == ["AUROC", "-", "undefined"]


def test_options_are_understood():
    options = parsed(
        "films",
        *("--model", "demo", "--map", "a=A", "--map", "b =", "--map", "*=A"),
        *("--threshold", "0.3", "--split", "test", "--resamples", "0"),
    )
    assert options.map == ["a=A", "b =", "*=A"]
    assert options.threshold == 0.3
    assert Split(options.split) is Split.TEST
    assert options.resamples == 0
    assert parsed("films", "--model", "demo", "--threshold", "youden").threshold == "youden"


@pytest.mark.parametrize(
    "wrong", [("--map", "a"), ("--map", "=A"), ("--resamples", "-1"), ("--resamples", "7")]
)
def test_options_that_cannot_be_end_with_usage(wrong, capsys):
    with pytest.raises(SystemExit) as ended:
        parsed("films", "--model", "demo", *wrong)
    assert ended.value.code == 2
    assert wrong[0] in capsys.readouterr().err


def test_outputs_that_cannot_be_written_are_refused_before_the_work(tmp_path):
    below_a_file = Path(__file__) / "deep" / "x"
    for arguments in (
        *(("--json", tmp_path), ("--predictions", tmp_path), ("--figures", __file__)),
        *((name, below_a_file) for name in ("--json", "--predictions", "--figures")),
    ):
        options = parsed(tmp_path / "films", "--model", "no-such-model", *arguments)
        with pytest.raises(XrayViewerError, match="Name a"):
            options.command(options)


def test_the_command_measures_prints_and_ends_its_processes(tmp_path, monkeypatch, capsys):
    class Closing:
        is_closed = False

        def close(self):
            self.is_closed = True

    engines = [Closing(), Closing()]
    asked = []

    def measure(decoders, learning, request, context):
        assert [decoders, learning] == engines
        context.report(0.5, "half")
        asked.append(request)
        return a_binary_one()

    monkeypatch.setattr(command, "decoding_pool", lambda: engines[0])
    monkeypatch.setattr(command, "learning_engine", lambda: engines[1])
    monkeypatch.setattr(command, "find_model", lambda name: tmp_path / name)
    monkeypatch.setattr(command, "evaluate_model", measure)
    monkeypatch.setattr(command, "draw_figures", lambda *arguments: asked.append(arguments[2]))
    options = parsed("films", "--model", "demo", "--map", "a=A", "--figures", tmp_path / "plots")
    options.command(options)
    assert asked[0].model == tmp_path / "demo"
    assert asked[0].stated_mappings == ("a=A",)
    assert asked[1] == tmp_path / "plots"
    assert all(engine.is_closed for engine in engines)
    printed = capsys.readouterr().out
    assert "AUROC" in printed
    assert f"Plots written to {tmp_path / 'plots'}." in printed


def test_files_are_written_where_they_were_asked_for(tmp_path):
    options = parsed(
        "films",
        *("--model", "demo", "--json", tmp_path / "a.json", "--predictions", tmp_path / "a.csv"),
    )
    done = a_binary_one(remarks=("Few films.",))
    assert list(command._write(options, done)) == [
        f"Figures written to {tmp_path / 'a.json'}.",
        f"Predictions written to {tmp_path / 'a.csv'}.",
    ]
    described = json.loads((tmp_path / "a.json").read_text())
    assert described["n"] == 60
    assert described["remarks"] == ["Few films."]
    assert described["model"]["id"] == "chest-demo"
    assert len((tmp_path / "a.csv").read_text().splitlines()) == 61


def test_the_outcome_of_the_input_gate_is_written_for_each_film(tmp_path):
    options = parsed(
        "films",
        *("--model", "demo", "--json", tmp_path / "a.json", "--predictions", tmp_path / "a.csv"),
    )
    list(command._write(options, dataclasses.replace(a_binary_one(), gate=GATE)))
    assert json.loads((tmp_path / "a.json").read_text())["gate"] == {"ok": 50, "refused": 10}
    _, *rows = csv.reader((tmp_path / "a.csv").read_text().splitlines())
    assert [row[-1] for row in rows] == ["ok"] * 50 + ["refused"] * 10


def test_figures_that_cannot_be_drawn_do_not_cost_the_report(tmp_path, monkeypatch, capsys):
    def full_disk(*_arguments):
        raise XrayViewerError("The disk is full.")

    monkeypatch.setattr(command, "find_model", lambda name: tmp_path / name)
    monkeypatch.setattr(command, "evaluate_model", lambda *_arguments: a_binary_one())
    monkeypatch.setattr(command, "draw_figures", full_disk)
    figures = tmp_path / "figures.json"
    options = parsed("films", "--model", "demo", "--figures", tmp_path, "--json", figures)
    with pytest.raises(XrayViewerError, match="full"):
        options.command(options)
    assert "AUROC" in capsys.readouterr().out
    assert json.loads(figures.read_text("utf-8"))["n"] == 60
