"""Altered films are scored as they would be in an analysis, but for the gate."""

from pathlib import Path

import numpy as np
import pytest

from tests.unit.learning.tiny_models import SIZE, write_tiny
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.training import Device, Task
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning import analysis, predict
from xrayviewer.learning.altered_films import score
from xrayviewer.learning.predict import LoadedModels
from xrayviewer.store.model_folder import read_card_file


@pytest.fixture(autouse=True)
def no_kept_models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(analysis, "_MODELS", LoadedModels(3))


@pytest.fixture
def squares() -> np.ndarray:
    return np.random.default_rng(5).integers(0, 256, (2, SIZE, SIZE), np.uint8)


def digest_of(folder: Path) -> str:
    return read_card_file(folder).digest


def test_scores_are_those_of_the_model_and_findings_carry_their_operating_points(
    tmp_path, squares
) -> None:
    folder = write_tiny(tmp_path)
    found = score(str(folder), digest_of(folder), squares, Device.CPU, DirectContext())
    expected = predict.score(str(folder), squares, DirectContext())
    assert [[one.score for one in film.findings] for film in found] == pytest.approx(expected)
    card = read_card_file(folder).card
    points = {point.label: point for point in card.operating_points if point.is_default}
    assert all(
        one.operating_point == points.get(one.label) for film in found for one in film.findings
    )
    assert {(film.device, film.device_notice) for film in found} == {("cpu", "")}
    assert found[0].findings != found[1].findings


def test_a_model_that_was_replaced_gives_nothing_to_compare_with(tmp_path, squares) -> None:
    folder = write_tiny(tmp_path)
    before = digest_of(folder)
    write_tiny(tmp_path, seed=1, replace=True)
    with pytest.raises(ModelError, match="was replaced since the film was analysed"):
        score(str(folder), before, squares, Device.CPU, DirectContext())


def test_films_of_another_size_are_refused(tmp_path) -> None:
    folder = write_tiny(tmp_path)
    wrong = np.zeros((1, SIZE + 1, SIZE + 1), np.uint8)
    with pytest.raises(ModelError, match="takes films of"):
        score(str(folder), digest_of(folder), wrong, Device.CPU, DirectContext())


def test_a_model_without_findings_is_refused(tmp_path, squares) -> None:
    folder = write_tiny(tmp_path, task=Task.GATE)
    with pytest.raises(ModelError, match="gives no findings"):
        score(str(folder), digest_of(folder), squares, Device.CPU, DirectContext())
