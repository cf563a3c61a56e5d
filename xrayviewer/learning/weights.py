"""Networks to safetensors and back. Nothing is ever unpickled here."""

import dataclasses
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor, nn

from xrayviewer.domain.model_card import ModelCard, ModelError
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.networks import Network, build_network, output_count
from xrayviewer.learning.networks.folding import fold_batch_norm
from xrayviewer.learning.networks.unfilled import unfilled
from xrayviewer.learning.self_test import made_self_test, run_self_test
from xrayviewer.store.model_folder import read_model
from xrayviewer.store.safetensors_header import tensor_entries


@dataclass(frozen=True, slots=True, eq=False)
class LoadedModel:
    """A model ready to give scores.

    Attributes
    ----------
    network
        In single precision and evaluation mode, without gradients; on the CPU as it is loaded, see
        `devices.placed`.
    digest
        Of the whole model, as its card states it.
    """

    card: ModelCard
    network: Network
    digest: str


def load_model(folder: Path | str, *, only_scores: bool = False) -> LoadedModel:
    """Verify a model folder, build its network and run its self-test.

    Parameters
    ----------
    only_scores
        Fold batch norm into the convolutions, after which the network can do nothing else. The
        self-test is run on what it has become.

    Raises
    ------
    ModelError
        If the folder is not as it was written, the weights are not those of the network, or the
        self-test gives other scores.
    """
    model = read_model(Path(folder))
    try:
        network = network_from(model.card, model.weights)
        if only_scores:
            fold_batch_norm(network)
        run_self_test(network, model.card)
    except ModelError as error:
        raise ModelError(
            f"The model “{model.card.model_id}” cannot be used: {error}. Choose another model, or "
            "copy, import or train it again."
        ) from error
    return LoadedModel(model.card, network, model.digest)


def check_model(folder: str, context: JobContext) -> ModelCard:
    """Load a model once and return its card; for the engine process.

    Raises
    ------
    ModelError
        See `load_model`.
    """
    context.raise_if_cancelled()
    return load_model(folder).card


def packed(card: ModelCard, network: Network, *, is_half: bool = False) -> tuple[ModelCard, bytes]:
    """Turn a trained network into what `model_folder.write_model` takes.

    Parameters
    ----------
    card
        Complete but for ``network.parameters``, ``weights_sha256`` and ``self_test``, which are
        filled in from the weights as they will be stored.
    is_half
        See `weights_bytes`.

    Raises
    ------
    ModelError
        If a weight is not finite or the network gives no finite numbers.
    """
    try:
        weights = weights_bytes(network, is_half=is_half)
        count = sum(parameter.numel() for parameter in network.parameters())
        card = dataclasses.replace(
            card,
            network=dataclasses.replace(card.network, parameters=count),
            weights_sha256=hashlib.sha256(weights).hexdigest(),
        )
        self_test = made_self_test(network_from(card, weights), card)
    except ModelError as error:
        raise ModelError(
            f"The model “{card.model_id}” cannot be used: {error}. Train it again, with a lower "
            "learning rate or other films."
        ) from error
    return dataclasses.replace(card, self_test=self_test), weights


def weights_bytes(network: nn.Module, *, is_half: bool = False) -> bytes:
    """Return the content of ``weights.safetensors``; the same weights always give the same bytes.

    Parameters
    ----------
    is_half
        Store matrices and kernels in half precision, which halves the file. Biases and the
        statistics of batch norm are small and stay as they are.

    Raises
    ------
    ModelError
        With a clause, if a weight is not finite, in half precision where that is asked for.
    """
    tensors = {}
    for name, tensor in network.state_dict().items():
        # A copy of its own: safetensors refuses tensors that share memory.
        kept = tensor.detach().to("cpu", copy=True, memory_format=torch.contiguous_format)
        tensors[name] = (
            kept.half() if is_half and kept.is_floating_point() and kept.ndim > 1 else kept
        )
    _check_finite(tensors)
    return bytes(save(tensors))


def network_from(card: ModelCard, weights: bytes) -> Network:
    """Build a card's network with these weights.

    Parameters
    ----------
    weights
        Content of a safetensors file; floating point numbers may be in half precision.

    Raises
    ------
    ModelError
        With a clause, if names, shapes or types are not exactly those of the network, if the card
        states another number of parameters, or if a weight is not finite.
    """
    network = empty_network(card)
    tensor_entries(weights)
    try:
        tensors = load(weights)
    except (SafetensorError, ValueError, RuntimeError, KeyError) as error:
        raise ModelError("its weights cannot be read") from error
    give_weights(network, tensors)
    return network


def empty_network(card: ModelCard) -> Network:
    """Build a card's network without memory for its weights.

    A card may name a network of any size; nothing is allocated before the weights are seen.

    Raises
    ------
    ModelError
        With a clause, if there is no such network or it has another number of parameters.
    """
    try:
        with unfilled():
            network = build_network(
                card.network, card.preparation, output_count(card.network.head, len(card.labels))
            )
    except ModelError as error:
        raise ModelError(f"there is no such network ({str(error).rstrip('.')})") from error
    except (RuntimeError, ValueError) as error:
        raise ModelError(
            f"a network “{card.network.name}” cannot be built for films of "
            f"{card.preparation.size_px} pixels"
        ) from error
    count = sum(parameter.numel() for parameter in network.parameters())
    if count != card.network.parameters:
        raise ModelError(
            f"its network “{card.network.name}” has {count} parameters; the card says "
            f"{card.network.parameters}"
        )
    return network


def give_weights(network: Network, tensors: Mapping[str, Tensor]) -> None:
    """Give weights to an empty network and make it ready for scores.

    Raises
    ------
    ModelError
        With a clause, if names, shapes or types do not fit or a weight is not finite.
    """
    expected = network.state_dict()
    for name in (*expected.keys() - tensors.keys(), *tensors.keys() - expected.keys()):
        what = "lack" if name in expected else "have, unlike its network,"
        raise ModelError(f"its weights {what} “{name[:80]}”")
    for name, meant in expected.items():
        _check_fits(name, tensors[name], meant)
    _check_finite(tensors)
    whole = {name: tensors[name].to(meant.dtype) for name, meant in expected.items()}
    network.load_state_dict(whole, strict=True, assign=True)
    network.eval().requires_grad_(requires_grad=False)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # not in the stub


def _check_fits(name: str, tensor: Tensor, meant: Tensor) -> None:
    if tensor.shape != meant.shape:
        raise ModelError(
            f"its weight “{name}” has the shape {tuple(tensor.shape)} instead of "
            f"{tuple(meant.shape)}"
        )
    is_half = meant.dtype is torch.float32 and tensor.dtype is torch.float16
    if tensor.dtype is not meant.dtype and not is_half:
        raise ModelError(
            f"its weight “{name}” has the type {tensor.dtype} instead of {meant.dtype}"
        )


def _check_finite(tensors: Mapping[str, Tensor]) -> None:
    for name, tensor in tensors.items():
        if tensor.is_floating_point() and not bool(torch.isfinite(tensor).all()):
            raise ModelError(f"its weight “{name}” holds numbers that are not finite")
