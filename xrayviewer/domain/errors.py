"""Errors raised on purpose; each message is a sentence for the user."""

from dataclasses import dataclass
from enum import StrEnum


class XrayViewerError(Exception):
    """Something went wrong that the user can read and act on."""


class RefusalCode(StrEnum):
    """Why a file is not shown. The codes are stable: reports and exports carry them."""

    NOT_FOUND = "not-found"
    NO_PERMISSION = "no-permission"
    NOT_A_FILE = "not-a-file"
    READ_ERROR = "read-error"
    EMPTY = "empty"
    NOT_AN_IMAGE = "not-an-image"
    UNSUPPORTED_FORMAT = "unsupported-format"
    NO_PIXELS = "no-pixels"
    TRUNCATED = "truncated"
    DAMAGED_HEADER = "damaged-header"
    DAMAGED_PIXELS = "damaged-pixels"
    INCONSISTENT = "inconsistent"
    TOO_LARGE = "too-large"
    EXPANDS_TOO_MUCH = "expands-too-much"
    NO_DECODER = "no-decoder"
    ENCRYPTED = "encrypted"
    OUTSIDE_FOLDER = "outside-folder"
    ALSO_A_PROGRAM = "also-a-program"
    TOO_SLOW = "too-slow"
    OUT_OF_MEMORY = "out-of-memory"
    DECODER_CRASHED = "decoder-crashed"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Verdict on a file that is not shown.

    Attributes
    ----------
    code
        Stable reason.
    file_name
        Name of the file without its folder, for the reader's eyes.
    cause
        What is wrong, as a clause that starts with a small letter and ends without a full stop.
    advice
        What the reader can do, as a sentence.
    """

    code: RefusalCode
    file_name: str
    cause: str
    advice: str

    @property
    def sentence(self) -> str:
        """What happened, to which file, and what to do."""
        return f"“{self.file_name}” cannot be shown: {self.cause}. {self.advice}"


class UnreadableImageError(XrayViewerError):
    """A file was refused.

    Attributes
    ----------
    refusal
        The verdict, with a stable code.
    """

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal

    def __str__(self) -> str:
        return self.refusal.sentence


class JobCancelledError(XrayViewerError):
    """Work stopped because it is no longer wanted. Never shown to the user."""


class EngineError(XrayViewerError):
    """A child process failed at a call; the next call gets a fresh process."""


class EngineTimeoutError(EngineError):
    """A call passed its deadline and its process was ended."""


class EngineStartError(EngineError):
    """The process was not ready for its first call in time."""


class EngineOperationError(EngineError):
    """The operation ended with an error that nobody foresaw; the process goes on."""


class EngineDiedError(EngineError):
    """The process ended by itself or was ended from outside.

    Attributes
    ----------
    exit_code
        Negative: minus the number of the signal that ended it (POSIX). None when it is not known.
    """

    def __init__(self, exit_code: int | None) -> None:
        super().__init__(exit_code)
        self.exit_code = exit_code

    def __str__(self) -> str:
        return f"the process ended unexpectedly (code {self.exit_code})"


class EngineMemoryError(EngineError):
    """A call needed more memory than its process may use."""


class SettingsError(XrayViewerError):
    """A setting or settings file cannot be used as it is."""
