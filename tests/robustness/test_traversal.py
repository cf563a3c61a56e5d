"""Archives, lists of films and links that point outside the folder: nothing there is touched."""

import io
import os
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.unit.readers.dicom_files import dicom_bytes
from tests.unit.readers.test_dicomdir import write_dicomdir
from xrayviewer.domain.errors import UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers import archive, dicomdir, folder
from xrayviewer.readers.folder import list_films
from xrayviewer.readers.radiograph import read_radiograph
from xrayviewer.readers.summary import summarise

EVENTS = {"open", "os.listdir", "os.scandir"}
CODE = tuple(os.path.realpath(path) for path in {*sys.path, sys.prefix, sys.base_prefix} if path)
SECRET_SIDE = 13

ZIP_NAMES = (
    "../secret.png",
    "../../secret.png",
    "a/../../secret.png",
    "a/b/../../../secret.png",
    "/etc/passwd",
    "//etc/passwd",
    "/../secret.png",
    "..",
    "a/..",
    "..\\secret.png",
    "a\\..\\..\\secret.png",
    "C:\\secret.png",
    "C:secret.png",
    "\\\\server\\share\\secret.png",
    "\\secret.png",
    "a/../../../../../../../../etc/passwd",
    "....//....//secret.png/..",
    "a/b/c/../../../../secret.png",
    "../" * 40 + "etc/passwd",
    "../films/../secret.png",
)
FILE_IDS = (
    ["..", "secret.png"],
    ["A", "..", "..", "secret.png"],
    "../secret.png",
    "/etc/passwd",
    ["", "etc", "passwd"],
    [".", "..", "secret.png"],
    ["C:", "secret.png"],
    ["LINK"],
    ["LINKED", "secret.png"],
    ["A", "UP", "secret.png"],
)


class Watch:
    """Which paths the code under test touches. Python cannot take such a hook away again."""

    def __init__(self) -> None:
        self.is_on = False
        self.touched: list[str] = []
        sys.addaudithook(self._see)

    def _see(self, event: str, arguments: tuple) -> None:
        if self.is_on and event in EVENTS and isinstance(arguments[0], str | bytes | os.PathLike):
            self.touched.append(os.path.realpath(os.fsdecode(arguments[0])))

    def outside(self, root: Path) -> list[str]:
        """What was touched neither in a folder nor among the program's own files."""
        allowed = (str(root), *CODE)
        return [path for path in self.touched if not path.startswith(allowed)]


@pytest.fixture(scope="module")
def hook():
    return Watch()


@pytest.fixture
def watch(hook):
    hook.touched.clear()
    hook.is_on = True
    yield hook
    hook.is_on = False


def png(side: int) -> bytes:
    target = io.BytesIO()
    Image.fromarray(np.zeros((side, side), np.uint8)).save(target, "PNG")
    return target.getvalue()


@pytest.fixture
def films(tmp_path: Path) -> Path:
    """The folder that is opened; a secret film lies beside it."""
    root = tmp_path / "films"
    (root / "A").mkdir(parents=True)
    (root / "A" / "IM1").write_bytes(dicom_bytes(np.zeros((8, 8), np.uint16)))
    (tmp_path / "secret.png").write_bytes(png(SECRET_SIDE))
    return root


class Collector(DirectContext):
    def __init__(self) -> None:
        self.locations: list[FilmLocation] = []

    def publish(self, partial):
        self.locations += partial


def open_everything(path: Path) -> list[tuple[FilmLocation, str]]:
    """List, summarise and read all that is found, as the application does."""
    found = Collector()
    list_films(path, found)
    rows = summarise(tuple(found.locations), DirectContext())
    verdicts = []
    for row in rows:
        try:
            film = read_radiograph(row.location, 0, DirectContext())
        except UnreadableImageError as error:
            verdicts.append((row.location, str(error.refusal.code)))
        else:
            is_secret = film.pixels.shape == (SECRET_SIDE, SECRET_SIDE)
            verdicts.append((row.location, "secret" if is_secret else "shown"))
    return verdicts


def content_of(folder_path: Path) -> dict[str, bytes]:
    return {
        str(path): path.read_bytes() for path in sorted(folder_path.rglob("*")) if path.is_file()
    }


