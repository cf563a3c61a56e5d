"""A new model and the current one, on the films that the new one's training kept aside."""

import dataclasses

import numpy as np
import pytest

from tests.unit.dataset.examined import examination, examined
from tests.unit.store.model_cards import CARD, write_demo
from tests.unit.workflows.recorded_runs import kept_fold
from xrayviewer.domain.dataset import FilmSample
from xrayviewer.domain.errors import Refusal, RefusalCode, UnreadableImageError
from xrayviewer.domain.model_card import card_metrics
from xrayviewer.domain.model_comparison import ModelComparisonError
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.evaluation.pairing import compare_paired
from xrayviewer.store.model_folder import read_card
from xrayviewer.store.model_library import judge_model
from xrayviewer.store.training_runs import runs_folder
from xrayviewer.workflows.model_comparison import compare_with_current, current_models
from xrayviewer.workflows.model_origin import came_from, training_of
from xrayviewer.workflows.paired_scoring import LabelledFilms
from xrayviewer.workflows.training_results import read_result

LABELS = ("normal", "Pneumonia")
"""Of the new model: those of the current one, written otherwise."""


EPOCHS = (
    '"stage","epoch","train_loss","val_loss","val_auroc","rate","seconds","is_best"\n'
    '1,1,0.6,0.5,0.8,0.001,2.0,"yes"\n'
)


def ended_run(labels=LABELS, **kept):
    """A training that has ended; returns what its model says of its test films."""
    predictions = kept_fold("mine", 1, labels=labels, is_multi_label=False, **kept)
    (runs_folder() / "mine/record/epochs.csv").write_text(EPOCHS, "utf-8")
    return predictions


class Engines:
    """Reads films of one grey level, and has the current model give that level as its score.

    Attributes
    ----------
    levels
        By name of the film, 0 to 1; films without one cannot be read.
    wrong
        Folder of a model that says the opposite.
    """

    def __init__(self, levels):
        self.levels = levels
        self.largest = 0
        self.wrong = ""

    def call(self, operation, *arguments, context, deadline_s=None):
        if operation == "training_film:read_training_film":
            location, preparation = arguments
            if location.name not in self.levels:
                refusal = Refusal(location, RefusalCode.NOT_FOUND, "it is gone", "Look for it.")
                raise UnreadableImageError(refusal)
            grey = np.full((preparation.size_px,) * 2, round(255 * self.levels[location.name]))
            return FilmSample(examined(location.name).facts, grey.astype(np.uint8))
        if operation == "predict:score":
            self.largest = max(self.largest, len(arguments[1]))
            score = arguments[1].mean(axis=(1, 2)) / 255
            if arguments[0] == self.wrong:
                score = 1 - score
            return np.stack((1 - score, score), axis=1)
        assert operation == "evaluation.pairing:compare_paired"
        return compare_paired(*arguments, context)


@pytest.fixture
def current(tmp_path):
    return write_demo(tmp_path / "models")


@pytest.fixture
def predictions():
    return ended_run()


@pytest.fixture
def trained(tmp_path):
    """Write the model that the training made, under any name."""

    def write(name="mine", labels=LABELS):
        evaluation = read_result("mine", DirectContext()).evaluation
        return write_demo(
            tmp_path / f"of-{name}",
            model_id=name,
            labels=labels,
            operating_points=(),
            splits=(),
            metrics=card_metrics(evaluation, "test films of films"),
        )

    return write


def compared(new, predictions, current, levels, films=None):
    engines = Engines(dict(zip(predictions.names, levels, strict=False)))
    context = DirectContext()
    return compare_with_current((engines, engines), new, (current,), films, context), engines


def test_both_are_measured_on_the_same_films(predictions, current, trained):
    is_sick = predictions.truth[:, 1]
    found, engines = compared(trained(), predictions, current, np.where(is_sick, 0.1, 0.9))
    assert (found.new, found.current, found.labels) == ("mine", "chest-demo", ("Pneumonia",))
    assert (found.films, found.patients) == (20, 10)
    assert found.difference.current_auroc == 0
    assert found.is_gain
    assert engines.largest == 8


def test_a_perfect_current_model_is_not_beaten(predictions, current, trained):
    found, _ = compared(trained(), predictions, current, predictions.truth[:, 1].astype(float))
    assert found.difference.current_auroc == 1
    assert not found.is_gain


