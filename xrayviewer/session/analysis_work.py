"""The work of an analysis: recall what was found out earlier, else ask the models."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.input_gate import AgeGroup, HeaderFacts
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.training import Device
from xrayviewer.engine.process import Engine
from xrayviewer.imaging.model_inputs import model_inputs
from xrayviewer.jobs.context import JobContext
from xrayviewer.session.analysis_results import ReaderChoice, ResultKey
from xrayviewer.workflows.analysis import AnalysisPlan, analyse_films

DEADLINE_S: Final = 180.0
"""A film takes less than a second, on a machine that trains at the same time some more."""
Plan: TypeAlias = Callable[[str, AgeGroup | None], AnalysisPlan]


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """What is asked about one film.

    Attributes
    ----------
    radiograph
        The film on screen, whole.
    """

    radiograph: Radiograph
    header: HeaderFacts
    choice: ReaderChoice


@dataclass(frozen=True, slots=True)
class Recalled:
    """What was found out earlier about a film, if anything."""

    key: ResultKey
    plan: AnalysisPlan
    analysis: Analysis | None


def recall(
    question: Question,
    plan_for: Plan,
    known: Mapping[ResultKey, Analysis],
    read: Callable[[ResultKey], Analysis | None],
) -> Recalled:
    """Look the models up, and a result of theirs in memory and on disk.

    Raises
    ------
    ModelError
        See `plan_analysis`.
    """
    plan = plan_for(question.choice.model, question.choice.group)
    digest = question.radiograph.digest
    key = ResultKey(digest, question.header, question.choice, plan.digests)
    return Recalled(key, plan, known.get(key) or read(key))


def analyse(
    question: Question,
    plan: AnalysisPlan,
    device: Device,
    learning: Engine,
    context: JobContext,
) -> Analysis:
    """Prepare the film on screen for the models and have them speak; its file is not read.

    Raises
    ------
    XrayViewerError
        As `model_inputs` and `analyse_films`.
    """
    learning.warm_up()  # it starts while the film is prepared
    inputs = model_inputs(question.radiograph, plan.preparations)
    context.raise_if_cancelled()
    (found,) = analyse_films(
        learning,
        plan.on(device),
        (inputs,),
        context,
        shows_refused=question.choice.shows_refused,
        deadline_s=DEADLINE_S,
    )
    return found
