"""Whether a folder lies on another machine, where a database's locks and memory do not reach."""

import ctypes
import os
import sys
from pathlib import Path
from typing import Any, Final

MOUNTS: Final = Path("/proc/self/mountinfo")
NETWORK_TYPES: Final = frozenset({
    "9p", "afs", "afpfs", "beegfs", "ceph", "cifs", "coda", "davfs", "fuse.ceph", "fuse.davfs2",
    "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "glusterfs", "gpfs", "lustre",
    "ncpfs", "nfs", "nfs4", "panfs", "pvfs2", "smb3", "smbfs", "virtiofs",
})  # fmt: skip
"""Types of file systems, as Linux calls them, whose files another machine may write to as well."""
DRIVE_REMOTE: Final = 4  # GetDriveTypeW of the Windows API
MNT_LOCAL: Final = 0x1000  # sys/mount.h of macOS
UNC_STARTS: Final = ("\\\\", "//")


def is_on_network(path: Path) -> bool:
    """Whether a file or folder, which need not exist, lies on a network file system.

    False where the system does not tell.
    """
    if sys.platform == "win32":
        return _is_remote_drive(path)
    real = os.path.realpath(path)
    if sys.platform == "darwin":
        return _is_not_local(real)
    try:
        mounts = MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return False
    return mounted_type(mounts, real) in NETWORK_TYPES


def mounted_type(mounts: str, real: str) -> str:
    """Return the type of the file system that holds a path.

    Parameters
    ----------
    mounts
        Content of ``/proc/self/mountinfo``.
    real
        Absolute path without links.

    References
    ----------
    proc_pid_mountinfo(5).
    """
    found, longest = "", -1
    for line in mounts.splitlines():
        fields, _, rest = line.partition(" - ")
        parts = fields.split(" ")
        if len(parts) < 5 or not rest:
            continue
        point = _unescaped(parts[4])
        is_above = real == point or real.startswith(point.rstrip("/") + "/")
        if is_above and len(point) >= longest:  # the last one mounted at a place covers the others
            found, longest = rest.split(" ")[0], len(point)
    return found


def _unescaped(text: str) -> str:
    """Undo the octal escapes of blanks, tabs, line ends and backslashes."""
    for code in (0o040, 0o011, 0o012, 0o134):
        text = text.replace(f"\\{code:03o}", chr(code))
    return text


def _is_remote_drive(path: Path) -> bool:
    full = os.path.realpath(path)
    if full.startswith(("\\\\?\\UNC\\", "\\\\?\\unc\\")):
        return True
    if full.startswith(UNC_STARTS) and not full.startswith("\\\\?\\"):
        return True
    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009  unknown to mypy elsewhere
    drive = os.path.splitdrive(full.removeprefix("\\\\?\\"))[0]
    return int(kernel.GetDriveTypeW(f"{drive}\\")) == DRIVE_REMOTE


class _FileSystemStatus(ctypes.Structure):
    """``struct statfs`` of macOS with 64-bit inodes, up to its flags; the rest is room."""

    _fields_ = (
        ("block_size", ctypes.c_uint32),
        ("io_size", ctypes.c_int32),
        ("counts", ctypes.c_uint64 * 5),
        ("identifier", ctypes.c_int32 * 2),
        ("owner", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("rest", ctypes.c_char * 2200),
    )


def _is_not_local(real: str) -> bool:
    status = _FileSystemStatus()
    library: Any = ctypes.CDLL(None)
    # On Intel the plain name is the old call with inodes of 32 bits.
    call = getattr(library, "statfs$INODE64", None) or library.statfs
    place = Path(real)
    while not place.exists() and place != place.parent:
        place = place.parent
    if call(os.fsencode(place), ctypes.byref(status)) != 0:
        return False
    return not status.flags & MNT_LOCAL
