"""Trainings that go on although something they started from has changed, and refusals."""

import dataclasses
import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from tests.learning.conftest import Killed, Listener, short
from xrayviewer.domain.dataset import Split
from xrayviewer.domain.training import (
    Device,
    Head,
    LackingFileError,
    LackingWeightsError,
    StartWeights,
    TrainingError,
    TrainingPlan,
)
from xrayviewer.learning.training import completing, imagenet
from xrayviewer.learning.training.fitting import Fitted, Fitting
from xrayviewer.learning.training.imagenet import fetch_imagenet_weights, imagenet_weights
from xrayviewer.learning.training.ranks import own_rank
from xrayviewer.learning.training.running import check, train
from xrayviewer.learning.training.stage import Trainer
from xrayviewer.learning.training.start_weights import fitting_head
from xrayviewer.learning.training.task import StageModule, loss
from xrayviewer.learning.weights import load_model
from xrayviewer.store.training_runs import RunFolder

MakeRun = Callable[..., RunFolder]
SMALL = short("five-block-cnn", (2,), size_px=32)
CPU = torch.device("cpu")


def fit(run: RunFolder, listener: Listener) -> Fitted:
    settings = run.settings()
    return Fitting(run, settings.films, Trainer(settings.plan, CPU, "32-true", listener)).run()


def weights_of(fitted: Fitted) -> bytes:
    return b"".join(value.numpy().tobytes() for value in fitted.network.state_dict().values())


class KilledAfterAnEpoch(Listener):
    """Ends the work at the first check after an epoch."""

    def raise_if_cancelled(self) -> None:
        if self.epochs:
            raise Killed


def finding(name: str = "five-block-cnn", **changes: object):
    recipe = short(name, (2,), size_px=32)
    (stage,) = recipe.stages
    return dataclasses.replace(
        recipe, stages=(dataclasses.replace(stage, finds_rate=True, rate=None),), **changes
    )


def test_a_rate_that_was_found_and_its_test_are_kept_by_a_training_that_goes_on(
    made_up_run: MakeRun,
) -> None:
    whole = fit(made_up_run(finding(), name="whole"), Listener())
    (expected,) = whole.stages
    assert expected.range_test is not None
    assert expected.range_test.suggestion is not None
    assert expected.range_test.rates[-1] > 1e-3
    run = made_up_run(finding())
    listener = KilledAfterAnEpoch()
    with pytest.raises(Killed):
        fit(run, listener)
    assert [one.epoch for one in listener.epochs] == [1]
    after = Listener()
    fitted = fit(run, after)
    assert weights_of(fitted) == weights_of(whole)
    assert fitted.stages[0].range_test == expected.range_test
    assert after.notices == []


def test_a_training_goes_on_from_the_weights_it_started_with_whatever_became_of_the_model(
    made_up_run: MakeRun, tmp_path: Path
) -> None:
    source = fit_model(made_up_run)
    recipe = short("fine-tune", (2, 1, 1), size_px=32, network="mobilenet-v2")
    whole = fit(made_up_run(recipe, name="whole", start_model=source), Listener())
    run = made_up_run(recipe, name="second", start_model=source)
    with pytest.raises(Killed):
        fit(run, Listener(stop_at_check=8))
    Path(source).rename(tmp_path / "moved away")
    fitted = fit(run, Listener())
    assert fitted.started_from == whole.started_from == "the model “made-up”, version 1"
    assert weights_of(fitted) == weights_of(whole)


def fit_model(made_up_run: MakeRun) -> str:
    recipe = short(
        "fine-tune", (1, 1, 1), size_px=32, network="mobilenet-v2",
        start_weights=StartWeights.RANDOM,
    )  # fmt: skip
    run = made_up_run(recipe, name="first")
    return train(str(run.folder), str(run.folder / "models"), Listener()).model_folder


