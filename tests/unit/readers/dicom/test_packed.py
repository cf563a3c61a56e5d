"""Compressed frames: their packing, their own headers, their decoders."""

import struct
from collections.abc import Callable
from typing import Any

import imagecodecs
import jpeg_ls
import numpy as np
import pytest
from pydicom.encaps import encapsulate

from tests.unit.readers import dicom_files
from tests.unit.readers.conftest import Read, Refuse
from tests.unit.readers.dicom_files import declare, dicom_bytes, encode
from xrayviewer.domain.errors import RefusalCode
from xrayviewer.readers.dicom import decoders
from xrayviewer.readers.dicom.codestream import read_codestream
from xrayviewer.readers.dicom.syntax import Codec
from xrayviewer.readers.refusals import RefusedError

FILM = (np.add.outer(np.arange(48), np.arange(40)) * 40).astype(np.uint16)
CODESTREAMS = (
    dicom_files.JPEG_LOSSLESS_SV1,
    dicom_files.JPEG_LS,
    dicom_files.JPEG_2000_LOSSLESS,
    dicom_files.HTJ2K_LOSSLESS,
)
ITEM = b"\xfe\xff\x00\xe0"
DELIMITER = b"\xfe\xff\xdd\xe0\0\0\0\0"


def item(value: bytes, length: int | None = None) -> bytes:
    return ITEM + struct.pack("<L", len(value) if length is None else length) + value


def film(value: bytes, syntax: str = dicom_files.JPEG_LS, **more: Any) -> bytes:
    """A film whose encapsulated pixels are these bytes."""
    pixels = more.pop("pixels", FILM)
    content = dicom_bytes(pixels, syntax=syntax, **more)
    start = content.rindex(b"\xe0\x7f\x10\x00OB\0\0\xff\xff\xff\xff") + 12
    return content[:start] + value


def even(packed: bytes) -> bytes:
    return packed + bytes(len(packed) % 2)


PACKED = even(encode(FILM, 16, dicom_files.JPEG_LS))


class TestFragments:
    def test_one_frame_in_many_fragments(self, read: Read) -> None:
        pieces = [PACKED[start : start + 100] for start in range(0, len(PACKED), 100)]
        value = item(b"") + b"".join(item(piece) for piece in pieces) + DELIMITER
        assert np.array_equal(read(film(value)).pixels, FILM)

    def test_a_missing_delimiter_does_not_matter(self, read: Read) -> None:
        assert np.array_equal(read(film(item(b"") + item(PACKED))).pixels, FILM)

    def test_zeros_instead_of_a_delimiter_do_not_matter(self, read: Read) -> None:
        assert np.array_equal(read(film(item(b"") + item(PACKED) + bytes(24))).pixels, FILM)

    @pytest.mark.parametrize("missing", [1, 2, 100])
    def test_a_cut_fragment_is_truncated(self, refuse: Refuse, missing: int) -> None:
        value = item(b"") + item(PACKED)[:-missing]
        assert refuse(film(value)).code is RefusalCode.TRUNCATED

    @pytest.mark.parametrize("length", [0xFFFFFFFE, 0x7FFFFFFF, 1 << 20])
    def test_a_fragment_longer_than_the_file_is_truncated(
        self, refuse: Refuse, length: int
    ) -> None:
        assert refuse(film(item(b"") + item(PACKED, length))).code is RefusalCode.TRUNCATED

    def test_a_fragment_of_undefined_length_is_damaged(self, refuse: Refuse) -> None:
        refusal = refuse(film(item(b"") + item(PACKED, 0xFFFFFFFF)))
        assert refusal.code is RefusalCode.DAMAGED_PIXELS

    @pytest.mark.parametrize("value", [b"", item(b""), item(b"") + DELIMITER, DELIMITER])
    def test_no_fragment_at_all_is_truncated(self, refuse: Refuse, value: bytes) -> None:
        assert refuse(film(value)).code is RefusalCode.TRUNCATED

    def test_a_fragment_that_is_no_codestream_is_damaged(self, refuse: Refuse) -> None:
        value = item(b"") + item(b"nonsense" * 9) + DELIMITER
        assert refuse(film(value)).code is RefusalCode.DAMAGED_PIXELS

    def test_something_else_than_items_is_damaged(self, refuse: Refuse) -> None:
        assert refuse(film(b"nonsense" * 9)).code is RefusalCode.DAMAGED_PIXELS
        value = item(b"") + item(PACKED) + b"nonsense" * 9
        assert refuse(film(value)).code is RefusalCode.DAMAGED_PIXELS

    def test_items_in_an_element_of_defined_length_open(self, read: Read) -> None:
        value = item(b"") + item(PACKED) + DELIMITER
        content = film(value)
        start = content.rindex(b"\xff\xff\xff\xff" + ITEM)
        content = content[:start] + struct.pack("<L", len(value)) + content[start + 4 :]
        assert np.array_equal(read(content).pixels, FILM)


