"""Messages over the view that do not stop the work: refused films and notices."""

from collections.abc import Callable
from itertools import islice
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.errors import Refusal, UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.session.case import Reading
from xrayviewer.ui.sentences import said
from xrayviewer.ui.strip.film_rows import refusal_text
from xrayviewer.ui.theme import Theme

WIDEST_PX: Final = 620
MARGIN_PX: Final = 14
TALLEST_LIST_PX: Final = 180
NOTICE_MS: Final = 15_000
MOST_LISTED: Final = 200


class MessageCard(QFrame):
    """One message with a picture, a button that puts it away, and perhaps a list below."""

    def __init__(self, kind: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setProperty("kind", kind)
        self.setAccessibleName(self.tr("Message"))
        self._theme = theme
        self._icon_name, self._icon_token = (
            ("warning", "danger") if kind == "refusal" else ("notice", "text.link")
        )
        self._picture = QLabel()
        self._picture.setAccessibleName(self.tr("Message"))
        self._text = QLabel(wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.dismiss)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        self.body.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 8, 10)
        row.setSpacing(12)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.body, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.take_theme()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def say(self, text: str) -> None:
        """Show a sentence."""
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self.show()

    def dismiss(self) -> None:
        """Put the message away."""
        self.hide()

    def take_theme(self) -> None:
        """Draw the pictures in the theme's colours."""
        self._picture.setPixmap(self._theme.pixmap(self._icon_name, 22, self._icon_token))
        self._close.setIcon(self._theme.icon("close"))


class RefusalCard(MessageCard):
    """Films that could not be shown since the card was last dismissed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("refusal", theme, parent)
        self._refusals: dict[Refusal, None] = {}
        self._list = QLabel(wordWrap=True)
        self._list.setTextFormat(Qt.TextFormat.PlainText)
        self._list.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._list.setAccessibleName(self.tr("Films that could not be shown"))
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setWidget(self._list)
        self._scroll.setMaximumHeight(TALLEST_LIST_PX)
        self._scroll.setAccessibleName(self._list.accessibleName())
        self._more = QPushButton(self.tr("Show &list"))
        self._more.setCheckable(True)
        self._more.setObjectName("link")
        self._more.setAccessibleName(self.tr("Show list"))
        self._more.toggled.connect(self._scroll.setVisible)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._scroll)
        self._scroll.hide()

    def add(self, refusal: Refusal, sentence_of: Callable[[Refusal], str]) -> None:
        """Tell of one more film, the newest in full."""
        self._refusals.pop(refusal, None)
        self._refusals[refusal] = None
        self._more.setVisible(len(self._refusals) > 1)
        self.retell(sentence_of)

    def retell(self, sentence_of: Callable[[Refusal], str]) -> None:
        """Tell of the same films in other words, if there are any."""
        newest_first = [sentence_of(one) for one in islice(reversed(self._refusals), MOST_LISTED)]
        self._list.setText("\n\n".join(newest_first))
        if newest_first:
            count = len(self._refusals)
            told = self.tr("{0} films could not be shown.").format(count)
            self.say(newest_first[0] if count == 1 else f"{newest_first[0]}\n{told}")

    def dismiss(self) -> None:
        """Put the message away and forget the films."""
        super().dismiss()
        self._refusals.clear()
        self._more.setChecked(False)


class MessageCards(QWidget):
    """Lays the cards over the foot of another widget, where they hide no badge of a film."""

    def __init__(self, desk: Desk, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._case = desk.case
        self._preferences = desk.preferences
        self._kept_with: FilmLocation | None = None
        self.setAccessibleName(self.tr("Messages"))
        self._host = host
        self.refusals = RefusalCard(theme, self)
        self.notice = MessageCard("notice", theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.refusals)
        column.addWidget(self.notice)
        self._expiry = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self._expiry.timeout.connect(self.notice.hide)
        # Layouts are not to be disturbed while they work, so the cards are placed after the event.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        for watched in (host, self.refusals, self.notice):
            watched.installEventFilter(self)
        theme.changed.connect(self.refusals.take_theme)
        theme.changed.connect(self.notice.take_theme)
        desk.preferences.changed.connect(self._apply_preference)
        desk.case.film_changed.connect(self._take_film)
        self.hide()

    def refuse(self, error: UnreadableImageError) -> None:
        """Tell of a film that cannot be shown; stays until dismissed or another is opened."""
        # Not caused by the film that is there or on its way, so its arrival answers nothing.
        self._kept_with = self._case.asked_for if self._is_wish_met() else None
        self.refusals.add(error.refusal, self._sentence_of)

    def notify(self, sentence: str) -> None:
        """Show a sentence for a while."""
        self.notice.say(said(sentence))
        self._expiry.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the host's size and the cards' contents."""
        if event.type() in {
            QEvent.Type.Resize,
            QEvent.Type.ShowToParent,
            QEvent.Type.HideToParent,
            QEvent.Type.LayoutRequest,
        }:
            self._soon.start()
        return False

    def _is_wish_met(self) -> bool:
        """Whether the film that the reader asked for is on screen or on its way."""
        film = self._case.film
        is_shown = film is not None and _location(film) == self._case.asked_for
        return is_shown or self._case.reading is Reading.READING

    def _take_film(self, film: PreparedFilm | None) -> None:
        if film is None or film.radiograph.is_preview:
            return
        # A film that comes back after a refusal is not the one asked for.
        if _location(film) == self._case.asked_for != self._kept_with:
            self.refusals.dismiss()

    def _sentence_of(self, refusal: Refusal) -> str:
        is_hidden = self._preferences.flag("privacy.hide_identity")
        return refusal_text(refusal, hides_identity=is_hidden)

    def _apply_preference(self, key: str, _value: object) -> None:
        if key == "privacy.hide_identity":
            self.refusals.retell(self._sentence_of)

    def _place(self) -> None:
        shown = [card for card in (self.refusals, self.notice) if not card.isHidden()]
        self.setVisible(bool(shown))
        width = min(WIDEST_PX, self._host.width() - 2 * MARGIN_PX)
        height = sum(card.heightForWidth(width) for card in shown) + 8 * (len(shown) - 1)
        height = min(height, self._host.height() - 2 * MARGIN_PX)
        left = (self._host.width() - width) // 2
        self.setGeometry(left, self._host.height() - height - MARGIN_PX, width, height)
        self.raise_()


def _location(film: PreparedFilm) -> FilmLocation:
    return film.radiograph.provenance.location
