"""A wheel installed elsewhere brings its resources and models with it."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[3]
RESOLVE = "from xrayviewer.assets import *; print(resources_folder(), models_folder(), sep='\\n')"


def pip(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pip", *arguments, "--no-deps", "--disable-pip-version-check"]
    return subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    finished = pip("wheel", "--quiet", "--wheel-dir", str(folder), ".")
    wheels = list(folder.glob("xrayviewer-*.whl"))
    if not wheels and "No matching distribution found for hatchling" in finished.stderr:
        pytest.skip("the build backend, hatchling, cannot be had here")
    assert wheels, finished.stderr
    return wheels[0]


def test_a_wheel_holds_every_resource_and_model(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    for folder in ("resources", "models"):
        files = [path for path in (CHECKOUT / folder).rglob("*") if path.is_file()]
        assert files, f"{folder}/ is empty"
        bundled = {f"xrayviewer/_bundled/{path.relative_to(CHECKOUT).as_posix()}" for path in files}
        assert bundled <= set(names)
    assert "xrayviewer/py.typed" in names
    assert not [name for name in names if name.startswith(("tests/", "resources/", "start"))]


def test_a_wheel_installed_elsewhere_finds_them(wheel, tmp_path):
    target = tmp_path / "elsewhere"
    finished = pip("install", "--quiet", "--target", str(target), str(wheel))
    assert finished.returncode == 0, finished.stderr
    settings = os.environ | {"PYTHONPATH": str(target)}
    found = subprocess.run(
        [sys.executable, "-S", "-c", RESOLVE],
        cwd=tmp_path,
        env=settings,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    bundled = target / "xrayviewer" / "_bundled"
    assert [Path(line) for line in found] == [bundled / "resources", bundled / "models"]
