"""What a compressed frame says of itself, read with bounds before a decoder sees it."""

from dataclasses import dataclass
from typing import Final

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.readers.dicom.syntax import Codec
from xrayviewer.readers.refusals import RefusedError

_JP2_SIGNATURE: Final = b"\x00\x00\x00\x0cjP  "
_J2K_START: Final = b"\xff\x4f\xff\x51"
_JPEG_START: Final = b"\xff\xd8\xff"

_END_OF_IMAGE: Final = b"\xff\xd9"
_END_SEARCH_BYTES: Final = 1024

_SOF_MARKERS: Final = (*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), 0xCD, 0xCE, 0xCF)
_SOF_JPEG_LS: Final = 0xF7
_SOS, _EOI, _APP0, _APP14 = 0xDA, 0xD9, 0xE0, 0xEE
_BARE_MARKERS: Final = (0x01, *range(0xD0, 0xD9))
_LOSSLESS_SOF: Final = (0xC3, 0xC7, 0xCB, 0xCF)

MOST_TILES: Final = 65_535
_SHORTEST_TILE_PART: Final = 14

_SIZ, _COD, _CAP, _SOT = 0x51, 0x52, 0x50, 0x90


@dataclass(frozen=True, slots=True)
class Codestream:
    """Header of a compressed frame.

    Attributes
    ----------
    codec
        By its markers, whatever the transfer syntax says.
    rows, columns, components
        Size of the image.
    precision
        Bits of a sample.
    is_signed
        Samples are signed; only JPEG 2000 can say so.
    is_lossless
        True when the coding process loses nothing; None when the header does not tell.
    has_colour_transform
        JPEG 2000: the decoder undoes a multiple component transform. JPEG: the Adobe marker says
        that samples are YCbCr (True) or not (False); None without one.
    is_jfif
        A JFIF marker says that colours are YCbCr.
    component_ids
        JPEG component identifiers.
    levels
        JPEG 2000 decomposition levels.
    """

    codec: Codec
    rows: int
    columns: int
    components: int
    precision: int
    is_signed: bool = False
    is_lossless: bool | None = None
    has_colour_transform: bool | None = None
    is_jfif: bool = False
    component_ids: bytes = b""
    levels: int = 0


def starts_codestream(head: bytes) -> bool:
    """Whether JPEG, JPEG-LS or JPEG 2000 data begin so."""
    return head.startswith((_JPEG_START, _J2K_START, _JP2_SIGNATURE))


def read_codestream(frame: bytes) -> tuple[Codestream, bytes]:
    """Read the header of JPEG, JPEG-LS, JPEG 2000 or HTJ2K data.

    Returns
    -------
    Codestream
        What the header says.
    bytes
        The bare codestream: JPEG 2000 in a JP2 file is unwrapped, so that no decoder walks boxes.

    Raises
    ------
    RefusedError
        If it is none of them, damaged, or cut short.
    """
    if frame.startswith(_JP2_SIGNATURE):
        frame = _unwrap_jp2(frame)
    if frame.startswith(_J2K_START):
        return _read_jpeg_2000(frame), frame
    if frame.startswith(_JPEG_START):
        return _read_jpeg(frame), frame
    raise _damaged()


def _damaged() -> RefusedError:
    return RefusedError(RefusalCode.DAMAGED_PIXELS, "its compressed pixels are damaged")


def _cut_short() -> RefusedError:
    return RefusedError(RefusalCode.TRUNCATED, "its compressed pixels end too early")


def _unwrap_jp2(frame: bytes) -> bytes:
    """Find the first codestream box (ISO/IEC 15444-1 annex I); each step moves forward."""
    position = 0
    while position + 8 <= len(frame):
        length = int.from_bytes(frame[position : position + 4], "big")
        kind = frame[position + 4 : position + 8]
        header = 8
        if length == 1:
            length = int.from_bytes(frame[position + 8 : position + 16], "big")
            header = 16
        elif length == 0:
            length = len(frame) - position  # to the end of the file
        if length < header:
            raise _damaged()
        if kind == b"jp2c":
            return frame[position + header : position + length]
        position += length
    raise _damaged()


def _segment(frame: bytes, position: int) -> tuple[int, bytes, int]:
    """Marker, content and end of the marker segment at a position."""
    if position + 4 > len(frame):
        raise _cut_short()
    if frame[position] != 0xFF:
        raise _damaged()
    length = int.from_bytes(frame[position + 2 : position + 4], "big")
    end = position + 2 + length
    if length < 2:
        raise _damaged()
    if end > len(frame):
        raise _cut_short()
    return frame[position + 1], frame[position + 4 : end], end


