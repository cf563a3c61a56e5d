"""Starting a training from masks: what is prepared beside the films, and what is refused."""

import dataclasses
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.unit.readers.labelled_films import write_film, write_films
from tests.unit.workflows.test_training import Listener, Trainer
from xrayviewer.dataset.checks import examine
from xrayviewer.dataset.mask_folders import MASK_FOLDERS
from xrayviewer.dataset.splits import deal
from xrayviewer.domain.chest_fields import FIELD_LABELS
from xrayviewer.domain.dataset import ExaminedFilm, FilmFacts, Split
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import TrainingError, TrainingPlan
from xrayviewer.engine.local import LocalEngine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.recipes import RECIPES
from xrayviewer.readers.labelled import find_labelled_films
from xrayviewer.store.model_folder import user_models_folder
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.workflows.training import TrainingRequest, train

SIDE = 32
NAMES = tuple(f"JPC{kind}{number:03}" for kind in ("LN", "NN") for number in range(1, 11))
FROM_MASKS = dataclasses.replace(RECIPES["lung-heart-fields"], preparation=Preparation(SIDE))


@pytest.fixture
def films(tmp_path: Path) -> Path:
    """Twenty films of noise; the n-th mask of a field marks its first n + 1 columns."""
    root = tmp_path / "films"
    for number, name in enumerate(NAMES):
        write_film(root / "images" / f"{name}.png", number, (40, 40))
        for field, folder in enumerate(MASK_FOLDERS):
            write_mask(root / "masks" / folder / f"{name}.png", number + field + 1)
    return root


def write_mask(path: Path, columns: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    mask = np.zeros((40, 40), np.uint8)
    mask[:, :columns] = 255
    path.write_bytes(cv2.imencode(".png", mask)[1].tobytes())


@pytest.fixture
def run() -> RunFolder:
    return RunFolder(runs_folder() / "mine")


def start(films: Path, recipe=FROM_MASKS, *, restarts: bool = False) -> Listener:
    listener = Listener()
    request = TrainingRequest(
        films=films,
        plan=TrainingPlan(recipe, "mine"),
        models_folder=user_models_folder(),
        restarts=restarts,
    )
    train(LocalEngine("xrayviewer.readers"), Trainer(), request, listener)
    return listener


def shares(run: RunFolder) -> np.ndarray:
    """Share of each prepared mask that is marked, shape (films, 3)."""
    masks = np.fromfile(run.masks, np.uint8).reshape(-1, 3, SIDE, SIDE)
    return masks.mean((2, 3)) / 255


def test_masks_are_prepared_beside_their_films_in_the_order_of_the_fields(
    films: Path, run: RunFolder
) -> None:
    listener = start(films)
    settings = run.settings()
    assert settings.films.labels == FIELD_LABELS
    assert settings.films.is_by_patient
    assert run.films.stat().st_size == len(NAMES) * SIDE**2
    expected = (np.arange(len(NAMES))[:, None] + np.arange(3) + 1) / 40
    assert shares(run) == pytest.approx(expected, abs=0.01)
    assert not any("nothing says whose" in one for one in listener.notices)


def test_a_film_whose_mask_is_refused_leaves_no_gap_in_either_file(
    films: Path, run: RunFolder
) -> None:
    start(films)
    whole = shares(run)
    lost = films / "masks" / "heart" / f"{NAMES[4]}.png"
    write_mask(lost, 0)
    start(films, restarts=True)
    assert shares(run) == pytest.approx(np.delete(whole, 4, axis=0))
    assert run.films.stat().st_size == (len(NAMES) - 1) * SIDE**2
    (sentence,) = run.settings().refused
    assert f"“{NAMES[4]}.png”" in sentence
    assert "marks no pixel" in sentence


def test_a_recipe_from_masks_refuses_films_without(tmp_path: Path, run: RunFolder) -> None:
    labelled = write_films(
        tmp_path / "labelled", *(f"{label}/{n}.png" for label in "ab" for n in range(4))
    )
    with pytest.raises(TrainingError, match=r"learns from masks, and “labelled” has none. Put"):
        start(labelled)
    assert not run.folder.exists()


def test_a_recipe_of_findings_refuses_films_with_masks(films: Path, run: RunFolder) -> None:
    with pytest.raises(TrainingError, match="holds films with masks"):
        start(films, RECIPES["five-block-cnn"])
    assert not run.folder.exists()


@pytest.mark.real_films
def test_every_split_of_jsrt_has_films_with_and_without_a_nodule(film_data: Path) -> None:
    dataset = find_labelled_films(film_data / "jsrt", None, False, DirectContext())
    chance = np.random.default_rng(0)
    films = tuple(
        ExaminedFilm(
            film,
            FilmFacts(
                chance.bytes(32).hex(), chance.bytes(32).hex(), 9, 9, "JPEG", 8, False, 0.1, 0.3
            ),
        )
        for film in dataset.films
    )
    dealt = deal(examine(dataset, films, ()), FROM_MASKS.split)
    assert [len(dealt.indices(split)) for split in Split] == [90, 13, 26]
    for split in Split:
        kinds = {dealt.films[place].film.name[7:12] for place in dealt.indices(split)}
        assert kinds == {"JPCLN", "JPCNN"}, split
