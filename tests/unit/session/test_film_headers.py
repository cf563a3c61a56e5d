"""Headers of a few files."""

from pathlib import Path

from xrayviewer.domain.location import FilmSummary
from xrayviewer.session.film_headers import FilmHeaders


def test_each_file_is_summarised_and_the_last_request_counts(jobs, decoders, settle):
    headers = FilmHeaders(jobs, decoders)
    answers = []
    headers.read((Path("early"),), answers.append)
    headers.read((Path("a"), Path("b")), answers.append)
    settle()
    (found,) = answers
    assert [one.location.path.name for one in found] == ["a", "b"]
    assert all(isinstance(one, FilmSummary) for one in found)


def test_a_request_can_be_dropped(jobs, decoders, settle):
    headers = FilmHeaders(jobs, decoders)
    answers = []
    headers.read((Path("a"),), answers.append)
    headers.drop()
    settle()
    assert answers == []
