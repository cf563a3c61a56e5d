"""Fit the heads of the gate's network to features, and choose its limits."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from xrayviewer.domain.dataset import Split
from xrayviewer.domain.speaking_model import ADULT_YEARS
from xrayviewer.domain.training import TrainingError
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.gate.domain_fit import fit_domain
from xrayviewer.learning.gate.judging import far, measured
from xrayviewer.learning.gate.linear_fit import Scaling, balanced, fit_logistic
from xrayviewer.learning.gate.pictures import ADULT, CHILD, View
from xrayviewer.learning.networks.gate import (
    CHEST,
    DEPTHS,
    INVERTED,
    LIMITS,
    MINOR,
    PERCENTS,
    UPRIGHT,
    GateHeads,
    domain_features,
)
from xrayviewer.learning.networks.gate import CHILD as CHILD_OUTPUT

REACHED: Final = 0.99
"""Share of held-out chest films within the reach of each depth, and not doubtful."""
KEPT: Final = 0.995
"""Share of held-out chest films, changed ones included, that the kind must let through."""
CERTAIN: Final = 0.998
"""Share of held-out chest films that must not be turned or inverted wrongly."""
SURELY: Final = 2.0
"""Logit above which an output alone is certain enough (0.88)."""
BEYOND: Final = 0.1
"""Logarithm of the distance beyond doubtful films at which a film is refused: films of collections
left out reach it less than once in a hundred, pictures of other things nearly always."""
ADULT_ERRORS: Final = 0.05
"""Share of held-out adults that may be taken for minors."""
MINOR_ERRORS: Final = 0.10
"""Share of held-out minors that may be taken for adults."""
NEVER: Final = 1e4
"""A logit that no film has."""
MINOR_DECAY: Final = 1e3
"""Times the decay of the others: there are few films of minors."""
FEWEST_OF_AN_AGE: Final = 5
"""Films of minors, and of adults, that a collection needs for the age to be learned within it."""

Selection = Callable[[View], bool]


@dataclass(frozen=True, slots=True, eq=False)
class FeatureTable:
    """Views with their features, float32, shape (n, features)."""

    views: Sequence[View]
    features: Tensor

    def places(self, selection: Selection) -> list[int]:
        """Positions of some views."""
        return [place for place, view in enumerate(self.views) if selection(view)]

    def part(self, places: Sequence[int]) -> "FeatureTable":
        """Return some views with copies of their features."""
        return FeatureTable([self.views[place] for place in places], self.features[list(places)])


def is_training(view: View) -> bool:
    """Whether the heads may be fitted to a view: plain or changed, of a film for training."""
    return view.picture.split is Split.TRAIN and (view.is_plain or view.seed is not None)


def fit_heads(
    table: FeatureTable, decay: float, context: JobContext, *, start: GateHeads | None = None
) -> GateHeads:
    """Fit everything to the views for training, then choose limits by those for validation.

    Parameters
    ----------
    decay
        Of the squared weights.
    start
        Heads fitted to the same chest films: only the image kind is fitted anew then.

    Raises
    ------
    TrainingError
        If the features do not vary.
    JobCancelledError
        If the context was cancelled.
    """
    heads = GateHeads().eval().requires_grad_(requires_grad=False)
    heads.linear.weight.zero_()
    heads.linear.bias.zero_()
    training = table.part(table.places(is_training))
    scaling = Scaling.of(training.features)
    scaled = FeatureTable(training.views, scaling.apply(training.features))
    found = [(CHEST, *_fit_kind(scaled, decay, context))]
    if start is None:
        found += _fit_chests(scaled, decay, context)
        _fit_distances(heads, training)
    else:
        heads.load_state_dict(start.state_dict())
    for first, weight, bias in found:
        last = first + len(bias)
        folded = scaling.folded(weight, bias)
        heads.linear.weight[first:last], heads.linear.bias[first:last] = folded
    _round_to_half(heads)
    choose_limits(heads, table)
    return heads


def head_logits(heads: GateHeads, features: Tensor) -> NDArray[np.float64]:
    """Logits of all outputs, shape (n, outputs)."""
    with torch.inference_mode():
        logits: NDArray[np.float64] = heads(features).double().numpy()
    return logits


def _fit_kind(table: FeatureTable, decay: float, context: JobContext) -> tuple[Tensor, Tensor]:
    target, weight = kind_weights(table)
    return fit_logistic(table.features, target, weight, decay, context)


def _fit_chests(
    table: FeatureTable, decay: float, context: JobContext
) -> list[tuple[int, Tensor, Tensor]]:
    """Fit what chest films tell: the first place of each output, with weight and bias."""

    def fit(
        selection: Selection, target: Callable[[View], float], group: Callable[[View], str]
    ) -> tuple[Tensor, Tensor]:
        places = table.places(selection)
        part = table.part(places)
        values = torch.tensor([target(view) for view in part.views])
        weight = balanced([group(view) for view in part.views])
        return fit_logistic(part.features, values, weight, decay, context)

    def is_chest(view: View) -> bool:
        return view.picture.is_chest

    def turn_group(view: View) -> str:
        return f"{view.picture.source} {view.turns}"

    def polarity_group(view: View) -> str:
        return f"{view.picture.source} {view.is_inverted}"

    found = [
        (UPRIGHT, *fit(is_chest, lambda view: view.turns, turn_group)),
        (INVERTED, *fit(is_chest, lambda view: float(view.is_inverted), polarity_group)),
    ]
    if {view.picture.group for view in table.views} >= {CHILD, ADULT}:
        found.append((CHILD_OUTPUT, *fit(_tells_age, lambda view: float(view.picture.group), _age)))
    sources = sources_of_all_ages(table.views)
    if sources:
        places = table.places(lambda view: _is_upright(view) and view.picture.source in sources)
        part = table.part([place for place in places if _has_age(table.views[place])])
        side = [float(_is_minor(view)) for view in part.views]
        groups = [
            f"{view.picture.source} {one}" for view, one in zip(part.views, side, strict=True)
        ]
        own_decay = decay * MINOR_DECAY
        found.append(
            (
                MINOR,
                *fit_logistic(
                    part.features, torch.tensor(side), balanced(groups), own_decay, context
                ),
            )
        )
    return found


def sources_of_all_ages(views: Sequence[View]) -> set[str]:
    """Return collections whose tables give enough ages on both sides of 18 years.

    Within one, films of minors and adults come from the same devices and archive, so that what
    tells them apart is the patient.
    """
    counts: Counter[tuple[str, bool]] = Counter()
    for picture in {view.picture for view in views if _is_upright(view) and _has_age(view)}:
        assert picture.age_years is not None
        counts[picture.source, picture.age_years < ADULT_YEARS] += 1
    return {
        source
        for source, _ in counts
        if min(counts[source, True], counts[source, False]) >= FEWEST_OF_AN_AGE
    }


def kind_weights(table: FeatureTable) -> tuple[Tensor, Tensor]:
    """Targets and weights of the image kind: chest films count as much as all else together.

    Among chest films every collection counts the same, among others every kind of every collection.
    """
    target = torch.tensor([float(view.picture.is_chest) for view in table.views])
    weight = balanced([f"{view.picture.source} {_kind(view)}" for view in table.views])
    for value in (0.0, 1.0):
        side = target == value
        weight[side] /= weight[side].sum()
    return target, weight


def _kind(view: View) -> str:
    return "" if view.picture.is_chest else view.picture.kind


def _is_upright(view: View) -> bool:
    return view.picture.is_chest and not view.turns and not view.is_inverted


def _tells_age(view: View) -> bool:
    return view.picture.group in (CHILD, ADULT) and _is_upright(view)


def _has_age(view: View) -> bool:
    return view.picture.age_years is not None


def _is_minor(view: View) -> bool:
    return view.picture.age_years is not None and view.picture.age_years < ADULT_YEARS


def _age(view: View) -> str:
    return str(view.picture.group)


def _fit_distances(heads: GateHeads, training: FeatureTable) -> None:
    """Fit centres and covariances to upright chest films, changed ones included."""
    upright = training.part(training.places(_is_upright))
    group = torch.tensor([view.picture.group for view in upright.views])
    for depth, features in enumerate(domain_features(upright.features), start=1):
        centres, whitening = fit_domain(features, group)
        heads.get_buffer(f"centre_{depth}").copy_(centres)
        heads.get_buffer(f"whitening_{depth}").copy_(whitening)


def _round_to_half(heads: GateHeads) -> None:
    """Round what will be stored in half precision, so that limits hold for what is stored."""
    for tensor in heads.state_dict().values():
        if tensor.ndim > 1:
            tensor.copy_(tensor.half().float())
            if not bool(torch.isfinite(tensor).all()):
                raise TrainingError(
                    "The features of these pictures hardly differ, so that nothing can be fitted "
                    "to them. Give weights of a trained network (ImageNet) to start from."
                )


def choose_limits(heads: GateHeads, table: FeatureTable) -> None:
    """Set reach, percentiles and limits from the films for validation."""
    held_out = table.part(table.places(lambda view: view.picture.split is Split.VALIDATION))
    plain = held_out.places(lambda view: view.picture.is_chest and view.is_plain)
    for depth in range(1, len(DEPTHS) + 1):
        distances = heads.distance(held_out.features[plain], depth)
        heads.get_buffer(f"reach_{depth}").fill_(float(torch.quantile(distances, REACHED)))
    logits = head_logits(heads, held_out.features)
    percents = np.linspace(0, 100, PERCENTS)
    unusual = np.percentile(measured(logits[plain]), percents, axis=0).T
    heads.unusual.copy_(torch.from_numpy(np.ascontiguousarray(unusual)))
    limits = _limits(held_out.views, logits)
    heads.limits.copy_(torch.tensor([limits[name] for name in LIMITS]))


def _limits(views: Sequence[View], logits: NDArray[np.float64]) -> dict[str, float]:
    def where(selection: Selection) -> NDArray[np.bool_]:
        return np.array([selection(view) for view in views], np.bool_)

    chest = where(lambda view: view.picture.is_chest)
    plain = chest & where(lambda view: view.is_plain)
    turns = np.array([view.turns for view in views])
    wrong = logits[:, UPRIGHT:INVERTED].copy()
    wrong[np.arange(len(views)), turns] = -np.inf
    not_inverted = chest & where(lambda view: not view.is_inverted)
    kind = _kind_limits(logits[:, CHEST], chest, plain)
    away = far(logits)
    return {
        **kind,
        "turn certain": max(0.0, _quantile(wrong.max(axis=1)[chest], CERTAIN)),
        "upright doubtful": min(SURELY, _quantile(logits[plain, UPRIGHT], 1 - REACHED)),
        "inversion certain": max(0.0, _quantile(logits[not_inverted, INVERTED], CERTAIN)),
        "inversion doubtful": max(-SURELY, min(0.0, _quantile(logits[plain, INVERTED], REACHED))),
        **_age_limits(views, logits),
        "domain doubtful": _quantile(away[plain], REACHED),
        "domain refused": _quantile(away[plain], REACHED) + BEYOND,
    }


def _kind_limits(
    logit: NDArray[np.float64], chest: NDArray[np.bool_], plain: NDArray[np.bool_]
) -> dict[str, float]:
    """Refuse below the middle of the gap between chest films and the rest, or below the films."""
    lowest_film = _quantile(logit[chest], 1 - KEPT)
    highest_other = _quantile(logit[~chest], KEPT) if (~chest).any() else lowest_film
    refused = min(lowest_film, (lowest_film + highest_other) / 2)
    return {
        "kind refused": refused,
        "kind doubtful": max(refused, _quantile(logit[plain], 1 - REACHED)),
    }


def _age_limits(views: Sequence[View], logits: NDArray[np.float64]) -> dict[str, float]:
    """Choose where adults end and minors begin, and what resembles films of small children."""
    upright = [place for place, view in enumerate(views) if _is_upright(view)]
    group = np.array([views[place].picture.group for place in upright])
    found = {"adult": -NEVER, "minor": NEVER, "child": NEVER}
    logit = logits[upright, CHILD_OUTPUT]
    if {CHILD, ADULT} <= set(group):
        ends = _quantile(logit[group == ADULT], KEPT), _quantile(logit[group == CHILD], 1 - KEPT)
        found["child"] = sum(ends) / 2
    sources = sources_of_all_ages([views[place] for place in upright])
    told = [place for place in upright if views[place].picture.source in sources]
    told = [place for place in told if _has_age(views[place])]
    if told:
        is_minor = np.array([_is_minor(views[place]) for place in told])
        logit = logits[told, MINOR]
        found["minor"] = _quantile(logit[~is_minor], 1 - ADULT_ERRORS)
        found["adult"] = min(_quantile(logit[is_minor], MINOR_ERRORS), found["minor"])
    return found


def _quantile(values: NDArray[np.float64], share: float) -> float:
    return float(np.quantile(values, share))
