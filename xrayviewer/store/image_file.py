"""Pictures written for other programs."""

import struct
import zlib
from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.store.safe_write import write_safely

HEADER_END = 33
"""Bytes of the PNG signature and the IHDR chunk (W3C PNG, sections 5.2 and 11.2.1)."""


class ExportError(XrayViewerError):
    """A picture could not be written."""


def write_png(path: Path, pixels: NDArray[np.uint8], texts: Mapping[str, str]) -> None:
    """Write an 8-bit PNG with text chunks.

    Parameters
    ----------
    pixels
        Grey levels, shape (rows, columns), or RGB, shape (rows, columns, 3).
    texts
        Keyword and Latin-1 text of each tEXt chunk.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    blue_first = pixels if pixels.ndim == 2 else pixels[:, :, ::-1]
    is_encoded, encoded = cv2.imencode(".png", np.ascontiguousarray(blue_first))
    if not is_encoded:
        raise ExportError(f"“{path.name}” could not be encoded as PNG.")
    content = encoded.tobytes()
    chunks = b"".join(_text_chunk(keyword, text) for keyword, text in texts.items())
    try:
        write_safely(path, content[:HEADER_END] + chunks + content[HEADER_END:])
    except OSError as error:
        raise ExportError(
            f"“{path.name}” could not be written ({error.strerror}). "
            "Choose another folder or free some space."
        ) from error


def _text_chunk(keyword: str, text: str) -> bytes:
    data = b"tEXt" + keyword.encode("latin-1") + b"\0" + text.encode("latin-1", "replace")
    return struct.pack(">I", len(data) - 4) + data + struct.pack(">I", zlib.crc32(data))
