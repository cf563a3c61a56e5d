"""The usual script, in a process of its own, for `test_findings`.

    python -m tests.bench.grad_cam_pace FILM...

Reads each film with pydicom, scores it by torchvision's DenseNet121 and explains its highest score
by `pytorch_grad_cam`, with as many threads as the program's models have. Imports, loading and the
first film are not counted. Prints the median milliseconds of a film.
"""

import json
import statistics
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import torch
from pydicom import dcmread

from xrayviewer.learning import torchvision_shim  # noqa: F401  before torchvision

from pytorch_grad_cam import GradCAM  # isort: skip
from torchvision.models import densenet121  # isort: skip

LABELS = 14
SIZE_PX = 224


def prepared(path: Path) -> torch.Tensor:
    """One film as the network takes it, shape (1, 3, SIZE_PX, SIZE_PX)."""
    pixels = dcmread(path).pixel_array.astype(np.float32)
    small = cv2.resize(pixels / pixels.max(), (SIZE_PX, SIZE_PX), interpolation=cv2.INTER_AREA)
    return torch.from_numpy(small).expand(1, 3, -1, -1).contiguous()


def main(films: list[Path]) -> None:
    """Explain the films one after the other."""
    network = densenet121(weights=None, num_classes=LABELS).eval()
    times_s = []
    with GradCAM(network, [network.features[-1]]) as explain:
        for film in films:
            start_s = time.perf_counter()
            explain(prepared(film), None)  # with the scores, and the map of the highest
            assert explain.outputs.shape == (1, LABELS)
            times_s.append(time.perf_counter() - start_s)
    print(json.dumps({"film_ms": 1e3 * statistics.median(times_s[1:])}))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
