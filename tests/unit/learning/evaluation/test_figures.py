"""Plots are written whole, readable where figures are undefined, and leave nothing behind."""

import subprocess
import sys

import cv2
import numpy as np
import pytest

from tests.unit.learning.evaluation.predictions import (
    exclusive,
    noisy,
    several_labels,
    two_labels,
)
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.domain.training import EpochRecord
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.evaluation.chart import FigureError
from xrayviewer.learning.evaluation.evaluation_charts import roc_chart
from xrayviewer.learning.evaluation.figures import (
    CHARTS,
    draw_epochs,
    draw_evaluation,
    draw_rate_test,
)
from xrayviewer.learning.evaluation.report import evaluate

CONTEXT = DirectContext()
NOTE = "Research use only, not for diagnosis."


def evaluated(predictions):
    thresholds = [0.5] * len(predictions.labels)
    return evaluate(predictions, thresholds, CONTEXT, resamples=20)


def a_binary_one():
    truth, shares, patients = noisy(60)
    return evaluated(two_labels(truth[:, 0], shares[:, 0], patients))


def one_of_several():
    truth, shares, patients = noisy(60, 6)
    return evaluated(several_labels(truth, shares, patients))


def one_of_three():
    generator = np.random.default_rng(0)
    return evaluated(exclusive(generator.integers(0, 3, 60), generator.dirichlet((1, 1, 1), 60)))


def one_without_positive_films():
    return evaluated(two_labels(np.zeros(5, bool), np.linspace(0, 1, 5)))


def records(count, stages=1):
    return [
        EpochRecord(
            stage=1 + place * stages // count,
            epoch=place + 1,
            train_loss=1 / (place + 1),
            val_loss=1.2 / (place + 1),
            metrics={"val_auroc": 0.8, "val_loss": 1.2 / (place + 1)},
            rate=1e-3,
            seconds=2.0,
            is_best=True,
        )
        for place in range(count)
    ]


def assert_is_a_light_picture(path):
    content = path.read_bytes()
    assert NOTE.encode() in content
    pixels = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    assert min(pixels.shape[:2]) > 400
    assert (pixels == 255).all(axis=2).mean() > 0.3
    assert pixels.std() > 5


@pytest.mark.parametrize(
    "make", [a_binary_one, one_of_several, one_of_three, one_without_positive_films]
)
def test_every_kind_of_evaluation_is_drawn(tmp_path, make):
    draw_evaluation(make(), tmp_path / "plots", CONTEXT)
    assert {path.name for path in (tmp_path / "plots").iterdir()} == set(CHARTS)
    for name in CHARTS:
        assert_is_a_light_picture(tmp_path / "plots" / name)


def test_a_plot_names_the_figure_the_films_and_the_limits_of_use():
    figure = roc_chart(a_binary_one())
    texts = {text.get_text() for text in figure.texts}
    assert {"ROC curve", NOTE} <= texts
    assert any(text.startswith("60 films of") for text in texts)
    (named,) = figure.axes[0].get_legend().get_texts()
    assert named.get_text().startswith("PNEUMONIA: AUROC 0.")


def test_labels_that_look_like_formulas_are_drawn_as_they_are(tmp_path):
    truth, shares, _ = noisy(30, 2)
    predictions = several_labels(truth, shares)
    object.__setattr__(predictions, "labels", ("$\\frac{1", "a " * 40))
    draw_evaluation(evaluated(predictions), tmp_path, CONTEXT)
    assert_is_a_light_picture(tmp_path / "reliability.png")


@pytest.mark.parametrize(("count", "stages"), [(1, 1), (12, 2), (40, 3)])
def test_epochs_are_drawn(tmp_path, count, stages):
    draw_epochs(records(count, stages), tmp_path / "epochs.png", CONTEXT)
    assert_is_a_light_picture(tmp_path / "epochs.png")


@pytest.mark.parametrize("suggestion", [None, 1e-3])
def test_a_range_test_is_drawn(tmp_path, suggestion):
    rates = np.geomspace(1e-7, 1, 50)
    losses = 0.7 - 0.3 * np.tanh(np.log10(rates) + 4) + np.where(rates > 0.1, 1e4, 0)
    draw_rate_test(
        rates.tolist(), losses.tolist(), suggestion, tmp_path / "range-test.png", CONTEXT
    )
    assert_is_a_light_picture(tmp_path / "range-test.png")


def test_a_plot_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(FigureError, match=r"“confusion_matrix\.png” could not be written"):
        draw_evaluation(a_binary_one(), tmp_path / "file", CONTEXT)


def test_drawing_stops_when_it_is_cancelled(tmp_path):
    context = DirectContext()
    context.is_cancelled = True
    with pytest.raises(JobCancelledError):
        draw_evaluation(a_binary_one(), tmp_path, context)
    assert list(tmp_path.glob("*.png")) == []


def test_drawing_needs_no_pyplot_and_no_torch():
    code = (
        "import sys, xrayviewer.learning.evaluation.figures, xrayviewer.learning.evaluation.report;"
        "print([name for name in ('matplotlib.pyplot', 'torch') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
