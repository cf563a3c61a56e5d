"""Screenings in words."""

import html
from collections.abc import Sequence
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from xrayviewer.domain.input_gate import AgeGroup, GateVerdict
from xrayviewer.domain.screening import (
    ReaderVerdict,
    RunState,
    ScreeningRequest,
    ScreeningRow,
    ScreeningRun,
    ScreeningStatus,
)
from xrayviewer.domain.screening_agreement import Agreement
from xrayviewer.domain.screening_progress import ScreeningProgress, clock_text
from xrayviewer.session.worklist_view import RowFilter
from xrayviewer.ui.numbers import local
from xrayviewer.ui.sentences import said

GATE_ICONS: Final = {
    GateVerdict.OK: ("passed", "gate.passed"),
    GateVerdict.CAUTION: ("warning", "finding.borderline"),
    GateVerdict.REFUSED: ("refused", "danger"),
}
STATUS_ICONS: Final = {
    ScreeningStatus.FAILED: ("warning", "danger"),
    ScreeningStatus.REFUSED: ("refused", "danger"),
    ScreeningStatus.NO_MODEL: ("unjudged", "text.muted"),
    ScreeningStatus.SCORED_ALTHOUGH_REFUSED: ("warning", "finding.borderline"),
}
READER_ICONS: Final = {
    ReaderVerdict.AGREE: ("agree", "gate.passed"),
    ReaderVerdict.DISAGREE: ("disagree", "finding.positive"),
    ReaderVerdict.UNSURE: ("unsure", "text.muted"),
}
FILTER_ICONS: Final = {
    RowFilter.POSITIVE: ("positive", "finding.positive"),
    RowFilter.BORDERLINE: ("borderline", "finding.borderline"),
    RowFilter.NEGATIVE: ("negative", "finding.negative"),
    RowFilter.REFUSED: ("refused", "danger"),
    RowFilter.FAILED: ("warning", "danger"),
    RowFilter.DISAGREED: ("disagree", "finding.positive"),
}


@cache
def filter_word(part: RowFilter) -> str:
    """Name of a part of the rows."""
    return {
        RowFilter.POSITIVE: _tr("Positive"),
        RowFilter.BORDERLINE: _tr("Borderline"),
        RowFilter.NEGATIVE: _tr("Negative"),
        RowFilter.UNJUDGED: _tr("Not judged"),
        RowFilter.REFUSED: _tr("Refused"),
        RowFilter.NO_MODEL: _tr("No model"),
        RowFilter.FAILED: _tr("Failed"),
        RowFilter.WAITING: _tr("Waiting"),
        RowFilter.UNREAD: _tr("Unread"),
        RowFilter.DISAGREED: _tr("You disagree"),
    }[part]


@cache
def status_word(status: ScreeningStatus) -> str:
    """Say what became of a file, in a word or two."""
    return {
        ScreeningStatus.WAITING: _tr("Waiting"),
        ScreeningStatus.SCORED: _tr("Scored"),
        ScreeningStatus.SCORED_ALTHOUGH_REFUSED: _tr("Scored, refused"),
        ScreeningStatus.REFUSED: _tr("Refused"),
        ScreeningStatus.NO_MODEL: _tr("No model"),
        ScreeningStatus.FAILED: _tr("Failed"),
    }[status]


@cache
def gate_word(verdict: GateVerdict | None) -> str:
    """Verdict of the input check in a word, empty where it was not made."""
    words = {
        GateVerdict.OK: _tr("Passed"),
        GateVerdict.CAUTION: _tr("Caution"),
        GateVerdict.REFUSED: _tr("Refused"),
    }
    return "" if verdict is None else words[verdict]


@cache
def reader_word(verdict: ReaderVerdict | None) -> str:
    """Verdict of the reader in a word, empty without one."""
    words = {
        ReaderVerdict.AGREE: _tr("Agree"),
        ReaderVerdict.DISAGREE: _tr("Disagree"),
        ReaderVerdict.UNSURE: _tr("Unsure"),
    }
    return "" if verdict is None else words[verdict]


def film_name(row: ScreeningRow, *, hides_identity: bool) -> str:
    """Name of a film; names of files often name patients."""
    return _tr("Film {0}").format(row.place) if hides_identity else row.location.name


def film_remark(row: ScreeningRow, *, hides_identity: bool) -> str:
    """Second line below a film's name: a copy of another film, or where it lies."""
    if row.duplicate_of is not None:
        return _tr("Same pixels as film {0}").format(row.duplicate_of)
    if hides_identity:
        return ""
    location = row.location
    folder = location.path.parent.name if location.member is None else location.path.name
    return _tr("Film {0} · {1}").format(row.place, folder)


