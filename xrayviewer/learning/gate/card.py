"""What the card of the input gate says."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from xrayviewer.domain.dataset import Split
from xrayviewer.domain.model_card import CardMetric, ModelCard, SelfTest, SplitCount
from xrayviewer.learning.evaluation.calibration import uncalibrated
from xrayviewer.learning.gate.measuring import SourceRate
from xrayviewer.learning.gate.pictures import Picture
from xrayviewer.learning.gate.record import measured_how
from xrayviewer.learning.networks.gate import OUTPUTS
from xrayviewer.learning.self_test import PATTERN
from xrayviewer.learning.training.card import trained_card
from xrayviewer.learning.training.fitting import Fitted
from xrayviewer.store.training_runs import RunFolder

LIMITATIONS: Final = (
    "Lateral views are not checked from pixels: no lateral film was at hand. A lateral film may "
    "pass. The header's view position is used where there is one.",
    "Mirrored films are not recognised.",
    "No chest CT slice was at hand. Pictures of kinds that were not among those it learned from "
    "pass more often; see the figures with a source left out.",
    "The age only proposes which model speaks. Two outputs have to agree: one learned from minors "
    "and adults of one collection, which reads anatomy but saw few small children, and one learned "
    "from children of 1 to 5 years of one hospital and adults of another, which knows hospitals "
    "too. Where they differ, as they should for ages from 6 to 17 years, the age stays open. Small "
    "children of other hospitals mostly stay open too.",
    "The distance from known films tells that a film is unusual, not that a score of it is wrong; "
    "a usual film can get a wrong score.",
)
RESEARCH: Final = (
    "Among its sources are collections for research use (ImageNet samples, dental and bone age "
    "data, JSRT) and films under CC BY-SA 4.0 (MedNIST). None of their pictures is in the model."
)


def gate_card(
    run: RunFolder,
    fitted: Fitted,
    pictures: Sequence[Picture],
    views: int,
    rates: Sequence[SourceRate],
) -> ModelCard:
    """Return the card, but for what follows from the weights as stored.

    Parameters
    ----------
    views
        How many the heads were fitted to and measured on.
    """
    settings = run.settings()
    recipe = settings.plan.recipe
    card = trained_card(run, fitted, uncalibrated(len(settings.films.labels)), (), {})
    return replace(
        card,
        labels=OUTPUTS,
        is_multi_label=True,
        calibration=uncalibrated(len(OUTPUTS)),
        splits=tuple(_split_count(pictures, split) for split in Split),
        metrics=tuple(_metric(rate) for rate in rates),
        training=(
            f"Recipe “{recipe.name}”, heads and limits fitted to features of {views:,} views, seed "
            f"{recipe.seed}, body from {fitted.started_from} and left as it was. Limits and "
            "percentiles lie beside the weights and were chosen on the validation pictures."
        ),
        self_test=SelfTest(PATTERN, (0.0,) * len(OUTPUTS)),
        limitations=(*LIMITATIONS, RESEARCH),
        licence="Research use only",
    )


def _split_count(pictures: Sequence[Picture], split: Split) -> SplitCount:
    own = [one for one in pictures if one.split is split]
    counts = Counter(one.is_chest for one in own)
    return SplitCount(
        split.value, len(own), len({one.patient for one in own}), {OUTPUTS[0]: counts[True]}
    )


def _metric(rate: SourceRate) -> CardMetric:
    return CardMetric(
        rate.question, "", f"{rate.source}, {measured_how(rate)}", rate.n, rate.interval
    )
