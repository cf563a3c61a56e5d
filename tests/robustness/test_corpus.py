"""Every film of the standing corpora gets its verdict, in time and in little memory."""

import re
from pathlib import Path

import pytest

from tests.robustness.decoding import LATEST_S, MEMORY_LIMIT_BYTES, SHOWN, DecodingPool, problems
from xrayviewer.domain.location import FilmLocation, FilmSummary
from xrayviewer.engine.decoding import decoding_engine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.workflows.films import summarise_films

pytestmark = pytest.mark.real_films


@pytest.fixture(scope="module")
def corpus(film_data):
    folders = (film_data / "malformed", film_data / "dicom")
    films = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    assert len(films) > 800
    return tuple(FilmLocation(path) for path in films)


@pytest.fixture(scope="module")
def judged(corpus):
    with DecodingPool() as pool:
        verdicts = list(pool.verdicts(corpus))
    return verdicts, pool.peak_bytes


def test_each_film_gets_one_verdict(corpus, judged):
    verdicts, _ = judged
    assert sorted(str(verdict.location.path) for verdict in verdicts) == sorted(
        str(location.path) for location in corpus
    )


def test_no_error_is_unforeseen_and_none_late(judged):
    verdicts, _ = judged
    assert problems(verdicts) == []
    assert max(verdict.cpu_seconds for verdict in verdicts) <= LATEST_S


def test_the_child_stays_within_its_memory(judged):
    _, peak_bytes = judged
    assert 0 < peak_bytes < MEMORY_LIMIT_BYTES


def test_each_refusal_is_a_sentence_that_names_the_file(judged):
    verdicts, _ = judged
    for verdict in verdicts:
        if verdict.outcome != SHOWN:
            assert verdict.detail.startswith("“")
            assert "” cannot be shown: " in verdict.detail
            assert verdict.detail.endswith(".")
            assert not any(word in verdict.detail for word in ("Error", "Exception", "Traceback"))


def test_what_is_shown_is_one_frame_of_the_size_its_header_says(judged):
    verdicts, _ = judged
    checked = 0
    for verdict in verdicts:
        if verdict.outcome == SHOWN and (size := size_in_header(verdict.location.path)):
            assert verdict.shape[:2] == size, verdict.location.path
            assert len(verdict.shape) == 2 or verdict.shape[2:] == (3,)
            checked += 1
    assert checked > 300


class Rows(DirectContext):
    def __init__(self) -> None:
        self.rows: list[FilmSummary] = []

    def publish(self, partial):
        self.rows.append(partial)


def test_each_film_has_its_row_and_what_is_shown_a_sound_one(corpus, judged):
    verdicts, _ = judged
    rows = Rows()
    engine = decoding_engine()
    try:
        summarise_films(engine, corpus, rows)
    finally:
        engine.close()
    assert [row.location for row in rows.rows] == list(corpus)
    refused = {row.location for row in rows.rows if row.refusal is not None}
    shown = {verdict.location for verdict in verdicts if verdict.outcome == SHOWN}
    assert refused.isdisjoint(shown)


def size_in_header(path: Path) -> tuple[int, int] | None:
    """Rows and columns of an explicit little endian header that names each once."""
    content = path.read_bytes()
    if content[128:132] != b"DICM":
        return None
    rows, columns = (
        [
            content[match.end() : match.end() + 2]
            for match in re.finditer(re.escape(element), content)
        ]
        for element in (b"\x28\0\x10\0US\2\0", b"\x28\0\x11\0US\2\0")
    )
    if len(rows) != 1 or len(columns) != 1:
        return None
    return int.from_bytes(rows[0], "little"), int.from_bytes(columns[0], "little")


# Negative controls: a reader without guards, seen by the same checks.


@pytest.fixture(scope="module")
def naively_judged(film_data):
    films = sorted((film_data / "malformed" / "pwnlab_v3").iterdir())
    with DecodingPool(package="tests.robustness.naive") as pool:
        return list(pool.verdicts(FilmLocation(path) for path in films))


def test_unforeseen_errors_of_a_naive_reader_are_seen(naively_judged):
    assert len(problems(naively_judged)) > 50


def test_frames_that_a_naive_reader_invents_are_seen(naively_judged):
    shapes = [verdict.shape for verdict in naively_judged if verdict.outcome == SHOWN]
    assert any(len(shape) == 3 and shape[2] != 3 for shape in shapes)
