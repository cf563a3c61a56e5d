from pathlib import Path

import pytest

import start

PYTHON = Path("folder", "python")
UV = ["uv"]
CONSTRAINTS = ["--constraint", "packaging/constraints.txt"]


def attempts(*, tests: bool = False, cpu_torch: bool = False, uv=UV, sources=()):
    return start.install_attempts(PYTHON, uv, sources, tests=tests, cpu_torch=cpu_torch)


def test_on_linux_without_nvidia_a_cpu_build_of_torch_is_tried_first():
    first, second, third = attempts(cpu_torch=True)
    assert first[-2:] == ["--torch-backend", "cpu"]
    assert first[0] == second[0] == "uv"
    assert second[-2:] == third[-2:] == CONSTRAINTS
    assert third[:4] == [str(PYTHON), "-m", "pip", "install"]


def test_elsewhere_the_viewer_takes_what_the_index_offers():
    first, second = attempts()
    assert "--torch-backend" not in first
    assert "--constraint" not in first
    assert second[-2:] == CONSTRAINTS


@pytest.mark.parametrize("cpu_torch", [True, False])
def test_the_tests_always_run_with_the_fixed_versions(cpu_torch):
    for command in attempts(tests=True, cpu_torch=cpu_torch):
        assert command[-2:] == CONSTRAINTS
        assert "--editable=.[tests]" in command


def test_without_uv_pip_installs_the_fixed_versions():
    (command,) = attempts(cpu_torch=True, uv=[])
    assert command[2] == "pip"
    assert command[-2:] == CONSTRAINTS


def test_uv_looks_where_pip_is_told_to_look():
    listing = "\n".join(
        [
            "global.cert='/etc/ssl/own.pem'",
            "global.extra-index-url='https://one.example/simple\\nhttps://two.example/simple'",
            "global.find-links='/ignored'",
            "install.index-url='https://mirror.example/simple'",
            ":env:.find-links='/wheels /more wheels'",
        ]
    )
    assert start.pip_sources(listing) == [
        *("--default-index", "https://mirror.example/simple"),
        *("--index", "https://one.example/simple", "--index", "https://two.example/simple"),
        *("--find-links", "/wheels", "--find-links", "/more", "--find-links", "wheels"),
        *("--index-strategy", "unsafe-best-match"),
    ]


@pytest.mark.parametrize("listing", ["", "global.timeout='60'", "global.find-links=unquoted"])
def test_pip_without_sources_adds_nothing(listing):
    assert start.pip_sources(listing) == []


def test_the_build_of_torch_is_read_without_importing_it(tmp_path):
    (tmp_path / "torch").mkdir()
    version = tmp_path / "torch" / "version.py"
    version.write_text("from typing import Any\n__version__ = '2.13.0+cu130'\ndebug = False\n")
    assert start.torch_build(tmp_path) == "2.13.0+cu130"
    version.write_text("debug = False\n")
    assert start.torch_build(tmp_path) == "of an unknown build"


def test_the_digest_follows_both_files(tmp_path):
    (tmp_path / "packaging").mkdir()
    digests = set()
    for project, constraints in [("a", "b"), ("a", "c"), ("d", "b"), ("ab", ""), ("", "ab")]:
        (tmp_path / "pyproject.toml").write_text(project)
        (tmp_path / "packaging" / "constraints.txt").write_text(constraints)
        digests.add(start.inputs_digest(tmp_path))
    assert len(digests) == 5
    assert start.inputs_digest(tmp_path) in digests
