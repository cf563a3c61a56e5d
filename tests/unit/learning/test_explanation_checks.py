"""What a map is worth, measured by tiny networks whose answers are known."""

import dataclasses

import numpy as np
import pytest
import torch
from torch import nn

from tests.unit.learning.tiny_models import tiny_card, write_tiny
from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.explanation import ExplanationMethod
from xrayviewer.domain.explanation_checks import RANDOM_REGIONS, CheckFailure, FieldsDoubt, MapKey
from xrayviewer.domain.input_gate import Correction
from xrayviewer.domain.model_card import Calibration, ModelError, NetworkDescription
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head
from xrayviewer.imaging.correction import corrected, map_on_film
from xrayviewer.imaging.explained_film import ExplainedFilm
from xrayviewer.imaging.small_changes import SMALL_CHANGES
from xrayviewer.imaging.square_placement import SquarePlacement
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning import analysis
from xrayviewer.learning.explanation_checks import check, checked_map, seed
from xrayviewer.learning.heatmaps import label_maps
from xrayviewer.learning.networks import Network, normalised
from xrayviewer.learning.predict import LoadedModels
from xrayviewer.learning.weights import LoadedModel, load_model

SIDE, LARGE = 64, 256
LABEL = "nodule"
CONTEXT = DirectContext()


class Roughness(nn.Module):
    """A body whose one feature is how much detail each part of a film has."""

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        smooth = nn.functional.avg_pool2d(images, 5, 1, 2, count_include_pad=False)
        return nn.functional.avg_pool2d((images - smooth) ** 2, 8)


class Noise(nn.Module):
    """A body that looks at single pixels only: another one for each film moved a little."""

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        chance = torch.Generator().manual_seed(int(images.sum().item() * 1000) % 2**31)
        return torch.rand((len(images), 1, 8, 8), generator=chance)


def model_of(body: nn.Module, gain: float = 3600.0, head: Head = Head.INDEPENDENT) -> LoadedModel:
    """A model whose logit is the mean of its body's one feature, times a gain."""
    last = nn.Linear(1, 1)
    with torch.no_grad():
        last.weight.fill_(gain)
        last.bias.fill_(-1.0)
    network = Network(
        nn.Sequential(body), nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), last)
    )
    labels = (LABEL,) if head is Head.INDEPENDENT else ("none", LABEL)
    card = tiny_card(
        preparation=Preparation(SIDE),
        network=NetworkDescription("made up", head, 2),
        labels=labels,
        calibration=Calibration("none", (1.0,), (0.0,)),
    )
    return LoadedModel(card, network.eval().requires_grad_(False), "of the model")


def rough_at(row: int, column: int, side: int = SIDE) -> np.ndarray:
    """A smooth film with a patch of checks that is a fifth of a side high and wide."""
    film = np.full((side, side), 100, np.uint8)
    part = side // 5
    checks = 40 * (np.indices((part, part)).sum(axis=0) % 2)
    film[row : row + part, column : column + part] += checks.astype(np.uint8)
    return film


def explained(model: LoadedModel, square: np.ndarray, **changes: object) -> ExplainedFilm:
    """A film with the model's own map."""
    correction = changes.get("correction", Correction())
    upright = corrected(square, correction)
    images = normalised(torch.from_numpy(upright[None].copy()), model.card.preparation)
    maps = label_maps(model.network, images, model.card.network.head)
    method = changes.pop("method", ExplanationMethod.GRAD_CAM_PLUS_PLUS)
    evidence, heat = (
        map_on_film(one[0, -1].numpy(), correction) for one in (maps.evidence, maps.heat)
    )
    film = ExplainedFilm(
        key=MapKey("0123456789abcdef", model.digest, LABEL, method),
        square=square.copy(),
        picture=np.full((LARGE, LARGE), 100, np.uint8),
        placement=SquarePlacement(LARGE, LARGE, 1.0, Preparation(SIDE)),
        correction=correction,
        found=evidence if method is ExplanationMethod.EVIDENCE else heat,
        evidence=evidence,
        fields=None,
        doubt=FieldsDoubt.MISSING,
    )
    return dataclasses.replace(film, **changes)


def test_a_map_of_what_the_score_comes_from_passes() -> None:
    model = model_of(Roughness())
    found = checked_map(model, explained(model, rough_at(12, 40)), CONTEXT)
    assert found.failures == ()
    assert found.faithfulness.score > 0.9
    assert found.faithfulness.without_hottest < 0.4
    assert len(found.faithfulness.without_random) == RANDOM_REGIONS
    assert found.faithfulness.excess > 1.0
    assert len(found.correlations) == len(SMALL_CHANGES)
    assert found.without_markers is None


def test_a_map_of_another_place_is_unfaithful() -> None:
    model = model_of(Roughness())
    film = explained(model, rough_at(12, 40))
    elsewhere = dataclasses.replace(film, found=np.ascontiguousarray(film.found[::-1, ::-1]))
    assert CheckFailure.UNFAITHFUL in checked_map(model, elsewhere, CONTEXT).failures


