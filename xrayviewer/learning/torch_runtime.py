"""How torch computes in this process: threads and devices."""

import joblib
import torch

from xrayviewer.domain.training import Device, TrainingError


def choose_device(wanted: Device) -> torch.device:
    """Return the device to compute on.

    Raises
    ------
    TrainingError
        If the device asked for is not there.
    """
    if wanted is Device.CPU:
        return torch.device("cpu")  # without a look at others, which may be what fails
    available = {
        Device.CUDA: torch.cuda.is_available(),
        Device.MPS: torch.backends.mps.is_available(),
        Device.CPU: True,
    }
    if wanted is Device.AUTO:
        return torch.device(next(device for device, is_there in available.items() if is_there))
    if not available[wanted]:
        there = ", ".join(device for device, is_there in available.items() if is_there)
        raise TrainingError(
            f"This computer has no {wanted.value.upper()} device that torch {torch.__version__} "
            f"can use. Choose another one (here: {there}) or auto."
        )
    return torch.device(wanted.value)


def use_threads(processes: int = 1) -> None:
    """Let torch use this process's share of the cores, where so many processes compute.

    A container's share of the processor counts, too: threads beyond it wait for each other.
    """
    torch.set_num_threads(max(1, joblib.cpu_count() // processes))
