"""Made-up predictions for the tests of this folder."""

import numpy as np

from xrayviewer.domain.evaluation import Predictions


def two_labels(truth, probability, patients=None):
    """Predictions of a model that tells NORMAL from PNEUMONIA."""
    truth, probability = np.asarray(truth, bool), np.asarray(probability, float)
    return Predictions(
        tuple(f"{place:05}.png" for place in range(len(truth))),
        tuple(patients or [""] * len(truth)),
        ("NORMAL", "PNEUMONIA"),
        np.stack([1 - probability, probability], axis=1),
        np.stack([~truth, truth], axis=1),
        is_multi_label=False,
    )


def exclusive(truth, probabilities, patients=None):
    """Predictions for labels A, B, C…; `truth` holds the place of each film's label."""
    probabilities = np.asarray(probabilities, float)
    count = probabilities.shape[1]
    return Predictions(
        tuple(f"{place:05}.png" for place in range(len(truth))),
        tuple(patients or [""] * len(truth)),
        tuple("ABCDEFGH"[:count]),
        probabilities,
        np.eye(count, dtype=bool)[np.asarray(truth, int)],
        is_multi_label=False,
    )


def several_labels(truth, probabilities, patients=None):
    """Predictions for labels A, B, C… of which any number may hold."""
    truth, probabilities = np.asarray(truth, bool), np.asarray(probabilities, float)
    return Predictions(
        tuple(f"{place:05}.png" for place in range(len(truth))),
        tuple(patients or [""] * len(truth)),
        tuple("ABCDEFGH"[: truth.shape[1]]),
        probabilities,
        truth,
        is_multi_label=True,
    )


def noisy(count=300, labels=1, seed=0, prevalence=0.4, patients=100):
    """Truth, probabilities that go with it, and patients with several films."""
    generator = np.random.default_rng(seed)
    truth = generator.random((count, labels)) < prevalence
    logits = generator.normal(size=(count, labels)) + 2.0 * truth - 1.0
    owner = [f"patient {number}" for number in generator.integers(0, patients, count)]
    return truth, 1 / (1 + np.exp(-logits)), owner
