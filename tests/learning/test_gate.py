"""A short real training of the input gate on drawn films, and the shipped gate on real ones."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from tests.learning.conftest import Killed, Listener
from tests.unit.learning.tiny_models import write_tiny
from xrayviewer.assets.locations import models_folder
from xrayviewer.domain.dataset import (
    ExaminedFilm,
    FilmFacts,
    LabelledFilm,
    Split,
    SplitDataset,
)
from xrayviewer.domain.header_facts import header_facts
from xrayviewer.domain.input_gate import (
    Correction,
    GateCheck,
    GateReport,
    GateVerdict,
    HeaderFacts,
)
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Task, TrainingError, TrainingPlan, TrainingSettings
from xrayviewer.imaging.correction import corrected
from xrayviewer.imaging.film_changes import FilmChanges, changed
from xrayviewer.imaging.model_input import model_input
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.gate import pictures
from xrayviewer.learning.gate.checking import check
from xrayviewer.learning.gate.labels import ADULT_FILM, CHEST_FILM, CHILD_FILM
from xrayviewer.learning.networks.gate import OUTPUTS
from xrayviewer.learning.networks.same_padding import mobilenet_v2_same
from xrayviewer.learning.recipes import RECIPES
from xrayviewer.learning.self_test import pattern_input
from xrayviewer.learning.training.running import train
from xrayviewer.learning.weights import load_model
from xrayviewer.readers.radiograph import read_radiograph
from xrayviewer.store.training_runs import RunFolder

SIZE = 64
LABELS = (CHEST_FILM, CHILD_FILM, ADULT_FILM, "photograph")
SOURCES = ("third hospital", "first hospital", "second hospital", "holidays")
MakeRun = Callable[..., RunFolder]


def film(label: str, number: int) -> np.ndarray:
    """A made-up film of a chest, wider for a child, or a picture of something else."""
    chance = np.random.default_rng([LABELS.index(label), number])
    if label == "photograph":
        return chance.integers(0, 256, (SIZE, SIZE), np.uint8)
    chest = pattern_input(Preparation(2 * SIZE))
    if label == CHILD_FILM:
        chest = chest[SIZE // 2 : -SIZE // 2]
    rows = np.linspace(0, len(chest) - 1, SIZE).astype(int)
    small = chest[rows][:, ::2]
    return changed(small, chance, FilmChanges(chance=0.3, tilt_degrees=2, crop=0.05))


@pytest.fixture(scope="module")
def start_weights(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Weights by chance, of a network whose batch norms have seen noise: its features vary."""
    torch.manual_seed(0)
    network = mobilenet_v2_same()
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.momentum = 1.0
    with torch.inference_mode():
        network.train()(torch.rand(8, 3, SIZE, SIZE) * 2 - 1)
    path = tmp_path_factory.mktemp("weights") / "start.safetensors"
    save_file(network.state_dict(), path)
    return str(path)


@pytest.fixture
def gate_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start_weights: str) -> MakeRun:
    """Make the folder of a run of the gate on films of 64 pixels, few drawn pictures beside."""
    monkeypatch.setattr(pictures, "DRAWN", {Split.TRAIN: 3, Split.VALIDATION: 2, Split.TEST: 2})

    def make(name: str = "run", labels: tuple[str, ...] = LABELS) -> RunFolder:
        run = RunFolder(tmp_path / name)
        run.folder.mkdir()
        chosen = [labels[number % len(labels)] for number in range(10 * len(labels))]
        films = [film(label, number) for number, label in enumerate(chosen)]
        np.stack(films).tofile(run.films)
        recipe = RECIPES["input-gate"]
        stage = dataclasses.replace(recipe.stages[0], epochs=2)
        preparation = dataclasses.replace(recipe.preparation, size_px=SIZE)
        recipe = dataclasses.replace(recipe, stages=(stage,), preparation=preparation)
        run.write_settings(
            TrainingSettings(
                plan=TrainingPlan(recipe, "gate", pretrained_file=start_weights),
                films=_split(chosen),
                refused=(),
                fingerprint="f" * 64,
                source="made-up films",
                created="2026-01-01T00:00:00+00:00",
                software={"torch": "any"},
            )
        )
        return run

    return make


