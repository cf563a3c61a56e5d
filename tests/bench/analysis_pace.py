"""What an analysis costs, in a process of its own, for `test_analysis`.

    python -m tests.bench.analysis_pace ours|peer FILM

``ours`` analyses one decoded film (squares, gate, findings, fields, maps of all findings) and many,
in batches; ``peer`` scores as many squares by torchvision's DenseNet121. Same threads, batch and
precision. Prints milliseconds and films per second of the wall clock and of the processors, the
seconds of loading all models after torch, and the largest resident set in bytes.
"""

import json
import resource
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch

from xrayviewer.domain.input_gate import AgeGroup
from xrayviewer.domain.location import FilmLocation
from xrayviewer.imaging.model_inputs import model_inputs
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.analysis import analyse
from xrayviewer.readers.radiograph import read_radiograph
from xrayviewer.workflows.analysis import plan_analysis

THREADS = 2
BATCH = 8
FILMS = 64
RUNS = 15
SIZE_PX = 224


@dataclass(frozen=True)
class Pace:
    film_ms: float
    film_cpu_ms: float
    films_per_s: float
    films_per_cpu_s: float
    loading_s: float
    peak_bytes: int


def clocked(work: Callable[[], object]) -> tuple[float, float]:
    wall_s, cpu_s = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall_s, time.process_time() - cpu_s


def ours(film: Path) -> Pace:
    context = DirectContext()
    plan = plan_analysis(group=AgeGroup.CHILD)
    radiograph = read_radiograph(FilmLocation(film), 0, context)
    inputs = model_inputs(radiograph, plan.preparations)
    # The first call loads the models.
    loading_s, _ = clocked(lambda: analyse(plan.models, (inputs,), False, context))
    (found,) = analyse(plan.models, (inputs,), False, context)
    assert found.findings
    assert found.fields is not None
    return pace(
        lambda: analyse(
            plan.models, (model_inputs(radiograph, plan.preparations),), False, context
        ),
        lambda: analyse(plan.models, (inputs,) * BATCH, False, context),
        loading_s,
    )


def peer(_film: Path) -> Pace:
    from xrayviewer.learning import torchvision_shim  # noqa: F401  before torchvision
    from torchvision.models import densenet121  # isort: skip

    start_s = time.perf_counter()
    network = densenet121(weights=None).eval()
    loading_s = time.perf_counter() - start_s
    images = torch.from_numpy(
        np.random.default_rng(0).normal(size=(BATCH, 3, SIZE_PX, SIZE_PX)).astype(np.float32)
    )

    def scored(count: int) -> torch.Tensor:
        with torch.inference_mode():
            return network(images[:count])

    scored(BATCH)
    return pace(lambda: scored(1), lambda: scored(BATCH), loading_s)


def pace(one: Callable[[], object], batch: Callable[[], object], loading_s: float) -> Pace:
    singles = [clocked(one) for _ in range(RUNS)]
    batches = [clocked(batch) for _ in range(FILMS // BATCH)]
    return Pace(
        film_ms=1e3 * statistics.median(wall for wall, _ in singles),
        film_cpu_ms=1e3 * statistics.median(cpu for _, cpu in singles),
        films_per_s=BATCH / statistics.median(wall for wall, _ in batches),
        films_per_cpu_s=BATCH / statistics.median(cpu for _, cpu in batches),
        loading_s=loading_s,
        peak_bytes=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    )


if __name__ == "__main__":
    torch.set_num_threads(THREADS)
    print(json.dumps(asdict({"ours": ours, "peer": peer}[sys.argv[1]](Path(sys.argv[2])))))
