"""Image files as films: every mode keeps its grey levels or says what was lost."""

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin, TiffImagePlugin

from xrayviewer.domain.errors import JobCancelledError, RefusalCode, UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.radiograph import Radiograph, film_digest
from xrayviewer.domain.transforms import Rescale
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers.raster import file
from xrayviewer.readers.raster.file import open_raster
from xrayviewer.readers.raster.film import read_raster
from xrayviewer.readers.raster.pixels import film_pixels, turned
from xrayviewer.readers.raster.signature import is_cut_short, raster_format, webp_size

RAMP = np.arange(6 * 8, dtype=np.uint8).reshape(6, 8) * 5
RAMP_16 = RAMP.astype(np.uint16) * 257 + 3


def encode(image: Image.Image | np.ndarray, file_format: str = "PNG", **options) -> bytes:
    target = io.BytesIO()
    picture = image if isinstance(image, Image.Image) else Image.fromarray(image)
    picture.save(target, file_format, **options)
    return target.getvalue()


def read(content: bytes, frame: int = 0, context=None) -> Radiograph:
    return read_raster(content, FilmLocation(Path("film.png")), frame, context or DirectContext())


def refusal_of(content: bytes, frame: int = 0) -> RefusalCode:
    with pytest.raises(UnreadableImageError) as caught:
        read(content, frame)
    assert caught.value.refusal.file_name == "film.png"
    return caught.value.refusal.code


def tiff(values: np.ndarray, order: str = "<", **tags: int | str) -> bytes:
    """An uncompressed TIFF of one strip, written by hand so that every tag is ours."""
    data = values.astype(values.dtype.newbyteorder(order)).tobytes()
    entries = {
        256: values.shape[1], 257: values.shape[0], 258: 8 * values.dtype.itemsize,
        259: 1, 262: tags.get("photometric", 1), 277: 1, 278: values.shape[0], 279: len(data),
        339: {"u": 1, "i": 2, "f": 3}[values.dtype.kind],
    }  # fmt: skip
    start = 8 + 2 + 12 * (len(entries) + 1) + 4
    entries[273] = start
    directory = struct.pack(order + "H", len(entries))
    for tag, value in sorted(entries.items()):
        directory += struct.pack(order + "HHII", tag, 4, 1, value)
    mark = b"II" if order == "<" else b"MM"
    return mark + struct.pack(order + "HI", 42, 8) + directory + b"\0" * 4 + data


class RecordingContext(DirectContext):
    def __init__(self) -> None:
        self.allowed_s: list[float] = []

    def allow_time(self, seconds: float) -> None:
        self.allowed_s.append(seconds)


class CancelledContext(DirectContext):
    is_cancelled = True


# Grey, bit by bit


def test_grey_of_8_bits():
    film = read(encode(RAMP))
    np.testing.assert_array_equal(film.pixels, RAMP)
    assert film.pixels.dtype == np.uint8
    assert film.provenance.bits_stored == 8
    assert film.provenance.file_format == "PNG"
    assert film.provenance.photometric_interpretation == "MONOCHROME2"
    assert film.provenance.decoder.startswith("Pillow ")
    assert film.provenance.notes == ()
    assert film.windows == ()
    assert not film.is_colour
    assert film.digest == film_digest(RAMP, Rescale(), False, None)


@given(st.integers(0, 2**32))
def test_grey_of_16_bits_keeps_all_of_them(seed):
    values = np.random.default_rng(seed).integers(0, 65536, (5, 7), np.uint16)
    film = read(encode(values))
    np.testing.assert_array_equal(film.pixels, values)
    assert (film.pixels.dtype, film.provenance.bits_stored) == (np.dtype(np.uint16), 16)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("dtype", ["u1", "u2", "i2", "f4"])
def test_tiff_of_either_byte_order(order, dtype):
    values = (RAMP_16.astype(np.int32) - (20000 if dtype == "i2" else 0)).astype(dtype)
    film = read(tiff(values, order))
    np.testing.assert_array_equal(film.pixels, values)
    assert film.pixels.dtype == np.dtype(dtype)
    assert film.pixels.dtype.isnative
    assert film.provenance.file_format == "TIFF"


def test_tiff_of_double_precision_is_not_read():
    assert refusal_of(tiff(RAMP.astype(np.float64))) is RefusalCode.UNSUPPORTED_FORMAT


