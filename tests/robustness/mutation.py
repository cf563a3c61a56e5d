"""Films damaged at random, each reproduced by its kind, seed and index.

    python -m tests.robustness.mutation --count 200000 --kind dicom

The films grow out of the small test files that come with pydicom and of films written here in
every transfer syntax and image format. Each is opened in a killable child with a memory cap; the
command prints what became of them and fails when one got no verdict in time.
"""

import argparse
import io
import random
import struct
import sys
import tempfile
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
import pydicom
from PIL import Image

from tests.robustness.decoding import DecodingPool, Verdict, problems
from tests.unit.readers import dicom_files
from xrayviewer.domain.location import FilmLocation

KINDS: Final = ("dicom", "raster")
DEFAULT_SEED: Final = 20_261_120
LARGEST_SEED_BYTES: Final = 16_000
HEADER_BYTES: Final = 1500
SHOWN_PROBLEMS: Final = 50
ENDED: Final = {"decoder-crashed", "too-slow", "out-of-memory"}
"""Verdicts of the guard around the reader, not of the reader itself."""
INTERESTING: Final = (0, 1, 2, 7, 8, 15, 16, 17, 127, 128, 255, 256, 32767, 32768, 65534, 65535)
INTERESTING_LONG: Final = (0, 1, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFE, 0xFFFF_FFFF)
VRS: Final = (b"AE", b"DS", b"FD", b"IS", b"LO", b"OB", b"OW", b"PN", b"SQ", b"UI", b"UN", b"US")
PIXEL_ELEMENTS: Final = (0x02, 0x04, 0x06, 0x08, 0x10, 0x11, 0x34, 0x100, 0x101, 0x102, 0x103)
"""Of group 0028: samples, photometric, planar, frames, rows, columns, aspect, bits and sign."""

SYNTAXES: Final = (
    *dicom_files.NATIVE_SYNTAXES,
    *dicom_files.LOSSLESS_SYNTAXES,
    *dicom_files.LOSSY_SYNTAXES,
    dicom_files.JPEG_BASELINE,
    dicom_files.JPEG_EXTENDED,
)


def mutant(kind: str, seed: int, index: int) -> bytes:
    """One damaged film, always the same for the same arguments and library versions."""
    chance = random.Random(f"{kind} {seed} {index}")
    content = bytearray(chance.choice(seeds(kind)))
    operations = DICOM_OPERATIONS if kind == "dicom" else RASTER_OPERATIONS
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 5))):
        if content:
            chance.choice(operations)(content, chance)
    return bytes(content)


@cache
def seeds(kind: str) -> tuple[bytes, ...]:
    """Sound films to damage."""
    return tuple(_dicom_seeds() if kind == "dicom" else _raster_seeds())


def _dicom_seeds() -> Iterator[bytes]:
    folder = Path(pydicom.__file__).parent / "data"
    for path in sorted(folder.glob("test_files/**/*")):
        if path.is_file() and path.stat().st_size <= LARGEST_SEED_BYTES:
            content = path.read_bytes()
            if content[128:132] == b"DICM" or path.suffix == ".dcm":
                yield content
    values = np.random.default_rng(0).integers(0, 4096, (24, 17)).astype(np.uint16)
    bytes_alone = (values // 16).astype(np.uint8)
    for syntax in SYNTAXES:
        is_baseline = syntax == dicom_files.JPEG_BASELINE
        yield dicom_files.dicom_bytes(
            bytes_alone if is_baseline else values,
            bits_stored=8 if is_baseline else 12,
            syntax=syntax,
        )
    colours = np.dstack([bytes_alone, bytes_alone[::-1], bytes_alone[:, ::-1]])
    for syntax in (dicom_files.EXPLICIT, dicom_files.RLE, dicom_files.JPEG_2000_LOSSLESS):
        yield dicom_files.dicom_bytes(colours, photometric="RGB", syntax=syntax)


def _raster_seeds() -> Iterator[bytes]:
    values = np.random.default_rng(0).integers(0, 65536, (24, 17)).astype(np.uint16)
    grey = Image.fromarray((values >> 8).astype(np.uint8))
    colour = Image.merge("RGB", (grey, grey.rotate(180), grey))
    deep, real = Image.fromarray(values), Image.fromarray(values.astype(np.float32))
    pictures = [
        *((picture, "PNG", {}) for picture in (grey, colour, deep, grey.convert("1"))),
        *((picture, "PNG", {}) for picture in (colour.convert("P"), colour.convert("RGBA"))),
        (grey, "PNG", {"save_all": True, "append_images": [grey.rotate(180)]}),
        *((picture, "BMP", {}) for picture in (grey, colour, grey.convert("1"))),
        *((picture, "JPEG", {}) for picture in (grey, colour, colour.convert("CMYK"))),
        (colour, "JPEG", {"progressive": True}),
        *((colour, "WEBP", {"lossless": lossless}) for lossless in (True, False)),
        (colour, "WEBP", {"save_all": True, "append_images": [colour.rotate(180)]}),
        *((picture, "TIFF", {}) for picture in (grey, colour, deep, real)),
        *(
            (deep, "TIFF", {"compression": method})
            for method in ("tiff_lzw", "tiff_adobe_deflate", "packbits", "zstd")
        ),
        (colour, "TIFF", {"compression": "jpeg"}),
        (grey.convert("1"), "TIFF", {"compression": "group4"}),
        (grey, "TIFF", {"save_all": True, "append_images": [deep]}),
    ]
    for picture, file_format, options in pictures:
        target = io.BytesIO()
        picture.save(target, file_format, **options)
        yield target.getvalue()


# Operations change a film in place.


def _place(content: bytearray, chance: random.Random) -> int:
    """Half the time in the header, where each byte means something."""
    end = len(content)
    return chance.randrange(min(HEADER_BYTES, end) if chance.random() < 0.5 else end)


def flip_bits(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 1, 2, 8, 32))):
        content[_place(content, chance)] ^= 1 << chance.randrange(8)


