"""A screening of real films, beside the usual script and beside reading and models alone.

All run one after another, each in a process of its own with the same settings. How many films is
set by ``XRAYVIEWER_BENCH_FILMS``.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
FILMS = int(os.environ.get("XRAYVIEWER_BENCH_FILMS", "1000"))
SETTINGS = {"OMP_WAIT_POLICY": "PASSIVE", "OMP_NUM_THREADS": str(os.cpu_count())}
FASTER = 3.0
OVERHEAD = 1.25
SOURCES = (
    ("dicom/chest", "*.dcm", 0.1),
    ("jsrt/images", "*.png", 0.15),
    ("nih/full_size", "*.png", 0.02),
    ("nih/images", "*", 1.0),
)
"""Folder, names, and the greatest share of all films."""


@pytest.fixture(scope="module")
def copies(film_data, tmp_path_factory):
    """So many different films: DICOM, PNG and JPEG."""
    path = tmp_path_factory.mktemp("pace")
    for source, pattern, share in SOURCES:
        there = len(list(path.iterdir()))
        most = min(max(1, int(FILMS * share)), FILMS - there)
        for number, film in enumerate(sorted((film_data / source).rglob(pattern))[:most], there):
            shutil.copy(film, path / f"{number:05}{film.suffix}")
    return path


def alone(way, folder):
    """Seconds, processor seconds and films of one way."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.screening_pace", way, str(folder)],
        cwd=CHECKOUT, env={**os.environ, **SETTINGS}, check=True, capture_output=True, text=True,
    )  # fmt: skip
    return json.loads(told.stdout)


def screened(folder, place):
    """Seconds of a screening from the command to the table, and what it told."""
    start_s = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "xrayviewer", "screen", str(folder), "--output",
         str(place / "table.csv")],
        cwd=CHECKOUT, env={**os.environ, **SETTINGS, "XRAYVIEWER_SETTINGS": str(place)},
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    return time.perf_counter() - start_s, done.stdout.splitlines()[0]


@pytest.mark.real_films
def test_a_screening_is_faster_than_the_usual_script(copies, tmp_path):
    usual_s, _usual_cpu_s, usual_films = alone("usual", copies)
    _reading_s, reading_cpu_s, _read = alone("reading", copies)
    models_s, models_cpu_s, _analysed = alone("models", copies)
    (tmp_path / "one").mkdir()
    shutil.copy(sorted(copies.iterdir())[-1], tmp_path / "one")
    starting_s, _told = screened(tmp_path / "one", tmp_path / "first")
    whole_s, told = screened(copies, tmp_path / "second")
    ours_s = whole_s - starting_s  # the others start and load their models untimed, too
    films = len(list(copies.iterdir()))
    alone_s = (reading_cpu_s + models_cpu_s) / (os.cpu_count() or 1)
    print(
        f"{told}\n{films} films in {ours_s:.1f} s, and {starting_s:.1f} s to start and screen one; "
        f"usual script {usual_s:.1f} s for {usual_films}; reading {reading_cpu_s:.1f} s and models "
        f"{models_cpu_s:.1f} s of processor time ({models_s:.1f} s); load {os.getloadavg()[0]:.1f}"
    )
    assert usual_s / usual_films >= FASTER * ours_s / films
    assert ours_s <= OVERHEAD * alone_s
