"""What the first bytes of an image file say."""

from typing import Final

_MAGIC: Final = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
    (b"BM", "BMP"),
)


def raster_format(content: bytes) -> str | None:
    """Name of the image format a file is in, as Pillow spells it; None when it is none of ours.

    A DICOM file may begin like a TIFF (PS3.10 7.1), so look for DICOM first.
    """
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "WEBP"
    return next((name for magic, name in _MAGIC if content.startswith(magic)), None)


def webp_size(content: bytes) -> tuple[int, int]:
    """Columns and rows a WebP file announces, (0, 0) when it announces none.

    Pillow makes room for the whole image before it tells its size.

    References
    ----------
    RFC 9649 sections 2.5 to 2.7 (WebP container), 3.4 (VP8L); RFC 6386 section 9.1 (VP8).
    """
    kind = content[12:16]
    if kind == b"VP8X":
        return _little(content, 24, 3) + 1, _little(content, 27, 3) + 1
    if kind == b"VP8L":
        bits = _little(content, 21, 4)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        return _little(content, 26, 2) & 0x3FFF, _little(content, 28, 2) & 0x3FFF
    return 0, 0


def is_cut_short(content: bytes, file_format: str) -> bool:
    """Whether the end of the file is visibly missing."""
    if file_format == "PNG":
        return b"IEND" not in content[-4096:]
    if file_format == "JPEG":
        return b"\xff\xd9" not in content[-4096:]
    if file_format == "WEBP":
        return _little(content, 4, 4) + 8 > len(content)
    return file_format == "BMP" and _little(content, 2, 4) > len(content)


def is_lossy(content: bytes, file_format: str) -> bool:
    """Whether the pixels were compressed with loss; a TIFF is asked by its tags instead."""
    if file_format == "WEBP":
        # Everything in front of the pixels is small; other chunks may hold any text.
        return b"VP8L" not in content[12:4096]
    return file_format == "JPEG"


def _little(content: bytes, start: int, length: int) -> int:
    return int.from_bytes(content[start : start + length], "little")
