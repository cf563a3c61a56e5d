"""Somebody else's weights to a model of ours, for a process that is thrown away afterwards."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime

import numpy as np
import torch
from torch import Tensor

from xrayviewer.domain.model_card import (
    Calibration,
    ModelCard,
    ModelError,
    NetworkDescription,
    SelfTest,
)
from xrayviewer.domain.model_import import ImportedModel, ModelImport
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.checkpoint_file import read_file, tensors_in
from xrayviewer.learning.evaluation.calibration import uncalibrated
from xrayviewer.learning.networks import Network, build_network, output_count
from xrayviewer.learning.networks.registry import backbone_of
from xrayviewer.learning.networks.unfilled import unfilled
from xrayviewer.learning.self_test import PATTERN
from xrayviewer.learning.state_names import named_for
from xrayviewer.learning.weights import give_weights, packed

IMAGENET_MEAN, IMAGENET_DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
LIMITATIONS = (
    "Imported: on which films it was trained, and how, is not known.",
    "It was not measured: nobody has told how often its scores are wrong.",
    "Network, labels, their order and the preparation of films are as the user stated them; a "
    "wrong statement gives wrong scores without any sign of it.",
)


def read_model_file(request: ModelImport, context: JobContext) -> ImportedModel:
    """Read a file of weights as a model.

    Raises
    ------
    ModelError
        If the file is refused or does not hold the weights of this network.
    """
    try:
        content = read_file(request.file)
        context.raise_if_cancelled()
        tensors = tensors_in(content, request.file.suffix.lower())
        context.raise_if_cancelled()
        return _imported(request, tensors, hashlib.sha256(content).hexdigest())
    except ModelError as error:
        raise ModelError(
            f"“{request.file.name}” cannot be imported: {str(error).rstrip('.')}. Check network, "
            "labels and size, or save the state dict as safetensors and import that."
        ) from error


def _imported(
    request: ModelImport, tensors: Mapping[str, Tensor], file_sha256: str
) -> ImportedModel:
    preparation, labels = _preparation(request), len(request.labels)
    description = NetworkDescription(request.network, Head.SOFTMAX, 0)
    network = _empty_network(description, preparation, labels)
    given = named_for(network, request.network, tensors)
    head = _head(request, given.get(next(reversed(network.state_dict()))))
    description = NetworkDescription(request.network, head, 0)
    outputs = output_count(head, labels)
    network = _empty_network(description, preparation, outputs)
    give_weights(network, _in_type(given, network))
    card = _card(request, description, preparation, uncalibrated(outputs), file_sha256)
    card, weights = packed(card, network)
    return ImportedModel(card, np.frombuffer(weights, np.uint8))


def _preparation(request: ModelImport) -> Preparation:
    if len(request.mean) != len(request.deviation):
        raise ModelError("mean and deviation need one value for each channel")
    mean, deviation = request.mean, request.deviation
    if not mean:
        is_colour = bool(backbone_of(request.network))
        mean = IMAGENET_MEAN if is_colour else (0.5,)
        deviation = IMAGENET_DEVIATION if is_colour else (0.5,)
    try:
        return Preparation(
            request.size_px,
            request.shape,
            channels=len(mean),
            mean=mean,
            deviation=deviation,
        )
    except ValueError as error:
        raise ModelError(str(error)) from error


def _head(request: ModelImport, last: Tensor | None) -> Head:
    """Tell the head from the last weight of the network."""
    outputs = last.shape[0] if last is not None and last.ndim else 0
    if request.is_multi_label:
        head = Head.INDEPENDENT
    elif outputs == 1 and len(request.labels) == 2:
        head = Head.SIGMOID
    else:
        head = Head.SOFTMAX
    if outputs not in (0, output_count(head, len(request.labels))):
        raise ModelError(
            f"it gives {outputs} scores, which does not fit {len(request.labels)} labels"
        )
    return head


def _empty_network(
    description: NetworkDescription, preparation: Preparation, outputs: int
) -> Network:
    try:
        with unfilled():
            return build_network(description, preparation, outputs)
    except (RuntimeError, ValueError) as error:
        raise ModelError(
            f"a network “{description.name}” cannot be built for {preparation.size_px} pixels"
        ) from error


def _in_type(tensors: Mapping[str, Tensor], network: Network) -> dict[str, Tensor]:
    """Convert floating point weights of the right shape; nothing else is touched."""
    expected = network.state_dict()
    return {
        name: tensor.to(expected[name].dtype)
        if name in expected
        and tensor.shape == expected[name].shape
        and tensor.is_floating_point() == expected[name].is_floating_point()
        else tensor
        for name, tensor in tensors.items()
    }


def _card(
    request: ModelImport,
    description: NetworkDescription,
    preparation: Preparation,
    calibration: Calibration,
    file_sha256: str,
) -> ModelCard:
    return ModelCard(
        model_id=request.model_id,
        title=request.model_id,
        version=1,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        network=description,
        preparation=preparation,
        labels=request.labels,
        is_multi_label=request.is_multi_label,
        calibration=calibration,
        operating_points=(),
        sources=(),
        splits=(),
        is_split_by_patient=False,
        metrics=(),
        recipe="imported",
        training=f"Imported from “{request.file.name}” (SHA-256 {file_sha256})",
        self_test=SelfTest(PATTERN, ()),
        weights_sha256="",
        limitations=LIMITATIONS,
        software={"torch": str(torch.__version__)},
    )
