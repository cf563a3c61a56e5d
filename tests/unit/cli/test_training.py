"""``xrayviewer train``: what its options make of a recipe, what it prints, what it advises."""

import argparse
import dataclasses

import pytest

from xrayviewer.cli import training as command
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.training import (
    LackingFileError,
    LackingModelError,
    LackingWeightsError,
    Task,
    TrainingError,
    UnfinishedTrainingError,
)
from xrayviewer.learning.recipes import RECIPES


class Closing:
    is_closed = False

    def close(self) -> None:
        self.is_closed = True


def parsed(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    command.add_commands(parser.add_subparsers())
    return parser.parse_args(["train", "films", "--output", "mine", *arguments])


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch):
    """Run the command with a workflow that ends as told; returns the request."""
    engines = [Closing(), Closing()]
    monkeypatch.setattr(command, "decoding_pool", lambda: engines[0])
    monkeypatch.setattr(command, "learning_engine", lambda: engines[1])

    def run(*arguments: str, error: Exception | None = None, is_begun: bool = False):
        requests = []

        def train(pool, trainer, request, context):
            requests.append(request)
            if error is not None:
                raise error

        monkeypatch.setattr(command, "train", train)
        monkeypatch.setattr(command, "can_go_on", lambda _name: is_begun)
        options = parsed(*arguments)
        try:
            options.command(options)
        finally:
            assert all(engine.is_closed for engine in engines)
        return requests[0]

    return run


@pytest.mark.parametrize("name", list(RECIPES))
def test_without_options_a_recipe_is_as_it_is_declared(asked, name: str) -> None:
    assert asked("--recipe", name).plan.recipe == RECIPES[name]


def test_options_change_the_recipe(asked) -> None:
    options = ("--recipe", "deep-cnn", "--epochs", "3", "--batch", "4", "--seed", "9", "--flip")
    request = asked(*options, "--size", "128", "--split", "random")
    recipe = request.plan.recipe
    assert [stage.epochs for stage in recipe.stages] == [3]
    assert (recipe.batch, recipe.seed, recipe.augmentation.flip) == (4, 9, True)
    assert recipe.preparation.size_px == 128
    assert not request.split.by_patient
    assert request.split.seed == 9


def test_a_rate_changes_all_stages_in_proportion(asked) -> None:
    head, whole = asked("--recipe", "resnet50-one-cycle", "--rate", "3e-4").plan.recipe.stages
    assert head.rate == pytest.approx(3e-4)
    assert whole.rate == pytest.approx(1e-5)
    assert whole.lowest_rate == pytest.approx(1e-7)


@pytest.mark.parametrize("options", [("--find-rate",), ("--rate", "1e-3", "--flip")])
def test_options_that_a_fit_has_no_use_for_are_refused(options: tuple[str, ...]) -> None:
    given = parsed("--recipe", "input-gate", *options)
    with pytest.raises(TrainingError, match=f"Leave out {options[0]}"):
        given.command(given)


@pytest.mark.parametrize("name", [name for name, one in RECIPES.items() if one.task != Task.GATE])
def test_the_rate_of_any_recipe_can_be_found_by_a_test(asked, name: str) -> None:
    stages = asked("--recipe", name, "--find-rate").plan.recipe.stages
    assert all(stage.finds_rate and stage.rate is None for stage in stages)
    given = asked("--recipe", name, "--find-rate", "--rate", "1e-3").plan.recipe.stages
    assert all(stage.finds_rate for stage in given)
    assert given[0].rate == pytest.approx(1e-3)


@pytest.mark.parametrize(
    "wrong",
    [
        ("--epochs", "0"),
        ("--batch", "few"),
        ("--rate", "-1"),
        ("--rate", "nan"),
        ("--seed", "-1"),
        ("--size", "5000"),
        ("--resume", "--restart"),
    ],
)
def test_options_that_cannot_be_end_with_usage(wrong, capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed(*wrong)
    assert ended.value.code == 2
    assert wrong[-1] in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        (LackingWeightsError("No weights."), "--pretrained FILE, --allow-download"),
        (LackingFileError("No file."), "--pretrained FILE and --from-scratch"),
        (LackingModelError("No model."), "--start MODEL"),
    ],
)
def test_errors_name_the_options_that_help(asked, error: TrainingError, advice: str) -> None:
    with pytest.raises(TrainingError) as ended:
        asked(error=error)
    assert str(ended.value).startswith(str(error))
    assert advice in str(ended.value)
    assert "--resume" not in str(ended.value)


@pytest.mark.parametrize(
    "error",
    [UnfinishedTrainingError("There is one."), TrainingError("Failed."), JobCancelledError()],
)
def test_where_a_training_can_go_on_it_says_how(asked, error: Exception) -> None:
    with pytest.raises(TrainingError, match=r"--resume goes on.*--restart starts it over"):
        asked(error=error, is_begun=True)


def test_a_process_that_trained_along_prints_nothing(asked, capsys) -> None:
    asked()
    assert capsys.readouterr() == ("", "")


def test_the_request_holds_what_was_asked_for(asked) -> None:
    request = asked("--restart", "--nodes", "2", "--devices", "4", "--precision", "bf16-mixed")
    assert request.restarts
    assert not request.resumes
    plan = dataclasses.asdict(request.plan)
    assert (plan["nodes"], plan["devices"], plan["precision"]) == (2, 4, "bf16-mixed")
