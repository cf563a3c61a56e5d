"""What quick heads found, as figures and in words."""

import numpy as np
import pytest

from tests.unit.dataset.test_probing import examination, two_each
from xrayviewer.dataset.probing import probed_films
from xrayviewer.domain.analysis import ModelInputs
from xrayviewer.domain.dataset import DatasetError
from xrayviewer.domain.dataset_probes import (
    CurvePoint,
    DatasetProbes,
    LearningCurve,
    ProbeModels,
    Sight,
    SightFigure,
)
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.input_gate import HeaderFacts
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.probing import out_of_fold
from xrayviewer.store.dataset_probes import kept_probes, probes_file
from xrayviewer.workflows import dataset_probes
from xrayviewer.workflows.dataset_probes import probe_dataset
from xrayviewer.workflows.learning_curve import SHARES, learning_curve
from xrayviewer.workflows.probe_sentences import (
    curve_sentence,
    is_suspicious,
    remarks,
    shortcut_sentence,
)


def probes(hidden=0.55, border=0.5, *, low=0.45, whole=0.9, **changes):
    figures = {Sight.WHOLE: whole, Sight.NO_LUNGS: hidden, Sight.BORDER: border, Sight.SIZE: 0.5}
    return DatasetProbes(
        "f" * 64, "adults", 100, 90, 0,
        tuple(
            SightFigure(sight, "sick", Interval(value, 0.8 if sight is Sight.WHOLE else low, 0.99))
            for sight, value in figures.items()
        ),
        (), **changes,
    )  # fmt: skip


class Engines:
    """Decoders and torch in one: films are told apart by their place, the border knows nothing."""

    def __init__(self):
        self.seen = 0

    def call(self, operation, *arguments, context, deadline_s=None):
        if operation.endswith("read_model_inputs"):
            number = int(arguments[0].name.partition("-")[0])
            square = np.full((8, 8), number % 2, np.uint8)
            return ModelInputs("d", HeaderFacts(), dict.fromkeys(arguments[2], square))
        if operation == "probing:sights":
            _, inputs, _ = arguments
            noise = np.random.default_rng(self.seen).normal(size=(3, len(inputs), 5))
            self.seen += len(inputs)
            noise[:2, :, 0] += 3.0 * inputs[:, 0, 0]
            return noise.astype(np.float32), 1
        return out_of_fold(*arguments, context)


@pytest.fixture
def models(monkeypatch):
    class Card:
        title = "adults"
        preparation = "prepared"

    monkeypatch.setattr(dataset_probes, "read_card", lambda _folder: Card)
    return ProbeModels("findings", "lungs")


def test_a_shortcut_through_hidden_lungs_is_found_and_kept(models):
    films = examination(two_each(40))
    found = probe_dataset(Engines(), Engines(), films, models, DirectContext())
    assert found.labels == ("sick",)
    assert found.figure(Sight.WHOLE, "sick").value > 0.9
    assert found.figure(Sight.NO_LUNGS, "sick").low > 0.8
    assert found.figure(Sight.BORDER, "sick").low < 0.5
    assert is_suspicious(found, "sick")
    assert found.without_lungs == 10
    assert kept_probes(films.fingerprint) == found
    assert kept_probes("0" * 64) is None


def test_too_few_patients_are_refused_before_any_film_is_read(models):
    with pytest.raises(DatasetError, match="ten patients"):
        probe_dataset(Engines(), Engines(), examination(two_each(12)), models, DirectContext())


def test_a_changed_file_counts_as_none(models, caplog):
    films = examination(two_each(40))
    probe_dataset(Engines(), Engines(), films, models, DirectContext())
    probes_file(films.fingerprint).write_text("{", "utf-8")
    assert kept_probes(films.fingerprint) is None
    assert "looked at again" in caplog.text
    caplog.clear()


def test_a_shortcut_is_said_with_its_share():
    said = shortcut_sentence(probes(hidden=0.86, low=0.8), "sick")
    assert "0.86 (0.80 to 0.99) with the lungs blacked out" in said
    assert "90% of what is known above guessing needs no lungs" in said


def test_no_shortcut_is_said_where_the_interval_holds_guessing():
    assert not is_suspicious(probes(hidden=0.7, low=0.45), "sick")
    assert "no shortcut shows" in shortcut_sentence(probes(), "sick")


def test_what_limits_the_figures_is_said():
    said = " ".join(remarks(probes(left_out=("rare",))))
    assert "100 films of 90 patients" in said
    assert "“rare”" in said


@pytest.mark.parametrize(
    ("gain", "words"),
    [
        (Interval(0.03, 0.01, 0.05), "a gain of 0.030 (0.010 to 0.050)"),
        (Interval(0.03, -0.01, 0.05), "cannot tell"),
        (Interval(0.001, 0.0, 0.003), "hardly help"),
    ],
)
def test_more_films_are_promised_no_more_than_can_be_known(gain, words):
    point = CurvePoint(100, Interval(0.8, 0.7, 0.9))
    ahead = CurvePoint(200, Interval(0.83, 0.7, 0.9))
    assert words in curve_sentence(LearningCurve("sick", (point,), ahead, gain))


def test_nothing_is_promised_without_a_curve():
    assert "too few patients" in curve_sentence(None)
    assert "too few patients" in curve_sentence(LearningCurve("sick", ()))


def test_a_curve_that_follows_an_inverse_power_law_is_continued():
    probed = probed_films(examination(two_each(150)))
    generator = np.random.default_rng(0)
    noise = generator.normal(size=(len(SHARES), len(probed.films), 1))
    sharpness = np.array(SHARES) ** 0.4
    scores = (noise + 2.5 * sharpness[:, None, None] * probed.truth)[None].astype(np.float32)
    curve = learning_curve(probed, scores, 0, DirectContext())
    values = [point.auroc.value for point in curve.points]
    assert [point.patients for point in curve.points] == [12, 24, 42, 72, 120]
    assert values == sorted(values)
    assert curve.forecast.patients == 240
    assert values[-1] < curve.forecast.auroc.value <= 1.0
    assert curve.forecast.auroc.low <= curve.forecast.auroc.value <= curve.forecast.auroc.high


def test_few_patients_give_no_curve():
    probed = probed_films(examination(two_each(24)))
    scores = np.zeros((1, len(SHARES), len(probed.films), 1), np.float32)
    assert learning_curve(probed, scores, 0, DirectContext()).points == ()
