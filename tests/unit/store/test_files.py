"""Recent films, exported pictures, and where files lie."""

import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest

from xrayviewer.domain.location import FilmLocation
from xrayviewer.store import recent_films
from xrayviewer.store.folders import data_folder, settings_folder
from xrayviewer.store.image_file import ExportError, write_png


def test_recent_films_load_as_saved(tmp_path):
    path = tmp_path / "recent.json"
    films = (FilmLocation(Path("/films/a.dcm")), FilmLocation(Path("/films/disc.zip"), "IM/1"))
    recent_films.save(path, films)
    assert recent_films.load(path) == films


def test_names_that_are_no_text_load_as_saved(tmp_path):
    path = tmp_path / "recent.json"
    films = (FilmLocation(Path("/films/caf\udce9.dcm")), FilmLocation(Path("/films/\ud800.dcm")))
    recent_films.save(path, films)
    assert recent_films.load(path) == films


def test_no_recent_films_leave_no_file(tmp_path):
    path = tmp_path / "recent.json"
    recent_films.save(path, (FilmLocation(Path("a")),))
    recent_films.save(path, ())
    assert not path.exists()
    assert recent_films.load(path) == ()


@pytest.mark.parametrize("content", ["{", "[1]", '[{"path": 3}]', "null", 100_000 * "["])
def test_a_damaged_list_is_an_empty_one(tmp_path, content):
    path = tmp_path / "recent.json"
    path.write_text(content)
    assert recent_films.load(path) == ()


def read_chunks(content):
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    position, chunks = 8, []
    while position < len(content):
        (length,) = struct.unpack(">I", content[position : position + 4])
        data = content[position + 4 : position + 8 + length]
        (checksum,) = struct.unpack(">I", content[position + 8 + length : position + 12 + length])
        assert checksum == zlib.crc32(data)
        chunks.append((data[:4], data[4:]))
        position += 12 + length
    return chunks


@pytest.mark.parametrize("shape", [(5, 7), (5, 7, 3)])
def test_a_png_holds_the_pixels_and_the_texts(tmp_path, shape):
    path = tmp_path / "film.png"
    pixels = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    write_png(path, pixels, {"Comment": "Research use only, not for diagnosis."})
    read = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    np.testing.assert_array_equal(read if len(shape) == 2 else read[:, :, ::-1], pixels)
    texts = [data for kind, data in read_chunks(path.read_bytes()) if kind == b"tEXt"]
    assert texts == [b"Comment\0Research use only, not for diagnosis."]


def test_a_picture_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportError, match="film"):
        write_png(tmp_path / "file" / "film.png", np.zeros((2, 2), np.uint8), {})


def test_one_variable_moves_all_the_user_s_files(tmp_path, monkeypatch):
    monkeypatch.setenv("XRAYVIEWER_SETTINGS", str(tmp_path))
    assert settings_folder() == tmp_path
    assert data_folder().is_relative_to(tmp_path)
    monkeypatch.delenv("XRAYVIEWER_SETTINGS")
    assert settings_folder().name == "xrayviewer"
    assert data_folder().name == "xrayviewer"
