"""An evaluation on disk: what programs, spreadsheets and people find in it."""

import csv
import json
import math
import warnings
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn import metrics

from tests.unit.learning.evaluation.predictions import (
    exclusive,
    noisy,
    several_labels,
    two_labels,
)
from xrayviewer.domain.dataset import LabelledFilm, RefusedFilm
from xrayviewer.domain.errors import Refusal, RefusalCode
from xrayviewer.domain.evaluation import EvaluatedModel
from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.evaluation.report import evaluate
from xrayviewer.store.classification_report import classification_report, report_rows
from xrayviewer.store.csv_file import csv_text, guarded
from xrayviewer.store.evaluation_files import (
    EvaluationFileError,
    evaluation_json,
    write_evaluation,
    write_predictions,
)

MODEL = EvaluatedModel("chest-demo", 3, "ab" * 32, True, "youden")
MEASURES = {"accuracy", "sensitivity", "specificity", "precision", "recall", "f1"} | {
    "auroc",
    "auprc",
    "ece",
    "calibration_slope",
    "brier",
    "prevalence_brier",
}


def evaluated(predictions, resamples=60):
    thresholds = [0.5] * len(predictions.labels)
    return evaluate(predictions, thresholds, DirectContext(), resamples=resamples)


def a_binary_one(count=80):
    truth, shares, patients = noisy(count, patients=30)
    predictions = two_labels(truth[:, 0], shares[:, 0], patients)
    return predictions, evaluated(predictions)


def rows_of(text):
    return list(csv.DictReader(text.splitlines()))


def test_two_labels_have_their_figures_at_the_top():
    _, evaluation = a_binary_one()
    refused = RefusedFilm(
        LabelledFilm(FilmLocation(Path("x.png")), "NORMAL/x.png", ("NORMAL",)),
        Refusal(RefusalCode.EMPTY, "x.png", "it is empty", "Ask for a new copy."),
    )
    described = evaluation_json(evaluation, model=MODEL, refused=[refused], remarks=["Few films."])
    label = evaluation.labels[0]
    assert described["research_use_only"] is True
    assert described["n"] == 80
    assert described["label"] == "PNEUMONIA"
    assert set(described["ci95"]) == MEASURES
    for name in MEASURES:
        interval = getattr(label, name)
        assert described[name] == interval.value
        assert described["ci95"][name] == [interval.low, interval.high]
    assert described["confusion_matrix"] == [list(row) for row in evaluation.confusion_matrix]
    assert described["threshold"] == 0.5
    assert described["gate"] == {"not checked": 80}
    assert described["refused"] == [
        {
            "path": "NORMAL/x.png",
            "code": "empty",
            "reason": "“x.png” cannot be shown: it is empty. Ask for a new copy.",
        }
    ]
    assert described["remarks"] == ["Few films."]
    assert described["model"] == {
        "id": "chest-demo",
        "version": 3,
        "weights_sha256": "ab" * 32,
        "is_calibrated": True,
        "operating_point": "youden",
    }
    assert described["labels"]["PNEUMONIA"]["auroc"] == described["auroc"]


def test_several_labels_have_theirs_under_labels():
    truth, shares, patients = noisy(80, 3)
    evaluation = evaluated(several_labels(truth, shares, patients))
    described = evaluation_json(evaluation)
    assert set(described["labels"]) == set("ABC")
    assert set(described["labels"]["B"]["ci95"]) == MEASURES
    assert described["confusion_matrix"] is None
    assert described["labels"]["B"]["confusion_matrix"][1][1] > 0
    assert described["accuracy"] == evaluation.accuracy.value
    assert described["macro_auroc"] == evaluation.macro_auroc.value
    assert "model" not in described


def test_what_is_undefined_is_null():
    evaluation = evaluated(two_labels([0, 0], [0.1, 0.2]))
    described = json.loads(json.dumps(evaluation_json(evaluation), allow_nan=False))
    assert described["auroc"] is None
    assert described["sensitivity"] is None
    assert described["ci95"]["auroc"] is None
    assert described["specificity"] == 1.0


