"""Large JPEG 2000 and HTJ2K films are first seen small."""

from typing import Any

import imagecodecs
import numpy as np
import pytest

from tests.unit.readers import dicom_files
from tests.unit.readers.conftest import Read, RecordingContext
from tests.unit.readers.dicom.test_packed import DELIMITER, even, item
from tests.unit.readers.dicom.test_packed import film as film_of
from tests.unit.readers.dicom_files import dicom_bytes
from xrayviewer.domain.graphics import CircularShutter, PolygonalShutter, RectangularShutter
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.readers.dicom import preview
from xrayviewer.readers.dicom.syntax import Codec


@pytest.fixture(autouse=True)
def small_films_count_as_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limits divided by a thousand, so that the films of these tests decode at once."""
    monkeypatch.setattr(preview, "SMALLEST_FILMS_PIXELS", dict.fromkeys(Codec, 2_000))
    monkeypatch.setattr(preview, "LARGEST_PREVIEW_PIXELS", 1_000)


def film(rows: int, columns: int, kind: str = "u2", high: int = 4000) -> np.ndarray:
    field = np.add.outer(np.sin(np.arange(rows) / 20), np.cos(np.arange(columns) / 20))
    offset = -high // 2 if np.dtype(kind).kind == "i" else 0
    return ((field + 2) / 4 * high + offset).astype(kind)


def read_both(
    read: Read, context: RecordingContext, content: bytes
) -> tuple[Radiograph, Radiograph]:
    full = read(content)
    (preview,) = context.published
    assert isinstance(preview, Radiograph)
    return preview, full


@pytest.mark.parametrize(
    ("syntax", "kind", "bits"),
    [
        (dicom_files.JPEG_2000_LOSSLESS, "u2", 12),
        (dicom_files.JPEG_2000_LOSSLESS, "u2", 16),
        (dicom_files.JPEG_2000_LOSSLESS, "i2", 13),
        (dicom_files.JPEG_2000_LOSSLESS, "u1", 8),
        (dicom_files.HTJ2K_LOSSLESS, "u2", 12),
        (dicom_files.HTJ2K_LOSSLESS, "i2", 13),
    ],
)
@pytest.mark.parametrize(
    ("rows", "columns", "reduction"), [(60, 41, 2), (120, 91, 4), (171, 251, 8), (300, 301, 8)]
)
def test_the_preview_is_the_film_in_small(
    read: Read,
    context: RecordingContext,
    syntax: str,
    kind: str,
    bits: int,
    rows: int,
    columns: int,
    reduction: int,
) -> None:
    pixels = film(rows, columns, kind, 250 if kind == "u1" else 4000)
    content = dicom_bytes(pixels, bits_stored=bits, syntax=syntax)
    preview, full = read_both(read, context, content)
    assert np.array_equal(full.pixels, pixels)
    assert not full.is_preview
    assert preview.is_preview
    assert preview.provenance.reduction == reduction
    assert (preview.rows, preview.columns) == (-(-rows // reduction), -(-columns // reduction))
    assert preview.pixels.dtype == full.pixels.dtype
    nearest = pixels[::reduction, ::reduction]
    tolerance = 0.06 * (int(pixels.max()) - int(pixels.min()))
    assert np.abs(preview.pixels.astype(int) - nearest).max() <= tolerance
    assert preview.digest != full.digest


@pytest.mark.parametrize("syntax", [dicom_files.JPEG_2000_LOSSLESS, dicom_files.HTJ2K_LOSSLESS])
@pytest.mark.parametrize(("kind", "bits"), [("u2", 12), ("i2", 12), ("u2", 14)])
def test_overshoot_at_an_edge_does_not_wrap_around(
    read: Read, context: RecordingContext, syntax: str, kind: str, bits: int
) -> None:
    low = -(1 << (bits - 1)) if kind == "i2" else 0
    pixels = np.full((120, 90), low, kind)
    pixels[:, 45:] = low + (1 << bits) - 1
    pixels[50:60, 20:30] = low + (1 << bits) - 1
    preview, _ = read_both(read, context, dicom_bytes(pixels, bits_stored=bits, syntax=syntax))
    span = 1 << bits
    assert np.abs(preview.pixels[:, :8].astype(int)[:10] - low).max() < 0.1 * span
    assert np.abs(preview.pixels[:, -8:].astype(int) - (low + span - 1)).max() < 0.1 * span


@pytest.mark.parametrize(("kind", "bits"), [("u1", 8), ("u2", 16), ("i2", 15)])
def test_htj2k_without_room_for_overshoot_has_no_preview(
    read: Read, context: RecordingContext, kind: str, bits: int
) -> None:
    content = dicom_bytes(
        film(120, 90, kind, 250), bits_stored=bits, syntax=dicom_files.HTJ2K_LOSSLESS
    )
    read(content)
    assert context.published == []


def test_the_preview_means_the_same(read: Read, context: RecordingContext) -> None:
    elements: dict[str, Any] = {
        "PixelSpacing": ["0.2", "0.1"],
        "WindowCenter": "2000",
        "WindowWidth": "4000",
        "RescaleSlope": "2",
        "RescaleIntercept": "-5",
        "PixelPaddingValue": 0,
        "ShutterShape": ["RECTANGULAR", "CIRCULAR", "POLYGONAL"],
        "ShutterLeftVerticalEdge": 9,
        "ShutterRightVerticalEdge": 41,
        "ShutterUpperHorizontalEdge": 5,
        "ShutterLowerHorizontalEdge": 101,
        "CenterOfCircularShutter": [61, 41],
        "RadiusOfCircularShutter": 40,
        "VerticesOfThePolygonalShutter": [1, 1, 1, 81, 101, 41],
    }
    content = dicom_bytes(
        film(120, 90),
        photometric="MONOCHROME1",
        bits_stored=12,
        syntax=dicom_files.JPEG_2000_LOSSLESS,
        elements=elements,
    )
    preview, full = read_both(read, context, content)
    assert preview.modality == full.modality
    assert preview.windows == full.windows
    assert preview.is_inverted is full.is_inverted is True
    assert preview.padding == full.padding == (0, 0)
    assert preview.identity == full.identity
    assert preview.acquisition == full.acquisition
    assert preview.pixel_aspect == full.pixel_aspect == 2.0
    assert preview.spacing is not None
    assert preview.spacing.row_mm == pytest.approx(0.2 * 120 / 30)
    assert preview.spacing.column_mm == pytest.approx(0.1 * 90 / 23)
    assert preview.shutters == (
        RectangularShutter(top=1, bottom=25, left=2, right=10),
        CircularShutter((15, 10), 10),
        PolygonalShutter(((0, 0), (0, 20), (25, 10))),
    )


def test_the_decoders_are_named(read: Read, context: RecordingContext) -> None:
    for syntax in (dicom_files.JPEG_2000_LOSSLESS, dicom_files.HTJ2K_LOSSLESS):
        read(dicom_bytes(film(120, 90), bits_stored=12, syntax=syntax))
    names = [each.provenance.decoder for each in context.published]  # type: ignore[attr-defined]
    assert names == ["Pillow (OpenJPEG)", "imagecodecs (OpenJPH)"]


def colour() -> np.ndarray:
    return np.repeat(film(120, 90, "u1", 250)[:, :, np.newaxis], 3, axis=2).copy()


@pytest.mark.parametrize(
    "content",
    [
        dicom_bytes(film(40, 40), bits_stored=12, syntax=dicom_files.JPEG_2000_LOSSLESS),
        dicom_bytes(film(120, 90), bits_stored=12, syntax=dicom_files.JPEG_LS),
        dicom_bytes(film(120, 90), bits_stored=12),
        dicom_bytes(colour(), photometric="RGB", syntax=dicom_files.JPEG_2000_LOSSLESS),
    ],
    ids=["small", "other codec", "uncompressed", "colour"],
)
def test_others_have_no_preview(read: Read, context: RecordingContext, content: bytes) -> None:
    read(content)
    assert context.published == []


def test_a_stream_with_few_resolutions_is_reduced_less(
    read: Read, context: RecordingContext
) -> None:
    pixels = film(171, 251)
    packed = imagecodecs.jpeg2k_encode(
        pixels, level=0, codecformat="j2k", reversible=True, bitspersample=12, resolutions=2
    )
    value = item(b"") + item(even(bytes(packed))) + DELIMITER
    content = film_of(value, dicom_files.JPEG_2000_LOSSLESS, pixels=pixels, bits_stored=12)
    preview, _ = read_both(read, context, content)
    assert preview.provenance.reduction == 2


@pytest.mark.parametrize("shape", [None, (3, 3)])
def test_without_a_preview_the_film_still_opens(
    read: Read,
    context: RecordingContext,
    monkeypatch: pytest.MonkeyPatch,
    shape: tuple[int, int] | None,
) -> None:
    original = imagecodecs.htj2k_decode

    def decode(frame: bytes, *, skipres: int | None = None, **more: Any) -> np.ndarray:
        if skipres is None:
            return original(frame, **more)
        if shape is None:
            raise RuntimeError("no lower resolutions")
        return np.zeros(shape, np.uint16)

    monkeypatch.setattr(imagecodecs, "htj2k_decode", decode)
    pixels = film(120, 90)
    content = dicom_bytes(pixels, bits_stored=12, syntax=dicom_files.HTJ2K_LOSSLESS)
    assert np.array_equal(read(content).pixels, pixels)
    assert context.published == []
