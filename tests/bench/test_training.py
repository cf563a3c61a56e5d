"""Pace of a training beside the shortest loop torch allows, and its memory as folders grow."""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
RUNS = 3
FILMS = 640
KERMANY_FILMS = 5216
SLOWEST_RATIO = 1.3
MEMORY_LIMIT_BYTES = 4 << 30
GROWTH_LIMIT_BYTES = 400 << 20
"""The mapped file of 5,216 films of 224 pixels is 262 MB; its pages count while memory is free."""


def measured(way: str, folder: Path, films: int) -> dict[str, float]:
    folder.mkdir(exist_ok=True, parents=True)
    finished = subprocess.run(
        [sys.executable, "-m", "tests.bench.training_pace", way, str(folder), str(films)],
        cwd=CHECKOUT,
        env={**os.environ, "OMP_WAIT_POLICY": "PASSIVE"},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(finished.stdout.splitlines()[-1])


def test_training_costs_little_more_than_a_bare_loop(tmp_path):
    pace = {"ours": [], "bare": []}
    for turn in range(RUNS):
        for way, found in pace.items():
            found.append(measured(way, tmp_path / f"{way}{turn}", FILMS)["films_per_s"])
    ours, bare = (statistics.median(pace[way]) for way in ("ours", "bare"))
    print(f"ours {ours:.1f} films/s of processor time, bare loop {bare:.1f}: {bare / ours:.2f}x")
    assert bare / ours <= SLOWEST_RATIO


def test_memory_stays_flat_as_folders_grow(tmp_path):
    few = measured("ours", tmp_path / "few", FILMS)["peak_bytes"]
    many = measured("ours", tmp_path / "many", KERMANY_FILMS)["peak_bytes"]
    print(f"{FILMS} films {few / 1e6:.0f} MB, {KERMANY_FILMS} films {many / 1e6:.0f} MB")
    assert many <= MEMORY_LIMIT_BYTES
    assert many - few <= GROWTH_LIMIT_BYTES
