"""How paths stand in JSON files: msgspec asks here for what it does not know itself."""

from pathlib import Path
from typing import Any


def path_to_text(value: object) -> str:
    """Return a path as text; `msgspec` hook for encoding.

    Raises
    ------
    NotImplementedError
        For anything but a path, as msgspec wants it.
    """
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(type(value).__name__)


def text_to_path(kind: type[Any], text: object) -> Any:
    """Return text as a path; `msgspec` hook for decoding.

    Raises
    ------
    NotImplementedError
        For anything but a path, as msgspec wants it.
    """
    if issubclass(kind, Path):
        return Path(str(text))
    raise NotImplementedError(kind.__name__)
