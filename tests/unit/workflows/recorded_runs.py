"""Runs of a cross-validation as they lie on the disk when they have ended, made up."""

import dataclasses

import numpy as np

from tests.unit.dataset.examined import examined
from xrayviewer.domain.dataset import Split, SplitDataset
from xrayviewer.domain.evaluation import Predictions
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Recipe, Stage, TrainingPlan, TrainingSettings
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.evaluation.report import evaluate
from xrayviewer.store.evaluation_files import write_evaluation
from xrayviewer.store.training_runs import RunFolder, runs_folder

LABELS = ("effusion", "mass")
COUNT = 60
RECIPE = Recipe("one", "", "", "five-block-cnn", Preparation(64), (Stage(2),))


def films(labels=LABELS, is_multi_label=True, count=COUNT):
    """Two films a patient; which labels they carry is drawn."""
    generator = np.random.default_rng(5)
    found = []
    for number in range(count):
        if is_multi_label:
            carried = [label for label in labels if generator.random() < 0.4]
        else:
            carried = [labels[number // 2 % len(labels)]]
        found.append(examined(f"{number:03}.png", *carried, patient=f"p{number // 2}"))
    return tuple(found)


def kept_fold(
    name,
    part,
    *,
    folds=3,
    labels=LABELS,
    is_multi_label=True,
    thresholds=(0.5, 0.5),
    recipe=RECIPE,
    fingerprint="a" * 64,
    is_by_patient=True,
    **plan,
):
    """A run that has ended and tested one part of the films; returns what it said of them."""
    known = films(labels, is_multi_label)
    place_of = [number // 2 % folds + 1 for number in range(len(known))]
    splits = tuple(Split.TEST if place == part else Split.TRAIN for place in place_of)
    dealt = SplitDataset(labels, is_multi_label, known, splits, is_by_patient)
    run = RunFolder(runs_folder() / name)
    run.write_settings(
        TrainingSettings(
            TrainingPlan(recipe, name, **plan),
            dealt, (), fingerprint, "films", "2026-01-01T00:00:00Z", {},
        )
    )  # fmt: skip
    tested = dealt.indices(Split.TEST)
    (run.record / "epochs.csv").parent.mkdir(parents=True)
    (run.record / "epochs.csv").write_text("stage,epoch\n1,1\n", "utf-8")
    if not tested:
        return None
    truth = dealt.truth()[list(tested)]
    generator = np.random.default_rng(part)
    shares = 1 / (1 + np.exp(1 - 2 * truth - generator.normal(size=truth.shape)))
    if not is_multi_label:
        shares /= shares.sum(axis=1, keepdims=True)
    predictions = Predictions(
        tuple(known[place].film.name for place in tested),
        tuple(known[place].patient for place in tested),
        labels,
        shares,
        truth,
        is_multi_label,
    )
    evaluation = evaluate(predictions, thresholds, DirectContext(), resamples=0)
    write_evaluation(run.record / "test", evaluation, predictions)
    return predictions


def seeded(seed):
    return dataclasses.replace(RECIPE, seed=seed)