def test_all_files_are_written_and_agree(tmp_path):
    predictions, evaluation = a_binary_one()
    write_evaluation(tmp_path / "record", evaluation, predictions)
    folder = tmp_path / "record"
    assert {path.name for path in folder.iterdir()} == {
        "evaluation.json",
        "predictions.csv",
        "mistakes.csv",
        "roc.csv",
        "precision_recall.csv",
        "reliability.csv",
        "classification_report.txt",
    }
    assert json.loads((folder / "evaluation.json").read_text()) == evaluation_json(evaluation)
    films = rows_of((folder / "predictions.csv").read_text())
    assert list(films[0]) == ["path", "label", "NORMAL", "PNEUMONIA", "gate"]
    assert [film["path"] for film in films] == list(predictions.names)
    assert {film["gate"] for film in films} == {"not checked"}
    shares = [float(film["PNEUMONIA"]) for film in films]
    assert shares == predictions.probabilities[:, 1].tolist()
    carries = [film["label"] == "PNEUMONIA" for film in films]
    assert metrics.roc_auc_score(carries, shares) == pytest.approx(evaluation.labels[0].auroc.value)
    mistakes = rows_of((folder / "mistakes.csv").read_text())
    assert [one["path"] for one in mistakes] == [one.name for one in evaluation.mistakes]
    curve = rows_of((folder / "roc.csv").read_text())
    points = [(float(one["false_positive_rate"]), float(one["sensitivity"])) for one in curve]
    assert points == list(evaluation.labels[0].roc)
    bins = rows_of((folder / "reliability.csv").read_text())
    assert sum(int(one["count"]) for one in bins) == 80


def test_a_film_of_several_labels_names_them_all(tmp_path):
    predictions = several_labels([[1, 0, 1], [0, 0, 0]], np.full((2, 3), 0.5))
    write_predictions(tmp_path / "films.csv", predictions, ["accepted", "refused"])
    films = rows_of((tmp_path / "films.csv").read_text())
    assert [film["label"] for film in films] == ["A|C", ""]
    assert [film["gate"] for film in films] == ["accepted", "refused"]


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    predictions, evaluation = a_binary_one()
    (tmp_path / "file").write_text("")
    with pytest.raises(EvaluationFileError, match="could not be written"):
        write_evaluation(tmp_path / "file", evaluation, predictions)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\0"])
def test_text_that_a_spreadsheet_could_run_is_disarmed(start):
    assert guarded(f"{start}1+1") == f"'{start}1+1"
    (row,) = csv.reader(csv_text(("a",), [(f"{start}1+1",)]).split("\n", 1)[1:])
    assert row[0].startswith("'")


@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1), min_size=1, max_size=4))
def test_no_cell_of_a_table_starts_a_formula(cells):
    table = csv_text(cells, [cells])
    header, row = csv.reader(table.splitlines(keepends=True))
    assert header == row == [guarded(cell) for cell in cells]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\0")) for cell in row)


def test_numbers_stay_numbers_and_none_is_empty():
    assert csv_text(("a", "b", "c"), [(-0.5, None, "x")]) == '"a","b","c"\n-0.5,"","x"\n'


def sklearn_report(truth, verdict, names):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return metrics.classification_report(
            truth,
            verdict,
            labels=range(len(names)),
            target_names=names,
            output_dict=True,
            zero_division=np.nan,
        )


def assert_rows_equal(rows, expected):
    for row in rows:
        theirs = expected[row.name]
        if row.name == "accuracy":
            assert row.precision == pytest.approx(theirs)
            continue
        for ours, key in (
            (row.precision, "precision"),
            (row.recall, "recall"),
            (row.f1, "f1-score"),
        ):
            value = None if math.isnan(theirs[key]) else theirs[key]
            assert ours == pytest.approx(value, abs=1e-12), (row.name, key)
        assert row.support == theirs["support"]


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 4), st.integers(1, 12))
def test_the_report_is_scikit_learns_for_labels_that_exclude_each_other(seed, labels, count):
    generator = np.random.default_rng(seed)
    truth = generator.integers(0, labels, count)
    shares = generator.dirichlet((1,) * labels, count)
    predictions = exclusive(truth, shares)
    verdict = shares[:, 1] >= 0.5 if labels == 2 else shares.argmax(axis=1)
    expected = sklearn_report(truth, verdict, list(predictions.labels))
    # Without a label that was never given, scikit-learn calls accuracy the micro average.
    expected.setdefault("accuracy", float(np.mean(truth == verdict)))
    assert_rows_equal(report_rows(evaluated(predictions, 0)), expected)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 4), st.integers(1, 12))
def test_the_report_is_scikit_learns_for_several_labels_a_film(seed, labels, count):
    generator = np.random.default_rng(seed)
    truth = generator.random((count, labels)) < 0.3
    shares = generator.random((count, labels))
    predictions = several_labels(truth, shares)
    expected = sklearn_report(truth, shares >= 0.5, list(predictions.labels))
    assert_rows_equal(report_rows(evaluated(predictions, 0)), expected)


def test_the_report_as_text():
    report = classification_report(evaluated(two_labels([0, 0, 1, 1], [0.1, 0.7, 0.8, 0.9])))
    lines = report.splitlines()
    assert lines[0].split() == ["precision", "recall", "f1", "support"]
    assert lines[2].split() == ["NORMAL", "1.0000", "0.5000", "0.6667", "2"]
    assert lines[3].split() == ["PNEUMONIA", "0.6667", "1.0000", "0.8000", "2"]
    assert "weighted avg" in report
