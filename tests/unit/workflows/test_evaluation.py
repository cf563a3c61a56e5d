"""A model is measured on labelled films: reading, mapping, scoring, thresholds, remarks."""

import dataclasses
from collections import Counter

import cv2
import numpy as np
import pytest

from tests.unit.learning.evaluation.predictions import several_labels, two_labels
from tests.unit.store.model_cards import CARD, write_demo
from xrayviewer.domain.dataset import DatasetError, Split
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.input_gate import (
    CheckResult,
    Correction,
    GateCheck,
    GateReport,
    GateVerdict,
    HeaderFacts,
)
from xrayviewer.domain.model_card import Calibration, ModelError, OperatingPoint
from xrayviewer.engine.local import LocalEngine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.evaluation.report import evaluate
from xrayviewer.workflows import evaluation, film_scores
from xrayviewer.workflows.analysis import MissingModelError
from xrayviewer.workflows.evaluation import (
    EvaluationRequest,
    choose_thresholds,
    draw_figures,
    evaluate_model,
)
from xrayviewer.workflows.evaluation_remarks import evaluation_remarks, familiar_remarks

CONTEXT = DirectContext()
READERS = LocalEngine("xrayviewer.readers")


OK, REFUSED = (
    GateReport((CheckResult(GateCheck.IMAGE_KIND, verdict, "It is a chest film, or it is not."),))
    for verdict in (GateVerdict.OK, GateVerdict.REFUSED)
)
INVERTED = GateReport(
    (CheckResult(GateCheck.POLARITY, GateVerdict.CAUTION, "Black and white are exchanged."),),
    Correction(is_inverted=True),
)


