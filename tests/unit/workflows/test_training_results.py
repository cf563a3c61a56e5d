"""What the record of a training says, and what it is worth in plain words."""

import dataclasses

import numpy as np
import pytest

from tests.unit.workflows.recorded_runs import films, kept_fold
from xrayviewer.domain.dataset import Split
from xrayviewer.domain.evaluation import Interval, Predictions
from xrayviewer.domain.training import TrainingError
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.evaluation_files import EvaluationFileError
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.workflows.operating_figures import (
    films_of_cell,
    operating_figures,
    reachable_thresholds,
)
from xrayviewer.workflows.training_results import read_result
from xrayviewer.workflows.training_verdict import training_verdict

EPOCHS = (
    '"stage","epoch","train_loss","val_loss","val_auroc","rate","seconds","is_best"\n'
    '1,1,0.6,0.5,0.8,0.001,2.0,"no"\n1,2,0.5,0.4,0.9,0.001,2.0,"yes"\n'
)


@pytest.fixture
def kept():
    predictions = kept_fold("mine", 1, labels=("normal", "sick"), is_multi_label=False)
    record = RunFolder(runs_folder() / "mine").record
    (record / "epochs.csv").write_text(EPOCHS, "utf-8")
    return predictions


def scores(*pairs):
    """Predictions of two labels from truth and probability of the second."""
    truth = np.array([[not sick, sick] for sick, _ in pairs], np.bool_)
    probability = np.array([[1 - score, score] for _, score in pairs])
    names = tuple(f"{place}.png" for place in range(len(pairs)))
    return Predictions(names, names, ("normal", "sick"), probability, truth, False)


FOUR = scores((False, 0.1), (False, 0.6), (True, 0.4), (True, 0.9))


def test_a_record_is_read_back_as_it_was_measured(kept):
    result = read_result("mine", DirectContext())
    assert result.split is Split.TEST
    np.testing.assert_array_equal(result.predictions.probabilities, kept.probabilities)
    assert [one.is_best for one in result.epochs] == [False, True]
    assert result.epochs[1].metrics == {"val_loss": 0.4, "val_auroc": 0.9}
    assert set(result.locations) == set(kept.names)
    assert len(result.evaluation.labels) == 1


def test_a_changed_record_is_refused(kept):
    record = RunFolder(runs_folder() / "mine").record
    (record / "test" / "predictions.csv").write_text("path\n", "utf-8")
    with pytest.raises(EvaluationFileError, match="not as the training wrote it"):
        read_result("mine", DirectContext())


def test_there_is_no_result_of_a_training_that_has_not_ended():
    with pytest.raises(TrainingError, match="none yet"):
        read_result("mine", DirectContext())


def test_counts_and_what_a_hundred_patients_would_see():
    figures = operating_figures(FOUR, 1, 0.5, prevalence=0.2)
    assert (figures.counts.true_positive, figures.counts.false_negative) == (1, 1)
    assert (figures.counts.true_negative, figures.counts.false_positive) == (1, 1)
    assert figures.misses == pytest.approx(100 * 0.5 * 0.2)
    assert figures.false_alarms == pytest.approx(100 * 0.5 * 0.8)
    assert figures.right_alarms == pytest.approx(0.1 / 0.5)


def test_the_films_of_a_cell_are_named_surest_first():
    assert films_of_cell(FOUR, 1, 0.5, is_true=False, is_called=True) == ("1.png",)
    assert films_of_cell(FOUR, 1, 0.0, is_true=True, is_called=True) == ("3.png", "2.png")


def test_every_verdict_is_reached_by_a_threshold():
    found = {
        operating_figures(FOUR, 1, threshold, 0.1).counts
        for threshold in reachable_thresholds(FOUR, 1)
    }
    assert len(found) == 5


def verdict(kept, **changes):
    result = read_result("mine", DirectContext())
    label = dataclasses.replace(result.evaluation.labels[0], **changes)
    return training_verdict(result.settings, result.split, result.evaluation.patients, label)


def test_a_figure_whose_interval_holds_one_half_is_called_chance(kept):
    said = verdict(kept, auroc=Interval(0.62, 0.48, 0.77))
    assert said.headline.endswith("cannot be told from chance.")
    assert said.is_doubtful


def test_a_perfect_order_of_a_few_films_is_still_chance(kept):
    result = read_result("mine", DirectContext())
    few = result.settings.films.indices(Split.TEST)[:4]
    splits = tuple(
        Split.TEST if place in few else Split.TRAIN
        for place in range(len(result.settings.films.films))
    )
    films = dataclasses.replace(result.settings.films, splits=splits)
    settings = dataclasses.replace(result.settings, films=films)
    label = dataclasses.replace(result.evaluation.labels[0], auroc=Interval(1.0, 1.0, 1.0))
    said = training_verdict(settings, Split.TEST, 2, label)
    assert said.headline.endswith("cannot be told from chance.")


def test_a_wide_interval_is_called_too_few_films(kept):
    assert "too few" in verdict(kept, auroc=Interval(0.92, 0.80, 0.99)).headline


def test_a_good_figure_is_told_in_pairs_of_films(kept):
    result = read_result("mine", DirectContext())
    many = films(("normal", "sick"), is_multi_label=False, count=160)
    dealt = dataclasses.replace(result.settings.films, films=many, splits=(Split.TEST,) * 160)
    settings = dataclasses.replace(result.settings, films=dealt)
    label = dataclasses.replace(result.evaluation.labels[0], auroc=Interval(0.95, 0.92, 0.98))
    said = training_verdict(settings, Split.TEST, 80, label)
    assert "95 (92 to 98) cases of 100" in said.headline
    assert not said.is_doubtful
    assert any("Other devices" in sentence for sentence in said.sentences)


def test_films_that_chose_the_threshold_are_named_as_such(kept):
    result = read_result("mine", DirectContext())
    said = training_verdict(result.settings, Split.VALIDATION, 9, result.evaluation.labels[0])
    assert any("expect less on new ones" in sentence for sentence in said.sentences)
