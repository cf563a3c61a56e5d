"""Keys that do one thing when tapped and another while held."""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from xrayviewer.commands.desk import Desk
from xrayviewer.commands.keymap import Keymap
from xrayviewer.session.viewport import ViewportSession

HOLD_MS: Final = 250
REPEAT_MS: Final = 30
"""Where a display server repeats keys without saying so, as remote desktops do, a key that is held
is let go and pressed again by the next event."""
BARE: Final = Qt.Key.Key_Space
LENS: Final = Qt.Key.Key_M
NAMES: Final = {BARE: "Space", LENS: "M"}
KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier


class HeldKeys(QObject):
    """Space held shows the bare film, M held the lens; tapped, a key gives its command."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keymap = Keymap(desk.preferences)
        self._held: Qt.Key | None = None
        self._is_tap = False
        self._timer = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._timer.timeout.connect(self.use)
        self._last_timer = QTimer(self, singleShot=True, interval=REPEAT_MS)
        self._last_timer.timeout.connect(self.let_go)

    @property
    def is_space_held(self) -> bool:
        """Whether the space bar is down."""
        return self._held is BARE

    @property
    def is_lens_held(self) -> bool:
        """Whether the key of the lens is down."""
        return self._held is LENS

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key is handled here and not as a shortcut."""
        return event.key() in NAMES and not event.modifiers() & ~KEYPAD

    def press(self, event: QKeyEvent) -> None:
        """Take note of a key that is claimed."""
        if self._last_timer.isActive() and event.key() != self._held:
            self.let_go()
        self._last_timer.stop()
        if event.isAutoRepeat() or self._held is not None:
            return
        self._held = Qt.Key(event.key())
        self._is_tap = True
        self._timer.start()
        if self._held is LENS:
            self._viewport.set_lens(True)

    def release(self, event: QKeyEvent) -> bool:
        """Let a key go; says whether it was one held here."""
        if self._held is None or event.key() != self._held:
            return False
        if event.isAutoRepeat():
            return True
        if self._is_tap:
            name = NAMES[self._held]
            self.let_go()
            self._give_command(name)
        else:
            self._last_timer.start()
        return True

    def use(self) -> None:
        """Count the key as held: it was down for long, or the mouse was used with it."""
        self._timer.stop()
        self._is_tap = False
        if self._held is BARE:
            self._viewport.set_bare(True)

    def let_go(self) -> None:
        """End what a held key does, whether or not its release was seen."""
        self._timer.stop()
        self._last_timer.stop()
        held, self._held = self._held, None
        if held is BARE:
            self._viewport.set_bare(False)
        elif held is LENS:
            self._viewport.set_lens(False)

    @property
    def _viewport(self) -> ViewportSession:
        return self._desk.viewport

    def _give_command(self, key: str) -> None:
        command = self._keymap.owner(key)
        if command is not None and command.is_enabled(self._desk):
            command.call(self._desk)