class TestFrames:
    FRAMES = np.stack([FILM, FILM + 1, FILM + 2])
    PACKED = tuple(even(encode(frame, 16, dicom_files.JPEG_LS)) for frame in FRAMES)

    def film(self, value: bytes, **more: Any) -> bytes:
        return film(value, pixels=self.FRAMES, frames=3, **more)

    def fragmented(self, table: tuple[int, ...] = ()) -> tuple[bytes, tuple[int, ...]]:
        """Two fragments a frame; also where each frame starts."""
        body, offsets = b"", []
        for packed in self.PACKED:
            offsets.append(len(body))
            body += item(packed[:100]) + item(packed[100:])
        table_bytes = struct.pack(f"<{len(table)}L", *table)
        return item(table_bytes) + body + DELIMITER, tuple(offsets)

    @pytest.mark.parametrize("frame", [0, 1, 2])
    def test_one_fragment_a_frame(self, read: Read, frame: int) -> None:
        value = encapsulate(list(self.PACKED), has_bot=False) + DELIMITER
        assert np.array_equal(read(self.film(value), frame).pixels, self.FRAMES[frame])

    @pytest.mark.parametrize("frame", [0, 1, 2])
    def test_frames_are_found_by_the_offset_table(self, read: Read, frame: int) -> None:
        _, offsets = self.fragmented()
        value, _ = self.fragmented(offsets)
        assert np.array_equal(read(self.film(value), frame).pixels, self.FRAMES[frame])

    @pytest.mark.parametrize("frame", [0, 1, 2])
    def test_frames_are_found_by_the_extended_offset_table(self, read: Read, frame: int) -> None:
        value, offsets = self.fragmented()
        elements = {"ExtendedOffsetTable": struct.pack("<3Q", *offsets)}
        content = self.film(value, elements=elements)
        assert np.array_equal(read(content, frame).pixels, self.FRAMES[frame])

    @pytest.mark.parametrize("table", [(), (0, 1, 2), (5, 6, 7), (0, 0, 0), (0,)])
    def test_frames_are_found_by_their_start_when_the_table_is_useless(
        self, read: Read, table: tuple[int, ...]
    ) -> None:
        value, _ = self.fragmented(table)
        assert np.array_equal(read(self.film(value), 1).pixels, self.FRAMES[1])

    def test_frames_that_cannot_be_told_apart_are_refused(self, refuse: Refuse) -> None:
        content = dicom_bytes(self.FRAMES, frames=3, syntax=dicom_files.RLE)
        start = content.rindex(b"\xff\xff\xff\xff" + ITEM) + 4
        value = item(b"") + b"".join(item(bytes(80)) for _ in range(5)) + DELIMITER
        refusal = refuse(content[:start] + value)
        assert refusal.code is RefusalCode.INCONSISTENT

    def test_another_number_of_frames_than_announced_is_refused(self, refuse: Refuse) -> None:
        value = encapsulate([*self.PACKED, *self.PACKED], has_bot=False) + DELIMITER
        assert refuse(self.film(value)).code is RefusalCode.INCONSISTENT

    def test_several_frames_where_one_is_announced_are_refused(self, refuse: Refuse) -> None:
        value = encapsulate(list(self.PACKED), has_bot=False) + DELIMITER
        assert refuse(film(value)).code is RefusalCode.INCONSISTENT


