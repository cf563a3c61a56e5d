"""Films as small pictures side by side, from which one is opened in the viewer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QListView

from xrayviewer.domain.location import FilmLocation
from xrayviewer.ui.training.hidden_names import without_names

PICTURE_PX: Final = 96
CAPTION_SIGNS: Final = 14
"""That fit below a picture, however large the text is."""
MOST: Final = 120
"""Films in one grid; more are not looked through this way."""

Index = QModelIndex | QPersistentModelIndex


class Pictures(Protocol):
    """Where a grid gets small pictures of films."""

    @property
    def arrived(self) -> Any:
        """Signal with the location of a film whose picture is there, or another one."""

    def get(self, location: FilmLocation) -> NDArray[np.uint8] | None:
        """Picture of a film if it has arrived."""

    def request(self, locations: Iterable[FilmLocation]) -> None:
        """Ask for the pictures of these films."""


@dataclass(frozen=True, slots=True)
class GridFilm:
    """One film of a grid.

    Attributes
    ----------
    name
        Unique in its dataset.
    caption
        Short words below the picture.
    tip
        What the pointer shows.
    """

    name: str
    location: FilmLocation
    caption: str
    tip: str = ""


class FilmGridModel(QAbstractListModel):
    """The films of a grid; pictures come later."""

    def __init__(self, thumbnails: Pictures) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._films: tuple[GridFilm, ...] = ()
        self._pixmaps: dict[FilmLocation, QPixmap] = {}
        self._hides_names = False
        self._empty = QPixmap(PICTURE_PX, PICTURE_PX)
        self._empty.fill(Qt.GlobalColor.transparent)
        thumbnails.arrived.connect(self._take)

    def show_films(self, films: Sequence[GridFilm]) -> None:
        """Show these films instead."""
        self.beginResetModel()
        self._films = tuple(films[:MOST])
        self._pixmaps = {}
        self.endResetModel()
        self._thumbnails.request(one.location for one in self._films)

    def hide_names(self, *, hides: bool) -> None:
        """Say whether films are numbered instead of named."""
        self._hides_names = hides
        if self._films:
            last = self.index(len(self._films) - 1)
            self.dataChanged.emit(self.index(0), last)

    def film(self, index: Index) -> GridFilm:
        """Film of a row."""
        return self._films[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """One row a film."""
        return 0 if parent.isValid() else len(self._films)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Picture and words."""
        film = self._films[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(film, index.row(), film.caption)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(film, index.row(), film.tip or film.caption)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pixmap(film.location)
        return None

    def _words(self, film: GridFilm, row: int, text: str) -> str:
        if not self._hides_names:
            return text
        return without_names(text, (film.name,), first=row + 1)

    def _pixmap(self, location: FilmLocation) -> QPixmap:
        if location not in self._pixmaps:
            picture = self._thumbnails.get(location)
            if picture is None:
                return self._empty
            self._pixmaps[location] = _centred(picture)
        return self._pixmaps[location]

    def _take(self, location: FilmLocation) -> None:
        self._pixmaps.pop(location, None)
        for row, film in enumerate(self._films):
            if film.location == location:
                index = self.index(row)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


class FilmGrid(QListView):
    """A grid of films; Enter or a double click opens one.

    Signals
    -------
    opened(FilmLocation)
        A film is to be shown in the viewer.
    """

    opened = Signal(object)

    def __init__(self, thumbnails: Pictures, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._films = FilmGridModel(thumbnails)
        self.setModel(self._films)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(PICTURE_PX, PICTURE_PX))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(False)
        self.activated.connect(self._open)
        self._fit()

    def show_films(self, films: Sequence[GridFilm]) -> None:
        """Show these films instead."""
        self._fit()
        self._films.show_films(films)

    def hide_names(self, *, hides: bool) -> None:
        """Say whether films are numbered instead of named."""
        self._films.hide_names(hides=hides)

    @property
    def selected(self) -> tuple[str, ...]:
        """Names of the films that are selected."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._films.film(self._films.index(row)).name for row in rows)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all films shown."""
        return tuple(
            self._films.film(self._films.index(row)).name for row in range(self._films.rowCount())
        )

    def select(self, names: Sequence[str]) -> None:
        """Select films by name."""
        wanted = set(names)
        for row in range(self._films.rowCount()):
            index = self._films.index(row)
            if self._films.film(index).name in wanted:
                self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def open_selected(self) -> None:
        """Open the first selected film."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        if rows:
            self._open(self._films.index(rows[0]))

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        width = max(PICTURE_PX + 18, CAPTION_SIGNS * metrics.averageCharWidth())
        self.setGridSize(QSize(width, PICTURE_PX + metrics.height() + 14))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._films.film(index).location)


def _centred(picture: NDArray[np.uint8]) -> QPixmap:
    content = np.ascontiguousarray(picture)
    height, width = content.shape[:2]
    is_grey = content.ndim == 2
    kind = QImage.Format.Format_Grayscale8 if is_grey else QImage.Format.Format_RGB888
    image = QImage(content.data, width, height, content.strides[0], kind)
    ratio = 2.0
    side = round(PICTURE_PX * ratio)
    pixmap = QPixmap.fromImage(image).scaled(
        side,
        side,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
