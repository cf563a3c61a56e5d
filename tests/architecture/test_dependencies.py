"""Nothing under the GPL is needed at run time, and the list of licences is complete."""

import importlib.util
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]


def load(path: Path):
    """Load a script by its path: its folder has the name of an installed package."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


licences = load(CHECKOUT / "packaging" / "third_party_licences.py")


@pytest.fixture(scope="module")
def dependencies():
    return licences.runtime_dependencies()


def test_no_runtime_dependency_is_under_the_gpl(dependencies):
    refused = [entry for entry in dependencies if not licences.is_acceptable(entry)]
    assert refused == []


def test_the_closure_reaches_what_the_dependencies_need(dependencies):
    names = {entry.name for entry in dependencies}
    assert {"torch", "pyside6-essentials", "shiboken6", "pydicom", "jinja2"} <= names
    assert "pytest" not in names


def test_the_committed_list_names_every_runtime_dependency(dependencies):
    rows = [line.split("|") for line in licences.LIST.read_text("utf-8").splitlines()]
    listed = {row[1].strip() for row in rows if len(row) > 3}
    missing = {entry.name for entry in dependencies} - listed
    assert not missing, f"run packaging/third_party_licences.py: {sorted(missing)}"


@pytest.mark.parametrize(
    ("name", "licence", "acceptable"),
    [
        ("one", "MIT", True),
        ("one", "MPL-2.0 AND MIT", True),
        ("one", "BSD-3-Clause AND GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("one", "GPL-2.0-only OR MIT", True),
        ("shiboken6", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("one", "LGPL-3.0-only OR GPL-2.0-only", False),
        ("shiboken6", "GPL-3.0-only", False),
        ("one", "MIT AND GPL-3.0-only", False),
        ("one", "GPL-3.0-only AND (MIT OR BSD-2-Clause)", False),
        ("one", "AGPL-3.0-only", False),
        ("one", "GNU General Public License v3 (GPLv3)", False),
        ("one", "GNU Lesser General Public License v3 (LGPLv3)", False),
        ("one", "not stated", False),
    ],
)
def test_which_licences_are_acceptable(name, licence, acceptable):
    assert licences.is_acceptable(licences.Dependency(name, "1.0", licence)) is acceptable
