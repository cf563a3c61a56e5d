"""Analysis of films: who speaks, about which pixels, and what is left unsaid."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.unit.learning.tiny_models import SIZE, write_tiny
from xrayviewer.domain.analysis import AnalysisModels, ModelInputs
from xrayviewer.domain.chest_fields import ChestFields
from xrayviewer.domain.input_gate import (
    AgeEstimate,
    AgeGroup,
    CheckResult,
    Correction,
    GateCheck,
    GateReport,
    GateVerdict,
    HeaderFacts,
)
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.speaking_model import AgeBasis
from xrayviewer.domain.training import Task
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning import analysis
from xrayviewer.learning.analysis import analyse
from xrayviewer.learning.networks import normalised
from xrayviewer.learning.predict import LoadedModels, score
from xrayviewer.learning.weights import load_model

SQUARE = Preparation(SIZE)
AS_IT_IS = Correction()
CHILD, ADULT = AgeGroup.CHILD, AgeGroup.ADULT


def report(
    verdict: GateVerdict = GateVerdict.OK,
    correction: Correction = AS_IT_IS,
    looks: AgeGroup | None = ADULT,
) -> GateReport:
    result = CheckResult(GateCheck.IMAGE_KIND, verdict, "It was looked at.")
    return GateReport((result,), correction, AgeEstimate(0.2, looks))


class Gate:
    """Gives the reports it was told to, and keeps what it was asked about."""

    def __init__(self) -> None:
        self.reports: list[GateReport] = []

    def check(self, _folder, inputs, headers, _context, *, device):
        assert len(inputs) == len(headers) == len(self.reports)
        return tuple(self.reports)


def fields_of_the_darkest(_folder, inputs, _context, *, device) -> tuple[ChestFields, ...]:
    """Fields whose masks show how the square came: all pixels below the middle grey."""
    return tuple(
        ChestFields(np.stack([one < 128] * 3), (1.0,) * 3, (0,) * 3, (0.0,) * 3, 0.5)
        for one in inputs
    )


@pytest.fixture
def one_core() -> Iterator[None]:
    """A batch stays whole, so that reports may be told by place."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def gate(one_core: None, monkeypatch: pytest.MonkeyPatch) -> Gate:
    made = Gate()
    monkeypatch.setattr(analysis, "check", made.check)
    monkeypatch.setattr(analysis, "fields", fields_of_the_darkest)
    monkeypatch.setattr(analysis, "_MODELS", LoadedModels(3))
    return made


@pytest.fixture
def models(tmp_path: Path) -> AnalysisModels:
    adult = write_tiny(tmp_path, model_id="adult", seed=1)
    child = write_tiny(tmp_path, model_id="child", seed=2)
    return AnalysisModels(
        gate=str(adult), fields=str(adult), findings={CHILD: str(child), ADULT: str(adult)}
    )


def films(count: int, **header: object) -> list[ModelInputs]:
    squares = np.random.default_rng(3).integers(0, 256, (count, SIZE, SIZE), np.uint8)
    return [
        ModelInputs(f"digest {place}", HeaderFacts(**header), {SQUARE: square})
        for place, square in enumerate(squares)
    ]


def test_scores_are_those_of_the_model_alone_whatever_the_batch(gate, models) -> None:
    given = films(11)
    gate.reports = [report()] * 11
    found = analyse(models, given, False, DirectContext())
    alone = score(
        models.findings[ADULT], np.stack([one.squares[SQUARE] for one in given]), DirectContext()
    )
    assert [[one.score for one in film.findings] for film in found] == pytest.approx(alone)
    assert [film.digest for film in found] == [one.digest for one in given]


def test_films_shared_out_among_cores_get_what_they_get_together(gate, models, monkeypatch) -> None:
    given = [*films(3, age_years=3.0), *films(4, age_years=50.0)]
    gate.reports = [report()] * 7
    together = analyse(models, given, False, DirectContext())
    monkeypatch.setattr(
        analysis, "check", lambda _folder, inputs, *_, device: (report(),) * len(inputs)
    )
    torch.set_num_threads(3)
    apart = analyse(models, given, False, DirectContext())
    assert [film.digest for film in apart] == [film.digest for film in together]
    assert [film.model for film in apart] == [film.model for film in together]
    for one, other in zip(apart, together, strict=True):
        scores = [finding.score for finding in other.findings]
        assert [finding.score for finding in one.findings] == pytest.approx(scores, abs=1e-6)
        np.testing.assert_allclose(one.evidence, other.evidence, atol=1e-4)


def test_each_film_is_spoken_about_by_the_model_for_its_age(gate, models) -> None:
    given = [*films(1, age_years=3.0), *films(1, age_years=50.0), *films(1), *films(1)]
    gate.reports = [report(), report(), report(looks=CHILD), report(looks=ADULT)]
    found = analyse(models, given, False, DirectContext())
    assert [film.model.model_id for film in found] == ["child", "adult", "child", "adult"]
    assert [film.speaking.basis for film in found] == [
        *[AgeBasis.HEADER] * 2, *[AgeBasis.ESTIMATE] * 2,
    ]  # fmt: skip
    assert found[0].findings[1].score != found[1].findings[1].score


