"""ZIP archives: members listed and read in place, whatever is wrong with them has a reason."""

import io
import struct
import zipfile
from pathlib import Path

import pytest

from xrayviewer.domain.errors import JobCancelledError, RefusalCode, UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers import archive
from xrayviewer.readers.archive import list_members, read_member, starts_like_zip
from xrayviewer.readers.refusals import RefusedError


class CancelledContext(DirectContext):
    is_cancelled = True


@pytest.fixture
def make_archive(tmp_path):
    def make(members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> Path:
        path = tmp_path / "films.zip"
        with zipfile.ZipFile(path, "w", compression) as content:
            for name, value in members.items():
                content.writestr(name, value)
        return path

    return make


def names_in(path: Path) -> list[str | None]:
    return [location.member for location in list_members(path, DirectContext())]


def refusal_of_archive(path: Path) -> RefusalCode:
    with pytest.raises(UnreadableImageError) as caught:
        names_in(path)
    assert caught.value.refusal.file_name == path.name
    return caught.value.refusal.code


def refusal_of_member(path: Path, member: str) -> RefusalCode:
    with pytest.raises(UnreadableImageError) as caught:
        read_member(FilmLocation(path, member))
    return caught.value.refusal.code


def edited(path: Path, signature: bytes, offset: int, replacement: bytes) -> Path:
    """Change bytes of every record that starts with a signature."""
    content = bytearray(path.read_bytes())
    start = content.find(signature)
    while start >= 0:
        content[start + offset : start + offset + len(replacement)] = replacement
        start = content.find(signature, start + 4)
    path.write_bytes(content)
    return path


CENTRAL, LOCAL = b"PK\x01\x02", b"PK\x03\x04"


def test_members_come_in_natural_order(make_archive):
    path = make_archive({"s/film10.dcm": b"x", "s/film2.dcm": b"x", "film1": b"x"})
    assert names_in(path) == ["film1", "s/film2.dcm", "s/film10.dcm"]
    assert all(location.path == path for location in list_members(path, DirectContext()))


def test_folders_and_what_systems_leave_are_no_members(make_archive):
    path = make_archive(
        dict.fromkeys(["a/", "a/.DS_Store", "__MACOSX/a/film", "readme.txt", "a/film"], b"")
    )
    assert names_in(path) == ["a/film"]


@pytest.mark.parametrize(
    "method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_a_member_is_inflated_by_each_method(make_archive, method):
    value = bytes(range(256)) * 9000
    path = make_archive({"film": value}, method)
    assert read_member(FilmLocation(path, "film")) == value


def test_listing_stops_when_it_is_no_longer_wanted(make_archive):
    with pytest.raises(JobCancelledError):
        list(list_members(make_archive({"film": b"x"}), CancelledContext()))


def test_an_archive_that_is_gone(tmp_path):
    assert refusal_of_archive(tmp_path / "gone.zip") is RefusalCode.NOT_FOUND


def test_an_archive_cut_short(make_archive):
    path = make_archive({"film": bytes(range(256)) * 40})
    path.write_bytes(path.read_bytes()[:300])
    assert refusal_of_archive(path) is RefusalCode.DAMAGED_HEADER


def test_an_archive_with_too_many_entries(make_archive, monkeypatch):
    monkeypatch.setattr(archive, "MAX_ENTRIES", 2)
    assert refusal_of_archive(make_archive(dict.fromkeys("abc", b"x"))) is RefusalCode.TOO_LARGE


def test_an_archive_with_too_long_a_list_is_refused_before_it_is_read(make_archive, monkeypatch):
    path = make_archive(dict.fromkeys("abc", b"x"))
    monkeypatch.setattr(archive, "MAX_DIRECTORY_BYTES", 140)
    assert refusal_of_archive(path) is RefusalCode.TOO_LARGE


def test_an_archive_that_announces_too_much_in_all(make_archive, monkeypatch):
    monkeypatch.setattr(archive, "MAX_TOTAL_BYTES", 5)
    path = make_archive({"a": b"xxx", "b": b"xxx"})
    assert refusal_of_archive(path) is RefusalCode.EXPANDS_TOO_MUCH


def test_entries_that_share_their_bytes(make_archive):
    """Such an archive holds the same megabytes as often as its list says."""
    path = edited(make_archive({"a": b"x" * 99, "b": b"x" * 99}), CENTRAL, 42, struct.pack("<I", 0))
    assert refusal_of_archive(path) is RefusalCode.EXPANDS_TOO_MUCH


def test_a_member_that_is_gone(make_archive):
    assert refusal_of_member(make_archive({"a": b"x"}), "b") is RefusalCode.NOT_FOUND


@pytest.mark.parametrize(
    "name", ["../film", "a/../../film", "/etc/film", "C:\\film", "..\\film", "\\\\server\\a\\film"]
)
def test_a_member_whose_name_points_outside(make_archive, name):
    path = make_archive({name: b"x"})
    assert names_in(path) == [name]
    assert refusal_of_member(path, name) is RefusalCode.OUTSIDE_FOLDER


def test_an_encrypted_member(make_archive):
    path = edited(make_archive({"film": b"x"}), CENTRAL, 8, b"\1\0")
    assert refusal_of_member(path, "film") is RefusalCode.ENCRYPTED


def test_a_member_packed_by_an_unknown_method(make_archive):
    path = edited(make_archive({"film": b"x"}), CENTRAL, 10, struct.pack("<H", 9))
    assert refusal_of_member(path, "film") is RefusalCode.UNSUPPORTED_FORMAT


def test_an_empty_member(make_archive):
    assert refusal_of_member(make_archive({"film": b""}), "film") is RefusalCode.EMPTY


def test_a_member_larger_than_a_film(make_archive, monkeypatch):
    monkeypatch.setattr(archive, "MAX_MEMBER_BYTES", 99)
    assert refusal_of_member(make_archive({"film": b"x" * 100}), "film") is RefusalCode.TOO_LARGE


def test_a_member_that_expands_too_much(make_archive):
    path = make_archive({"film": bytes(archive.HARMLESS_BYTES + 1)})
    assert refusal_of_member(path, "film") is RefusalCode.EXPANDS_TOO_MUCH


def test_a_blank_film_may_expand_at_any_ratio(make_archive):
    path = make_archive({"film": bytes(archive.HARMLESS_BYTES)})
    assert len(read_member(FilmLocation(path, "film"))) == archive.HARMLESS_BYTES


def test_a_member_that_holds_more_than_it_announces(make_archive):
    """The size in the list is what the checks go by, so more never comes out."""
    path = edited(make_archive({"film": b"x" * 5000}), CENTRAL, 24, struct.pack("<I", 9))
    assert refusal_of_member(path, "film") is RefusalCode.DAMAGED_HEADER


def test_inflating_stops_where_a_library_would_go_on():
    class Endless:
        """A `ZipFile` that trusts the compressed stream more than the list of members."""

        def open(self, entry):
            return io.BytesIO(bytes(5000))

    entry = zipfile.ZipInfo("film")
    entry.file_size = 9
    with pytest.raises(RefusedError) as caught:
        archive._inflate(Endless(), entry)
    assert caught.value.code is RefusalCode.EXPANDS_TOO_MUCH


def test_a_member_that_holds_less_than_it_announces(make_archive):
    path = edited(make_archive({"film": b"x" * 50}), CENTRAL, 24, struct.pack("<I", 51))
    assert refusal_of_member(path, "film") is RefusalCode.DAMAGED_HEADER


def test_a_member_with_a_wrong_checksum(make_archive):
    path = edited(make_archive({"film": b"x"}), CENTRAL, 16, b"\0\0\0\0")
    assert refusal_of_member(path, "film") is RefusalCode.DAMAGED_HEADER


@pytest.mark.parametrize("name", ["inner.zip", "inner"])
def test_an_archive_inside_an_archive_is_not_opened(make_archive, name):
    inner = make_archive({"film": b"x"}).read_bytes()
    path = make_archive({name: inner})
    assert refusal_of_member(path, name) is RefusalCode.UNSUPPORTED_FORMAT


def test_a_dicom_file_may_start_like_an_archive(make_archive):
    start = make_archive({"film": b"x"}).read_bytes()
    assert starts_like_zip(start)
    assert not starts_like_zip(start.ljust(128, b"\0")[:128] + b"DICM")


def test_an_empty_archive_has_no_members(make_archive):
    path = make_archive({})
    assert starts_like_zip(path.read_bytes())
    assert names_in(path) == []
