import pytest

import start

WINDOW = start.Purpose(plugin="qxcb")
LDD = """\
/somewhere/libQt6Gui.so.6:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibEGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
/somewhere/libqxcb.so:
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => not found
"""


def test_missing_libraries_are_named_once():
    assert start.missing_libraries(LDD) == ["libEGL.so.1", "libxcb-cursor.so.0"]
    assert start.missing_libraries("\tlibc.so.6 => /lib/libc.so.6 (0x00007f)\n") == []


@pytest.mark.parametrize(
    ("program", "line"),
    [
        ("apt-get", f"apt-get install {start.DRAWING_PACKAGES} {start.WINDOW_PACKAGES['qxcb']}"),
        ("dnf", "dnf install 'libEGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'"),
        ("zypper", "zypper install 'libEGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'"),
        ("other", ""),
    ],
)
def test_the_install_line_fits_the_system(monkeypatch, program, line):
    monkeypatch.setattr(start.shutil, "which", {program: f"/usr/bin/{program}"}.get)
    assert start.install_line(start.missing_libraries(LDD), "qxcb") == line


def test_the_tests_need_no_packages_of_a_window(machine):
    assert start.install_line(["libEGL.so.1"], "qoffscreen") == (
        f"apt-get install {start.DRAWING_PACKAGES}"
    )


def test_a_user_is_told_the_line(environment, machine):
    machine.answers["ldd"] = (0, LDD)
    with pytest.raises(start.SetupError) as caught:
        environment.prepare(WINDOW, "inputs")
    assert "libEGL.so.1, libxcb-cursor.so.0" in str(caught.value)
    assert "\n    sudo apt-get install libglib2.0-0" in str(caught.value)
    assert not machine.ran("apt-get")


def test_a_user_of_an_unknown_system_is_told_the_libraries(environment, machine, monkeypatch):
    monkeypatch.setattr(start.shutil, "which", lambda name: None)
    machine.answers["ldd"] = (0, LDD)
    with pytest.raises(start.SetupError, match=r"libEGL\.so\.1.*Install what is missing, then"):
        environment.prepare(WINDOW, "inputs")


def test_what_is_installed_need_not_be_again_once_the_libraries_are_there(environment, machine):
    machine.answers["ldd"] = (0, LDD)
    with pytest.raises(start.SetupError):
        environment.prepare(WINDOW, "inputs")
    machine.answers["ldd"] = (0, "")
    machine.commands.clear()
    environment.prepare(WINDOW, "inputs")
    assert {command[0] for command in machine.commands} == {"ldd"}
    assert environment.is_ready(WINDOW, "inputs")


@pytest.mark.usefixtures("as_root")
def test_root_on_debian_installs_them_and_says_so(environment, machine, capsys):
    machine.answers["ldd"] = (0, LDD)
    machine.actions["apt-get install"] = lambda _: machine.answers.update(ldd=(0, ""))
    environment.prepare(WINDOW, "inputs")
    assert [command[:2] for command in machine.ran("apt-get")] == [
        ["apt-get", "update"],
        ["apt-get", "install"],
    ]
    assert "As this runs as root: apt-get install" in capsys.readouterr().err
    assert environment.is_ready(WINDOW, "inputs")


@pytest.mark.usefixtures("as_root")
def test_an_installation_that_fails_or_does_not_help_is_told(environment, machine):
    machine.answers["ldd"] = (0, LDD)
    machine.answers["apt-get install"] = (100, "")
    with pytest.raises(start.SetupError, match="failed; its messages are above"):
        environment.prepare(WINDOW, "inputs")
    machine.answers["apt-get install"] = (0, "")
    with pytest.raises(start.SetupError, match=r"still lacks .*libEGL\.so\.1"):
        environment.prepare(WINDOW, "inputs")
