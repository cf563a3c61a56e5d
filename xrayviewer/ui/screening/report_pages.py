"""What stands on the pages of a screening's report."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from math import exp
from operator import attrgetter
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPen

from xrayviewer.domain.explanation import ExplanationMethod
from xrayviewer.domain.finding_verdict import FindingVerdict, by_margin
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.domain.screening import ScreeningStatus
from xrayviewer.domain.screening_report import ReportFront, ReportPage
from xrayviewer.domain.screening_summary import LabelSummary
from xrayviewer.imaging.evidence_overlay import heat_colours
from xrayviewer.ui.dialogs.picture_output import to_image
from xrayviewer.ui.finding_names import finding_name
from xrayviewer.ui.numbers import local
from xrayviewer.ui.panel.findings_text import score_text, verdict_word
from xrayviewer.ui.screening.report_paper import GAP, ReportPaper
from xrayviewer.ui.screening.screening_text import (
    film_name,
    gate_word,
    listed,
    patient_text,
    reader_word,
    run_date,
    run_title,
    status_word,
)

PLOTS_A_LINE: Final = 3
PLOT_HEIGHT: Final = 150.0
PICTURE_SHARE: Final = 0.58
"""Of the page's height, at most."""
BAR_HEIGHT: Final = 10.0
COUNT_WIDTHS: Final = (0.45, 0.55)
FINDING_WIDTHS: Final = (0.4, 0.2, 0.2, 0.2)


def draw_front(paper: ReportPaper, front: ReportFront, *, with_identity: bool) -> None:
    """Draw counts, models, and how the scores are distributed."""
    run = front.run
    paper.write(_tr("Screening report"), "title")
    paper.write(listed((run_title(run, hides_identity=not with_identity), run_date(run))), "normal")
    paper.write("\n".join(_remarks(front, with_identity=with_identity)), "small", "text.muted")
    paper.top += GAP
    paper.write(_tr("Films"), "heading")
    for word, count in _counts(front):
        paper.write_cells((word, local(count, ",")), COUNT_WIDTHS)
    paper.top += GAP
    paper.write(_tr("Models"), "heading")
    for model in front.models:
        one = model.reference
        paper.write(
            _tr("{0}, version {1}, {2}").format(one.title, one.version, one.digest[:8]), "normal"
        )
    if front.summary.labels:
        paper.top += GAP
        paper.write(_tr("Scores by finding"), "heading")
        paper.write(
            _tr(
                "Films by score, from 0 to 1; the line is the threshold in force. Films with the "
                "pixels of another one count once."
            ),
            "small",
            "text.muted",
        )
        for model, labels in groupby(front.summary.labels, attrgetter("model")):
            paper.write(model)
            _draw_plots(paper, tuple(labels))


def draw_film(paper: ReportPaper, page: ReportPage, *, with_identity: bool) -> None:
    """Draw one film with the map of its top finding, and all its findings, on a new page."""
    paper.new_page()
    row = page.row
    paper.write(film_name(row, hides_identity=not with_identity), "heading")
    if with_identity:
        identity = row.identity
        who = (patient_text(row), identity.patient_id, identity.study_date, identity.view_position)
        paper.write(listed(tuple(dict.fromkeys(who))), "normal")
    else:
        paper.write(row.identity.view_position, "normal")
    if page.picture is None:
        paper.write(
            _tr("There is no picture: the film has changed since it was screened, or is gone."),
            "normal",
            "danger",
        )
    else:
        _draw_picture(paper, to_image(page.picture))
        _draw_legend(paper, page)
    paper.top += GAP
    paper.write_cells(
        (_tr("Finding"), _tr("Score"), _tr("Threshold"), _tr("Verdict")), FINDING_WIDTHS,
        "text.muted",
    )  # fmt: skip
    for finding in by_margin(row.findings):
        point = finding.operating_point
        same = None if point is None else replace(finding, score=point.threshold)
        threshold = _tr("none") if same is None else score_text(same)
        cells = finding_name(finding.label), score_text(finding), threshold, verdict_word(finding)
        paper.write_cells(cells, FINDING_WIDTHS)
    paper.top += GAP / 2
    for line in _film_lines(page, with_identity=with_identity):
        paper.write(line, "small")


def _remarks(front: ReportFront, *, with_identity: bool) -> Iterator[str]:
    if front.shift:
        yield _tr(
            "All thresholds were moved by the reader: odds \N{MULTIPLICATION SIGN} {0}."
        ).format(local(exp(front.shift), ".2g"))
    if front.run.settings_used > 1:
        yield _tr("The films were screened with different versions of the models.")
    if not with_identity:
        yield _tr(
            "Names of files and patients, dates and notes are left out. What is burnt into a "
            "picture stays."
        )
    yield _tr("{0} positive films follow, one on each page.").format(local(front.film_pages, ","))


