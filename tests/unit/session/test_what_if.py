"""What if: asked of the open film, answered by the newest picture, kept nowhere."""

import threading

import numpy as np
import pytest

from tests.unit.store.model_cards import CARD
from xrayviewer.domain.analysis import (
    Analysis,
    AnalysisModels,
    ComputingOn,
    Finding,
    ModelReference,
)
from xrayviewer.domain.errors import EngineDiedError, EngineError
from xrayviewer.domain.film_alteration import (
    AlterationShape,
    AlterationWay,
    AlteredScores,
    FilmAlteration,
    RectangleRegion,
)
from xrayviewer.domain.finding_change import ScoreChange
from xrayviewer.domain.input_gate import GateReport
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.speaking_model import speaking_model
from xrayviewer.domain.training import Device
from xrayviewer.imaging.model_input import model_input
from xrayviewer.imaging.square_placement import SquarePlacement
from xrayviewer.session import terms
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.session.kept_results import KeptResults
from xrayviewer.session.viewport import Tool, ViewportSession
from xrayviewer.session.what_if import WhatIfSession, WhatIfStage
from xrayviewer.workflows.altered_films import AlterableFilm
from xrayviewer.workflows.analysis import AnalysisPlan

REGION = RectangleRegion((5.0, 5.0), (20.0, 20.0))
OTHER = RectangleRegion((25.0, 10.0), (35.0, 25.0))
REFERENCE = ModelReference("adult-findings", "Adults", 1, "digest", 1)


class Learning:
    """Scores are the mean grey of what the model gets, so that an altered picture shows."""

    def __init__(self):
        self.scored = []
        self.error = None
        self.gate = None
        self.devices = []
        self.gpu, self.gpu_error, self.notice = "cpu", None, ""

    def call(self, operation, *arguments, context, deadline_s=None):
        if operation == "analysis:analyse":
            return self.analyse(*arguments)
        assert operation == "altered_films:score"
        return (self.score(*arguments, context),)

    def analyse(self, models, films, _shows_refused):
        finding = Finding("opacity", 0.9, True)
        return tuple(
            Analysis(
                film.digest,
                GateReport(()),
                speaking_model(40.0, None, models.group),
                REFERENCE,
                (finding,),
                np.ones((1, 7, 7), np.float32),
                np.ones((1, 7, 7), np.float32),
            )
            for film in films
        )

    def score(self, folder, digest, squares, device, context):
        if self.gate is not None:
            assert self.gate.wait(20)
        self.devices.append(device)
        context.publish(ComputingOn("cpu" if device is Device.CPU else self.gpu))
        if self.gpu_error is not None and device is not Device.CPU:
            raise self.gpu_error
        if self.error is not None:
            raise self.error
        self.scored.append((folder, digest, squares[0].copy()))
        found = (Finding("opacity", float(squares[0].mean()) / 255, True),)
        return AlteredScores(found, "cpu", self.notice)

    def warm_up(self):
        pass


@pytest.fixture
def learning():
    engine = Learning()
    yield engine
    if engine.gate is not None:
        engine.gate.set()


@pytest.fixture
def viewport(case, preferences):
    return ViewportSession(case, preferences)


@pytest.fixture
def analysis(jobs, learning, case, preferences, tmp_path, notices):
    def plan(chosen, group):
        return AnalysisPlan(AnalysisModels("", "", {}, group, chosen), (), ("digest", chosen))

    preferences.set("terms.accepted", terms.VERSION)
    return AnalysisSession(
        jobs,
        learning,
        case,
        preferences,
        kept=KeptResults(jobs, preferences, tmp_path / "results", notices.append),
        plan=plan,
        find_models=tuple,
    )


@pytest.fixture
def prepared():
    """Digests of the films that were made ready, in order; an error is raised instead."""
    return []


@pytest.fixture
def what_if(jobs, learning, case, viewport, analysis, prepared):
    preparation = CARD.preparation

    def prepare(radiograph, found, _context):
        prepared.append(radiograph.digest)
        placement = SquarePlacement(radiograph.rows, radiograph.columns, 1.0, preparation)
        return AlterableFilm(found, "folder", model_input(radiograph, preparation), placement)

    return WhatIfSession(jobs, learning, case, viewport, analysis, prepare=prepare)


