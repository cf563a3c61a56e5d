"""Write the small films of a made-up pattern that the program tests its decoders by.

    .venv/bin/python packaging/self_test_films.py

Only needed when the pattern or the list of films changes; what is in resources/self-test stays
what a decoder of any version has to give.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import jpeg_ls
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    UID,
    ComputedRadiographyImageStorage,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from xrayviewer.readers.decoder_self_test import DEEP_BITS, FOLDER, SHAPE, pattern

TARGET = Path(__file__).resolve().parents[1] / "resources" / FOLDER
Encode = Callable[[NDArray[Any]], bytes]


def jpeg_ls_frame(values: NDArray[np.uint16]) -> bytes:
    """Encode by CharLS; the bits are told, because it would guess them from the brightest value."""
    encoded = jpeg_ls.encode_buffer(
        values.astype("<u2").tobytes(),
        rows=SHAPE[0],
        columns=SHAPE[1],
        samples_per_pixel=1,
        bits_stored=DEEP_BITS,
    )
    return bytes(encoded)


ENCODERS: dict[str, tuple[UID, Encode | None]] = {
    "uncompressed.dcm": (ExplicitVRLittleEndian, None),
    "deflate.dcm": (DeflatedExplicitVRLittleEndian, None),
    "jpeg-baseline.dcm": (
        JPEGBaseline8Bit,
        lambda values: bytes(imagecodecs.jpeg8_encode(values.astype(np.uint8), level=97)),
    ),
    "jpeg-lossless.dcm": (
        JPEGLosslessSV1,
        lambda values: bytes(imagecodecs.ljpeg_encode(values, bitspersample=DEEP_BITS)),
    ),
    "jpeg-ls.dcm": (JPEGLSLossless, jpeg_ls_frame),
    "jpeg-2000.dcm": (
        JPEG2000Lossless,
        lambda values: bytes(
            imagecodecs.jpeg2k_encode(
                values, level=0, reversible=True, codecformat="j2k", bitspersample=DEEP_BITS
            )
        ),
    ),
    "htj2k.dcm": (
        HTJ2KLossless,
        lambda values: bytes(imagecodecs.htj2k_encode(values, reversible=True)),
    ),
}


def film(values: NDArray[np.uint16], bits: int, syntax: UID, encode: Encode | None) -> Dataset:
    """Describe the pattern as a film of nobody."""
    data_set = Dataset()
    data_set.SOPClassUID = ComputedRadiographyImageStorage
    data_set.SOPInstanceUID = "2.25.1"
    data_set.Modality = "CR"
    data_set.PatientName = "SELF^TEST"
    data_set.SamplesPerPixel = 1
    data_set.PhotometricInterpretation = "MONOCHROME2"
    data_set.Rows, data_set.Columns = SHAPE
    data_set.BitsAllocated = 8 if bits == 8 else 16
    data_set.BitsStored = bits
    data_set.HighBit = bits - 1
    data_set.PixelRepresentation = 0
    data_set.PixelData = (
        values.astype("<u2").tobytes() if encode is None else encapsulate([encode(values)])
    )
    data_set["PixelData"].VR = "OW" if encode is None else "OB"
    data_set["PixelData"].is_undefined_length = encode is not None
    data_set.file_meta = FileMetaDataset()
    data_set.file_meta.TransferSyntaxUID = syntax
    return data_set


def main() -> None:
    """Write them all."""
    TARGET.mkdir(exist_ok=True)
    for name, (syntax, encode) in ENCODERS.items():
        bits = 8 if syntax == JPEGBaseline8Bit else DEEP_BITS
        film(pattern(bits), bits, syntax, encode).save_as(TARGET / name, enforce_file_format=True)
    rle = film(pattern(DEEP_BITS), DEEP_BITS, ExplicitVRLittleEndian, None)
    rle.compress(RLELossless, generate_instance_uid=False)
    rle.save_as(TARGET / "rle.dcm", enforce_file_format=True)
    deep, eight = Image.fromarray(pattern(16)), Image.fromarray(pattern(8).astype(np.uint8))
    deep.save(TARGET / "png.png")
    deep.save(TARGET / "tiff.tif", compression="tiff_lzw")
    eight.save(TARGET / "jpeg.jpg", quality=97)
    eight.convert("RGB").save(TARGET / "webp.webp", lossless=True)


if __name__ == "__main__":
    main()
