"""Every grey film of the collection looks the same in DCMTK, given the same window."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ImplicitVRLittleEndian, SecondaryCaptureImageStorage

from tests.dcmtk.conftest import explicit_window, largest_difference, read_film
from xrayviewer.domain.errors import UnreadableImageError
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.transforms import VoiFunction, Window
from xrayviewer.imaging.display import grey_levels
from xrayviewer.imaging.pixels import is_padding
from xrayviewer.imaging.windowing import auto_window

pytestmark = [pytest.mark.real_films, pytest.mark.dcmtk]

# Folder, first letters of the names, and how many grey films DCMTK renders there at least: as they
# are, and after their pixels were written again uncompressed.
GROUPS = [
    ("chest", "", 4, 3),
    ("chest_other", "", 1, 0),
    ("nonchest_xray", "", 2, 4),
    ("corpus", "012", 20, 5),
    ("corpus", "345", 20, 5),
    ("corpus", "678", 20, 5),
    ("corpus", "9ab", 20, 5),
    ("corpus", "cdef", 20, 5),
]
# Big-endian films of 32-bit pixels: the standard swaps bytes within words of 16 bits, as DCMTK
# does; those who wrote these files swapped all four, as our reader assumes (its values are those
# of the little-endian twin).
SWAPPED_OTHERWISE = "rtdose_expb"


MEANING = (0x0028, 0x2050)
"""Groups that say what the pixels mean."""


@dataclass
class Comparison:
    """What became of the films of one group."""

    direct: int = 0
    rewritten: int = 0
    by_formula: int = 0
    differing: tuple[str, ...] = ()


def first_frame_rescale(source: Dataset) -> list[Dataset]:
    """Where an enhanced multi-frame file keeps the rescale of its first frame; DCMTK looks only at
    the top of the data set."""
    groups = ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence")
    items = [source[keyword].value[0] for keyword in groups if source.get(keyword)]
    found = [item.get("PixelValueTransformationSequence") for item in items]
    return [sequence[0] for sequence in found if sequence]


def rewritten(path: Path, film: Radiograph, target: Path) -> Path:
    """Write a film again with what its own header says of grey levels and plain pixels."""
    source = pydicom.dcmread(path, force=True)
    data = Dataset()
    for part in (source, *first_frame_rescale(source)):
        for tag in part.keys():  # noqa: SIM118  iterating would convert every element
            if tag.group in MEANING and tag.element != 0:
                data[tag] = part[tag]
    data.SOPClassUID, data.SOPInstanceUID, data.Modality = (
        SecondaryCaptureImageStorage,
        "2.25.1",
        "OT",
    )
    pixels = np.asarray(film.pixels)
    if pixels.dtype == np.float32:  # of wide integers: modality values
        pixels = pixels.astype(np.int32)
        data.RescaleSlope, data.RescaleIntercept = 1, 0
    data.Rows, data.Columns = pixels.shape
    data.NumberOfFrames = 1
    data.BitsAllocated = 8 * pixels.dtype.itemsize
    data.BitsStored = min(film.provenance.bits_stored, data.BitsAllocated)
    data.HighBit = data.BitsStored - 1
    data.PixelRepresentation = int(pixels.dtype.kind == "i")
    data.PixelData = pixels.tobytes() + b"\0" * (pixels.nbytes % 2)
    data["PixelData"].VR = "OW"
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian  # keeps no VR the source got wrong
    data.save_as(target, enforce_file_format=True)
    return target


def window_for(film: Radiograph) -> Window:
    """Explicit window with numbers that survive the command line."""
    auto = auto_window(film)
    centre, width = (float(f"{number:.6g}") for number in (auto.centre, auto.width))
    return replace(auto, centre=centre, width=width)


def formula(film: Radiograph, window: Window) -> NDArray[np.uint8]:
    """LINEAR_EXACT of PS3.3 C.11.2.1.3.2, which DCMTK does not have, on rescaled values."""
    values = np.asarray(film.pixels, np.float64) * film.modality.slope + film.modality.intercept
    levels = ((values - window.centre) / window.width + 0.5) * 255
    levels[values <= window.centre - window.width / 2] = 0
    levels[values > window.centre + window.width / 2] = 255
    return np.rint(255 - levels if film.is_inverted else levels).astype(np.uint8)


def compare_film(path: Path, film: Radiograph, dcmtk, tmp_path, result: Comparison) -> bool:
    """Whether the grey levels are DCMTK's, or the formula's where DCMTK has none."""
    window = window_for(film)
    ours = grey_levels(film, window)
    if window.function is VoiFunction.LINEAR_EXACT:
        result.by_formula += 1
        return largest_difference(ours, formula(film, window)) <= 1
    options = explicit_window(window.centre, window.width)
    theirs = None if SWAPPED_OTHERWISE in path.name else dcmtk(path, *options)
    if theirs is None:
        theirs = dcmtk(rewritten(path, film, tmp_path / "plain.dcm"), *options)
        result.rewritten += 1
    else:
        result.direct += 1
    padding = is_padding(film, film.pixels)
    if theirs is not None and padding is not None and theirs.shape == ours.shape:
        theirs[padding] = 0  # DCMTK shows padding like any value; we show it black
    return theirs is not None and largest_difference(ours, theirs) <= 1


def compare_group(paths, dcmtk, tmp_path) -> Comparison:
    result = Comparison()
    for path in paths:
        try:
            film = read_film(path)
        except UnreadableImageError:
            continue
        if film.is_colour or film.provenance.file_format not in ("DICOM", "ACR-NEMA"):
            continue
        if not compare_film(path, film, dcmtk, tmp_path, result):
            result.differing += (path.name,)
    return result


@pytest.mark.filterwarnings("ignore::UserWarning:pydicom")
@pytest.mark.parametrize(("folder", "letters", "direct", "rewritten_count"), GROUPS)
def test_grey_levels_differ_from_dcmtk_by_one_at_most(
    folder, letters, direct, rewritten_count, film_data, dcmtk, tmp_path
):
    paths = sorted(
        path
        for path in (film_data / "dicom" / folder).iterdir()
        if path.is_file() and (not letters or path.name[0] in letters)
    )
    result = compare_group(paths, dcmtk, tmp_path)
    assert result.differing == ()
    assert result.direct >= direct
    assert result.rewritten >= rewritten_count


def test_the_comparison_notices_a_window_three_levels_off(film_data, dcmtk):
    path = next((film_data / "dicom" / "chest").glob("fuji*implicit*"))
    film = read_film(path)
    window = window_for(film)
    shifted = replace(window, centre=window.centre + 3 * window.width / 255)
    theirs = dcmtk(path, *explicit_window(window.centre, window.width))
    assert largest_difference(grey_levels(film, window), theirs) <= 1
    assert largest_difference(grey_levels(film, shifted), theirs) >= 2