def test_a_training_that_was_ended_after_its_model_was_written_only_tidies_up(
    made_up_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = made_up_run(SMALL)
    models = run.folder / "models"
    with monkeypatch.context() as patch:
        patch.setattr(RunFolder, "drop_working_files", _raise_killed)
        with pytest.raises(Killed):
            train(str(run.folder), str(models), Listener())
    written = load_model(models / "made-up").card
    outcome = train(str(run.folder), str(models), Listener())
    assert outcome.card == written
    assert not run.can_go_on()


def _raise_killed(*_arguments: object) -> None:
    raise Killed


def test_lost_films_end_the_training_with_a_sentence(made_up_run: MakeRun) -> None:
    run = made_up_run(SMALL)
    run.films.write_bytes(run.films.read_bytes()[:-1])
    with pytest.raises(TrainingError, match=r"films\.u8.*missing or damaged.*Start it over"):
        train(str(run.folder), str(run.folder / "models"), Listener())


def test_damaged_weights_of_a_stage_are_refused_with_a_sentence(made_up_run: MakeRun) -> None:
    run = made_up_run(SMALL)
    fit(run, Listener())
    run.stage_weights(1).write_bytes(b"damaged")
    with pytest.raises(TrainingError, match=r"stage-1\.safetensors.*Start it over"):
        fit(run, Listener())


def test_what_is_no_number_in_validation_ends_the_training_with_an_explanation(
    made_up_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: StageModule, batch: tuple[torch.Tensor, ...], _number: int) -> None:
        self._logits.append(torch.full((len(batch[0]), 1), torch.nan))
        self._truth.append(batch[1])

    monkeypatch.setattr(StageModule, "validation_step", broken)
    with pytest.raises(TrainingError, match=r"epoch 1.*validation films.*lower learning rate"):
        fit(made_up_run(SMALL), Listener())


def test_a_single_film_left_over_does_not_stop_batch_norm(made_up_run: MakeRun) -> None:
    run = made_up_run(dataclasses.replace(SMALL, batch=47), count=96)
    films = len(run.settings().films.indices(Split.TRAIN))
    assert films % 47 == 1
    listener = Listener()
    fit(run, listener)
    assert {one.batches for one in listener.batches} == {1}


def test_memory_that_is_short_in_the_first_epoch_undoes_its_steps(
    made_up_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = StageModule.training_step
    failed: list[int] = []

    def failing_once(self: StageModule, batch: object, number: int) -> torch.Tensor:
        if number == 3 and not failed:
            failed.append(number)
            raise torch.OutOfMemoryError("CUDA out of memory")
        return step(self, batch, number)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(StageModule, "training_step", failing_once)
        halved = fit(made_up_run(SMALL), Listener())

    def failing_at_once(self: StageModule, batch: object, number: int) -> torch.Tensor:
        if len(failed) == 1:
            failed.append(number)
            raise torch.OutOfMemoryError("CUDA out of memory")
        return step(self, batch, number)  # type: ignore[arg-type]

    monkeypatch.setattr(StageModule, "training_step", failing_at_once)
    assert weights_of(fit(made_up_run(SMALL, name="at-once"), Listener())) == weights_of(halved)


class TestHead:
    def test_a_head_for_two_labels_gives_way_where_there_are_more(
        self, made_up_run: MakeRun
    ) -> None:
        run = made_up_run(SMALL, kinds=2)
        listener = Listener()
        assert fit(run, listener).head is Head.SOFTMAX
        assert "does not fit these labels" in listener.notices[0]

    @pytest.mark.parametrize("head", [None, *Head])
    def test_labels_that_may_hold_together_always_get_independent_outputs(self, head) -> None:
        recipe = dataclasses.replace(SMALL, head=head)
        assert fitting_head(recipe, 3, is_multi_label=True) is Head.INDEPENDENT

    def test_the_sigmoid_is_that_of_the_second_label(self) -> None:
        truth = torch.tensor([[0.0, 1.0], [1.0, 0.0]])
        right, wrong = torch.tensor([[9.0], [-9.0]]), torch.tensor([[-9.0], [9.0]])
        even = torch.ones(2)
        assert loss(right, truth, Head.SIGMOID, even, 0.0) < 0.001
        assert loss(wrong, truth, Head.SIGMOID, even, 0.0) > 8

    @pytest.mark.parametrize(("head", "outputs"), [(Head.SIGMOID, 1), (Head.SOFTMAX, 2)])
    def test_a_film_weighs_as_much_as_its_label(self, head: Head, outputs: int) -> None:
        truth = torch.tensor([[1.0, 0.0]] * 3 + [[0.0, 1.0]])
        logits = torch.randn(4, outputs, generator=torch.Generator().manual_seed(1))
        weights = torch.tensor([4 / 6, 4 / 2])
        alone = [
            loss(logits[at : at + 1], truth[at : at + 1], head, weights, 0.0) for at in range(4)
        ]
        expected = (sum(alone[:3]) / 3 + alone[3]) / 2
        assert loss(logits, truth, head, weights, 0.0) == pytest.approx(float(expected))


class TestCheck:
    def test_says_how_much_room_checkpoints_take(self) -> None:
        assert check(TrainingPlan(SMALL, "x"), 2, False, Listener()) > 1_000_000

    def test_lacking_weights_are_found_before_any_film_is_read(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(torch.hub, "get_dir", lambda: str(tmp_path))
        plan = TrainingPlan(short("vgg16-frozen-head", (1,), size_px=128), "x")
        with pytest.raises(LackingWeightsError):
            check(plan, 2, False, Listener())

    def test_weights_that_torchvision_does_not_have_are_asked_for_as_a_file(self) -> None:
        recipe = dataclasses.replace(
            short("vgg16-frozen-head", (1,), size_px=128), network="mobilenet-v2-same"
        )
        with pytest.raises(LackingFileError, match="torchvision does not have"):
            check(TrainingPlan(recipe, "x", allows_download=True), 2, False, Listener())

    @pytest.mark.parametrize(
        ("changes", "reason"),
        [
            ({"nodes": 2}, "launcher"),
            ({"precision": "16-mixed", "device": Device.CPU}, "half precision"),
        ],
    )
    def test_what_this_computer_cannot_do_is_refused(self, changes, reason: str) -> None:
        with pytest.raises(TrainingError, match=reason):
            check(TrainingPlan(SMALL, "x", **changes), 2, False, Listener())


class TestFetching:
    @pytest.fixture
    def served(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """A file of weights at a local address, named by its digest as torchvision does."""
        torch.save({"some.weight": torch.ones(2)}, tmp_path / "weights")
        digest = hashlib.sha256((tmp_path / "weights").read_bytes()).hexdigest()
        path = (tmp_path / "weights").rename(tmp_path / f"net-{digest[:8]}.pth")
        entry = imagenet.BACKBONES["resnet18"]
        weights = type("Weights", (), {"url": path.as_uri()})
        monkeypatch.setitem(
            imagenet.BACKBONES, "resnet18", dataclasses.replace(entry, weights=weights)
        )
        monkeypatch.setattr(torch.hub, "get_dir", lambda: str(tmp_path / "hub"))
        return path

    def test_weights_are_fetched_to_where_torch_looks_for_them(self, served: Path) -> None:
        fetch_imagenet_weights("resnet18", Listener())
        assert imagenet_weights("resnet18")["some.weight"].tolist() == [1.0, 1.0]
        assert [path.name for path in imagenet.imagenet_file("resnet18").parent.iterdir()] == [
            served.name
        ]

    def test_what_is_not_what_its_name_promises_is_refused(self, served: Path) -> None:
        served.write_bytes(b"something else")
        with pytest.raises(TrainingError, match="arrived damaged"):
            fetch_imagenet_weights("resnet18", Listener())
        assert not imagenet.imagenet_file("resnet18").exists()

    def test_a_damaged_file_on_this_computer_is_refused(self, served: Path) -> None:
        fetch_imagenet_weights("resnet18", Listener())
        imagenet.imagenet_file("resnet18").write_bytes(b"damaged")
        with pytest.raises(TrainingError, match=r"are damaged\. Delete that file"):
            imagenet_weights("resnet18")

    def test_an_address_that_cannot_be_reached_is_a_sentence(self, served: Path) -> None:
        served.unlink()
        with pytest.raises(TrainingError, match="offline"):
            fetch_imagenet_weights("resnet18", Listener())


def test_a_training_alone_is_the_first_whatever_number_its_task_has(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SLURM_PROCID", "3")
    assert own_rank(TrainingPlan(SMALL, "x")) == 0
    assert own_rank(TrainingPlan(SMALL, "x", devices=4)) == 3


def test_figures_beside_published_ones_are_those_before_calibration(
    made_up_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    evaluate = completing.evaluate

    def listening(predictions, thresholds, context):
        asked.append((predictions, list(thresholds)))
        return evaluate(predictions, thresholds, context, resamples=100)

    monkeypatch.setattr(completing, "evaluate", listening)
    monkeypatch.setattr(completing, "fit_temperature", _shifted)
    run = made_up_run(SMALL)
    train(str(run.folder), str(run.folder / "models"), Listener())
    (calibrated, _), (plain, thresholds) = asked[-2:]
    assert thresholds == [0.5] * len(thresholds)
    assert (calibrated.probabilities[:, 1] > plain.probabilities[:, 1]).all()


def _shifted(*_arguments: object):
    return completing.Calibration("platt", (1.0,), (2.0,), "validation films", 0.0, 0.0)
