"""Predictions and thresholds of a record come back as they were written, or are refused."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.dataset.examined import examined
from xrayviewer.domain.evaluation import Predictions
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.evaluation.report import evaluate
from xrayviewer.store.evaluation_files import (
    EvaluationFileError,
    write_evaluation,
    write_predictions,
)
from xrayviewer.store.recorded_predictions import read_predictions, read_thresholds

LABELS = ("effusion", "=mass")
FILMS = (
    examined("a.png", "effusion", patient="p1"),
    examined("=b.png", "effusion", "=mass", patient="p2"),
    examined('c "1", 2\n.png'),
    examined("\udce4.png", "=mass", appearance="0" * 64),
)


def predictions_of(films, labels=LABELS, is_multi_label=True, probabilities=None, seed=0):
    truth = np.array([[label in one.film.labels for label in labels] for one in films])
    if probabilities is None:
        probabilities = np.random.default_rng(seed).random(truth.shape)
    return Predictions(
        tuple(one.film.name for one in films),
        tuple(one.patient for one in films),
        labels,
        probabilities,
        truth,
        is_multi_label,
    )


def assert_equal(found, written):
    for name in ("names", "patients", "labels", "is_multi_label"):
        assert getattr(found, name) == getattr(written, name)
    assert (found.probabilities == written.probabilities).all()
    assert (found.truth == written.truth).all()


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "predictions.csv"
    write_predictions(path, predictions_of(FILMS))
    return path


def test_a_table_is_read_as_it_was_written_whatever_the_names(table):
    found = read_predictions(table, FILMS, LABELS, is_multi_label=True)
    assert_equal(found, predictions_of(FILMS))


@settings(max_examples=30)
@given(st.lists(st.floats(0, 1), min_size=8, max_size=8))
def test_no_digit_of_a_probability_is_lost(tmp_path_factory, values):
    path = tmp_path_factory.mktemp("record") / "predictions.csv"
    written = predictions_of(FILMS, probabilities=np.reshape(values, (4, 2)))
    write_predictions(path, written)
    assert_equal(read_predictions(path, FILMS, LABELS, is_multi_label=True), written)


@pytest.mark.parametrize(
    ("films", "labels"),
    [
        (FILMS[:3], LABELS),
        (FILMS[::-1], LABELS),
        ((*FILMS[:3], examined("\udce4.png", "effusion", appearance="0" * 64)), LABELS),
        (FILMS, ("=mass", "effusion")),
        (FILMS, ("effusion",)),
    ],
)
def test_a_table_of_other_films_or_labels_is_refused_by_its_path(table, films, labels):
    with pytest.raises(EvaluationFileError, match=r"predictions\.csv” is not as the training"):
        read_predictions(table, films, labels, is_multi_label=True)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"a.png"', b'"z.png"'),
        (b'"a.png"', b"a.png"),
        (b'"a.png","effusion",0', b'"a.png","effusion",1'),
        (b'"a.png","effusion",0', b'"a.png","effusion",-0'),
        (b'"a.png","effusion",', b'"a.png","effusion",nan,'),
        (b'"a.png","effusion",0.', b'"a.png","effusion","0.5",0.'),
        (b'"a.png"', b'"\xe4.png"'),
        (b'"gate"', b'"gates"'),
    ],
)
def test_a_table_with_one_change_is_refused(table, old, new):
    content = table.read_bytes()
    assert content.count(old) == 1
    table.write_bytes(content.replace(old, new))
    with pytest.raises(EvaluationFileError, match=r"predictions\.csv” is not as the training"):
        read_predictions(table, FILMS, LABELS, is_multi_label=True)


@pytest.mark.parametrize("content", [b"", b"{}", b'"path","label'])
def test_what_is_no_table_is_refused(table, content):
    table.write_bytes(content)
    with pytest.raises(EvaluationFileError, match=r"predictions\.csv”"):
        read_predictions(table, FILMS, LABELS, is_multi_label=True)


def test_a_table_that_is_not_there_is_named(tmp_path):
    with pytest.raises(EvaluationFileError, match=r"predictions\.csv” cannot be read"):
        read_predictions(tmp_path / "predictions.csv", FILMS, LABELS, is_multi_label=True)


@pytest.mark.parametrize(
    ("labels", "is_multi_label", "thresholds"),
    [
        (("effusion", "=mass"), True, (0.3, 0.6)),
        (("normal", "mass"), False, (0.7, 0.3)),
        (("normal", "mass", "cyst"), False, (0.2, 0.3, 0.0)),
    ],
)
def test_thresholds_are_read_as_the_films_were_judged(
    tmp_path: Path, labels, is_multi_label, thresholds
):
    films = [examined(f"{label}.png", label) for label in labels]
    shares = np.full((len(films), len(labels)), 1 / len(labels))
    predictions = predictions_of(films, labels, is_multi_label, shares)
    evaluation = evaluate(predictions, thresholds, DirectContext(), resamples=0)
    write_evaluation(tmp_path, evaluation, predictions)
    found = read_thresholds(tmp_path / "evaluation.json", labels, is_multi_label=is_multi_label)
    assert found == pytest.approx(thresholds)


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"labels": []}', '{"labels": {"a": {}}}']
    + [json.dumps({"labels": {"a": {"threshold": one}}}) for one in (None, "0.5", 1.5, True)],
)
def test_a_changed_evaluation_gives_no_threshold(tmp_path, content):
    path = tmp_path / "evaluation.json"
    path.write_text(content)
    with pytest.raises(EvaluationFileError, match=r"evaluation\.json” is not as the training"):
        read_thresholds(path, ("a",), is_multi_label=True)


def test_an_evaluation_that_is_not_there_is_named(tmp_path):
    with pytest.raises(EvaluationFileError, match=r"evaluation\.json” cannot be read"):
        read_thresholds(tmp_path / "evaluation.json", ("a",), is_multi_label=True)
