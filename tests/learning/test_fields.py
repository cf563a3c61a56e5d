"""Short real trainings from masks: a made-up task is learned, and resumed at any moment."""

import csv
import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.learning.conftest import Killed, Listener, short
from xrayviewer.domain.chest_fields import FIELD_LABELS
from xrayviewer.domain.dataset import (
    ExaminedFilm,
    FilmFacts,
    LabelledFilm,
    Split,
    SplitDataset,
)
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.training import (
    Augmentation,
    Recipe,
    Task,
    TrainingError,
    TrainingPlan,
    TrainingSettings,
)
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.fields.fitting import FieldsFitting
from xrayviewer.learning.fields.module import overlaps, pixel_loss
from xrayviewer.learning.fields.reading import fields
from xrayviewer.learning.training.fitting import Fitted
from xrayviewer.learning.training.running import check, train
from xrayviewer.learning.training.stage import Trainer
from xrayviewer.learning.weights import load_model
from xrayviewer.store.training_runs import RunFolder

SIDE = 64
# Real films need stronger changes, which a training this short could not learn from.
QUICK = short(
    "lung-heart-fields",
    (16,),
    size_px=SIDE,
    batch=4,
    augmentation=Augmentation(rotation_degrees=5, shift=0.03, brightness=(0.8, 1.2)),
)
SMALL = short("lung-heart-fields", (3,), size_px=32)


def ellipse(size: int, row: float, column: float, height: float, width: float) -> np.ndarray:
    rows, columns = (np.mgrid[:size, :size] + 0.5) / size
    return ((rows - row) / height) ** 2 + ((columns - column) / width) ** 2 <= 1


