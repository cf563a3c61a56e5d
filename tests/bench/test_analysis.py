"""What all models together cost for a film, beside DenseNet121 and beside limits."""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
TURNS = 3
FILM_LIMIT_MS = 150.0
LEAST_THROUGHPUT_RATIO = 3.0
LOADING_LIMIT_S = 0.5
MEMORY_LIMIT_BYTES = 3 << 29


@pytest.fixture(scope="module")
def paces(film_data):
    """Median of each figure over some turns, in which both take their turn."""
    film = next(iter(sorted((film_data / "kermany_native").rglob("*.jpeg"))))
    found = {"ours": [], "peer": []}
    for _ in range(TURNS):
        for way, figures in found.items():
            finished = subprocess.run(
                [sys.executable, "-m", "tests.bench.analysis_pace", way, str(film)],
                cwd=CHECKOUT,
                env={**os.environ, "OMP_WAIT_POLICY": "PASSIVE"},
                capture_output=True,
                text=True,
                check=True,
            )
            figures.append(json.loads(finished.stdout.splitlines()[-1]))
    return {
        way: {name: statistics.median(one[name] for one in figures) for name in figures[0]}
        for way, figures in found.items()
    }


def test_a_film_is_analysed_while_it_is_looked_at(paces):
    print(paces)
    assert paces["ours"]["film_ms"] <= FILM_LIMIT_MS


def test_films_pass_faster_than_through_one_large_network(paces):
    ratio = paces["ours"]["films_per_cpu_s"] / paces["peer"]["films_per_cpu_s"]
    print(f"{ratio:.2f} times DenseNet121's films per second of processor time")
    assert ratio >= LEAST_THROUGHPUT_RATIO


def test_models_load_before_anyone_waits(paces):
    print(f"{paces['ours']['loading_s']:.2f} s")
    assert paces["ours"]["loading_s"] <= LOADING_LIMIT_S


def test_the_process_with_the_models_stays_small(paces):
    print(f"{paces['ours']['peak_bytes'] / 1e6:.0f} MB")
    assert paces["ours"]["peak_bytes"] <= MEMORY_LIMIT_BYTES
