"""The engines that read films: capped, killable, several at once for the window."""

from xrayviewer.engine.pool import EnginePool
from xrayviewer.engine.process import ProcessEngine

MEMORY_LIMIT_BYTES = 2 << 30
CANCEL_GRACE_S = 0.5
POOL_SIZE = 4
"""As many as lanes may read at once: two for the reader, one each for prefetching and listing."""


def decoding_engine() -> ProcessEngine:
    """One process that reads films, at most 2 GiB large."""
    return ProcessEngine(
        "xrayviewer.readers",
        preload=("prepared_film",),
        memory_limit_bytes=MEMORY_LIMIT_BYTES,
        cancel_grace_s=CANCEL_GRACE_S,
        counts_processor_time=True,
    )


def decoding_pool() -> EnginePool:
    """Return processes that read films, started as they are needed."""
    return EnginePool(decoding_engine, POOL_SIZE)