def patient_text(row: ScreeningRow) -> str:
    """Name or number of the patient."""
    return row.identity.patient_name or row.identity.patient_id


def why_text(row: ScreeningRow) -> str:
    """Say why a row has no scores, or why these are to be taken with care."""
    return said(row.reason or row.gate_reason)


def plain_tip(*lines: str) -> str:
    """Return lines as a tooltip that takes nothing in them for markup."""
    shown = "<br>".join(html.escape(line) for line in lines if line)
    return f"<p>{shown}</p>" if shown else ""


def run_title(run: ScreeningRun, *, hides_identity: bool) -> str:
    """Name of a run: what was screened."""
    sources = run.request.sources
    if hides_identity:
        return _tr("Screening {0}").format(run.number)
    named = sources[0].name or str(sources[0]) if sources else ""
    if len(sources) > 1:
        return _tr("“{0}” and {1} more").format(named, len(sources) - 1)
    return f"“{named}”"


def asked_model(request: ScreeningRequest) -> str:
    """Say who was asked to speak; empty where the age of each film decides."""
    words = {AgeGroup.CHILD: _tr("children's model"), AgeGroup.ADULT: _tr("adults' model")}
    group = request.group
    return request.model or ("" if group is None else words.get(group, group.value))


def run_date(run: ScreeningRun) -> str:
    """When a run was begun, in the reader's time and way of writing."""
    moment = QDateTime.fromString(run.created, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def run_state(run: ScreeningRun, *, is_going_on: bool, is_held: bool = False) -> str:
    """How far a run is."""
    if is_going_on:
        return _tr("Watching") if run.request.is_watching else _tr("Going on")
    if is_held:
        return _tr("Waits for its turn")
    if run.is_interrupted:
        return _tr("Interrupted")
    words = {
        RunState.RUNNING: _tr("Going on elsewhere"),
        RunState.PAUSED: _tr("Paused elsewhere"),
        RunState.STOPPED: _tr("Stopped"),
        RunState.FINISHED: _tr("Finished"),
    }
    return words[run.state]


def progress_text(progress: ScreeningProgress) -> str:
    """Say how many of how many films are done, how fast it goes, and how long it will take."""
    done, total = local(progress.done, ","), local(progress.total, ",")
    if progress.is_waiting:
        text = _tr("{0} films, waiting for new ones").format(total)
    elif progress.is_listed:
        text = _tr("{0} of {1} films").format(done, total)
    else:
        text = _tr("{0} of {1} films found so far").format(done, total)
    failed, rate, left = progress.failed, progress.films_per_s, progress.seconds_left
    parts = [text, _tr("{0} failed").format(local(failed, ",")) if failed else ""]
    if progress.is_paused:
        parts.append(_tr("paused"))
    elif rate is not None and not progress.is_waiting:
        is_fast = rate >= 1
        number = local(rate, ".1f") if is_fast else local(60 * rate, ".0f")
        parts.append((_tr("{0} a second") if is_fast else _tr("{0} a minute")).format(number))
        parts.append("" if left is None else _tr("{0} left").format(clock_text(left)))
    return listed(parts)


def agreement_text(found: Agreement) -> str:
    """How often the reader agrees with the models; empty without any verdict."""
    judged = found.agreed + found.disagreed + found.unsure
    if not judged:
        return ""
    text = _tr("{0} judged").format(judged)
    if found.rate is not None and found.rate_interval is not None:
        low, high = found.rate_interval
        text += _tr(", agreement {0} ({1} to {2})").format(
            local(found.rate, ".0%"), local(low, ".0%"), local(high, ".0%")
        )
    if found.kappa is not None:
        text += _tr(", kappa {0}").format(local(found.kappa, ".2f"))
    return text


def agreement_tip(found: Agreement) -> str:
    """Give the counts behind the agreement."""
    counts = found.counts
    return plain_tip(
        _tr("Agree {0}, disagree {1}, unsure {2}; read {3} of {4} films with scores.").format(
            found.agreed, found.disagreed, found.unsure, found.read, found.scored
        ),
        _tr(
            "The models against you: {0} right positives, {1} false positives, {2} missed, {3} "
            "right negatives."
        ).format(
            counts.true_positive,
            counts.false_positive,
            counts.false_negative,
            counts.true_negative,
        ),
        _tr("The interval is a 95 % interval; kappa is agreement beyond chance."),
    )


def listed(parts: Sequence[str]) -> str:
    """Join what is not empty."""
    return " · ".join(part for part in parts if part)


ELIDE_RIGHT: Final = Qt.TextElideMode.ElideRight
ELIDE_MIDDLE: Final = Qt.TextElideMode.ElideMiddle


def _tr(text: str) -> str:
    return QCoreApplication.translate("screening_text", text)
