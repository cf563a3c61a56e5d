"""The films at hand, by patient, study and series."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.location import FilmLocation
from xrayviewer.ui.strip.film_rows import strip_rows
from xrayviewer.ui.strip.film_strip_delegate import FilmStripDelegate
from xrayviewer.ui.strip.film_strip_model import FilmStripTableModel
from xrayviewer.ui.strip.screen_offer import ScreenOffer
from xrayviewer.ui.theme import Theme

BURST_MS: Final = 80
"""Lists arrive in bursts; between two rebuilds goes at least this time."""
ROWS_AT_ONCE: Final = 500
BEYOND_SIGHT: Final = 4
OFFER_GAP_PX: Final = 4


class FilmStrip(QListView):
    """Shows the list of films; a click or Enter opens one. Asks for the pictures in sight."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self.setObjectName("strip")
        self.setAccessibleName(self.tr("Films"))
        self.setAccessibleDescription(self.tr("Films by patient, study and series"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(ROWS_AT_ONCE)
        # The list is rebuilt while it is being read; only another film may move it.
        self.setAutoScroll(False)
        self._films = FilmStripTableModel(desk.film_list, self)
        self._delegate = FilmStripDelegate(theme, self)
        self._take_row_sizes()
        self.setItemDelegate(self._delegate)
        self.setModel(self._films)
        self._rebuild_soon = QTimer(self, singleShot=True, interval=BURST_MS)
        self._rebuild_soon.timeout.connect(self._rebuild_if_stale)
        self._is_stale = False
        self._ask_soon = QTimer(self, singleShot=True, interval=BURST_MS)
        self._ask_soon.timeout.connect(self._ask_for_pictures)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        self._follows_current = True
        bar.actionTriggered.connect(self._let_go)
        # Rows of a long list are laid out bit by bit, so the film may not have its place yet.
        bar.rangeChanged.connect(self._keep_in_sight, Qt.ConnectionType.QueuedConnection)
        desk.film_list.films_changed.connect(self._take_films)
        desk.film_list.current_changed.connect(self._show_current)
        desk.film_list.thumbnail_arrived.connect(self._take_picture)
        desk.preferences.changed.connect(self._apply_preference)
        theme.changed.connect(self._take_theme)
        self._offer = ScreenOffer(desk, self)
        self._rebuild()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for what came into sight."""
        super().resizeEvent(event)
        self._ask_soon.start()
        self._place_offer()

    def _take_films(self, _films: object) -> None:
        self._is_stale = True
        if not self._rebuild_soon.isActive():
            self._rebuild_if_stale()

    def _rebuild_if_stale(self) -> None:
        if self._is_stale:
            self._rebuild()
            self._rebuild_soon.start()

    def _rebuild(self) -> None:
        self._is_stale = False
        place = self.verticalScrollBar().value()
        hides_identity = self._desk.preferences.flag("privacy.hide_identity")
        rows = strip_rows(self._desk.film_list.films)
        self._films.show_rows(rows, hides_identity=hides_identity)
        self.verticalScrollBar().setValue(place)
        self._mark_current(self._desk.film_list.current)
        self._keep_in_sight()
        self._ask_soon.start()
        self._offer.follow()
        self._place_offer()

    def _place_offer(self) -> None:
        """Keep the foot of the strip free for the offer, if there is one."""
        height = self._offer.sizeHint().height() + 2 * OFFER_GAP_PX if self._offer.is_made else 0
        self.setViewportMargins(0, 0, 0, height)
        inside = self.contentsRect()
        self._offer.setGeometry(
            inside.adjusted(0, inside.height() - height + OFFER_GAP_PX, 0, -OFFER_GAP_PX)
        )

    def _let_go(self, _action: int) -> None:
        """Stay where the reader scrolled to, until another film is shown."""
        self._follows_current = False

    def _keep_in_sight(self, *_range: int) -> None:
        if self._follows_current and self.currentIndex().isValid():
            # So many rows get their place at once.
            self.setBatchSize(max(ROWS_AT_ONCE, self.currentIndex().row() + 1))
            self.scrollTo(self.currentIndex())

    def _show_current(self, film: FilmLocation | None) -> None:
        self._mark_current(film)
        self._follows_current = True
        self._keep_in_sight()

    def _mark_current(self, film: FilmLocation | None) -> None:
        index = self._films.index_of(film)
        self.setCurrentIndex(index)
        if not index.isValid():
            self.clearSelection()

    def _open(self, index: QModelIndex) -> None:
        film = self._films.film_at(index.row())
        if film is not None:
            self._desk.film_list.go_to(film)

    def _scrolled(self, _place: int) -> None:
        self._ask_soon.start()

    def _ask_for_pictures(self) -> None:
        count = self._films.rowCount()
        if not count or not self.isVisible():
            return
        first = self.indexAt(QPoint(1, 1)).row()
        last = self.indexAt(QPoint(1, self.viewport().height() - 1)).row()
        start = max(first, 0)
        end = count if last < 0 else min(last + BEYOND_SIGHT, count)
        places = (self._films.film_at(number) for number in range(start, end))
        self._desk.film_list.request_thumbnails(place for place in places if place is not None)

    def _take_picture(self, film: FilmLocation, _pixels: object) -> None:
        self._films.show_picture(film)

    def _apply_preference(self, key: str, _value: object) -> None:
        if key == "privacy.hide_identity":
            self._rebuild()

    def _take_theme(self) -> None:
        self._take_row_sizes()
        self.viewport().update()

    def _take_row_sizes(self) -> None:
        self._films.set_sizes(self._delegate.row_sizes())
        self.setMinimumWidth(self._delegate.least_width())
