"""One stage of a training as Lightning runs it: loss, optimiser, course of the rate, measures."""

import copy
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.optim import Optimizer

from xrayviewer.domain.training import Augmentation, Head, Recipe, Stage, TrainingError
from xrayviewer.learning.evaluation.measures import auroc
from xrayviewer.learning.training.augmenting import augment, mixed
from xrayviewer.learning.training.lightning import lightning
from xrayviewer.learning.training.seeds import epoch_seed
from xrayviewer.learning.training.teacher import TAUGHT_SHARE, Teacher

Batch = tuple[Tensor, Tensor, Tensor]
WARM_UP_STEPS = 10
"""After ten times as many, a mean over steps keeps no more than ten elevenths of the one before."""
MOMENTUM_SHARE = 0.25
"""Share of a one-cycle stage in which the rate rises."""


@dataclass(frozen=True, slots=True, eq=False)
class StageTask:
    """What one stage needs.

    Attributes
    ----------
    network
        What is trained, from prepared inputs to logits.
    groups
        Trainable layers, those next to the input first; each is one group of rates.
    to_input
        From what the films' file holds (after augmentation) to the network's input.
    augmentation
        None where inputs are no pixels.
    label_weights
        Shape (labels,): weight of each label's loss, ones for none.
    teacher
        Its answers are learned beside the labels; None: the labels alone.
    """

    stage: Stage
    recipe: Recipe
    head: Head
    number: int
    network: nn.Module
    groups: tuple[nn.Module, ...]
    to_input: Callable[[Tensor], Tensor]
    augmentation: Augmentation | None
    label_weights: Tensor
    teacher: Teacher | None = None


