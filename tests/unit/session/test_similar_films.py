"""Similar films: looked for once findings are shown, opened, and gone back from."""

from pathlib import Path

import numpy as np
import pytest
from psygnal import Signal

from xrayviewer.domain.analysis import Analysis, Finding, ModelReference
from xrayviewer.domain.identity import Identity
from xrayviewer.domain.input_gate import GateReport
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.speaking_model import speaking_model
from xrayviewer.session.similar_films import SimilarFilmsSession, SimilarStage
from xrayviewer.store.similar_films import FILE, count_films
from xrayviewer.workflows.film_memory import FilmMemory, remembered
from xrayviewer.workflows.similar_films import find_similar

MODEL = ModelReference("adult-findings", "Adults", 1, "model digest", 1)


class Analyses:
    """Announces what a test says that the models said."""

    analysis_changed = Signal(object)

    def __init__(self):
        self.analysis = None

    def say(self, analysis):
        self.analysis = analysis
        self.analysis_changed.emit(analysis)


def analysis_of(digest, seed, **changes):
    features = np.random.default_rng(seed).random(16)
    values = {
        "model": MODEL,
        "findings": (Finding("opacity", 0.7, True),),
        "evidence": np.zeros((1, 2, 2), np.float32),
        "heat": np.zeros((1, 2, 2), np.float32),
        "features": (features / np.linalg.norm(features)).astype(np.float16),
    }
    speaking = speaking_model(40.0, None, None)
    return Analysis(digest, GateReport(()), speaking, **(values | changes))


@pytest.fixture
def memory_folder(tmp_path):
    return tmp_path / "memory"


@pytest.fixture
def files(tmp_path):
    """Films on disk that were classified."""
    found = []
    memory = FilmMemory(tmp_path / "memory")
    for number in range(7):
        path = tmp_path / f"person{number}_virus_1.png"
        path.touch()
        found.append(FilmLocation(path))
        memory.add(found[-1], analysis_of(f"film {number}", number))
    memory.flush()
    return found


@pytest.fixture
def analyses():
    return Analyses()


@pytest.fixture
def similar(jobs, case, analyses, film_list, memory_folder, notices):
    return SimilarFilmsSession(
        jobs, case, analyses, film_list, folder=memory_folder, notify=notices.append
    )


@pytest.fixture
def see(film_list, place, similar, analyses, case, settle):
    """Open a film among others and have the models speak about it."""

    def open_and_say(name="one.dcm", seed=100, **changes):
        film_list.show_beside(place(name))
        settle()
        analyses.say(analysis_of(case.film.radiograph.digest, seed, **changes))
        settle()

    return open_and_say


def test_the_five_nearest_films_are_found_when_the_findings_are_there(files, similar, see):
    assert similar.stage is SimilarStage.NOTHING
    see()
    assert similar.stage is SimilarStage.DONE
    assert len(similar.films) == 5
    similarities = [one.similarity for one in similar.films]
    assert similarities == sorted(similarities, reverse=True)
    assert similar.films[0].film.scores == {"opacity": 0.7}


def test_without_films_or_without_a_model_there_are_none(similar, see, memory_folder):
    see()
    assert (similar.stage, similar.films) == (SimilarStage.DONE, ())
    see(model=None, findings=(), evidence=None, heat=None, features=None)
    assert similar.stage is SimilarStage.NOTHING


def test_findings_kept_without_features_cannot_be_compared(files, similar, see):
    see(features=None)
    assert (similar.stage, similar.films) == (SimilarStage.WITHOUT_FEATURES, ())


def test_hidden_findings_have_no_similar_films(files, similar, see, analyses):
    see()
    analyses.say(None)
    assert (similar.stage, similar.films) == (SimilarStage.NOTHING, ())


def test_a_similar_film_is_opened_and_the_first_one_gone_back_to(
    files, similar, see, film_list, settle, place
):
    see()
    similar.open(similar.films[0])
    settle()
    assert film_list.current == similar.films[0].film.location
    assert similar.back_to == place("one.dcm")


def test_after_several_the_way_back_leads_to_the_first(
    files, similar, see, film_list, settle, tmp_path, analyses
):
    first = tmp_path / "first.dcm"
    first.touch()
    film_list.show_beside(FilmLocation(first))
    settle()
    analyses.say(analysis_of("first", 100))
    settle()
    for number in (0, 1):
        similar.open(similar.films[number])
        settle()
        analyses.say(analysis_of(f"other {number}", 200 + number))
        settle()
    assert similar.back_to == FilmLocation(first)
    similar.go_back()
    settle()
    assert film_list.current == FilmLocation(first)
    assert similar.back_to is None


def test_who_goes_elsewhere_has_nothing_to_go_back_to(
    files, similar, see, film_list, settle, place
):
    see()
    similar.open(similar.films[0])
    settle()
    film_list.show_beside(place("another.dcm"))
    assert similar.back_to is None
    settle()


def test_a_film_that_vanished_is_told_and_the_open_one_stays(
    files, similar, see, film_list, settle, place, notices
):
    see()
    gone = similar.films[2]
    gone.film.location.path.unlink()
    similar.open(gone)
    settle()
    assert film_list.current == place("one.dcm")
    assert similar.back_to is None
    assert f"“{gone.film.location.name}” is no longer where it was" in notices[-1]


def test_forgetting_empties_the_list_and_says_how_many(
    files, similar, see, settle, notices, memory_folder
):
    see()
    similar.forget()
    settle()
    assert notices[-1] == "7 films were forgotten."
    assert similar.films == ()
    assert count_films(memory_folder) == 0


def test_a_damaged_file_is_told_and_can_be_forgotten(similar, see, settle, memory_folder, notices):
    memory_folder.mkdir()
    (memory_folder / FILE).write_bytes(b"nothing of the kind" * 50)
    see()
    assert similar.stage is SimilarStage.FAILED
    assert "cannot be used" in similar.message
    similar.forget()
    settle()
    assert similar.stage is SimilarStage.DONE


def test_what_is_remembered_names_no_patient_and_tells_the_same_one(tmp_path):
    by_name = remembered(FilmLocation(tmp_path / "person12_virus_3.jpeg"), analysis_of("a", 1))
    assert "person12" not in by_name.patient
    memory = FilmMemory(tmp_path / "memory")
    memory.add(FilmLocation(tmp_path / "person12_virus_3.jpeg"), analysis_of("a", 1))
    memory.add(FilmLocation(tmp_path / "person13_virus_3.jpeg"), analysis_of("b", 2))
    memory.flush()
    found = find_similar(
        tmp_path / "memory",
        FilmLocation(tmp_path / "person12_bacteria_9.jpeg"),
        Identity(),
        analysis_of("c", 3),
    )
    assert {one.film.digest: one.is_same_patient for one in found} == {"a": True, "b": False}


def test_a_memory_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "file").touch()
    memory = FilmMemory(tmp_path / "file")
    for number in range(40):
        memory.add(FilmLocation(Path("/a.png")), analysis_of(f"film {number}", number))
    memory.flush()
    assert "cannot be used" in memory.notice


def test_films_without_scores_are_not_remembered(tmp_path):
    memory = FilmMemory(tmp_path)
    silent = analysis_of("a", 1, model=None, findings=(), evidence=None, heat=None, features=None)
    memory.add(FilmLocation(Path("/a.png")), silent)
    memory.flush()
    assert count_films(tmp_path) == 0
