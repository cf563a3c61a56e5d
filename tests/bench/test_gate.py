"""Time of the shipped input gate for one prepared film, beside its limit."""

import statistics
import time

import numpy as np
import torch

from xrayviewer.assets.locations import models_folder
from xrayviewer.domain.input_gate import HeaderFacts
from xrayviewer.domain.location import FilmLocation
from xrayviewer.imaging.model_input import model_input
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.gate.checking import check
from xrayviewer.learning.weights import load_model
from xrayviewer.readers.radiograph import read_radiograph

LIMIT_MS = 20.0
THREADS = 2
RUNS = 60


def milliseconds(films: np.ndarray, headers: list[HeaderFacts]) -> float:
    folder = str(models_folder() / "input-gate")
    check(folder, films, headers, DirectContext())
    found = []
    for _ in range(RUNS):
        start_s = time.perf_counter()
        check(folder, films, headers, DirectContext())
        found.append((time.perf_counter() - start_s) * 1e3)
    return statistics.median(found)


def test_the_gate_takes_at_most_its_share_of_a_reading(film_data):
    torch.set_num_threads(THREADS)
    path = film_data / "dicom" / "chest" / "nih_dx_mono2_8bit_implicitLE.dcm"
    radiograph = read_radiograph(FilmLocation(path), 0, DirectContext())
    preparation = load_model(models_folder() / "input-gate").card.preparation
    film = model_input(radiograph, preparation)[None]
    upright = milliseconds(film, [HeaderFacts()])
    inverted = milliseconds(255 - film, [HeaderFacts()])
    print(f"upright {upright:.1f} ms, inverted and corrected {inverted:.1f} ms")
    assert upright <= LIMIT_MS


def test_loading_the_gate_is_hardly_noticed():
    folder = models_folder() / "input-gate"
    load_model(folder)
    start_s = time.perf_counter()
    load_model(folder)
    taken_s = time.perf_counter() - start_s
    print(f"loaded, verified and tested in {taken_s * 1e3:.0f} ms")
    assert taken_s <= 0.5