def made_up_chests(size: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Dark lungs and a bright heart of varying place and size, with grain; masks are 0 or 255."""
    chance = np.random.default_rng(3)
    films, masks = [], []
    for _ in range(count):
        row, column = chance.uniform(0.45, 0.55, 2)
        right = ellipse(size, row, column - 0.22, chance.uniform(0.25, 0.35), 0.14)
        left = ellipse(size, row, column + 0.22, chance.uniform(0.25, 0.35), 0.14)
        heart = ellipse(size, row + 0.1, column + 0.05, 0.13, chance.uniform(0.10, 0.20))
        right, left = right & ~heart, left & ~heart
        level = np.select([heart, right | left], [200, 50], 120)
        films.append((level + chance.normal(0, 12, (size, size))).clip(0, 255).astype(np.uint8))
        masks.append(np.stack((right, left, heart)).astype(np.uint8) * 255)
    return np.stack(films), np.stack(masks)


MakeRun = Callable[..., RunFolder]


@pytest.fixture
def chest_run(tmp_path: Path) -> MakeRun:
    """Make the folder of a run whose films and masks are prepared."""

    def make(
        recipe: Recipe,
        *,
        count: int = 48,
        name: str = "run",
        source: str = "JSRT",
        tests: bool = True,
    ) -> RunFolder:
        run = RunFolder(tmp_path / name)
        run.folder.mkdir()
        size = recipe.preparation.size_px
        films, masks = made_up_chests(size, count)
        films.tofile(run.films)
        masks.tofile(run.masks)
        last = Split.TEST if tests else Split.TRAIN
        uses = (last, Split.VALIDATION, Split.TRAIN, Split.TRAIN)
        examined = tuple(
            ExaminedFilm(
                LabelledFilm(
                    FilmLocation(Path(f"{place}.png")), f"{place}.png", FIELD_LABELS, f"p{place}",
                    source=source,
                ),
                FilmFacts(f"{place:064x}", f"{place:016x}", size, size, "PNG", 8, False, 0.1, 0.3),
            )
            for place in range(count)
        )  # fmt: skip
        run.write_settings(
            TrainingSettings(
                plan=TrainingPlan(recipe, "chests"),
                films=SplitDataset(
                    FIELD_LABELS, True, examined, tuple(uses[place % 4] for place in range(count)),
                    True,
                ),
                refused=(),
                fingerprint="f" * 64,
                source="made-up chests",
                created="2026-01-01T00:00:00+00:00",
                software={"torch": "any"},
            )
        )  # fmt: skip
        return run

    return make


def fit(run: RunFolder, listener: Listener) -> Fitted:
    settings = run.settings()
    trainer = Trainer(settings.plan, torch.device("cpu"), "32-true", listener)
    return FieldsFitting(run, settings.films, trainer).run()


def weights_of(fitted: Fitted) -> bytes:
    return b"".join(value.numpy().tobytes() for value in fitted.network.state_dict().values())


def test_ellipses_are_learned_as_lungs_and_heart(chest_run: MakeRun) -> None:
    run = chest_run(QUICK)
    listener = Listener()
    outcome = train(str(run.folder), str(run.folder / "models"), listener)
    assert (outcome.validation, outcome.test) == (None, None)
    figures = {
        (one.name, one.label): one
        for one in outcome.card.metrics
        if one.measured_on == "test films of JSRT"
    }
    assert all((figures["dice", label].value.value or 0) > 0.85 for label in FIELD_LABELS)
    assert (figures["ctr_error", ""].value.value or 1) < 0.05
    assert {one.n for one in figures.values()} == {12}
    assert figures["dice", "heart"].value.low is not None
    assert listener.epochs[-1].train_loss < 0.7 * listener.epochs[0].train_loss
    assert listener.epochs[-1].metrics["val_dice"] > 0.85

    films, masks = made_up_chests(SIDE, 48)
    found = fields(outcome.model_folder, films[:4], DirectContext())
    for one, mask in zip(found, masks[:4] > 127, strict=True):
        assert 2 * (one.masks[0] & mask[0]).sum() / (one.masks[0].sum() + mask[0].sum()) > 0.8
        assert one.missing == ()


def test_the_card_says_what_the_model_is_and_on_what_terms(chest_run: MakeRun) -> None:
    run = chest_run(SMALL)
    outcome = train(str(run.folder), str(run.folder / "models"), Listener())
    loaded = load_model(outcome.model_folder)
    card = loaded.card
    assert card == outcome.card
    assert card.task is Task.FIELDS
    assert card.labels == FIELD_LABELS
    (source,) = card.sources
    assert (source.name, source.films, source.patients) == ("JSRT", 48, 48)
    assert source.licence == "research use"
    assert "Shiraishi" in source.citation
    assert "van Ginneken" in source.citation
    assert card.licence == "Research use only"
    assert any("SCR are for research" in one for one in card.limitations)
    text = (Path(outcome.model_folder) / "MODEL_CARD.md").read_text("utf-8")
    assert "Overlap with the drawn field" in text
    assert "called positive" not in text
    half = (Path(outcome.model_folder) / "weights.safetensors").stat().st_size
    assert half < 2.2 * card.network.parameters + 40_000


def test_films_of_others_are_on_their_own_terms_and_without_test_films_that_is_said(
    chest_run: MakeRun,
) -> None:
    run = chest_run(SMALL, source="", tests=False)
    card = train(str(run.folder), str(run.folder / "models"), Listener()).card
    assert card.sources[0].name == "made-up chests"
    assert card.licence == ""
    assert card.limitations[0].startswith("No test films")
    assert not any("JSRT" in one for one in card.limitations)
    assert {one.measured_on for one in card.metrics} == {"validation films of made-up chests"}


def test_the_record_keeps_epochs_and_figures_and_nothing_to_work_with(chest_run: MakeRun) -> None:
    run = chest_run(SMALL)
    train(str(run.folder), str(run.folder / "models"), Listener())
    assert {path.name for path in run.record.iterdir()} == {
        "epochs.csv", "epochs.png", "val", "test",
    }  # fmt: skip
    rows = list(csv.DictReader((run.record / "test/fields.csv").read_text("utf-8").splitlines()))
    assert len(rows) == 12
    assert json.loads((run.record / "val/evaluation.json").read_text("utf-8"))["n"] == 12
    assert not run.films.exists()
    assert not run.masks.exists()


def test_figures_are_those_of_the_weights_as_they_are_stored(chest_run: MakeRun) -> None:
    run = chest_run(SMALL)
    outcome = train(str(run.folder), str(run.folder / "models"), Listener())
    network = load_model(outcome.model_folder).network
    assert all(
        torch.equal(value, value.half().float())
        for value in network.state_dict().values()
        if value.ndim > 1
    )


@pytest.mark.parametrize("moment", [2, 8, 13])
def test_a_training_from_masks_goes_on_to_the_same_weights(moment: int, chest_run: MakeRun) -> None:
    expected = weights_of(fit(chest_run(SMALL, name="whole"), Listener()))
    run = chest_run(SMALL)
    with pytest.raises(Killed):
        fit(run, Listener(stop_at_check=moment))
    assert weights_of(fit(run, Listener())) == expected


def test_masks_that_are_cut_off_end_the_training_with_a_sentence(chest_run: MakeRun) -> None:
    run = chest_run(SMALL)
    run.masks.write_bytes(run.masks.read_bytes()[:-1])
    with pytest.raises(TrainingError, match=r"masks\.u8.*damaged"):
        train(str(run.folder), str(run.folder / "models"), Listener())


def test_a_loss_that_is_no_number_ends_the_training_with_an_explanation(
    chest_run: MakeRun,
) -> None:
    run = chest_run(short("lung-heart-fields", (3,), size_px=32, rate=1e30))
    with pytest.raises(TrainingError, match="lower learning rate"):
        fit(run, Listener())


def test_the_plan_is_checked_before_films_are_read() -> None:
    assert check(TrainingPlan(SMALL, "chests"), 3, True, DirectContext()) > 1000
    large = dataclasses.replace(
        SMALL, preparation=dataclasses.replace(SMALL.preparation, size_px=16)
    )
    with pytest.raises(Exception, match="fields-unet"):
        check(TrainingPlan(large, "chests"), 3, True, DirectContext())


def test_a_whole_overlap_costs_nothing_and_none_costs_most() -> None:
    masks = torch.zeros(2, 3, 8, 8)
    masks[:, :, 2:6, 2:6] = 1
    assert overlaps(masks, masks) == pytest.approx(torch.ones(2, 3), abs=1e-6)
    assert overlaps(1 - masks, masks) == pytest.approx(torch.full((2, 3), 1 / 65), abs=1e-6)
    good, bad = (pixel_loss(sign * (masks * 40 - 20), masks) for sign in (1, -1))
    assert float(good) == pytest.approx(0, abs=1e-4)
    assert float(bad) > 20


def test_a_mask_that_left_the_film_still_gives_a_loss() -> None:
    nothing = torch.zeros(1, 3, 8, 8)
    assert float(pixel_loss(nothing - 20, nothing)) == pytest.approx(0, abs=1e-3)
