"""Makes each dialog when it is first asked for, and keeps it."""

from collections.abc import Callable, Mapping
from typing import TypeVar, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from xrayviewer.assets.locations import resource
from xrayviewer.assets.releases import releases_page
from xrayviewer.commands.desk import Desk
from xrayviewer.commands.keymap import Keymap
from xrayviewer.session.shell import Request
from xrayviewer.ui.dialogs.about_dialog import AboutDialog
from xrayviewer.ui.dialogs.help_dialog import HelpDialog
from xrayviewer.ui.dialogs.model_card_dialog import ModelCardDialog
from xrayviewer.ui.dialogs.open_dialogs import OpenDialogs
from xrayviewer.ui.dialogs.picture_output import PictureOutput
from xrayviewer.ui.dialogs.presenting import present
from xrayviewer.ui.dialogs.settings_dialog import SettingsDialog
from xrayviewer.ui.dialogs.tag_browser import TagBrowser
from xrayviewer.ui.dialogs.terms_dialog import TermsDialog
from xrayviewer.ui.dialogs.updates_dialog import UpdatesDialog
from xrayviewer.ui.film.image_view import ImageView
from xrayviewer.ui.theme import Theme
from xrayviewer.ui.window.tour import SEEN

Made = TypeVar("Made", bound=QDialog)
SAMPLE = "samples/normal-chest.dcm"


class Dialogs(QObject):
    """Everything the window opens besides itself. None of it stops the work in the window."""

    def __init__(
        self, desk: Desk, keymap: Keymap, theme: Theme, view: ImageView, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._keymap = keymap
        self._theme = theme
        self._window = window
        self._open = OpenDialogs(desk, window)
        self._output = PictureOutput(desk, theme, view, window)
        self._made: dict[str, QDialog] = {}

    @property
    def requests(self) -> Mapping[Request, Callable[[], object]]:
        """What is answered here."""
        return {
            Request.OPEN_FILES: self._open.ask_for_files,
            Request.OPEN_FOLDER: self._open.ask_for_folder,
            Request.SCREEN_FOLDER: self._open.ask_for_folder_to_screen,
            Request.OPEN_SAMPLE: lambda: self._desk.intake.take((resource(SAMPLE),)),
            Request.SHOW_TAGS: self._show_tags,
            Request.SHOW_SHORTCUTS: lambda: self._help().show_shortcuts(),
            Request.SHOW_HELP: lambda: self._help().show_manual(),
            Request.EDIT_SHORTCUTS: lambda: self._settings().show_keyboard(),
            Request.SHOW_SETTINGS: lambda: present(self._settings()),
            Request.SHOW_NEWS: lambda: self._help().show_news(),
            Request.SHOW_ABOUT: self._show_about,
            Request.SHOW_UPDATES: self._show_updates,
            Request.SHOW_TERMS: self._show_terms,
            Request.SHOW_MODEL_CARD: self._show_model_card,
            Request.COPY_VIEW: self._output.copy,
            Request.EXPORT_IMAGE: self._output.ask_for_export,
            Request.PRINT: self._output.ask_for_print,
        }

    def _help(self) -> HelpDialog:
        return self._kept(
            "help", lambda: HelpDialog(self._desk, self._keymap, self._theme, self._window)
        )

    def _settings(self) -> SettingsDialog:
        return self._kept(
            "settings", lambda: SettingsDialog(self._desk, self._keymap, self._theme, self._window)
        )

    def _show_tags(self) -> None:
        browser = self._kept("tags", lambda: TagBrowser(self._desk, self._theme, self._window))
        present(browser)
        browser.browse()

    def _show_about(self) -> None:
        present(self._kept("about", lambda: AboutDialog(self._theme, self._window)))

    def _show_updates(self) -> None:
        present(self._kept("updates", lambda: UpdatesDialog(releases_page(), self._window)))

    def _show_terms(self) -> None:
        present(self._kept("terms", self._make_terms))

    def _make_terms(self) -> TermsDialog:
        dialog = TermsDialog(self._desk.analysis.disclosure, self._window)
        dialog.finished.connect(self._offer_tour)
        return dialog

    def _offer_tour(self, _answer: int) -> None:
        if not self._desk.preferences.flag(SEEN):
            self._desk.shell.ask(Request.SHOW_TOUR)

    def _show_model_card(self) -> None:
        analysis = self._desk.analysis.analysis
        if analysis is not None and analysis.model is not None:
            dialog = self._kept(
                "card", lambda: ModelCardDialog(self._desk, self._theme, self._window)
            )
            dialog.show_card_of(analysis.model)

    def _kept(self, name: str, make: Callable[[], Made]) -> Made:
        if name not in self._made:
            self._made[name] = make()
        return cast("Made", self._made[name])
