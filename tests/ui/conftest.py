"""One view at a time, on a real session whose films are drawn here."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.ui.findings import made_up_check
from tests.ui.golden import Golden, fixed_font
from tests.unit.workflows import screened_films
from xrayviewer.commands.desk import Desk
from xrayviewer.commands.keymap import Keymap
from xrayviewer.domain.analysis import AnalysisModels
from xrayviewer.domain.errors import Refusal, RefusalCode, UnreadableImageError
from xrayviewer.domain.explanation import Explanation, MapLayer
from xrayviewer.domain.explanation_checks import key_of
from xrayviewer.domain.identity import Acquisition, Identity
from xrayviewer.domain.location import FilmLocation, FilmSummary
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.radiograph import Provenance, Radiograph, film_digest
from xrayviewer.domain.tags import TagRow
from xrayviewer.domain.transforms import Rescale, Window
from xrayviewer.imaging.prepared import prepare
from xrayviewer.readers.prepared_film import PreparingContext
from xrayviewer.session import terms
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.session.case import CaseSession
from xrayviewer.session.evidence import EvidenceSession
from xrayviewer.session.explanation_checks import ExplanationChecksSession
from xrayviewer.session.film_headers import FilmHeaders
from xrayviewer.session.film_list import FilmListSession
from xrayviewer.session.film_reader import FilmReader
from xrayviewer.session.film_thumbnails import FilmThumbnails
from xrayviewer.session.intake import IntakeSession
from xrayviewer.session.kept_results import KeptResults
from xrayviewer.session.map_method import MapMethodSession
from xrayviewer.session.model_cards import ModelCardReader
from xrayviewer.session.pictures import PictureSession
from xrayviewer.session.preferences import Preferences
from xrayviewer.session.recent import RecentFilms
from xrayviewer.session.refusals import RefusalLog
from xrayviewer.session.screening import ScreeningSession
from xrayviewer.session.screening_records import ScreeningRecords
from xrayviewer.session.screening_runner import ScreeningRunner
from xrayviewer.session.shell import ShellSession
from xrayviewer.session.similar_films import SimilarFilmsSession
from xrayviewer.session.tags import TagReader
from xrayviewer.session.training_desk import training_desk
from xrayviewer.session.viewport import ViewportSession
from xrayviewer.session.what_if import WhatIfSession
from xrayviewer.workflows.analysis import AnalysisPlan, MissingModelError
from xrayviewer.workflows.screening import ScreeningEngines

NAME = "Doe^Jane"
MAP_LAYERS = MapLayer("body.0", 56, 56), MapLayer("body", 7, 7)
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    """Let pass what the offscreen platform says of every window with a least size."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


def draw_film(location, frame=0, frame_count=1, **changes):
    """A film with a bright disc on a ramp; its brightness depends on name and frame."""
    rows, columns = np.mgrid[0:120, 0:100]
    disc = (rows - 60) ** 2 + (columns - 50) ** 2 < 900
    pixels = (rows * 20 + disc * 1000 + len(location.name) + frame).astype(np.uint16)
    film = Radiograph(
        pixels=pixels,
        digest=film_digest(pixels, Rescale(), False, None),
        provenance=Provenance(
            location,
            "DICOM",
            bits_stored=12,
            frame_index=frame,
            frame_count=frame_count,
            notes=("The spacing could not be trusted.",),
        ),
        windows=(Window(2048.0, 4096.0, explanation="NORMAL"),),
        identity=Identity(patient_name=NAME, patient_id="4711"),
        acquisition=Acquisition(modality="DX", view_position="PA", age_years=61.0, kvp=120.0),
    )
    return replace(film, **changes)