def _counts(front: ReportFront) -> Iterator[tuple[str, int]]:
    summary = front.summary
    yield _tr("All in sight"), sum(summary.statuses.values())
    for status in ScreeningStatus:
        if summary.statuses.get(status):
            yield f"    {status_word(status)}", summary.statuses[status]
    yield _tr("With the pixels of another one"), summary.duplicates
    yield _tr("Positive"), summary.positive
    yield _tr("Borderline"), summary.borderline
    for code, count in summary.codes.items():
        yield _tr("Without scores: {0}").format(code.replace("-", " ")), count


def _draw_plots(paper: ReportPaper, labels: tuple[LabelSummary, ...]) -> None:
    width = (paper.width - (PLOTS_A_LINE - 1) * 2 * GAP) / PLOTS_A_LINE
    for start in range(0, len(labels), PLOTS_A_LINE):
        if paper.room < PLOT_HEIGHT:
            paper.new_page()
        for place, label in enumerate(labels[start : start + PLOTS_A_LINE]):
            left = place * (width + 2 * GAP)
            _draw_plot(paper, QRectF(left, paper.top, width, PLOT_HEIGHT - 2 * GAP), label)
        paper.top += PLOT_HEIGHT


def _draw_plot(paper: ReportPaper, area: QRectF, label: LabelSummary) -> None:
    line = paper.line_height("small")
    paper.write_in(QRectF(area.left(), area.top(), area.width(), line), label.label)
    verdicts = label.verdicts
    words = _tr("{0} positive, {1} borderline, {2} negative").format(
        verdicts.get(FindingVerdict.POSITIVE, 0),
        verdicts.get(FindingVerdict.BORDERLINE, 0),
        verdicts.get(FindingVerdict.NEGATIVE, 0),
    )
    if label.threshold is None:
        words = _tr("no threshold")
    below = QRectF(area.left(), area.top() + line, area.width(), line)
    paper.write_in(below, words, ink="text.muted")
    plot = area.adjusted(0, 2 * line + GAP / 2, 0, -line)
    painter = paper.painter
    highest = max(*label.distribution, 1)
    step = plot.width() / len(label.distribution)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paper.colour("accent"))
    for place, count in enumerate(label.distribution):
        height = plot.height() * count / highest
        painter.drawRect(
            QRectF(plot.left() + place * step, plot.bottom() - height, 0.85 * step, height)
        )
    painter.setPen(QPen(paper.colour("border.strong"), 1))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    if label.threshold is not None:
        across = plot.left() + label.threshold * plot.width()
        painter.setPen(QPen(paper.colour("finding.positive"), 2))
        painter.drawLine(QPointF(across, plot.top()), QPointF(across, plot.bottom()))
    foot = QRectF(plot.left(), plot.bottom() + 2, plot.width(), line)
    paper.write_in(
        foot, _tr("0 to 1; most in a bar: {0}").format(local(highest, ",")), ink="text.muted"
    )


def _draw_picture(paper: ReportPaper, picture: QImage) -> None:
    most = QSizeF(paper.width, PICTURE_SHARE * (paper.room + paper.top))
    size = QSizeF(picture.size()).scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF((paper.width - size.width()) / 2, paper.top), size)
    paper.painter.drawImage(place, picture)
    paper.top += size.height() + GAP


def _draw_legend(paper: ReportPaper, page: ReportPage) -> None:
    colours = np.rint(heat_colours()).astype(np.uint8)[None]
    bar = QRectF(0, paper.top, paper.width / 3, BAR_HEIGHT)
    paper.painter.drawImage(bar, to_image(colours))
    height = paper.line_height("small")
    words = QRectF(bar.right() + GAP, paper.top - (height - BAR_HEIGHT) / 2, paper.width, height)
    words.setRight(paper.width)
    top = page.row.top_finding
    if page.method is ExplanationMethod.EVIDENCE:
        text = _tr("{0}, 0 to {1} (logit): where the score came from, not the outline of a lesion")
    else:
        text = _tr("{0}, Grad-CAM++: where the score came from, not the outline of a lesion")
    named = text.format("" if top is None else top.label, local(page.full_scale, ".3g"))
    paper.write_in(words, named, ink="text.muted")
    paper.top += max(BAR_HEIGHT, height) + GAP / 2


def _film_lines(page: ReportPage, *, with_identity: bool) -> Iterator[str]:
    row = page.row
    assert row.model is not None
    one = row.model.reference
    yield _tr("Model: {0}, version {1}, {2}. {3}").format(
        one.title,
        one.version,
        one.digest[:8],
        _tr("Scores are calibrated probabilities.")
        if row.model.is_calibrated
        else _tr("Scores are not calibrated."),
    )
    if row.gate is not None and row.gate is not GateVerdict.OK:
        yield _tr("Input check: {0}. {1}").format(gate_word(row.gate), row.gate_reason)
    if row.judgement.verdict is not None:
        yield _tr("The reader's verdict: {0}.").format(reader_word(row.judgement.verdict))
    if with_identity and row.judgement.note:
        yield _tr("Note: {0}").format(row.judgement.note)


def _tr(text: str) -> str:
    return QCoreApplication.translate("screening_report", text)
