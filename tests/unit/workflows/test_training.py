"""Starting a training: what is refused before it, what is prepared for it, what goes on."""

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.unit.readers.labelled_films import write_films
from xrayviewer.domain.dataset import DatasetError, DatasetExamination
from xrayviewer.domain.errors import EngineError, JobCancelledError, XrayViewerError
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import (
    Device,
    LackingModelError,
    LackingWeightsError,
    TrainingError,
    TrainingNotice,
    TrainingPlan,
    UnfinishedTrainingError,
)
from xrayviewer.engine.local import LocalEngine
from xrayviewer.jobs.context import DirectContext, JobContext
from xrayviewer.learning.recipes import RECIPES
from xrayviewer.store.model_folder import user_models_folder
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.workflows.training import TrainingRequest, can_go_on, train

SIDE = 16
RECIPE = dataclasses.replace(
    RECIPES["five-block-cnn"], preparation=Preparation(SIDE, mean=(0.0,), deviation=(1.0,))
)
PEOPLE = tuple(
    f"{label}/person{10 * (label == 'sick') + number}_{label}_1.png"
    for label in ("normal", "sick")
    for number in range(10)
)
DONE = object()


class Trainer:
    """Stands for the process with torch: says what was asked of it, and fails where it is told."""

    def __init__(
        self, *, check: XrayViewerError | None = None, train: XrayViewerError | None = None
    ) -> None:
        self.calls: list[str] = []
        self._errors = {"check": check, "train_and_remember": train}

    def call(
        self,
        operation: str,
        *arguments: object,
        context: JobContext,
        deadline_s: float | None = None,
    ) -> object:
        name = operation.rpartition(":")[2]
        self.calls.append(name)
        error = self._errors.get(name)
        if error is not None:
            raise error
        return 1000 if name == "check" else DONE

    def warm_up(self) -> None:
        pass

    def close(self) -> None:
        pass


class Listener(DirectContext):
    """Remembers what is published, and may cancel while films are read."""

    def __init__(self, cancel_at: float = 2.0) -> None:
        self.partials: list[object] = []
        self._cancel_at = cancel_at

    def report(self, fraction: float | None, message: str = "") -> None:
        self.is_cancelled = self.is_cancelled or (fraction or 0.0) >= self._cancel_at

    def publish(self, partial: object) -> None:
        self.partials.append(partial)

    @property
    def notices(self) -> list[str]:
        return [one.sentence for one in self.partials if isinstance(one, TrainingNotice)]


@pytest.fixture
def films(tmp_path: Path) -> Path:
    return write_films(tmp_path / "films", *PEOPLE)


@pytest.fixture
def run() -> RunFolder:
    return RunFolder(runs_folder() / "mine")


Start = Callable[..., Listener]


@pytest.fixture
def start(films: Path) -> Start:
    def begin(
        trainer: Trainer | None = None,
        *,
        listener: Listener | None = None,
        plan: TrainingPlan | None = None,
        **request: object,
    ) -> Listener:
        listener = listener or Listener()
        asked = {
            "films": films,
            "plan": plan or TrainingPlan(RECIPE, "mine"),
            "models_folder": user_models_folder(),
            **request,
        }
        outcome = train(
            LocalEngine("xrayviewer.readers"),
            trainer or Trainer(),
            TrainingRequest(**asked),  # type: ignore[arg-type]
            listener,
        )
        assert outcome is DONE
        return listener

    return begin


def test_films_are_prepared_dealt_and_handed_to_the_trainer(start: Start, run: RunFolder) -> None:
    trainer = Trainer()
    listener = start(trainer)
    assert trainer.calls == ["check", "train_and_remember"]
    settings = run.settings()
    assert len(settings.films.films) == len(PEOPLE)
    assert settings.films.is_by_patient
    assert settings.source == "films"
    assert set(settings.software) >= {"xrayviewer", "torch"}
    assert run.films.stat().st_size == len(PEOPLE) * SIDE**2
    assert isinstance(listener.partials[0], DatasetExamination)
    assert can_go_on("mine")