def test_films_that_are_gone_are_left_out_and_said(predictions, current, trained):
    found, _ = compared(trained(), predictions, current, predictions.truth[:15, 1].astype(float))
    assert found.films == 15
    assert "5 of the films" in found.remarks[-1]
    with pytest.raises(ModelComparisonError, match="None of the 20 films"):
        compared(trained("again"), predictions, current, ())


def test_what_flatters_one_of_them_is_said(current, trained, tmp_path):
    predictions = ended_run(is_by_patient=False)
    sources = (dataclasses.replace(CARD.sources[0], name="films"),)
    familiar = write_demo(tmp_path / "familiar", sources=sources)
    found, _ = compared(trained(), predictions, familiar, predictions.truth[:, 1].astype(float))
    assert any("patients" in one for one in found.remarks)
    assert any("has learned from films of “films”" in one for one in found.remarks)


def test_another_name_hides_no_training_and_an_old_name_lends_none(predictions, trained, tmp_path):
    renamed, stranger = trained("renamed"), write_demo(tmp_path / "strangers", model_id="mine")
    assert training_of(read_card(renamed)) == "mine"
    assert training_of(read_card(stranger)) is None
    evaluation = read_result("mine", DirectContext()).evaluation
    assert came_from(read_card(renamed), evaluation)
    assert not came_from(read_card(stranger), evaluation)


def test_a_renamed_model_is_compared_under_its_new_name(predictions, current, trained):
    levels = np.where(predictions.truth[:, 1], 0.1, 0.9)
    found, _ = compared(trained("renamed"), predictions, current, levels)
    assert (found.new, found.films) == ("renamed", 20)
    assert found.is_gain


def test_a_model_from_elsewhere_is_compared_on_labelled_films(predictions, current, tmp_path):
    foreign = write_demo(tmp_path / "foreign", model_id="foreign")
    films = [
        examined(name, LABELS[int(is_sick)], patient=patient)
        for name, patient, is_sick in zip(
            predictions.names, predictions.patients, predictions.truth[:, 1], strict=True
        )
    ]
    levels = predictions.truth[:19, 1].astype(float)
    found, _ = compared(
        foreign, predictions, current, levels, LabelledFilms("ward", examination(films))
    )
    assert (found.new, found.labels, found.films) == ("foreign", ("Pneumonia",), 19)
    # They are the same model, so nothing is between them.
    assert found.difference.auroc.value == 0
    assert not found.is_gain
    assert "measured on 19 films of “ward”" in found.remarks[0]
    assert "1 of the films" in found.remarks[-1]


def test_what_cannot_be_compared_says_why(current, trained, tmp_path):
    foreign = write_demo(tmp_path / "foreign", model_id="foreign")
    with pytest.raises(ModelComparisonError, match="labelled films in the first step"):
        compare_with_current((None, None), foreign, (current,), None, DirectContext())
    other = ended_run(("clear", "mass"))
    with pytest.raises(ModelComparisonError, match="none of the labels “mass”"):
        compared(trained(labels=("clear", "mass")), other, current, ())


def test_of_several_current_models_the_best_on_these_films_is_the_one_to_beat(
    predictions, current, trained, tmp_path
):
    weak = write_demo(tmp_path / "weak", model_id="weak")
    is_sick = predictions.truth[:, 1].astype(float)
    engines = Engines(dict(zip(predictions.names, is_sick, strict=True)))
    engines.wrong = str(weak)
    found = compare_with_current(
        (engines, engines), trained(), (weak, current), None, DirectContext()
    )
    assert found.current == "chest-demo"
    assert found.difference.current_auroc == 1
    assert "better than “weak”" in found.remarks[0]
    assert not found.is_gain


def test_current_models_are_the_chosen_one_or_the_bundled_ones_that_know_most_labels(tmp_path):
    child = write_demo(tmp_path, model_id="child-pneumonia")
    adult = write_demo(tmp_path, model_id="adult-findings", labels=("clear", "mass"),
                       operating_points=(), metrics=(), splits=())  # fmt: skip
    own = write_demo(tmp_path, model_id="own")
    entries = [judge_model(folder) for folder in (adult, child, own)]

    def current(chosen, card):
        return [one.model_id for one in current_models(entries, chosen, card)]

    assert current("", CARD) == ["child-pneumonia"]
    assert current("own", CARD) == ["own"]
    both = dataclasses.replace(CARD, labels=("mass", "pneumonia"))
    assert current("", both) == ["adult-findings", "child-pneumonia"]
    assert current("", dataclasses.replace(CARD, labels=("left", "right"))) == []
