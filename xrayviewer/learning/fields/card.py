"""What the card of a model for lungs and heart says."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from xrayviewer.domain.chest_fields import FIELD_LABELS
from xrayviewer.domain.dataset import Split
from xrayviewer.domain.fields_evaluation import FieldsEvaluation
from xrayviewer.domain.model_card import CardMetric, ModelCard
from xrayviewer.learning.evaluation.calibration import uncalibrated
from xrayviewer.learning.training.card import MEASURED_ON, trained_card
from xrayviewer.learning.training.fitting import Fitted
from xrayviewer.store.training_runs import RunFolder

LIMITATIONS = (
    "Measured on films of the same source only; elsewhere the masks have to be looked at.",
    "Where disease hides the border of a lung (effusion, collapse, dense opacity), the mask may "
    "stop at what is dark or go on through it; the cardiothoracic ratio then means nothing.",
    "The cardiothoracic ratio is only meant for upright PA films in inspiration; on AP and supine "
    "films the heart is magnified.",
    "A film that is no upright frontal chest radiograph gets masks too; the input gate has to "
    "speak first.",
)
JSRT = "JSRT"
OF_JSRT = (
    "Trained on PA films of adults from one collection (JSRT, Japan, before 2000): children, "
    "AP and portable films, lines and devices were not among them, only imitated by chance.",
    "On films of small children the lungs often run on above the collar bones, and the heart may "
    "lose a part: do not rely on masks or ratio there.",
    "The films of JSRT and the masks of SCR are for research, and so are these weights; cite both.",
)


def fields_card(
    run: RunFolder, fitted: Fitted, evaluations: Mapping[Split, FieldsEvaluation]
) -> ModelCard:
    """Return the card, but for what follows from the weights as stored.

    Parameters
    ----------
    evaluations
        On the validation films and, where some were kept, the test films.
    """
    settings = run.settings()
    films = settings.films.films
    card = trained_card(run, fitted, uncalibrated(len(FIELD_LABELS)), (), {})
    is_jsrt = all(one.film.source == JSRT for one in films)
    limitations: tuple[str, ...] = LIMITATIONS
    if Split.TEST not in evaluations:
        limitations = (
            "No test films: the figures are of the validation films, by which the recipe may have "
            "been chosen.",
            *limitations,
        )
    return replace(
        card,
        metrics=tuple(_metrics(settings.films.origin(settings.source), evaluations)),
        limitations=(*limitations, *OF_JSRT) if is_jsrt else limitations,
        licence="Research use only" if is_jsrt else "",
        views=("PA",) if is_jsrt else card.views,
    )


def _metrics(folder: str, evaluations: Mapping[Split, FieldsEvaluation]) -> Iterator[CardMetric]:
    for split, one in evaluations.items():
        measured_on = f"{MEASURED_ON[split]} of {folder}"
        for label, value in zip(FIELD_LABELS, one.dice, strict=True):
            yield CardMetric("dice", label, measured_on, one.n, value)
        for name, value in one.overall().items():
            yield CardMetric(name, "", measured_on, one.n, value)