class StageModule(lightning.LightningModule):
    """Trains one stage of a recipe."""

    def __init__(self, task: StageTask) -> None:
        super().__init__()
        self.network = task.network
        self.task = task
        self.rate = task.stage.rate
        self.register_buffer("label_weights", task.label_weights, persistent=False)
        self._logits: list[Tensor] = []
        self._truth: list[Tensor] = []
        self._losses: list[float] = []
        _freeze_all_but(task.network, task.groups)
        self.averaged = None
        self._averaged_step = 0
        if task.recipe.average_decay:
            self.averaged = copy.deepcopy(task.network).requires_grad_(False).eval()

    @property
    def result(self) -> nn.Module:
        """The network that counts: the mean over the steps where the recipe asks for one."""
        return self.network if self.averaged is None else self.averaged

    def on_train_epoch_start(self) -> None:
        """Make what is random follow from the epoch, and keep frozen layers as they are."""
        recipe = self.task.recipe
        torch.manual_seed(epoch_seed("dropout", recipe.seed, self.task.number, self.current_epoch))
        self._losses = []
        self.network.eval()
        for group in self.task.groups:
            group.train()
        if self.task.stage.keeps_batch_norm:
            for layer in self.network.modules():
                if isinstance(layer, nn.BatchNorm1d | nn.BatchNorm2d):
                    layer.eval()

    def on_train_batch_end(self, *_arguments: object, **_named: object) -> None:
        """Take the new weights into the mean; at first it is a plain one of the few there are."""
        step = self.global_step
        if self.averaged is None or step == self._averaged_step:
            return
        self._averaged_step = step
        share = 1 - min(self.task.recipe.average_decay, step / (step + WARM_UP_STEPS))
        with torch.no_grad():
            mean, new = self.averaged.state_dict(), self.network.state_dict()
            for name, value in mean.items():
                if value.dtype.is_floating_point:
                    value.lerp_(new[name], share)
                else:
                    value.copy_(new[name])

    def training_step(self, batch: Batch, batch_number: int) -> Tensor:
        """Loss of one batch.

        Raises
        ------
        TrainingError
            If the loss is no number any more.
        """
        films, truth, _ = batch
        seed = epoch_seed(
            "augment", self.task.recipe.seed, self.task.number, self.current_epoch,
            batch_number, self.global_rank,
        )  # fmt: skip
        loss = self.batch_loss(films, truth, seed)
        value = float(loss.detach())
        if not math.isfinite(value):
            raise TrainingError(self.not_finite("the loss"))
        self._losses.append(value)
        return loss

    def batch_loss(self, films: Tensor, truth: Tensor, seed: int) -> Tensor:
        """Loss of films after augmentation, which follows from the seed."""
        if self.task.augmentation is not None:
            films = augment(films, self.task.augmentation, seed)
            if self.task.recipe.mixup:
                films, truth = mixed(films, truth, self.task.recipe.mixup, seed)
        inputs = self.task.to_input(films)
        if self.task.teacher is not None:
            answers = self.task.teacher.answers(inputs)
            truth = torch.lerp(truth, answers, TAUGHT_SHARE)
        return self._loss(self.network(inputs), truth)

    def validation_step(self, batch: Batch, _batch_number: int) -> None:
        """Keep logits and truth of one batch, and of its films as the recipe shifts them."""
        films, truth, places = batch
        seen = [films]
        if self.task.recipe.shifts is not None and self.task.augmentation is not None:
            seed = epoch_seed("shift", self.task.recipe.seed, *places.tolist())
            seen.append(augment(films, self.task.recipe.shifts, seed))
        for changed in seen:
            self._logits.append(self.result(self.task.to_input(changed)).float().cpu())
            self._truth.append(truth.cpu())

    def on_validation_epoch_end(self) -> None:
        """Log the measures of the epoch."""
        logits, truth = torch.cat(self._logits), torch.cat(self._truth)
        self._logits, self._truth = [], []
        if not bool(logits.isfinite().all()):
            raise TrainingError(self.not_finite("what the network gives for validation films"))
        measures = measures_of(logits, truth, self.task.head, self.task.label_weights)
        if self.task.recipe.monitor not in measures:
            raise TrainingError(
                f"{self.task.recipe.monitor} cannot be computed: the validation films hold one "
                "label only. Add films of the others, or let xrayviewer make the split."
            )
        self.log_dict(measures, logger=False)

    def not_finite(self, what: str) -> str:
        """Say that the training ends because something is no number."""
        return (
            f"The training stopped in epoch {self.current_epoch + 1}: {what} is no finite number "
            "any more. Start over with a lower learning rate; if that does not help, look for "
            "films of constant grey with the data check."
        )

    @property
    def train_loss(self) -> float:
        """Mean loss of the epoch's batches so far."""
        return sum(self._losses) / max(1, len(self._losses))

    def configure_optimizers(self) -> Any:
        """Optimiser and course of the rate, stepped with every batch."""
        stage = self.task.stage
        assert self.rate is not None, "the range test comes first"
        rates = group_rates(self.rate, stage.lowest_rate, len(self.task.groups))
        groups = [
            {"params": list(group.parameters()), "lr": rate}
            for group, rate in zip(self.task.groups, rates, strict=True)
        ]
        optimizer = make_optimizer(stage, groups)
        steps = max(1, int(self.trainer.estimated_stepping_batches))
        schedule = make_schedule(stage, optimizer, rates, steps)
        return {
            "optimizer": optimizer,
            "lr_scheduler": {"scheduler": schedule, "interval": "step"},
        }

    def _loss(self, logits: Tensor, truth: Tensor) -> Tensor:
        weights: Tensor = self.label_weights  # type: ignore[assignment]
        return loss(
            logits.float(), truth, self.task.head, weights, self.task.recipe.label_smoothing
        )


def measures_of(
    logits: Tensor, truth: Tensor, head: Head, label_weights: Tensor
) -> dict[str, float]:
    """Compute what `Recipe.monitor` may name, of validation films.

    ``val_auroc`` is the mean over labels that occur and lack on these films; without one it is
    left out.

    Parameters
    ----------
    logits, truth
        Shapes (n, outputs) and (n, labels), on the CPU.
    """
    measures = {
        "val_loss": float(loss(logits, truth, head, label_weights.cpu(), 0.0)),
        "val_accuracy": _accuracy(logits, truth, head),
    }
    area = _mean_auroc(logits, truth, head)
    return measures if area is None else {**measures, "val_auroc": area}


