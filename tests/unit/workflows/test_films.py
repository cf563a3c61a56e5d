"""Files are found, described and read in a decoding process; its failures become verdicts."""

from pathlib import Path

import pytest

from xrayviewer.domain.errors import (
    EngineError,
    EngineMemoryError,
    EngineTimeoutError,
    JobCancelledError,
    Refusal,
    RefusalCode,
    UnreadableImageError,
)
from xrayviewer.domain.location import FilmLocation, FilmSummary
from xrayviewer.jobs.context import DirectContext
from xrayviewer.workflows import films

PLACE = FilmLocation(Path("folder/film.dcm"))


class ScriptedEngine:
    """Answers each operation as the test says: a value, or an error to raise."""

    def __init__(self, **answers):
        self.answers = answers
        self.calls = []

    def call(self, operation, *arguments, context, deadline_s=None):
        self.calls.append((operation, arguments, deadline_s))
        answer = self.answers[operation.replace(":", "_").replace(".", "_")]
        if callable(answer):
            answer = answer(arguments, context)
        if isinstance(answer, Exception):
            raise answer
        return answer


class Collector(DirectContext):
    def __init__(self):
        self.partials = []

    def publish(self, partial):
        self.partials.append(partial)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (EngineTimeoutError("slow"), RefusalCode.TOO_SLOW),
        (EngineMemoryError("large"), RefusalCode.OUT_OF_MEMORY),
        (EngineError("gone"), RefusalCode.DECODER_CRASHED),
    ],
)
def test_a_failing_process_is_a_verdict_on_the_file(error, code):
    engine = ScriptedEngine(radiograph_read_radiograph=error)
    with pytest.raises(UnreadableImageError) as caught:
        films.read_film(engine, PLACE, 0, DirectContext())
    assert caught.value.refusal.code is code
    assert caught.value.refusal.file_name == "film.dcm"


def test_a_refusal_passes_unchanged():
    refusal = Refusal(RefusalCode.EMPTY, "film.dcm", "it is empty", "Ask again.")
    engine = ScriptedEngine(dicom_tags_read_tags=UnreadableImageError(refusal))
    with pytest.raises(UnreadableImageError) as caught:
        films.read_tags(engine, PLACE, DirectContext())
    assert caught.value.refusal is refusal


def test_being_cancelled_is_no_verdict():
    engine = ScriptedEngine(thumbnail_read_thumbnail=JobCancelledError())
    with pytest.raises(JobCancelledError):
        films.read_thumbnail(engine, PLACE, 96, DirectContext())


def test_films_on_the_network_get_more_time():
    engine = ScriptedEngine(radiograph_read_radiograph="film")
    films.read_film(engine, PLACE, 0, DirectContext())
    films.read_film(engine, FilmLocation(Path("//server/share/film.dcm")), 0, DirectContext())
    near, far = (deadline for _, _, deadline in engine.calls)
    assert far - near == films.NETWORK_ALLOWANCE_S


def test_every_path_is_listed_and_the_finds_are_counted():
    engine = ScriptedEngine(folder_list_films=lambda arguments, context: 3)
    assert films.list_films(engine, (Path("a"), Path("b")), DirectContext()) == 6
    assert [arguments for _, arguments, _ in engine.calls] == [(Path("a"),), (Path("b"),)]


def test_one_header_that_kills_its_process_does_not_cost_the_others():
    places = tuple(FilmLocation(Path(f"{number}.dcm")) for number in range(3))

    def summarise(arguments, context):
        (batch,) = arguments
        if places[1] in batch:
            return EngineTimeoutError("stuck")
        for place in batch:
            context.publish(FilmSummary(place, rows=10))
        return None

    context = Collector()
    films.summarise_films(ScriptedEngine(summary_summarise=summarise), places, context)
    by_place = {summary.location: summary for summary in context.partials}
    assert by_place.keys() == set(places)
    assert by_place[places[1]].refusal.code is RefusalCode.TOO_SLOW
    assert by_place[places[0]].refusal is by_place[places[2]].refusal is None
