"""From a map on the film to what it is worth, with the real engine and tiny real models."""

from tests.flows import test_findings
from tests.flows.test_findings import LOADING_TORCH_MS, SQUARE
from tests.flows.test_reading import write_film
from tests.unit.learning.tiny_models import write_tiny
from xrayviewer.domain.explanation import ExplanationMethod
from xrayviewer.session.analysis import Stage
from xrayviewer.session.explanation_checks import CheckStage
from xrayviewer.session.map_method import MethodStage

ENDS = {Stage.DONE, Stage.FAILED}
CHECKED = {CheckStage.DONE, CheckStage.FAILED}
EXPLAINED = {MethodStage.DONE, MethodStage.FAILED}
GAIN = 1000.0
"""Scores of random weights hardly differ from film to film, so that there would be no map."""
models, films = test_findings.models, test_findings.films


def test_the_map_on_the_film_is_checked_and_another_film_has_a_check_of_its_own(
    models, reader, films, qtbot
):
    """And another method gives a map of its own, over a layer that the model has."""
    write_tiny(models, model_id="adult-findings", preparation=SQUARE, gain=GAIN, replace=True)
    desk = reader.desk
    for seed, name in enumerate(("one.png", "two.png")):
        reader.open(write_film(films / name, seed=seed))
        qtbot.waitUntil(lambda: desk.analysis.stage in ENDS, timeout=LOADING_TORCH_MS)
        assert desk.analysis.stage is Stage.DONE, desk.analysis.message
        # Random weights may refuse anything and speak for nothing.
        desk.analysis.show_refused(True)
        desk.analysis.choose_model("adult-findings")
        qtbot.waitUntil(lambda: bool(desk.evidence.findings), timeout=LOADING_TORCH_MS)
        for finding in desk.evidence.findings:
            desk.evidence.choose(finding.label)
            desk.evidence.show_below()
            if desk.checks.stage is not CheckStage.NOTHING:
                break
        qtbot.waitUntil(lambda: desk.checks.stage in CHECKED, timeout=LOADING_TORCH_MS)
        assert desk.checks.stage is CheckStage.DONE, desk.checks.message
        check = desk.checks.check
        assert check.key.digest == desk.case.film.radiograph.digest
        assert check.key.label == desk.evidence.chosen
        assert len(check.faithfulness.without_random) == 8
        assert desk.evidence.is_unreliable == bool(check.failures)
    desk.map_method.choose(ExplanationMethod.HI_RES_CAM)
    qtbot.waitUntil(lambda: desk.map_method.stage in EXPLAINED, timeout=LOADING_TORCH_MS)
    assert desk.map_method.stage is MethodStage.DONE, desk.map_method.message
    last = desk.evidence.explanation.found
    qtbot.waitUntil(lambda: bool(desk.map_method.layers), timeout=LOADING_TORCH_MS)
    first = desk.map_method.layers[0]
    desk.map_method.choose(ExplanationMethod.HI_RES_CAM, first.name)
    qtbot.waitUntil(lambda: desk.map_method.stage in EXPLAINED, timeout=LOADING_TORCH_MS)
    assert desk.map_method.stage is MethodStage.DONE, desk.map_method.message
    assert desk.evidence.explanation.found.shape == (first.rows, first.columns)
    assert first.rows > len(last)
