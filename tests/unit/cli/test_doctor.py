"""``xrayviewer doctor``: what support asks for, and nothing about patients, users or films."""

import argparse
import json
from pathlib import Path

import pytest

from xrayviewer.cli import doctor
from xrayviewer.domain.errors import EngineDiedError
from xrayviewer.domain.self_check import ComputingFacts, Health, PartCheck
from xrayviewer.store.folders import settings_folder

SOUND = PartCheck("JPEG-LS", Health.SOUND, "CharLS")


class FakeEngine:
    """Answers at once; the real processes are asked in the flow of all commands."""

    def __init__(self, answers):
        self.answers = answers
        self.is_closed = False

    def call(self, operation, *arguments, context, deadline_s=None):
        answer = self.answers[operation]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self):
        self.is_closed = True


@pytest.fixture
def engines(monkeypatch):
    answers = {
        "decoder_self_test:check_decoders": (SOUND,),
        "computing_facts:computing_facts": ComputingFacts("2.13.0+cpu", 2, ("cpu",)),
        "weights:check_model": None,
    }
    engine = FakeEngine(answers)
    monkeypatch.setattr(doctor, "decoding_engine", lambda: engine)
    monkeypatch.setattr(doctor, "learning_engine", lambda: engine)
    return engine


def run(*arguments):
    parser = argparse.ArgumentParser()
    doctor.add_commands(parser.add_subparsers())
    options = parser.parse_args(["doctor", *arguments])
    return options.command(options)


def test_a_sound_installation_is_said_to_be_well(engines, capsys):
    assert run() == 0
    lines = capsys.readouterr().out.splitlines()
    assert "Computing: torch 2.13.0+cpu, 2 threads, cpu" in lines
    assert "  ok     JPEG-LS (CharLS)" in lines
    assert any(line.startswith("  ok     input-gate (version ") for line in lines)
    assert lines[-2] == "All is well."
    assert engines.is_closed


def test_programs_get_the_same_as_json(engines, capsys):
    assert run("--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["is_sound"] is True
    assert told["decoders"] == [{"name": "JPEG-LS", "health": "ok", "detail": "CharLS"}]
    assert told["libraries"]["pydicom"] != "absent"
    assert {one["name"] for one in told["models"]} >= {"input-gate", "lung-heart-fields"}


def test_a_missing_second_decoder_is_no_failure_but_a_wrong_one_is(engines, capsys):
    operation = "decoder_self_test:check_decoders"
    engines.answers[operation] = (SOUND, PartCheck("RLE", Health.ABSENT))
    assert run() == 0
    engines.answers[operation] = (SOUND, PartCheck("RLE", Health.FAILED, "wrong values"))
    assert run() == 1
    out = capsys.readouterr().out
    assert "  absent RLE" in out
    assert "  failed RLE (wrong values)" in out


def test_without_torch_the_rest_is_still_told(engines, capsys):
    engines.answers["computing_facts:computing_facts"] = EngineDiedError(-9)
    assert run() == 1
    out = capsys.readouterr().out
    assert "  failed Process with torch" in out
    assert "  ok     JPEG-LS (CharLS)" in out


def test_neither_the_user_nor_films_are_named(engines, capsys, tmp_path, monkeypatch):
    home = tmp_path / "doe"
    monkeypatch.setattr(Path, "home", lambda: home)
    monkeypatch.setenv("XRAYVIEWER_SETTINGS", str(home / "settings"))
    settings_folder().mkdir(parents=True)
    (settings_folder() / "recent.json").write_text('["/films/Jane.dcm"]')
    run()
    out = capsys.readouterr().out
    assert "Folder of settings: ~/settings (there, writable" in out
    assert str(home) not in out
    assert "Jane" not in out