@pytest.fixture
def see(open_film, analysis, settle, what_if):
    """Open a film and have it analysed."""

    def open_and_analyse(name="one.dcm"):
        film = open_film(name)
        analysis.take_painted(film)
        settle()
        return film

    return open_and_analyse


@pytest.fixture
def asked(see, what_if, settle):
    """A film is open and the tool in hand."""
    film = see()
    what_if.begin()
    settle()
    return film


def test_there_is_nothing_to_ask_before_there_are_scores(what_if, open_film, settle, viewport):
    open_film("one.dcm")
    assert not what_if.can_begin
    what_if.begin()
    assert what_if.stage is WhatIfStage.OFF
    assert viewport.tool is Tool.WINDOW


def test_it_takes_the_tool_and_makes_the_film_ready_before_the_first_stroke(
    asked, what_if, viewport, prepared, learning
):
    assert viewport.tool is Tool.WHAT_IF
    assert prepared == [asked.radiograph.digest]
    assert what_if.stage is WhatIfStage.READY
    assert (learning.scored, what_if.changes, what_if.picture) == ([], (), None)


def test_a_stroke_gives_scores_beside_those_of_the_film(asked, what_if, settle, learning, analysis):
    what_if.choose_way(AlterationWay.FILL)
    what_if.paint(REGION)
    assert what_if.stage is WhatIfStage.SCORING
    settle()
    assert what_if.stage is WhatIfStage.DONE
    (change,) = what_if.changes
    assert change.before == analysis.analysis.findings[0]
    folder, digest, square = learning.scored[-1]
    assert (folder, digest) == ("folder", REFERENCE.digest)
    assert change.after.score == pytest.approx(square.mean() / 255)
    assert change.kind is ScoreChange.MUCH_LOWER
    assert np.array_equal(what_if.picture.upright, square)


def test_strokes_add_up_and_no_film_is_read_or_made_ready_again(
    asked, what_if, settle, prepared, decoders, learning
):
    read = len(decoders.opened)
    for region, way in ((REGION, AlterationWay.FILL), (OTHER, AlterationWay.MIRROR)):
        what_if.choose_way(way)
        what_if.paint(region)
        settle()
    assert what_if.alterations == (
        FilmAlteration(REGION, AlterationWay.FILL),
        FilmAlteration(OTHER, AlterationWay.MIRROR),
    )
    assert len(prepared) == 1
    assert len(decoders.opened) == read
    assert not np.array_equal(learning.scored[0][2], learning.scored[1][2])


def test_the_newest_picture_wins(asked, what_if, settle, learning):
    learning.gate = threading.Event()
    what_if.paint(REGION)
    what_if.paint(OTHER)
    learning.gate.set()
    settle()
    assert what_if.stage is WhatIfStage.DONE
    assert np.array_equal(learning.scored[-1][2], what_if.picture.upright)
    assert what_if.findings[0].score == pytest.approx(what_if.picture.upright.mean() / 255)


def test_strokes_are_taken_back_one_by_one_and_reset_at_once(asked, what_if, settle, learning):
    what_if.hide_borders()
    what_if.paint(REGION)
    what_if.paint(OTHER)
    what_if.take_back()
    settle()
    assert what_if.alterations == (FilmAlteration(REGION, AlterationWay.BLUR),)
    what_if.take_back()
    assert what_if.is_altered
    what_if.take_back()
    settle()
    assert not what_if.is_altered
    assert (what_if.stage, what_if.changes) == (WhatIfStage.READY, ())
    scored = len(learning.scored)
    what_if.take_back()
    what_if.paint(REGION)
    what_if.reset()
    settle()
    assert (what_if.stage, what_if.picture, what_if.changes) == (WhatIfStage.READY, None, ())
    assert len(learning.scored) <= scored + 1


