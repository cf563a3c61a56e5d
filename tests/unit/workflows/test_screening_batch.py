"""Films are gathered into batches that are large, but make nobody wait for long."""

from pathlib import Path

from xrayviewer.domain.analysis import ModelInputs
from xrayviewer.domain.input_gate import HeaderFacts
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import FilmIdentity, ScreenedPixels, ScreeningRow
from xrayviewer.domain.screening_film import ScreeningFilm
from xrayviewer.workflows.screening_batch import BATCH, GATHER_S, BatchGathering, ReadyFilm


def ready(place: int, digest: str = "", header: str = "") -> ReadyFilm:
    digest = digest or f"film{place}"
    film = ScreeningFilm(ModelInputs(digest, HeaderFacts(), {}), FilmIdentity())
    row = ScreeningRow(1, place, FilmLocation(Path(digest)))
    return ReadyFilm(row, ScreenedPixels(digest, header), film)


def gathered(*films: ReadyFilm, limit_s: float | None = None, is_first: bool = False):
    gathering = BatchGathering(limit_s)
    if not is_first:
        gathering.note_speed(9.0)
    for film in films:
        gathering.add(film, 0.0)
    return gathering


def places(batch) -> list[int]:
    return [one.row.place for one in batch]


def test_a_batch_is_due_when_it_is_full_or_nothing_else_comes_or_it_waited_long() -> None:
    one = gathered(ready(1))
    assert not one.is_due(0.5, are_more_coming=True)
    assert one.is_due(0.5, are_more_coming=False)
    assert one.is_due(2 * GATHER_S, are_more_coming=True)
    full = gathered(*(ready(place) for place in range(BATCH)))
    assert full.is_due(0.0, are_more_coming=True)
    assert not gathered().is_due(9.0, are_more_coming=False)


def test_the_very_first_film_waits_for_no_other() -> None:
    assert gathered(ready(1), is_first=True).is_due(0.0, are_more_coming=True)


def test_a_batch_holds_different_films_and_no_more_than_allowed() -> None:
    films = [ready(place) for place in range(BATCH + 2)]
    gathering = gathered(ready(90, "film0"), *films)
    assert places(gathering.take()) == [90, *range(1, BATCH)]
    assert gathering.places == {0, BATCH, BATCH + 1}
    assert places(gathering.take()) == [0, BATCH, BATCH + 1]


def test_the_same_pixels_with_another_header_are_another_film() -> None:
    assert places(gathered(ready(1, "d", "4 years"), ready(2, "d", "40 years")).take()) == [1, 2]


def test_films_that_got_their_result_elsewhere_are_dropped() -> None:
    gathering = gathered(ready(1), ready(2))
    gathering.drop(lambda one: one.row.place == 1, 5.0)
    assert gathering.places == {2}
    assert not gathering.is_due(5.5, are_more_coming=True)


def test_where_others_wait_for_the_engine_batches_are_as_short_as_the_limit() -> None:
    gathering = gathered(limit_s=0.15)
    assert gathering.size == 1
    gathering.note_speed(0.03)
    assert gathering.size == 5
    gathering.note_speed(0.01)
    assert gathering.size == 7
    for _ in range(9):
        gathering.note_speed(1e-4)
    assert gathering.size == BATCH
    gathering.note_speed(60.0)
    assert gathering.size == 1
    assert gathered().size == BATCH
