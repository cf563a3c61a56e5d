"""What is remembered of films that are screened or trained on, for the search for similar ones."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from tests.unit.store.screenings import SETTING
from tests.unit.workflows.classified_films import analysis, finding
from tests.unit.workflows.recorded_runs import RECIPE, films
from tests.unit.workflows.screened_films import PLAN, SPOKEN, Decoders, Learning, Watcher
from xrayviewer.domain.dataset import Split, SplitDataset
from xrayviewer.domain.errors import EngineError
from xrayviewer.domain.identity import Identity
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import ScreeningRequest, ScreeningStatus
from xrayviewer.domain.similar_film import SimilarFilm, TrainedFilms
from xrayviewer.domain.training import TrainingError, TrainingNotice, TrainingPlan, TrainingSettings
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.folders import data_folder
from xrayviewer.store.screening_store import ScreeningStore
from xrayviewer.store.similar_films import FILE, count_films
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.workflows import screening
from xrayviewer.workflows.film_memory import FilmMemory, film_memory
from xrayviewer.workflows.screening import ScreeningEngines, screen, start_run
from xrayviewer.workflows.similar_films import find_similar
from xrayviewer.workflows.trainer import train_run

FEATURES = np.full(4, 0.5, np.float16)


def similar(folder: Path, patient: str = "") -> dict[str, SimilarFilm]:
    """What is remembered under the model of the tests, by digest."""
    seen = dataclasses.replace(
        analysis(finding("effusion", 0.7), digest="open"), model=SPOKEN, features=FEATURES.copy()
    )
    found = find_similar(folder, FilmLocation(Path("open.dcm")), Identity(patient_id=patient), seen)
    return {one.film.digest: one for one in found}


class TestScreening:
    """Films that get scores in a screening are remembered."""

    @pytest.fixture
    def screened(self, tmp_path, monkeypatch):
        """Screen films that are called so, with a memory; give the run and what was told."""
        monkeypatch.setattr(screening, "plan_analysis", lambda _model, _group: PLAN)
        monkeypatch.setattr(screening, "screening_setting", lambda _plan, shows_refused: SETTING)

        def begin(names, memory):
            with ScreeningStore(tmp_path / "screenings.sqlite") as store:
                number = start_run(store, ScreeningRequest((Path(names),))).number
            engines, watcher = ScreeningEngines(Decoders(), Learning()), Watcher()
            path = tmp_path / "screenings.sqlite"
            return screen(engines, path, number, PLAN, watcher, memory=memory), watcher

        return begin

    def test_with_scores_and_without_those_that_got_none(self, screened, tmp_path):
        screened("film other photo minor broken", FilmMemory(tmp_path / "memory"))
        found = similar(tmp_path / "memory")
        assert set(found) == {"film", "other"}
        assert found["film"].film.scores == {"effusion": 0.7, "nodule": 0.2}
        assert found["film"].film.location.path == Path("film").absolute()
        assert found["film"].film.label == ""

    def test_with_the_patient_of_the_header(self, screened, tmp_path):
        screened("film other", FilmMemory(tmp_path / "memory"))
        found = similar(tmp_path / "memory", patient="film")
        assert {name: one.is_same_patient for name, one in found.items()} == {
            "film": True,
            "other": False,
        }

    def test_before_their_rows_are_stored(self, screened, tmp_path, monkeypatch):
        def stop(*_):
            raise KeyboardInterrupt

        monkeypatch.setattr(ScreeningStore, "save_result", stop)
        with pytest.raises(KeyboardInterrupt):
            screened("film", FilmMemory(tmp_path / "memory"))
        assert count_films(tmp_path / "memory") == 1

    def test_a_memory_that_cannot_be_written_is_told_and_stops_nothing(self, screened, tmp_path):
        (tmp_path / FILE).mkdir()
        run, watcher = screened("film other", FilmMemory(tmp_path))
        assert run.counts == {ScreeningStatus.SCORED: 2}
        assert "cannot be used" in watcher.progress[-1].notice

    def test_nothing_is_remembered_without_a_memory(self, screened, tmp_path):
        run, _ = screened("film", None)
        assert run.counts == {ScreeningStatus.SCORED: 1}


class Trainer:
    """Publishes the films of a run in two parts, as a training does at its end."""

    def __init__(self, count, error=None):
        self.operations = []
        self._count, self._error = count, error

    def call(self, operation, *_arguments, context, deadline_s=None):
        self.operations.append(operation.rpartition(":")[2])
        context.publish(TrainingNotice("Nearly there."))
        if self._error is not None:
            raise self._error
        if operation.endswith("remember"):
            for first, last in ((0, 3), (3, self._count)):
                features = np.tile(FEATURES, (last - first, 1))
                scores = np.tile([0.9, 0.1], (last - first, 1))
                context.publish(TrainedFilms(SPOKEN.digest, 1, first, scores, features))
        return "outcome"


class Listener(DirectContext):
    def __init__(self):
        self.partials = []

    def publish(self, partial):
        self.partials.append(partial)


def some_run() -> RunFolder:
    known = films(count=5)
    dealt = SplitDataset(("effusion", "mass"), True, known, (Split.TRAIN,) * 5, True)
    run = RunFolder(runs_folder() / "mine")
    run.write_settings(
        TrainingSettings(TrainingPlan(RECIPE, "mine"), dealt, (), "f", "films", "2026", {})
    )
    return run


class TestTraining:
    """Films of a training are remembered with their labels."""

    def test_all_with_what_they_were_labelled_and_what_the_model_says(self):
        run, listener = some_run(), Listener()
        assert train_run(Trainer(5), run, "models", listener) == "outcome"
        labels = {one.facts.digest: one.film.labels for one in run.settings().films.films}
        found = similar(data_folder())
        assert {digest: one.film.label for digest, one in found.items()} == {
            digest: ", ".join(given) or "No Finding" for digest, given in labels.items()
        }
        assert "No Finding" in {one.film.label for one in found.values()}
        assert found[next(iter(labels))].film.scores == {"effusion": 0.9, "mass": 0.1}
        assert [one.sentence for one in listener.partials] == ["Nearly there."]

    def test_not_where_the_user_wants_none_to_be(self, preferences_dir):
        preferences_dir.mkdir()
        (preferences_dir / "preferences.json").write_text('{"privacy.similar_films": false}')
        trainer = Trainer(5)
        train_run(trainer, some_run(), "models", Listener())
        assert trainer.operations == ["train"]
        assert film_memory() is None
        assert count_films(data_folder()) == 0

    def test_a_memory_that_cannot_be_written_is_told_and_the_model_stays(self):
        run, listener = some_run(), Listener()
        (data_folder() / FILE).mkdir(parents=True)
        assert train_run(Trainer(5), run, "models", listener) == "outcome"
        assert "cannot be used" in listener.partials[-1].sentence

    def test_a_process_that_ends_is_told_in_words(self):
        trainer = Trainer(5, EngineError("it ended"))
        with pytest.raises(TrainingError, match="All finished epochs are kept"):
            train_run(trainer, some_run(), "models", Listener())