def test_refused_films_leave_no_gap_and_are_named(
    start: Start, films: Path, run: RunFolder
) -> None:
    start(Trainer())
    whole = np.fromfile(run.films, np.uint8).reshape(-1, SIDE, SIDE)
    names = [one.film.name for one in run.settings().films.films]
    (films / PEOPLE[3]).write_bytes(b"no film")
    start(Trainer(), restarts=True)
    found = np.fromfile(run.films, np.uint8).reshape(-1, SIDE, SIDE)
    settings = run.settings()
    assert [one.film.name for one in settings.films.films] == [
        name for name in names if name != PEOPLE[3]
    ]
    kept = [place for place, name in enumerate(names) if name != PEOPLE[3]]
    assert np.array_equal(found, whole[kept])
    assert [Path(PEOPLE[3]).name in sentence for sentence in settings.refused] == [True]


def test_a_film_that_is_lost_while_films_are_read_is_left_out(
    start: Start, films: Path, run: RunFolder
) -> None:
    class Losing(Listener):
        def report(self, fraction: float | None, message: str = "") -> None:
            (films / PEOPLE[-1]).unlink(missing_ok=True)

    start(listener=Losing())
    assert len(run.settings().films.films) + len(run.settings().refused) in (19, 20)
    assert PEOPLE[-1] not in {one.film.name for one in run.settings().films.films}


