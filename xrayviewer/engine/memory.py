"""A cap on the memory of the process that asks for it."""

import ctypes
import os
import sys
import threading
import time
from typing import Any

WATCH_INTERVAL_S = 0.05
MEMORY_EXIT_CODE = 86
GLIBC_TRIM_THRESHOLD = -1
GLIBC_MMAP_THRESHOLD = -3
GLIBC_LARGEST_MMAP_THRESHOLD_BYTES = 32 << 20


def limit_memory(limit_bytes: int) -> None:
    """Cap this process. An allocation past the cap fails, or the process ends with code 86.

    Linux caps the address space, Windows the committed memory through a job object; macOS enforces
    neither, so a thread watches the resident size there.
    """
    if sys.platform == "win32":
        _limit_by_job_object(limit_bytes)
    elif sys.platform == "darwin":
        threading.Thread(target=_watch_resident_size, args=(limit_bytes,), daemon=True).start()
    else:
        import resource  # noqa: PLC0415  exists on POSIX only

        resource.setrlimit(resource.RLIMIT_AS, (limit_bytes, limit_bytes))


def keep_freed_memory(limit_bytes: int) -> None:
    """Have the C library keep so much freed memory for the next film.

    By default glibc gives it back after every film, and making its pages anew takes as long as
    decoding some films. Other C libraries decide for themselves.

    References
    ----------
    mallopt(3), M_TRIM_THRESHOLD and M_MMAP_THRESHOLD.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(GLIBC_TRIM_THRESHOLD, limit_bytes)
        mallopt(GLIBC_MMAP_THRESHOLD, GLIBC_LARGEST_MMAP_THRESHOLD_BYTES)


def _watch_resident_size(limit_bytes: int) -> None:
    import resource  # noqa: PLC0415  exists on POSIX only

    while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss <= limit_bytes:  # bytes on macOS
        time.sleep(WATCH_INTERVAL_S)
    os._exit(MEMORY_EXIT_CODE)


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION of the Windows API."""

    _fields_ = (
        ("per_process_user_time_limit", ctypes.c_int64),
        ("per_job_user_time_limit", ctypes.c_int64),
        ("limit_flags", ctypes.c_uint32),
        ("minimum_working_set_size", ctypes.c_size_t),
        ("maximum_working_set_size", ctypes.c_size_t),
        ("active_process_limit", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of the Windows API."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory_limit", ctypes.c_size_t),
        ("job_memory_limit", ctypes.c_size_t),
        ("peak_process_memory_used", ctypes.c_size_t),
        ("peak_job_memory_used", ctypes.c_size_t),
    )


def _limit_by_job_object(limit_bytes: int) -> None:
    limit_process_memory, extended_limit_information = 0x100, 9
    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009  unknown to mypy elsewhere
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    limits = _ExtendedLimits()
    limits.basic.limit_flags = limit_process_memory
    limits.process_memory_limit = limit_bytes
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    size = ctypes.sizeof(limits)
    is_set = kernel.SetInformationJobObject(
        job, extended_limit_information, ctypes.byref(limits), size
    )
    current = ctypes.c_void_p(kernel.GetCurrentProcess())
    if not (is_set and kernel.AssignProcessToJobObject(job, current)):
        raise OSError(kernel.GetLastError(), "the memory of the decoding process cannot be capped")