def test_a_map_that_another_film_each_time_would_give_is_unstable() -> None:
    model = model_of(Noise(), gain=1.0)
    found = checked_map(model, explained(model, rough_at(12, 40)), CONTEXT)
    assert CheckFailure.UNSTABLE in found.failures
    assert abs(found.correlation) < 0.5


@pytest.mark.parametrize("correction", [Correction(1), Correction(2, is_inverted=True)])
def test_a_film_that_lies_wrongly_gets_the_figures_of_the_corrected_one(correction) -> None:
    model = model_of(Roughness())
    upright = rough_at(12, 40)
    turned = map_on_film(255 - upright if correction.is_inverted else upright, correction)
    expected = checked_map(model, explained(model, upright), CONTEXT)
    found = checked_map(model, explained(model, turned, correction=correction), CONTEXT)
    assert found.faithfulness.drop == pytest.approx(expected.faithfulness.drop, abs=1e-4)
    assert found.faithfulness.without_random == pytest.approx(
        expected.faithfulness.without_random, abs=1e-5
    )
    assert found.correlations == pytest.approx(expected.correlations, abs=1e-4)
    assert found.ledger.shares == pytest.approx(expected.ledger.shares, abs=1e-4)


def test_what_the_markers_are_worth_is_measured_where_there_are_some() -> None:
    model = model_of(Roughness())
    picture = np.full((LARGE, LARGE), 100, np.uint8)
    picture[20:36, 200:203], picture[20:23, 200:212] = 255, 255
    square = np.full((SIDE, SIDE), 100, np.uint8)
    square[5:9, 50], square[5, 50:53] = 255, 255
    found = checked_map(model, explained(model, square, picture=picture), CONTEXT)
    assert found.without_markers is not None
    assert found.marker_drop > 1.0
    assert CheckFailure.MARKERS in found.failures


def test_lungs_and_heart_are_in_the_ledger_where_they_are_trusted() -> None:
    model = model_of(Roughness())
    masks = np.zeros((3, 32, 32), np.bool_)
    masks[0, 2:14, 16:30] = True
    masks[1, 20:22, 2:4], masks[2, 24:26, 2:4] = True, True
    fields = ChestFields(masks, (0.97,) * 3, (0,) * 3, (0.0,) * 3, 0.5)
    film = explained(model, rough_at(12, 40), fields=fields, doubt=None)
    found = checked_map(model, film, CONTEXT)
    assert found.doubt is None
    assert found.ledger.knows_lungs
    assert found.ledger.shares["lungs"] > 0.6


def test_one_output_for_two_labels_speaks_against_the_first() -> None:
    model = model_of(Roughness(), head=Head.SIGMOID)
    film = explained(model, rough_at(12, 40))
    nodule = checked_map(model, film, CONTEXT)
    none = checked_map(
        model,
        dataclasses.replace(
            film,
            key=dataclasses.replace(film.key, label="none"),
            found=np.zeros_like(film.found),
            evidence=-np.array(film.evidence),
        ),
        CONTEXT,
    )
    assert nodule.failures == ()
    assert none.faithfulness.score == pytest.approx(1 - nodule.faithfulness.score)
    assert none.ledger is None


def test_maps_by_other_methods_are_not_moved() -> None:
    model = model_of(Roughness())
    film = explained(model, rough_at(12, 40), method=ExplanationMethod.LAYER_CAM)
    found = checked_map(model, film, CONTEXT)
    assert found.correlations == ()
    assert found.faithfulness.excess > 1.0


def test_the_same_film_has_the_same_regions_whatever_the_model() -> None:
    assert seed("0123456789") == seed("0123456789ff")
    assert seed("0123456789") != seed("1123456789")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(analysis, "_MODELS", LoadedModels(1))
    return write_tiny(tmp_path, preparation=Preparation(SIDE))


def test_the_operation_refuses_another_model_than_the_one_that_spoke(folder) -> None:
    loaded = load_model(folder)
    film = explained(loaded, rough_at(12, 40))
    film = dataclasses.replace(film, key=MapKey("0" * 16, loaded.digest, loaded.card.labels[-1]))
    assert check(str(folder), film, CONTEXT).key == film.key
    replaced = dataclasses.replace(film, key=dataclasses.replace(film.key, model="other"))
    with pytest.raises(ModelError, match="was replaced"):
        check(str(folder), replaced, CONTEXT)
    unknown = dataclasses.replace(film, key=dataclasses.replace(film.key, label="gout"))
    with pytest.raises(ModelError, match="knows no “gout”"):
        check(str(folder), unknown, CONTEXT)


def test_numbers_that_are_not_finite_are_refused() -> None:
    model = model_of(Roughness())
    film = explained(model, rough_at(12, 40))
    broken = model_of(Roughness(), gain=float("nan"))
    with pytest.raises(ModelError, match="could not be checked"):
        checked_map(broken, film, CONTEXT)


def test_it_stops_when_its_result_is_no_longer_wanted() -> None:
    class Cancelled(DirectContext):
        is_cancelled = True

    model = model_of(Roughness())
    with pytest.raises(JobCancelledError):
        checked_map(model, explained(model, rough_at(12, 40)), Cancelled())
