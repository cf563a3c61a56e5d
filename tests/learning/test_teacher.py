"""Trainings that learn another model's answers beside the labels."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from tests.learning.conftest import Listener, short
from tests.learning.test_going_on import fit
from tests.unit.learning.tiny_models import SIZE, tiny_card, tiny_network, write_tiny
from xrayviewer.domain.training import Head, TrainingError, TrainingPlan
from xrayviewer.learning.networks import normalised
from xrayviewer.learning.training.fitting import pixel_task
from xrayviewer.learning.training.running import check
from xrayviewer.learning.training.task import StageModule, loss
from xrayviewer.learning.training.teacher import TAUGHT_SHARE, load_teacher
from xrayviewer.learning.weights import packed
from xrayviewer.store.model_folder import write_model
from xrayviewer.store.training_runs import RunFolder

RECIPE = short("five-block-cnn", (4,), size_px=SIZE)
LABELS = ("normal", "pneumonia")
FILMS = torch.arange(4 * SIZE * SIZE, dtype=torch.int64).remainder(251).to(torch.uint8)
TRUTH = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 0.0], [0.0, 1.0]])


def teaching(folder: Path, **changes: object) -> Path:
    given = {"labels": LABELS, "preparation": RECIPE.preparation, "gain": 8.0, **changes}
    return write_tiny(folder, **given)


def test_what_is_learned_lies_between_the_labels_and_the_answers(tmp_path: Path) -> None:
    teacher = load_teacher(str(teaching(tmp_path, seed=3)), RECIPE, Head.SIGMOID, LABELS)
    still = dataclasses.replace(RECIPE, augmentation=type(RECIPE.augmentation)())
    network = tiny_network(tiny_card(labels=LABELS))
    task = pixel_task(
        network, still.stages[0], 1,
        recipe=still, head=Head.SIGMOID, weights=torch.ones(2), teacher=teacher,
    )  # fmt: skip
    films = FILMS.reshape(4, SIZE, SIZE)
    learned = StageModule(task).eval().batch_loss(films, TRUTH, 0)
    inputs = normalised(films, still.preparation)
    answers = teacher.answers(inputs)
    assert answers.sum(1) == pytest.approx(torch.ones(4), abs=1e-6)
    target = (1 - TAUGHT_SHARE) * TRUTH + TAUGHT_SHARE * answers
    expected = loss(network(inputs), target, Head.SIGMOID, torch.ones(2), 0.0)
    assert float(learned.detach()) == pytest.approx(float(expected.detach()), rel=1e-5)
    assert "teacher" not in " ".join(StageModule(task).state_dict())


def test_a_network_comes_to_say_what_its_teacher_says(
    made_up_run: Callable[..., RunFolder], tmp_path: Path
) -> None:
    card = tiny_card(labels=LABELS, preparation=RECIPE.preparation)
    always = tiny_network(card, gain=0.0)
    with torch.no_grad():
        list(always.head.parameters())[-1].fill_(6.0)
    folder = write_model(tmp_path / "models", *packed(card, always))

    def mean_chance(run: RunFolder) -> float:
        network = fit(run, Listener()).network.eval()
        shape = (len(run.settings().films.films), SIZE, SIZE)
        films = torch.from_file(str(run.films), size=shape[0] * SIZE * SIZE, dtype=torch.uint8)
        with torch.no_grad():
            logits = network(normalised(films.reshape(shape), RECIPE.preparation))
        return float(torch.sigmoid(logits).mean())

    alone = mean_chance(made_up_run(RECIPE, name="alone"))
    taught = mean_chance(made_up_run(RECIPE, name="taught", teacher=str(folder)))
    assert taught > alone + 0.1


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"labels": ("pneumonia", "normal")}, "other labels"),
        (
            {"preparation": dataclasses.replace(RECIPE.preparation, size_px=64)},
            "another preparation of films",
        ),
    ],
)
def test_a_model_that_answers_something_else_cannot_teach(
    tmp_path: Path, changes: dict[str, object], what: str
) -> None:
    folder = teaching(tmp_path, **changes)
    with pytest.raises(TrainingError, match=f"“tiny” cannot teach this network: it has {what}"):
        load_teacher(str(folder), RECIPE, Head.SIGMOID, LABELS)


def test_a_teacher_is_refused_before_any_film_is_read(tmp_path: Path) -> None:
    folder = teaching(tmp_path)
    plan = TrainingPlan(RECIPE, "taught", teacher=str(folder))
    assert check(plan, 2, False, Listener()) > 0
    with pytest.raises(TrainingError, match="another kind of answers"):
        check(plan, 3, True, Listener())