@pytest.mark.parametrize(
    ("values", "dtype"),
    [([0, 65535], np.uint16), ([-32768, 32767], np.int16), ([-1, 65535], np.float32)],
)
def test_whole_numbers_of_32_bits_take_the_narrowest_type(values, dtype):
    film = read(tiff(np.array([values], np.int32)))
    np.testing.assert_array_equal(film.pixels, [values])
    assert film.pixels.dtype == dtype


def test_unsigned_whole_numbers_of_32_bits_stay_positive():
    film = read(tiff(np.array([[0, 2**32 - 256]], np.uint32)))
    np.testing.assert_array_equal(film.pixels, [[0, 2**32 - 256]])
    assert film.pixels.dtype == np.float32
    assert "24 significant bits" in film.provenance.notes[0]


def test_floats_that_are_no_numbers_take_the_lowest_value():
    film = read(tiff(np.array([[np.nan, 2.0, np.inf, 3.0]], np.float32)))
    np.testing.assert_array_equal(film.pixels, [[2.0, 2.0, 2.0, 3.0]])
    assert "finite" in film.provenance.notes[0]


def test_floats_of_which_none_is_a_number_are_refused():
    assert refusal_of(tiff(np.full((4, 4), np.nan, np.float32))) is RefusalCode.DAMAGED_PIXELS


def test_black_and_white():
    film = read(encode(Image.fromarray(RAMP).convert("1")))
    assert set(np.unique(film.pixels)) == {0, 255}
    assert "black or white" in film.provenance.notes[0]


# Zero is white


def test_16_bits_whose_zero_is_white_are_shown_inverted():
    film = read(tiff(RAMP_16, photometric=0))
    np.testing.assert_array_equal(film.pixels, RAMP_16)
    assert film.is_inverted
    assert film.provenance.photometric_interpretation == "MONOCHROME1"


def test_8_bits_whose_zero_is_white_are_turned_by_pillow():
    film = read(tiff(RAMP, photometric=0))
    np.testing.assert_array_equal(film.pixels, 255 - RAMP)
    assert not film.is_inverted
    assert film.provenance.photometric_interpretation == "MONOCHROME2"


# Colour


def test_colour_stays_colour():
    values = np.dstack([RAMP, RAMP, RAMP[::-1]])
    film = read(encode(values))
    np.testing.assert_array_equal(film.pixels, values)
    assert film.is_colour
    assert film.provenance.photometric_interpretation == "RGB"


@pytest.mark.parametrize("file_format", ["PNG", "BMP", "JPEG", "WEBP"])
def test_grey_stored_as_colour_becomes_grey(file_format):
    options = {"lossless": True} if file_format == "WEBP" else {}
    film = read(encode(np.dstack([RAMP] * 3), file_format, **options))
    assert film.pixels.shape == RAMP.shape
    assert film.pixels.dtype == np.uint8
    assert np.abs(film.pixels.astype(int) - RAMP).max() <= (8 if file_format == "JPEG" else 0)
    assert "stores grey as colour" in film.provenance.notes[-1]


def test_a_colour_between_the_sampled_pixels_is_found():
    values = np.dstack([np.zeros((40, 40), np.uint8)] * 3)
    values[17, 17, 2] = 1
    assert read(encode(values)).is_colour


@pytest.mark.parametrize("is_grey", [True, False])
def test_a_palette_is_looked_up(is_grey):
    picture = Image.fromarray(RAMP).convert("P")
    if not is_grey:
        picture.putpalette([value for grey in range(256) for value in (grey, 0, 0)])
    film = read(encode(picture))
    assert film.is_colour != is_grey
    np.testing.assert_array_equal(film.pixels if is_grey else film.pixels[..., 0], RAMP)


def test_a_transparent_entry_of_a_palette_is_black():
    picture = Image.fromarray(RAMP).convert("P")
    film = read(encode(picture, transparency=int(RAMP[3, 3])))
    expected = RAMP.copy()
    expected[3, 3] = 0
    np.testing.assert_array_equal(film.pixels, expected)


@pytest.mark.parametrize("mode", ["LA", "RGBA"])
def test_transparent_parts_lie_on_black(mode):
    picture = Image.fromarray(RAMP).convert(mode)
    alpha = np.full(RAMP.shape, 255, np.uint8)
    alpha[0], alpha[1] = 0, 128
    picture.putalpha(Image.fromarray(alpha))
    film = read(encode(picture))
    assert (film.pixels[0] == 0).all()
    np.testing.assert_allclose(film.pixels[1], RAMP[1] * (128 / 255), atol=0.5)
    np.testing.assert_array_equal(film.pixels[2:], RAMP[2:])
    assert "Transparent parts are shown on black." in film.provenance.notes


