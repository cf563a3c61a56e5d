"""Results kept on disk: what comes back, what never does, and what a file holds."""

import dataclasses
import io
import os

import numpy as np
import pytest

from tests.ui.findings import GRID, made_up, report
from xrayviewer.domain.analysis import Analysis, AnalysisModels, ModelInputs
from xrayviewer.domain.input_gate import AgeGroup, GateVerdict, HeaderFacts
from xrayviewer.domain.speaking_model import speaking_model
from xrayviewer.store.analysis_results import clear, load, prune, result_name, save

NAME = result_name("digest of the pixels", ("gate", "fields"), HeaderFacts(age_years=34.0))
MODELS = AnalysisModels("", "", {})


@pytest.fixture
def analysis():
    film = ModelInputs("d" * 64, HeaderFacts(age_years=34.0), {})
    return dataclasses.replace(made_up(film, MODELS, False), device="cuda", elapsed_ms=41.5)


def same(one: Analysis, other: Analysis) -> bool:
    plain = ("digest", "gate", "speaking", "model", "findings", "device", "elapsed_ms")
    return all(getattr(one, name) == getattr(other, name) for name in plain)


def test_a_kept_result_comes_back_as_it_was(tmp_path, analysis):
    save(tmp_path, NAME, analysis, 34.0)
    found = load(tmp_path, NAME, 34.0)
    assert same(found, analysis)
    assert np.array_equal(found.evidence, analysis.evidence)
    assert found.evidence.shape[1:] == (GRID, GRID)
    assert np.array_equal(found.fields.masks, analysis.fields.masks)
    assert found.fields.certainty == analysis.fields.certainty
    assert not found.evidence.flags.writeable


def test_a_result_without_scores_comes_back_too(tmp_path):
    refused = Analysis("d" * 64, report(GateVerdict.REFUSED), speaking_model(None))
    save(tmp_path, NAME, refused, None)
    found = load(tmp_path, NAME, None)
    assert same(found, refused)
    assert (found.evidence, found.fields) == (None, None)


def test_a_film_never_seen_has_none(tmp_path):
    assert load(tmp_path, NAME, None) is None
    assert load(tmp_path / "no such folder", NAME, None) is None


@pytest.mark.parametrize("years", [0.5, 4.0, 34.0, 71.9])
def test_the_age_of_the_patient_is_not_in_the_file(tmp_path, analysis, years):
    sentence = speaking_model(years, None, AgeGroup.ADULT if years > 18 else None)
    told = dataclasses.replace(analysis, speaking=sentence)
    save(tmp_path, NAME, told, years)
    (path,) = tmp_path.iterdir()
    with np.load(_body(path), allow_pickle=False) as arrays:
        text = arrays["text"].tobytes().decode()
    assert "says 34 years" not in text
    assert f"({int(years)} years)" not in text
    assert load(tmp_path, NAME, years).speaking == sentence


def _body(path):
    return io.BytesIO(path.read_bytes()[len(b"xrayviewer analysis ") + 64 :])


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "other", "foreign"])
def test_a_damaged_file_is_dropped_and_that_is_logged(tmp_path, analysis, caplog, damage):
    save(tmp_path, NAME, analysis, 34.0)
    (path,) = tmp_path.iterdir()
    content = bytearray(path.read_bytes())
    if damage == "cut":
        content = content[:-7]
    elif damage == "flipped":
        content[len(content) // 2] ^= 1
    elif damage == "empty":
        content = bytearray()
    elif damage == "foreign":
        content = bytearray(b"not one of ours" * 20)
    name = NAME
    if damage == "other":
        name = result_name("another film")
        path.rename(path.with_stem(name))
    else:
        path.write_bytes(content)
    assert load(tmp_path, name, 34.0) is None
    assert "was dropped" in caplog.text
    assert list(tmp_path.iterdir()) == []


def test_what_a_result_depends_on_changes_its_name():
    names = {
        NAME,
        result_name("digest of the pixels", ("gate", "fields 2"), HeaderFacts(age_years=34.0)),
        result_name("digest of the pixels", ("gate", "fields"), HeaderFacts(age_years=35.0)),
        result_name("other pixels", ("gate", "fields"), HeaderFacts(age_years=34.0)),
    }
    assert len(names) == 4


def test_those_used_longest_ago_go_first(tmp_path, analysis):
    names = [result_name(number) for number in range(4)]
    for age, name in enumerate(names):
        save(tmp_path, name, analysis, None)
        os.utime(tmp_path / f"{name}.analysis", (1000 + age, 1000 + age))
    load(tmp_path, names[0], None)  # used now
    size = (tmp_path / f"{names[0]}.analysis").stat().st_size
    prune(tmp_path, limit_bytes=2 * size + 100)
    left = {path.stem for path in tmp_path.iterdir()}
    assert left == {names[0], names[3]}


def test_all_can_be_removed(tmp_path, analysis):
    for number in range(3):
        save(tmp_path, result_name(number), analysis, None)
    (tmp_path / "other.txt").write_text("not ours")
    assert clear(tmp_path) == 3
    assert [path.name for path in tmp_path.iterdir()] == ["other.txt"]
