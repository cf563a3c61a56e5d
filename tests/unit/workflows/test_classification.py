"""Many films: in order of input, with a row for each, whatever happens to it."""

import threading
from pathlib import Path

import pytest

from tests.unit.workflows.classified_films import analysis, finding
from xrayviewer.domain.analysis import AnalysisModels, ModelInputs
from xrayviewer.domain.errors import (
    EngineError,
    JobCancelledError,
    Refusal,
    RefusalCode,
    UnreadableImageError,
)
from xrayviewer.domain.input_gate import GateVerdict, HeaderFacts
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.model_card import ModelError
from xrayviewer.jobs.context import DirectContext
from xrayviewer.workflows.analysis import AnalysisPlan
from xrayviewer.workflows.classification import (
    AHEAD,
    BATCH,
    ClassifiedFilm,
    FilmStatus,
    NoFilmsError,
    classify_films,
)
from xrayviewer.workflows.film_analyser import ScoringError

PLAN = AnalysisPlan(AnalysisModels("gate", "fields", {}), ())


class Decoders:
    """Lists the names in a text, and reads films that are called so."""

    def __init__(self) -> None:
        self.asked = 0
        self.most_ahead = 0
        self.done = 0
        self._change = threading.Lock()

    def call(self, operation, *given, context, deadline_s=None):
        if operation == "folder:list_films":
            names = str(given[0]).split()
            context.report(None, "searching")
            for name in names:
                context.publish((FilmLocation(Path(name)),))
            return len(names)
        (
            location,
            frame,
            _,
        ) = given
        assert (operation, frame) == ("model_inputs:read_model_inputs", 0)
        context.raise_if_cancelled()
        context.publish("a preview")
        with self._change:
            self.asked += 1
            self.most_ahead = max(self.most_ahead, self.asked - self.done)
        if location.name.startswith("broken"):
            refusal = Refusal(RefusalCode.EMPTY, location.name, "it is empty", "Ask for another.")
            raise UnreadableImageError(refusal)
        return ModelInputs(location.name, HeaderFacts(), {})


class Learning:
    """Analyses films; fails on those that are called so, and then on the whole batch."""

    def __init__(self, error: Exception | None = None) -> None:
        self.batches: list[int] = []
        self._error = error

    def call(self, operation, _models, films, shows_refused, *, context, deadline_s=None):
        assert operation == "analysis:analyse"
        self.batches.append(len(films))
        context.report(1.0)
        context.publish("nothing that is shown")
        for film in films:
            if film.digest.startswith("wrong"):
                raise self._error or ModelError("The scores are no numbers.")
        return tuple(
            analysis(finding("effusion", 0.7, 0.5), digest=film.digest, verdict=(
                GateVerdict.REFUSED if shows_refused else GateVerdict.OK
            ))
            for film in films
        )  # fmt: skip


class Kept(DirectContext):
    """Keeps films and progress as they come."""

    def __init__(self, decoders: Decoders | None = None, ends_after: int | None = None) -> None:
        self.films: list[ClassifiedFilm] = []
        self.reports: list[tuple[float | None, str]] = []
        self._decoders, self._ends_after = decoders, ends_after

    def publish(self, partial):
        self.films.append(partial)
        if self._decoders is not None:
            self._decoders.done += 1
        self.is_cancelled = len(self.films) == self._ends_after

    def report(self, fraction, message=""):
        self.reports.append((fraction, message))


def classified(names: str, learning: Learning | None = None, **options) -> Kept:
    kept = Kept()
    count = classify_films(
        Decoders(), learning or Learning(), PLAN, (Path(names),), kept, **options
    )
    assert count == len(kept.films)
    return kept


def test_films_come_in_order_of_input_in_batches() -> None:
    names = [f"film{number}" for number in range(3 * BATCH + 2)]
    learning = Learning()
    kept = classified(" ".join(names), learning)
    assert [film.location.name for film in kept.films] == names
    assert [film.analysis.digest for film in kept.films] == names
    assert learning.batches == [BATCH, BATCH, BATCH, 2]
    assert kept.reports[0] == (BATCH / 26, "8 of 26 films")
    assert kept.reports[-1][0] == 1.0