def overwrite_bytes(content: bytearray, chance: random.Random) -> None:
    place, length = _place(content, chance), chance.choice((1, 2, 4, 16, 200))
    length = min(length, len(content) - place)
    content[place : place + length] = chance.choice(
        (bytes(length), b"\xff" * length, chance.randbytes(length))
    )


def overwrite_number(content: bytearray, chance: random.Random) -> None:
    order = chance.choice("<>")
    number = (
        struct.pack(order + "H", chance.choice(INTERESTING))
        if chance.random() < 0.5
        else struct.pack(order + "I", chance.choice(INTERESTING_LONG))
    )
    place = _place(content, chance)
    content[place : place + len(number)] = number


def cut_end(content: bytearray, chance: random.Random) -> None:
    del content[_place(content, chance) :]


def remove_block(content: bytearray, chance: random.Random) -> None:
    place = _place(content, chance)
    del content[place : place + chance.choice((1, 2, 8, 100, 2000))]


def repeat_block(content: bytearray, chance: random.Random) -> None:
    place, length = _place(content, chance), chance.choice((1, 8, 100, 2000))
    content[place:place] = content[place : place + length] * chance.choice((1, 2, 20))


def insert_noise(content: bytearray, chance: random.Random) -> None:
    place = _place(content, chance)
    content[place:place] = chance.randbytes(chance.choice((1, 2, 4, 64)))


def splice(content: bytearray, chance: random.Random) -> None:
    other = chance.choice(seeds(chance.choice(KINDS)))
    place = chance.randrange(len(other))
    content[_place(content, chance) :] = other[place:]


def _elements(content: bytearray) -> list[int]:
    """Where data elements with an explicit VR seem to start."""
    return [
        place
        for place in range(132, min(len(content) - 8, 4000))
        if content[place + 4 : place + 6].isalpha() and content[place + 4 : place + 6].isupper()
    ]


def change_vr(content: bytearray, chance: random.Random) -> None:
    places = _elements(content)
    if places:
        place = chance.choice(places)
        content[place + 4 : place + 6] = chance.choice(VRS)


def change_length(content: bytearray, chance: random.Random) -> None:
    places = _elements(content)
    if places:
        place = chance.choice(places) + chance.choice((6, 8))
        if chance.random() < 0.5:
            content[place : place + 2] = struct.pack("<H", chance.choice(INTERESTING))
        else:
            content[place : place + 4] = struct.pack("<I", chance.choice(INTERESTING_LONG))


def change_pixel_header(content: bytearray, chance: random.Random) -> None:
    """Rows, bits and the like say something else."""
    element = chance.choice(PIXEL_ELEMENTS)
    for order in "<>":
        place = content.find(struct.pack(order + "HH", 0x28, element))
        if place >= 0:
            value = struct.pack(order + "H", chance.choice(INTERESTING))
            content[place + 8 : place + 10] = value


def change_syntax(content: bytearray, chance: random.Random) -> None:
    """The film claims to be packed in another way than it is."""
    place = content.find(b"\x02\x00\x10\x00UI")
    if place >= 0:
        length = int.from_bytes(content[place + 6 : place + 8], "little")
        uid = chance.choice(SYNTAXES).encode("ascii")
        uid += b"\0" * (len(uid) % 2)
        content[place + 6 : place + 8 + length] = struct.pack("<H", len(uid)) + uid