class FakeDecoders:
    """Answers at once; films whose name starts with "bad" are refused."""

    def __init__(self):
        self.folder = ()
        self.summaries = {}
        self.frame_counts = {}
        self.tags = {}
        self.changes = {}
        self.thumbnails_read = []

    def call(self, operation, *arguments, context, deadline_s=None):
        return getattr(self, operation.partition(":")[2])(*arguments, context)

    def read_prepared_film(self, location, frame, context):
        return prepare(self.read_radiograph(location, frame, PreparingContext(context)))

    def read_radiograph(self, location, frame, context):
        refuse_bad(location)
        count = self.frame_counts.get(location.name, 1)
        return draw_film(location, frame, count, **self.changes)

    def list_films(self, path, context):
        context.publish(self.folder)
        return len(self.folder)

    def summarise(self, locations, context):
        for place in locations:
            context.publish(self.summaries.get(place, FilmSummary(place)))

    def read_thumbnail(self, location, longest_side_px, context):
        refuse_bad(location)
        self.thumbnails_read.append(location)
        return np.full((longest_side_px, longest_side_px // 2), 128, np.uint8)

    def read_tags(self, location, context):
        refuse_bad(location)
        return self.tags[location.name]

    def warm_up(self):
        pass

    def close(self):
        pass


class FakeLearning:
    """Says about films what the function `answer` of a test returns; None: no models are there."""

    def __init__(self):
        self.answer = None
        self.calls = []
        self.checked = made_up_check
        self.checks = []

    def check(self, _engine, _radiograph, _analysis, key, _context):
        """The check of a map, as the function `checked` of a test returns it."""
        self.checks.append(key)
        return self.checked(key)

    def check_other(self, _engine, _radiograph, explanation, context):
        """The check of a map by another method."""
        self.checks.append(key_of(explanation))
        return self.checked(key_of(explanation))

    def explain(self, _engine, _radiograph, analysis, key, context):
        """A map by another method: that of the analysis without what speaks against."""
        finding = next(one for one in analysis.findings if one.label == key.label)
        found = np.maximum(analysis.evidence[analysis.findings.index(finding)], 0.0) / 100
        return Explanation(
            analysis,
            finding,
            key.method,
            Preparation(224),
            found,
            float(found.max()),
            "",
            key.layer,
        )

    def plan(self, chosen, group):
        if self.answer is None:
            raise MissingModelError("The models are missing. Install them.")
        models = AnalysisModels("gate", "fields", {}, group, chosen)
        return AnalysisPlan(models, (), ("9f1c22ab7d",))

    def call(self, operation, models, films, shows_refused, *, context, deadline_s=None):
        self.calls.append((models, shows_refused))
        return tuple(self.answer(film, models, shows_refused) for film in films)

    def warm_up(self):
        pass

    def close(self):
        pass


def refuse_bad(location):
    if location.name.startswith("bad"):
        raise UnreadableImageError(
            Refusal(
                RefusalCode.TRUNCATED, location.name, "it ends too early", "Ask for a new copy."
            )
        )


@pytest.fixture(autouse=True)
def plain_application(request):
    """Take back the font and the palette that a window gave the application."""
    if "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtWidgets import QApplication

    application = request.getfixturevalue("qapp")
    font, palette = application.font(), application.palette()
    yield
    QApplication.setFont(font)
    QApplication.setPalette(palette)


@pytest.fixture
def place():
    return lambda name: FilmLocation(Path("/films") / name)


@pytest.fixture
def summary(place):
    """What the header of a film says in short."""

    def make(name, patient="4711", study="1.2", series="1.2.1", **changes):
        values = {
            "patient_key": patient,
            "patient_name": f"Patient {patient}" if patient else "",
            "patient_id": patient,
            "study_uid": study,
            "study_date": "2024-03-12",
            "study_description": "Chest",
            "series_uid": series,
            "series_description": "PA and lateral",
            "modality": "DX",
            "view_position": "PA",
            "rows": 120,
            "columns": 100,
        }
        return FilmSummary(place(name), **(values | changes))

    return make


@pytest.fixture
def tag():
    def make(number, keyword, value, vr="LO", **changes):
        return TagRow(path=(number,), keyword=keyword, vr=vr, value=value, **changes)

    return make


@pytest.fixture
def decoders():
    return FakeDecoders()


@pytest.fixture
def learning():
    """The engine with the models; there are none until a test says otherwise."""
    return FakeLearning()


@pytest.fixture
def screening_engines():
    """What screens films; `tests.unit.workflows.screened_films` says how."""
    return ScreeningEngines(screened_films.Decoders(), screened_films.Learning())


@pytest.fixture
def desk(jobs, decoders, learning, screening_engines, tmp_path):
    """The session objects of one window."""
    shell = ShellSession()
    preferences = Preferences(tmp_path / "preferences.json", shell.notify)

    def fail(error):
        raise error

    reader = FilmReader(jobs, decoders, tmp_path / "measurements", fail)
    case = CaseSession(reader, preferences, fail)
    film_list = FilmListSession(jobs, decoders, case)
    preferences.set("terms.accepted", terms.VERSION)
    kept = KeptResults(jobs, preferences, tmp_path / "results", shell.notify)
    analysis = AnalysisSession(jobs, learning, case, preferences, kept=kept, plan=learning.plan)
    analysis.device.failed.connect(shell.notify)
    evidence = EvidenceSession(analysis, preferences)
    viewport = ViewportSession(case, preferences)
    screenings = tmp_path / "screenings.sqlite"
    screening = ScreeningSession(
        ScreeningRunner(jobs, screening_engines, screenings, lambda: analysis.device.wanted),
        film_list,
        ScreeningRecords(jobs, decoders, screenings),
        FilmThumbnails(jobs, decoders, "screening thumbnails"),
        notify=shell.notify,
        report=fail,
    )
    return Desk(
        case=case,
        viewport=viewport,
        film_list=film_list,
        intake=IntakeSession(film_list, FilmHeaders(jobs, decoders)),
        recent=RecentFilms(tmp_path / "recent.json", case, preferences, shell.notify),
        preferences=preferences,
        shell=shell,
        tags=TagReader(jobs, decoders),
        pictures=PictureSession(jobs, case, shell.notify),
        analysis=analysis,
        evidence=evidence,
        map_method=MapMethodSession(
            jobs,
            learning,
            case,
            analysis,
            evidence,
            explain=learning.explain,
            list_layers=lambda *_asked: MAP_LAYERS,
        ),
        checks=ExplanationChecksSession(
            jobs,
            learning,
            case,
            analysis,
            evidence,
            check=learning.check,
            check_other=learning.check_other,
        ),
        refusals=RefusalLog(jobs, analysis, tmp_path / "refused-pictures.jsonl", shell.notify),
        model_cards=ModelCardReader(jobs),
        what_if=WhatIfSession(jobs, learning, case, viewport, analysis),
        similar=SimilarFilmsSession(
            jobs, case, analysis, film_list, folder=tmp_path / "similar", notify=shell.notify
        ),
        screening=screening,
        training=training_desk(jobs, (decoders, learning, learning), analysis),
    )


@pytest.fixture
def theme(qapp, desk):
    from xrayviewer.ui.theme import Theme

    return Theme(desk.preferences)


@pytest.fixture
def keymap(desk):
    return Keymap(desk.preferences)


@pytest.fixture
def settle(inbox, jobs):
    """Run deliveries until no job is waiting or under way."""

    def run():
        inbox.pump_until(lambda: not jobs.running)
        inbox.pump_all()

    return run


@pytest.fixture
def open_film(desk, settle, place):
    """Open one drawn film and wait until it is there."""

    def open_one(name="one.dcm"):
        desk.film_list.show_beside(place(name))
        settle()
        return desk.case.film

    return open_one


@pytest.fixture
def list_films(desk, decoders, settle):
    """List films with these summaries and open the first."""

    def fill(*summaries):
        decoders.folder = tuple(film.location for film in summaries)
        decoders.summaries = {film.location: film for film in summaries}
        desk.film_list.show_all((Path("/films"),))
        settle()

    return fill


@pytest.fixture
def notices(desk):
    """Sentences the user was told."""
    told = []
    desk.shell.noticed.connect(told.append)
    return told


@pytest.fixture
def golden(request, qapp):
    """Compares pictures with references; the application has a fixed font meanwhile."""
    before = qapp.font()
    qapp.setFont(fixed_font())
    yield Golden(request.config.getoption("--update-golden"))
    qapp.setFont(before)


@pytest.fixture
def image_view(qtbot, desk, theme):
    """The view of the desk, 400 by 400 pixels, on the screen."""
    from xrayviewer.ui.film.image_view import ImageView

    view = ImageView(desk, theme)
    qtbot.addWidget(view)
    view.resize(400, 400)
    with qtbot.waitExposed(view):
        view.show()
    return view
