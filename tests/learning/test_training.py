"""Short real trainings: the recipes' own networks on small films."""

import csv
import dataclasses
import errno
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from tests.learning.conftest import Killed, Listener, fail_at, make_run, short
from xrayviewer.domain.dataset import Split
from xrayviewer.domain.training import Device, Head, Stage, StartWeights, TrainingError
from xrayviewer.learning.networks import Network
from xrayviewer.learning.torchvision_shim import torchvision
from xrayviewer.learning.training import stage
from xrayviewer.learning.training.fitting import Fitted, Fitting
from xrayviewer.learning.training.running import train
from xrayviewer.learning.training.stage import Trainer
from xrayviewer.learning.weights import load_model
from xrayviewer.store.training_runs import RunFolder

MakeRun = Callable[..., RunFolder]


def fit(run: RunFolder, listener: Listener) -> Fitted:
    settings = run.settings()
    trainer = Trainer(settings.plan, torch.device("cpu"), "32-true", listener)
    return Fitting(run, settings.films, trainer).run()


def weights_of(fitted: Fitted) -> bytes:
    return b"".join(value.numpy().tobytes() for value in fitted.network.state_dict().values())


# Deep networks without batch norm start slowly, so their rate is raised for so few epochs.
QUICK = {
    "five-block-cnn": short("five-block-cnn", (5,)),
    "baseline-cnn": short("baseline-cnn", (4,), rate=1e-3),
    "deep-cnn": short("deep-cnn", (5,), size_px=32, rate=1e-3),
    "resnet50-one-cycle": short("resnet50-one-cycle", (1, 1), size_px=32, batch=24, rate=1e-3),
    "vgg16-frozen-head": short("vgg16-frozen-head", (3,), size_px=224, batch=16),
}
SMALL = short("five-block-cnn", (3,), size_px=32)


@pytest.mark.parametrize("name", ["five-block-cnn", "baseline-cnn", "deep-cnn"])
def test_a_recipe_learns_a_made_up_task(name: str, made_up_run: MakeRun) -> None:
    run = made_up_run(QUICK[name])
    listener = Listener()
    outcome = train(str(run.folder), str(run.folder / "models"), listener)
    assert outcome.test is not None
    assert (outcome.test.labels[0].auroc.value or 0) >= 0.9
    assert listener.epochs[-1].train_loss < listener.epochs[0].train_loss


def test_transfer_recipes_train_all_layers_from_scratch_where_asked(
    made_up_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage, "RANGE_TEST_STEPS", 25)
    run = made_up_run(QUICK["resnet50-one-cycle"], from_scratch=True)
    outcome = train(str(run.folder), str(run.folder / "models"), Listener())
    assert "from scratch" in outcome.card.training
    assert (run.record / "range-test-2.png").exists()
    assert (run.record / "range-test-2.csv").read_text("utf-8").startswith('"rate","loss"')


