"""The films of a training: examined, corrected by hand, dealt out."""

import shutil
from pathlib import Path

import pytest

from tests.unit.readers.labelled_films import write_films
from xrayviewer.domain.dataset import RemarkCode, Split, SplitRule
from xrayviewer.engine.local import LocalEngine
from xrayviewer.session.training_data import DataStage, TrainingDataSession

NAMES = tuple(
    f"{label}/person{10 * (label == 'sick') + number}_{label}_1.png"
    for label in ("normal", "sick")
    for number in range(6)
)


@pytest.fixture
def data(jobs) -> TrainingDataSession:
    return TrainingDataSession(jobs, LocalEngine("xrayviewer.readers"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_films(tmp_path / "films", *NAMES)


def test_a_folder_is_examined_and_dealt_out(data, folder, settle):
    data.open(folder)
    assert data.stage is DataStage.EXAMINING
    settle()
    assert data.stage is DataStage.READY
    assert data.can_train
    assert [(one.label, one.films) for one in data.judged.summary.labels] == [
        ("normal", 6),
        ("sick", 6),
    ]
    assert set(data.judged.dealt.splits) == {Split.TRAIN, Split.VALIDATION}


def test_a_folder_without_labels_says_why(data, tmp_path, settle):
    (tmp_path / "empty").mkdir()
    data.open(tmp_path / "empty")
    settle()
    assert data.stage is DataStage.FAILED
    assert "empty" in data.message
    assert not data.can_train


def test_films_are_left_out_and_taken_back(data, folder, settle):
    data.open(folder)
    settle()
    data.leave_out(NAMES[:2])
    settle()
    assert data.judged.summary.films == len(NAMES) - 2
    assert data.can_undo
    data.undo()
    settle()
    assert data.judged.summary.films == len(NAMES)
    assert not data.can_undo


def test_a_film_gets_another_label(data, folder, settle):
    data.open(folder)
    settle()
    data.relabel(NAMES[:1], ("sick",))
    settle()
    assert [one.films for one in data.judged.summary.labels] == [5, 7]


def test_leaving_out_a_whole_label_forbids_the_training(data, folder, settle):
    data.open(folder)
    settle()
    data.leave_out(NAMES[:6])
    settle()
    assert not data.can_train
    assert "normal" in data.message


def test_of_copies_the_first_stays(data, folder, settle):
    first, second = (folder / name for name in NAMES[:2])
    shutil.copy(first, second)
    data.open(folder)
    settle()
    problem = next(
        one for one in data.judged.problems if one.remark.code is RemarkCode.EXACT_DUPLICATES
    )
    data.apply(problem)
    settle()
    assert data.corrections.left_out == {NAMES[1]}
    assert all(one.remark.code is not RemarkCode.EXACT_DUPLICATES for one in data.judged.problems)


def test_another_rule_deals_the_same_films_anew(data, folder, settle):
    data.open(folder)
    settle()
    data.set_rule(SplitRule(train=0.5, validation=0.25, test=0.25))
    settle()
    assert data.judged.dealt.indices(Split.TEST)


def test_samples_are_spread_over_a_label(data, folder, settle):
    data.open(folder)
    settle()
    assert [one.film.name for one in data.samples("sick", 3)] == [NAMES[6], NAMES[8], NAMES[10]]


def test_the_examination_can_be_left(data, folder, settle):
    data.open(folder)
    data.stop()
    settle()
    assert data.stage is DataStage.NOTHING
    assert data.judged is None