@pytest.mark.parametrize("name", ZIP_NAMES)
def test_names_in_archives_lead_nowhere(films, watch, name):
    with zipfile.ZipFile(films / "films.zip", "w") as content:
        content.writestr("film.png", png(8))
        info = zipfile.ZipInfo("x")
        info.filename = name
        content.writestr(info, png(8))
    before = content_of(films.parent)
    watch.touched.clear()

    verdicts = dict(open_everything(films / "films.zip"))

    assert verdicts.pop(FilmLocation(films / "films.zip", "film.png")) == "shown"
    assert set(verdicts.values()) <= {"outside-folder"}
    assert watch.outside(films) == []
    assert content_of(films.parent) == before


@pytest.mark.parametrize("file_id", FILE_IDS)
@pytest.mark.parametrize("opened", ["folder", "list"])
def test_file_ids_in_lists_lead_nowhere(films, watch, file_id, opened):
    watch.is_on = False
    (films / "link").symlink_to(films.parent / "secret.png")
    (films / "linked").symlink_to(films.parent)
    (films / "A" / "up").symlink_to("../..")
    (films / "DICOMDIR").write_bytes(lenient_dicomdir(["A", "IM1"], file_id))
    watch.is_on = True

    verdicts = open_everything(films if opened == "folder" else films / "DICOMDIR")

    watch.is_on = False
    assert (FilmLocation(films / "A" / "IM1"), "shown") in verdicts
    assert "secret" not in {verdict for _, verdict in verdicts}
    assert watch.outside(films) == []


def lenient_dicomdir(*file_ids: object) -> bytes:
    import pydicom

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pydicom.config.settings, "writing_validation_mode", pydicom.config.IGNORE)
        return write_dicomdir(*file_ids)


def test_links_lead_nowhere(films, watch):
    watch.is_on = False
    (films / "film.png").symlink_to(films.parent / "secret.png")
    (films / "linked").symlink_to(films.parent)
    (films / "films.zip").symlink_to(films.parent / "secret.png")
    watch.is_on = True
    assert open_everything(films) == [(FilmLocation(films / "A" / "IM1"), "shown")]
    assert watch.outside(films) == []


@pytest.mark.real_films
def test_films_whose_header_holds_paths_are_only_read(film_data, tmp_path, watch):
    watch.is_on = False
    root = tmp_path / "films"
    root.mkdir()
    hostile = [
        path
        for path in (film_data / "malformed").rglob("*")
        if path.name.startswith(("cat16_", "cat24_", "path_in"))
    ]
    for path in hostile:
        (root / path.name).write_bytes(path.read_bytes())
    before = content_of(tmp_path)
    watch.is_on = True

    verdicts = open_everything(root)

    watch.is_on = False
    assert len(verdicts) == len(hostile) > 5
    assert watch.outside(root) == []
    assert content_of(tmp_path) == before


# Negative controls: without each guard, the same tests would see the secret.


def test_without_its_guard_a_folder_leads_outside(films, watch, monkeypatch):
    monkeypatch.setattr(folder, "is_inside", lambda path, real_folder: True)
    watch.is_on = False
    (films / "film.png").symlink_to(films.parent / "secret.png")
    watch.is_on = True
    assert "secret" in {verdict for _, verdict in open_everything(films)}
    assert str(films.parent / "secret.png") in watch.outside(films)


def test_without_its_guard_a_list_leads_outside(films, watch, monkeypatch):
    monkeypatch.setattr(dicomdir, "is_inside", lambda path, real_folder: True)
    watch.is_on = False
    (films / "link").symlink_to(films.parent / "secret.png")
    (films / "DICOMDIR").write_bytes(lenient_dicomdir(["A", "IM1"], ["LINK"]))
    watch.is_on = True
    assert "secret" in {verdict for _, verdict in open_everything(films)}
    assert str(films.parent / "secret.png") in watch.outside(films)


def test_without_its_guard_a_name_in_an_archive_is_believed(films, monkeypatch):
    monkeypatch.setattr(archive, "_is_safe", lambda name: True)
    with zipfile.ZipFile(films / "films.zip", "w") as content:
        content.writestr("../film.png", png(8))
    assert [verdict for _, verdict in open_everything(films / "films.zip")] == ["shown"]
