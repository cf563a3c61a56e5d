"""All that the models say about films, for the engine process: gate, findings, evidence, fields."""

import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from xrayviewer.domain.analysis import (
    Analysis,
    AnalysisModels,
    ComputingOn,
    Finding,
    ModelInputs,
    ModelReference,
)
from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.input_gate import Correction, GateReport, GateVerdict
from xrayviewer.domain.model_card import ModelCard, ModelError, require_findings
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.speaking_model import (
    NAMES,
    AgeBasis,
    SpeakingModel,
    speaking_model,
)
from xrayviewer.imaging.correction import corrected, map_on_film
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.core_sharing import shared_among_cores
from xrayviewer.learning.devices import CPU, computed, placed
from xrayviewer.learning.evaluation.calibration import probabilities
from xrayviewer.learning.fields.reading import fields
from xrayviewer.learning.gate.checking import check
from xrayviewer.learning.heatmaps import maps_in
from xrayviewer.learning.networks import normalised
from xrayviewer.learning.predict import LoadedModels
from xrayviewer.learning.weights import LoadedModel
from xrayviewer.store.model_folder import read_card_file

FINDINGS_MODELS_KEPT = 3
"""That for children, that for adults, and one of the user's."""
BATCH = 8

_MODELS = LoadedModels(FINDINGS_MODELS_KEPT)


def analyse(
    models: AnalysisModels,
    films: Sequence[ModelInputs],
    shows_refused: bool,
    context: JobContext,
) -> tuple[Analysis, ...]:
    """Check films, choose who speaks about each, and have it speak.

    Parameters
    ----------
    films
        With the squares of all these models' preparations.
    shows_refused
        Score pictures that the gate refuses, too; the gate's verdict stays with them.

    Returns
    -------
    tuple[Analysis, ...]
        One for each film. `ComputingOn` is published before.

    Raises
    ------
    ModelError
        If a model is refused, does not do what it is asked for here, or gives no finite numbers.
    """
    start_s = time.perf_counter()
    done = computed(models.device, partial(_shared_out, models, films, shows_refused, context))
    elapsed_ms = 1000 * (time.perf_counter() - start_s) / len(films)
    return tuple(
        replace(one, device=done.device, device_notice=done.notice, elapsed_ms=elapsed_ms)
        for one in done.value
    )


def _shared_out(
    models: AnalysisModels,
    films: Sequence[ModelInputs],
    shows_refused: bool,
    context: JobContext,
    device: torch.device,
) -> tuple[Analysis, ...]:
    context.publish(ComputingOn(device.type))

    def part(places: slice, part_context: JobContext) -> tuple[Analysis, ...]:
        return _analysed(models, films[places], shows_refused, part_context, device)

    if device.type != CPU.type:
        return part(slice(0, len(films)), context)
    return shared_among_cores(len(films), part, context)


def _analysed(
    models: AnalysisModels,
    films: Sequence[ModelInputs],
    shows_refused: bool,
    context: JobContext,
    device: torch.device,
) -> tuple[Analysis, ...]:
    gate = read_card_file(Path(models.gate)).card.preparation
    reports = check(
        models.gate,
        np.stack([film.squares[gate] for film in films]),
        [film.header for film in films],
        context,
        device=device,
    )
    is_shown = [shows_refused or report.verdict is not GateVerdict.REFUSED for report in reports]
    shown = [place for place, one in enumerate(is_shown) if one]
    corrections = [report.correction for report in reports]
    anatomy = _fields(models.fields, films, corrections, shown, context, device=device)
    speakers = [_speaker(models, film, report) for film, report in zip(films, reports, strict=True)]
    by_folder: dict[str, list[int]] = defaultdict(list)
    for place in shown:
        if speakers[place][1]:
            by_folder[speakers[place][1]].append(place)
    spoken: dict[int, _Spoken] = {}
    features: dict[int, NDArray[np.float16]] = {}
    for folder, places in by_folder.items():
        said, seen = _speak(folder, films, corrections, places, context, device=device)
        spoken |= said
        features |= seen
    return tuple(
        Analysis(
            film.digest,
            report,
            speaking,
            *spoken.get(place, _SILENT),
            fields=anatomy.get(place),
            features=features.get(place),
        )
        for place, (film, report, (speaking, _)) in enumerate(
            zip(films, reports, speakers, strict=True)
        )
    )


_Maps = NDArray[np.float32] | None
_Spoken = tuple[ModelReference | None, tuple[Finding, ...], _Maps, _Maps]
_SILENT: _Spoken = (None, (), None, None)


def _speaker(
    models: AnalysisModels, film: ModelInputs, report: GateReport
) -> tuple[SpeakingModel, str]:
    """Who speaks, and the folder of that model; empty where none does."""
    if models.chosen:
        title = read_card_file(Path(models.chosen)).card.title
        sentence = f"You chose the model “{title}”."
        return SpeakingModel(None, AgeBasis.READER, GateVerdict.OK, sentence), models.chosen
    speaking = speaking_model(film.header.age_years, report.age, models.group)
    if speaking.group is None:
        return speaking, ""
    if speaking.group not in models.findings:
        sentence = (
            f"This version of xrayviewer has no model for {NAMES[speaking.group]}, so nothing is "
            "said about this film."
        )
        lacking = replace(speaking, group=None, verdict=GateVerdict.CAUTION, sentence=sentence)
        return lacking, ""
    return speaking, models.findings[speaking.group]


