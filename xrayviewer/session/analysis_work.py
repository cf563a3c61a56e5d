"""The work of an analysis: recall what was found out earlier, else ask the models."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.input_gate import AgeGroup, HeaderFacts
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.training import Device
from xrayviewer.domain.translation import mark
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.session.analysis_results import ReaderChoice, ResultKey
from xrayviewer.workflows.analysis import AnalysisPlan, analyse_films
from xrayviewer.workflows.films import read_model_inputs

DEADLINE_S: Final = 180.0
"""A film takes less than a second, on a machine that trains at the same time some more."""
CHANGED: Final = mark(
    "analysis", "The file of this film was changed after it was opened. Open the film again."
)
Plan: TypeAlias = Callable[[str, AgeGroup | None], AnalysisPlan]


class ChangedFilmError(XrayViewerError):
    """The pixels of a film are no longer those on screen."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about one film.

    Attributes
    ----------
    digest
        Of the pixels on screen.
    """

    digest: str
    header: HeaderFacts
    location: FilmLocation
    frame: int
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
    key = ResultKey(question.digest, question.header, question.choice, plan.digests)
    return Recalled(key, plan, known.get(key) or read(key))


def analyse(
    question: Question,
    plan: AnalysisPlan,
    device: Device,
    engines: tuple[Engine, Engine],
    context: JobContext,
) -> Analysis:
    """Read a film for the models and have them speak.

    Parameters
    ----------
    engines
        Of the decoders and of the models.

    Raises
    ------
    ChangedFilmError
        If the file holds other pixels than those on screen.
    XrayViewerError
        As `read_model_inputs` and `analyse_films`.
    """
    decoders, learning = engines
    learning.warm_up()  # it starts while the film is read
    inputs = read_model_inputs(
        decoders, question.location, question.frame, plan.preparations, context
    )
    if inputs.digest != question.digest:
        raise ChangedFilmError(CHANGED)
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
