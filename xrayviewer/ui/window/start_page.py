"""What the window shows before a film is open."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from xrayviewer.commands.desk import Desk
from xrayviewer.domain.location import FilmLocation
from xrayviewer.session.shell import Request
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.window.elided_label import ElidedLabel

WIDEST_PX: Final = 620
SMALLEST: Final = QSize(160, 160)


class StartPage(QWidget):
    """Invites the first film; lists recent ones while the reader wants them remembered."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Start page"))
        self._desk = desk
        self._theme = theme
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(self.tr("Chest film"))
        self._recent = QWidget()
        self._recent.setAccessibleName(self.tr("Recent films"))
        self._recent_column = QVBoxLayout(self._recent)
        self._recent_column.setContentsMargins(4, 0, 4, 0)
        self._recent_column.setSpacing(0)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST_PX)
        inner.setAccessibleName(self.tr("Start page"))
        column = QVBoxLayout(inner)
        column.setSpacing(22)
        column.addStretch()
        column.addWidget(self._make_dropzone())
        column.addWidget(self._recent)
        column.addStretch()
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        desk.recent.changed.connect(self._list_recent)
        desk.preferences.changed.connect(self._apply_preference)
        theme.changed.connect(self._take_theme)
        self._take_theme()
        self._list_recent(desk.recent.films)

    def minimumSizeHint(self) -> QSize:
        """Leave it to the page that is shown instead how small the view may become."""
        return SMALLEST

    def _make_dropzone(self) -> QFrame:
        zone = QFrame()
        zone.setObjectName("dropzone")
        zone.setAccessibleName(self.tr("Drop films here"))
        title = QLabel(self.tr("Drop a chest film, a folder or a ZIP here"), wordWrap=True)
        title.setObjectName("large")
        formats = QLabel(self.tr("DICOM, DICOMDIR, PNG, JPEG, TIFF, BMP, WebP"), wordWrap=True)
        formats.setObjectName("small")
        for label in (title, formats):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        self.open_button = self._button(self.tr("&Open film…"), Request.OPEN_FILES)
        self.open_button.setObjectName("primary")
        buttons.addWidget(self.open_button)
        buttons.addWidget(self._button(self.tr("Open &folder…"), Request.OPEN_FOLDER))
        buttons.addWidget(self._button(self.tr("Open &sample film"), Request.OPEN_SAMPLE))
        buttons.addStretch()
        column = QVBoxLayout(zone)
        column.setContentsMargins(28, 36, 28, 32)
        column.setSpacing(8)
        column.addWidget(self._picture)
        column.addSpacing(10)
        column.addWidget(title)
        column.addWidget(formats)
        column.addSpacing(18)
        column.addLayout(buttons)
        return zone

    def _button(self, text: str, request: Request) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text.replace("&", ""))
        button.clicked.connect(lambda: self._desk.shell.ask(request))
        return button

    def _list_recent(self, films: Sequence[FilmLocation]) -> None:
        while (item := self._recent_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._recent.setVisible(bool(films))
        if films:
            self._recent_column.addWidget(self._make_heading())
        is_hidden = self._desk.preferences.flag("privacy.hide_identity")
        for number, film in enumerate(films, start=1):
            self._recent_column.addWidget(self._make_recent(number, film, is_hidden=is_hidden))

    def _make_heading(self) -> QWidget:
        heading = QWidget()
        heading.setAccessibleName(self.tr("Recent films"))
        label = QLabel(self.tr("Recent films"))
        label.setObjectName("heading")
        clear = QPushButton(self.tr("&Clear"))
        clear.setObjectName("link")
        clear.setAccessibleName(self.tr("Clear recent films"))
        clear.clicked.connect(self._desk.recent.clear)
        row = QHBoxLayout(heading)
        row.setContentsMargins(6, 0, 0, 2)
        row.addWidget(label)
        row.addStretch()
        row.addWidget(clear)
        return heading

    def _make_recent(self, number: int, film: FilmLocation, *, is_hidden: bool) -> QWidget:
        name = self.tr("Film {0}").format(number) if is_hidden else film.name
        line = QWidget()
        line.setAccessibleName(name)
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, WIDEST_PX // 2)
        button = QPushButton(shown.replace("&", "&&"))
        button.setObjectName("link")
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self._desk.film_list.show_beside(film))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(button)
        if is_hidden:
            row.addStretch(1)
        else:
            folder = ElidedLabel(str(film.path.parent))
            folder.setObjectName("small")
            folder.setAccessibleName(self.tr("Folder"))
            row.addWidget(folder, 1)
        return line

    def _apply_preference(self, key: str, _value: object) -> None:
        if key == "privacy.hide_identity":
            self._list_recent(self._desk.recent.films)

    def _take_theme(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("film", 72, "accent"))
