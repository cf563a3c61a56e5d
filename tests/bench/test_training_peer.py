"""A folder of films to a usable model, in time and in what it knows, beside fastai.

`XRAYVIEWER_FASTAI_PYTHON` names the Python of an environment with fastai, torch and what our
`learning` package imports; without it the comparison is skipped and the time alone is measured.
"""

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from xrayviewer.dataset.names import patient_from_name

CHECKOUT = Path(__file__).resolve().parents[2]
PEER = os.environ.get("XRAYVIEWER_FASTAI_PYTHON", "")
EACH, TEST_EACH, ONE_CYCLE_EACH = 250, 150, 128
LONGEST_S = 360.0
WORST_AUROC = -0.01
SLOWEST_RATIO = 0.9
LABELS = ("NORMAL", "PNEUMONIA")


def copy_films(source: Path, folder: Path, *counts: int) -> list[Path]:
    """Copy so many films of each label into folders, each patient into one of them."""
    folders = [folder / str(number) for number in range(len(counts))]
    for label in LABELS:
        films = sorted((source / label).iterdir())
        patients = sorted({patient_from_name(path.name) for path in films})
        random.Random(0).shuffle(patients)
        place = {patient: number for number, patient in enumerate(patients)}
        films.sort(key=lambda path: place[patient_from_name(path.name)])
        for target, count in zip(folders, counts, strict=True):
            (target / label).mkdir(parents=True)
            taken = films[:count]
            last = patient_from_name(taken[-1].name)
            films = [path for path in films[count:] if patient_from_name(path.name) != last]
            for path in taken:
                shutil.copy(path, target / label / path.name)
    return folders


def run(settings: Path, *command: object) -> dict[str, object]:
    finished = subprocess.run(
        [str(one) for one in command],
        cwd=CHECKOUT,
        env={
            **os.environ,
            "OMP_WAIT_POLICY": "PASSIVE",
            "XRAYVIEWER_SETTINGS": str(settings),
            "PYTHONPATH": str(CHECKOUT),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr[-3000:]
    return json.loads(finished.stdout.splitlines()[-1])


def needs_peer():
    if not PEER:
        pytest.skip("XRAYVIEWER_FASTAI_PYTHON names no Python with fastai")


@pytest.mark.timeout(2 * 3600)
@pytest.mark.real_films
def test_films_become_a_model_in_time_and_as_good_as_fastai(film_data, tmp_path):
    films, test = copy_films(film_data / "kermany/train", tmp_path, EACH, TEST_EACH)
    flow = (sys.executable, "-m", "tests.bench.training_flow")
    ours = run(tmp_path / "settings", *flow, films, test, "fine-tune")
    print(
        f"\n{2 * EACH} films from “{ours['start']}”: {ours['seconds']:.0f} s, of these "
        f"{ours['read_s']:.0f} s to read them, {ours['processor_s']:.0f} s of processor time; "
        f"AUROC {ours['auroc']:.4f}"
    )
    if PEER:
        peer = run(
            tmp_path / "settings",
            PEER,
            CHECKOUT / "tests/bench/fastai_training.py",
            "fine-tune",
            films,
            test,
            CHECKOUT / "models" / str(ours["start"]),
            ours["processor_s"],
        )
        print(
            f"fastai, {peer['epochs']} epochs: {peer['seconds']:.0f} s, "
            f"{peer['processor_s']:.0f} s of processor time; AUROC {peer['auroc']:.4f}"
        )
        assert ours["auroc"] - peer["auroc"] >= WORST_AUROC
    assert ours["seconds"] <= LONGEST_S


@pytest.mark.timeout(2 * 3600)
@pytest.mark.real_films
def test_the_one_cycle_recipe_is_faster_than_fastai(film_data, tmp_path):
    """One epoch of each stage; 18 of them take half an hour in both."""
    needs_peer()
    (films,) = copy_films(film_data / "kermany/train", tmp_path, ONE_CYCLE_EACH)
    flow = (sys.executable, "-m", "tests.bench.training_flow")
    ours = run(tmp_path / "settings", *flow, films, films, "resnet50-one-cycle", 1)
    script = CHECKOUT / "tests/bench/fastai_training.py"
    peer = run(tmp_path / "settings", PEER, script, "one-cycle", films, 1)
    # Other work on the machine lengthens both, but not by the same factor.
    ratio = ours["processor_s"] / peer["processor_s"]
    print(
        f"\nours {ours['seconds']:.0f} s ({ours['processor_s']:.0f} s of processor time), fastai "
        f"{peer['seconds']:.0f} s ({peer['processor_s']:.0f} s): {ratio:.2f}x"
    )
    assert ratio <= SLOWEST_RATIO
