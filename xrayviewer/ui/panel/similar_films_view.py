"""Similar films: those that the model sees as most like the open one, to be compared with it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.analysis import Finding
from xrayviewer.domain.similar_film import SimilarFilm
from xrayviewer.session.similar_films import SimilarStage
from xrayviewer.ui.finding_names import finding_name
from xrayviewer.ui.numbers import local
from xrayviewer.ui.panel.findings_label import FindingsLabel
from xrayviewer.ui.panel.findings_part import FindingsPart
from xrayviewer.ui.panel.findings_text import score_text
from xrayviewer.ui.panel.fold_button import FoldButton
from xrayviewer.ui.sentences import said
from xrayviewer.ui.theme import Theme

ROW_GAP_PX = 3
FILM_ROLE = Qt.ItemDataRole.UserRole


class SimilarFilmsView(FindingsPart):
    """A line that unfolds the rows; a click on one opens that film, a button goes back."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(self.tr("Similar films"))
        self._inner = QWidget()
        self._inner.setAccessibleName(self.tr("Similar films"))
        self.fold = FoldButton(theme, self.tr("Similar films"), self._inner)
        self._note = FindingsLabel(style="small")
        self.rows = QListWidget()
        self.rows.setObjectName("findings")
        self.rows.setAccessibleName(self.tr("Films most like this one"))
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.rows.setSpacing(ROW_GAP_PX)
        self.rows.setCursor(Qt.CursorShape.PointingHandCursor)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.back = QPushButton(self.tr("Back"))
        self.back.setObjectName("compact")
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._note)
        column.addWidget(self.rows)
        for widget in (self.back, self.fold, self._inner):
            self.column.addWidget(widget)
        self.rows.itemClicked.connect(self._open)
        self.rows.itemActivated.connect(self._open)
        self.back.clicked.connect(desk.similar.go_back)
        desk.similar.changed.connect(self._follow)
        desk.preferences.changed.connect(self._apply_preference)
        theme.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        similar = self._desk.similar
        self.setVisible(similar.stage is not SimilarStage.NOTHING or similar.back_to is not None)
        self.fold.setVisible(similar.stage is not SimilarStage.NOTHING)
        if similar.back_to is not None:
            text = self.tr("Back to {0}").format(self._name(similar.back_to.name, 0))
            self.back.setText(text.replace("&", "&&"))
        self.back.setVisible(similar.back_to is not None)
        self._note.setText(self._note_text())
        self.fold.show_text(self.tr("Similar films"), "film", "text.muted")
        self.rows.clear()
        for number, film in enumerate(similar.films, start=1):
            item = QListWidgetItem(self._text(film, number))
            item.setData(FILM_ROLE, film)
            item.setToolTip(self._tip(film))
            self.rows.addItem(item)
        self.rows.setVisible(bool(similar.films))
        rows = self.rows.count()
        height = sum(self.rows.sizeHintForRow(row) for row in range(rows))
        self.rows.setFixedHeight(height + 2 * (rows * ROW_GAP_PX + self.rows.frameWidth() + 1))

    def _note_text(self) -> str:
        similar = self._desk.similar
        if similar.stage is SimilarStage.DONE and not similar.films:
            return self.tr(
                "No films to compare with yet. Films that you screen, or train a model on, are "
                "remembered on this computer."
            )
        return {
            SimilarStage.NOTHING: "",
            SimilarStage.WITHOUT_FEATURES: self.tr(
                "These findings were kept by an earlier version. Remove kept results and open the "
                "film again to find similar ones."
            ),
            SimilarStage.SEARCHING: self.tr("Looking for similar films…"),
            SimilarStage.DONE: self.tr(
                "What this model sees as alike, from 0 to 1; no diagnosis follows from it."
            ),
            SimilarStage.FAILED: said(similar.message),
        }[similar.stage]

    def _text(self, film: SimilarFilm, number: int) -> str:
        parts = [self._name(film.film.location.name, number)]
        if film.is_same_patient:
            parts.append(self.tr("same patient"))
        return f"{local(film.similarity, '.2f')}  {known_of(film)}\n{', '.join(parts)}"

    def _tip(self, film: SimilarFilm) -> str:
        scores = film.film.scores.items()
        lines = [f"{label} {score_text(Finding(label, score, True))}" for label, score in scores]
        if not self._is_hidden:
            lines.insert(0, str(film.film.location.path))
        return "\n".join(lines)

    def _name(self, name: str, number: int) -> str:
        """Name of a film, which may be that of a patient."""
        if not self._is_hidden:
            return name
        return self.tr("Similar film {0}").format(number) if number else self.tr("the first film")

    @property
    def _is_hidden(self) -> bool:
        return self._desk.preferences.flag("privacy.hide_identity")

    def _open(self, item: QListWidgetItem) -> None:
        self._desk.similar.open(item.data(FILM_ROLE))

    def _apply_preference(self, key: str, _value: object) -> None:
        if key == "privacy.hide_identity":
            self._follow()


def known_of(film: SimilarFilm) -> str:
    """Label that somebody gave a film, else what the model said most strongly of it."""
    if film.film.label:
        return QCoreApplication.translate("similar_films", "labelled {0}").format(
            finding_name(film.film.label)
        )
    if not film.film.scores:
        return QCoreApplication.translate("similar_films", "no label")
    label, score = max(film.film.scores.items(), key=lambda one: one[1])
    return f"{label} {score_text(Finding(label, score, True))}"
