"""The check of a map in words: verdict, reasons, figures."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.explanation_checks import (
    RANDOM_REGIONS,
    CheckFailure,
    ExplanationCheck,
    FieldsDoubt,
    Zone,
)
from xrayviewer.ui.numbers import local
from xrayviewer.ui.panel.findings_text import score_text

ARROW = "\N{RIGHTWARDS ARROW}"


def verdict_line(check: ExplanationCheck) -> str:
    """Verdict on a map as a line of its own."""
    return _tr("No reliable location") if check.failures else _tr("The map passed its checks")


def failure_sentences(check: ExplanationCheck) -> str:
    """All that is wrong with a map; empty where nothing is."""
    sentences = {
        CheckFailure.UNFAITHFUL: _tr(
            "Without the hottest part the score is hardly lower than without any other."
        ),
        CheckFailure.UNSTABLE: _tr(
            "A slightly moved, turned or brightened film gives a map of other places."
        ),
        CheckFailure.OUTSIDE: _tr("Most of the evidence lies beside the body."),
        CheckFailure.MARKERS: _tr("The score rests on markers or metal."),
    }
    return " ".join(sentences[failure] for failure in check.failures)


def figure_rows(check: ExplanationCheck, finding: Finding) -> tuple[tuple[str, str, str], ...]:
    """Caption, value and explanation of each figure."""
    faith, correlation = check.faithfulness, check.correlation
    rows = [
        (
            _tr("Hottest fifth hidden"),
            _change(finding, faith.without_hottest),
            _tr("The score when the fifth of the film is blurred where the map is highest."),
        ),
        (
            _tr("Any fifth hidden"),
            _change(finding, faith.mean_without_random),
            _tr("The same for {0} random regions of this size, in the mean.").format(
                RANDOM_REGIONS
            ),
        ),
        (
            _tr("Same place again"),
            _tr("not measured") if correlation is None else local(correlation, ".2f"),
            _tr(
                "Correlation of the map with those of the film shifted by 2 %, turned by 2° and "
                "made slightly brighter or darker; 1 is the same map."
            ),
        ),
    ]
    if check.without_markers is not None:
        tip = _tr("The score when markers and metal are painted over.")
        change = _change(finding, check.without_markers)
        rows.append((_tr("Markers hidden"), change, tip))
    return tuple(rows)


def zone_name(zone: Zone) -> str:
    """Name of a zone."""
    names = {
        Zone.LUNGS: _tr("Lungs"),
        Zone.HEART: _tr("Heart"),
        Zone.BODY: _tr("Elsewhere on the body"),
        Zone.MARKERS: _tr("Markers and metal"),
        Zone.OUTSIDE: _tr("Border and air"),
    }
    return names[zone]


def doubt_sentence(doubt: FieldsDoubt | None) -> str:
    """Say why lungs and heart count as body; empty where they do not."""
    if doubt is None:
        return ""
    why = {
        FieldsDoubt.CHILD: _tr("in films of children"),
        FieldsDoubt.MISSING: _tr("on this film"),
        FieldsDoubt.UNCERTAIN: _tr("with certainty on this film"),
    }
    text = _tr("Lungs and heart are not reliably found {0}; they count as body.")
    return text.format(why[doubt])


def share_text(share: float) -> str:
    """Whole percent."""
    return f"{local(100 * share, '.0f')} %"


def _change(finding: Finding, after: float) -> str:
    if finding.is_calibrated:
        before, then = score_text(finding), score_text(replace(finding, score=after))
    else:
        before, then = local(finding.score, ".2f"), local(after, ".2f")
    return f"{before} {ARROW} {then}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("check_text", text)
