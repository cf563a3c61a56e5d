"""Made-up films with a square where the label holds, and folders of runs on them."""

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from xrayviewer.domain.dataset import (
    ExaminedFilm,
    FilmFacts,
    LabelledFilm,
    Split,
    SplitDataset,
)
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.training import (
    BatchProgress,
    EpochRecord,
    Recipe,
    TrainingNotice,
    TrainingPlan,
    TrainingSettings,
)
from xrayviewer.learning.recipes import RECIPES
from xrayviewer.learning.torch_runtime import use_threads
from xrayviewer.store.training_runs import RunFolder

NAMES = {1: ("normal", "pneumonia"), 2: ("normal", "bacterial", "viral")}


@pytest.fixture(scope="session", autouse=True)
def _threads() -> None:
    use_threads()


@pytest.fixture(autouse=True)
def _same_threads(_threads: None) -> Iterator[None]:
    """Give threads back that a training on several devices took: sums depend on their number."""
    yield
    use_threads()


class Listener:
    """A context that remembers what it was told, and may end the work at a call of its own."""

    def __init__(self, stop_at_check: int | None = None) -> None:
        self.partials: list[object] = []
        self._checks = 0
        self._stop_at_check = stop_at_check

    is_cancelled = False

    @property
    def epochs(self) -> list[EpochRecord]:
        return [one for one in self.partials if isinstance(one, EpochRecord)]

    @property
    def notices(self) -> list[str]:
        return [one.sentence for one in self.partials if isinstance(one, TrainingNotice)]

    @property
    def batches(self) -> list[BatchProgress]:
        return [one for one in self.partials if isinstance(one, BatchProgress)]

    def report(self, fraction: float | None, message: str = "") -> None:
        assert fraction is None or 0 <= fraction <= 1

    def publish(self, partial: object) -> None:
        self.partials.append(partial)

    def allow_time(self, seconds: float) -> None:
        pass

    def raise_if_cancelled(self) -> None:
        self._checks += 1
        if self._checks == self._stop_at_check:
            raise Killed


class Killed(Exception):  # noqa: N818  it is no error of the program's
    """Stands for the end of the process between two batches."""


def short(
    name: str,
    epochs: Sequence[int],
    *,
    size_px: int = 64,
    batch: int = 8,
    rate: float | None = None,
    **changes: object,
) -> Recipe:
    """Return a recipe with its own network and smaller films, shorter stages."""
    recipe = RECIPES[name]
    stages = tuple(
        dataclasses.replace(stage, epochs=count, rate=rate or stage.rate)
        for stage, count in zip(recipe.stages, epochs, strict=True)
    )
    preparation = dataclasses.replace(recipe.preparation, size_px=size_px)
    return dataclasses.replace(
        recipe, preparation=preparation, stages=stages, batch=batch, **changes
    )


def made_up_films(size_px: int, count: int, kinds: int) -> tuple[np.ndarray, np.ndarray]:
    """Return films, shape (count, size, size), and the kind of each: 0 has no square."""
    chance = np.random.default_rng(7)
    films = chance.integers(40, 90, (count, size_px, size_px), np.uint8)
    kind = np.arange(count) % (kinds + 1)
    side = size_px // 3
    for place in np.flatnonzero(kind):
        top, left = chance.integers(0, size_px - side, 2)
        square = films[place, top : top + side, left : left + side]
        square += np.uint8(100) if kind[place] == 1 else np.uint8(0)
        if kind[place] == 2:
            square[::4] += np.uint8(150)
    return films, kind


def fail_at(patch: pytest.MonkeyPatch, write: int, error: BaseException) -> None:
    """Make the n-th move of a finished file into its place fail."""
    done = 0
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        nonlocal done
        done += 1
        if done == write:
            raise error
        return replace(self, target)

    patch.setattr(Path, "replace", failing)


@pytest.fixture
def made_up_run(tmp_path: Path) -> Callable[..., RunFolder]:
    """Make the folder of a run whose films are prepared."""
    return make_run(tmp_path)


def make_run(folder: Path) -> Callable[..., RunFolder]:
    """Return what makes folders of runs in a folder."""

    def make(
        recipe: Recipe, *, count: int = 96, kinds: int = 1, name: str = "run", **plan: object
    ) -> RunFolder:
        run = RunFolder(folder / name)
        run.folder.mkdir()
        size_px = recipe.preparation.size_px
        films, kind = made_up_films(size_px, count, kinds)
        films.tofile(run.films)
        labels = NAMES[kinds]
        uses = (Split.TEST, Split.VALIDATION, Split.TRAIN, Split.TRAIN)
        examined = tuple(
            ExaminedFilm(
                LabelledFilm(
                    FilmLocation(Path(f"{place}.png")),
                    f"{place}.png",
                    (labels[one],),
                    f"p{place}",
                    age_years=20.0 + place,
                    view_position="PA",
                ),
                FilmFacts(
                    f"{place:064x}", f"{place:016x}", size_px, size_px, "PNG", 8, False, 0.1, 0.3
                ),
            )
            for place, one in enumerate(kind)
        )
        splits = tuple(uses[place // (kinds + 1) % 4] for place in range(count))
        run.write_settings(
            TrainingSettings(
                plan=TrainingPlan(recipe, "made-up", **plan),
                films=SplitDataset(labels, False, examined, splits, True),
                refused=(),
                fingerprint="f" * 64,
                source="made-up films",
                created="2026-01-01T00:00:00+00:00",
                software={"torch": "any"},
            )
        )
        return run

    return make
