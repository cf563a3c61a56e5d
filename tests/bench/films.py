"""Films of film size, drawn and with noise, in every transfer syntax that can be encoded here."""

from pathlib import Path

import cv2
import imagecodecs
import numpy as np
from pydicom import uid
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate

ENCODERS = {
    "jpeg-lossless": (
        uid.JPEGLosslessSV1,
        lambda a: imagecodecs.ljpeg_encode(a, bitspersample=16),
        imagecodecs.jpeg_decode,
    ),
    "jpeg-ls": (uid.JPEGLSLossless, imagecodecs.jpegls_encode, imagecodecs.jpegls_decode),
    "jpeg-2000": (
        uid.JPEG2000Lossless,
        lambda a: imagecodecs.jpeg2k_encode(a, level=0, codecformat="j2k", reversible=True),
        imagecodecs.jpeg2k_decode,
    ),
    "htj2k": (uid.HTJ2KLossless, imagecodecs.htj2k_encode, imagecodecs.htj2k_decode),
}


def phantom(rows, columns, seed=0, bits=12):
    """A chest-like drawing with noise: uint16, shape (rows, columns)."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j].astype(np.float32)
    body = np.clip(1.25 - x**2 - 0.5 * y**2, 0, 1)
    lungs = sum(np.exp(-((((x - c) / 0.28) ** 2 + (y / 0.6) ** 2) ** 2)) for c in (-0.42, 0.42))
    ribs = 0.05 * np.cos(22 * y + 6 * x**2)
    film = 0.75 * body - 0.45 * lungs + ribs * lungs
    grain = cv2.GaussianBlur(random.normal(0, 1, film.shape).astype(np.float32), (0, 0), 0.8)
    film = film + 0.006 * grain
    return (np.clip(film, 0, 1) * (2**bits - 1)).astype(np.uint16)


def write_film(path: Path, pixels, syntax="uncompressed", **elements) -> bytes:
    """Write a DX film; returns the encoded frame (the raw pixels when uncompressed)."""
    data = Dataset()
    data.SOPClassUID = uid.DigitalXRayImageStorageForPresentation
    data.SOPInstanceUID = uid.generate_uid(entropy_srcs=[str(path)])
    data.StudyInstanceUID = data.SeriesInstanceUID = uid.generate_uid(entropy_srcs=["bench"])
    data.PatientName, data.PatientID, data.Modality = "Bench^Film", "B1", "DX"
    data.Rows, data.Columns = pixels.shape
    data.SamplesPerPixel, data.PhotometricInterpretation = 1, "MONOCHROME2"
    data.BitsAllocated, data.BitsStored, data.HighBit, data.PixelRepresentation = 16, 12, 11, 0
    data.PatientOrientation = ["L", "F"]
    data.ImagerPixelSpacing = [0.14, 0.14]
    for keyword, value in elements.items():
        setattr(data, keyword, value)
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = data.SOPClassUID
    meta.MediaStorageSOPInstanceUID = data.SOPInstanceUID
    if syntax == "uncompressed":
        meta.TransferSyntaxUID, frame = uid.ExplicitVRLittleEndian, pixels.tobytes()
        data.PixelData = frame
    else:
        meta.TransferSyntaxUID, encode, _ = ENCODERS[syntax]
        frame = bytes(encode(pixels))
        data.PixelData = encapsulate([frame])
    data["PixelData"].VR = "OW" if syntax == "uncompressed" else "OB"
    data.file_meta = meta
    data.save_as(path, enforce_file_format=True)
    return frame