def loss(
    logits: Tensor, truth: Tensor, head: Head, label_weights: Tensor, smoothing: float
) -> Tensor:
    """Cross-entropy as the head asks for it; each film weighs as much as its label.

    Parameters
    ----------
    logits
        Shape (n, outputs).
    truth
        Shape (n, labels), 0 or 1, or shares of both where films are mixed.
    label_weights
        Shape (labels,). For independent labels the weight of films that carry it.
    smoothing
        Fraction of certainty taken from the truth.
    """
    if head is Head.SOFTMAX:
        target = truth * (1 - smoothing) + smoothing / truth.shape[1]
        weighted = target * label_weights * functional.log_softmax(logits, dim=1)
        return -weighted.sum() / (truth * label_weights).sum()
    if head is Head.SIGMOID:
        positive = truth[:, 1:]
        weight = (truth * label_weights).sum(1, keepdim=True)
        target = positive * (1 - smoothing) + smoothing / 2
        losses = functional.binary_cross_entropy_with_logits(logits, target, reduction="none")
        return (losses * weight).sum() / weight.sum()
    target = truth * (1 - smoothing) + smoothing / 2
    return functional.binary_cross_entropy_with_logits(logits, target, pos_weight=label_weights)


def group_rates(rate: float, lowest: float | None, groups: int) -> list[float]:
    """Learning rate of each layer group, evenly on a logarithmic scale; never above `rate`."""
    if lowest is None or groups == 1 or lowest > rate:
        return [rate] * groups
    step = (rate / lowest) ** (1 / (groups - 1))
    return [lowest * step**place for place in range(groups)]


def make_optimizer(stage: Stage, groups: list[dict[str, Any]]) -> Optimizer:
    """Return the optimiser of a stage."""
    decay = stage.weight_decay
    # One pass over memory instead of many: four times as fast where most of a network is dense.
    devices = {weight.device.type for group in groups for weight in group["params"]}
    is_fused = devices <= {"cpu", "cuda"}
    if stage.optimizer == "rmsprop":
        return torch.optim.RMSprop(groups, alpha=0.9, eps=1e-7, weight_decay=decay)
    if stage.optimizer == "adamw":
        return torch.optim.AdamW(groups, weight_decay=decay, fused=is_fused)
    amsgrad = stage.optimizer == "amsgrad"
    return torch.optim.Adam(groups, weight_decay=decay, amsgrad=amsgrad, fused=is_fused)


def make_schedule(
    stage: Stage, optimizer: Optimizer, rates: Sequence[float], steps: int
) -> torch.optim.lr_scheduler.LRScheduler:
    """Return the course of the rate over a stage's batches."""
    if stage.schedule == "one-cycle":
        return torch.optim.lr_scheduler.OneCycleLR(
            optimizer, max_lr=list(rates), total_steps=steps, pct_start=MOMENTUM_SHARE,
            final_div_factor=1e4,
        )  # fmt: skip
    if stage.schedule == "cosine":
        return torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=steps)
    if stage.schedule == "inverse-time":
        return torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 / (1 + step / steps))
    return torch.optim.lr_scheduler.LambdaLR(optimizer, lambda _step: 1.0)


def _freeze_all_but(network: nn.Module, groups: Sequence[nn.Module]) -> None:
    network.requires_grad_(False)
    for group in groups:
        group.requires_grad_(True)


def _accuracy(logits: Tensor, truth: Tensor, head: Head) -> float:
    if head is Head.SIGMOID:
        return float(((logits[:, 0] > 0) == (truth[:, 1] > 0)).double().mean())
    if head is Head.SOFTMAX:
        return float((logits.argmax(1) == truth.argmax(1)).double().mean())
    return float(((logits > 0) == (truth > 0)).double().mean())


def _mean_auroc(logits: Tensor, truth: Tensor, head: Head) -> float | None:
    """Mean over the labels that occur and lack on these films."""
    if head is Head.SIGMOID:
        columns = [(logits[:, 0], truth[:, 1])]
    elif head is Head.SOFTMAX:
        chances = logits.softmax(1)
        first = 1 if logits.shape[1] == 2 else 0
        columns = [(chances[:, label], truth[:, label]) for label in range(first, logits.shape[1])]
    else:
        columns = [(logits[:, label], truth[:, label]) for label in range(logits.shape[1])]
    areas = [auroc(held.numpy() > 0, scores.double().numpy()) for scores, held in columns]
    known = [area for area in areas if area is not None]
    return sum(known) / len(known) if known else None
