"""The language of the program: its catalogues, its numbers, its direction."""

from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)
from PySide6.QtGui import QGuiApplication

from xrayviewer.assets.locations import resource
from xrayviewer.session.preferences import Preferences
from xrayviewer.ui import sentences

KEY: Final = "look.language"
AS_SYSTEM: Final = "system"
SOURCE: Final = "en"


class Language(QObject):
    """Follows the preference ``look.language``; texts made from then on are in that language.

    What is on screen already keeps its words: whoever made it makes it anew on `changed`.

    Signals
    -------
    changed()
        Another language is in force.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._translators: list[QTranslator] = []
        self.code = ""
        self._take()
        preferences.changed.connect(self._apply_preference)

    def leave(self) -> None:
        """Take the catalogues out again."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()
        sentences.forget()

    def _apply_preference(self, key: str, _value: object) -> None:
        if key == KEY and self._wanted() != self.code:
            self._take()
            self.changed.emit()

    def _wanted(self) -> str:
        code = self._preferences.text(KEY)
        return best_of(QLocale.system().uiLanguages()) if code == AS_SYSTEM else code

    def _take(self) -> None:
        self.leave()
        self.code = self._wanted()
        locale = QLocale(self.code)
        QLocale.setDefault(QLocale.system() if self._is_of_the_system(locale) else locale)
        QGuiApplication.setLayoutDirection(locale.textDirection())
        qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # Qt's own words first: a catalogue that is installed later is asked before.
        for folder, name in ((qt_texts, "qtbase"), (_catalogues(), "xrayviewer")):
            translator = QTranslator(self)
            if translator.load(f"{name}_{self.code}", folder):
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)

    def _is_of_the_system(self, locale: QLocale) -> bool:
        """Whether the system's own customs fit the language: dates of Austria, words of German."""
        return QLocale.system().language() == locale.language()


def languages() -> tuple[str, ...]:
    """Codes of the languages that there are catalogues of."""
    found = resource("translations").glob("xrayviewer_*.qm")
    return tuple(sorted({SOURCE, *(path.stem.partition("_")[2] for path in found)}))


def best_of(wanted: list[str]) -> str:
    """First language of a person's list that there is a catalogue of, else English."""
    known = languages()
    for name in wanted:
        code = name.replace("-", "_")
        for candidate in (code, code.partition("_")[0]):
            if candidate in known:
                return candidate
    return SOURCE


def _catalogues() -> str:
    return str(resource("translations"))
