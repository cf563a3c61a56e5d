"""Where the models compute: as the reader chose, or on the CPU after the device failed."""

from typing import Final

from psygnal import Signal

from xrayviewer.domain.analysis import ComputingOn
from xrayviewer.domain.training import Device
from xrayviewer.session.preferences import Preferences
from xrayviewer.workflows.device_failure import CPU, device_notice

PREFERENCE: Final = "findings.device"


class ComputeDevice:
    """The device that is asked for, and what is known of it.

    Signals
    -------
    failed(str)
        The device failed and the CPU takes its place; with a sentence for the reader.
    chosen(bool)
        The reader chose a device, perhaps the same again; whether the last one had failed.

    Attributes
    ----------
    notice
        Why the CPU computes instead of the device that was chosen; empty where it does not.
    """

    failed = Signal(str)
    chosen = Signal(bool)

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._used = CPU
        self.notice = ""
        preferences.changed.connect(self._apply_preference)

    @property
    def wanted(self) -> Device:
        """What the models are asked to compute on."""
        return Device.CPU if self.notice else Device(self._preferences.text(PREFERENCE))

    def take_begun(self, begun: ComputingOn) -> None:
        """Take note of where a result is being computed, lest the process end with the device."""
        self._used = begun.device

    def take(self, device: str, notice: str) -> None:
        """Take note of where a result was computed, and why not where it was to be."""
        self._used = device
        if notice:
            self._fail(notice)

    def take_failure(self, error: Exception) -> bool:
        """Tell whether a device other than the CPU may have ended the process; if so, leave it."""
        notice = device_notice(error, self.wanted, self._used)
        if notice:
            self._fail(notice)
        return bool(notice)

    def choose_again(self) -> None:
        """Try the device again that failed."""
        had_failed, self.notice = bool(self.notice), ""
        self.chosen.emit(had_failed)

    def _fail(self, notice: str) -> None:
        self._used = CPU
        if notice != self.notice:
            self.notice = notice
            self.failed.emit(notice)

    def _apply_preference(self, key: str, _value: object) -> None:
        if key == PREFERENCE:
            self.choose_again()
