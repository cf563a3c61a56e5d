"""``xrayviewer model``: plain text for people, JSON for programs, sentences for refusals."""

import argparse
import json
import subprocess
import sys

import pytest
import torch

from tests.unit.learning.tiny_models import tiny_card, tiny_network
from tests.unit.store.model_cards import write_demo
from xrayviewer.cli.models import add_commands
from xrayviewer.domain.model_card import ModelError
from xrayviewer.store import model_library
from xrayviewer.store.model_folder import user_models_folder


@pytest.fixture(autouse=True)
def without_bundled_models(monkeypatch, tmp_path):
    monkeypatch.setattr(model_library, "models_folder", lambda: tmp_path / "bundled")


def run(*arguments):
    parser = argparse.ArgumentParser()
    add_commands(parser.add_subparsers())
    options = parser.parse_args(["model", *map(str, arguments)])
    options.command(options)


def test_without_models_the_list_says_what_to_do(capsys):
    run("list")
    assert "Train or import one." in capsys.readouterr().out


def test_the_list_names_each_model_and_why_one_is_refused(capsys):
    write_demo(user_models_folder(), model_id="a-sound")
    (write_demo(user_models_folder(), model_id="b-damaged") / "card.json").write_bytes(b"")
    run("list")
    sound, damaged = capsys.readouterr().out.splitlines()
    assert sound.startswith("a-sound: version 1, yours, ")
    assert sound.endswith("resnet18; normal, pneumonia")
    assert damaged.startswith("b-damaged: refused. The model “b-damaged” cannot be used: its card")
    run("list", "--json")
    first, second = json.loads(capsys.readouterr().out)
    assert (first["is_usable"], second["is_usable"]) == (True, False)
    assert first["card"]["labels"] == ["normal", "pneumonia"]
    assert second["card"] is None


def test_a_model_is_shown_as_text_and_as_json(capsys, tmp_path):
    folder = write_demo(tmp_path)
    run("show", folder)
    assert capsys.readouterr().out == (folder / "MODEL_CARD.md").read_text()
    run("show", folder, "--json")
    shown = json.loads(capsys.readouterr().out)
    assert shown["card"]["model_id"] == "chest-demo"
    assert shown["digest"] == json.loads((folder / "card.json").read_bytes())["card_sha256"]


def test_a_file_is_imported_and_the_model_checked_in_processes_of_their_own(capsys, tmp_path):
    torch.save(tiny_network(tiny_card()).state_dict(), tmp_path / "x.pth")
    described = ["--network", "five-block-cnn", "--labels", "normal, pneumonia", "--size", "32"]
    run("import", tmp_path / "x.pth", *described, "--output", "mine")
    assert "It was not measured and is not calibrated." in capsys.readouterr().out
    run("check", "mine")
    assert "“mine”, version 1, is whole and can be used" in capsys.readouterr().out
    weights = user_models_folder() / "mine" / "weights.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1])
    with pytest.raises(ModelError, match="its weights are damaged"):
        run("check", "mine")


def test_the_commands_need_no_torch_to_be_read():
    script = "import sys; import xrayviewer.cli.models; print('torch' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert answer.stdout.strip() == b"False"


def test_an_unknown_model_is_told():
    with pytest.raises(ModelError, match="There is no model “nothing”"):
        run("show", "nothing")
