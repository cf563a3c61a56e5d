"""A screening as a PDF: counts, plots, a page for each positive film, names only if wanted."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QPainter

from tests.ui.screened import RUN, failed, scored, show
from xrayviewer.domain.screening import ReaderJudgement, ReaderVerdict
from xrayviewer.domain.screening_report import ReportFront, ReportPage
from xrayviewer.domain.screening_summary import screening_summary
from xrayviewer.ui.screening import report_paper
from xrayviewer.ui.screening.export_menu import ExportMenu
from xrayviewer.ui.theme import Theme

PICTURE = np.full((300, 200, 3), (90, 40, 10), np.uint8)
JUDGED = ReaderJudgement(True, ReaderVerdict.DISAGREE, "see the note")
ROWS = (scored(1, 0.9, "first.dcm", judgement=JUDGED), scored(2, 0.8, "second.dcm"), failed(3))
FRONT = ReportFront(RUN, screening_summary(ROWS), (ROWS[0].model,), 0.7, 2)
PAGES = (ReportPage(1, ROWS[0], PICTURE, 2.5), ReportPage(2, ROWS[1]))


class Words(QPainter):
    """Draws as ever, and notes what is written."""

    written: list[str] = []  # noqa: RUF012  emptied by the fixture

    def drawText(self, *given):  # noqa: N802  Qt's own name
        self.written.append(given[-1])
        super().drawText(*given)


@pytest.fixture
def words(monkeypatch):
    Words.written.clear()
    monkeypatch.setattr(report_paper, "QPainter", Words)
    return Words.written


@pytest.fixture
def menu(qtbot, desk):
    show(desk.screening, *ROWS)
    menu = ExportMenu(desk, Theme(desk.preferences), None)
    qtbot.addWidget(menu)
    return menu


@pytest.fixture
def notices(desk):
    said = []
    desk.shell.noticed.connect(said.append)
    return said


@pytest.fixture
def write(menu, desk, monkeypatch):
    """Write a report whose parts are given here; the store is looked at elsewhere."""

    def write(path, *parts, is_whole=True, with_identity=False):
        menu.with_identity.setChecked(with_identity)
        monkeypatch.setattr(desk.screening.exports, "gather_report", lambda: None)
        menu.write(path)
        for part in parts:
            desk.screening.exports.report_arrived.emit(part)
        desk.screening.exports.report_ended.emit(is_whole)

    return write


def pages(path):
    return path.read_bytes().count(b"/Type /Page\n")


def test_a_report_has_its_front_and_a_page_for_each_positive_film(write, words, tmp_path, notices):
    path = tmp_path / "report.pdf"
    write(path, FRONT, *PAGES)
    assert path.read_bytes().startswith(b"%PDF")
    assert pages(path) == 3
    assert words.count("Research use only, not for diagnosis.") == 3
    assert notices == ["The report was written to “report.pdf”."]
    said = "\n".join(words)
    assert "odds \N{MULTIPLICATION SIGN} 2" in said
    assert "2 positive, 0 borderline, 0 negative" in said
    assert "changed since it was screened" in said
    assert "The reader's verdict: Disagree." in said


@pytest.mark.parametrize("with_identity", [True, False])
def test_names_stand_in_it_only_where_they_are_wanted(write, words, tmp_path, with_identity):
    write(tmp_path / "report.pdf", FRONT, *PAGES, with_identity=with_identity)
    said = "\n".join(words)
    for name in ("first.dcm", "Doe^Jane", "77", "see the note", "films"):
        assert (name in said.replace("positive films", "").replace("Films", "")) is with_identity
    assert ("Film 1" in said) is not with_identity
    assert ("What is burnt into a picture stays" in said) is not with_identity


def test_many_findings_go_on_on_a_new_page(write, words, tmp_path):
    row = ROWS[0]
    many = tuple(f"finding {number}" for number in range(90))
    points = tuple(None for _label in many)
    model = replace(row.model, labels=many, operating_points=points)
    full = replace(row, model=model, scores=tuple(0.01 * number for number in range(90)))
    front = replace(FRONT, summary=screening_summary([full]))
    write(tmp_path / "report.pdf", front, ReportPage(1, full, PICTURE, 1.0))
    assert pages(tmp_path / "report.pdf") > 4
    assert words.count("finding 89") == 2
    assert words.count("Research use only, not for diagnosis.") == pages(tmp_path / "report.pdf")


def test_a_report_that_is_not_whole_leaves_an_older_one_alone(write, tmp_path, notices):
    path = tmp_path / "report.pdf"
    path.write_bytes(b"older")
    write(path, FRONT, is_whole=False)
    assert path.read_bytes() == b"older"
    assert [one.name for one in tmp_path.glob("report*")] == ["report.pdf"]
    assert notices == []


def test_a_report_that_cannot_be_written_is_a_sentence(write, tmp_path, notices):
    write(tmp_path / "no folder" / "report.pdf", FRONT)
    (sentence,) = notices
    assert sentence.startswith("The report could not be written to “report.pdf” (")
    assert sentence.endswith("choose another folder.")
