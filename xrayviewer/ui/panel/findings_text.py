"""Findings in words: verdicts, scores, and what stands behind them."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from xrayviewer.domain.analysis import Analysis, Finding
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.finding_verdict import FindingVerdict, finding_verdict
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.ui.finding_names import finding_name
from xrayviewer.ui.numbers import local

VERDICT_ICONS: Final = {
    FindingVerdict.POSITIVE: ("positive", "finding.positive"),
    FindingVerdict.BORDERLINE: ("borderline", "finding.borderline"),
    FindingVerdict.NEGATIVE: ("negative", "finding.negative"),
    FindingVerdict.UNJUDGED: ("unjudged", "text.muted"),
}
"""Icon and colour token of each verdict."""
DEVICES: Final = {"cpu": "CPU", "cuda": "GPU (CUDA)", "mps": "GPU (MPS)"}
"""Names of the devices that models compute on."""
YOUDEN: Final = "youden"
"""What cards call the point of the highest sum of sensitivity and specificity."""
SMALLEST_SHOWN: Final = 0.001
LARGEST_SHOWN: Final = 0.99


def verdict_word(finding: Finding) -> str:
    """Verdict on a finding as a word of its own."""
    return verdict_words()[finding_verdict(finding)]


def verdict_words() -> dict[FindingVerdict, str]:
    """Word of each verdict."""
    return {
        FindingVerdict.POSITIVE: _tr("Positive"),
        FindingVerdict.BORDERLINE: _tr("Borderline"),
        FindingVerdict.NEGATIVE: _tr("Negative"),
        FindingVerdict.UNJUDGED: _tr("Not judged"),
    }


def score_text(finding: Finding) -> str:
    """Probability in percent, or a bare score where it is not calibrated."""
    if not finding.is_calibrated:
        return _tr("score {0}").format(local(finding.score, ".2f"))
    return _percent(finding.score)


def operating_text(finding: Finding) -> str:
    """Sensitivity and specificity at the operating point, and on which films; one sentence."""
    point = finding.operating_point
    if point is None:
        text = _tr("{0}: the model has no operating point for this finding, so it is not judged.")
        return text.format(finding_name(finding.label))
    text = _tr("{0} at the operating point {1} ({2}): sensitivity {3}, specificity {4}, on {5}.")
    return text.format(
        finding_name(finding.label),
        _percent(point.threshold) if finding.is_calibrated else local(point.threshold, ".2f"),
        _tr("Youden's index") if point.name == YOUDEN else point.name,
        _interval(point.sensitivity),
        _interval(point.specificity),
        point.measured_on,
    )


def spoken_text(finding: Finding, *, is_refused: bool) -> str:
    """All of a row for a screen reader."""
    parts = [finding_name(finding.label), score_text(finding), verdict_word(finding)]
    if is_refused:
        parts.append(_tr("the input check refused this picture"))
    return ", ".join(parts)


def row_tip(finding: Finding) -> str:
    """Tooltip of a row: the full name, and what the figures mean."""
    kind = (
        _tr("Calibrated probability.")
        if finding.is_calibrated
        else _tr("A score between 0 and 1; it is not calibrated and no probability.")
    )
    bar = _tr("The bar shows the odds; the tick is the operating point.")
    return "\n".join((finding_name(finding.label), kind, operating_text(finding), bar))


def provenance_line(analysis: Analysis) -> str:
    """Version and short digest of the model that spoke, device and time; empty where none did."""
    model = analysis.model
    if model is None:
        return ""
    text = _tr("Version {0}, {1}; {2}, {3} ms")
    device = DEVICES.get(analysis.device, analysis.device)
    return text.format(model.version, model.digest[:8], device, local(analysis.elapsed_ms, ".0f"))


def findings_remark(analysis: Analysis | None) -> str:
    """Whose findings are in sight, and whether they should be; for pictures given away."""
    if analysis is None or analysis.model is None:
        return ""
    model = analysis.model
    text = _tr("Findings by {0}, version {1}, {2}.").format(
        model.title, model.version, model.digest[:8]
    )
    if analysis.gate.verdict is not GateVerdict.REFUSED:
        return text
    return " ".join((text, _tr("The input check refused this picture: do not trust its scores.")))


def ratio_text(analysis: Analysis) -> str:
    """Cardiothoracic ratio; empty where it was not measured."""
    ratio = analysis.cardiothoracic_ratio
    return "" if ratio is None else local(ratio, ".2f")


def ratio_limits(analysis: Analysis) -> str:
    """Say what the ratio holds for, and how sure the outlines are that it was measured on."""
    limits = _tr(
        "From the model's outlines of lungs and heart. In adults, on a PA film in full "
        "inspiration, up to 0.50 is usual; AP films, shallow breath and small children give more."
    )
    fields = analysis.fields
    if fields is None or min(fields.certainty) >= SURE:
        return limits
    return _tr("The outlines are uncertain on this film.") + " " + limits


SURE: Final = 0.9
"""Expected overlap below which outlines are called uncertain."""


def _interval(figure: Interval) -> str:
    if figure.value is None:
        return _tr("unknown")
    if figure.low is None or figure.high is None:
        return local(figure.value, ".2f")
    value, low, high = (local(part, ".2f") for part in (figure.value, figure.low, figure.high))
    return f"{value} ({low}\N{EN DASH}{high})"


def _percent(probability: float) -> str:
    if probability < SMALLEST_SHOWN:
        return f"< {local(100 * SMALLEST_SHOWN, '.1f')} %"
    if probability > LARGEST_SHOWN:
        return f"> {local(100 * LARGEST_SHOWN, '.0f')} %"
    digits = 0 if probability >= 0.0995 else 1
    return f"{local(100 * probability, f'.{digits}f')} %"


def _tr(text: str) -> str:
    return QCoreApplication.translate("findings_text", text)
