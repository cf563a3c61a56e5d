"""What a network starts with: chance, ImageNet, or a model that is there already."""

import re
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from xrayviewer.domain.model_card import NetworkDescription
from xrayviewer.domain.training import (
    Head,
    LackingFileError,
    LackingModelError,
    LackingWeightsError,
    Recipe,
    StartWeights,
    TrainingError,
    TrainingPlan,
)
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.networks import Network, build_network, output_count
from xrayviewer.learning.networks.backbones import BACKBONES
from xrayviewer.learning.networks.registry import backbone_of
from xrayviewer.learning.training.imagenet import (
    fetch_imagenet_weights,
    imagenet_file,
    imagenet_weights,
)
from xrayviewer.learning.training.seeds import epoch_seed
from xrayviewer.learning.weights import load_model

FROM_SCRATCH = "from scratch"
CHECKPOINT_BYTES = 60
"""For each parameter: three checkpoints of weights and up to three means of the optimiser, each in
single precision, and three files of weights."""

_OLD_DENSE_NAME = re.compile(r"(denselayer\d+\.(?:norm|conv))\.([12]\.)")
"""torchvision's file for DenseNet still has names of its first version, with one dot more."""


def fitting_head(recipe: Recipe, labels: int, is_multi_label: bool) -> Head:
    """Return the head of the recipe where it can express these labels, else one that can."""
    if is_multi_label:
        return Head.INDEPENDENT
    if recipe.head is Head.SIGMOID and labels != 2:
        return Head.SOFTMAX
    return recipe.head or (Head.SIGMOID if labels == 2 else Head.SOFTMAX)


def checkpoint_bytes(network: Network) -> int:
    """Return how much the files of a training take on the disk, without films and features."""
    return CHECKPOINT_BYTES * sum(weight.numel() for weight in network.parameters())


def start_network(
    plan: TrainingPlan,
    head: Head,
    labels: int,
    context: JobContext,
    *,
    has_start: bool = True,
) -> tuple[Network, str]:
    """Build the network of a plan with the weights it starts from.

    Parameters
    ----------
    has_start
        False leaves all weights random: others will take their place.

    Returns
    -------
    tuple[Network, str]
        And in words, for the card, what it starts from.

    Raises
    ------
    TrainingError, ModelError
        If there is no such network, or its start weights are not at hand.
    """
    recipe = plan.recipe
    torch.manual_seed(epoch_seed("weights", recipe.seed))
    description = NetworkDescription(recipe.network, head, 0, recipe.dropout)
    network = build_network(description, recipe.preparation, output_count(head, labels))
    return network, give_start_weights(network, plan, context) if has_start else ""


def give_start_weights(network: Network, plan: TrainingPlan, context: JobContext) -> str:
    """Give the body of a network the weights its recipe asks for.

    Parameters
    ----------
    network
        That of the recipe, with random weights, which its head keeps.

    Returns
    -------
    str
        In words for the card, what it started from.

    Raises
    ------
    TrainingError
        If they are not at hand and training from scratch was not asked for.
    """
    wanted, name = plan.recipe.start_weights, plan.recipe.network
    if wanted is StartWeights.RANDOM:
        return FROM_SCRATCH
    if wanted is StartWeights.MODEL:
        return _from_model(network, plan, name)
    if plan.pretrained_file:
        _from_file(network, name, Path(plan.pretrained_file))
        return f"ImageNet weights of {Path(plan.pretrained_file).name}"
    has_known = BACKBONES[backbone_of(name)].weights is not None
    if has_known and _from_torchvision(network, plan, context):
        return "ImageNet weights of torchvision"
    if plan.from_scratch:
        return FROM_SCRATCH
    lacks = f"The recipe “{plan.recipe.name}” starts from ImageNet weights of {backbone_of(name)}, "
    scratch = "train all layers from scratch (the model is then marked so)."
    if not has_known:
        raise LackingFileError(
            f"{lacks}which torchvision does not have. Give their file, or {scratch}"
        )
    raise LackingWeightsError(
        f"{lacks}which are not on this computer. Give their file, allow the download, or {scratch}"
    )


def _from_torchvision(network: Network, plan: TrainingPlan, context: JobContext) -> bool:
    """Load what torchvision fetched, now or earlier; False where it may not and has not."""
    name = plan.recipe.network
    if not imagenet_file(backbone_of(name)).exists():
        if not plan.allows_download:
            return False
        fetch_imagenet_weights(backbone_of(name), context)
    _load_body(network, name, imagenet_weights(backbone_of(name)))
    return True


def _from_model(network: Network, plan: TrainingPlan, name: str) -> str:
    loaded = load_model(_start_folder(plan))
    if loaded.card.network.name != name:
        raise TrainingError(
            f"The model “{loaded.card.model_id}” is a {loaded.card.network.name}, which does not "
            f"fit a {name}. Choose another model to start from."
        )
    network.body.load_state_dict(loaded.network.body.state_dict())
    return f"the model “{loaded.card.model_id}”, version {loaded.card.version}"


def _start_folder(plan: TrainingPlan) -> Path:
    if not plan.start_model:
        raise LackingModelError(
            f"The recipe “{plan.recipe.name}” adapts a model. Choose the one to start from."
        )
    return Path(plan.start_model)


def _from_file(network: Network, name: str, path: Path) -> None:
    try:
        weights = load_file(path)
    except (OSError, SafetensorError) as error:
        raise TrainingError(
            f"“{path.name}” cannot be read as a safetensors file of weights. Give another file."
        ) from error
    try:
        _load_body(network, name, weights)
    except (RuntimeError, KeyError) as error:
        raise TrainingError(
            f"“{path.name}” does not hold torchvision's weights of {backbone_of(name)}: names or "
            "shapes differ. Give the file of that network."
        ) from error


def _load_body(network: Network, name: str, weights: Mapping[str, Tensor]) -> None:
    """Load torchvision's names by building its network once and taking its body."""
    backbone = BACKBONES[backbone_of(name)]
    whole = backbone.build(weights=None)
    own = whole.state_dict()
    named = {_OLD_DENSE_NAME.sub(r"\1\2", key): value for key, value in weights.items()}
    # The classifier is replaced anyway, so a file without it will do.
    body_only = {key: value.float() for key, value in named.items() if key in own}
    missing = [
        key
        for key in own
        if key not in body_only and not key.startswith(("classifier", "fc"))
        and not key.endswith("num_batches_tracked")
    ]  # fmt: skip
    if missing:
        raise KeyError(missing[0])
    whole.load_state_dict({**own, **body_only})
    network.body.load_state_dict(backbone.body(whole).state_dict())
