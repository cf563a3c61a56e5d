"""Whether a model takes the place of the current one: both on the same films, and a choice."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from xrayviewer.domain.model_comparison import ModelComparison
from xrayviewer.session.model_promotion import ModelPromotion, PromotionStage
from xrayviewer.ui.numbers import local
from xrayviewer.ui.sentences import said
from xrayviewer.ui.training.figure_text import NO_FIGURE, interval_text
from xrayviewer.ui.training.parts import GAP_PX, button, text_label

WIDTH_PX = 540


class PromotionDialog(QDialog):
    """Opens while the question stands; closing it keeps the current model."""

    def __init__(self, promotion: ModelPromotion, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Use this model"))
        self.setAccessibleName(self.tr("Use this model"))
        self.setMinimumWidth(WIDTH_PX)
        self._promotion = promotion
        self.headline = text_label("", "large")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Films compared"))
        self.figures = text_label("")
        self.remarks = text_label("", "muted")
        self._warning = text_label(
            self.tr(
                "Using it all the same means that nothing shows it to be better on your films than "
                "the model that speaks now."
            ),
            "warning",
        )
        self.use_button = button(self.tr("&Use it"), promotion.accept, "primary")
        self.insist_button = button(self.tr("Use it &all the same"), promotion.accept)
        self.keep_button = button(self.tr("&Keep the current model"), self.reject)
        row = QHBoxLayout()
        row.addWidget(self.insist_button)
        row.addStretch(1)
        row.addWidget(self.keep_button)
        row.addWidget(self.use_button)
        column = QVBoxLayout(self)
        column.setSpacing(GAP_PX)
        for widget in (self.headline, self._bar, self.figures, self.remarks, self._warning):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(row)
        promotion.changed.connect(self._follow)
        promotion.progressed.connect(self._show_progress)

    def reject(self) -> None:
        """Keep the current model."""
        super().reject()
        if self._promotion.stage is not PromotionStage.NOTHING:
            self._promotion.decline()

    def _follow(self) -> None:
        promotion = self._promotion
        stage = promotion.stage
        if stage is PromotionStage.NOTHING:
            if self.isVisible():
                self.accept()
            return
        is_comparing = stage is PromotionStage.COMPARING
        self.headline.setText(self._heading())
        self._bar.setVisible(is_comparing)
        if is_comparing:
            self._show_progress(None, "")
        comparison = promotion.comparison
        self.figures.setText("" if comparison is None else self._figures(comparison))
        self.figures.setVisible(comparison is not None)
        remarks = () if is_comparing else promotion.doubts
        remarks += () if comparison is None else comparison.remarks
        self.remarks.setText("\n".join(f"• {said(one)}" for one in remarks))
        self.remarks.setVisible(bool(remarks))
        is_proven = promotion.is_proven
        self._warning.setVisible(not is_comparing and not is_proven)
        self.use_button.setVisible(is_proven)
        self.insist_button.setVisible(not is_comparing and not is_proven)
        (self.use_button if is_proven else self.keep_button).setDefault(True)
        self.adjustSize()
        if not self.isVisible():
            self.open()
        (self.use_button if is_proven else self.keep_button).setFocus()

    def _heading(self) -> str:
        promotion, comparison = self._promotion, self._promotion.comparison
        if promotion.stage is PromotionStage.COMPARING:
            return self.tr("“{0}” is compared with the current model on the same films…").format(
                promotion.name
            )
        if comparison is None:
            return said(promotion.message)
        names = comparison.new, comparison.current
        if comparison.is_gain:
            return self.tr("“{0}” is better than “{1}” on these films.").format(*names)
        if comparison.is_loss:
            return self.tr("“{0}” is worse than “{1}” on these films.").format(*names)
        return self.tr("On these films “{0}” cannot be told from “{1}”.").format(*names)

    def _figures(self, comparison: ModelComparison) -> str:
        difference = comparison.difference
        new, current = (
            NO_FIGURE if one is None else local(one, ".3f")
            for one in (difference.new_auroc, difference.current_auroc)
        )
        return "\n".join(
            (
                self.tr("{0} films of {1} patients, label {2}").format(
                    local(comparison.films, ","),
                    local(comparison.patients, ","),
                    ", ".join(comparison.labels),
                ),
                self.tr("AUROC {0}, of the current model {1}").format(new, current),
                self.tr("Difference of the AUROC: {0}").format(interval_text(difference.auroc, 3)),
                self.tr("Difference of the accuracy: {0}").format(
                    interval_text(difference.accuracy, 3)
                ),
            )
        )

    def _show_progress(self, fraction: float | None, _message: str) -> None:
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(fraction * 1000))
