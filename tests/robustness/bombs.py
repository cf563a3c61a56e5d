"""Small files that ask for much: memory, time, or both. Nothing here comes from elsewhere."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from PIL import Image

from tests.unit.readers import dicom_files
from tests.unit.readers.dicom_files import dicom_bytes
from xrayviewer.domain.location import FilmLocation

MEGABYTE: Final = 1 << 20
FILM: Final = np.arange(64 * 64, dtype=np.uint16).reshape(64, 64) % 4096
SMALL: Final = (FILM // 16).astype(np.uint8)
OPEN_MARK: Final = b"\0" * 128 + b"DICM"


@dataclass(frozen=True, slots=True)
class Bomb:
    """A file, and the member of it when it is an archive."""

    name: str
    content: bytes
    member: str | None = None

    def lay(self, folder: Path) -> FilmLocation:
        """Write it to a folder."""
        path = folder / self.name.replace(" ", "-")
        path.write_bytes(self.content)
        return FilmLocation(path, self.member)


def bombs() -> Iterator[Bomb]:
    """All of them."""
    yield from _announced_sizes()
    yield from _codestreams()
    yield from _deflated()
    yield from _images()
    yield from _archives()


def zeros_deflated(megabytes: int, window_bits: int = -15, head: bytes = b"") -> bytes:
    """Deflate data that inflate to a head and so many megabytes of zeros, made in no time."""
    machine = zlib.compressobj(9, zlib.DEFLATED, window_bits)
    block = bytes(MEGABYTE)
    first, second = (
        machine.compress(piece) + machine.flush(zlib.Z_FULL_FLUSH)
        for piece in (head + block, block)
    )
    return first + second * (megabytes - 1) + machine.flush(zlib.Z_FINISH)


# DICOM headers that announce what the file does not hold.


def _announced_sizes() -> Iterator[Bomb]:
    sizes = {"rows": {"Rows": 65535}, "columns": {"Columns": 65535}}
    sizes["rows and columns"] = {"Rows": 65535, "Columns": 65535}
    sizes["just below the limit"] = {"Rows": 8192, "Columns": 8191}
    for name, elements in sizes.items():
        yield Bomb(f"native {name}", dicom_bytes(FILM, elements=elements))
        yield Bomb(f"rle {name}", dicom_bytes(FILM, syntax=dicom_files.RLE, elements=elements))
    for count in ("1000000", "2147483647"):
        for syntax, kind in ((dicom_files.EXPLICIT, "native"), (dicom_files.RLE, "rle")):
            elements = {"NumberOfFrames": count}
            yield Bomb(
                f"{kind} {count} frames", dicom_bytes(FILM, syntax=syntax, elements=elements)
            )
    yield Bomb(
        "rows of 32 bits",
        dicom_bytes(FILM).replace(
            struct.pack("<HH2sHH", 0x28, 0x10, b"US", 2, 64),
            struct.pack("<HH2sHI", 0x28, 0x10, b"UL", 4, 0x8000_0001),
        ),
    )
    yield Bomb("65535 samples", dicom_bytes(FILM, elements={"SamplesPerPixel": 65535}))
    yield Bomb("a value of 4 GB", dicom_bytes(FILM).replace(
        b"\xe0\x7f\x10\0OW\0\0" + struct.pack("<I", FILM.nbytes),
        b"\xe0\x7f\x10\0OW\0\0" + struct.pack("<I", 0xFFFF_FFFE),
    ))  # fmt: skip
    yield Bomb("a header value of 4 GB", OPEN_MARK + _meta() + struct.pack(
        "<HH2sHI", 0x9, 0x1001, b"OB", 0, 0xFFFF_FFF0
    ))  # fmt: skip
    yield Bomb("5000 nested sequences", OPEN_MARK + _meta() + _nested(5000))


def _meta(syntax: str = dicom_files.EXPLICIT) -> bytes:
    uid = syntax.encode("ascii")
    uid += b"\0" * (len(uid) % 2)
    return struct.pack("<HH2sH", 2, 0x10, b"UI", len(uid)) + uid


def _nested(depth: int) -> bytes:
    sequence = struct.pack("<HH2sHI", 8, 0x1115, b"SQ", 0, 0xFFFF_FFFF)
    return (sequence + struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFF_FFFF)) * depth


# Compressed images that announce another size than the header, or together with it.


def _codestreams() -> Iterator[Bomb]:
    packed: tuple[tuple[str, str, Any, Callable[[bytes], bytes]], ...] = (
        ("jpeg", dicom_files.JPEG_BASELINE, SMALL, _taller_jpeg),
        ("lossless jpeg", dicom_files.JPEG_LOSSLESS_SV1, FILM, _taller_jpeg),
        ("jpeg-ls", dicom_files.JPEG_LS, FILM, _taller_jpeg),
        ("jpeg 2000", dicom_files.JPEG_2000_LOSSLESS, FILM, _taller_jpeg_2000),
        ("htj2k", dicom_files.HTJ2K_LOSSLESS, FILM, _taller_jpeg_2000),
    )
    for name, syntax, pixels, enlarge in packed:
        bits = 8 * pixels.dtype.itemsize
        both = {"Rows": 60000, "Columns": 60000}
        plain = dicom_bytes(pixels, bits_stored=bits, syntax=syntax)
        announced = dicom_bytes(pixels, bits_stored=bits, syntax=syntax, elements=both)
        yield Bomb(f"{name} inside larger than announced", enlarge(plain))
        yield Bomb(f"{name} as large as announced", enlarge(announced))
    stream = dicom_bytes(FILM, syntax=dicom_files.JPEG_2000_LOSSLESS)
    place = stream.index(b"\xff\x51") + 4 + 2 + 16
    yield Bomb(
        "jpeg 2000 of tiles of one pixel",
        stream[:place] + struct.pack(">II", 1, 1) + stream[place + 8 :],
    )
    yield Bomb("jpeg 2000 box without length", _endless_box())


def _taller_jpeg(content: bytes) -> bytes:
    for mark in (b"\xff\xc0", b"\xff\xc1", b"\xff\xc3", b"\xff\xf7"):  # SOF of each kind
        place = content.rfind(mark + b"\0\x0b")
        if place >= 0:
            return content[: place + 5] + struct.pack(">HH", 60000, 60000) + content[place + 9 :]
    raise AssertionError("no frame header")


def _taller_jpeg_2000(content: bytes) -> bytes:
    place = content.index(b"\xff\x51") + 6  # SIZ: width and height follow the capabilities
    return content[:place] + struct.pack(">II", 60000, 60000) + content[place + 8 :]


def _endless_box() -> bytes:
    box = b"\0\0\0\x0cjP  \r\n\x87\n" + b"\0\0\0\0ftyp" + b"\0\0\0\0jp2h"
    content = dicom_bytes(FILM, syntax=dicom_files.JPEG_2000_LOSSLESS)
    start = content.index(b"\xff\x4f\xff\x51")
    return content[:start] + box + content[start + len(box) :]


# Deflated files.


def deflated_film(megabytes: int, window_bits: int = -15) -> bytes:
    """A film that inflates to one private element full of zeros."""
    head = struct.pack("<HH2sHI", 0x9, 0x1001, b"OB", 0, megabytes * MEGABYTE)
    return OPEN_MARK + _meta(dicom_files.DEFLATED) + zeros_deflated(megabytes, window_bits, head)


def _deflated() -> Iterator[Bomb]:
    yield Bomb("deflated", deflated_film(2000))
    yield Bomb("zlib instead of deflate", deflated_film(2000, window_bits=15))
    yield Bomb("deflated just past the limit", deflated_film(257))


# Image files.


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png(columns: int, rows: int, packed: bytes, *before: bytes, kind: int = 0) -> bytes:
    header = struct.pack(">IIBBBBB", columns, rows, 8, kind, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", header)
        + b"".join(before)
        + _chunk(b"IDAT", packed)
        + _chunk(b"IEND", b"")
    )


def _images() -> Iterator[Bomb]:
    yield Bomb("png of all sizes", _png(0x7FFF_FFFF, 0x7FFF_FFFF, b"\x78\x9c"))
    yield Bomb("png of 20000 x 20000", _png(20000, 20000, zeros_deflated(400, 15)))
    yield Bomb("png below the limit without pixels", _png(8000, 8000, zeros_deflated(1, 15)))
    yield Bomb("rgba png below the limit", _png(8000, 8000, zeros_deflated(1, 15), kind=6))
    text = b"a\0\0" + zeros_deflated(200, 15)
    yield Bomb("png with a long text", _png(4, 4, b"\x78\x9c", _chunk(b"zTXt", text)))
    profile = b"a\0\0" + zeros_deflated(200, 15)
    yield Bomb("png with a long profile", _png(4, 4, b"\x78\x9c", _chunk(b"iCCP", profile)))
    yield Bomb("jpeg of 60000 x 60000", _taller_jpeg(_saved("JPEG")))
    bmp = _saved("BMP")
    yield Bomb("bmp of 60000 x 60000", bmp[:18] + struct.pack("<II", 60000, 60000) + bmp[26:])
    yield Bomb("bmp below the limit", bmp[:18] + struct.pack("<II", 8000, 8000) + bmp[26:])
    yield Bomb("webp of all sizes", b"RIFF\x40\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0"
               + b"\xff" * 6 + b"VP8L\0\0\0\0" + bytes(40))  # fmt: skip
    yield Bomb("webp of 16383 x 16383", b"RIFF\x40\0\0\0WEBPVP8 \x20\0\0\0\x10\0\0\x9d\x01\x2a"
               + struct.pack("<HH", 16383, 16383) + bytes(40))  # fmt: skip
    yield Bomb("tiff of 60000 x 60000", _tiff({256: 60000, 257: 60000}))
    yield Bomb("tiff below the limit", _tiff({256: 8000, 257: 8000}))


def oddities() -> Iterator[Bomb]:
    """Files that ask for as much, but hold a film that can be shown."""
    yield Bomb("tiff of endless pages", _tiff({256: 8, 257: 8}, next_page=8))
    yield Bomb("tiff with a value of 16 GB", _tiff({256: 8, 257: 8}, count=0xFFFF_FFFF))


def _saved(file_format: str) -> bytes:
    target = io.BytesIO()
    Image.fromarray(SMALL).save(target, file_format)
    return target.getvalue()


def _tiff(size: dict[int, int], next_page: int = 0, count: int = 1) -> bytes:
    tags = {258: 8, 259: 1, 262: 1, 273: 200, 277: 1, 278: 8, 279: 64, **size}
    content = b"II*\0\x08\0\0\0" + struct.pack("<H", len(tags) + 1)
    for tag, value in sorted(tags.items()):
        content += struct.pack("<HHII", tag, 4, 1, value)
    content += struct.pack("<HHII", 65000, 4, count, 16) + struct.pack("<I", next_page)
    return content.ljust(264, b"\0")


# Archives.


@dataclass(frozen=True, slots=True)
class Entry:
    """A member as the list of an archive states it, whatever its data are."""

    name: str
    packed: bytes
    size: int
    method: int = zipfile.ZIP_DEFLATED

    @property
    def checksum(self) -> int:
        """Right for a stored member; no other is ever inflated to its end."""
        return zlib.crc32(self.packed)


def write_zip(entries: list[Entry], *, shared: bool = False, repeat: int = 1) -> bytes:
    """Write an archive by hand; `shared` lets all entries point to the data of the first."""
    content, directory = bytearray(), bytearray()
    for entry in entries:
        place = 0 if shared else len(content)
        name = entry.name.encode("ascii")
        sizes = struct.pack("<III", entry.checksum, len(entry.packed), entry.size)
        fixed = struct.pack("<HHHHH", 20, 0, entry.method, 0, 0)
        if not (shared and content):
            content += b"PK\x03\x04" + fixed + sizes + struct.pack("<HH", len(name), 0)
            content += name + entry.packed
        directory += b"PK\x01\x02\x14\0" + fixed + sizes
        directory += struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, place) + name
    directory *= repeat
    count = min(len(entries) * repeat, 65535)
    end = struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), len(content), 0)
    return bytes(content + directory + b"PK\x05\x06" + end)


def _archives() -> Iterator[Bomb]:
    film = Entry("film", b"\x4b\x04\0", 1)  # deflate of "a"
    large, huge = zeros_deflated(200), zeros_deflated(300)
    yield Bomb("zip member past the ratio", write_zip([Entry("f", large, 200 << 20)]), "f")
    yield Bomb("zip member past the limit", write_zip([Entry("f", huge, 300 << 20)]), "f")
    yield Bomb("zip member that lies", write_zip([Entry("f", large, 1000)]), "f")
    yield Bomb("zip of shared entries", write_zip(
        [Entry(f"f{number}", large, 1 << 20) for number in range(900)], shared=True
    ))  # fmt: skip
    yield Bomb("zip of much in all", write_zip(
        [Entry(f"f{number}", b"\x03\0", 250 << 20) for number in range(9)]
    ))  # fmt: skip
    yield Bomb("zip of 60000 entries", write_zip([film], repeat=60000))
    yield Bomb("zip of a million entries", write_zip([film], repeat=1_000_000))
    inner = write_zip([Entry("f", huge, 300 << 20)])
    stored = Entry("inner.zip", inner, len(inner), zipfile.ZIP_STORED)
    yield Bomb("zip in a zip", write_zip([stored]), "inner.zip")
    hidden = Entry("film", inner, len(inner), zipfile.ZIP_STORED)
    yield Bomb("hidden zip in a zip", write_zip([hidden]), "film")
    for method, name in ((zipfile.ZIP_BZIP2, "bzip2"), (zipfile.ZIP_LZMA, "lzma")):
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", method) as archive:
            archive.writestr("f", bytes(20 << 20))
        yield Bomb(f"{name} zip", target.getvalue(), "f")
