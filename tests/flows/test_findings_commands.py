"""Classify and explain, as a script would call them, with tiny real models in place of the own."""

import json
import sys

import cv2
import numpy as np
import pytest
import torch

from tests.unit.imaging.films import chest
from tests.unit.learning.tiny_models import tiny_card, write_tiny
from xrayviewer import __main__
from xrayviewer.domain.chest_fields import FIELD_LABELS
from xrayviewer.domain.model_card import Calibration, NetworkDescription
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head, Task
from xrayviewer.learning.networks import build_network
from xrayviewer.learning.networks.gate import (
    CHEST,
    CHILD,
    INVERTED,
    LIMITS,
    OUTPUTS,
    TRAINED,
    UPRIGHT,
    GateNetwork,
)
from xrayviewer.learning.weights import packed
from xrayviewer.store import model_library
from xrayviewer.store.model_folder import write_model
from xrayviewer.workflows.analysis import FIELDS, FINDINGS, GATE

DISCLAIMER = "Research use only, not for diagnosis."
ROWS, COLUMNS = 300, 260
SURE = 8.0
LABELS = ("effusion", "nodule", "mass")
UNMEASURED = {"operating_points": (), "splits": (), "metrics": ()}


def write_gate(root) -> None:
    """A gate that takes everything for an upright film of an adult, sure of all of it."""
    card = tiny_card(
        model_id=GATE,
        task=Task.GATE,
        labels=OUTPUTS,
        is_multi_label=True,
        network=NetworkDescription("input-gate", Head.INDEPENDENT, 0),
        preparation=Preparation(64, channels=3, mean=(0.5,) * 3, deviation=(0.5,) * 3),
        calibration=Calibration("none", (1.0,) * len(OUTPUTS), (0.0,) * len(OUTPUTS)),
        **UNMEASURED,
    )
    network = build_network(card.network, card.preparation, len(OUTPUTS)).eval()
    assert isinstance(network, GateNetwork)
    heads = network.heads
    with torch.no_grad():
        heads.linear.weight.zero_()
        heads.linear.bias[:TRAINED] = -SURE
        heads.linear.bias[[CHEST, UPRIGHT]] = SURE
        heads.linear.bias[[INVERTED, CHILD]] = -SURE
        for depth in (1, 2, 3):
            heads.get_buffer(f"reach_{depth}").fill_(1e6)
        known = {"adult": -3.0, "child": 3.0, "domain doubtful": 0.1, "domain refused": 0.5}
        heads.limits.copy_(torch.tensor([known.get(name, 0.0) for name in LIMITS]))
    write_model(root, *packed(card, network))


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    """A folder with one model of each kind."""
    root = tmp_path_factory.mktemp("models")
    write_gate(root)
    write_tiny(
        root, model_id=FIELDS, labels=FIELD_LABELS, is_multi_label=True, task=Task.FIELDS,
        network=NetworkDescription("fields-unet", Head.INDEPENDENT, 0),
        calibration=Calibration("none", (1.0,) * 3, (0.0,) * 3), **UNMEASURED,
    )  # fmt: skip
    for seed, name in enumerate(FINDINGS.values()):
        write_tiny(
            root, seed=seed, model_id=name, labels=LABELS, is_multi_label=True,
            network=NetworkDescription("five-block-cnn", Head.INDEPENDENT, 0),
            preparation=Preparation(128),
            calibration=Calibration("none", (1.0,) * 3, (0.0,) * 3), **UNMEASURED,
        )  # fmt: skip
    return root


@pytest.fixture
def film(tmp_path):
    """A drawn chest of 16 bits."""
    path = tmp_path / "films" / "a.png"
    path.parent.mkdir()
    assert cv2.imwrite(str(path), (chest(ROWS, COLUMNS) * 4000).astype(np.uint16))
    return path


@pytest.fixture
def command(monkeypatch, capsys):
    """Run the entry point; returns exit status, standard output and standard error."""

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["xrayviewer", *map(str, arguments)])
        status = __main__.main()
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def installed(models, monkeypatch):
    """Have the program find these models as its own."""
    monkeypatch.setattr(model_library, "models_folder", lambda: models)


@pytest.mark.usefixtures("installed")
def test_a_folder_is_classified_and_a_broken_film_costs_no_other(command, film) -> None:
    (film.parent / "b.png").write_bytes(b"\x89PNG\r\n\x1a\n cut")
    film.with_name("c.png").write_bytes(film.read_bytes())
    status, out, err = command("classify", film.parent, "--json")
    first, broken, last = map(json.loads, out.splitlines())
    assert (status, err) == (1, "")
    assert [one["status"] for one in (first, broken, last)] == ["scored", "failed", "scored"]
    assert "b.png" in broken["reason"]
    assert first["gate"]["verdict"] == "ok"
    assert first["model"]["id"] == "adult-findings"
    assert [finding["label"] for finding in first["findings"]] == list(LABELS)
    assert first["digest"] == last["digest"]
    assert first["findings"] == last["findings"]
    assert first["notice"] == DISCLAIMER


@pytest.mark.usefixtures("installed")
def test_a_finding_is_explained_by_the_library_in_film_pixels(command, film, tmp_path) -> None:
    status, out, err = command(
        "explain", film, "--output", tmp_path / "o.png", "--map", tmp_path / "m.npy",
        "--finding", "nodule", "--method", "hirescam", "--age-group", "child", "--json",
    )  # fmt: skip
    described = json.loads(out)
    assert (status, err) == (0, "")
    assert described["model"]["id"] == "child-pneumonia"
    assert described["explained"]["method"] == "hirescam"
    found = np.load(tmp_path / "m.npy")
    peak = described["explained"]["peak"]
    assert found.shape == (ROWS, COLUMNS)
    assert found[peak["row"], peak["column"]] == found.max() == pytest.approx(peak["value"])
    assert cv2.imread(str(tmp_path / "o.png")).shape[0] > ROWS


def test_models_that_are_missing_are_a_sentence(command, film, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(model_library, "models_folder", lambda: tmp_path / "nothing")
    for arguments in (("classify", film), ("explain", film, "--output", tmp_path / "o.png")):
        status, out, err = command(*arguments)
        assert (status, out) == (2, "")
        assert err.count("\n") == 1
        assert "without models of findings" in err