def test_a_film_named_twice_counts_once() -> None:
    kept = Kept()
    paths = (Path("a b"), Path("b"))
    assert classify_films(Decoders(), Learning(), PLAN, paths, kept) == 2


def test_films_that_cannot_be_read_keep_their_place_and_reason() -> None:
    kept = classified("a broken1 b broken2")
    assert [film.status for film in kept.films] == [
        FilmStatus.SCORED, FilmStatus.FAILED, FilmStatus.SCORED, FilmStatus.FAILED,
    ]  # fmt: skip
    assert kept.films[1].reason == "“broken1” cannot be shown: it is empty. Ask for another."


def test_where_no_film_can_be_read_the_models_are_not_asked() -> None:
    learning = Learning()
    kept = classified("broken1 broken2", learning)
    assert [film.status for film in kept.films] == [FilmStatus.FAILED] * 2
    assert learning.batches == []


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (None, "“wrong” gets no score. The scores are no numbers."),
        (EngineError("the process ended"), "“wrong” gets no score: the process ended. Try"),
    ],
)
def test_one_film_that_cannot_be_scored_does_not_cost_the_others(error, reason) -> None:
    kept = classified("a wrong b", Learning(error))
    assert [film.status for film in kept.films] == [
        FilmStatus.SCORED, FilmStatus.FAILED, FilmStatus.SCORED,
    ]  # fmt: skip
    assert kept.films[1].reason.startswith(reason)


def test_a_last_film_that_cannot_be_scored_is_a_row_too() -> None:
    names = [f"film{number}" for number in range(BATCH)]
    kept = classified(" ".join([*names, "wrong"]))
    assert kept.films[-1].status is FilmStatus.FAILED


def test_models_that_fail_on_everything_end_the_run() -> None:
    with pytest.raises(ModelError, match="no numbers"):
        classified("wrong1 wrong2 wrong3")
    with pytest.raises(ModelError, match="no numbers"):
        classified("wrong1")
    with pytest.raises(ScoringError, match="No film gets a score: the process ended"):
        classified("wrong1 wrong2 wrong3", Learning(EngineError("the process ended")))


def test_a_first_film_that_ends_the_process_is_a_row() -> None:
    kept = classified("wrong1", Learning(EngineError("the process ended")))
    assert [film.status for film in kept.films] == [FilmStatus.FAILED]


def test_no_films_are_a_sentence() -> None:
    with pytest.raises(NoFilmsError, match="no films in “ ”"):
        classified(" ")


def test_only_a_few_films_are_read_ahead() -> None:
    decoders = Decoders()
    names = " ".join(f"film{number}" for number in range(5 * AHEAD))
    classify_films(decoders, Learning(), PLAN, (Path(names),), Kept(decoders))
    assert decoders.most_ahead <= AHEAD + 2 * BATCH


def test_it_stops_where_it_is_cancelled() -> None:
    kept = Kept(ends_after=BATCH)
    names = " ".join(f"film{number}" for number in range(5 * AHEAD))
    with pytest.raises(JobCancelledError):
        classify_films(Decoders(), Learning(), PLAN, (Path(names),), kept)
    assert len(kept.films) == BATCH


def test_what_became_of_a_film_has_a_name_and_a_reason() -> None:
    here = FilmLocation(Path("a.dcm"))
    scored = ClassifiedFilm(here, analysis(finding("effusion", 0.7)))
    assert (scored.status, scored.reason) == (FilmStatus.SCORED, "")
    refused = ClassifiedFilm(here, analysis(verdict=GateVerdict.REFUSED))
    assert (refused.status, refused.reason) == (FilmStatus.REFUSED, "This is no chest film.")
    minor = ClassifiedFilm(here, analysis(age_years=12))
    assert minor.status is FilmStatus.NO_MODEL
    assert "No model trained for this age" in minor.reason
    (shown,) = classified("a", shows_refused=True).films
    assert shown.status is FilmStatus.SCORED_ALTHOUGH_REFUSED
    assert shown.reason == "This is no chest film."
