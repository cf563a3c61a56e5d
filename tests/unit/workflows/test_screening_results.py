"""From the models of a plan to the setting of a run."""

import dataclasses
from pathlib import Path

import pytest

from tests.unit.learning.tiny_models import write_tiny
from tests.unit.workflows.classified_films import analysis, finding
from xrayviewer.domain.analysis import AnalysisModels, ModelInputs
from xrayviewer.domain.explanation import ExplanationMethod
from xrayviewer.domain.input_gate import AgeGroup, GateVerdict, HeaderFacts
from xrayviewer.domain.location import FilmLocation
from xrayviewer.store.model_folder import read_card_file
from xrayviewer.workflows.analysis import AnalysisPlan
from xrayviewer.workflows.classification import ClassifiedFilm
from xrayviewer.workflows.screening_results import (
    header_key,
    screening_result,
    screening_setting,
)


@pytest.fixture
def plan(tmp_path) -> AnalysisPlan:
    folders = {
        group: str(write_tiny(tmp_path, model_id=group.name.lower()))
        for group in (AgeGroup.CHILD, AgeGroup.ADULT)
    }
    digests = tuple(read_card_file(Path(folder)).digest for folder in folders.values())
    return AnalysisPlan(AnalysisModels("g", "f", folders), (), ("gate", "fields", *digests))


def test_a_setting_names_every_model_with_labels_and_operating_points(plan) -> None:
    found = screening_setting(plan, shows_refused=True)
    assert (found.gate, found.fields, found.is_chosen, found.shows_refused) == (
        "gate", "fields", False, True,
    )  # fmt: skip
    assert tuple(one.reference.digest for one in found.models) == plan.digests[2:]
    assert [one.reference.model_id for one in found.models] == ["child", "adult"]
    card = read_card_file(Path(plan.models.findings[AgeGroup.CHILD])).card
    child = found.models[0]
    assert (child.labels, child.preparation) == (card.labels, card.preparation)
    assert [point and point.label for point in child.operating_points] == [None, "pneumonia"]


def test_a_chosen_model_is_the_only_one(plan) -> None:
    chosen = plan.models.findings[AgeGroup.ADULT]
    mine = dataclasses.replace(plan, models=dataclasses.replace(plan.models, chosen=chosen))
    found = screening_setting(mine, shows_refused=False)
    assert found.is_chosen
    assert [one.reference.model_id for one in found.models] == ["adult"]
    assert found.key != screening_setting(plan, shows_refused=False).key


def test_whatever_models_take_from_the_header_is_in_the_key() -> None:
    keys = {
        header_key(ModelInputs("d", HeaderFacts(**facts), {}))
        for facts in ({}, {"age_years": 4.0}, {"age_years": 40.0}, {"body_part": "CHEST"})
    }
    assert len(keys) == 4


def test_a_cautious_gate_stays_with_the_scores(plan) -> None:
    setting = screening_setting(plan, shows_refused=False)
    found = analysis(
        finding("a", 0.1), finding("b", 0.9), verdict=GateVerdict.CAUTION, age_years=None
    )
    spoken = dataclasses.replace(found, model=setting.models[1].reference)
    result = screening_result(ClassifiedFilm(FilmLocation(Path("x")), spoken), setting)
    assert (result.gate, result.gate_reason) == (GateVerdict.CAUTION, "This may be no chest film.")
    assert (result.model, result.scores, result.code) == (setting.models[1], (0.1, 0.9), "")
    assert result.maps.found is spoken.heat
    assert result.maps.method is ExplanationMethod.GRAD_CAM_PLUS_PLUS
    assert (result.age_basis, result.cardiothoracic_ratio) == ("nothing", 0.48)
