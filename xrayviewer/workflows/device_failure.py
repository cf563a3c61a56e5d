"""When the end of the process of the models is put down to the device it computed on."""

from typing import Final

from xrayviewer.domain.errors import EngineDiedError, EngineTimeoutError
from xrayviewer.domain.training import Device
from xrayviewer.domain.translation import mark

CPU: Final = Device.CPU.value
DIED: Final = mark(
    "analysis",
    "The process that computes findings ended while it used the {0} device, so the CPU computes. "
    "Choose the device again, or stay with the CPU if it happens again.",
)


def device_notice(error: Exception, wanted: Device, used: str) -> str:
    """Say that the CPU computes from now on; empty where no other device may be to blame.

    Parameters
    ----------
    wanted
        What the models were asked to compute on.
    used
        What they last said that they compute on: cpu, cuda or mps.
    """
    name = wanted.value if wanted is not Device.AUTO else used
    if name == CPU or not isinstance(error, EngineDiedError | EngineTimeoutError):
        return ""
    return DIED.format(name.upper())
