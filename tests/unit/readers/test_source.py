"""Bytes of a film: regular files and archive members only, each failure with its reason."""

import errno
import os
import stat
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from xrayviewer.domain.errors import RefusalCode, UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.readers import regular_file
from xrayviewer.readers.source import read_bytes, read_start


def refusal_of(location: FilmLocation) -> RefusalCode:
    with pytest.raises(UnreadableImageError) as caught:
        read_bytes(location)
    assert caught.value.refusal.file_name == location.name.replace("\0", "")
    return caught.value.refusal.code


@pytest.fixture
def film(tmp_path: Path) -> FilmLocation:
    path = tmp_path / "film.dcm"
    path.write_bytes(b"film" * 100)
    return FilmLocation(path)


def test_a_file_is_read_whole(film):
    assert read_bytes(film) == b"film" * 100


def test_the_start_of_a_file_is_read_alone(film):
    assert read_start(film, 6) == b"filmfi"


def test_a_member_is_read_from_its_archive(tmp_path):
    with zipfile.ZipFile(tmp_path / "films.zip", "w") as archive:
        archive.writestr("a/film.dcm", b"film")
    location = FilmLocation(tmp_path / "films.zip", "a/film.dcm")

    assert read_bytes(location) == b"film"
    assert read_start(location, 2) == b"film"


def test_a_file_that_is_gone(tmp_path):
    assert refusal_of(FilmLocation(tmp_path / "gone.dcm")) is RefusalCode.NOT_FOUND


def test_a_path_through_a_file(film):
    assert refusal_of(FilmLocation(film.path / "film.dcm")) is RefusalCode.NOT_FOUND


def test_a_path_no_system_can_have(tmp_path):
    assert refusal_of(FilmLocation(tmp_path / "a\0b")) is RefusalCode.NOT_FOUND


def test_an_empty_file(tmp_path):
    (tmp_path / "empty.dcm").touch()
    assert refusal_of(FilmLocation(tmp_path / "empty.dcm")) is RefusalCode.EMPTY


def test_a_folder(tmp_path):
    assert refusal_of(FilmLocation(tmp_path)) is RefusalCode.NOT_A_FILE


def test_a_folder_that_may_not_be_read(tmp_path, monkeypatch):
    def refuse(_path):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "scandir", refuse)
    assert refusal_of(FilmLocation(tmp_path)) is RefusalCode.NO_PERMISSION


def test_a_pipe_does_not_block(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert refusal_of(FilmLocation(tmp_path / "pipe")) is RefusalCode.NOT_A_FILE


def test_a_device():
    assert refusal_of(FilmLocation(Path("/dev/zero"))) is RefusalCode.NOT_A_FILE


def test_a_pipe_put_in_the_place_of_a_file_does_not_block(film, monkeypatch):
    """Between the look at the file and its opening, somebody exchanges it."""
    as_seen_before = film.path.stat()
    film.path.unlink()
    os.mkfifo(film.path)
    monkeypatch.setattr(Path, "stat", lambda path, **_: as_seen_before)

    assert refusal_of(film) is RefusalCode.NOT_A_FILE


def test_a_file_without_permission(film, monkeypatch):
    def refuse(*_args):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    assert refusal_of(film) is RefusalCode.NO_PERMISSION


def test_a_disk_that_fails_is_named(film, monkeypatch):
    def fail(*_args):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "open", fail)
    with pytest.raises(UnreadableImageError, match="Input/output error") as caught:
        read_bytes(film)
    assert caught.value.refusal.code is RefusalCode.READ_ERROR


def test_a_file_beyond_the_limit_is_not_read(film, monkeypatch):
    monkeypatch.setattr(regular_file, "MAX_FILE_BYTES", 399)
    assert refusal_of(film) is RefusalCode.TOO_LARGE


def test_the_refusal_is_a_sentence_for_the_reader(tmp_path):
    (tmp_path / "empty.dcm").touch()
    with pytest.raises(UnreadableImageError) as caught:
        read_bytes(FilmLocation(tmp_path / "empty.dcm"))
    assert str(caught.value) == (
        "“empty.dcm” cannot be shown: the file is empty. "
        "It may not have been copied completely; copy it again."
    )


