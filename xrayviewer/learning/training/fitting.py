"""Train a network by a recipe, stage after stage, going on where an earlier run was ended."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

from xrayviewer.domain.dataset import Split, SplitDataset
from xrayviewer.domain.model_card import NetworkDescription
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import (
    Head,
    RangeTest,
    Recipe,
    Stage,
    StageRecord,
    TrainingError,
    TrainingNotice,
)
from xrayviewer.learning.networks import Network, normalised
from xrayviewer.learning.training.batch_norm import estimate_batch_norm, has_folded_batch_norm
from xrayviewer.learning.training.film_array import BatchSampler, FilmArray, FilmBatches, batches
from xrayviewer.learning.training.inference import Inference
from xrayviewer.learning.training.reporting import is_better, load_weights, save_weights
from xrayviewer.learning.training.seeds import epoch_seed
from xrayviewer.learning.training.stage import StageFiles, Trainer, range_test, run_stage
from xrayviewer.learning.training.start_weights import (
    FROM_SCRATCH,
    checkpoint_bytes,
    fitting_head,
    start_network,
)
from xrayviewer.learning.training.task import StageModule, StageTask, loss, measures_of
from xrayviewer.learning.training.teacher import Teacher, load_teacher
from xrayviewer.store.training_runs import RunFolder

HEAD_STEPS = 60
HEAD_RATE = 3e-3
HALFWAY = 0.5
"""The short fit before a range test ends where the loss is half of what chance gives: a head that
knows all its films leaves nothing for a test to lower."""
NORM_FILMS = 64
"""From so many films come the statistics of batch norm that was folded away."""
SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)
"""Shares of the tuned weights tried when they are averaged with those before fine-tuning."""


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """A trained network with its course.

    Attributes
    ----------
    started_from
        In words: what the weights were before.
    tuned_share
        Share of the tuned weights in the result; 1 where nothing was averaged.
    """

    network: Network
    description: NetworkDescription
    head: Head
    preparation: Preparation
    stages: tuple[StageRecord, ...]
    started_from: str
    tuned_share: float = 1.0


def pixel_task(
    network: Network,
    stage: Stage,
    number: int,
    *,
    recipe: Recipe,
    head: Head,
    weights: Tensor,
    teacher: Teacher | None = None,
) -> StageTask:
    """Return what a stage that sees films themselves needs.

    Parameters
    ----------
    weights
        Of the labels, shape (labels,).
    teacher
        Its answers are learned beside the labels.
    """
    groups: dict[str, tuple[nn.Module, ...]] = {
        "head": (network.head,),
        "last block": (network.last_block(), network.head),
        "all": network.layer_groups(stage.frozen_blocks),
    }

    def to_input(films: Tensor) -> Tensor:
        return normalised(films, recipe.preparation)

    return StageTask(
        stage, recipe, head, number, network, groups[stage.trains], to_input,
        recipe.augmentation, weights, teacher,
    )  # fmt: skip


class Fitting:
    """One training: its films, its network, its folder.

    Parameters
    ----------
    run
        Holds the prepared films; gets checkpoints and the weights after each stage.
    films
        With their use decided.
    """

    module: type[StageModule] = StageModule
    """What trains a stage."""

    def __init__(self, run: RunFolder, films: SplitDataset, trainer: Trainer) -> None:
        self._run = run
        self._films = films
        self._trainer = trainer
        self._recipe = trainer.plan.recipe
        self._head = fitting_head(self._recipe, len(films.labels), films.is_multi_label)
        self._truth = films.truth()
        side = self._recipe.preparation.size_px
        self._pixels = FilmArray(run.films, (len(films.films), side, side), "uint8")
        self._inference = Inference(
            self._pixels, self._recipe.preparation, trainer.device, trainer.context
        )

    @property
    def device(self) -> torch.device:
        """What it computes on."""
        return self._trainer.device

    def run(self) -> Fitted:
        """Train.

        Raises
        ------
        TrainingError
            If it cannot start or go on.
        """
        try:
            return self._fit()
        except OSError as error:
            raise TrainingError(
                f"The training stopped because the disk of “{self._run.folder}” could not be "
                f"written ({error.strerror or error}). Free some space, then go on."
            ) from error

    def find_rate(self, number: int) -> RangeTest:
        """Run the range test of one stage on its own.

        Before a stage that is not the first the head is fitted to features in some steps, because
        a head of chance would hide what the other layers need.

        Parameters
        ----------
        number
            Of the stage, from 1.
        """
        network, _ = self._start()
        if number > 1:
            self._fit_head(network)
        task, films = self._task(network, self._recipe.stages[number - 1], number)
        seed = epoch_seed("order", self._recipe.seed, number)
        order = BatchSampler(self._films.indices(Split.TRAIN), self._recipe.batch, seed=seed)
        loader = batches(self.labelled(films), order)
        return range_test(self.module(task), loader, self._run.folder, self._trainer)

    def _fit_head(self, network: Network) -> None:
        features = self._features(network)
        head = network.head_on_features().train()
        train = self._films.indices(Split.TRAIN)
        inputs, truth = features.take(train), torch.from_numpy(self._truth[list(train)]).float()
        weights = self._label_weights()
        optimizer = torch.optim.AdamW(head.parameters(), lr=HEAD_RATE)
        first = 0.0
        for _ in range(HEAD_STEPS):
            self._trainer.context.raise_if_cancelled()
            optimizer.zero_grad()
            value = loss(head(inputs), truth, self._head, weights, 0.0)
            now = float(value.detach())
            first = first or now
            if now < HALFWAY * first:
                return
            value.backward()  # type: ignore[no-untyped-call]  # not in the stub
            optimizer.step()

    def logits(self, network: Network, split: Split) -> NDArray[np.float64]:
        """Logits of the films of one split in the dataset's order, shape (films, outputs)."""
        return self._inference.logits(network, self._films.indices(split))

    def labelled(self, films: FilmArray) -> Dataset[tuple[Tensor, Tensor, Tensor]]:
        """Whole batches of what is trained on: inputs, truth and the positions of the films."""
        return FilmBatches(films, self._truth)

    def _fit(self) -> Fitted:
        recipe = self._recipe
        if recipe.head not in (None, self._head):
            self._trainer.context.publish(
                TrainingNotice(
                    f"The recipe's head ({recipe.head}) does not fit these labels, so the network "
                    f"gets another one ({self._head})."
                )
            )
        network, started_from = self._start()
        count = sum(weight.numel() for weight in network.parameters())
        description = NetworkDescription(recipe.network, self._head, count, recipe.dropout)
        stages = recipe.stages
        if started_from == FROM_SCRATCH:
            stages = tuple(replace(stage, trains="all") for stage in stages)
        results: list[StageRecord] = []
        before_tuning: dict[str, Tensor] = {}
        for number, stage in enumerate(stages, start=1):
            if recipe.averages_with_start and stage.trains != "features" and not before_tuning:
                before_tuning = {
                    name: value.clone() for name, value in network.state_dict().items()
                }
            results.append(self._stage(network, stage, number))
        share = self._average(network, before_tuning) if before_tuning else 1.0
        return Fitted(
            network=network,
            description=description,
            head=self._head,
            preparation=recipe.preparation,
            stages=tuple(results),
            started_from=started_from,
            tuned_share=share,
        )

    def _start(self) -> tuple[Network, str]:
        """Build the network; a run that goes on has its start weights, whatever became of others.

        Returns
        -------
        tuple[Network, str]
            With in words what it starts from.
        """
        plan, context = self._trainer.plan, self._trainer.context
        labels = len(self._films.labels)
        begun = self._run.stage_weights(0)
        if begun.exists():
            network, _ = start_network(plan, self._head, labels, context, has_start=False)
            network.load_state_dict(load_weights(begun))
            self._require_disk(network)
            return network, self._run.started_from()
        network, started_from = start_network(plan, self._head, labels, context)
        self._require_disk(network)
        if has_folded_batch_norm(network):
            first = self._films.indices(Split.TRAIN)[:NORM_FILMS]
            estimate_batch_norm(
                network, normalised(self._pixels.take(first), self._recipe.preparation)
            )
        if self._trainer.is_first:
            self._run.keep_start(started_from)
            save_weights(begun, network.state_dict())
        return network, started_from

    def _require_disk(self, network: Network) -> None:
        held = sum(_size_bytes(path) for path in self._run.folder.rglob("*.safetensors"))
        held += sum(_size_bytes(path) for path in self._run.folder.rglob("*.ckpt"))
        needed = max(0, checkpoint_bytes(network) - held)
        free = shutil.disk_usage(self._run.folder).free
        if free < needed:
            raise TrainingError(
                f"The checkpoints of this training need {needed / 1e9:.1f} GB on the disk of "
                f"“{self._run.folder}”, which has {free / 1e9:.1f} GB free. Free some space, then "
                "go on."
            )

    def _stage(self, network: Network, stage: Stage, number: int) -> StageRecord:
        done = self._run.stage_weights(number)
        if done.exists():
            network.load_state_dict(load_weights(done))
            return self._run.stage_record(number)
        task, films = self._task(network, stage, number)
        labelled = self.labelled(films)
        plan = self._trainer.plan
        train, validation = (
            self._films.indices(split) for split in (Split.TRAIN, Split.VALIDATION)
        )

        def loaders(batch: int) -> tuple[DataLoader[object], DataLoader[object]]:
            seed = epoch_seed("order", self._recipe.seed, number)
            order = BatchSampler(
                train, batch, seed=seed, rank=self._trainer.rank, ranks=plan.devices * plan.nodes
            )
            return batches(labelled, order), batches(
                labelled, BatchSampler(validation, batch, seed=None)
            )

        def start_again() -> None:
            before = self._run.stage_weights(number - 1)
            network.to("cpu").load_state_dict(load_weights(before))

        files = StageFiles(self._run, number, start_again)
        result = run_stage(task, loaders, files, self._trainer, self.module)
        network.to("cpu")
        if self._trainer.is_first:
            self._run.keep_stage_record(number, result)
            save_weights(done, network.state_dict())
        if not self._trainer.is_one_of_many:
            self._run.drop_checkpoints(number)
        return result

    def _task(self, network: Network, stage: Stage, number: int) -> tuple[StageTask, FilmArray]:
        recipe = self._recipe
        weights = self._label_weights()
        if stage.trains == "features":
            features = self._features(network)
            head = network.head_on_features()
            return (
                StageTask(
                    stage, recipe, self._head, number, head, (head,), _as_it_is, None, weights
                ),
                features,
            )
        return (
            pixel_task(
                network, stage, number,
                recipe=recipe, head=self._head, weights=weights, teacher=self._teacher(),
            ),
            self._pixels,
        )  # fmt: skip

    def _teacher(self) -> Teacher | None:
        folder = self._trainer.plan.teacher
        if not folder:
            return None
        return load_teacher(folder, self._recipe, self._head, self._films.labels)

    def _features(self, network: Network) -> FilmArray:
        """Compute the features of all films once."""
        self._trainer.context.publish(TrainingNotice("Computing features of all films once."))
        return self._inference.write_features(
            network, len(self._films.films), self._run.features(self._trainer.rank)
        )

    def _label_weights(self) -> Tensor:
        """Weigh labels by inverse frequency among the training films, where the recipe asks."""
        labels = len(self._films.labels)
        if self._recipe.imbalance != "weights":
            return torch.ones(labels)
        held = self._truth[list(self._films.indices(Split.TRAIN))]
        count = np.maximum(held.sum(axis=0), 1)
        if self._head is Head.INDEPENDENT:
            return torch.from_numpy(((len(held) - count) / count).astype(np.float32))
        return torch.from_numpy((len(held) / (labels * count)).astype(np.float32))

    def _average(self, network: Network, before: dict[str, Tensor]) -> float:
        """Leave in the network the mean of two sets of weights that is best on validation."""
        tuned = {name: value.clone() for name, value in network.state_dict().items()}
        truth = torch.from_numpy(
            self._truth[list(self._films.indices(Split.VALIDATION))].astype(np.float32)
        )
        best_share, best = 1.0, None
        for share in reversed(SHARES):
            network.load_state_dict(_mean(before, tuned, share))
            logits = torch.from_numpy(self.logits(network, Split.VALIDATION)).float()
            measure = measures_of(logits, truth, self._head, self._label_weights())[
                self._recipe.monitor
            ]
            if is_better(self._recipe.monitor, measure, best):
                best_share, best = share, measure
        network.load_state_dict(_mean(before, tuned, best_share))
        return best_share


def _size_bytes(path: Path) -> int:
    """Size of a file, 0 when another process that trains along has moved it."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _as_it_is(features: Tensor) -> Tensor:
    return features


def _mean(before: dict[str, Tensor], after: dict[str, Tensor], share: float) -> dict[str, Tensor]:
    return {
        name: torch.lerp(before[name], value, share) if value.is_floating_point() else value
        for name, value in after.items()
    }
