"""Trainings that change little at a time: frozen blocks, kept batch norm, mean weights, mixing."""

import dataclasses
from collections.abc import Callable

import pytest
import torch
from torch import nn

from tests.learning.conftest import Killed, Listener, short
from tests.learning.test_going_on import fit, weights_of
from xrayviewer.domain.training import Augmentation, Head, Recipe
from xrayviewer.learning.training.augmenting import mixed
from xrayviewer.learning.training.reporting import load_weights
from xrayviewer.learning.training.task import loss
from xrayviewer.store.training_runs import RunFolder

MakeRun = Callable[..., RunFolder]
DARKER = Augmentation(gamma=(2.5, 2.5))


def gentle(epochs: int = 2, **changes: object) -> Recipe:
    given = {"average_decay": 0.9, "mixup": 0.3, **changes}
    recipe = short("five-block-cnn", (epochs,), size_px=32, **given)
    stage = dataclasses.replace(recipe.stages[0], frozen_blocks=2, keeps_batch_norm=True)
    return dataclasses.replace(recipe, stages=(stage,))


def test_frozen_blocks_and_batch_norm_stay_as_they_were(made_up_run: MakeRun) -> None:
    run = made_up_run(gentle())
    start: dict[str, torch.Tensor] = {}
    listener = Listener()
    keep = listener.publish

    def publish(partial: object) -> None:
        start.update(load_weights(run.stage_weights(0)))
        keep(partial)

    listener.publish = publish  # type: ignore[method-assign]
    network = fit(run, listener).network
    for name, value in network.state_dict().items():
        is_frozen = name.startswith(("body.0.", "body.1."))
        is_statistic = "running" in name or "tracked" in name
        assert torch.equal(value, start[name]) == (is_frozen or is_statistic), name
    assert any(isinstance(layer, nn.BatchNorm2d) for layer in network.body[2:].modules())


def test_one_that_was_ended_goes_on_to_the_same_weights(made_up_run: MakeRun) -> None:
    recipe = gentle(epochs=3, shifts=DARKER)
    whole = fit(made_up_run(recipe, name="whole"), Listener())
    run = made_up_run(recipe)
    for check in (14, 9):
        with pytest.raises(Killed):
            fit(run, Listener(stop_at_check=check))
    assert weights_of(fit(run, Listener())) == weights_of(whole)


def test_the_mean_of_the_weights_is_what_is_measured_and_kept(made_up_run: MakeRun) -> None:
    last = fit(made_up_run(gentle(average_decay=0.0), name="last"), Listener())
    mean = fit(made_up_run(gentle(), name="mean"), Listener())
    assert weights_of(last) != weights_of(mean)
    start = fit(made_up_run(gentle(average_decay=1e-9), name="none"), Listener())
    for (name, value), expected in zip(
        start.network.state_dict().items(), last.network.state_dict().values(), strict=True
    ):
        assert torch.allclose(value, expected, atol=1e-6), name


def test_validation_under_shifts_measures_something_else_on_the_same_weights(
    made_up_run: MakeRun,
) -> None:
    recipe = gentle(average_decay=0.0)
    plain = fit(made_up_run(recipe, name="plain"), Listener()).stages[0].epochs
    shifted_recipe = dataclasses.replace(recipe, shifts=DARKER)
    shifted = fit(made_up_run(shifted_recipe, name="shifted"), Listener()).stages[0].epochs
    assert [one.train_loss for one in shifted] == [one.train_loss for one in plain]
    assert shifted[1].val_loss != pytest.approx(plain[1].val_loss, rel=1e-5)
    again = fit(made_up_run(shifted_recipe, name="again"), Listener()).stages[0].epochs
    assert [one.metrics for one in again] == [one.metrics for one in shifted]


def test_films_and_their_labels_are_mixed_in_the_same_shares() -> None:
    films = torch.tensor([[[0.0]], [[100.0]], [[200.0]]])
    truth = films.view(3, 1) / 200
    grey, labels = mixed(films, truth, 1.0, seed=5)
    assert torch.allclose(grey.view(3, 1) / 200, labels)
    assert not torch.equal(grey, films)
    again, _ = mixed(films, truth, 1.0, seed=5)
    assert torch.equal(grey, again)


@pytest.mark.parametrize("head", list(Head))
def test_the_loss_of_mixed_labels_lies_between_those_of_whole_ones(head: Head) -> None:
    logits = torch.tensor([[0.7, -1.2]])
    outputs = logits[:, 1:] if head is Head.SIGMOID else logits
    first, second = torch.tensor([[1.0, 0.0]]), torch.tensor([[0.0, 1.0]])
    found = [
        float(loss(outputs, truth, head, torch.ones(2), 0.0))
        for truth in (first, 0.75 * first + 0.25 * second, second)
    ]
    assert found[1] == pytest.approx(0.75 * found[0] + 0.25 * found[2])