class TestCodestreams:
    @pytest.mark.parametrize("syntax", CODESTREAMS)
    def test_the_header_is_read_without_a_decoder(self, syntax: str) -> None:
        stream, frame = read_codestream(encode(FILM, 12, syntax))
        assert (stream.rows, stream.columns, stream.components) == (48, 40, 1)
        assert stream.precision in (12, 16)  # some encoders always say 16
        assert not stream.is_signed
        assert frame == encode(FILM, 12, syntax)

    @pytest.mark.parametrize("syntax", CODESTREAMS)
    def test_a_stream_cut_anywhere_in_its_header_is_refused(self, syntax: str) -> None:
        packed = encode(FILM, 12, syntax)
        for length in range(2, 120):
            with pytest.raises(RefusedError) as caught:
                read_codestream(packed[:length])
            assert caught.value.code in (RefusalCode.TRUNCATED, RefusalCode.DAMAGED_PIXELS)

    @pytest.mark.parametrize("syntax", CODESTREAMS)
    @pytest.mark.parametrize("fraction", [0.3, 0.6, 0.9])
    def test_a_film_cut_in_its_pixels_is_refused_not_filled_up(
        self, refuse: Refuse, syntax: str, fraction: float
    ) -> None:
        noisy = np.random.default_rng(1).integers(0, 4096, (64, 64), dtype=np.uint16)
        packed = encode(noisy, 12, syntax)
        cut = even(packed[: int(fraction * len(packed))])
        content = film(item(b"") + item(cut) + DELIMITER, syntax, pixels=noisy, bits_stored=12)
        assert refuse(content).code in (RefusalCode.TRUNCATED, RefusalCode.DAMAGED_PIXELS)

    @pytest.mark.parametrize("syntax", CODESTREAMS)
    def test_padding_behind_the_end_marker_does_not_matter(self, read: Read, syntax: str) -> None:
        packed = even(encode(FILM, 12, syntax)) + bytes(6)
        content = film(item(b"") + item(packed) + DELIMITER, syntax, bits_stored=12)
        assert np.array_equal(read(content).pixels, FILM)

    @pytest.mark.parametrize("syntax", CODESTREAMS)
    @pytest.mark.parametrize("shape", [(47, 40), (48, 41), (4, 4)])
    def test_another_size_than_the_header_says_is_refused_before_decoding(
        self,
        refuse: Refuse,
        monkeypatch: pytest.MonkeyPatch,
        syntax: str,
        shape: tuple[int, int],
    ) -> None:
        def never(*_: object) -> None:
            raise AssertionError("a decoder was called")

        monkeypatch.setattr(decoders, "_DECODERS", dict.fromkeys(Codec, (("x", never),) * 2))
        packed = even(encode(np.zeros(shape, np.uint16), 12, syntax))
        refusal = refuse(film(item(b"") + item(packed) + DELIMITER, syntax))
        assert refusal.code is RefusalCode.INCONSISTENT
        assert f"{shape[1]} x {shape[0]}" in refusal.cause

    @pytest.mark.parametrize("syntax", CODESTREAMS)
    def test_colour_where_grey_is_announced_is_refused(self, refuse: Refuse, syntax: str) -> None:
        colour = np.repeat((FILM >> 4).astype(np.uint8)[:, :, np.newaxis], 3, axis=2)
        packed = even(encode(np.ascontiguousarray(colour), 8, syntax))
        refusal = refuse(film(item(b"") + item(packed) + DELIMITER, syntax))
        assert refusal.code is RefusalCode.INCONSISTENT

    def test_more_bits_than_announced_are_refused(self, refuse: Refuse) -> None:
        small = (FILM >> 4).astype(np.uint8)
        value = item(b"") + item(PACKED) + DELIMITER
        assert refuse(film(value, pixels=small)).code is RefusalCode.INCONSISTENT

    @pytest.mark.parametrize(
        ("declared", "written"),
        [
            (dicom_files.JPEG_BASELINE, dicom_files.JPEG_2000_LOSSLESS),
            (dicom_files.JPEG_2000_LOSSLESS, dicom_files.JPEG_LS),
            (dicom_files.RLE, dicom_files.JPEG_LOSSLESS_SV1),
            (dicom_files.EXPLICIT, dicom_files.JPEG_LS),
            ("1.2.3.4", dicom_files.JPEG_LS),
        ],
    )
    def test_the_codec_is_told_by_the_data(self, read: Read, declared: str, written: str) -> None:
        content = declare(dicom_bytes(FILM, bits_stored=12, syntax=written), declared)
        radiograph = read(content)
        assert np.array_equal(radiograph.pixels, FILM)
        assert "but the pixels are" in radiograph.provenance.notes[0]

    def test_an_unknown_packing_is_named(self, refuse: Refuse) -> None:
        content = dicom_bytes(FILM, syntax=dicom_files.RLE)
        refusal = refuse(declare(content, "1.2.840.10008.1.2.4.999"))
        assert refusal.code is RefusalCode.NO_DECODER
        assert "1.2.840.10008.1.2.4.999" in refusal.cause

    def test_a_video_is_named(self, refuse: Refuse) -> None:
        refusal = refuse(declare(film(item(b"") + item(b"\0\0\1\xb3")), "1.2.840.10008.1.2.4.100"))
        assert refusal.code is RefusalCode.NO_DECODER
        assert "video" in refusal.cause

    def test_pixels_on_a_server_are_named(self, refuse: Refuse) -> None:
        refusal = refuse(declare(dicom_bytes(None), "1.2.840.10008.1.2.4.94"))
        assert refusal.code is RefusalCode.NO_PIXELS
        assert "server" in refusal.cause

    def test_uncompressed_pixels_under_a_compressed_syntax_open(self, read: Read) -> None:
        radiograph = read(declare(dicom_bytes(FILM), dicom_files.JPEG_LS))
        assert np.array_equal(radiograph.pixels, FILM)
        assert "not compressed although" in radiograph.provenance.notes[0]


