"""How long another process has computed, whatever else the machine does."""

import ctypes
import sys
import time
from functools import lru_cache
from multiprocessing.process import BaseProcess
from typing import Any, Final

FILE_TIMES_A_SECOND: Final = 10_000_000
RESOURCE_USAGE_V0: Final = 0


class _ResourceUsage(ctypes.Structure):
    """`rusage_info_v0` of macOS; its times are in ticks of the machine's clock."""

    _fields_ = (
        ("uuid", ctypes.c_uint8 * 16),
        ("user_time", ctypes.c_uint64),
        ("system_time", ctypes.c_uint64),
        ("others", ctypes.c_uint64 * 7),
    )


class _TimeBase(ctypes.Structure):
    """`mach_timebase_info`: a tick is so many nanoseconds."""

    _fields_ = (("numerator", ctypes.c_uint32), ("denominator", ctypes.c_uint32))


def processor_time_s(process: BaseProcess) -> float | None:
    """Return how many seconds a child has computed on all threads; None where it cannot be told.

    References
    ----------
    clock_getcpuclockid(3); `proc_pid_rusage` of libproc; `GetProcessTimes` of the Windows API.
    """
    if process.pid is None:
        return None
    if sys.platform == "win32":
        return _of_windows(process.sentinel)
    if sys.platform == "darwin":
        return _of_macos(process.pid)
    try:
        return time.clock_gettime(~process.pid << 3 | 2)
    except OSError:
        return None


def _of_windows(handle: int) -> float | None:
    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009  unknown to mypy elsewhere
    created, ended, system, user = (ctypes.c_uint64() for _ in range(4))
    references = (ctypes.byref(one) for one in (created, ended, system, user))
    if not kernel.GetProcessTimes(ctypes.c_void_p(handle), *references):
        return None
    return (system.value + user.value) / FILE_TIMES_A_SECOND


def _of_macos(process_id: int) -> float | None:
    usage = _ResourceUsage()
    library = ctypes.CDLL(None)
    if library.proc_pid_rusage(process_id, RESOURCE_USAGE_V0, ctypes.byref(usage)) != 0:
        return None
    return int(usage.user_time + usage.system_time) * _tick_s()


@lru_cache(maxsize=1)
def _tick_s() -> float:
    base = _TimeBase()
    ctypes.CDLL(None).mach_timebase_info(ctypes.byref(base))
    return int(base.numerator) / int(base.denominator) / 1e9
