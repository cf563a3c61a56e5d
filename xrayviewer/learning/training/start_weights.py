"""What a network starts with: chance, ImageNet, or a model that is there already."""

from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from xrayviewer.domain.training import StartWeights, TrainingError, TrainingPlan
from xrayviewer.learning.networks import Network
from xrayviewer.learning.networks.backbones import BACKBONES
from xrayviewer.learning.networks.registry import backbone_of
from xrayviewer.learning.weights import load_model

FROM_SCRATCH = "from scratch"


def give_start_weights(network: Network, plan: TrainingPlan) -> str:
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
    if _may_load(name, allows_download=plan.allows_download):
        _from_torchvision(network, name)
        return "ImageNet weights of torchvision"
    if plan.from_scratch:
        return FROM_SCRATCH
    raise TrainingError(
        f"The recipe “{plan.recipe.name}” starts from ImageNet weights of {backbone_of(name)}, "
        "which are not on this computer. Give their file with --pretrained, allow the download "
        "with --allow-download, or train all layers with --from-scratch (the model is then marked "
        "so)."
    )


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
        raise TrainingError(
            f"The recipe “{plan.recipe.name}” adapts a model. Name it with --start MODEL; "
            "xrayviewer model list shows those there are."
        )
    return Path(plan.start_model)


def _may_load(name: str, *, allows_download: bool) -> bool:
    file = BACKBONES[backbone_of(name)].weights.url.rsplit("/", 1)[-1]
    return allows_download or (Path(torch.hub.get_dir()) / "checkpoints" / file).exists()


def _from_torchvision(network: Network, name: str) -> None:
    backbone = BACKBONES[backbone_of(name)]
    try:
        # torchvision checks the file against the hash in its name.
        weights = backbone.weights.get_state_dict(
            progress=False, check_hash=True, weights_only=True
        )
    except OSError as error:
        raise TrainingError(
            f"The ImageNet weights of {backbone_of(name)} could not be fetched; this computer may "
            "be offline. Give their file with --pretrained, or train with --from-scratch."
        ) from error
    except RuntimeError as error:
        raise TrainingError(
            f"The ImageNet weights of {backbone_of(name)} are damaged. Delete them from torch's "
            "folder of downloads and start again."
        ) from error
    _load_body(network, name, weights)


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
    # The classifier is replaced anyway, so a file without it will do.
    body_only = {key: value.float() for key, value in weights.items() if key in own}
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
