"""Measures what the map of a finding is worth, for the engine process."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray

from xrayviewer.domain.explanation import ANALYSED, ExplanationMethod
from xrayviewer.domain.explanation_checks import (
    HIDDEN_SHARE,
    RANDOM_REGIONS,
    ExplanationCheck,
    Faithfulness,
    Zone,
)
from xrayviewer.domain.model_card import ModelError, require_findings
from xrayviewer.imaging.altered_square import filled
from xrayviewer.imaging.correction import corrected, map_on_corrected
from xrayviewer.imaging.explained_film import ExplainedFilm
from xrayviewer.imaging.explained_regions import (
    hottest_region,
    over_cells,
    random_regions,
    without_region,
)
from xrayviewer.imaging.film_zones import evidence_ledger, film_zones
from xrayviewer.imaging.small_changes import (
    SMALL_CHANGES,
    map_changed_back,
    map_correlation,
    slightly_changed,
)
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.analysis import findings_model
from xrayviewer.learning.evaluation.calibration import probabilities
from xrayviewer.learning.heatmaps import label_maps
from xrayviewer.learning.networks import normalised
from xrayviewer.learning.weights import LoadedModel

CHUNK_PIXELS: Final = 4 * 224 * 224
"""As many as are computed between two looks at whether the result is still wanted: 100 ms."""
Square: TypeAlias = NDArray[np.uint8]
Grey: TypeAlias = NDArray[np.float32]


def check(folder: str, film: ExplainedFilm, context: JobContext) -> ExplanationCheck:
    """Measure faithfulness, stability and the evidence's places for one map.

    Parameters
    ----------
    folder
        Of the model that gave the score which the map explains.

    Raises
    ------
    ModelError
        If the model is refused, was replaced, has no such label, or gives no finite numbers.
    """
    model = findings_model(folder)
    card = model.card
    require_findings(card)
    if model.digest != film.key.model:
        raise ModelError(
            f"The model “{card.model_id}” was replaced since the film was analysed. Open the film "
            "again."
        )
    if film.key.label not in card.labels:
        raise ModelError(
            f"The model “{card.model_id}” knows no “{film.key.label}”. Choose one of: "
            f"{', '.join(card.labels)}."
        )
    return checked_map(model, film, context)


def checked_map(model: LoadedModel, film: ExplainedFilm, context: JobContext) -> ExplanationCheck:
    """As `check`, by a model that is loaded and knows the label.

    Raises
    ------
    ModelError
        If it gives no finite numbers.
    """
    place = model.card.labels.index(film.key.label)
    upright = corrected(film.square, film.correction)
    found = map_on_corrected(film.found, film.correction)
    shown = map_on_corrected(film.placement.film_mask(), film.correction)
    zones = film_zones(film.square, film.picture, film.placement, film.correction, film.fields)
    grey = upright.astype(np.float32)
    squares = [grey, *_hidden(upright, found, seed(film.key.digest))]
    markers = zones[Zone.MARKERS]
    if markers.any():
        squares.append(filled(upright, markers, shown).astype(np.float32))
    whole, hottest, *others = _scores(model, place, squares, context)
    evidence = map_on_corrected(film.evidence, film.correction)
    maps = {film.key.method: found, ExplanationMethod.EVIDENCE: evidence}
    is_analysed = film.key.method in ANALYSED and not film.key.layer
    changed = _correlations(model, place, upright, maps, context) if is_analysed else {}
    knows_lungs = film.fields is not None
    of_map = evidence_ledger(found, zones, knows_lungs=knows_lungs)
    return ExplanationCheck(
        key=film.key,
        faithfulness=Faithfulness(whole, hottest, tuple(others[:RANDOM_REGIONS])),
        correlations=changed.get(film.key.method, ()),
        ledger=evidence_ledger(evidence, zones, knows_lungs=knows_lungs),
        off_body=0.0 if of_map is None else of_map.off_body,
        evidence_correlations=changed.get(ExplanationMethod.EVIDENCE, ()),
        without_markers=others[RANDOM_REGIONS] if markers.any() else None,
        doubt=film.doubt,
    )


def seed(digest: str) -> int:
    """Seed of a film's random regions: the same for the same pixels, whatever the model."""
    return int.from_bytes(digest.encode()[:8], "big")


def _hidden(upright: Square, found: Grey, number: int) -> list[Grey]:
    """Hide the hottest region of a film, and each random one: one square for each."""
    regions = (
        hottest_region(found, HIDDEN_SHARE),
        *random_regions(RANDOM_REGIONS, HIDDEN_SHARE, number),
    )
    return [without_region(upright, region) for region in regions]


def _scores(
    model: LoadedModel, place: int, squares: Sequence[Grey], context: JobContext
) -> list[float]:
    card, scores = model.card, []
    for images in _chunks(model, squares, context):
        with torch.inference_mode():
            raw = model.network(images).to("cpu", torch.float64).numpy()
        _require_finite(model, raw)
        scores.extend(probabilities(raw, card.network.head, card.calibration)[:, place].tolist())
    return scores


def _correlations(
    model: LoadedModel,
    place: int,
    upright: Square,
    maps: Mapping[ExplanationMethod, Grey],
    context: JobContext,
) -> dict[ExplanationMethod, tuple[float, ...]]:
    """Compare maps of the film as it is with those of the slightly changed films."""
    changed = [slightly_changed(upright, change) for change in SMALL_CHANGES]
    found: dict[ExplanationMethod, list[Grey]] = {method: [] for method in maps}
    for images in _chunks(model, changed, context):
        every = label_maps(model.network, images, model.card.network.head)
        for method, of_method in found.items():
            computed = every.evidence if method is ExplanationMethod.EVIDENCE else every.heat
            numbers = computed.float().cpu().numpy()
            _require_finite(model, numbers)
            of_method.extend(numbers[:, place])
    return {
        method: tuple(
            map_correlation(over_cells(maps[method]), map_changed_back(one, change))
            for one, change in zip(of_method, SMALL_CHANGES, strict=True)
        )
        for method, of_method in found.items()
    }


def _chunks(
    model: LoadedModel,
    squares: Sequence[Grey],
    context: JobContext,
) -> Iterator[torch.Tensor]:
    """Network inputs in parts, with a look at the context before each."""
    size = model.card.preparation.size_px
    length = max(1, CHUNK_PIXELS // (size * size))
    device = next(model.network.parameters()).device
    for start in range(0, len(squares), length):
        context.raise_if_cancelled()
        grey = torch.from_numpy(np.stack(squares[start : start + length])).to(device)
        yield normalised(grey, model.card.preparation)


def _require_finite(model: LoadedModel, numbers: NDArray[np.floating[Any]]) -> None:
    if not np.isfinite(numbers).all():
        raise ModelError(
            f"The map of the model “{model.card.model_id}” could not be checked: some of its "
            "numbers are not finite. Choose another model."
        )
