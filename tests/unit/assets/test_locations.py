import sys
from pathlib import Path

import pytest

from xrayviewer.assets import (
    MissingResourceError,
    locations,
    models_folder,
    resource,
    resources_folder,
)

CHECKOUT = Path(__file__).resolve().parents[3]


def install(folder: Path, *inside: str) -> Path:
    """Lay out a package folder as an installation would, and return it."""
    package = folder / "xrayviewer"
    package.mkdir()
    for name in inside:
        (folder / name).mkdir(parents=True)
    return package


def test_a_checkout_uses_its_own_folders():
    assert resources_folder() == CHECKOUT / "resources"
    assert models_folder() == CHECKOUT / "models"


def test_a_wheel_uses_the_folders_inside_the_package(tmp_path, monkeypatch):
    package = install(tmp_path, "xrayviewer/_bundled/resources", "xrayviewer/_bundled/models")
    monkeypatch.setattr(locations, "_PACKAGE", package)
    assert resources_folder() == package / "_bundled" / "resources"
    assert models_folder() == package / "_bundled" / "models"


def test_a_wheel_ignores_another_projects_resources_beside_it(tmp_path, monkeypatch):
    package = install(tmp_path, "xrayviewer/_bundled/resources", "resources")
    monkeypatch.setattr(locations, "_PACKAGE", package)
    assert resources_folder() == package / "_bundled" / "resources"


def test_a_frozen_build_uses_the_folder_it_was_unpacked_into(tmp_path, monkeypatch):
    package = install(tmp_path, "xrayviewer/_bundled/resources", "xrayviewer/_bundled/models")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources_folder() == package / "_bundled" / "resources"
    assert models_folder() == package / "_bundled" / "models"


def test_an_incomplete_installation_is_named(tmp_path, monkeypatch):
    package = install(tmp_path)
    monkeypatch.setattr(locations, "_PACKAGE", package)
    with pytest.raises(MissingResourceError, match="Install xrayviewer again") as caught:
        models_folder()
    assert caught.value.path == package / "_bundled" / "models"


@pytest.fixture
def wheel(tmp_path, monkeypatch):
    package = install(tmp_path, "xrayviewer/_bundled/resources/samples")
    monkeypatch.setattr(locations, "_PACKAGE", package)
    return package / "_bundled" / "resources"


def test_a_resource_is_found_by_its_name(wheel):
    film = wheel / "samples" / "film.dcm"
    film.write_bytes(b"film")
    assert resource("samples/film.dcm") == film
    assert resource("samples") == wheel / "samples"


def test_a_missing_resource_is_named(wheel):
    with pytest.raises(MissingResourceError) as caught:
        resource("samples/none.dcm")
    assert caught.value.path == wheel / "samples" / "none.dcm"
    assert str(caught.value.path) in str(caught.value)
    assert isinstance(caught.value, FileNotFoundError)


@pytest.mark.parametrize("name", ["../secrets", "samples/../../secrets", "/etc/hostname"])
def test_names_cannot_leave_the_resources(wheel, name):
    with pytest.raises(ValueError, match="not a path below"):
        resource(name)