class TestJpeg2000:
    def film(self, packed: bytes) -> bytes:
        value = item(b"") + item(even(packed)) + DELIMITER
        return film(value, dicom_files.JPEG_2000_LOSSLESS, bits_stored=12)

    def test_a_jp2_file_is_unwrapped(self, read: Read) -> None:
        packed = dicom_files.encode_jpeg_2000(FILM, 12, codecformat="jp2")
        assert packed[4:8] == b"jP  "
        assert np.array_equal(read(self.film(packed)).pixels, FILM)

    def test_long_boxes_and_a_box_to_the_end_are_unwrapped(self, read: Read) -> None:
        bare = dicom_files.encode_jpeg_2000(FILM, 12)
        signature = b"\x00\x00\x00\x0cjP  \r\n\x87\n"
        long_box = struct.pack(">L4sQ", 1, b"free", 20) + b"abcd"
        to_the_end = struct.pack(">L4s", 0, b"jp2c") + bare
        assert np.array_equal(read(self.film(signature + long_box + to_the_end)).pixels, FILM)

    @pytest.mark.parametrize(
        "box",
        [
            struct.pack(">L4s", 0, b"free"),
            struct.pack(">L4s", 7, b"free"),
            struct.pack(">L4sQ", 1, b"free", 0),
            struct.pack(">L4sQ", 1, b"free", 15),
            struct.pack(">L4s", 0xFFFFFFFF, b"free"),
            b"",
        ],
    )
    def test_boxes_that_lead_nowhere_are_refused(self, refuse: Refuse, box: bytes) -> None:
        signature = b"\x00\x00\x00\x0cjP  \r\n\x87\n"
        assert refuse(self.film(signature + box)).code is RefusalCode.DAMAGED_PIXELS

    def changed(self, change: Callable[[bytearray, int], None]) -> bytes:
        packed = bytearray(dicom_files.encode_jpeg_2000(FILM, 12))
        change(packed, packed.index(b"\xff\x51") + 4)
        return self.film(bytes(packed))

    @pytest.mark.parametrize(
        ("offset", "value"),
        [
            (18, 0),  # tile width
            (18, 1),  # 40 tiles, where there is one
            (10, 41),  # image offset past its right edge
            (26, 41),  # tile offset past the image
            (34, 0),  # no component
        ],
    )
    def test_an_impossible_size_is_refused(self, refuse: Refuse, offset: int, value: int) -> None:
        def change(packed: bytearray, siz: int) -> None:
            width = 2 if offset == 34 else 4
            packed[siz + offset : siz + offset + width] = value.to_bytes(width, "big")

        assert refuse(self.changed(change)).code in (
            RefusalCode.DAMAGED_PIXELS,
            RefusalCode.INCONSISTENT,
            RefusalCode.TRUNCATED,
        )

    def test_a_million_tiles_are_refused(self) -> None:
        packed = bytearray(dicom_files.encode_jpeg_2000(FILM, 12))
        siz = packed.index(b"\xff\x51") + 4
        for offset in (2, 6):  # right and bottom edge
            packed[siz + offset : siz + offset + 4] = (5000).to_bytes(4, "big")
        for offset in (18, 22):  # tile size
            packed[siz + offset : siz + offset + 4] = (1).to_bytes(4, "big")
        with pytest.raises(RefusedError) as caught:
            read_codestream(bytes(packed))
        assert caught.value.code is RefusalCode.DAMAGED_PIXELS

    def test_components_at_a_lower_resolution_are_refused(self, refuse: Refuse) -> None:
        def change(packed: bytearray, siz: int) -> None:
            packed[siz + 37 : siz + 39] = b"\x02\x02"

        assert refuse(self.changed(change)).code is RefusalCode.UNSUPPORTED_FORMAT

    @pytest.mark.parametrize("length", [13, 1, 0x7FFFFFFF])
    def test_tile_parts_of_impossible_length_are_refused(self, refuse: Refuse, length: int) -> None:
        packed = bytearray(dicom_files.encode_jpeg_2000(FILM, 12))
        start = packed.index(b"\xff\x90")
        packed[start + 6 : start + 10] = length.to_bytes(4, "big")
        assert refuse(self.film(bytes(packed))).code in (
            RefusalCode.DAMAGED_PIXELS,
            RefusalCode.TRUNCATED,
        )

    def test_a_short_size_is_refused(self, refuse: Refuse) -> None:
        packed = b"\xff\x4f\xff\x51\x00\x04\x00\x00\xff\x90" + bytes(20)
        assert refuse(self.film(packed)).code is RefusalCode.DAMAGED_PIXELS

    def test_something_else_behind_the_tiles_is_refused(self, refuse: Refuse) -> None:
        packed = dicom_files.encode_jpeg_2000(FILM, 12)
        assert packed.endswith(b"\xff\xd9")
        damaged = packed[:-2] + b"nonsense"
        assert refuse(self.film(damaged)).code is RefusalCode.DAMAGED_PIXELS

    def test_a_tile_part_up_to_the_end_opens(self, read: Read) -> None:
        packed = bytearray(dicom_files.encode_jpeg_2000(FILM, 12))
        start = packed.index(b"\xff\x90")
        packed[start + 6 : start + 10] = bytes(4)
        assert np.array_equal(read(self.film(bytes(packed))).pixels, FILM)


