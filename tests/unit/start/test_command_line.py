import ast
import subprocess
import sys
from pathlib import Path

import pytest

import start

PYTHON = Path("folder", "python")
SCRIPT = Path(start.__file__)


@pytest.mark.parametrize(
    ("arguments", "settings", "purpose"),
    [
        (["test", "-q"], {}, start.Purpose(tests=True, plugin="qoffscreen")),
        (["check"], {}, start.Purpose(tests=True, plugin="qoffscreen")),
        (["info", "film.dcm"], {}, start.Purpose()),
        (["render", "film.dcm"], {}, start.Purpose()),
        ([], {"DISPLAY": ":0"}, start.Purpose(plugin="qxcb")),
        (["film.dcm"], {"DISPLAY": ":0"}, start.Purpose(plugin="qxcb")),
        (
            [],
            {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"},
            start.Purpose(plugin="qwayland"),
        ),
        ([], {"QT_QPA_PLATFORM": "offscreen"}, start.Purpose(plugin="qoffscreen")),
        ([], {"QT_QPA_PLATFORM": "vnc:size=800x600"}, start.Purpose(plugin="qvnc")),
        ([], {"QT_QPA_PLATFORM": "wayland;xcb"}, start.Purpose(plugin="qwayland")),
    ],
)
def test_what_a_start_on_linux_needs(arguments, settings, purpose):
    assert start.purpose_of(arguments, "linux", settings) == purpose


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_qt_brings_all_it_needs(platform):
    assert start.purpose_of([], platform, {}) == start.Purpose()
    assert start.purpose_of(["test"], platform, {}) == start.Purpose(tests=True)


def test_no_display_is_told_before_anything_is_installed():
    with pytest.raises(start.SetupError, match="no display"):
        start.purpose_of(["film.dcm"], "linux", {"DISPLAY": ""})


def test_films_are_passed_on():
    command = [str(PYTHON), "-P", "-m", "xrayviewer", "a.dcm", "b.png"]
    assert start.launch_commands(PYTHON, ["a.dcm", "b.png"]) == [command]


def test_without_films_the_sample_is_opened(tmp_path, monkeypatch):
    sample = tmp_path / "sample.dcm"
    monkeypatch.setattr(start, "SAMPLE", sample)
    assert start.launch_commands(PYTHON, [])[0][-1] == "xrayviewer"
    sample.write_bytes(b"film")
    assert start.launch_commands(PYTHON, [])[0][-2:] == ["xrayviewer", str(sample)]


def test_the_arguments_of_test_go_to_pytest():
    command = [str(PYTHON), "-m", "pytest", "-q", "tests/unit"]
    assert start.launch_commands(PYTHON, ["test", "-q", "tests/unit"]) == [command]


def test_check_runs_every_tool():
    tools = [command[2] for command in start.launch_commands(PYTHON, ["check"])]
    assert tools == ["ruff", "ruff", "mypy"]


def test_commands_stop_at_the_first_that_fails():
    fails = [sys.executable, "-c", "raise SystemExit(3)"]
    never = [sys.executable, "-c", "raise AssertionError"]
    assert start.launch([fails, never], start.os.environ) == 3


def test_the_status_of_the_last_command_is_passed_through():
    script = "import start, sys, os; start.launch([[sys.executable, '-c', 'exit(5)']], os.environ)"
    finished = subprocess.run([sys.executable, "-c", script], cwd=SCRIPT.parent, check=False)
    assert finished.returncode == 5


def test_an_error_of_the_set_up_is_one_sentence(monkeypatch, capsys):
    def refuse(*_):
        raise start.SetupError("There is no display.")

    monkeypatch.setattr(start, "purpose_of", refuse)
    assert start.main([]) == 2
    assert capsys.readouterr().err == "xrayviewer: There is no display.\n"


def test_help_describes_every_command(capsys):
    assert start.main(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(word in text for word in ("PATH", "info", "render", "test", "check"))


def test_an_old_python_can_read_the_script_and_hears_why():
    tree = ast.parse(SCRIPT.read_text("utf-8"), feature_version=(3, 6))
    before_check = [node for node in tree.body[:2] if not isinstance(node, ast.If)]
    assert isinstance(tree.body[2], ast.If)
    assert [type(node) for node in before_check] == [ast.Expr, ast.Import]
    assert "needs Python 3.11" in ast.unparse(tree.body[2])
