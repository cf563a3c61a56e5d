"""No file of weights runs a program, fills the memory or passes for a network it is not."""

import os
import pickle
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch

from tests.robustness.hostile_checkpoints import (
    CANARY,
    PROTOCOL,
    Calling,
    checkpoints,
    sound_tensors,
    torch_file,
)
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.model_import import ModelImport
from xrayviewer.engine.importing import importing_engine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.workflows.models import import_model

LATEST_S = 10.0
LARGEST_BYTES = 1 << 30


@dataclass(frozen=True, slots=True)
class Verdict:
    name: str
    refusal: str
    cpu_seconds: float


def request(file):
    return ModelImport(file, "hostile", "five-block-cnn", ("normal", "pneumonia"), 32)


@pytest.fixture(scope="module")
def canary(tmp_path_factory):
    return tmp_path_factory.mktemp("canary") / CANARY


@pytest.fixture(scope="module")
def judged(canary, tmp_path_factory):
    """A verdict on each file; the process goes on, so that one start serves all."""
    folder = tmp_path_factory.mktemp("checkpoints")
    verdicts, peak_bytes = [], 0
    engine = importing_engine()
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XRAYVIEWER_SETTINGS", str(folder / "settings"))
        try:
            for checkpoint in checkpoints(canary):
                file = folder / checkpoint.name
                file.write_bytes(checkpoint.content)
                refusal, start_s = "", _cpu_seconds(engine)
                try:
                    import_model(engine, request(file), DirectContext(), replace=True)
                except ModelError as error:
                    refusal = str(error)
                spent_s = _cpu_seconds(engine) - start_s
                verdicts.append(Verdict(checkpoint.name, refusal, spent_s))
                peak_bytes = max(peak_bytes, _peak_bytes(engine))
                file.unlink()
        finally:
            engine.close()
    written = list((folder / "settings").rglob("*"))
    return verdicts, peak_bytes, written


def _cpu_seconds(engine):
    if engine.process_id is None or sys.platform != "linux":
        return 0.0
    fields = Path(f"/proc/{engine.process_id}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _peak_bytes(engine):
    if engine.process_id is None or sys.platform != "linux":
        return 0
    status = Path(f"/proc/{engine.process_id}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) << 10


def test_there_are_enough_of_them(judged):
    verdicts, _, _ = judged
    assert len(verdicts) >= 30


def test_each_is_refused_with_its_name_and_what_to_do(judged):
    verdicts, _, _ = judged
    assert [verdict.name for verdict in verdicts if not verdict.refusal] == []
    for verdict in verdicts:
        assert verdict.refusal.startswith(f"“{verdict.name}” cannot be imported: ")


def test_none_ends_the_process_that_reads_it(judged):
    verdicts, _, _ = judged
    assert [verdict.name for verdict in verdicts if "process that read it" in verdict.refusal] == []


def test_no_program_was_run(judged, canary):
    verdicts, _, _ = judged
    assert verdicts
    assert not canary.exists()


def test_nothing_was_written(judged):
    _, _, written = judged
    assert [path for path in written if path.is_file()] == []


def test_none_takes_long_or_much_memory(judged):
    verdicts, peak_bytes, _ = judged
    assert max(verdict.cpu_seconds for verdict in verdicts[1:]) < LATEST_S
    assert peak_bytes < LARGEST_BYTES


def test_the_programs_would_run_where_pickles_are_trusted(tmp_path):
    canary = tmp_path / CANARY
    for checkpoint in checkpoints(canary):
        if checkpoint.runs_a_program:
            file = tmp_path / checkpoint.name
            file.write_bytes(checkpoint.content)
            # What follows the program in the file is often no sound file of weights.
            with suppress(Exception):
                torch.load(file, weights_only=False)
            assert canary.exists(), checkpoint.name
            canary.unlink()


def test_a_sound_file_is_imported(tmp_path):
    file = tmp_path / "sound.pth"
    file.write_bytes(torch_file({"state_dict": sound_tensors()}))
    engine = importing_engine()
    try:
        folder = import_model(engine, request(file), DirectContext())
    finally:
        engine.close()
    assert sorted(path.name for path in folder.iterdir()) == [
        "MODEL_CARD.md",
        "card.json",
        "weights.safetensors",
    ]


def test_a_call_pickles_as_a_call(tmp_path):
    canary = tmp_path / CANARY
    pickle.loads(pickle.dumps(Calling(Path.touch, canary), PROTOCOL))
    assert canary.exists()
