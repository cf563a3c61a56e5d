"""Refusals: raised without a file's name deep inside, named where the file is known."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from pydicom.errors import BytesLengthException, InvalidDicomError

from xrayviewer.domain.errors import Refusal, RefusalCode, UnreadableImageError, XrayViewerError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.readers.dicom.text import clean_text

ASK_FOR_COPY = "The file is probably damaged; ask for a new copy."
EXPORT_AGAIN = "Export it again from its source as an uncompressed DICOM film."
CHOOSE_ANOTHER = "Choose a file that holds a film."

FILE_NAME_CHARACTERS = 128

LIBRARY_ERRORS: tuple[type[Exception], ...] = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    BufferError,
    BytesLengthException,
    EOFError,
    ImportError,
    InvalidDicomError,
    LookupError,
    NameError,
    OSError,
    RuntimeError,
    StopIteration,
    SyntaxError,  # Pillow on a broken PNG
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What parsers and decoders raise on damaged films: everything but memory and our own errors."""


class RefusedError(XrayViewerError):
    """A file is refused; its name is added by `naming`.

    Attributes
    ----------
    code, cause, advice
        See `Refusal`.
    """

    def __init__(self, code: RefusalCode, cause: str, advice: str = ASK_FOR_COPY) -> None:
        super().__init__(code, cause, advice)
        self.code = code
        self.cause = cause
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.cause}. {self.advice}"


@contextmanager
def refusing(code: RefusalCode, cause: str, advice: str = ASK_FOR_COPY) -> Iterator[None]:
    """Turn whatever a library raises inside into a refusal with this reason."""
    try:
        yield
    except LIBRARY_ERRORS as error:
        raise RefusedError(code, cause, advice) from error


@contextmanager
def naming(location: FilmLocation) -> Iterator[None]:
    """Turn a refusal raised inside into the verdict on this file."""
    try:
        yield
    except RefusedError as error:
        raise unreadable(location, error.code, error.cause, error.advice) from error


def unreadable(
    location: FilmLocation, code: RefusalCode, cause: str, advice: str = ASK_FOR_COPY
) -> UnreadableImageError:
    """Make the verdict on one file, to be raised."""
    name = clean_text(location.name, FILE_NAME_CHARACTERS)
    return UnreadableImageError(Refusal(code, name, cause, advice))
