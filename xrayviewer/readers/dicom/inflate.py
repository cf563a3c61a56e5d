"""Inflating with limits, before anything looks at the result."""

import zlib
from typing import Final

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.readers.refusals import RefusedError, refusing

LARGEST_BYTES: Final = 256 << 20
LARGEST_RATIO: Final = 200
UNSUSPICIOUS_BYTES: Final = 16 << 20
"""Up to this size the ratio does not matter: an empty film deflates a thousandfold."""

_STEP_BYTES: Final = 1 << 20
_RAW_DEFLATE: Final = -zlib.MAX_WBITS


def inflate(deflated: bytes) -> bytes:
    """Inflate raw deflate data (PS3.5 A.5), or zlib data that some writers put there.

    Raises
    ------
    RefusedError
        If the data are damaged, cut short, or expand past the limits.
    """
    with refusing(RefusalCode.DAMAGED_HEADER, "its deflated content cannot be unpacked"):
        try:
            return _inflate(deflated, _RAW_DEFLATE)
        except zlib.error:
            return _inflate(deflated, zlib.MAX_WBITS)


def _inflate(deflated: bytes, window_bits: int) -> bytes:
    machine = zlib.decompressobj(window_bits)
    result = bytearray()
    pending: bytes | memoryview = memoryview(deflated)
    while not machine.eof:
        piece = machine.decompress(pending, _STEP_BYTES)
        pending = machine.unconsumed_tail
        result += piece
        if not piece and not pending:
            raise RefusedError(RefusalCode.TRUNCATED, "its deflated content ends too early")
        consumed = len(deflated) - len(pending)
        is_suspicious = len(result) > UNSUSPICIOUS_BYTES
        if len(result) > LARGEST_BYTES or (
            is_suspicious and len(result) > LARGEST_RATIO * consumed
        ):
            raise RefusedError(
                RefusalCode.EXPANDS_TOO_MUCH,
                "it unpacks to far more than a film needs",
                "The file may be made to do harm; ask for a new copy.",
            )
    return bytes(result)
