"""Two screenings side by side: what they say otherwise of the same films."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.screening import ScreeningRow
from xrayviewer.domain.screening_comparison import ComparedRow
from xrayviewer.ui.finding_names import finding_name
from xrayviewer.ui.panel.findings_text import score_text, verdict_word
from xrayviewer.ui.screening.screening_text import (
    film_name,
    listed,
    plain_tip,
    run_date,
    run_title,
    status_word,
    why_text,
)
from xrayviewer.ui.theme import Theme

MOST_LISTED: Final = 1000
SIZE: Final = (1080, 560)
NAME_PX: Final = 220


def comparison_summary(rows: Sequence[ComparedRow]) -> str:
    """Count what two runs share, and where they differ."""
    text = QCoreApplication.translate(
        "screening_text",
        "{0} films in both, {1} of them with another result; {2} only in the first, {3} only in "
        "the second.",
    )
    return text.format(
        sum(row.first is not None and row.second is not None for row in rows),
        sum(row.is_changed for row in rows),
        sum(row.second is None for row in rows),
        sum(row.first is None for row in rows),
    )


def result_text(row: ScreeningRow | None) -> str:
    """Say what one run found on a film."""
    if row is None:
        return ""
    top = row.top_finding
    if top is None:
        return status_word(row.status)
    assert row.model is not None
    version = f"{row.model.reference.title} {row.model.reference.version}"
    return listed((f"{verdict_word(top)}: {finding_name(top.label)} {score_text(top)}", version))


class ComparisonDialog(QDialog):
    """Films of which two runs say something else."""

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        numbers: tuple[int, int],
        rows: Sequence[ComparedRow],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare screenings"))
        self.setAccessibleName(self.windowTitle())
        hides = desk.preferences.flag("privacy.hide_identity")
        summary = QLabel(comparison_summary(rows), wordWrap=True)
        summary.setTextFormat(Qt.TextFormat.PlainText)
        changed = [row for row in rows if row.is_changed]
        self.table = QTableWidget(min(len(changed), MOST_LISTED), 3)
        self.table.setAccessibleName(self.tr("Films with another result"))
        runs = {run.number: run for run in desk.screening.runs}
        titles = [
            listed((run_title(runs[one], hides_identity=hides), run_date(runs[one])))
            if one in runs
            else self.tr("Screening {0}").format(one)
            for one in numbers
        ]
        self.table.setHorizontalHeaderLabels([self.tr("Film"), *titles])
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.table.setColumnWidth(0, NAME_PX)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for number, row in enumerate(changed[:MOST_LISTED]):
            assert row.first is not None
            texts = (
                film_name(row.first, hides_identity=hides),
                result_text(row.first),
                result_text(row.second),
            )
            reasons = (why_text(one) if one else "" for one in (None, row.first, row.second))
            for column, (text, reason) in enumerate(zip(texts, reasons, strict=True)):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text, reason))
                self.table.setItem(number, column, item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(summary)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self.setFont(theme.font())
        self.resize(*SIZE)