def test_hiding_markers_and_borders_asks_at_once(see, what_if, settle, learning, viewport):
    see()
    what_if.hide_borders()
    settle()
    assert what_if.is_altered
    assert what_if.stage is WhatIfStage.DONE
    assert len(learning.scored) == 1
    assert viewport.tool is Tool.WHAT_IF


def test_nothing_of_it_stays_with_the_film(asked, what_if, settle, case, analysis):
    view, found = case.view, analysis.analysis
    what_if.paint(REGION)
    settle()
    assert case.view is view
    assert case.undo_title == ""
    assert analysis.analysis is found
    what_if.end()
    assert (what_if.alterations, what_if.picture, what_if.changes) == ((), None, ())
    assert what_if.stage is WhatIfStage.OFF


def test_it_ends_with_the_film_and_the_tool_is_put_down(
    asked, what_if, settle, open_film, viewport
):
    what_if.paint(REGION)
    open_film("two.dcm")
    assert what_if.stage is WhatIfStage.OFF
    assert not what_if.is_altered
    assert viewport.tool is viewport.usual_tool


def test_it_ends_when_another_model_speaks(asked, what_if, settle, analysis):
    what_if.paint(REGION)
    settle()
    analysis.choose_model("other")
    assert what_if.stage is WhatIfStage.OFF
    settle()
    assert what_if.can_begin


def test_late_scores_of_the_film_before_are_not_shown(asked, what_if, settle, open_film, learning):
    learning.gate = threading.Event()
    what_if.paint(REGION)
    open_film_later = learning.gate.set
    what_if.end()
    open_film_later()
    settle()
    assert (what_if.changes, what_if.picture, what_if.stage) == ((), None, WhatIfStage.OFF)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (EngineError("ended"), "process of the models ended"),
        (ModelError("The model was replaced."), "The model was replaced."),
        (RuntimeError("?"), "Something unexpected"),
    ],
)
def test_a_failure_is_told_and_the_next_stroke_tries_again(
    asked, what_if, settle, learning, error, words
):
    learning.error = error
    what_if.paint(REGION)
    settle()
    assert what_if.stage is WhatIfStage.FAILED
    assert words in what_if.message
    learning.error = None
    what_if.paint(OTHER)
    settle()
    assert (what_if.stage, what_if.message) == (WhatIfStage.DONE, "")


def test_a_process_that_ends_with_a_gpu_is_followed_by_one_on_the_cpu(
    asked, what_if, settle, learning, analysis
):
    told = []
    analysis.device.failed.connect(told.append)
    learning.gpu, learning.gpu_error = "cuda", EngineDiedError(-11)
    what_if.paint(REGION)
    settle()
    assert (what_if.stage, what_if.message) == (WhatIfStage.DONE, "")
    assert learning.devices == [Device.AUTO, Device.CPU]
    assert ["CUDA" in sentence for sentence in told] == [True]
    what_if.paint(OTHER)
    settle()
    assert learning.devices[2:] == [Device.CPU]


def test_a_gpu_that_fails_is_told_and_left(asked, what_if, settle, learning, analysis):
    learning.notice = "The CUDA device failed, so the CPU computes."
    what_if.paint(REGION)
    settle()
    assert what_if.stage is WhatIfStage.DONE
    assert analysis.device.notice == learning.notice
    assert analysis.device.wanted is Device.CPU


def test_a_process_that_ends_on_the_cpu_is_told(asked, what_if, settle, learning):
    learning.gpu_error = EngineDiedError(-11)
    what_if.paint(REGION)
    settle()
    assert what_if.stage is WhatIfStage.FAILED
    assert learning.devices == [Device.AUTO]


def test_the_brush_is_measured_on_the_film(asked, what_if):
    what_if.choose_shape(AlterationShape.BRUSH)
    what_if.set_brush(10)
    assert what_if.brush_radius == pytest.approx(40 * 0.05)
    what_if.set_brush(900)
    assert what_if.brush_percent == 25


def test_choosing_how_to_paint_takes_the_tool_in_hand_again(asked, what_if, viewport):
    viewport.choose_tool(Tool.PAN)
    assert what_if.is_on
    what_if.choose_way(AlterationWay.MIRROR)
    assert viewport.tool is Tool.WHAT_IF