def test_what_cannot_start_is_refused_before_any_film_is_read_and_leaves_nothing(
    start: Start, films: Path, run: RunFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    lacking = Trainer(check=LackingWeightsError("There are no weights."))
    for trainer, error, changes in (
        (lacking, LackingWeightsError, {}),
        (Trainer(), LackingModelError, {"plan": TrainingPlan(RECIPES["fine-tune"], "mine")}),
        (Trainer(), TrainingError, {"plan": TrainingPlan(RECIPE, "../mine")}),
        (Trainer(), DatasetError, {"films": films / "gone"}),
        (Trainer(), TrainingError, {"films": one_label(films)}),
    ):
        listener = Listener()
        with pytest.raises(error):
            start(trainer, listener=listener, **changes)
        assert listener.partials == []
        assert not run.folder.exists()
    monkeypatch.setattr(
        shutil,
        "disk_usage",
        lambda _path: shutil._ntuple_diskusage(1, 1, 0),  # type: ignore[attr-defined]
    )
    with pytest.raises(TrainingError, match="GB free"):
        start()
    assert not run.folder.exists()


def one_label(films: Path) -> Path:
    other = films.parent / "other"
    shutil.copytree(films / "sick", other / "sick", dirs_exist_ok=True)
    return other


def test_one_label_is_refused_with_what_to_do(start: Start, films: Path) -> None:
    with pytest.raises(TrainingError, match=r"All films have the label “sick”.*another label"):
        start(films=one_label(films))


def test_too_few_patients_for_a_split_are_refused_and_nothing_is_left(
    start: Start, films: Path, run: RunFolder
) -> None:
    for name in PEOPLE[2:10]:
        (films / name).unlink()
    with pytest.raises(DatasetError, match="only 2 patients have the label “normal”"):
        start()
    assert not run.folder.exists()


def test_a_disk_that_runs_full_while_films_are_read_is_a_sentence_and_nothing_is_left(
    start: Start, run: RunFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("xrayviewer.workflows.training.PreparedFilms.write", full)
    with pytest.raises(TrainingError, match=r"No space left.*Free some space"):
        start()
    assert not run.folder.exists()


def test_cancelling_while_films_are_read_leaves_nothing(start: Start, run: RunFolder) -> None:
    with pytest.raises(JobCancelledError):
        start(listener=Listener(cancel_at=0.2))
    assert not run.folder.exists()


def test_a_model_of_this_name_is_refused_before_any_film_is_read(start: Start) -> None:
    (user_models_folder() / "mine").mkdir(parents=True)
    trainer = Trainer()
    with pytest.raises(ModelError, match="“mine” already"):
        start(trainer)
    assert trainer.calls == []


class TestUnfinishedRun:
    @pytest.fixture(autouse=True)
    def ended(self, start: Start) -> None:
        with pytest.raises(JobCancelledError):
            start(Trainer(train=JobCancelledError()))

    def test_it_is_neither_overwritten_nor_taken_up_unasked(
        self, start: Start, run: RunFolder
    ) -> None:
        before = run.settings()
        with pytest.raises(UnfinishedTrainingError, match=r"“mine”.*Go on with it, start it over"):
            start()
        assert run.settings() == before

    def test_it_goes_on_by_its_own_settings_without_reading_films(
        self, start: Start, films: Path, run: RunFolder
    ) -> None:
        before = run.settings()
        shutil.rmtree(films)
        trainer = Trainer()
        listener = start(trainer, resumes=True)
        assert trainer.calls == ["train_and_remember"]
        assert run.settings() == before
        assert listener.notices == []

    def test_other_wishes_are_answered_with_what_it_was_started_with(self, start: Start) -> None:
        listener = start(plan=TrainingPlan(RECIPES["deep-cnn"], "mine"), resumes=True)
        assert listener.notices == [
            "The training “mine” goes on as it was started: recipe “five-block-cnn”, films of "
            "“films”."
        ]

    def test_it_can_go_on_on_another_device(self, start: Start, run: RunFolder) -> None:
        start(plan=TrainingPlan(RECIPE, "mine", device=Device.CPU), resumes=True)
        assert run.settings().plan == TrainingPlan(RECIPE, "mine", device=Device.CPU)

    def test_it_can_be_started_over(self, start: Start, run: RunFolder) -> None:
        run.keep_start("something")
        start(restarts=True, plan=TrainingPlan(dataclasses.replace(RECIPE, seed=9), "mine"))
        assert run.settings().plan.recipe.seed == 9
        assert not (run.folder / "start.json").exists()

    def test_it_is_kept_where_a_new_one_cannot_start(self, start: Start, run: RunFolder) -> None:
        with pytest.raises(LackingWeightsError):
            start(Trainer(check=LackingWeightsError("There are no weights.")), restarts=True)
        assert run.can_go_on()

    def test_a_process_that_dies_is_explained_and_the_run_is_kept(
        self, start: Start, run: RunFolder
    ) -> None:
        broken = Trainer(train=EngineError("the process ended unexpectedly (code -9)"))
        with pytest.raises(TrainingError, match=r"code -9.*can go on"):
            start(broken, resumes=True)
        assert run.can_go_on()


def test_without_an_unfinished_run_resuming_starts_one_and_says_so(start: Start) -> None:
    trainer = Trainer()
    listener = start(trainer, resumes=True)
    assert trainer.calls == ["check", "train_and_remember"]
    assert listener.notices == [
        "There is no unfinished training called “mine”, so it starts from the beginning."
    ]


def test_an_ended_run_is_set_aside_with_its_record(start: Start, run: RunFolder) -> None:
    start()
    run.record.mkdir()
    run.drop_working_files()
    start()
    assert run.can_go_on()
    (aside,) = runs_folder().glob("mine~*")
    assert (aside / "record").is_dir()


def test_further_processes_of_a_cluster_train_along_and_prepare_nothing(
    films: Path, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    start()
    monkeypatch.setenv("RANK", "1")
    trainer = Trainer()
    request = TrainingRequest(films, TrainingPlan(RECIPE, "mine", nodes=2), user_models_folder())
    assert train(LocalEngine("xrayviewer.readers"), trainer, request, Listener()) is None
    assert trainer.calls == ["train_beside"]
