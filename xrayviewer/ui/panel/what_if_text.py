"""Changes of findings in words."""

from PySide6.QtCore import QCoreApplication

from xrayviewer.domain.film_alteration import AlterationShape, AlterationWay
from xrayviewer.domain.finding_change import FindingChange, ScoreChange
from xrayviewer.domain.finding_verdict import finding_verdict
from xrayviewer.ui.finding_names import finding_name
from xrayviewer.ui.panel.findings_text import score_text, verdict_word


def scores_text(change: FindingChange) -> str:
    """Both scores, the film's own first."""
    return f"{score_text(change.before)} \N{RIGHTWARDS ARROW} {score_text(change.after)}"


def change_text(change: FindingChange) -> str:
    """How a score changed, and from which verdict to which where that differs."""
    words = {
        ScoreChange.UNCHANGED: _tr("unchanged"),
        ScoreChange.SLIGHTLY_HIGHER: _tr("slightly higher"),
        ScoreChange.SLIGHTLY_LOWER: _tr("slightly lower"),
        ScoreChange.HIGHER: _tr("higher"),
        ScoreChange.LOWER: _tr("lower"),
        ScoreChange.MUCH_HIGHER: _tr("much higher"),
        ScoreChange.MUCH_LOWER: _tr("much lower"),
    }
    before, after = change.before, change.after
    if finding_verdict(before) is finding_verdict(after):
        return _tr("{0}, {1}").format(verdict_word(after), words[change.kind])
    return _tr("{0}, then {1}; {2}").format(
        verdict_word(before), verdict_word(after).lower(), words[change.kind]
    )


def spoken_change(change: FindingChange) -> str:
    """All of a row for a screen reader."""
    text = _tr("{0}: {1} before, {2} now, {3}")
    return text.format(
        finding_name(change.before.label),
        score_text(change.before),
        score_text(change.after),
        change_text(change),
    )


def shape_words() -> dict[AlterationShape, str]:
    """Names of the shapes."""
    return {
        AlterationShape.RECTANGLE: _tr("Rectangle"),
        AlterationShape.BRUSH: _tr("Brush"),
    }


def way_words() -> dict[AlterationWay, str]:
    """Names of the ways."""
    return {
        AlterationWay.BLUR: _tr("Blur"),
        AlterationWay.FILL: _tr("Fill with the grey around it"),
        AlterationWay.MIRROR: _tr("Mirror from the other side"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("what_if_text", text)