class TestJpeg:
    PACKED = bytes(encode((FILM >> 4).astype(np.uint8), 8, dicom_files.JPEG_BASELINE))

    def test_fill_bytes_and_bare_markers_are_passed(self) -> None:
        padded = self.PACKED[:2] + b"\xff\xff\xff\x01\xff\xff" + self.PACKED[2:]
        stream, _ = read_codestream(padded)
        assert (stream.rows, stream.columns) == (48, 40)

    def test_markers_tell_the_colours(self) -> None:
        adobe = b"\xff\xee\x00\x0eAdobe\0\x64\0\0\0\0\x01"
        jfif = b"\xff\xe0\x00\x10JFIF\0\1\1\0\0\1\0\1\0\0"
        bare = self.PACKED[:2] + self.PACKED[self.PACKED.index(b"\xff\xdb") :]
        assert read_codestream(bare)[0].has_colour_transform is None
        assert not read_codestream(bare)[0].is_jfif
        assert read_codestream(bare[:2] + adobe + bare[2:])[0].has_colour_transform is True
        assert (
            read_codestream(bare[:2] + adobe[:-1] + b"\0" + bare[2:])[0].has_colour_transform
            is False
        )
        assert read_codestream(bare[:2] + jfif + bare[2:])[0].is_jfif

    @pytest.mark.parametrize(
        "damage",
        [
            b"\xff\xd8\xff\xda\x00\x04\x00\x00",  # a scan without a frame
            b"\xff\xd8\xff\xc0\x00\x05\x08\x00\x01\xff\xda\x00\x02",  # a frame header cut short
            b"\xff\xd8\xff\xc0\x00\x09\x08\x00\x01\x00\x01\x03\x01\xff\xda\x00\x02",
            b"\xff\xd8\xff\xe0\x00\x01",  # a segment shorter than its length
            b"\xff\xd8\xff\xe0\x00\x04\x00\x00\x12\x34\x56\x78",  # no marker where one must be
        ],
    )
    def test_damaged_markers_are_refused(self, damage: bytes) -> None:
        with pytest.raises(RefusedError) as caught:
            read_codestream(damage)
        assert caught.value.code is RefusalCode.DAMAGED_PIXELS


