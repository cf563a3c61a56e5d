"""Thumbnails with the heat map of a verdict over them."""

import numpy as np
import pytest

from tests.unit.session.conftest import refused
from xrayviewer.domain.preparation import Preparation
from xrayviewer.session import verdict_maps
from xrayviewer.session.film_thumbnails import FilmThumbnails
from xrayviewer.session.verdict_maps import FilmVerdict, VerdictThumbnails
from xrayviewer.workflows.verdict_maps import VerdictMap


@pytest.fixture
def made(monkeypatch):
    """Maps that were asked for; the strength of each is in the name of its film."""
    asked = []

    def make(_decoders, _learning, model, verdict, _context):
        asked.append((model, verdict))
        if verdict.location.name.startswith("bad"):
            raise refused(verdict.location)
        cells = np.zeros((4, 4), np.float32)
        cells[0, 0] = float(verdict.location.path.stem)
        return VerdictMap(verdict, cells, Preparation(32))

    monkeypatch.setattr(verdict_maps, "map_verdict", make)
    return asked


@pytest.fixture
def maps(jobs, decoders):
    return VerdictThumbnails(jobs, (decoders, None), FilmThumbnails(jobs, decoders, "some"))


def show(maps, settle, place, *names):
    verdicts = [FilmVerdict(place(name), "sick", True) for name in names]
    maps.request([one.location for one in verdicts])
    maps.look_at("mine", verdicts)
    settle()
    return [one.location for one in verdicts]


def test_a_map_lies_over_the_film_where_the_evidence_is(maps, made, settle, place):
    (film,) = show(maps, settle, place, "2.png")
    picture = maps.get(film)
    assert picture.ndim == 3
    grey = picture[-1, -1]
    assert grey[0] == grey[1] == grey[2]
    assert len(set(picture[0, 0].tolist())) > 1


def test_all_films_side_by_side_have_one_scale(maps, made, settle, place):
    weak, strong = show(maps, settle, place, "1.png", "4.png")
    # A quarter of the strongest evidence lies below the cut-off, so nothing is drawn.
    assert len(set(maps.get(weak)[0, 0].tolist())) == 1
    assert len(set(maps.get(strong)[0, 0].tolist())) > 1


def test_without_maps_films_are_as_they_are_and_none_is_computed(maps, made, settle, place):
    maps.set_mapped(False)
    (film,) = show(maps, settle, place, "2.png")
    assert maps.get(film).ndim == 2
    assert made == []
    maps.set_mapped(True)
    settle()
    assert maps.get(film).ndim == 3


def test_a_film_that_cannot_be_read_costs_no_other(maps, made, settle, place):
    _, sound = show(maps, settle, place, "bad.png", "2.png")
    assert maps.get(sound).ndim == 3
    assert maps.message == ""


def test_without_a_model_there_is_no_map(maps, made, settle, place):
    maps.look_at("", [FilmVerdict(place("2.png"), "sick", True)])
    settle()
    assert made == []


def test_of_several_wrong_labels_the_worst_is_shown(maps, made, settle, place):
    film = place("2.png")
    maps.look_at("mine", [FilmVerdict(film, "worst", True), FilmVerdict(film, "other", False)])
    settle()
    assert [verdict.label for _, verdict in made] == ["worst"]
