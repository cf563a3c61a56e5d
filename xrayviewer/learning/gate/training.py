"""Train the input gate: features of many views once, then heads, limits and figures."""

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import torch
from torch import Tensor, nn

from xrayviewer.domain.model_card import NetworkDescription
from xrayviewer.domain.training import Head, TrainingError, TrainingNotice, TrainingPlan
from xrayviewer.domain.training_outcome import TrainingOutcome
from xrayviewer.imaging.film_changes import FilmChanges
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.gate.card import gate_card
from xrayviewer.learning.gate.features import ViewFeatures
from xrayviewer.learning.gate.fitting import FeatureTable, fit_heads
from xrayviewer.learning.gate.measuring import SourceRate, measured_left_out, measured_on_test
from xrayviewer.learning.gate.pictures import Picture, Pixels, View, pictures_of, views_of
from xrayviewer.learning.gate.record import write_gate_record
from xrayviewer.learning.networks import Network
from xrayviewer.learning.networks.gate import GateHeads, GateNetwork, gate_network
from xrayviewer.learning.training.completing import kept_model
from xrayviewer.learning.training.film_array import FilmArray
from xrayviewer.learning.training.fitting import Fitted
from xrayviewer.learning.training.start_weights import start_network
from xrayviewer.learning.weights import packed
from xrayviewer.store.training_runs import RunFolder

BODY: Final = "mobilenet-v2-same"


def start_gate(plan: TrainingPlan, context: JobContext) -> tuple[GateNetwork, str]:
    """Build the gate's network on the start weights of its recipe; also for a plan's check.

    Returns
    -------
    tuple[GateNetwork, str]
        With unfitted heads, and in words what it starts from.

    Raises
    ------
    TrainingError
        If the start weights are not at hand.
    """
    recipe = dataclasses.replace(plan.recipe, network=BODY)
    whole, started_from = start_network(
        dataclasses.replace(plan, recipe=recipe), Head.SIGMOID, 2, context
    )
    network = gate_network(whole.eval().body).eval().requires_grad_(requires_grad=False)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # not in the stub
    _round_to_half(network)
    return network, started_from


def train_gate(run: RunFolder, models_folder: Path, context: JobContext) -> TrainingOutcome:
    """Fit the gate to the films of a run, measure it, and write model and record.

    A run that was ended goes on with the features that it has; fitting takes a minute or two and
    starts over.

    Raises
    ------
    TrainingError, ModelError
        If it cannot start, or a folder cannot be written.
    JobCancelledError
        If it was cancelled.
    """
    settings = run.settings()
    plan, recipe = settings.plan, settings.plan.recipe
    stage = recipe.stages[0]
    network, started_from = start_gate(plan, context)
    side = recipe.preparation.size_px
    pictures = pictures_of(settings.films)
    _require_all_kinds(pictures)
    films = FilmArray(run.films, (len(settings.films.films), side, side), "uint8")
    pixels = Pixels(films, pictures, side, FilmChanges(), recipe.seed)
    store = ViewFeatures(network, pixels, recipe.preparation, context)
    views = views_of(pictures, stage.epochs, recipe.seed)
    context.publish(TrainingNotice(f"Computing features of {len(views):,} views once."))
    table = FeatureTable(views, _features(run, store, views))
    context.report(None, "Fitting the heads")
    heads = fit_heads(table, stage.weight_decay, context)
    network.head = nn.Sequential(heads)
    rates = [
        *measured_on_test(heads, store, views),
        *_left_out(table, heads, store, stage.weight_decay, context),
    ]
    fitted = _fitted(plan, network, started_from)
    card, weights = packed(
        gate_card(run, fitted, pictures, len(views), rates), network, is_half=True
    )
    try:
        write_gate_record(run.record, rates)
    except OSError as error:
        raise TrainingError(
            f"The record could not be written to “{run.record}” ({error.strerror or error}). Free "
            "some space and start again."
        ) from error
    card, folder = kept_model(models_folder, card, weights)
    run.drop_working_files()
    return TrainingOutcome(card, str(folder), str(run.record), None, None)


def _features(run: RunFolder, store: ViewFeatures, views: Sequence[View]) -> Tensor:
    try:
        return store.compute(views, run.features())
    except OSError as error:
        raise TrainingError(
            f"The features could not be written to “{run.folder}” ({error.strerror or error}). "
            "Free some space, then go on."
        ) from error


def _require_all_kinds(pictures: list[Picture]) -> None:
    files = [one for one in pictures if not one.is_drawn]
    if not any(one.is_chest for one in files) or all(one.is_chest for one in files):
        raise TrainingError(
            "The input gate needs chest films and other pictures. Label the films “chest film”, "
            "“chest film of a child” or “chest film of an adult”, and the others by what they show."
        )


def _left_out(
    table: FeatureTable,
    heads: GateHeads,
    store: ViewFeatures,
    decay: float,
    context: JobContext,
) -> list[SourceRate]:
    """Fit again without each source in turn, and measure on it."""
    rates: list[SourceRate] = []
    sources = sorted({view.picture.source for view in table.views})
    for number, source in enumerate(sources, start=1):
        context.raise_if_cancelled()
        context.report(
            number / (len(sources) + 1), f"Fitting without source {number} of {len(sources)}"
        )
        rest = table.part(table.places(lambda view, out=source: view.picture.source != out))  # type: ignore[misc]
        if {view.picture.is_chest for view in rest.views} != {True, False}:
            continue
        has_chests = any(
            view.picture.is_chest and view.picture.source == source for view in table.views
        )
        own = fit_heads(rest, decay, context, start=None if has_chests else heads)
        rates += measured_left_out(own, store, table.views, source)
    return rates


def _round_to_half(network: Network) -> None:
    """Leave the weights that a reader of the stored file gets, so that features are the same."""
    with torch.no_grad():
        for value in network.state_dict().values():
            if value.is_floating_point() and value.ndim > 1:
                value.copy_(value.half().float())


def _fitted(plan: TrainingPlan, network: GateNetwork, started_from: str) -> Fitted:
    count = sum(weight.numel() for weight in network.parameters())
    return Fitted(
        network=network,
        description=NetworkDescription(plan.recipe.network, Head.INDEPENDENT, count),
        head=Head.INDEPENDENT,
        preparation=plan.recipe.preparation,
        stages=(),
        started_from=started_from,
    )
