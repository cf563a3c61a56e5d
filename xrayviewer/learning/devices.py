"""Where models compute: on the device asked for, and on the CPU where that device fails."""

import copy
import dataclasses
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar
from weakref import WeakKeyDictionary

import torch

from xrayviewer.domain.errors import EngineMemoryError
from xrayviewer.domain.training import Device, TrainingError
from xrayviewer.learning.networks import Network
from xrayviewer.learning.torch_runtime import choose_device
from xrayviewer.learning.weights import LoadedModel

logger = logging.getLogger(__name__)

Result = TypeVar("Result")
CPU: Final = torch.device("cpu")
OUT_OF_MEMORY: Final = (
    "The {0} device has not enough free memory for the models, so the CPU computes. Close other "
    "programs that use it, then choose it again."
)
FAILED: Final = (
    "The {0} device failed ({1}), so the CPU computes. Choose the device again, or stay with the "
    "CPU if it fails again."
)
ABSENT: Final = "{0} Until then the CPU computes."
CPU_ALLOCATOR: Final = "DefaultCPUAllocator"
"""Stands in what torch says when the machine's own memory is used up."""

_copies: WeakKeyDictionary[Network, dict[str, Network]] = WeakKeyDictionary()
"""Copies of networks on other devices; they go when the network goes."""
_failures: dict[str, str] = {}
"""Why a device is not used any more in this process."""


@dataclass(frozen=True, slots=True)
class Computed(Generic[Result]):
    """A result and where it was computed.

    Attributes
    ----------
    device
        cpu, cuda or mps.
    notice
        Why it is not the device asked for, as a sentence; else empty.
    """

    value: Result
    device: str
    notice: str = ""


def computed(wanted: Device, compute: Callable[[torch.device], Result]) -> Computed[Result]:
    """Compute on a device, and on the CPU if that one is absent or fails.

    A device that failed once is left alone until the process is started anew: after most errors of
    CUDA every later call fails as well.

    Parameters
    ----------
    compute
        May be called twice. What it raises on the CPU is raised.

    Raises
    ------
    EngineMemoryError
        If the machine's own memory is used up.
    """
    try:
        device = choose_device(wanted)
    except TrainingError as error:
        return Computed(_on_cpu(compute), CPU.type, ABSENT.format(error))
    if device.type == CPU.type:
        return Computed(_on_cpu(compute), CPU.type)
    if device.type not in _failures:
        try:
            return Computed(_on(device, compute), device.type)
        except RuntimeError as error:  # torch's own errors derive from it
            if is_memory_used_up(error):
                raise _memory_error() from error
            logger.warning("the %s device failed", device.type, exc_info=error)
            _failures[device.type] = _notice(device, error)
            _release(device)
    return Computed(_on_cpu(compute), CPU.type, _failures[device.type])


def placed(model: LoadedModel, device: torch.device) -> LoadedModel:
    """Return a model with its network on a device; the copy there is kept as long as the model."""
    if device.type == CPU.type:
        return model
    copies = _copies.setdefault(model.network, {})
    if device.type not in copies:
        copies[device.type] = copy.deepcopy(model.network).to(device)
    return dataclasses.replace(model, network=copies[device.type])


def is_memory_used_up(error: RuntimeError) -> bool:
    """Whether torch found no more of the machine's own memory."""
    return CPU_ALLOCATOR in str(error)


def _on(device: torch.device, compute: Callable[[torch.device], Result]) -> Result:
    if device.type == "cuda":
        # Rounding to 10 bits would move scores by more than 0.001 from those of the CPU.
        torch.backends.cudnn.allow_tf32 = False
    return compute(device)


def _on_cpu(compute: Callable[[torch.device], Result]) -> Result:
    try:
        return compute(CPU)
    except RuntimeError as error:
        if is_memory_used_up(error):
            raise _memory_error() from error
        raise


def _memory_error() -> EngineMemoryError:
    return EngineMemoryError("the models needed more memory than there is")


def _notice(device: torch.device, error: RuntimeError) -> str:
    name = device.type.upper()
    is_memory = isinstance(error, torch.OutOfMemoryError) or "out of memory" in str(error)
    return OUT_OF_MEMORY.format(name) if is_memory else FAILED.format(name, type(error).__name__)


def _release(device: torch.device) -> None:
    """Drop what lies on a device."""
    for copies in _copies.values():
        copies.pop(device.type, None)
    try:
        if device.type == "cuda":
            torch.cuda.empty_cache()
        else:
            torch.mps.empty_cache()
    except RuntimeError as error:
        logger.info("the memory of the %s device was not released", device.type, exc_info=error)