def _split(labels: list[str]) -> SplitDataset:
    films = tuple(
        ExaminedFilm(
            LabelledFilm(
                FilmLocation(Path(f"{place}.png")),
                f"{place}.png",
                (label,),
                f"p{place}",
                source=SOURCES[LABELS.index(label)],
            ),
            FilmFacts(f"{place:064x}", f"{place:016x}", SIZE, SIZE, "PNG", 8, False, 0.1, 0.3),
        )
        for place, label in enumerate(labels)
    )
    kinds = len(set(labels))
    uses = (Split.TRAIN, Split.TRAIN, Split.TRAIN, Split.VALIDATION, Split.TEST)
    splits = tuple(uses[place // kinds % 5] for place in range(len(labels)))
    return SplitDataset(tuple(sorted(set(labels))), False, films, splits, True)


def trained(run: RunFolder, listener: Listener | None = None) -> Path:
    outcome = train(str(run.folder), str(run.folder / "models"), listener or Listener())
    return Path(outcome.model_folder)


def test_a_training_leaves_a_gate_whose_self_test_covers_heads_and_distances(
    gate_run: MakeRun,
) -> None:
    run = gate_run()
    folder = trained(run)
    model = load_model(folder)
    assert model.card.task is Task.GATE
    assert model.card.labels == OUTPUTS
    assert len(model.card.self_test.probabilities) == len(OUTPUTS)
    assert all(0 < one < 1 for one in model.card.self_test.probabilities[-3:])
    assert "research use" in " ".join(model.card.limitations)
    text = (folder / "MODEL_CARD.md").read_text("utf-8")
    assert "Other pictures refused" in text
    rates = (run.record / "gate-rates.csv").read_text("utf-8")
    for source in SOURCES:
        assert f'"{source}","source left out of the training"' in rates
    assert not run.films.exists()


def test_a_run_that_was_ended_goes_on_with_its_features(gate_run: MakeRun) -> None:
    whole, ended = gate_run("whole"), gate_run("ended")
    weights = (trained(whole) / "weights.safetensors").read_bytes()
    with pytest.raises(Killed):
        train(str(ended.folder), str(ended.folder / "models"), Listener(stop_at_check=30))
    kept = ended.features().stat().st_size
    assert kept > 0
    assert (trained(ended) / "weights.safetensors").read_bytes() == weights


def test_the_checks_of_a_trained_gate(gate_run: MakeRun, tmp_path: Path) -> None:
    folder = str(trained(gate_run()))
    films = np.stack([film(CHILD_FILM, 1), film(ADULT_FILM, 2), film("photograph", 3)])
    reports = check(folder, films, [HeaderFacts()] * 3, DirectContext())
    assert [one.result(GateCheck.IMAGE_KIND) is not None for one in reports] == [True] * 3
    assert reports[2].verdict is GateVerdict.REFUSED
    with pytest.raises(ModelError, match="takes films of 64 x 64 pixels"):
        check(folder, np.zeros((1, 32, 32), np.uint8), [HeaderFacts()], DirectContext())
    with pytest.raises(ValueError, match="headers for"):
        check(folder, films, [], DirectContext())
    other = write_tiny(tmp_path / "others")
    with pytest.raises(ModelError, match="is no input gate"):
        check(str(other), films, [HeaderFacts()] * 3, DirectContext())


@pytest.mark.parametrize("labels", [(CHILD_FILM, ADULT_FILM), ("photograph", "photograph 2")])
def test_a_gate_needs_chest_films_and_others(
    gate_run: MakeRun, labels: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    if labels[0] == "photograph":
        monkeypatch.setitem(globals(), "LABELS", (*LABELS[:3], *labels))
        monkeypatch.setitem(globals(), "SOURCES", (*SOURCES, "other holidays"))
        labels = ("photograph",)
    with pytest.raises(TrainingError, match="needs chest films and other pictures"):
        trained(gate_run(labels=labels))


SHIPPED = models_folder() / "input-gate"


def report_of(path: Path, *, correction: Correction = Correction()) -> GateReport:  # noqa: B008
    """What the shipped gate says of a file, turned or inverted first."""
    radiograph = read_radiograph(FilmLocation(path), 0, DirectContext())
    preparation = load_model(SHIPPED).card.preparation
    square = corrected(model_input(radiograph, preparation), correction)
    return check(str(SHIPPED), square[None], [header_facts(radiograph)], DirectContext())[0]


@pytest.mark.real_films
class TestShipped:
    @pytest.mark.parametrize(
        "name",
        [
            "philips_cr_mono1_15bit_j2k_lossy__RG1_J2KI.dcm",
            "fuji_cr_mono1_10bit_implicitLE.dcm",
            "nih_dx_mono2_8bit_implicitLE.dcm",
        ],
    )
    def test_lets_real_films_of_other_makers_through(self, film_data: Path, name: str) -> None:
        report = report_of(film_data / "dicom" / "chest" / name)
        assert report.verdict is not GateVerdict.REFUSED
        assert not report.correction.is_needed

    def test_corrects_the_film_that_is_upside_down_and_inverted(self, film_data: Path) -> None:
        name = "rentgenprom_dx_mono2_16bit_j2k_lossless_UPSIDEDOWN_INVERTED.dcm"
        report = report_of(film_data / "dicom" / "chest" / name)
        assert report.correction == Correction(2, is_inverted=True)

    def test_refuses_hips_and_legs(self, film_data: Path) -> None:
        for path in sorted((film_data / "dicom" / "nonchest_xray").glob("*.dcm"))[:4]:
            assert report_of(path).verdict is GateVerdict.REFUSED, path.name

    def test_says_that_a_film_was_turned(self, film_data: Path) -> None:
        path = sorted((film_data / "kermany_native" / "NORMAL").iterdir())[0]
        report = report_of(path, correction=Correction(1))
        assert report.correction == Correction(3)
        assert report.verdict is GateVerdict.CAUTION
