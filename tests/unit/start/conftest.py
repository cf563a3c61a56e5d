"""A machine without a network: commands are recorded, and do only what a test tells them to."""

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

import start


class Machine:
    """Stands for ``subprocess.run``; `answers` has status and output of commands with a word."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.answers: dict[str, tuple[int, str]] = {}
        self.actions: dict[str, Callable[[Sequence[str]], None]] = {}

    def __call__(self, command: Sequence[str], **options: object):
        self.commands.append(list(command))
        line = " ".join(command)
        for word, action in self.actions.items():
            if word in line:
                action(command)
        for word, (status, output) in self.answers.items():
            if word in line:
                return subprocess.CompletedProcess(command, status, output)
        return subprocess.CompletedProcess(command, 0, "")

    def ran(self, words: str) -> list[list[str]]:
        """Return the commands that hold these words."""
        return [command for command in self.commands if words in " ".join(command)]


def fill(folder: Path) -> None:
    """Do what ``python -m venv`` does, as far as it is looked at."""
    environment = start.Environment(folder)
    environment.python.parent.mkdir(parents=True)
    environment.python.write_text("python")
    (folder / "pyvenv.cfg").write_text("home = somewhere")
    (environment.site_packages / "torch").mkdir(parents=True)
    (environment.site_packages / "torch" / "version.py").write_text("__version__ = '2.13.0+cpu'\n")


@pytest.fixture
def machine(monkeypatch) -> Machine:
    machine = Machine()
    machine.actions["-m venv"] = lambda command: fill(Path(command[-1]))
    monkeypatch.setattr(start.shutil, "which", {"apt-get": "/usr/bin/apt-get"}.get)
    monkeypatch.setattr(start.os, "geteuid", lambda: 1000, raising=False)
    return machine


@pytest.fixture
def as_root(machine, monkeypatch) -> None:
    monkeypatch.setattr(start.os, "geteuid", lambda: 0, raising=False)


@pytest.fixture
def environment(tmp_path, machine) -> start.Environment:
    return start.Environment(tmp_path / ".venv", run=machine)
