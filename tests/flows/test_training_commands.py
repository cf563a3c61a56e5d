"""Check, train, evaluate, look at the model: the commands one after another, as a user types them.

Twenty-four films are made up: bright or dark in the middle, with grain.
"""

import csv
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest

from xrayviewer import __main__
from xrayviewer.cli import command_line

EACH = 12
SIDE = 96
DISCLAIMER = "Research use only, not for diagnosis."


@dataclass(frozen=True)
class Outcome:
    """How a command ended."""

    status: int
    out: str
    err: str


def start(folder: Path, *arguments: object) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "XRAYVIEWER_SETTINGS": str(folder / "settings"),
        "OMP_WAIT_POLICY": "PASSIVE",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "xrayviewer", *map(str, arguments)],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def ended(process: subprocess.Popen[str]) -> Outcome:
    out, err = process.communicate(timeout=120)
    return Outcome(process.returncode, out, err)


def run(folder: Path, *arguments: object) -> Outcome:
    return ended(start(folder, *arguments))


def write_films(folder: Path) -> None:
    """Films of two labels, one a patient; among them one that cannot be read."""
    chance = np.random.default_rng(0)
    rows, columns = np.mgrid[:SIDE, :SIDE] / SIDE - 0.5
    spot = np.exp(-12 * (rows**2 + columns**2))
    for label, height in (("NORMAL", -60.0), ("PNEUMONIA", 60.0)):
        (folder / label).mkdir(parents=True)
        for number in range(EACH):
            grain = chance.normal(0, 12, (SIDE, SIDE))
            values = np.clip(110 + height * spot + grain, 0, 255).astype(np.uint8)
            name = f"person{number if height > 0 else EACH + number}_virus_1.png"
            assert cv2.imwrite(str(folder / label / name), values)
    (folder / "NORMAL" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n cut")


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with films and a model that was trained on them."""
    folder = tmp_path_factory.mktemp("workplace")
    write_films(folder / "films")
    return folder


@pytest.fixture(scope="module")
def training(workplace: Path) -> Outcome:
    return run(
        workplace, "train", "films", "--recipe", "five-block-cnn", "--epochs", 1, "--batch", 8,
        "--output", "made-up", "--device", "cpu", "--json",
    )  # fmt: skip


@pytest.fixture(scope="module")
def trained(training: Outcome) -> Path:
    """Folder of the model."""
    assert training.status == 0, training.err
    return Path(json.loads(training.out.splitlines()[-1])["model"])


@pytest.fixture(scope="module")
def judged(workplace: Path, trained: Path) -> tuple[Outcome, Outcome]:
    """The model measured and checked, side by side: each waits for torch for seconds."""
    evaluation = start(
        workplace, "evaluate", "films", "--model", "made-up", "--json", "figures.json",
        "--predictions", "predictions.csv", "--resamples", 100,
    )  # fmt: skip
    check = start(workplace, "model", "check", "made-up")
    return ended(evaluation), ended(check)


def test_check_says_what_there_is_and_that_training_can_start(workplace: Path) -> None:
    checked = run(workplace, "data", "check", "films")
    assert (checked.status, checked.err) == (0, "")
    assert checked.out.startswith("24 films of 24 patients, 1 left out")
    assert "NORMAL/broken.png: " in checked.out
    assert checked.out.rstrip().endswith("Training can start with these films.")


def test_train_writes_a_line_of_json_for_each_event(training: Outcome, workplace: Path) -> None:
    assert training.status == 0, training.err
    events = [json.loads(line) for line in training.out.splitlines()]
    kinds = [event["event"] for event in events]
    assert kinds[0] == "dataset"
    assert (events[0]["films"], len(events[0]["refused"])) == (24, 1)
    assert kinds.count("epoch") == 1
    assert kinds[-1] == "done"
    assert (Path(events[-1]["model"]) / "weights.safetensors").is_file()
    assert (Path(events[-1]["record"])).is_dir()
    assert training.err == ""


def test_a_name_that_is_taken_is_refused(training: Outcome, workplace: Path) -> None:
    again = run(workplace, "train", "films", "--recipe", "five-block-cnn", "--output", "made-up")
    assert (again.status, again.out) == (2, "")
    assert "“made-up”" in again.err
    assert again.err.count("\n") == 1


def test_evaluate_gives_figures_to_people_and_to_programs(
    workplace: Path, judged: tuple[Outcome, Outcome]
) -> None:
    evaluated, _ = judged
    assert (evaluated.status, evaluated.err) == (0, "")
    assert "24 films of 24 patients, 1 refused" in evaluated.out
    assert "The model was trained on films of “films”" in " ".join(evaluated.out.split())
    assert DISCLAIMER in evaluated.out

    figures = json.loads((workplace / "figures.json").read_text("utf-8"))
    assert figures["n"] == 24
    assert figures["label"] == "PNEUMONIA"
    assert sum(map(sum, figures["confusion_matrix"])) == 24
    assert [one["path"] for one in figures["refused"]] == ["NORMAL/broken.png"]
    low, high = figures["ci95"]["auroc"]
    assert low <= figures["auroc"] <= high

    with (workplace / "predictions.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 24
    called = [float(row["PNEUMONIA"]) >= figures["threshold"] for row in rows]
    right = [said == (row["label"] == "PNEUMONIA") for said, row in zip(called, rows, strict=True)]
    assert sum(right) / 24 == pytest.approx(figures["accuracy"])


def test_the_new_model_passes_its_check(judged: tuple[Outcome, Outcome]) -> None:
    _, checked = judged
    assert (checked.status, checked.err) == (0, "")
    assert "is whole and can be used" in checked.out


def test_a_cross_validation_is_trained_in_parts_and_pooled(workplace: Path) -> None:
    trainings = [
        start(
            workplace, "train", "films", "--recipe", "five-block-cnn", "--epochs", 1, "--size", 32,
            "--batch", 8, "--fold", f"{part}/2", "--output", f"part-{part}", "--device", "cpu",
            "--json",
        )
        for part in (1, 2)
    ]  # fmt: skip
    for training in [ended(one) for one in trainings]:
        assert training.status == 0, training.err
    pooled = run(workplace, "runs", "--pool", "part-1", "part-2", "--json", "--output", "pooled")
    assert (pooled.status, pooled.err) == (0, "")
    figures = json.loads(pooled.out)
    assert (figures["n"], figures["patients"]) == (24, 24)
    assert figures["cross_validation"]["untested"] == 0
    assert [one["n"] for one in figures["cross_validation"]["runs"]] == [12, 12]
    assert json.loads((workplace / "pooled" / "evaluation.json").read_text("utf-8")) == figures
    assert (workplace / "pooled" / "predictions.csv").read_text("utf-8").count("\n") == 25
    assert list((workplace / "pooled").glob("*.png"))

    alone = run(workplace, "runs", "--pool", "part-1")
    assert (alone.status, alone.out) == (2, "")
    assert "at least two runs" in alone.err


def test_a_copy_of_the_model_with_one_bit_changed_is_refused(
    workplace: Path, trained: Path
) -> None:
    copy = workplace / "copy" / trained.name
    shutil.copytree(trained, copy)
    weights = bytearray((copy / "weights.safetensors").read_bytes())
    weights[-1] ^= 1
    (copy / "weights.safetensors").write_bytes(weights)
    refused = run(workplace, "model", "check", copy)
    assert (refused.status, refused.out) == (2, "")
    assert "its weights are damaged or were changed" in refused.err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("data", "check", "nowhere"), "“nowhere” does not exist."),
        (("data", "build", "x.csv", "--images", "nowhere", "--output", "o"), "no folder “nowhere”"),
        (("evaluate", "films", "--model", "nothing"), "There is no model “nothing”."),
        (("train", "films", "--output", "o", "--recipe", "unknown"), "invalid choice: 'unknown'"),
        (("model", "import", "x.pth", "--network", "resnet18", "--labels", "a,b", "--size", "64",
          "--output", "o"), "There is no file “x.pth”."),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_line_on_standard_error(
    workplace: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    refused = run(workplace, *arguments)
    assert (refused.status, refused.out) == (2, "")
    assert sentence in refused.err
    assert refused.err.count("\n") == 1


def test_ctrl_c_ends_a_command_with_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_arguments: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(command_line, "run", interrupted)
    monkeypatch.setattr(sys, "argv", ["xrayviewer", "model", "list"])
    assert __main__.main() == 2
    assert capsys.readouterr() == ("", "\nStopped before the end.\n")