def test_a_name_made_to_deceive_is_shown_as_what_it_is(tmp_path):
    with pytest.raises(UnreadableImageError) as caught:
        read_bytes(FilmLocation(tmp_path / ("\u202egpj.film\n" + "x" * 200)))
    assert caught.value.refusal.file_name == "gpj.film" + "x" * 120


class SharingViolation:
    """`os.open` of Windows while another program holds the file, for some attempts."""

    def __init__(self, attempts: int) -> None:
        self.attempts = attempts
        self.pauses_s: list[float] = []
        self._open = os.open

    def open(self, path, flags):
        if self.attempts:
            self.attempts -= 1
            error = PermissionError(errno.EACCES, "The process cannot access the file")
            error.winerror = 32
            raise error
        return self._open(path, flags)


@pytest.fixture
def locked(monkeypatch):
    def hold(attempts: int) -> SharingViolation:
        violation = SharingViolation(attempts)
        monkeypatch.setattr(os, "open", violation.open)
        monkeypatch.setattr(regular_file.time, "sleep", violation.pauses_s.append)
        return violation

    return hold


def test_a_locked_file_is_tried_again_with_growing_pauses(film, locked):
    violation = locked(attempts=3)
    stream = regular_file.open_file(film)
    stream.close()
    assert violation.pauses_s == [0.1, 0.2, 0.4]


def test_a_file_that_stays_locked_is_refused(film, locked):
    locked(attempts=4)
    with pytest.raises(UnreadableImageError, match="another program is using it"):
        regular_file.open_file(film)


@pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be opened there")
def test_a_folder_that_takes_the_place_of_a_file_as_it_is_opened_is_refused(film, monkeypatch):
    opened = []

    def open_folder(path, flags):
        path.unlink()
        path.mkdir()
        opened.append(os.open(path, flags))
        return opened[-1]

    swapped = SimpleNamespace(**{**vars(os), "open": open_folder})
    monkeypatch.setattr(regular_file, "os", swapped)
    with pytest.raises(UnreadableImageError, match="it is a folder"):
        regular_file.open_file(film)
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(opened[0])


def test_other_failures_are_not_tried_again(film, monkeypatch):
    pauses_s: list[float] = []
    monkeypatch.setattr(regular_file.time, "sleep", pauses_s.append)
    film.path.unlink()
    assert refusal_of(film) is RefusalCode.NOT_FOUND
    assert pauses_s == []


def test_an_archive_is_no_film(tmp_path):
    with zipfile.ZipFile(tmp_path / "films.zip", "w") as archive:
        archive.writestr("film.dcm", b"film")
    assert refusal_of(FilmLocation(tmp_path / "films.zip")) is RefusalCode.NOT_AN_IMAGE


def test_of_a_damaged_archive_the_damage_is_told(tmp_path):
    (tmp_path / "films.zip").write_bytes(b"PK\x03\x04 and nothing else")
    assert refusal_of(FilmLocation(tmp_path / "films.zip")) is RefusalCode.DAMAGED_HEADER


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        ("C:\\films\\a.dcm", "C:\\films\\a.dcm"),
        ("C:\\" + "f" * 260, "\\\\?\\C:\\" + "f" * 260),
        ("\\\\server\\share\\" + "f" * 260, "\\\\?\\UNC\\server\\share\\" + "f" * 260),
        ("\\\\?\\C:\\" + "f" * 260, "\\\\?\\C:\\" + "f" * 260),
    ],
)
def test_windows_takes_long_paths_with_a_prefix(path, taken, monkeypatch):
    monkeypatch.setattr(regular_file, "IS_WINDOWS", True)
    assert str(regular_file.system_path(Path(path))) == taken


def test_elsewhere_paths_stay_as_they_are():
    path = Path("/" + "f" * 400)
    assert regular_file.system_path(path) is path


def test_inside_means_after_following_links(tmp_path):
    inner, outer = tmp_path / "inner", tmp_path / "inner-too"
    inner.mkdir()
    outer.mkdir()
    (inner / "link").symlink_to(outer)

    assert regular_file.is_inside(inner, str(inner))
    assert regular_file.is_inside(inner / "film", str(inner))
    assert not regular_file.is_inside(inner / "link" / "film", str(inner))
    assert not regular_file.is_inside(outer, str(inner))
    assert regular_file.is_inside(inner, "/")


def test_what_is_opened_is_only_read(film):
    film.path.chmod(stat.S_IRUSR)
    with regular_file.open_file(film) as stream:
        assert not stream.writable()
