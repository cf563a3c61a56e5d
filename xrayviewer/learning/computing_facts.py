"""What torch would compute with on this machine."""

import torch

from xrayviewer.domain.self_check import ComputingFacts
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.torch_runtime import use_threads


def computing_facts(context: JobContext) -> ComputingFacts:
    """Return version, threads and usable devices; for the engine process."""
    context.raise_if_cancelled()
    use_threads()
    devices = ["cpu"]
    if torch.backends.mps.is_available():
        devices.insert(0, "mps")
    cards = range(torch.cuda.device_count() if torch.cuda.is_available() else 0)
    devices[:0] = [f"cuda:{card} ({torch.cuda.get_device_name(card)})" for card in cards]
    return ComputingFacts(str(torch.__version__), torch.get_num_threads(), tuple(devices))
