"""Maps by the methods of the grad-cam package, on request, for the engine process.

The package scales every map to its own range, which makes a map of next to nothing look like one of
a finding, so its maps are taken before that. It stores gradients in the network it is given, hooks
into it and may replace a layer, so it gets a copy.
"""

import contextlib
import copy
import io
import threading
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
import tqdm
from numpy.typing import NDArray
from torch import Tensor, nn

from xrayviewer.domain.explanation import ExplanationMethod, MapLayer, MapRequest
from xrayviewer.domain.input_gate import Correction
from xrayviewer.domain.model_card import ModelError, require_findings
from xrayviewer.domain.training import Head
from xrayviewer.imaging.correction import corrected, map_on_film
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.devices import computed, placed
from xrayviewer.learning.named_layers import Copied, Leaf, listed_layers, with_leaf_behind
from xrayviewer.learning.networks import Network, normalised
from xrayviewer.learning.predict import LoadedModels
from xrayviewer.learning.weights import LoadedModel

# Behind the networks, which import torchvision as it has to be imported here.
import pytorch_grad_cam as library  # type: ignore[import-untyped]  # isort: skip
from pytorch_grad_cam.ablation_layer import AblationLayer  # type: ignore[import-untyped]  # isort: skip

METHODS: Final[Mapping[ExplanationMethod, Callable[..., Any]]] = {
    ExplanationMethod.GRAD_CAM: library.GradCAM,
    ExplanationMethod.GRAD_CAM_PLUS_PLUS: library.GradCAMPlusPlus,
    ExplanationMethod.HI_RES_CAM: library.HiResCAM,
    ExplanationMethod.LAYER_CAM: library.LayerCAM,
    ExplanationMethod.EIGEN_CAM: library.EigenCAM,
    ExplanationMethod.X_GRAD_CAM: library.XGradCAM,
    ExplanationMethod.SCORE_CAM: library.ScoreCAM,
    ExplanationMethod.ABLATION_CAM: library.AblationCAM,
}
"""All but the evidence maps, which `learning.heatmaps` computes with every analysis."""

# Two of the methods draw bars, which would leave a thread and a semaphore behind.
tqdm.tqdm.monitor_interval = 0
tqdm.tqdm.set_lock(threading.RLock())

_MODELS = LoadedModels(1)


def explain(
    request: MapRequest, square: NDArray[np.uint8], correction: Correction, context: JobContext
) -> NDArray[np.float32]:
    """Compute the map of one label of one film.

    Parameters
    ----------
    request
        By one of `METHODS`.
    square
        The film as it is, prepared as the card wants it, shape (size, size).
    correction
        What the model's input gets first.

    Returns
    -------
    NDArray[np.float32], shape (rows, columns)
        Over the model's grid, turned back so that it lies on the film as it is. 0 or more, without
        a unit; not scaled to any range.

    Raises
    ------
    ModelError
        If the model is refused, was replaced, has no such label, or the map is not finite.
    """
    model = _model(request.folder, request.digest)
    card, label = model.card, request.label
    if label not in card.labels:
        raise ModelError(
            f"The model “{card.model_id}” knows no “{label}”. Choose one of: "
            f"{', '.join(card.labels)}."
        )
    context.raise_if_cancelled()
    place, sign = card.labels.index(label), 1.0
    if card.network.head is Head.SIGMOID:
        # One output stands for two labels: what speaks for one speaks against the other.
        place, sign = 0, (-1.0, 1.0)[place]
    upright = torch.from_numpy(corrected(square, correction)[None])

    def compute(device: torch.device) -> NDArray[np.float32]:
        images = normalised(upright.to(device), card.preparation)
        network = placed(model, device).network
        return library_map(
            network, images, place, request.method, sign=sign, layer=request.layer,
            watch=context.raise_if_cancelled,
        )  # fmt: skip

    found = computed(request.device, compute).value
    if not np.isfinite(found).all():
        raise ModelError(
            f"The model “{card.model_id}” gives no map by {request.method}: some values are no "
            "finite numbers. Choose another method."
        )
    return map_on_film(found, correction)


def layers(folder: str, digest: str, _context: JobContext) -> tuple[MapLayer, ...]:
    """Layers of a model that maps can be computed over, in the order in which they run.

    Raises
    ------
    ModelError
        If the model is refused or was replaced.
    """
    model = _model(folder, digest)
    size = model.card.preparation.size_px
    blank = normalised(torch.zeros(1, size, size, dtype=torch.uint8), model.card.preparation)
    return listed_layers(model.network, blank)


