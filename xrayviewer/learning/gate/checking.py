"""The input gate for the engine process: from prepared films to reports."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray

from xrayviewer.domain.input_gate import GateReport, HeaderFacts
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.training import Task
from xrayviewer.imaging.correction import corrected
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.devices import CPU, placed
from xrayviewer.learning.gate.judging import GateTables, judged, proposed_correction
from xrayviewer.learning.gate.measuring import heads_tables
from xrayviewer.learning.networks import normalised
from xrayviewer.learning.networks.gate import GateNetwork
from xrayviewer.learning.predict import LoadedModels, require_inputs
from xrayviewer.learning.weights import LoadedModel

BATCH: Final = 4

_GATES = LoadedModels(1)


def check(
    folder: str,
    inputs: NDArray[np.uint8],
    headers: Sequence[HeaderFacts],
    context: JobContext,
    *,
    device: torch.device = CPU,
) -> tuple[GateReport, ...]:
    """Check films before any score is given.

    Parameters
    ----------
    folder
        Of the gate's model.
    inputs
        Prepared films as they are, shape (n, size, size), as the gate's card wants them.
    headers
        One for each film; `HeaderFacts()` for files without a header.
    device
        Where to compute.

    Returns
    -------
    tuple[GateReport, ...]
        Models of findings have to get the films as `imaging.correction.corrected` makes them by the
        report's correction.

    Raises
    ------
    ModelError
        If the model is no input gate or is refused, the films do not have its size, or an output is
        no finite number.
    """
    model = _GATES.get(Path(folder))
    _require_gate(model, inputs)
    if len(headers) != len(inputs):
        raise ValueError(f"{len(headers)} headers for {len(inputs)} films")
    assert isinstance(model.network, GateNetwork)
    tables = heads_tables(model.network.heads)
    model = placed(model, device)
    found: list[GateReport] = []
    for start in range(0, len(inputs), BATCH):
        context.raise_if_cancelled()
        batch = slice(start, start + BATCH)
        found += _reports(model, tables, inputs[batch], headers[batch], device)
        context.report(len(found) / len(inputs))
    return tuple(found)


def _require_gate(model: LoadedModel, inputs: NDArray[np.uint8]) -> None:
    card = model.card
    if card.task is not Task.GATE or not isinstance(model.network, GateNetwork):
        raise ModelError(f"The model “{card.model_id}” is no input gate. Choose another model.")
    require_inputs(card, inputs)


def _reports(
    model: LoadedModel,
    tables: GateTables,
    films: NDArray[np.uint8],
    headers: Sequence[HeaderFacts],
    device: torch.device,
) -> list[GateReport]:
    logits = _logits(model, films, device)
    corrections = [proposed_correction(row, tables) for row in logits]
    changed = [place for place, one in enumerate(corrections) if one.is_needed]
    if changed:
        squares = np.stack([corrected(films[place], corrections[place]) for place in changed])
        logits[changed] = _logits(model, squares, device)
    return [
        judged(row, correction, header, tables)
        for row, correction, header in zip(logits, corrections, headers, strict=True)
    ]


def _logits(
    model: LoadedModel, films: NDArray[np.uint8], device: torch.device
) -> NDArray[np.float64]:
    with torch.inference_mode():
        grey = torch.from_numpy(np.array(films)).to(device)
        images = normalised(grey, model.card.preparation)
        # On the CPU first: MPS has no double precision.
        logits: NDArray[np.float64] = model.network(images).cpu().double().numpy()
    if not np.isfinite(logits).all():
        raise ModelError(
            f"The input gate “{model.card.model_id}” gives outputs that are no finite numbers. "
            "Choose another model."
        )
    return logits