def test_nobody_speaks_about_an_age_no_model_was_trained_for(gate, models) -> None:
    gate.reports = [report()]
    (found,) = analyse(models, films(1, age_years=12.0), False, DirectContext())
    assert (found.model, found.findings, found.evidence) == (None, (), None)
    assert "No model trained for this age" in found.speaking.sentence
    assert found.fields is not None


def test_the_reader_may_choose_the_other_group_or_any_model(gate, models, tmp_path) -> None:
    gate.reports = [report()]
    other = dataclasses.replace(models, group=CHILD)
    (found,) = analyse(other, films(1, age_years=12.0), False, DirectContext())
    assert found.model.model_id == "child"
    assert found.speaking.verdict is GateVerdict.CAUTION
    own = dataclasses.replace(models, chosen=str(write_tiny(tmp_path, model_id="mine")))
    (found,) = analyse(own, films(1, age_years=12.0), False, DirectContext())
    assert found.model.model_id == "mine"
    assert found.speaking.basis is AgeBasis.READER


def test_a_refused_picture_gets_no_scores_unless_they_are_asked_for(gate, models) -> None:
    gate.reports = [report(GateVerdict.REFUSED), report()]
    refused, fine = analyse(models, films(2), False, DirectContext())
    assert (refused.findings, refused.evidence, refused.fields) == ((), None, None)
    assert fine.findings
    shown, _ = analyse(models, films(2), True, DirectContext())
    assert shown.findings
    assert shown.gate.verdict is GateVerdict.REFUSED


def test_models_see_the_corrected_film_and_their_maps_lie_on_the_film_as_it_is(
    gate, models
) -> None:
    (straight,) = films(1)
    square = straight.squares[SQUARE]
    turned = ModelInputs("turned", HeaderFacts(), {SQUARE: 255 - np.rot90(square, -1).copy()})
    gate.reports = [report(), report(correction=Correction(1, is_inverted=True))]
    first, second = analyse(models, [straight, turned], False, DirectContext())
    assert [one.score for one in second.findings] == [one.score for one in first.findings]
    assert np.array_equal(second.evidence, np.rot90(first.evidence, -1, axes=(1, 2)))
    assert np.array_equal(second.fields.masks[0], np.rot90(square < 128, -1))


def test_features_are_what_the_head_gets_at_length_one(gate, models) -> None:
    given = films(3)
    gate.reports = [report(), report(GateVerdict.REFUSED), report()]
    found = analyse(models, given, False, DirectContext())
    assert found[1].features is None
    model = load_model(Path(models.findings[ADULT]))
    for film, inputs in zip(found[::2], given[::2], strict=True):
        square = torch.from_numpy(inputs.squares[SQUARE][None].copy())
        images = normalised(square, model.card.preparation)
        with torch.no_grad():
            expected = model.network.features(images).flatten().numpy()
        assert film.features.dtype == np.float16
        assert np.allclose(film.features, expected / np.linalg.norm(expected), atol=2e-3)
        assert np.linalg.norm(film.features.astype(np.float32)) == pytest.approx(1, abs=2e-3)


def test_evidence_for_one_of_two_labels_is_evidence_against_the_other(gate, models) -> None:
    gate.reports = [report()]
    (found,) = analyse(models, films(1), False, DirectContext())
    assert found.evidence[0] == pytest.approx(-found.evidence[1])
    assert found.evidence.any()
    assert found.heat.min() >= 0
    assert not np.allclose(found.heat[0], found.heat[1])


def test_findings_carry_what_the_card_says_of_them(gate, models) -> None:
    gate.reports = [report()]
    (found,) = analyse(models, films(1), False, DirectContext())
    card = load_model(models.findings[ADULT]).card
    points = {point.label: point for point in card.operating_points if point.is_default}
    assert points
    for finding in found.findings:
        assert finding.operating_point == points.get(finding.label)
        assert finding.is_calibrated
        if finding.operating_point is not None:
            is_reached = finding.score >= finding.operating_point.threshold
            assert finding.is_positive == is_reached


def test_a_model_that_gives_no_findings_is_refused(gate, models, tmp_path) -> None:
    gate.reports = [report()]
    wrong = write_tiny(tmp_path, model_id="gate", task=Task.GATE)
    with pytest.raises(ModelError, match="gives no findings"):
        analyse(dataclasses.replace(models, chosen=str(wrong)), films(1), False, DirectContext())


def test_nobody_speaks_where_the_model_for_an_age_is_not_installed(gate, models) -> None:
    gate.reports = [report()]
    lacking = dataclasses.replace(models, findings={ADULT: models.findings[ADULT]})
    (found,) = analyse(lacking, films(1, age_years=2.0), False, DirectContext())
    assert (found.model, found.findings) == (None, ())
    assert "no model for children of 1 to 5 years" in found.speaking.sentence
    assert found.speaking.verdict is GateVerdict.CAUTION
    assert found.fields is not None


def test_the_hearts_width_is_not_given_for_children(gate, models) -> None:
    gate.reports = [report(), report(looks=CHILD), report()]
    given = [*films(1), *films(1), *films(1, age_years=3.0)]
    found = analyse(models, given, False, DirectContext())
    assert [one.cardiothoracic_ratio for one in found] == [0.5, None, None]


def test_it_leaves_no_gradients_behind(gate, models) -> None:
    gate.reports = [report()]
    analyse(models, films(1), False, DirectContext())
    network = analysis._MODELS.get(Path(models.findings[ADULT])).network
    assert all(weight.grad is None for weight in network.parameters())
