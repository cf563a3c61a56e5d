"""The engines that compute with torch."""

from xrayviewer.engine.process import ProcessEngine

LOADING_S = 300.0
"""Loading torch takes seconds, on a machine that trains at the same time more than a minute."""
CANCEL_GRACE_S = 10.0
"""A batch, or the writing of a checkpoint, may be finished before the process is ended."""


def learning_engine() -> ProcessEngine:
    """One process with torch, for scores or for a training; it may have children."""
    return ProcessEngine(
        "xrayviewer.learning", cancel_grace_s=CANCEL_GRACE_S, may_have_children=True
    )


def analysis_engine() -> ProcessEngine:
    """One process with torch for the film being read; it loads all it needs when it starts."""
    return ProcessEngine(
        "xrayviewer.learning",
        preload=("analysis",),
        cancel_grace_s=CANCEL_GRACE_S,
        start_s=LOADING_S,
    )
