"""Each way to get through a folder, in a process of its own; prints seconds and films.

python -m tests.bench.screening_pace usual|reading|models FOLDER
"""

import json
import sys
import time
from pathlib import Path

import numpy as np

SIDE_PX = 224
LABELS = 14


def usual(folder):
    """The usual script: read one film, make it small, ask a DenseNet121, one after another."""
    import pydicom
    import torch
    from PIL import Image

    from xrayviewer.learning import torchvision_shim  # noqa: F401  before torchvision
    from torchvision.models import densenet121  # isort: skip

    def pixels_of(path):
        if path.suffix == ".dcm":
            return pydicom.dcmread(path).pixel_array.astype(np.float32)
        return np.asarray(Image.open(path).convert("L"), np.float32)

    network = densenet121(weights=None, num_classes=LABELS)
    network.features.conv0 = torch.nn.Conv2d(1, 64, 7, 2, 3, bias=False)
    network.eval()
    done = 0
    start_s, cpu_s = time.perf_counter(), time.process_time()
    with torch.inference_mode():
        for path in sorted(folder.iterdir()):
            try:
                pixels = pixels_of(path)
            except (OSError, AttributeError, RuntimeError, NotImplementedError):
                continue
            if pixels.ndim != 2:
                continue
            scaled = torch.from_numpy((2 * pixels / max(pixels.max(), 1) - 1) * 1024)[None, None]
            small = torch.nn.functional.interpolate(
                scaled, (SIDE_PX, SIDE_PX), mode="bilinear", antialias=True
            )
            torch.sigmoid(network(small))
            done += 1
    return time.perf_counter() - start_s, time.process_time() - cpu_s, done


def prepared(folder):
    """All films as a screening reads them, and the plan of the program's models."""
    from xrayviewer.domain.errors import UnreadableImageError
    from xrayviewer.domain.location import FilmLocation
    from xrayviewer.engine.local import LocalEngine
    from xrayviewer.jobs.context import DirectContext
    from xrayviewer.workflows.analysis import plan_analysis
    from xrayviewer.workflows.films import read_screening_film

    plan, decoders = plan_analysis(), LocalEngine("xrayviewer.readers")
    paths = sorted(folder.iterdir())

    def read(path):
        try:
            return read_screening_film(
                decoders, FilmLocation(path), plan.preparations, DirectContext()
            )
        except UnreadableImageError:
            return None

    read(paths[0])  # loads the codecs
    start_s, cpu_s = time.perf_counter(), time.process_time()
    films = [film for path in paths if (film := read(path)) is not None]
    return plan, films, (time.perf_counter() - start_s, time.process_time() - cpu_s, len(films))


def models(folder):
    """What the program's models take for films that are read already."""
    from xrayviewer.engine.local import LocalEngine
    from xrayviewer.jobs.context import DirectContext
    from xrayviewer.workflows.analysis import analyse_films
    from xrayviewer.workflows.screening_batch import BATCH

    plan, films, _reading = prepared(folder)
    learning, inputs = LocalEngine("xrayviewer.learning"), [film.inputs for film in films]
    analyse_films(learning, plan, inputs[:1], DirectContext())  # loads the models
    start_s, cpu_s = time.perf_counter(), time.process_time()
    for start in range(0, len(inputs), BATCH):
        analyse_films(learning, plan, inputs[start : start + BATCH], DirectContext())
    return time.perf_counter() - start_s, time.process_time() - cpu_s, len(inputs)


def main():
    ways = {"usual": usual, "reading": lambda folder: prepared(folder)[2], "models": models}
    print(json.dumps(ways[sys.argv[1]](Path(sys.argv[2]))))


if __name__ == "__main__":
    main()
