import os
import stat
import subprocess
import sys
import uuid
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from xrayviewer.ui.single_instance import InstanceServer, _socket_name, hand_over


@pytest.fixture
def name():
    return f"xrayviewer-test-{uuid.uuid4().hex[:8]}"


@pytest.fixture
def server(qapp, name):
    server = InstanceServer(name)
    assert server.is_listening
    yield server
    server.close()


SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from xrayviewer.ui.single_instance import hand_over
application = QCoreApplication([])
sys.exit(0 if hand_over(sys.argv[1], tuple(map(Path, sys.argv[2:]))) else 1)
"""


def hand_over_elsewhere(name, *paths):
    """Start a second instance, which waits for the answer of the first."""
    return subprocess.Popen([sys.executable, "-c", SECOND_START, name, *paths])


def test_without_an_instance_nobody_takes_the_films(qapp, name):
    assert not hand_over(name, (Path("film.dcm"),))


def test_a_second_start_hands_its_films_over_as_absolute_paths(server, name, qtbot):
    with qtbot.waitSignal(server.paths_received, timeout=30_000) as received:
        second = hand_over_elsewhere(name, "film é.dcm", "/films")
    assert second.wait() == 0
    assert received.args == [(Path.cwd() / "film é.dcm", Path("/films"))]


def test_a_start_without_films_is_told_too(server, name, qtbot):
    with qtbot.waitSignal(server.paths_received, timeout=30_000) as received:
        second = hand_over_elsewhere(name)
    assert (second.wait(), received.args) == (0, [()])


@pytest.mark.parametrize("message", [b"not json\n", b'{"a": 1}\n', b"[1, 2]\n", b'"text"\n'])
def test_nonsense_is_turned_away(server, name, qtbot, message):
    told = []
    server.paths_received.connect(told.append)
    socket = QLocalSocket()
    socket.connectToServer(_socket_name(name))
    assert socket.waitForConnected(2000)
    with qtbot.waitSignal(socket.disconnected):
        socket.write(message)
    assert told == []


@pytest.mark.skipif(os.name == "nt", reason="sockets are no files there")
def test_a_socket_left_by_a_crash_is_replaced(qapp, name, tmp_path):
    crashed = QLocalServer()
    crashed.listen(_socket_name(name))
    path = Path(crashed.fullServerName())
    crashed.close()
    path.touch()
    server = InstanceServer(name)
    assert server.is_listening
    server.close()


@pytest.mark.skipif(os.name == "nt", reason="rights are kept differently there")
def test_only_this_user_may_connect(server, name):
    path = Path(server._server.fullServerName())
    assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


def test_users_have_sockets_of_their_own(monkeypatch, name):
    mine = _socket_name(name)
    monkeypatch.setattr("getpass.getuser", lambda: "somebody-else")
    assert _socket_name(name) != mine
