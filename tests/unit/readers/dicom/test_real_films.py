"""Every film of the collection gets its verdict; what matters most is pinned."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.unit.readers.conftest import RecordingContext
from xrayviewer.domain.errors import RefusalCode, UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.spacing import SpacingKind
from xrayviewer.domain.transforms import LookupTable, Window
from xrayviewer.engine.decoding import decoding_engine
from xrayviewer.engine.process import ProcessEngine
from xrayviewer.readers.dicom.file import open_data_set
from xrayviewer.readers.dicom.identity import read_acquisition, read_identity

pytestmark = pytest.mark.real_films

FOLDERS = ("chest", "chest_other", "nonchest_xray", "corpus")
DEADLINE_S = 30.0

NO_PIXELS, NOT_AN_IMAGE = RefusalCode.NO_PIXELS, RefusalCode.NOT_AN_IMAGE
REFUSED = {
    "_NOPIXELS": NO_PIXELS,
    "_BADSTREAM": RefusalCode.DAMAGED_PIXELS,
    "DICOMDIR": NO_PIXELS,
    "NoMeta": NO_PIXELS,
    "UN_sequence": NO_PIXELS,
    "_IM0000": NO_PIXELS,
    "rtplan": NO_PIXELS,
    "rtstruct": NO_PIXELS,
    "chrSQEncoding": NO_PIXELS,
    "chrJapMultiExplicitIR6": NO_PIXELS,
    "GH487": NO_PIXELS,
    "GH178": NO_PIXELS,
    "GH223": NO_PIXELS,
    "reportsi": NO_PIXELS,
    "waveform": NO_PIXELS,
    "empty_charset": NO_PIXELS,
    "rwvm": NO_PIXELS,
    "seg.dcm": NOT_AN_IMAGE,
    "label.seg": NOT_AN_IMAGE,
    "liver": NOT_AN_IMAGE,
    "GH179B": RefusalCode.TRUNCATED,
    "MR_truncated": RefusalCode.TRUNCATED,
    "nested_priv_SQ": RefusalCode.DAMAGED_HEADER,
    "embedded-sequence-delimiter": RefusalCode.DAMAGED_PIXELS,
    "badVR": RefusalCode.INCONSISTENT,
}
"""Part of a name, and why such files are refused. All others open."""


@pytest.fixture(scope="module")
def decoder() -> Iterator[ProcessEngine]:
    engine = decoding_engine()
    engine.warm_up()  # here, because no test may leave a process behind that it started
    yield engine
    engine.close()


@pytest.fixture
def film(film_data: Path, decoder: ProcessEngine):
    """Reads a film of the collection in a child process with a memory cap."""

    def read(name: str) -> Radiograph:
        location = FilmLocation(film_data / "dicom" / name)
        radiograph = decoder.call(
            "radiograph:read_radiograph",
            location,
            0,
            context=RecordingContext(),
            deadline_s=DEADLINE_S,
        )
        assert isinstance(radiograph, Radiograph)
        return radiograph

    return read


def test_every_file_opens_or_is_refused_for_the_right_reason(film, film_data: Path) -> None:
    verdicts: dict[str, str] = {}
    expected: dict[str, str] = {}
    for folder in FOLDERS:
        for path in sorted((film_data / "dicom" / folder).iterdir()):
            reasons = [str(code) for part, code in REFUSED.items() if part in path.name]
            expected[path.name] = next(iter(reasons), "opens")
            try:
                radiograph = film(f"{folder}/{path.name}")
            except UnreadableImageError as error:
                verdicts[path.name] = str(error.refusal.code)
            else:
                verdicts[path.name] = "opens"
                assert radiograph.rows * radiograph.columns > 1
    assert len(verdicts) >= 360
    assert verdicts == expected


def test_one_film_in_five_lossless_syntaxes_is_one_film(film) -> None:
    names = ("UNC", "RLE", "J2KR", "JLSL", "JPLL")
    digests = {film(f"nonchest_xray/RG2_{name}.dcm").digest for name in names}
    assert len(digests) == 1


def test_acr_nema_and_its_dicom_copy_are_one_film(film) -> None:
    old = film("chest/fuji_cr_mono1_10bit_ACRNEMA_nometa__CR-MONO1-10-chest")
    new = film("chest/fuji_cr_mono1_10bit_implicitLE.dcm")
    assert old.digest == new.digest
    assert old.is_inverted
    assert old.windows[0] == Window(550.0, 1024.0)
    assert old.identity.institution.startswith("FUJI")


def test_a_wrong_polarity_changes_nothing_but_the_polarity(film) -> None:
    true = film("chest/siim_cr_mono2_8bit_jpeg_baseline.dcm")
    false = film("chest/siim_FAKE_mono1_tag_only.dcm")
    assert (true.is_inverted, false.is_inverted) == (False, True)
    assert np.array_equal(true.pixels, false.pixels)
    assert true.digest != false.digest
    assert true.acquisition.lossy
    assert true.spacing is not None
    assert true.spacing.kind is SpacingKind.AT_DETECTOR


def test_a_spacing_of_zero_is_not_trusted(film) -> None:
    radiograph = film("chest/philips_cr_mono1_15bit_j2k_lossy__RG1_J2KI.dcm")
    assert radiograph.spacing is None
    assert any("pixel spacing" in note for note in radiograph.provenance.notes)
    assert radiograph.acquisition.lossy
    assert radiograph.acquisition.lossy_ratio == 10.0
    assert radiograph.acquisition.age_years == pytest.approx(64.48)
    assert radiograph.provenance.bits_stored == 15


def test_a_modality_lut_is_kept(film) -> None:
    radiograph = film("chest/cr_mono1_10bit_jpeg_lossless_sv1__spoksonat_cxr.dcm")
    assert isinstance(radiograph.modality, LookupTable)
    assert len(radiograph.modality.entries) == 1024
    assert radiograph.is_inverted
    film_of_foot = film("nonchest_xray/CR-ModalitySequenceLUT.dcm")
    assert isinstance(film_of_foot.modality, LookupTable)


def test_a_signed_scout_keeps_its_sign_and_padding(film) -> None:
    radiograph = film("chest_other/ct_scout_chest_signed16_jpeglossless.dcm")
    assert radiograph.pixels.dtype == np.int16
    assert int(radiograph.pixels.min()) == -196
    assert radiograph.padding == (-1500, -1500)
    assert radiograph.spacing is not None
    assert radiograph.spacing.kind is SpacingKind.ESTIMATED


def test_overlays_and_shutters_past_the_edge_are_kept(film) -> None:
    radiograph = film("nonchest_xray/OutOfBoundsOverlay.dcm")
    assert len(radiograph.overlays) == 2
    assert len(radiograph.shutters) == 1
    assert radiograph.spacing is not None
    assert radiograph.spacing.note == "ERMF 1.04"


def test_a_wrong_sign_in_jpeg_2000_is_put_right(film) -> None:
    radiograph = film("corpus/2df92c52_J2K_pixelrep_mismatch.dcm")
    assert radiograph.pixels.dtype == np.int16
    assert int(radiograph.pixels.min()) == -2000


def test_colours_are_transformed_once(film) -> None:
    raw = film("corpus/0c9a6d9f_SC_jpeg_no_color_transform.dcm").pixels
    assert raw.shape == (256, 256, 3)
    jpeg = film("corpus/6b91960d_PM5644-960x540_JPEG-Baseline_YBR422.dcm").pixels
    lossless = film("corpus/87f23143_PM5644-960x540_JPEG2000-Lossless.dcm").pixels
    assert np.abs(jpeg.astype(int) - lossless).mean() < 3


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("chrArab", "قباني, لنزار"),
        ("chrFren.", "Buc, Jérôme"),
        ("chrGerm", "Äneas, Rüdiger"),
        ("chrGreek", "Διονυσιος"),
        ("chrH32", "ﾔﾏﾀﾞ, ﾀﾛｳ"),
        ("chrHbrw", "שרון, דבורה"),
        ("chrJapMulti", "やまだ, たろう"),
        ("chrRuss", "Люкceмбypг"),  # noqa: RUF001  as it is written in the file
        ("chrX2", "Wang, XiaoDong"),
        ("chrGB2312", "Zhang, XiaoDong"),
        ("japanese_charset", "やまだ, たろう"),
        ("korean_charset", "김희중"),
    ],
)
def test_names_in_every_writing(film_data: Path, part: str, name: str) -> None:
    folders = [film_data / "dicom" / folder for folder in ("chest", "corpus")]
    (path,) = (path for folder in folders for path in folder.iterdir() if part in path.name)
    data_set = open_data_set(path.read_bytes(), FilmLocation(path))
    assert read_identity(data_set).patient_name == name


def test_cyrillic_without_a_declared_character_set(film_data: Path) -> None:
    folder = film_data / "dicom" / "chest"
    path = folder / "rentgenprom_dx_mono2_16bit_j2k_lossless_UPSIDEDOWN_INVERTED.dcm"
    data_set = open_data_set(path.read_bytes(), FilmLocation(path))
    assert "Рентгенпром" in read_acquisition(data_set).manufacturer