def _fields(
    folder: str,
    films: Sequence[ModelInputs],
    corrections: Sequence[Correction],
    places: Sequence[int],
    context: JobContext,
    *,
    device: torch.device,
) -> dict[int, ChestFields]:
    if not places:
        return {}
    preparation = read_card_file(Path(folder)).card.preparation
    squares = _squares(films, corrections, places, preparation)
    found = fields(folder, squares, context, device=device)
    return {
        place: replace(one, masks=map_on_film(one.masks, corrections[place]))
        for place, one in zip(places, found, strict=True)
    }


def _speak(
    folder: str,
    films: Sequence[ModelInputs],
    corrections: Sequence[Correction],
    places: Sequence[int],
    context: JobContext,
    *,
    device: torch.device,
) -> tuple[dict[int, _Spoken], dict[int, NDArray[np.float16]]]:
    """Have one model speak about the films at these places; also give their features."""
    model = placed(_MODELS.get(Path(folder)), device)
    card = model.card
    require_findings(card)
    squares = _squares(films, corrections, places, card.preparation)
    spoken: dict[int, _Spoken] = {}
    features: dict[int, NDArray[np.float16]] = {}
    for start in range(0, len(places), BATCH):
        context.raise_if_cancelled()
        said = scored(model, squares[start : start + BATCH], device)
        for offset, place in enumerate(places[start : start + BATCH]):
            spoken[place] = (
                _reference(model),
                findings_of(card, said.scores[offset]),
                map_on_film(said.evidence[offset], corrections[place]),
                map_on_film(said.heat[offset], corrections[place]),
            )
            features[place] = said.features[offset].copy()
    return spoken, features


def findings_model(folder: str) -> LoadedModel:
    """Return a model of findings, from memory where it spoke lately.

    Raises
    ------
    ModelError
        If the model is refused.
    """
    return _MODELS.get(Path(folder))


def findings_of(card: ModelCard, scores: NDArray[np.float64]) -> tuple[Finding, ...]:
    """Put the scores of one film beside what the card says of each label.

    Parameters
    ----------
    scores
        Shape (labels,), in the card's order.
    """
    points = {point.label: point for point in card.operating_points if point.is_default}
    is_calibrated = card.calibration.method != "none"
    return tuple(
        Finding(label, float(score), is_calibrated, points.get(label))
        for label, score in zip(card.labels, scores, strict=True)
    )


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """What a model of findings says about some prepared films.

    Attributes
    ----------
    scores
        NDArray[np.float64], shape (n, labels): probabilities.
    evidence, heat
        NDArray[np.float32], shape (n, labels, rows, columns); see `heatmaps.LabelMaps`.
    features
        NDArray[np.float16], shape (n, features), each of length 1.
    """

    scores: NDArray[np.float64]
    evidence: NDArray[np.float32]
    heat: NDArray[np.float32]
    features: NDArray[np.float16]


def scored(model: LoadedModel, squares: NDArray[np.uint8], device: torch.device = CPU) -> Scored:
    """Have a model of findings speak about prepared films.

    Parameters
    ----------
    model
        With its network on the device.
    squares
        Shape (n, size, size).

    Raises
    ------
    ModelError
        If scores or maps are no finite numbers.
    """
    card = model.card
    images = normalised(torch.from_numpy(squares).to(device), card.preparation)
    with torch.no_grad():
        feature_map = model.network.body(images)
        # A head that works in place must not change what is explained below.
        pooled = model.network.pooled(feature_map.clone()).flatten(1).float()
        features = functional.normalize(pooled).half().cpu().numpy()
    maps = maps_in(model.network, feature_map, card.network.head)
    # On the CPU first: MPS has no double precision.
    raw = maps.logits.cpu().double().numpy()
    evidence, heat = (one.float().cpu().numpy() for one in (maps.evidence, maps.heat))
    if not all(np.isfinite(one).all() for one in (raw, evidence, heat)):
        raise ModelError(
            f"The model “{card.model_id}” gives no scores: some are no finite numbers. Choose "
            "another model."
        )
    scores = probabilities(raw, card.network.head, card.calibration)
    return Scored(scores, evidence, heat, features)


def _squares(
    films: Sequence[ModelInputs],
    corrections: Sequence[Correction],
    places: Sequence[int],
    preparation: Preparation,
) -> NDArray[np.uint8]:
    return np.stack(
        [corrected(films[place].squares[preparation], corrections[place]) for place in places]
    )


def _reference(model: LoadedModel) -> ModelReference:
    card = model.card
    return ModelReference(
        card.model_id,
        card.title,
        card.version,
        model.digest,
        card.preparation.version,
        card.preparation,
    )
