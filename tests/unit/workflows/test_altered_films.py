"""An open film is altered in the square of the model that spoke, without reading its file."""

import dataclasses

import numpy as np
import pytest

from tests.unit.imaging.films import film as drawn_film
from tests.unit.learning.tiny_models import write_tiny
from xrayviewer.domain.analysis import Analysis, Finding, ModelReference
from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.film_alteration import AlterationWay, FilmAlteration, RectangleRegion
from xrayviewer.domain.input_gate import AgeGroup, Correction, GateReport
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.speaking_model import speaking_model
from xrayviewer.domain.training import Device
from xrayviewer.engine.local import LocalEngine
from xrayviewer.imaging.correction import corrected
from xrayviewer.imaging.model_input import model_input
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning import analysis as learning_analysis
from xrayviewer.learning.predict import LoadedModels, score
from xrayviewer.store import model_library
from xrayviewer.store.model_folder import read_card_file
from xrayviewer.workflows.altered_films import alter, alterable_film, score_altered

SIZE = 128
SIDE = 2 * SIZE
CORRECTION = Correction(1, is_inverted=True)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(model_library, "models_folder", lambda: tmp_path)
    monkeypatch.setattr(learning_analysis, "_MODELS", LoadedModels(3))
    return write_tiny(tmp_path, preparation=Preparation(SIZE))


@pytest.fixture
def radiograph():
    return drawn_film(np.random.default_rng(1).integers(0, 4096, (180, 150)), "uint16")


@pytest.fixture
def analysed(folder, radiograph):
    """What the models said of the film: it lies on its side and is inverted."""
    reference = ModelReference("tiny", "Tiny", 1, read_card_file(folder).digest, 1)
    findings = (Finding("a", 0.5, True), Finding("b", 0.5, True))
    return Analysis(
        radiograph.digest,
        GateReport((), CORRECTION),
        speaking_model(40.0, None, AgeGroup.ADULT),
        reference,
        findings,
        np.zeros((2, 2, 2), np.float32),
        np.zeros((2, 2, 2), np.float32),
    )


def test_the_film_as_it_is_gets_the_scores_of_the_model(folder, radiograph, analysed):
    film = alterable_film(radiograph, analysed, DirectContext())
    square = alter(film, (), hides_borders=False)
    engine = LocalEngine("xrayviewer.learning")
    found = score_altered(engine, film, square, Device.CPU, DirectContext()).findings
    given = corrected(model_input(radiograph, Preparation(SIZE)), CORRECTION)
    (expected,) = score(str(folder), given[None], DirectContext())
    assert [one.score for one in found] == pytest.approx(expected)


def test_another_picture_gets_other_scores(radiograph, analysed):
    film = alterable_film(radiograph, analysed, DirectContext())
    engine = LocalEngine("xrayviewer.learning")
    region = RectangleRegion((20.0, 20.0), (140.0, 110.0))
    scores = {
        tuple(
            one.score
            for one in score_altered(
                engine,
                film,
                alter(film, [FilmAlteration(region, way)], hides_borders=False),
                Device.CPU,
                DirectContext(),
            ).findings
        )
        for way in AlterationWay
    }
    assert len(scores) == len(AlterationWay)


@pytest.fixture
def marked(analysed):
    """A film with air at its left, a thin bright letter and a large bright plate."""
    pixels = np.random.default_rng(1).normal(2000, 30, (SIDE, SIDE))
    pixels[:, :32] = 0
    pixels[100:120, 100:104] = pixels[180:210, 150:180] = 4095

    def prepare(**changes):
        found = dataclasses.replace(analysed, gate=GateReport(()), **changes)
        return alterable_film(drawn_film(pixels, "uint16"), found, DirectContext())

    return prepare


def test_markers_and_borders_are_hidden_before_anything_else(marked):
    film = marked()
    hidden = alter(film, (), hides_borders=True)
    letter, plate = np.s_[50:60, 50:52], np.s_[92:103, 77:88]
    assert hidden.covered[:, :14].all()
    assert hidden.covered[letter].all()
    assert not hidden.covered[plate].any()
    assert not hidden.upright[:, :14].any()
    assert hidden.upright[letter].max() < film.square[letter].min()


def test_what_looks_like_a_marker_in_a_lung_is_left_alone(marked):
    masks = np.zeros((3, 32, 32), np.bool_)
    masks[0, 10:20, 10:20] = True
    fields = ChestFields(masks, (1.0,) * 3, (0,) * 3, (0.0,) * 3, None)
    hidden = alter(marked(fields=fields), (), hides_borders=True)
    assert hidden.covered[:, :14].all()
    assert not hidden.covered[:, 20:].any()


def test_a_model_that_was_replaced_or_is_gone_is_told(tmp_path, radiograph, analysed):
    write_tiny(tmp_path, preparation=Preparation(SIZE), seed=1, replace=True)
    with pytest.raises(ModelError, match="was replaced"):
        alterable_film(radiograph, analysed, DirectContext())
    gone = dataclasses.replace(analysed.model, model_id="gone")
    with pytest.raises(ModelError, match="no model"):
        alterable_film(radiograph, dataclasses.replace(analysed, model=gone), DirectContext())


def test_where_no_model_spoke_there_is_nothing_to_compare_with(radiograph, analysed):
    silent = dataclasses.replace(analysed, model=None, findings=(), evidence=None, heat=None)
    with pytest.raises(ModelError, match="No model spoke"):
        alterable_film(radiograph, silent, DirectContext())