def _read_jpeg(frame: bytes) -> Codestream:
    position = 2
    found: tuple[int, bytes] | None = None
    transform: bool | None = None
    is_jfif = False
    while True:
        while frame[position : position + 2] == b"\xff\xff":
            position += 1  # fill bytes
        if frame[position + 1 : position + 2] in {bytes([m]) for m in _BARE_MARKERS}:
            position += 2
            continue
        marker, body, position = _segment(frame, position)
        if marker == _SOS:
            break
        if marker in _SOF_MARKERS or marker == _SOF_JPEG_LS:
            found = marker, body
        elif marker == _APP14 and body.startswith(b"Adobe") and len(body) >= 12:
            transform = body[11] != 0
        elif marker == _APP0 and body.startswith(b"JFIF\0"):
            is_jfif = True
    if found is None or len(found[1]) < 6 or len(found[1]) < 6 + 3 * found[1][5]:
        raise _damaged()
    _require_end(frame)
    marker, body = found
    return Codestream(
        codec=Codec.JPEG_LS if marker == _SOF_JPEG_LS else Codec.JPEG,
        rows=int.from_bytes(body[1:3], "big"),
        columns=int.from_bytes(body[3:5], "big"),
        components=body[5],
        precision=body[0],
        is_lossless=_is_jpeg_lossless(marker),
        has_colour_transform=transform,
        is_jfif=is_jfif,
        component_ids=body[6 : 6 + 3 * body[5] : 3],
    )


def _is_jpeg_lossless(marker: int) -> bool | None:
    return None if marker == _SOF_JPEG_LS else marker in _LOSSLESS_SOF


def _require_end(frame: bytes) -> None:
    """Refuse data without an end marker: decoders fill what is missing with grey."""
    if (
        _END_OF_IMAGE not in frame[-_END_SEARCH_BYTES:]
        and _END_OF_IMAGE not in frame.rstrip(b"\0\xff")[-_END_SEARCH_BYTES:]
    ):
        raise _cut_short()


def _read_jpeg_2000(frame: bytes) -> Codestream:
    size: bytes | None = None
    coding: bytes | None = None
    is_high_throughput = False
    position = 2
    while frame[position : position + 2] != bytes((0xFF, _SOT)):
        marker, body, position = _segment(frame, position)
        if marker == _SIZ:
            size = body
        elif marker == _COD:
            coding = body
        elif marker == _CAP:
            is_high_throughput = True
    if size is None or coding is None or len(size) < 39 or len(coding) < 10:
        raise _damaged()
    stream, tile_count = _from_siz(size, coding, is_high_throughput=is_high_throughput)
    if _walk_tile_parts(frame, position) != set(range(tile_count)):
        raise _cut_short()  # decoders leave a missing tile black
    return stream


def _from_siz(size: bytes, coding: bytes, *, is_high_throughput: bool) -> tuple[Codestream, int]:
    """Read ISO/IEC 15444-1 A.5.1 (SIZ) and A.6.1 (COD); also count the tiles."""
    right, bottom, left, top, tile_width, tile_height, tile_left, tile_top = (
        int.from_bytes(size[start : start + 4], "big") for start in range(2, 34, 4)
    )
    components = int.from_bytes(size[34:36], "big")
    details = size[36 : 36 + 3 * components]
    if len(details) != 3 * components or not components:
        raise _damaged()
    if any(details[1::3] + details[2::3]) and set(details[1::3] + details[2::3]) != {1}:
        raise RefusedError(
            RefusalCode.UNSUPPORTED_FORMAT, "its colours are stored at a lower resolution"
        )
    if not (tile_width and tile_height and tile_left <= left < right and tile_top <= top < bottom):
        raise _damaged()
    tiles = -(-(right - tile_left) // tile_width) * -(-(bottom - tile_top) // tile_height)
    if tiles > MOST_TILES:
        raise _damaged()
    depth = details[0]
    stream = Codestream(
        codec=Codec.HTJ2K if is_high_throughput else Codec.JPEG_2000,
        rows=bottom - top,
        columns=right - left,
        components=components,
        precision=(depth & 0x7F) + 1,
        is_signed=bool(depth & 0x80),
        is_lossless=None if coding[9] == 1 else False,
        has_colour_transform=coding[4] == 1,
        levels=coding[5],
    )
    return stream, tiles


def _walk_tile_parts(frame: bytes, position: int) -> set[int]:
    """Tiles that are there; refuse one that runs past the end (ISO/IEC 15444-1 A.4.2)."""
    tiles = set()
    while frame[position : position + 2] == bytes((0xFF, _SOT)):
        if position + _SHORTEST_TILE_PART > len(frame):
            raise _cut_short()
        tiles.add(int.from_bytes(frame[position + 4 : position + 6], "big"))
        length = int.from_bytes(frame[position + 6 : position + 10], "big")
        if length == 0:  # up to the end marker
            _require_end(frame)
            return tiles
        if length < _SHORTEST_TILE_PART:
            raise _damaged()
        position += length
        if position > len(frame):
            raise _cut_short()
    if frame[position : position + 2] != _END_OF_IMAGE and frame[position:].strip(b"\0\xff"):
        raise _damaged()
    return tiles
