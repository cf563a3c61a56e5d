"""The process that looks at models of unknown origin; it is ended after one call."""

from xrayviewer.engine.process import ProcessEngine

MEMORY_LIMIT_BYTES = 8 << 30
"""Of addresses, of which torch's libraries alone take some; a file may have 1 GB."""
CANCEL_GRACE_S = 0.5


def importing_engine() -> ProcessEngine:
    """One process with torch for one file; close it after the call."""
    return ProcessEngine(
        "xrayviewer.learning",
        memory_limit_bytes=MEMORY_LIMIT_BYTES,
        cancel_grace_s=CANCEL_GRACE_S,
    )