class TestRle:
    PACKED = even(encode(FILM, 16, dicom_files.RLE))

    def film(self, packed: bytes) -> bytes:
        return film(item(b"") + item(packed) + DELIMITER, dicom_files.RLE)

    def with_header(self, *numbers: int) -> bytes:
        header = struct.pack("<16L", *numbers, *([0] * (16 - len(numbers))))
        return self.film(header + self.PACKED[64:])

    def test_it_opens(self, read: Read) -> None:
        radiograph = read(self.film(self.PACKED))
        assert np.array_equal(radiograph.pixels, FILM)
        assert radiograph.provenance.decoder == "imagecodecs (PackBits)"

    @pytest.mark.parametrize("count", [0, 1, 3, 15, 16, 0xFFFFFFFF])
    def test_another_number_of_segments_is_refused(self, refuse: Refuse, count: int) -> None:
        assert refuse(self.with_header(count, 64, 500)).code is RefusalCode.INCONSISTENT

    @pytest.mark.parametrize(
        "offsets", [(0, 500), (64, 64), (64, 32), (64, 0xFFFFFFFF), (65, 500), (64, 0)]
    )
    def test_segments_outside_the_data_are_refused(
        self, refuse: Refuse, offsets: tuple[int, int]
    ) -> None:
        assert refuse(self.with_header(2, *offsets)).code is RefusalCode.DAMAGED_PIXELS

    def test_segments_too_short_for_the_film_are_truncated(self, refuse: Refuse) -> None:
        header = struct.pack("<16L", 2, 64, 70, *([0] * 13))
        assert refuse(self.film(header + bytes(12))).code is RefusalCode.TRUNCATED

    def test_a_short_header_is_truncated(self, refuse: Refuse) -> None:
        assert refuse(self.film(self.PACKED[:40])).code is RefusalCode.TRUNCATED

    def test_segments_that_decode_to_too_little_are_truncated(self, refuse: Refuse) -> None:
        header = struct.pack("<16L", 2, 64, 64 + 60, *([0] * 13))
        refusal = refuse(self.film(header + b"\x80\x80" * 60))
        assert refusal.code is RefusalCode.TRUNCATED

    def test_segments_that_decode_to_another_size_are_refused(self, refuse: Refuse) -> None:
        header = struct.pack("<16L", 2, 64, 64 + 600, *([0] * 13))
        refusal = refuse(self.film(header + b"\x81\x07" * 600))
        assert refusal.code is RefusalCode.DAMAGED_PIXELS


class TestDeflatedFrames:
    SYNTAX = "1.2.840.10008.1.2.8.1"

    def film(self, pixels: np.ndarray, frames: int | None = None) -> bytes:
        import zlib

        images = pixels if frames else pixels[np.newaxis]
        packed = []
        for image in images:
            machine = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
            packed.append(even(machine.compress(image.tobytes()) + machine.flush()))
        value = encapsulate(packed, has_bot=False) + DELIMITER
        content = film(value, dicom_files.RLE, pixels=pixels, frames=frames)
        return declare(content, self.SYNTAX)

    def test_one_frame(self, read: Read) -> None:
        radiograph = read(self.film(FILM))
        assert np.array_equal(radiograph.pixels, FILM)
        assert radiograph.provenance.transfer_syntax == "Deflated Image Frame Compression"

    def test_several_frames(self, read: Read) -> None:
        frames = np.stack([FILM, FILM + 1])
        assert np.array_equal(read(self.film(frames, 2), 1).pixels, frames[1])

    def test_a_frame_of_another_size_is_refused(self, refuse: Refuse) -> None:
        content = self.film(FILM).replace(b"\x28\0\x10\0US\2\0\x30\0", b"\x28\0\x10\0US\2\0\x31\0")
        assert refuse(content).code is RefusalCode.TRUNCATED


