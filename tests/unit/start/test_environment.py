import sys
import threading

import pytest

import start

VIEWER = start.Purpose()
TESTS = start.Purpose(tests=True)
INSTALL = "--editable=."


def test_the_first_start_makes_and_fills_the_environment(environment, machine, capsys):
    environment.prepare(VIEWER, "inputs")
    assert machine.ran("-m venv") == [[sys.executable, "-m", "venv", str(environment.folder)]]
    assert len(machine.ran(INSTALL)) == 1
    assert environment.is_ready(VIEWER, "inputs")
    assert "installed torch 2.13.0+cpu" in capsys.readouterr().err


def test_the_second_start_runs_nothing(environment, machine):
    environment.prepare(VIEWER, "inputs")
    machine.commands.clear()
    assert environment.is_ready(VIEWER, "inputs")
    environment.prepare(VIEWER, "inputs")
    assert machine.commands == []


def test_changed_inputs_are_installed_into_the_same_environment(environment, machine):
    environment.prepare(VIEWER, "inputs")
    assert not environment.is_ready(VIEWER, "changed")
    environment.prepare(VIEWER, "changed")
    assert len(machine.ran("-m venv")) == 1
    assert len(machine.ran(INSTALL)) == 2


def test_the_test_tools_are_added_and_serve_the_viewer_too(environment, machine):
    environment.prepare(VIEWER, "inputs")
    assert not environment.is_ready(TESTS, "inputs")
    environment.prepare(TESTS, "inputs")
    assert len(machine.ran("-m venv")) == 1
    assert environment.is_ready(TESTS, "inputs")
    assert environment.is_ready(VIEWER, "inputs")


def test_the_test_tools_stay_when_the_viewer_installs_changes(environment, machine):
    environment.prepare(TESTS, "inputs")
    environment.prepare(VIEWER, "changed")
    assert environment.is_ready(TESTS, "changed")
    assert all("--editable=.[tests]" in command for command in machine.ran(INSTALL))


def test_another_python_makes_it_anew(environment, machine, monkeypatch):
    environment.prepare(VIEWER, "inputs")
    monkeypatch.setattr(start, "PYTHON_VERSION", "3.99")
    later = start.Environment(environment.folder, run=machine)
    assert not later.is_ready(VIEWER, "inputs")
    later.prepare(VIEWER, "inputs")
    assert len(machine.ran("-m venv")) == 2


def test_a_python_that_is_gone_makes_it_anew(environment, machine):
    environment.prepare(VIEWER, "inputs")
    environment.python.unlink()
    assert not environment.is_ready(VIEWER, "inputs")
    environment.prepare(VIEWER, "inputs")
    assert len(machine.ran("-m venv")) == 2
    assert environment.is_ready(VIEWER, "inputs")


@pytest.mark.parametrize("interrupted", ["-m venv", INSTALL, "compileall"])
def test_an_interrupted_set_up_is_begun_anew(environment, machine, interrupted):
    def interrupt(_):
        raise KeyboardInterrupt

    usual = machine.actions
    machine.actions = {**usual, interrupted: interrupt}
    with pytest.raises(KeyboardInterrupt):
        environment.prepare(VIEWER, "inputs")
    assert not environment.is_ready(VIEWER, "inputs")

    machine.actions = usual
    machine.commands.clear()
    environment.prepare(VIEWER, "inputs")
    assert len(machine.ran("-m venv")) == 1
    assert environment.is_ready(VIEWER, "inputs")


def test_every_way_to_install_is_tried_and_told(environment, machine, monkeypatch, capsys):
    monkeypatch.setattr(start, "wants_cpu_torch", lambda: True)
    machine.answers["-m uv pip install --python"] = (1, "")
    environment.prepare(VIEWER, "inputs")
    assert [command[2] for command in machine.ran(INSTALL)] == ["uv", "uv", "pip"]
    assert capsys.readouterr().err.count("that failed, so next, with fixed versions") == 2