@pytest.mark.parametrize("name", ["resnet50-one-cycle", "vgg16-frozen-head"])
def test_transfer_recipes_refuse_to_start_without_weights(
    name: str, made_up_run: MakeRun, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(torch.hub, "get_dir", lambda: str(tmp_path / "empty"))
    run = made_up_run(QUICK[name])
    with pytest.raises(TrainingError, match=r"not on this computer.*from scratch"):
        fit(run, Listener())


def test_given_weights_reach_the_body_and_a_frozen_body_keeps_them(
    made_up_run: MakeRun, tmp_path: Path
) -> None:
    whole = torchvision.models.vgg16()
    weights = {
        name: value.half().contiguous()
        for name, value in whole.state_dict().items()
        if name.startswith("features")
    }
    path = tmp_path / "vgg16.safetensors"
    save_file(weights, path)
    run = made_up_run(
        short("vgg16-frozen-head", (1,), size_px=128, batch=16), pretrained_file=str(path)
    )
    fitted = fit(run, Listener())
    body = list(fitted.network.body.state_dict().values())
    assert all(
        torch.equal(found, given.float())
        for found, given in zip(body, weights.values(), strict=True)
    )
    assert fitted.started_from == "ImageNet weights of vgg16.safetensors"


def test_weights_of_another_network_are_refused(made_up_run: MakeRun, tmp_path: Path) -> None:
    path = tmp_path / "other.safetensors"
    save_file({"features.0.weight": torch.zeros(3)}, path)
    run = made_up_run(QUICK["vgg16-frozen-head"], pretrained_file=str(path))
    with pytest.raises(TrainingError, match=r"other\.safetensors.*vgg16"):
        fit(run, Listener())


def test_a_new_model_is_loaded_and_its_record_is_complete(made_up_run: MakeRun) -> None:
    run = made_up_run(SMALL)
    outcome = train(str(run.folder), str(run.folder / "models"), Listener())
    loaded = load_model(outcome.model_folder)
    assert loaded.card == outcome.card
    assert loaded.card.is_split_by_patient
    films = run.settings().films.films
    assert loaded.card.age_years == (20.0, 19.0 + len(films))
    assert loaded.card.views == ("PA",)
    assert {metric.measured_on for metric in loaded.card.metrics} == {
        "validation films of made-up films",
        "test films of made-up films",
    }
    kept = {path.name for path in run.record.iterdir()}
    assert kept == {"epochs.csv", "epochs.png", "published.csv", "val", "test"}
    for split in ("val", "test"):
        names = {path.name for path in (run.record / split).iterdir()}
        assert {
            "evaluation.json", "predictions.csv", "classification_report.txt", "mistakes.csv",
            "confusion_matrix.png", "roc.png", "precision_recall.png", "reliability.png",
        } <= names  # fmt: skip
    assert not run.films.exists()
    assert run.settings().fingerprint == "f" * 64


def test_published_figures_stand_beside_ours_and_say_they_are_not_comparable(
    made_up_run: MakeRun,
) -> None:
    run = made_up_run(SMALL)
    train(str(run.folder), str(run.folder / "models"), Listener())
    rows = list(csv.DictReader((run.record / "published.csv").read_text("utf-8").splitlines()))
    assert {row["metric"]: row["published"] for row in rows}["accuracy"] == "0.9103"
    assert {row["comparable"] for row in rows} == {"no"}
    assert {row["on"] for row in rows} == {"test films, threshold 0.5"}
    # A network trained so shortly may call no film positive, which leaves the precision undefined.
    known = [row for row in rows if row["ours"]]
    assert "accuracy" in {row["metric"] for row in known}
    assert all(0 <= float(row["low"]) <= float(row["ours"]) <= float(row["high"]) for row in known)


def test_three_labels_are_trained_with_one_output_each(made_up_run: MakeRun) -> None:
    run = made_up_run(short("five-block-cnn", (2,), size_px=32, head=None), kinds=2)
    outcome = train(str(run.folder), str(run.folder / "models"), Listener())
    assert outcome.card.network.head is Head.SOFTMAX
    assert [one.label for one in outcome.validation.labels] == ["normal", "bacterial", "viral"]


def test_a_model_is_adapted_by_features_then_blocks_then_all_layers(made_up_run: MakeRun) -> None:
    first = made_up_run(
        short("fine-tune", (2, 1, 1), start_weights=StartWeights.RANDOM, network="mobilenet-v2"),
        name="first",
    )
    start = train(str(first.folder), str(first.folder / "models"), Listener())
    run = made_up_run(
        short("fine-tune", (3, 1, 1), network="mobilenet-v2"),
        name="second",
        start_model=start.model_folder,
    )
    listener = Listener()
    outcome = train(str(run.folder), str(run.folder / "models"), listener)
    assert "started from the model “made-up”, version 1" in outcome.card.training
    assert sorted({record.stage for record in listener.epochs}) == [1, 2, 3]
    assert "Computing features of all films once." in listener.notices


MOMENTS = (2, 9, 15, 22, 26)


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    make = make_run(tmp_path_factory.mktemp("uninterrupted"))
    return weights_of(fit(make(SMALL), Listener()))


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_training_that_is_ended_goes_on_to_the_same_weights(
    moment: int, made_up_run: MakeRun, uninterrupted: bytes
) -> None:
    run = made_up_run(SMALL)
    before, after = Listener(stop_at_check=moment), Listener()
    with pytest.raises(Killed):
        fit(run, before)
    fitted = fit(run, after)
    assert weights_of(fitted) == uninterrupted
    done_twice = {one.epoch for one in before.epochs} & {one.epoch for one in after.epochs}
    assert len(done_twice) <= 1


@pytest.mark.parametrize("write", range(1, 12))
def test_a_training_that_is_ended_while_it_writes_goes_on_to_the_same_weights(
    write: int, made_up_run: MakeRun, uninterrupted: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = made_up_run(SMALL)
    with monkeypatch.context() as patch:
        fail_at(patch, write, Killed())
        with pytest.raises(Killed):
            fit(run, Listener())
    assert weights_of(fit(run, Listener())) == uninterrupted


def test_a_damaged_checkpoint_is_passed_over_for_the_one_before(
    made_up_run: MakeRun, uninterrupted: bytes
) -> None:
    run = made_up_run(SMALL)
    with pytest.raises(Killed):
        fit(run, Listener(stop_at_check=22))
    checkpoints = sorted(run.stage_folder(1).glob("*.ckpt"))
    assert len(checkpoints) == 2
    content = bytearray(checkpoints[-1].read_bytes())
    content[len(content) // 2] ^= 1
    checkpoints[-1].write_bytes(content)
    listener = Listener()
    assert weights_of(fit(run, listener)) == uninterrupted
    assert [one.epoch for one in listener.epochs] == [2, 3]


def test_an_early_stop_is_not_undone_by_going_on(
    made_up_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = dataclasses.replace(
        SMALL, stages=(Stage(epochs=9, rate=1e-9, patience=1),), monitor="val_accuracy"
    )
    run = made_up_run(recipe)
    whole = Listener()
    fit(made_up_run(recipe, name="whole"), whole)
    assert len(whole.epochs) < 9
    with monkeypatch.context() as patch:
        patch.setattr(RunFolder, "keep_stage_record", _raise_killed)
        with pytest.raises(Killed):
            fit(run, Listener())
    listener = Listener()
    fit(run, listener)
    assert listener.epochs == []


def _raise_killed(*_arguments: object) -> None:
    raise Killed


def test_a_full_disk_ends_the_training_with_a_sentence_and_keeps_what_was_written(
    made_up_run: MakeRun, uninterrupted: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = made_up_run(SMALL)
    with monkeypatch.context() as patch:
        fail_at(patch, 3, OSError(errno.ENOSPC, "No space left on device"))
        with pytest.raises(TrainingError, match=r"disk.*go on"):
            fit(run, Listener())
    assert list(run.folder.rglob("*.part")) == []
    assert weights_of(fit(run, Listener())) == uninterrupted


def test_too_little_room_for_checkpoints_is_said_before_the_first_epoch(
    made_up_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = made_up_run(SMALL)
    usage = shutil.disk_usage(run.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    listener = Listener()
    with pytest.raises(TrainingError, match="free"):
        fit(run, listener)
    assert listener.epochs == []


def test_a_loss_that_is_no_number_ends_the_training_with_an_explanation(
    made_up_run: MakeRun,
) -> None:
    run = made_up_run(short("five-block-cnn", (3,), size_px=32, rate=1e30))
    with pytest.raises(TrainingError, match="lower learning rate"):
        fit(run, Listener())


def test_short_memory_halves_the_batch_and_says_so(
    made_up_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = made_up_run(SMALL)
    forward = Network.forward

    def memory_for_four(self: Network, images: torch.Tensor) -> torch.Tensor:
        if self.training_films_too_many(images):
            raise torch.OutOfMemoryError("CUDA out of memory")
        return forward(self, images)

    monkeypatch.setattr(
        Network,
        "training_films_too_many",
        lambda _self, images: torch.is_grad_enabled() and len(images) > 4,
        raising=False,
    )
    monkeypatch.setattr(Network, "forward", memory_for_four)
    listener = Listener()
    fit(run, listener)
    assert listener.notices == [
        "Memory was short, so batches now hold 4 films; 2 of them count as one step, as before."
    ]
    assert len(listener.epochs) == 3


def test_memory_too_short_for_one_film_is_refused(
    made_up_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_memory(_self: Network, _images: torch.Tensor) -> torch.Tensor:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(Network, "forward", no_memory)
    with pytest.raises(TrainingError, match="not enough memory"):
        fit(made_up_run(SMALL), Listener())


def test_two_processes_share_the_films_of_an_epoch(made_up_run: MakeRun) -> None:
    run = made_up_run(SMALL, devices=2, device=Device.CPU)
    listener = Listener()
    outcome = train(str(run.folder), str(run.folder / "models"), listener)
    films = len(run.settings().films.indices(Split.TRAIN))
    assert {one.batches for one in listener.batches} == {films // 2 // SMALL.batch}
    assert len(listener.epochs) == 3
    assert outcome.card.model_id == "made-up"


def test_several_machines_need_a_launcher(made_up_run: MakeRun) -> None:
    run = made_up_run(SMALL, nodes=2)
    with pytest.raises(TrainingError, match="launcher"):
        train(str(run.folder), str(run.folder / "models"), Listener())


def test_a_device_that_is_not_there_is_refused(made_up_run: MakeRun) -> None:
    if torch.cuda.is_available():
        pytest.skip("this computer has the device")
    run = made_up_run(SMALL, device=Device.CUDA)
    with pytest.raises(TrainingError, match="no CUDA device"):
        train(str(run.folder), str(run.folder / "models"), Listener())