class BrightnessModel(LocalEngine):
    """Scores a film by the share of its left half in its brightness; the rest is the real thing.

    Its gate refuses films brighter on the left, and calls a nearly even one inverted.
    """

    def __init__(self):
        super().__init__("xrayviewer.learning")
        self.batches = []

    def call(self, operation, *arguments, context, deadline_s=None):
        if operation == "gate.checking:check":
            _, squares, headers = arguments
            return tuple(gated(*one) for one in zip(squares, headers, strict=True))
        if operation != "predict:score":
            return super().call(operation, *arguments, context=context, deadline_s=deadline_s)
        _, inputs = arguments
        self.batches.append(inputs.shape)
        left = inputs[:, :, : inputs.shape[2] // 2].astype(float).mean(axis=(1, 2))
        right = inputs[:, :, inputs.shape[2] // 2 :].astype(float).mean(axis=(1, 2))
        share = left / (left + right)
        return np.stack([1 - share, share], axis=1)


def gated(square, header):
    assert header == HeaderFacts(photometric_interpretation="MONOCHROME2")
    half = square.shape[1] // 2
    share = square[:, :half].mean() / (square[:, :half].mean() + square[:, half:].mean())
    return REFUSED if share > 0.5 else INVERTED if share > 0.2 else OK


def write_film(path, left_share, seed=0):
    """A film whose brightness lies to this share in its left half."""
    path.parent.mkdir(parents=True, exist_ok=True)
    values = np.random.default_rng(seed).integers(0, 40, (70, 80)).astype(np.uint8)
    values[:, :40] += np.uint8(200 * left_share)
    values[:, 40:] += np.uint8(200 * (1 - left_share))
    assert cv2.imwrite(str(path), values)


@pytest.fixture
def model(tmp_path):
    return write_demo(tmp_path / "models")


@pytest.fixture
def films(tmp_path):
    """Eight films of four patients; one normal film looks like pneumonia."""
    folder = tmp_path / "films"
    for place in range(4):
        write_film(folder / f"normal/person{place}_bacteria_1.png", 0.9 if place == 3 else 0.1)
        write_film(folder / f"pneumonia/person{place}_bacteria_2.png", 0.8, seed=place)
    return folder


def measured(films, model, **changes):
    request = EvaluationRequest(films, model, resamples=50, **changes)
    return evaluate_model(READERS, BrightnessModel(), request, CONTEXT)


def test_a_folder_is_measured(films, model):
    outcome = measured(films, model)
    (label,) = outcome.evaluation.labels
    assert (label.label, label.n, label.positives) == ("pneumonia", 8, 4)
    assert outcome.evaluation.confusion_matrix == ((3, 1), (0, 4))
    assert outcome.evaluation.patients == 4
    assert outcome.model.model_id == "chest-demo"
    assert outcome.model.weights_sha256 == CARD.weights_sha256
    assert outcome.model.is_calibrated
    assert (label.threshold, outcome.model.operating_point) == (0.4, "youden")
    assert [one.name for one in outcome.evaluation.mistakes] == ["normal/person3_bacteria_1.png"]
    assert outcome.refused == ()


def test_scores_are_asked_for_in_batches_of_bounded_size(films, model, monkeypatch):
    monkeypatch.setattr(film_scores, "BATCH", 3)
    engine = BrightnessModel()
    outcome = evaluate_model(READERS, engine, EvaluationRequest(films, model, resamples=0), CONTEXT)
    assert engine.batches == [(3, 64, 64), (3, 64, 64), (2, 64, 64)]
    assert np.isfinite(outcome.predictions.probabilities).all()
    carries = outcome.predictions.truth[:, 1]
    assert (outcome.predictions.probabilities[carries, 1] > 0.5).all()


def test_the_input_gate_looks_at_every_film_and_leaves_none_out(films, model, monkeypatch):
    monkeypatch.setattr(film_scores, "BATCH", 3)
    write_film(films / "normal/person4_bacteria_1.png", 0.35)
    (films / "normal" / "a_broken.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    outcome = measured(films, model)
    expected = {
        name: REFUSED
        if "pneumonia/" in name or "person3" in name
        else INVERTED
        if "person4" in name
        else OK
        for name in outcome.predictions.names
    }
    assert dict(zip(outcome.predictions.names, outcome.gate, strict=True)) == expected
    assert Counter(one.verdict.value for one in outcome.gate) == {
        "ok": 3,
        "caution": 1,
        "refused": 5,
    }
    assert outcome.evaluation.n == 9
    assert any(remark.startswith("The input gate refuses 5 of 9") for remark in outcome.remarks)
    assert any("turn or invert 1 film before" in remark for remark in outcome.remarks)


def test_without_an_input_gate_the_films_are_called_not_checked(films, model, monkeypatch):
    def missing():
        raise MissingModelError("The gate is missing.")

    monkeypatch.setattr(evaluation, "find_gate", missing)
    outcome = measured(films, model)
    assert outcome.gate == ()
    assert any(
        "input gate that belongs to the program is missing" in one for one in outcome.remarks
    )


def test_a_film_that_cannot_be_read_is_listed_and_the_rest_is_measured(films, model):
    (films / "normal" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    outcome = measured(films, model)
    assert [one.film.name for one in outcome.refused] == ["normal/broken.png"]
    assert outcome.evaluation.n == 8


def test_labels_are_mapped(films, model):
    (films / "pneumonia").rename(films / "bacteria")
    with pytest.raises(DatasetError, match=r"“bacteria” \(4 films\)"):
        measured(films, model)
    outcome = measured(films, model, mapping={"bacteria": "pneumonia"})
    assert outcome.evaluation.labels[0].positives == 4
    assert any("“bacteria” counts as “pneumonia”" in remark for remark in outcome.remarks)


def test_one_split_is_measured_when_it_is_asked_for(films, model):
    for part in ("train", "test"):
        (films / part).mkdir()
    (films / "normal").rename(films / "test" / "normal")
    (films / "pneumonia").rename(films / "train" / "pneumonia")
    write_film(films / "test/pneumonia/a.png", 0.8)
    write_film(films / "train/normal/b.png", 0.1)
    assert measured(films, model, split=Split.TEST).evaluation.n == 5
    everything = measured(films, model)
    assert everything.evaluation.n == 10
    assert any("train, test were taken together" in remark for remark in everything.remarks)
    with pytest.raises(DatasetError, match="No film is marked for “val”"):
        measured(films, model, split=Split.VALIDATION)


def test_no_readable_film_is_refused(tmp_path, model):
    for label in ("normal", "pneumonia"):
        folder = tmp_path / "films" / label
        folder.mkdir(parents=True)
        (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    with pytest.raises(DatasetError, match="no film"):
        measured(tmp_path / "films", model)


def test_a_model_replaced_meanwhile_is_noticed(films, model, tmp_path):
    class Replacing(BrightnessModel):
        def call(self, operation, *arguments, context, deadline_s=None):
            if operation == "predict:score":
                (model / "weights.safetensors").write_bytes(b"other")
            return super().call(operation, *arguments, context=context, deadline_s=deadline_s)

    with pytest.raises(ModelError):
        evaluate_model(READERS, Replacing(), EvaluationRequest(films, model), CONTEXT)


def test_it_stops_when_it_is_cancelled(films, model):
    context = DirectContext()
    context.is_cancelled = True
    with pytest.raises(JobCancelledError):
        evaluate_model(READERS, BrightnessModel(), EvaluationRequest(films, model), context)


def test_plots_are_drawn(films, model, tmp_path):
    outcome = measured(films, model)
    draw_figures(BrightnessModel(), outcome.evaluation, tmp_path / "plots", CONTEXT)
    assert (tmp_path / "plots" / "roc.png").is_file()


def point(label, name, threshold, is_default=False):
    return OperatingPoint(label, name, threshold, Interval(0.9), Interval(0.9), "films", is_default)


SEVERAL = dataclasses.replace(
    CARD,
    labels=("A", "B"),
    is_multi_label=True,
    operating_points=(
        point("A", "youden", 0.3, is_default=True),
        point("A", "sensitivity 0.95", 0.2),
        point("B", "sensitivity 0.95", 0.1),
    ),
)


def test_the_default_operating_point_decides():
    assert choose_thresholds(CARD, None) == ({"normal": 0.6, "pneumonia": 0.4}, "youden")
    assert choose_thresholds(SEVERAL, None) == ({"A": 0.3, "B": 0.5}, "youden")


def test_an_operating_point_is_chosen_by_name():
    expected = {"A": 0.2, "B": 0.1}, "sensitivity 0.95"
    assert choose_thresholds(SEVERAL, "Sensitivity 0.95") == expected


def test_a_number_holds_for_every_label():
    assert choose_thresholds(SEVERAL, 0.7) == ({"A": 0.7, "B": 0.7}, "given")
    assert choose_thresholds(CARD, 0.75) == ({"normal": 0.25, "pneumonia": 0.75}, "given")


@pytest.mark.parametrize(
    ("threshold", "message"),
    [
        (1.5, "not from 0 to 1"),
        (float("nan"), "not from 0 to 1"),
        ("youden", r"no operating point “youden” for “B”.*sensitivity 0.95, youden"),
        ("best", "no operating point “best”"),
    ],
)
def test_a_threshold_that_cannot_be_is_refused(threshold, message):
    with pytest.raises(ModelError, match=message):
        choose_thresholds(SEVERAL, threshold)


def remarks_on(truth, probability, patients=None):
    predictions = two_labels(truth, probability, patients)
    found = evaluate(predictions, (0.5, 0.5), CONTEXT, resamples=100)
    return " ".join(evaluation_remarks(found, predictions))


def test_an_accuracy_no_better_than_one_answer_is_said():
    truth = np.arange(100) < 10
    remarks = remarks_on(truth, np.full(100, 0.1))
    assert "Calling every film “NORMAL” would be right in 90.0%" in remarks


def test_labels_whose_accuracy_says_nothing_are_named():
    generator = np.random.default_rng(0)
    truth = np.stack([np.arange(100) < 50, generator.random(100) < 0.05], axis=1)
    shares = np.stack([np.where(truth[:, 0], 0.9, 0.1), np.full(100, 0.1)], axis=1)
    predictions = several_labels(truth, shares)
    found = evaluate(predictions, (0.5, 0.5), CONTEXT, resamples=100)
    remarks = " ".join(evaluation_remarks(found, predictions))
    assert "For “B” the accuracy is hardly better" in remarks


def test_an_uncalibrated_model_is_said(films, tmp_path):
    plain = Calibration("none", (1.0,), (0.0,))
    model = write_demo(tmp_path / "others", calibration=plain)
    assert any("no probabilities" in remark for remark in measured(films, model).remarks)


def test_a_good_accuracy_draws_no_such_remark():
    truth = np.arange(100) < 50
    probability = np.where(truth, 0.9, 0.1)
    probability[[0, 99]] = 0.4, 0.6
    remarks = remarks_on(truth, probability, [f"p{place}" for place in range(100)])
    assert remarks == ""


def test_no_error_among_few_films_is_put_in_words():
    truth = np.arange(20) < 10
    remarks = remarks_on(truth, np.where(truth, 0.9, 0.1))
    assert "None of the 10 films with “PNEUMONIA” was judged wrongly; up to 30.0%" in remarks


def test_missing_kinds_and_unknown_patients_are_said():
    remarks = remarks_on(np.zeros(40, bool), np.linspace(0, 1, 40))
    assert "no film with “PNEUMONIA”" in remarks
    assert "No film says whose it is" in remarks
    assert "one patient" in remarks_on([0, 1, 1], [0.1, 0.2, 0.9], ["a", "a", "a"])


def test_a_model_measured_on_the_films_it_learned_from_is_told(tmp_path):
    learned_from = tmp_path / CARD.sources[0].name
    (remark,) = familiar_remarks(CARD, learned_from, None)
    assert f"trained on films of “{learned_from.name}”" in remark
    assert list(familiar_remarks(CARD, learned_from, Split.TRAIN))
    assert not list(familiar_remarks(CARD, learned_from, Split.TEST))
    assert not list(familiar_remarks(CARD, tmp_path / "another hospital", None))


def test_a_label_with_an_equals_sign_can_be_mapped(films, model):
    (films / "pneumonia").rename(films / "=1+1")
    outcome = measured(films, model, stated_mappings=("=1+1=pneumonia",))
    assert outcome.evaluation.labels[0].positives == 4