def test_an_alpha_channel_that_hides_nothing_is_not_mentioned():
    film = read(encode(Image.fromarray(RAMP).convert("LA")))
    np.testing.assert_array_equal(film.pixels, RAMP)
    assert film.provenance.notes == ("The file stores grey as colour; it is shown as grey.",)


def test_printing_colours_are_converted():
    film = read(encode(Image.new("CMYK", (8, 6), (255, 0, 0, 0)), "JPEG"))
    assert film.is_colour
    assert "CMYK" in film.provenance.notes[0]


def test_colour_of_16_bits_loses_8_of_them():
    content = deep_colour_png()
    film = read(content)
    np.testing.assert_array_equal(film.pixels, np.full((1, 1, 3), [0x12, 0x56, 0x9A], np.uint8))
    assert "reduced to 8" in film.provenance.notes[0]


def test_colour_of_16_bits_in_a_tiff_loses_8_of_them():
    content = encode(Image.new("RGB", (2, 1)), "TIFF")
    start = TiffImagePlugin.TiffImageFile(io.BytesIO(content)).tag_v2[273][0]
    bits = struct.pack("<3H", 8, 8, 8)
    deep = content[:start].replace(bits, struct.pack("<3H", 16, 16, 16))
    film = read(deep + struct.pack("<6H", 0x1234, 0x5678, 0x9ABC, 0, 0, 0))
    np.testing.assert_array_equal(film.pixels, [[[0x12, 0x56, 0x9A], [0, 0, 0]]])
    assert "reduced to 8" in film.provenance.notes[0]


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def deep_colour_png() -> bytes:
    row = b"\0" + bytes.fromhex("123456789abc")
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 16, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(row))
        + chunk(b"IEND", b"")
    )


# Orientation, pages, description


