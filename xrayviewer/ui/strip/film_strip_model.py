"""The film strip as a list model."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QImage, QPixmap

from xrayviewer.domain.location import FilmLocation
from xrayviewer.session.film_list import FilmListSession
from xrayviewer.ui.strip.film_rows import RowKind, RowText, StripRow, refusal_text, row_text

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
TEXT_ROLE: Final = ROW_ROLE + 1
PICTURE_ROLE: Final = ROW_ROLE + 2
MOST_PIXMAPS: Final = 400
Index = QModelIndex | QPersistentModelIndex


class FilmStripTableModel(QAbstractListModel):
    """Rows of the strip; words and pictures are made when a row is first looked at."""

    def __init__(self, films: FilmListSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._films = films
        self._rows: list[StripRow] = []
        self._hides_identity = False
        self._numbers: dict[FilmLocation, int] = {}
        self._sizes: dict[RowKind, QSize] = {kind: QSize() for kind in RowKind}
        self._pixmaps: OrderedDict[FilmLocation, QPixmap] = OrderedDict()
        self._answers: dict[int, Callable[[StripRow], Any]] = {
            Qt.ItemDataRole.SizeHintRole: lambda row: self._sizes[row.kind],
            Qt.ItemDataRole.DisplayRole: lambda row: self._text(row).title,
            Qt.ItemDataRole.ToolTipRole: self._tool_tip,
            Qt.ItemDataRole.AccessibleTextRole: lambda row: ", ".join(self._lines(row)),
            ROW_ROLE: lambda row: row,
            TEXT_ROLE: self._text,
            PICTURE_ROLE: self._pixmap,
        }

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Count the rows; none lies below a row."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only films can be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].kind is not RowKind.FILM:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tooltip, size, the `StripRow`, its `RowText` and its picture."""
        answer = self._answers.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self._rows[index.row()])

    def set_sizes(self, sizes: dict[RowKind, QSize]) -> None:
        """Take other row heights; the view lays itself out again."""
        if sizes != self._sizes:
            self._sizes = sizes
            self.layoutChanged.emit()

    def show_rows(self, rows: list[StripRow], *, hides_identity: bool) -> None:
        """Show these rows instead; a list of the same shape is only repainted."""
        self._hides_identity = hides_identity
        if _is_same_shape(rows, self._rows):
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self._numbers = {
            row.film.location: number for number, row in enumerate(rows) if row.kind is RowKind.FILM
        }
        self._pixmaps.clear()
        self.endResetModel()

    def film_at(self, number: int) -> FilmLocation | None:
        """Film of a row, None for a heading."""
        row = self._rows[number]
        return row.film.location if row.kind is RowKind.FILM else None

    def index_of(self, film: FilmLocation | None) -> QModelIndex:
        """Place of a film, invalid when it is not in the strip."""
        number = None if film is None else self._numbers.get(film)
        return QModelIndex() if number is None else self.index(number)

    def show_picture(self, film: FilmLocation) -> None:
        """Repaint the row of a film whose picture arrived."""
        index = self.index_of(film)
        if index.isValid():
            self._pixmaps.pop(film, None)
            self.dataChanged.emit(index, index, [PICTURE_ROLE])

    def _pixmap(self, row: StripRow) -> QPixmap | None:
        if row.kind is not RowKind.FILM:
            return None
        place = row.film.location
        if place in self._pixmaps:
            self._pixmaps.move_to_end(place)
            return self._pixmaps[place]
        pixels = self._films.thumbnail(place)
        if pixels is None:
            return None
        self._pixmaps[place] = _to_pixmap(pixels)
        if len(self._pixmaps) > MOST_PIXMAPS:
            self._pixmaps.popitem(last=False)
        return self._pixmaps[place]

    def _text(self, row: StripRow) -> RowText:
        return row_text(row, hides_identity=self._hides_identity)

    def _lines(self, row: StripRow) -> tuple[str, ...]:
        text = self._text(row)
        return (text.title, *text.details)

    def _tool_tip(self, row: StripRow) -> str:
        refusal = row.film.refusal if row.kind is RowKind.FILM else None
        if refusal is None:
            return "\n".join(self._lines(row))
        return refusal_text(refusal, hides_identity=self._hides_identity)


def _is_same_shape(rows: list[StripRow], others: list[StripRow]) -> bool:
    return len(rows) == len(others) and all(
        row.kind is other.kind and row.film.location == other.film.location
        for row, other in zip(rows, others, strict=True)
    )


def _to_pixmap(pixels: NDArray[np.uint8]) -> QPixmap:
    content = np.ascontiguousarray(pixels)
    height, width = content.shape[:2]
    kind = QImage.Format.Format_Grayscale8 if content.ndim == 2 else QImage.Format.Format_RGB888
    return QPixmap.fromImage(QImage(content.data, width, height, content.strides[0], kind))
