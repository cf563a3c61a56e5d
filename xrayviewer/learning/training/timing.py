"""How long one film takes in each stage of a recipe, on this computer."""

import contextlib
import time
from collections.abc import Callable
from typing import Final

import torch
from torch import Tensor

from xrayviewer.domain.recipe_speed import RecipeSpeed, StageSpeed, speed_key
from xrayviewer.domain.training import Stage, TrainingError, TrainingPlan
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.networks import Network, normalised
from xrayviewer.learning.torch_runtime import choose_device, use_threads
from xrayviewer.learning.training.fitting import pixel_task
from xrayviewer.learning.training.start_weights import fitting_head, start_network
from xrayviewer.learning.training.task import StageModule, StageTask, make_optimizer

FILMS: Final = 4
"""Of a batch on a processor, where films take their time one by one; a card gets whole batches."""
ENOUGH_S: Final = 0.6
"""Each part is repeated until so much time has passed, at most `MOST` times."""
MOST: Final = 3


def time_recipe(
    plan: TrainingPlan, labels: int, is_multi_label: bool, context: JobContext
) -> RecipeSpeed:
    """Train a few steps of each stage on noise, with random weights, and time them.

    Returns
    -------
    RecipeSpeed
        With nothing for reading, which happens elsewhere.

    Raises
    ------
    TrainingError
        If the device is not there, or memory is short.
    """
    use_threads()
    recipe, device = plan.recipe, choose_device(plan.device)
    begun = time.perf_counter()
    try:
        network, _ = start_network(
            plan, fitting_head(recipe, labels, is_multi_label), labels, context, has_start=False
        )
        network.to(device)
        count = recipe.batch if device.type != "cpu" else min(recipe.batch, FILMS)
        side = recipe.preparation.size_px
        films = torch.randint(0, 256, (max(2, count), side, side), dtype=torch.uint8).to(device)
        network(normalised(films[:2], recipe.preparation))
        begin_s = time.perf_counter() - begun
        score_s = _scoring(network, films, plan, context) / len(films)
        stages = tuple(
            _stage(
                network,
                films,
                plan,
                stage=(number, stage),
                labelled=(labels, is_multi_label),
                context=context,
            )
            for number, stage in enumerate(recipe.stages, start=1)
        )
    except RuntimeError as error:
        raise TrainingError(
            f"The recipe “{recipe.name}” could not be tried on this computer "
            f"({type(error).__name__}). Memory may be short."
        ) from error
    return RecipeSpeed(speed_key(recipe), plan.device, 0.0, score_s, begin_s, stages)


def _scoring(network: Network, films: Tensor, plan: TrainingPlan, context: JobContext) -> float:
    network.eval()

    def score() -> None:
        with torch.inference_mode():
            network(normalised(films, plan.recipe.preparation))

    return _seconds(score, films.device, context)


def _stage(
    network: Network,
    films: Tensor,
    plan: TrainingPlan,
    *,
    stage: tuple[int, Stage],
    labelled: tuple[int, bool],
    context: JobContext,
) -> StageSpeed:
    number, course = stage
    labels, is_multi_label = labelled
    recipe, device = plan.recipe, films.device
    head = fitting_head(recipe, labels, is_multi_label)
    truth = torch.zeros(len(films), labels, device=device)
    truth[torch.arange(len(films)), torch.arange(len(films)) % labels] = 1.0
    weights = torch.ones(labels)
    if course.trains == "features":
        with torch.inference_mode():
            features = network.features(normalised(films, recipe.preparation)).flatten(1)
        inputs = features.clone()
        own = network.head_on_features()
        task = StageTask(course, recipe, head, number, own, (own,), _as_it_is, None, weights)
    else:
        inputs = films
        task = pixel_task(network, course, number, recipe=recipe, head=head, weights=weights)
    module = StageModule(task).to(device)
    module.on_train_epoch_start()
    rate = course.rate or 1e-4
    optimizer = make_optimizer(
        course,
        [
            {"params": list(group.parameters()), "lr": rate * 1e-6}
            for group in task.groups
            if list(group.parameters())
        ],
    )

    def learn() -> None:
        optimizer.zero_grad()
        with _precision(device):
            loss = module.batch_loss(inputs, truth, 1)
        loss.backward()  # type: ignore[no-untyped-call]  # not in the stub

    whole = _seconds(learn, device, context)
    step = _seconds(optimizer.step, device, context)
    optimizer.zero_grad()
    return StageSpeed(whole / len(films), step)


def _precision(device: torch.device) -> contextlib.AbstractContextManager[object]:
    if device.type == "cuda":
        return torch.autocast("cuda", torch.bfloat16)
    return contextlib.nullcontext()


def _seconds(call: Callable[[], object], device: torch.device, context: JobContext) -> float:
    """Median of some calls, the first of which does not count."""
    times: list[float] = []
    passed = 0.0
    while not times or (passed < ENOUGH_S and len(times) <= MOST):
        context.raise_if_cancelled()
        begun = time.perf_counter()
        call()
        if device.type == "cuda":
            torch.cuda.synchronize()
        times.append(time.perf_counter() - begun)
        passed += times[-1]
    counted = sorted(times[1:] or times)
    return counted[len(counted) // 2]


def _as_it_is(films: Tensor) -> Tensor:
    return films
