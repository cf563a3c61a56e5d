"""DICOMDIR: its films, wherever a disc has put them, but never outside its folder."""

import io
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, MediaStorageDirectoryStorage

from xrayviewer.domain.errors import RefusalCode, UnreadableImageError
from xrayviewer.readers import dicomdir
from xrayviewer.readers.dicomdir import Medium, is_dicomdir, read_dicomdir


def write_dicomdir(*file_ids, record_type: str = "IMAGE") -> bytes:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = MediaStorageDirectoryStorage
    meta.MediaStorageSOPInstanceUID = "1.2.3"
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data_set = Dataset()
    data_set.file_meta = meta
    data_set.FileSetID = "FILMS"
    records = []
    for file_id in file_ids:
        record = Dataset()
        record.DirectoryRecordType = record_type
        if file_id is not None:
            record.ReferencedFileID = file_id
        records.append(record)
    data_set.DirectoryRecordSequence = records
    target = io.BytesIO()
    pydicom.dcmwrite(target, data_set, enforce_file_format=True)
    return target.getvalue()


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    folder = tmp_path / "disc"
    (folder / "Images" / "Rle").mkdir(parents=True)
    (folder / "Images" / "Rle" / "im1").write_bytes(b"film")
    (folder / "Images" / "IM2.;1").write_bytes(b"film")
    (tmp_path / "outside").write_bytes(b"secret")
    return folder


def read(disc: Path, *file_ids, **options) -> Medium:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pydicom.config.settings, "writing_validation_mode", pydicom.config.IGNORE)
        content = write_dicomdir(*file_ids, **options)
    return read_dicomdir(content, disc / "DICOMDIR")


def found(medium: Medium, disc: Path) -> list[str]:
    return [location.path.relative_to(disc).as_posix() for location in medium.locations]


def test_films_are_found_whatever_the_case_of_their_names(disc):
    medium = read(disc, ["IMAGES", "RLE", "IM1"], ["IMAGES", "IM2"])
    assert found(medium, disc) == ["Images/Rle/im1", "Images/IM2.;1"]
    assert medium.missing == ()


def test_a_path_in_one_value_counts_too(disc):
    assert found(read(disc, "IMAGES/RLE/IM1"), disc) == ["Images/Rle/im1"]


def test_missing_films_are_listed(disc):
    medium = read(disc, ["IMAGES", "RLE", "IM1"], ["IMAGES", "IM9"], ["GONE", "IM1"])
    assert found(medium, disc) == ["Images/Rle/im1"]
    assert medium.missing == ("IMAGES/IM9", "GONE/IM1")


def test_a_folder_is_no_film_and_a_film_no_folder(disc):
    medium = read(disc, ["IMAGES", "RLE"], ["IMAGES", "RLE", "IM1", "IM1"])
    assert medium.missing == ("IMAGES/RLE", "IMAGES/RLE/IM1/IM1")


def test_a_film_named_twice_is_one_film(disc):
    assert len(read(disc, ["IMAGES", "RLE", "IM1"], ["images", "rle", "im1"]).locations) == 1


def test_other_records_are_no_films(disc):
    assert read(disc, ["IMAGES", "RLE", "IM1"], record_type="PRESENTATION") == Medium((), ())
    assert read(disc, None) == Medium((), ())


@pytest.mark.parametrize(
    "file_id",
    [
        ["..", "outside"],
        ["IMAGES", "..", "..", "outside"],
        "../outside",
        "/etc/passwd",
        ["", "etc", "passwd"],
        [".", "outside"],
        ["C:", "outside"],
        ["IMAGES", "LINK"],
        ["LINKED", "outside"],
    ],
)
def test_a_list_that_points_outside_its_folder_is_refused(disc, file_id):
    (disc / "Images" / "link").symlink_to(disc.parent / "outside")
    (disc / "linked").symlink_to(disc.parent)
    with pytest.raises(UnreadableImageError) as caught:
        read(disc, ["IMAGES", "RLE", "IM1"], file_id)
    assert caught.value.refusal.code is RefusalCode.OUTSIDE_FOLDER
    assert caught.value.refusal.file_name == "DICOMDIR"


def test_a_link_within_the_folder_is_followed(disc):
    (disc / "link").symlink_to(disc / "Images")
    assert found(read(disc, ["LINK", "RLE", "IM1"]), disc) == ["link/Rle/im1"]


def test_a_list_without_end_is_refused(disc, monkeypatch):
    monkeypatch.setattr(dicomdir, "MAX_DICOMDIR_BYTES", 100)
    with pytest.raises(UnreadableImageError) as caught:
        read(disc, ["IMAGES", "RLE", "IM1"])
    assert caught.value.refusal.code is RefusalCode.TOO_LARGE


def test_something_else_is_refused(disc):
    with pytest.raises(UnreadableImageError) as caught:
        read_dicomdir(b"no list at all", disc / "DICOMDIR")
    assert caught.value.refusal.code is RefusalCode.NOT_AN_IMAGE


def test_a_dicomdir_is_known_by_its_class_whatever_its_name():
    assert is_dicomdir(write_dicomdir("IM1"))
    assert not is_dicomdir(b"\0" * 128 + b"DICM" + b"1.2.840.10008.5.1.4.1.1.1")


def test_the_dicomdirs_of_pydicom():
    folder = Path(pydicom.__file__).parent / "data" / "test_files" / "dicomdirtests"
    medium = read_dicomdir((folder / "DICOMDIR").read_bytes(), folder / "DICOMDIR")
    assert len(medium.locations) == 31
    assert medium.missing == ()
    assert all(location.path.is_file() for location in medium.locations)
