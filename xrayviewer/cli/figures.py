"""How figures and the notice of research use read in a terminal."""

from xrayviewer.domain.evaluation import Interval

DISCLAIMER = "Research use only, not for diagnosis."


def figure_text(figure: Interval) -> str:
    """Return a figure with its interval in brackets."""
    if figure.value is None:
        return "undefined"
    if figure.low is None or figure.high is None:
        return f"{figure.value:.3f}"
    return f"{figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f})"