def test_when_nothing_installs_the_reason_is_told(environment, machine):
    machine.answers[INSTALL] = (1, "")
    with pytest.raises(start.SetupError, match="connection to a package index"):
        environment.prepare(VIEWER, "inputs")
    assert not environment.is_ready(VIEWER, "inputs")


def test_the_users_uv_is_taken_where_it_knows_builds_of_torch(environment, machine, monkeypatch):
    monkeypatch.setattr(start.shutil, "which", {"uv": "/usr/bin/uv"}.get)
    environment.prepare(VIEWER, "inputs")
    assert machine.ran(INSTALL)[0][0] == "/usr/bin/uv"


def test_an_old_uv_of_the_users_is_left_alone(environment, machine, monkeypatch):
    monkeypatch.setattr(start.shutil, "which", {"uv": "/usr/bin/uv"}.get)
    machine.answers["/usr/bin/uv"] = (2, "")
    environment.prepare(VIEWER, "inputs")
    assert machine.ran(INSTALL)[0][:3] == [str(environment.python), "-m", "uv"]


def test_without_uv_pip_installs(environment, machine):
    machine.answers["-m uv"] = (1, "")
    environment.prepare(VIEWER, "inputs")
    assert [command[2] for command in machine.ran(INSTALL)] == ["pip"]


def test_an_environment_made_by_hand_is_used(environment, machine):
    machine.actions["-m venv"]([str(environment.folder)])
    (environment.site_packages / "pip").mkdir()
    environment.prepare(VIEWER, "inputs")
    assert machine.ran("-m venv") == []
    assert environment.is_ready(VIEWER, "inputs")


def test_a_broken_environment_made_by_hand_is_made_anew(environment, machine):
    machine.actions["-m venv"]([str(environment.folder)])
    (environment.site_packages / "pip").mkdir()
    machine.answers["pip --version"] = (1, "")
    environment.prepare(VIEWER, "inputs")
    assert len(machine.ran("-m venv")) == 1


def test_a_folder_that_is_no_environment_is_not_deleted(environment):
    environment.folder.mkdir()
    precious = environment.folder / "precious.txt"
    precious.write_text("kept")
    with pytest.raises(start.SetupError, match="is no virtual environment"):
        environment.prepare(VIEWER, "inputs")
    assert precious.read_text() == "kept"


def test_the_environment_does_not_delete_the_python_that_runs_it(environment, machine, monkeypatch):
    environment.prepare(VIEWER, "inputs")
    environment.python.unlink()
    monkeypatch.setattr(sys, "prefix", str(environment.folder))
    with pytest.raises(start.SetupError, match="Python from outside"):
        environment.prepare(VIEWER, "inputs")


def test_a_python_without_venv_names_the_package(environment, machine, monkeypatch):
    monkeypatch.setattr(start.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(start.SetupError) as caught:
        environment.prepare(VIEWER, "inputs")
    assert f"sudo apt-get install python{start.PYTHON_VERSION}-venv" in str(caught.value)
    assert machine.ran("-m venv") == []


@pytest.mark.usefixtures("as_root")
def test_root_installs_the_missing_venv(environment, machine, monkeypatch):
    monkeypatch.setattr(start.importlib.util, "find_spec", lambda name: None)
    environment.prepare(VIEWER, "inputs")
    assert f"python{start.PYTHON_VERSION}-venv" in machine.ran("apt-get install")[0]
    assert environment.is_ready(VIEWER, "inputs")


def test_one_set_up_waits_for_the_other(tmp_path):
    second_entered = threading.Event()

    def second():
        with start.alone(tmp_path):
            second_entered.set()

    waiting = threading.Thread(target=second)
    with start.alone(tmp_path):
        waiting.start()
        assert not second_entered.wait(0.2)
    waiting.join(timeout=30)
    assert second_entered.is_set()
