"""One running instance per user: a second start hands its films over and ends."""

import getpass
import hashlib
import json
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS: Final = 2000
LONGEST_MESSAGE: Final = 1 << 20
RECEIVED: Final = b"received"


def hand_over(name: str, paths: tuple[Path, ...]) -> bool:
    """Give paths to the instance of this user that is running.

    Returns
    -------
    bool
        Whether one is running and took them; else this one is to open its own window.
    """
    socket = QLocalSocket()
    socket.connectToServer(_socket_name(name))
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    message = json.dumps([str(path.absolute()) for path in paths]).encode() + b"\n"
    socket.write(message)
    while socket.bytesToWrite() and socket.waitForBytesWritten(PATIENCE_MS):
        pass
    if not socket.bytesAvailable():
        socket.waitForReadyRead(PATIENCE_MS)
    answer = bytes(socket.readAll().data())
    socket.abort()
    return answer == RECEIVED


class InstanceServer(QObject):
    """Listens for paths of later starts. Make it once no other instance has answered.

    Signals
    -------
    paths_received(tuple[Path, ...])
        A second start handed these over; empty when it had none.
    """

    paths_received = Signal(tuple)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _socket_name(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        if not self._server.listen(self._name):
            # A crashed instance leaves its socket file; nobody answered there, so it is stale.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    @property
    def is_listening(self) -> bool:
        """Whether later starts can reach this instance."""
        return self._server.isListening()

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    @Slot()
    def _accept(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            _Conversation(connection, self)


class _Conversation(QObject):
    """Reads one message of a second start; ends with its connection."""

    def __init__(self, connection: QLocalSocket, server: InstanceServer) -> None:
        super().__init__(connection)
        self._connection = connection
        self._server = server
        self._message = b""
        connection.readyRead.connect(self._read)
        connection.disconnected.connect(connection.deleteLater)
        self._read()

    @Slot()
    def _read(self) -> None:
        self._message += bytes(self._connection.readAll().data())
        if len(self._message) > LONGEST_MESSAGE:
            self._connection.abort()
        elif self._message.endswith(b"\n"):
            paths = _parse(self._message)
            if paths is None:
                self._connection.abort()
                return
            self._connection.write(RECEIVED)
            self._connection.flush()
            self._server.paths_received.emit(paths)


def _parse(message: bytes) -> tuple[Path, ...] | None:
    try:
        names = json.loads(message)
    except (ValueError, RecursionError):
        return None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    return tuple(Path(name) for name in names)


def _socket_name(name: str) -> str:
    user = hashlib.sha256(getpass.getuser().encode()).hexdigest()[:12]
    return f"{name}-{user}"