def change_codestream(content: bytearray, chance: random.Random) -> None:
    """Something else stands just where the compressed image starts."""
    place = content.rfind(b"\xe0\x7f\x10\x00")
    if 0 <= place < len(content) - 40:
        place += chance.randrange(12, min(400, len(content) - place))
        content[place] = chance.choice((0, 1, 255, chance.randrange(256)))


def mend_png(content: bytearray, chance: random.Random) -> None:
    """Change a PNG's chunk and correct its checksum, so that the change is believed."""
    if not content.startswith(b"\x89PNG"):
        flip_bits(content, chance)
        return
    place, starts = 8, []
    while place + 12 <= len(content):
        length = int.from_bytes(content[place : place + 4], "big")
        if place + 12 + length > len(content):
            break
        starts.append((place, length))
        place += 12 + length
    if not starts:
        return
    place, length = chance.choice(starts)
    if length:
        content[place + 8 + chance.randrange(length)] = chance.choice((0, 1, 2, 16, 128, 255))
    covered = content[place + 4 : place + 8 + length]
    content[place + 8 + length : place + 12 + length] = struct.pack(">I", zlib.crc32(covered))


Operation = Callable[[bytearray, random.Random], None]
ANY_OPERATIONS: Final[tuple[Operation, ...]] = (
    flip_bits,
    overwrite_bytes,
    overwrite_number,
    cut_end,
    remove_block,
    repeat_block,
    insert_noise,
    splice,
)
DICOM_OPERATIONS: Final[tuple[Operation, ...]] = (
    *ANY_OPERATIONS,
    change_vr,
    change_length,
    change_pixel_header,
    change_pixel_header,
    change_syntax,
    change_codestream,
    change_codestream,
)
RASTER_OPERATIONS: Final[tuple[Operation, ...]] = (*ANY_OPERATIONS, mend_png, mend_png)


def open_mutants(
    pool: DecodingPool, kind: str, indices: range, folder: Path, seed: int = DEFAULT_SEED
) -> list[Verdict]:
    """Write films, open each in a process that does nothing else meanwhile, remove them."""

    def write() -> Iterator[FilmLocation]:
        for index in indices:
            path = folder / f"{kind}-{seed}-{index}"
            path.write_bytes(mutant(kind, seed, index))
            yield FilmLocation(path)

    return list(pool.verdicts(write(), done=lambda location: location.path.unlink()))


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description="Open films damaged at random.")
    parser.add_argument("--kind", choices=(*KINDS, "both"), default="both")
    parser.add_argument("--count", type=int, default=5000, help="films of each kind")
    parser.add_argument("--first", type=int, default=0, help="index of the first film")
    parser.add_argument("--seed", type=int, default=DEFAULT_SEED)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--save", type=Path, help="write one film (--first) here instead")
    chosen = parser.parse_args()
    kinds = KINDS if chosen.kind == "both" else (chosen.kind,)
    if chosen.save is not None:
        chosen.save.write_bytes(mutant(kinds[0], chosen.seed, chosen.first))
        return 0
    failed = 0
    for kind in kinds:
        failed += _run(kind, chosen)
    return 1 if failed else 0


def _run(kind: str, chosen: argparse.Namespace) -> int:
    counted: Counter[str] = Counter()
    found: list[Verdict] = []
    ended: list[str] = []
    slowest_s, start_s = 0.0, time.monotonic()
    end = chosen.first + chosen.count
    with DecodingPool(chosen.processes) as pool, tempfile.TemporaryDirectory() as folder:
        for first in range(chosen.first, end, 2000):
            indices = range(first, min(first + 2000, end))
            verdicts = open_mutants(pool, kind, indices, Path(folder), chosen.seed)
            counted.update(verdict.outcome for verdict in verdicts)
            slowest_s = max(slowest_s, *(verdict.seconds for verdict in verdicts))
            found += problems(verdicts)
            ended += [each.location.name for each in verdicts if each.outcome in ENDED]
            print(f"{kind}: {sum(counted.values())} films", end="\r", file=sys.stderr, flush=True)
        peak = pool.peak_bytes >> 20
    print(f"{kind}: {chosen.count} films in {time.monotonic() - start_s:.0f} s, ", end="")
    print(f"slowest {slowest_s:.2f} s, child at most {peak} MiB")
    for outcome, count in counted.most_common():
        print(f"  {count:8d}  {outcome}")
    if ended:
        print(f"  refused because they ended their child: {' '.join(ended[:SHOWN_PROBLEMS])}")
    for verdict in found[:SHOWN_PROBLEMS]:
        cause = verdict.detail.strip().rsplit("\n", 1)[-1]
        name, seconds = verdict.location.name, verdict.seconds
        print(f"  NO PROPER VERDICT: {name} {verdict.outcome} after {seconds:.1f} s: {cause}")
    return len(found)


if __name__ == "__main__":
    sys.exit(main())
