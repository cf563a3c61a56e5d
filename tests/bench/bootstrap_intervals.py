"""Intervals of all figures beside a plain loop over scikit-learn, each in its own process.

Run ``python -m tests.bench.bootstrap_intervals``: 5,000 films, 14 labels, 2,000 resamples, one
thread each. The loop is timed over a few resamples and scaled up; it computes what `evaluate` does
(ten figures for each label) but for the calibration error, which scikit-learn does not have.
"""

import os
import subprocess
import sys
import time

import numpy as np

FILMS, LABELS, RESAMPLES, TIMED = 5000, 14, 2000, 3
SINGLE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def films():
    generator = np.random.default_rng(0)
    truth = generator.random((FILMS, LABELS)) < np.linspace(0.02, 0.4, LABELS)
    logits = generator.normal(size=(FILMS, LABELS)) + 2.0 * truth - 1.5
    return truth, 1 / (1 + np.exp(-logits)), np.arange(FILMS) // 2


def ours() -> float:
    from xrayviewer.domain.evaluation import Predictions
    from xrayviewer.jobs.context import DirectContext
    from xrayviewer.learning.evaluation.report import evaluate

    truth, probability, patient = films()
    predictions = Predictions(
        tuple(map(str, range(FILMS))),
        tuple(map(str, patient)),
        tuple(map(str, range(LABELS))),
        probability,
        truth,
        is_multi_label=True,
    )
    start = time.perf_counter()
    evaluate(predictions, [0.5] * LABELS, DirectContext(), resamples=RESAMPLES)
    return time.perf_counter() - start


def loop() -> float:
    from sklearn import metrics

    truth, probability, patient = films()
    of_patient = [np.flatnonzero(patient == number) for number in range(patient.max() + 1)]
    generator = np.random.default_rng(0)
    start = time.perf_counter()
    for _ in range(TIMED):
        drawn = generator.integers(0, len(of_patient), len(of_patient))
        chosen = np.concatenate([of_patient[number] for number in drawn])
        for label in range(LABELS):
            carries, shares = truth[chosen, label], probability[chosen, label]
            verdict = shares >= 0.5
            metrics.roc_auc_score(carries, shares)
            metrics.average_precision_score(carries, shares)
            metrics.brier_score_loss(carries, shares)
            metrics.accuracy_score(carries, verdict)
            metrics.recall_score(~carries, ~verdict)
            metrics.precision_recall_fscore_support(
                carries, verdict, average="binary", zero_division=np.nan
            )
    return (time.perf_counter() - start) * RESAMPLES / TIMED


def in_a_process(name: str) -> float:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.bootstrap_intervals", name],
        env={**os.environ, **SINGLE},
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print({"ours": ours, "loop": loop}[sys.argv[1]]())
    else:
        mine, theirs = in_a_process("ours"), in_a_process("loop")
        print(f"ours {mine:.1f} s, a loop over scikit-learn {theirs:.0f} s: {theirs / mine:.0f} x")