def _model(folder: str, digest: str) -> LoadedModel:
    model = _MODELS.get(Path(folder))
    require_findings(model.card)
    if model.digest != digest:
        raise ModelError(f"The model “{model.card.model_id}” was replaced meanwhile. Start again.")
    return model


def library_map(
    network: Network,
    images: Tensor,
    place: int,
    method: ExplanationMethod,
    *,
    sign: float = 1.0,
    layer: str = "",
    watch: Callable[[], None] = lambda: None,
) -> NDArray[np.float32]:
    """Have the package compute a map over the last feature map of a network, or over another one.

    Gradients are computed for what lies behind that map alone, which gives the same, as none of
    these methods looks at gradients below it. For the same reason all but Score-CAM, which masks
    the film itself, run the body once for the last map; the ablation of each feature then costs a
    run of the head only.

    Parameters
    ----------
    network
        In evaluation mode; it is left as it is.
    images
        One input of the network, shape (1, channels, size, size).
    place
        Of the output.
    sign
        -1: explain what speaks against this output.
    layer
        Name of the layer whose map it is; empty for the last one of the body.
    watch
        Called before each run of the network, of which two of the methods need hundreds; what it
        raises ends them.

    Returns
    -------
    NDArray[np.float32], shape (rows, columns)
        Those of the feature map; 0 or more.

    Raises
    ------
    ModelError
        See `with_leaf_behind`.
    """
    given, behind, leaf = _explained(network, images, method, layer)
    explained = nn.Sequential(_Watched(watch), behind).eval()
    make = METHODS[method]
    if method is ExplanationMethod.ABLATION_CAM:
        # Its default is one layer for all calls, which would keep the last film's features.
        make = partial(make, ablation_layer=AblationLayer())
    # Two of the methods draw a bar of their own.
    with (
        torch.enable_grad(),
        contextlib.redirect_stderr(io.StringIO()),
        contextlib.closing(_Closing(make(explained, [leaf]))) as closing,
    ):
        return _positive_part(closing.method, given, leaf, partial(_target, place, sign))


def _explained(
    network: Network, images: Tensor, method: ExplanationMethod, layer: str
) -> tuple[Tensor, nn.Module, Leaf]:
    """Input and network for the package, and the layer that it has to look at."""
    if layer:
        return images, *with_leaf_behind(network, images, layer)
    own, leaf = copy.deepcopy(network), Leaf()
    given, before = images, [own.body]
    if method is not ExplanationMethod.SCORE_CAM:
        with torch.no_grad():
            given, before = own.body(images), []
    return given, nn.Sequential(*before, leaf, Copied(), own.head).eval(), leaf


class _Watched(nn.Module):
    """Lets an input through, unless the map is no longer wanted."""

    def __init__(self, watch: Callable[[], None]) -> None:
        super().__init__()
        self._watch = watch

    def forward(self, given: Tensor) -> Tensor:
        """Ask, and give the input back."""
        self._watch()
        return given


class _Closing:
    """Takes the package's hooks out again, whatever happens."""

    def __init__(self, method: Any) -> None:
        self.method = method

    def close(self) -> None:
        self.method.activations_and_grads.release()


def _target(place: int, sign: float, output: Tensor) -> Tensor:
    return sign * output[place]


def _positive_part(
    method: Any, given: Tensor, leaf: nn.Module, target: Callable[[Tensor], Tensor]
) -> NDArray[np.float32]:
    hooks = method.activations_and_grads
    score = target(hooks(given)[0])
    if method.uses_gradients:
        score.backward()  # type: ignore[no-untyped-call]  # not in the stub
    features = hooks.activations[0].numpy()
    gradients = hooks.gradients[0].numpy() if method.uses_gradients else None
    # Otherwise the features of every run that follows would be stored.
    hooks.release()
    found = method.get_cam_image(given, leaf, [target], features, gradients, eigen_smooth=False)
    if isinstance(method, library.AblationCAM) and score < 0:
        # It divides by the score, which turns the map of a score below 0 into its opposite.
        found = -found
    if isinstance(method, library.EigenCAM) and abs(found.min()) > abs(found.max()):
        # The sign of a principal component is left to chance (Chung 2025, doi:10.3390/app15137562).
        found = -found
    return np.asarray(np.maximum(found[0], 0.0), np.float32)
