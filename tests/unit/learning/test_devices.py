"""Devices that fail, are absent or have too little memory: the CPU computes and says why."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from tests.unit.learning.tiny_models import SIZE, write_tiny
from xrayviewer.domain.analysis import AnalysisModels, ComputingOn, ModelInputs
from xrayviewer.domain.errors import EngineMemoryError
from xrayviewer.domain.input_gate import (
    AgeGroup,
    CheckResult,
    GateCheck,
    GateReport,
    GateVerdict,
    HeaderFacts,
)
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Device
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning import altered_films, analysis, devices
from xrayviewer.learning.devices import computed, placed
from xrayviewer.learning.predict import LoadedModels
from xrayviewer.learning.weights import load_model
from xrayviewer.store.model_folder import read_card_file

ALLOCATOR = "[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: can't allocate memory"


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    """No device has failed in this process yet."""
    monkeypatch.setattr(devices, "_failures", {})


@pytest.fixture
def cuda(monkeypatch):
    """A machine on which torch believes in a CUDA device."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: None)


def failing(error, asked):
    """Work that fails everywhere but on the CPU."""

    def compute(device):
        asked.append(device.type)
        if device.type != "cpu":
            raise error
        return "result"

    return compute


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (torch.OutOfMemoryError("CUDA out of memory."), "not enough free memory"),
        (RuntimeError("MPS backend out of memory"), "not enough free memory"),
        (RuntimeError("CUDA error: device-side assert triggered"), "failed (RuntimeError)"),
        (NotImplementedError("not on this device"), "failed (NotImplementedError)"),
    ],
)
def test_a_device_that_fails_is_replaced_by_the_cpu_and_then_left_alone(cuda, error, words):
    asked: list[str] = []
    compute = failing(error, asked)
    first = computed(Device.AUTO, compute)
    assert (first.value, first.device) == ("result", "cpu")
    assert words in first.notice
    assert asked == ["cuda", "cpu"]
    again = computed(Device.CUDA, compute)
    assert asked == ["cuda", "cpu", "cpu"]
    assert again.notice == first.notice


def test_a_device_that_works_computes_and_says_nothing(cuda):
    done = computed(Device.AUTO, lambda device: device.type)
    assert (done.value, done.device, done.notice) == ("cuda", "cuda", "")


def test_a_device_that_is_not_there_is_replaced_by_the_cpu(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    done = computed(Device.CUDA, lambda device: device.type)
    assert (done.value, done.device) == ("cpu", "cpu")
    assert "has no CUDA device" in done.notice


def test_the_cpu_is_chosen_without_a_look_at_other_devices(monkeypatch):
    def end_the_process():
        raise AssertionError("a broken driver may end the process here")

    monkeypatch.setattr(torch.cuda, "is_available", end_the_process)
    assert computed(Device.CPU, lambda device: device.type).device == "cpu"


def test_the_cpu_asked_for_is_no_failure(cuda):
    assert computed(Device.CPU, lambda device: device.type).notice == ""


def test_a_mistake_in_the_work_itself_is_raised_by_the_cpu_too(cuda):
    def compute(_device):
        raise RuntimeError("mat1 and mat2 shapes cannot be multiplied")

    with pytest.raises(RuntimeError, match="mat1"):
        computed(Device.AUTO, compute)


@pytest.mark.parametrize("wanted", [Device.CPU, Device.CUDA])
def test_memory_of_the_machine_itself_is_told_apart(cuda, wanted):
    def compute(_device):
        raise RuntimeError(ALLOCATOR)

    with pytest.raises(EngineMemoryError):
        computed(wanted, compute)


def test_a_model_on_the_cpu_is_the_model_itself(tmp_path):
    model = load_model(write_tiny(tmp_path))
    assert placed(model, devices.CPU) is model


def test_a_copy_on_a_device_is_made_once_and_leaves_the_model_where_it_is(tmp_path):
    model = load_model(write_tiny(tmp_path))
    meta = torch.device("meta")
    copied = placed(model, meta)
    assert next(copied.network.parameters()).device.type == "meta"
    assert next(model.network.parameters()).device.type == "cpu"
    assert placed(model, meta).network is copied.network
    assert copied.digest == model.digest


@pytest.fixture
def models(tmp_path, monkeypatch):
    """One real small network for adults, behind a gate and fields that have nothing to say."""
    report = GateReport((CheckResult(GateCheck.IMAGE_KIND, GateVerdict.OK, "Looked at."),))
    monkeypatch.setattr(analysis, "check", lambda *given, device: (report,) * len(given[1]))
    monkeypatch.setattr(analysis, "_fields", lambda *_given, device: {})
    monkeypatch.setattr(analysis, "_MODELS", LoadedModels(3))
    folder = str(write_tiny(tmp_path, model_id="adult"))
    return AnalysisModels(folder, folder, {AgeGroup.ADULT: folder}, AgeGroup.ADULT)


@pytest.fixture
def films():
    square = np.random.default_rng(3).integers(0, 256, (SIZE, SIZE), np.uint8)
    return [ModelInputs("digest", HeaderFacts(), {Preparation(SIZE): square})]


class Told(DirectContext):
    """Keeps which devices were begun on."""

    def __init__(self):
        self.devices = []

    def publish(self, partial):
        assert isinstance(partial, ComputingOn)
        self.devices.append(partial.device)


def no_memory_for_weights(module, *_given):
    raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 MiB.")


def lost_for_films(tensor, target, *given, original=torch.Tensor.to, **named):
    if getattr(target, "type", "") == "cuda":
        raise RuntimeError("CUDA error: unspecified launch failure")
    return original(tensor, target, *given, **named)


@pytest.mark.parametrize("place", ["weights", "films"])
def test_an_analysis_on_a_failing_device_gives_what_the_cpu_gives(
    cuda, models, films, monkeypatch, place
):
    on_cpu = dataclasses.replace(models, device=Device.CPU)
    (meant,) = analysis.analyse(on_cpu, films, False, DirectContext())
    assert (meant.device, meant.device_notice) == ("cpu", "")
    assert meant.elapsed_ms > 0
    if place == "weights":
        monkeypatch.setattr(nn.Module, "to", no_memory_for_weights)
    else:
        monkeypatch.setattr(nn.Module, "to", lambda module, _device: module)
        monkeypatch.setattr(torch.Tensor, "to", lost_for_films)
    told = Told()
    (found,) = analysis.analyse(models, films, False, told)
    assert [one.score for one in found.findings] == [one.score for one in meant.findings]
    assert found.device == "cpu"
    assert "so the CPU computes" in found.device_notice
    assert told.devices == ["cuda", "cpu"]


def test_altered_films_on_a_failing_device_get_what_the_cpu_gives(cuda, models, films, monkeypatch):
    folder = models.findings[AgeGroup.ADULT]
    digest = read_card_file(Path(folder)).digest
    squares = np.stack([*films[0].squares.values()])
    (meant,) = altered_films.score(folder, digest, squares, Device.CPU, DirectContext())
    monkeypatch.setattr(nn.Module, "to", lambda module, _device: module)
    monkeypatch.setattr(torch.Tensor, "to", lost_for_films)
    told = Told()
    (found,) = altered_films.score(folder, digest, squares, Device.AUTO, told)
    assert found.findings == meant.findings
    assert (meant.device, meant.device_notice, found.device) == ("cpu", "", "cpu")
    assert "so the CPU computes" in found.device_notice
    assert told.devices == ["cuda", "cpu"]