def oriented(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif


UPRIGHT = {
    1: RAMP, 2: RAMP[:, ::-1], 3: RAMP[::-1, ::-1], 4: RAMP[::-1],
    5: RAMP.T, 6: np.rot90(RAMP, -1), 7: RAMP[::-1, ::-1].T, 8: np.rot90(RAMP),
}  # fmt: skip


@pytest.mark.parametrize("orientation", UPRIGHT)
@pytest.mark.parametrize("file_format", ["PNG", "TIFF"])
def test_films_are_turned_as_exif_says(orientation, file_format):
    content = encode(RAMP, file_format, exif=oriented(orientation))
    film = read(content)
    np.testing.assert_array_equal(film.pixels, UPRIGHT[orientation])
    assert open_raster(content).size == film.pixels.shape
    assert (file.TURNED_NOTE in film.provenance.notes) == (orientation != 1)


def test_turning_keeps_colour_planes():
    values = np.dstack([RAMP, RAMP + 1, RAMP + 2])
    assert turned(values, 6).shape == (8, 6, 3)
    assert turned(values, 6).flags.c_contiguous


def test_each_page_of_a_tiff_is_a_frame():
    pages = [Image.fromarray(RAMP), Image.fromarray(RAMP_16[:3].copy())]
    content = encode(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    first, second = read(content, 0), read(content, 1)
    np.testing.assert_array_equal(first.pixels, RAMP)
    np.testing.assert_array_equal(second.pixels, RAMP_16[:3])
    assert (second.provenance.frame_index, second.provenance.frame_count) == (1, 2)


@pytest.mark.parametrize("frame", [-1, 2])
def test_a_page_that_is_not_there(frame):
    pages = [Image.fromarray(RAMP), Image.fromarray(RAMP)]
    content = encode(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert refusal_of(content, frame) is RefusalCode.INCONSISTENT


@pytest.mark.parametrize("file_format", ["PNG", "WEBP"])
def test_of_an_animation_the_first_picture_is_shown(file_format):
    pictures = [Image.new("RGB", (8, 6), colour) for colour in ("red", "blue")]
    content = encode(pictures[0], file_format, save_all=True, append_images=pictures[1:])
    film = read(content)
    assert film.pixels[0, 0, 0] > 200
    assert film.provenance.frame_count == 1
    assert "Only the first of its 2 pictures is shown." in film.provenance.notes


@pytest.mark.parametrize(
    ("profile", "is_noted"),
    [
        (b"\0" * 16 + b"RGB " + b"Adobe RGB (1998)", True),
        (b"\0" * 16 + b"RGB " + b"sRGB IEC61966-2.1", False),
        (b"\0" * 16 + b"RGB " + "sRGB".encode("utf-16-be"), False),
        (b"\0" * 16 + b"GRAY" + b"Dot Gain 20%", False),
    ],
)
def test_an_unusual_colour_profile_is_mentioned(profile, is_noted):
    film = read(encode(RAMP, icc_profile=profile))
    assert ("Its colour profile is not applied." in film.provenance.notes) == is_noted


def test_resolution_is_no_spacing():
    assert read(encode(RAMP, dpi=(254, 254))).spacing is None
    assert read(encode(RAMP, "TIFF", dpi=(254, 508))).pixel_aspect == 1.0


def test_a_synthetic_png_says_so():
    text = PngImagePlugin.PngInfo()
    text.add_text("Description", "Synthetic chest film, shows no patient")
    assert read(encode(RAMP, pnginfo=text)).acquisition.is_synthetic


def test_a_synthetic_tiff_says_so():
    assert read(encode(RAMP, "TIFF", description="synthetic")).acquisition.is_synthetic


def test_films_are_not_synthetic_unless_they_say_so():
    text = PngImagePlugin.PngInfo()
    text.add_text("Description", "chest film")
    assert not read(encode(RAMP, pnginfo=text)).acquisition.is_synthetic
    assert not read(encode(RAMP, "JPEG")).acquisition.is_synthetic


@pytest.mark.parametrize(
    ("file_format", "options", "is_lossy"),
    [
        ("PNG", {}, False),
        ("JPEG", {}, True),
        ("BMP", {}, False),
        ("WEBP", {"lossless": True}, False),
        ("WEBP", {"lossless": False}, True),
        ("TIFF", {"compression": "tiff_lzw"}, False),
        ("TIFF", {"compression": "jpeg"}, True),
    ],
)
def test_lossy_compression_is_told(file_format, options, is_lossy):
    film = read(encode(np.dstack([RAMP, RAMP, 255 - RAMP]), file_format, **options))
    assert film.acquisition.lossy == is_lossy


def test_the_header_alone_is_read_without_decoding():
    content = bytearray(encode(RAMP, compress_level=0))
    content[content.find(b"IDAT") + 12] ^= 0x40
    assert open_raster(bytes(content)).size == RAMP.shape


def test_damage_beside_the_pixels_is_mentioned():
    content = encode(RAMP, "TIFF", description="chest")
    tag = struct.pack("<HHI", 270, 2, 6)
    assert tag in content
    broken = content.replace(tag, struct.pack("<HHI", 270, 2, 10**6))
    film = read(broken)
    np.testing.assert_array_equal(film.pixels, RAMP)
    assert file.DAMAGED_NOTE in film.provenance.notes


# Time


def test_time_is_asked_for_by_the_size_in_the_header(monkeypatch):
    context = RecordingContext()
    read(encode(np.zeros((3000, 2500), np.uint8)), context=context)
    read(encode(RAMP), context=context)
    assert context.allowed_s == [7.5, 5.0]


def test_reading_stops_when_it_is_no_longer_wanted():
    with pytest.raises(JobCancelledError):
        read(encode(RAMP), context=CancelledContext())


# Refusals


def test_other_files_are_no_image():
    assert refusal_of(b"GIF89a" + b"\0" * 40) is RefusalCode.NOT_AN_IMAGE
    with pytest.raises(UnreadableImageError, match="it is a PDF document, not a film"):
        read(b"%PDF-1.7")


@pytest.mark.parametrize("file_format", ["PNG", "JPEG", "TIFF", "BMP", "WEBP"])
def test_a_file_cut_short_is_refused(file_format):
    noise = np.random.default_rng(1).integers(0, 256, (64, 64), np.uint8)
    content = encode(noise, file_format)
    for share in (0.6, 0.9):
        cut = content[: int(len(content) * share)]
        if file_format == "TIFF":  # its header lies at the end, so it has to be moved
            cut = tiff(noise)[: int(len(content) * share)]
        assert refusal_of(cut) is RefusalCode.TRUNCATED


def test_damaged_pixels_are_refused():
    content = bytearray(encode(RAMP, compress_level=0))
    content[content.find(b"IDAT") + 12] ^= 0x40
    assert refusal_of(bytes(content)) is RefusalCode.DAMAGED_PIXELS


def test_a_damaged_header_is_refused():
    content = bytearray(encode(RAMP))
    content[24] = 77  # bit depth
    assert refusal_of(bytes(content)) is RefusalCode.DAMAGED_HEADER


@pytest.mark.parametrize("kind", [b"VP8 ", b"ODD "])
def test_an_image_without_size_is_refused(kind):
    assert refusal_of(b"RIFF\x64\0\0\0WEBP" + kind + b"\0" * 100) is RefusalCode.DAMAGED_HEADER


def test_a_webp_whose_pixels_are_missing_is_cut_short():
    assert refusal_of(encode(RAMP, "WEBP")[:34]) is RefusalCode.TRUNCATED


@pytest.mark.parametrize("file_format", ["BMP", "JPEG", "PNG", "WEBP"])
def test_a_missing_end_is_seen(file_format):
    content = encode(RAMP, file_format)
    assert not is_cut_short(content, file_format)
    assert is_cut_short(content[:-8], file_format)


def test_a_text_that_unpacks_to_too_much_is_refused():
    bomb = chunk(b"zTXt", b"a\0\0" + zlib.compress(b"\0" * (2 << 20)))
    content = encode(RAMP)
    assert refusal_of(content[:33] + bomb + content[33:]) is RefusalCode.EXPANDS_TOO_MUCH


def test_pixels_packed_in_an_unknown_way_are_refused():
    assert refusal_of(tiff(RAMP_16, ">", photometric=0)) is RefusalCode.UNSUPPORTED_FORMAT


@pytest.mark.parametrize("file_format", ["PNG", "BMP", "TIFF", "WEBP", "JPEG"])
def test_a_size_no_film_has_is_refused_before_anything_is_decoded(file_format, monkeypatch):
    monkeypatch.setattr(file, "LARGEST_PIXEL_COUNT", 47)
    monkeypatch.setattr(file, "load", None)
    assert refusal_of(encode(RAMP, file_format)) is RefusalCode.TOO_LARGE


def test_a_later_page_of_such_a_size_is_refused(monkeypatch):
    pages = [Image.fromarray(RAMP[:2]), Image.fromarray(RAMP)]
    content = encode(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    monkeypatch.setattr(file, "LARGEST_PIXEL_COUNT", 47)
    assert read(content, 0).rows == 2
    assert refusal_of(content, 1) is RefusalCode.TOO_LARGE


def png_of_size(columns: int, rows: int, byte_count: int = 100) -> bytes:
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", columns, rows, 8, 0, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(b"")[:2] + bytes(byte_count))
        + chunk(b"IEND", b"")
    )


def test_a_side_no_film_has_is_refused():
    assert refusal_of(png_of_size(65_536, 16)) is RefusalCode.TOO_LARGE


@pytest.mark.parametrize(
    ("file_format", "height_follows"),
    [("BMP", struct.pack("<II", 40, 8)), ("TIFF", struct.pack("<HHI", 257, 4, 1))],
)
def test_a_file_too_short_for_its_pixels_is_refused_before_room_is_made(
    file_format, height_follows, monkeypatch
):
    monkeypatch.setattr(file, "load", None)
    content = encode(Image.fromarray(RAMP).convert("RGB"), file_format)
    place = content.index(height_follows) + 8
    tall = content[:place] + struct.pack("<I", 6000) + content[place + 4 :]
    assert refusal_of(tall) is RefusalCode.TRUNCATED


def test_a_png_too_short_for_its_pixels_is_refused_before_room_is_made(monkeypatch):
    monkeypatch.setattr(file, "load", None)
    assert refusal_of(png_of_size(8000, 8000)) is RefusalCode.TRUNCATED


# Signatures


@pytest.mark.parametrize("file_format", ["PNG", "JPEG", "TIFF", "BMP", "WEBP"])
def test_formats_are_known_by_their_first_bytes(file_format):
    assert raster_format(encode(RAMP, file_format)) == file_format


@pytest.mark.parametrize(
    ("mode", "options"),
    [("RGB", {"lossless": True}), ("RGB", {}), ("RGBA", {"exact": True})],
)
def test_the_size_of_a_webp_is_read_from_its_first_chunk(mode, options):
    picture = Image.new(mode, (301, 7), (1, 2, 3, 4)[: len(mode)])
    assert webp_size(encode(picture, "WEBP", **options)) == (301, 7)


def test_grey_modes_of_pillow_with_another_byte_order():
    big = Image.frombytes("I;16B", (8, 6), RAMP_16.astype(">u2").tobytes())
    np.testing.assert_array_equal(film_pixels(big, is_unsigned=True).values, RAMP_16)
