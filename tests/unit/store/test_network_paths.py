"""Which folders lie on another machine."""

from pathlib import Path

import pytest

from xrayviewer.store import network_paths
from xrayviewer.store.network_paths import is_on_network, mounted_type

MOUNTS = r"""22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:30 / /mnt/films rw - nfs4 server:/films rw
31 30 0:31 / /mnt/films/fast rw - ext4 /dev/sdb1 rw
32 22 0:32 / /mnt/with\040blank rw shared:4 master:2 - cifs //server/share rw
33 22 0:33 / /home rw - xfs /dev/sdc rw
34 22 0:34 / /home rw - fuse.sshfs me@there: rw
a line that means nothing
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib", "ext4"),
        ("/mnt/films", "nfs4"),
        ("/mnt/films/2026/a", "nfs4"),
        ("/mnt/filmstrip", "ext4"),
        ("/mnt/films/fast/store", "ext4"),
        ("/mnt/with blank/x", "cifs"),
        ("/home/me", "fuse.sshfs"),
    ],
)
def test_the_innermost_mount_decides(path, kind) -> None:
    assert mounted_type(MOUNTS, path) == kind


def test_folders_that_do_not_exist_yet_are_told_too(tmp_path, monkeypatch) -> None:
    if network_paths.sys.platform in {"win32", "darwin"}:
        pytest.skip("other systems are asked in another way")
    assert not is_on_network(tmp_path / "not" / "yet")
    mounts = tmp_path / "mounts"
    mounts.write_text(f"1 0 0:1 / {tmp_path} rw - nfs server:/ rw\n")
    monkeypatch.setattr(network_paths, "MOUNTS", mounts)
    assert is_on_network(tmp_path / "not" / "yet")
    assert not is_on_network(Path("/"))
    monkeypatch.setattr(network_paths, "MOUNTS", tmp_path / "none")
    assert not is_on_network(tmp_path)
