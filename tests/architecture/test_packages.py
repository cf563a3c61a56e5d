"""What packages say about the program agrees with the program, on every system."""

import configparser
import hashlib
import importlib.util
import json
import plistlib
import re
import sys
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path

import pytest

from xrayviewer import __version__
from xrayviewer.__main__ import COMMANDS
from xrayviewer.cli.command_line import command_parser
from xrayviewer.readers.dicom import decoders

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGING = CHECKOUT / "packaging"
TIME = datetime(2026, 3, 1, tzinfo=UTC)


def load(path, monkeypatch):
    """Load a script by its path, beside the other scripts."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, path.stem, module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def build_deb(monkeypatch):
    return load(PACKAGING / "linux" / "build_deb.py", monkeypatch)


@pytest.fixture
def sbom(monkeypatch):
    return load(PACKAGING / "sbom.py", monkeypatch)


def test_every_command_of_the_parser_is_known_to_the_entry_points(monkeypatch):
    (actions,) = [
        one for one in command_parser()._actions if one.choices and not one.option_strings
    ]
    commands = set(actions.choices)
    start = load(CHECKOUT / "start.py", monkeypatch)
    assert commands == {name for name in COMMANDS if not name.startswith("-")}
    assert commands == set(start.COMMANDS)


def test_every_codec_that_is_called_is_frozen():
    spec = (PACKAGING / "frozen" / "xrayviewer.spec").read_text("utf-8")
    frozen = set(re.findall(r'"(\w+)"', re.search(r"CODECS = \(([^)]*)\)", spec)[1]))
    folder = Path(decoders.__file__).parent
    text = "".join(path.read_text("utf-8") for path in folder.glob("*.py"))
    called = set(re.findall(r"imagecodecs\.(\w+)_decode", text))
    assert called - {"packbits"} <= frozen
    assert "imcd" in frozen, "the module of PackBits"


def test_the_menu_entry_opens_what_the_program_reads():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(PACKAGING / "linux" / "xrayviewer.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert desktop["Exec"] == "xrayviewer %F"
    types = set(desktop["MimeType"].strip(";").split(";"))
    assert {"application/dicom", "image/png", "image/jpeg", "image/tiff"} <= types
    for language in ("de", "es", "ru", "zh_CN"):
        assert f"Comment[{language}]" in desktop


def test_metadata_hold_version_and_date(build_deb):
    text = build_deb.filled(PACKAGING / "linux" / "xrayviewer.metainfo.xml.in", TIME)
    release = ET.fromstring(text.encode()).find("releases/release")
    assert release.attrib == {"version": __version__, "date": "2026-03-01"}
    assert "@" not in build_deb.filled(PACKAGING / "linux" / "xrayviewer.1.in", TIME)
    assert f"version: {__version__}\n" in (CHECKOUT / "CITATION.cff").read_text("utf-8")


def test_the_manual_page_names_every_command():
    page = (PACKAGING / "linux" / "xrayviewer.1.in").read_text("utf-8")
    named = {name for name in COMMANDS if not name.startswith("-")}
    assert named <= set(re.findall(r"[a-z]+", page))


@pytest.fixture
def frozen(tmp_path):
    """A stand-in for the frozen folder, and for the icons."""
    folder = tmp_path / "out" / "xrayviewer"
    (folder / "_internal" / "completion").mkdir(parents=True)
    (folder / "xrayviewer").write_bytes(b"\x7fELF program")
    (folder / "xrayviewer").chmod(0o700)
    (folder / "_internal" / "library.so").write_bytes(b"library")
    (folder / "_internal" / "library.so").chmod(0o777)
    for name in ("xrayviewer.bash", "_xrayviewer"):
        (folder / "_internal" / "completion" / name).write_text("completion")
    icons = tmp_path / "out" / "work" / "icons"
    icons.mkdir(parents=True)
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        (icons / f"xrayviewer-{size}.png").write_bytes(b"png")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="Debian packages are made on Linux")
def test_a_package_has_its_files_rights_and_digests(build_deb, frozen, tmp_path):
    root = tmp_path / "root"
    build_deb.lay_out(
        frozen, frozen.parent / "work" / "icons", root, "Somebody <a@b.invalid>", TIME
    )
    build_deb.set_rights_and_times(root, TIME)
    link = root / "usr/bin/xrayviewer"
    assert link.resolve() == root / "usr/lib/xrayviewer/xrayviewer"
    assert (root / "usr/lib/xrayviewer/xrayviewer").stat().st_mode & 0o777 == 0o755
    assert (root / "usr/lib/xrayviewer/_internal/library.so").stat().st_mode & 0o777 == 0o644
    assert (root / "usr/share/doc/xrayviewer/copyright").stat().st_mtime == TIME.timestamp()
    listed = dict(reversed(line.split("  ")) for line in build_deb.digests(root).splitlines())
    digest = hashlib.md5(b"library", usedforsecurity=False).hexdigest()
    assert listed["usr/lib/xrayviewer/_internal/library.so"] == digest
    control = build_deb.control(root, "Somebody <a@b.invalid>", "amd64")
    assert f"Version: {__version__}\n" in control
    assert int(re.search(r"Installed-Size: (\d+)", control)[1]) > 0


def test_the_list_of_parts_is_the_same_each_time_and_names_models(sbom):
    first, again = (sbom.bill_of_materials(list(sbom.parts()), 0) for _ in range(2))
    assert json.dumps(first) == json.dumps(again)
    parts = {one["bom-ref"]: one for one in first["components"]}
    assert set(first["dependencies"][0]["dependsOn"]) == set(parts)
    assert any(name.startswith("pkg:pypi/torch@") for name in parts)
    weights = (CHECKOUT / "models/input-gate/weights.safetensors").read_bytes()
    stated = parts["model/input-gate"]["hashes"][0]["content"]
    assert stated == hashlib.sha256(weights).hexdigest()


def test_the_hardened_runtime_gets_no_more_than_python_needs():
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert set(entitlements) == {
        "com.apple.security.cs.disable-library-validation",
        "com.apple.security.cs.allow-unsigned-executable-memory",
    }


def test_the_windows_installer_needs_no_administrator_and_opens_films():
    text = (PACKAGING / "windows" / "xrayviewer.iss").read_text("utf-8")
    assert "PrivilegesRequired=lowest" in text
    assert "Root: HKLM" not in text
    assert r"Software\Classes\.dcm" in text
