"""Sessions on a decoder that answers at once, with films drawn here."""

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.unit.session.analysing import Learning
from xrayviewer.domain.analysis import AnalysisModels
from xrayviewer.domain.errors import Refusal, RefusalCode, UnreadableImageError
from xrayviewer.domain.identity import Identity
from xrayviewer.domain.location import FilmLocation, FilmSummary
from xrayviewer.domain.radiograph import Provenance, Radiograph, film_digest
from xrayviewer.domain.transforms import Rescale, Window
from xrayviewer.imaging.prepared import prepare
from xrayviewer.readers.prepared_film import PreparingContext
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.session.case import CaseSession
from xrayviewer.session.film_list import FilmListSession
from xrayviewer.session.film_reader import FilmReader
from xrayviewer.session.kept_results import KeptResults
from xrayviewer.session.preferences import Preferences
from xrayviewer.workflows.analysis import AnalysisPlan


def draw_film(location, frame=0, frame_count=1, **changes):
    """A film whose pixels depend on its name and frame."""
    seed = sum(location.name.encode()) + frame
    pixels = np.random.default_rng(seed).integers(0, 4096, (40, 30)).astype(np.uint16)
    film = Radiograph(
        pixels=pixels,
        digest=film_digest(pixels, Rescale(), False, None),
        provenance=Provenance(
            location, "DICOM", bits_stored=12, frame_index=frame, frame_count=frame_count
        ),
        windows=(Window(2048.0, 4096.0, explanation="NORMAL"), Window(1000.0, 500.0)),
        identity=Identity(patient_name="Doe^Jane", patient_id="1"),
    )
    return replace(film, **changes)


class FakeDecoders:
    """Reads drawn films; names that start with "bad" are refused, those in `gates` wait.

    A name in `names` gets the pixels of another; frames in `sound_frames` are never refused.
    """

    def __init__(self):
        self.gates = {}
        self.frame_counts = {}
        self.previews = set()
        self.folder = ()
        self.folders = {}
        self.summaries = {}
        self.opened = []
        self.sound_frames = ()
        self.names = {}

    def call(self, operation, *arguments, context, deadline_s=None):
        return getattr(self, operation.partition(":")[2])(*arguments, context)

    def read_prepared_film(self, location, frame, context):
        return prepare(self.read_radiograph(location, frame, PreparingContext(context)))

    def read_radiograph(self, location, frame, context):
        self.opened.append(location)
        if location.name in self.previews:
            film = draw_film(location, frame, self.frame_counts.get(location.name, 1))
            small = film.pixels[::8, ::8]
            provenance = replace(film.provenance, reduction=8)
            digest = film_digest(small, Rescale(), False, None)
            context.publish(replace(film, pixels=small, digest=digest, provenance=provenance))
        if location.name in self.gates:
            assert self.gates[location.name].wait(20)
        if location.name.startswith("bad") and frame not in self.sound_frames:
            raise refused(location)
        drawn = location.path.with_name(self.names.get(location.name, location.name))
        film = draw_film(FilmLocation(drawn), frame, self.frame_counts.get(location.name, 1))
        return replace(film, provenance=replace(film.provenance, location=location))

    def list_films(self, path, context):
        if path.name.startswith("bad"):
            raise refused(FilmLocation(path))
        folder = self.folders.get(path.name, self.folder)
        if path.name in self.gates:
            assert self.gates[path.name].wait(20)
        context.publish(folder)
        return len(folder)

    def summarise(self, locations, context):
        for place in locations:
            context.publish(self.summaries.get(place, FilmSummary(place)))

    def read_thumbnail(self, location, longest_side_px, context):
        if location.name.startswith("bad"):
            raise refused(location)
        return np.full((longest_side_px, longest_side_px), len(location.name), np.uint8)

    def read_tags(self, location, context):
        return (location.name,)


def refused(location):
    return UnreadableImageError(
        Refusal(RefusalCode.TRUNCATED, location.name, "it ends too early", "Ask for a new copy.")
    )


@pytest.fixture
def place():
    return lambda name: FilmLocation(Path("/films") / name)


@pytest.fixture
def decoders():
    decoders = FakeDecoders()
    yield decoders
    for gate in decoders.gates.values():
        gate.set()


@pytest.fixture
def gate(decoders):
    """Make the reading of a film wait until the returned event is set."""

    def hold(name):
        decoders.gates[name] = threading.Event()
        return decoders.gates[name]

    return hold


@pytest.fixture
def notices():
    return []


@pytest.fixture
def preferences(tmp_path, notices):
    return Preferences(tmp_path / "preferences.json", notices.append)


@pytest.fixture
def failures():
    return []


@pytest.fixture
def make_case(jobs, decoders, preferences, tmp_path, failures):
    """Start the session anew, as after the program was closed."""

    def make():
        reader = FilmReader(jobs, decoders, tmp_path / "measurements", failures.append)
        return CaseSession(reader, preferences, failures.append)

    return make


@pytest.fixture
def case(make_case):
    return make_case()


@pytest.fixture
def film_list(jobs, decoders, case):
    return FilmListSession(jobs, decoders, case)


@pytest.fixture
def settle(inbox, jobs):
    """Run deliveries until no job is waiting or under way."""

    def pump():
        while jobs.running:
            inbox.pump_until(lambda: not jobs.running or inbox.is_idle())
        inbox.pump_all()

    return pump


@pytest.fixture
def open_film(case, place, settle):
    def open_and_settle(name, frame=0):
        case.open(place(name), frame)
        settle()
        return case.film

    return open_and_settle


@pytest.fixture
def learning():
    engine = Learning()
    yield engine
    if engine.gate is not None:
        engine.gate.set()


@pytest.fixture
def models():
    """What the plan of the next analysis will say: digests, or an error."""
    return {"digests": ("gate 1", "fields 1", "adult 1")}


@pytest.fixture
def make_analysis(jobs, learning, models, case, preferences, tmp_path, notices):
    """Start the session anew, as after the program was closed."""

    def plan(chosen, group):
        if isinstance(models["digests"], Exception):
            raise models["digests"]
        digests = (*models["digests"], learning.planned)
        return AnalysisPlan(AnalysisModels("", "", {}, group, chosen), (), digests)

    def make():
        session = AnalysisSession(
            jobs,
            learning,
            case,
            preferences,
            kept=KeptResults(jobs, preferences, tmp_path / "results", notices.append),
            plan=plan,
            find_models=lambda: models["own"],
        )
        session.device.failed.connect(notices.append)
        return session

    return make


@pytest.fixture
def analysis(make_analysis):
    made = make_analysis()
    made.disclosure.accept()
    return made


@pytest.fixture
def see(open_film, analysis, settle):
    """Open a film, paint it, and wait until nothing is under way."""

    def open_and_paint(name="one.dcm"):
        film = open_film(name)
        analysis.take_painted(film)
        settle()
        return film

    return open_and_paint