class TestDecoders:
    @pytest.mark.parametrize(
        ("syntax", "first", "second"),
        [
            (dicom_files.JPEG_LOSSLESS_SV1, "jpeg8_decode", "imagecodecs (liblj92)"),
            (dicom_files.JPEG_LS, "jpegls_decode", "pyjpegls (CharLS)"),
            (dicom_files.JPEG_2000_LOSSLESS, "jpeg2k_decode", "pylibjpeg-openjpeg (OpenJPEG)"),
            (dicom_files.HTJ2K_LOSSLESS, "htj2k_decode", "pylibjpeg-openjpeg (OpenJPEG)"),
        ],
    )
    @pytest.mark.parametrize("kind", ["u2", "i2", "colour"])
    def test_a_second_decoder_takes_over_and_is_named(
        self,
        read: Read,
        monkeypatch: pytest.MonkeyPatch,
        syntax: str,
        first: str,
        second: str,
        kind: str,
    ) -> None:
        photometric = "MONOCHROME2"
        if kind == "colour":
            photometric = "RGB"
            pixels = np.random.default_rng(5).integers(0, 9, (48, 40, 3), dtype=np.uint8)
        else:
            pixels = (FILM // 2).astype(kind) - (1000 if kind == "i2" else 0)
        bits = 8 if kind == "colour" else 12
        content = dicom_bytes(pixels, photometric=photometric, bits_stored=bits, syntax=syntax)

        def fails(*_: object, **__: object) -> None:
            raise RuntimeError("no such feature")

        monkeypatch.setattr(imagecodecs, first, fails)
        radiograph = read(content)
        assert np.array_equal(radiograph.pixels, pixels)
        assert radiograph.provenance.decoder == second
        assert radiograph.provenance.notes == (
            f"The first decoder failed; {second} read the pixels.",
        )

    @pytest.mark.parametrize("interleave_mode", [0, 1, 2])
    def test_the_second_jpeg_ls_decoder_knows_every_order_of_colours(
        self, read: Read, monkeypatch: pytest.MonkeyPatch, interleave_mode: int
    ) -> None:
        pixels = np.random.default_rng(5).integers(0, 9, (48, 40, 3), dtype=np.uint8)
        ordered = np.moveaxis(pixels, 2, 0).copy() if interleave_mode == 0 else pixels
        packed = bytes(jpeg_ls.encode_array(ordered, interleave_mode=interleave_mode))
        value = item(b"") + item(even(packed)) + DELIMITER
        content = film(value, pixels=pixels, photometric="RGB")
        assert np.array_equal(read(content).pixels, pixels)

        def fails(*_: object, **__: object) -> None:
            raise RuntimeError("no such feature")

        monkeypatch.setattr(imagecodecs, "jpegls_decode", fails)
        assert np.array_equal(read(content).pixels, pixels)

    def test_the_first_decoder_needs_no_word(self, read: Read) -> None:
        names = []
        for syntax in CODESTREAMS:
            provenance = read(dicom_bytes(FILM, bits_stored=12, syntax=syntax)).provenance
            names.append(provenance.decoder)
            assert provenance.notes == ()
        assert names == [
            "imagecodecs (libjpeg-turbo)",
            "imagecodecs (CharLS)",
            "imagecodecs (OpenJPEG)",
            "imagecodecs (OpenJPH)",
        ]

    def test_without_the_second_jpeg_ls_library_the_film_is_refused(
        self, refuse: Refuse, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fails(*_: object, **__: object) -> None:
            raise RuntimeError("no such feature")

        monkeypatch.setattr(imagecodecs, "jpegls_decode", fails)
        monkeypatch.setattr(decoders, "jpeg_ls", None)
        refusal = refuse(dicom_bytes(FILM, syntax=dicom_files.JPEG_LS))
        assert refusal.code is RefusalCode.DAMAGED_PIXELS
        assert "JPEG-LS" in refusal.cause

    def test_damaged_lossy_jpeg_has_no_second_decoder(self, refuse: Refuse) -> None:
        pixels = (FILM >> 4).astype(np.uint8)
        packed = bytearray(encode(pixels, 8, dicom_files.JPEG_BASELINE))
        start = packed.index(b"\xff\xc4") + 5
        packed[start : start + 16] = b"\xff" * 16  # an impossible Huffman table
        value = item(b"") + item(even(bytes(packed))) + DELIMITER
        refusal = refuse(film(value, dicom_files.JPEG_BASELINE, pixels=pixels))
        assert refusal.code is RefusalCode.DAMAGED_PIXELS

    def test_a_decoder_that_returns_another_shape_is_not_believed(
        self, refuse: Refuse, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(imagecodecs, "jpegls_decode", lambda _: np.zeros((3, 3), np.uint16))
        refusal = refuse(dicom_bytes(FILM, syntax=dicom_files.JPEG_LS))
        assert refusal.code is RefusalCode.INCONSISTENT
