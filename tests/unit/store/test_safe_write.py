"""A file is the old one or the new one, whatever fails on the way."""

import os
from pathlib import Path

import pytest

from xrayviewer.store.safe_write import write_safely


def test_the_content_arrives_and_no_draft_stays(tmp_path):
    path = tmp_path / "new folder" / "file.json"
    write_safely(path, b"one")
    write_safely(path, b"two")
    assert path.read_bytes() == b"two"
    assert [child.name for child in path.parent.iterdir()] == ["file.json"]


class FailingNth:
    """Fails the n-th call among fsync and replace, the calls that can fail on a full disk."""

    def __init__(self, monkeypatch, fail_at):
        self.calls = 0
        self._fail_at = fail_at
        real_fsync, real_replace = os.fsync, Path.replace
        monkeypatch.setattr(os, "fsync", lambda fd: self._count() or real_fsync(fd))
        monkeypatch.setattr(
            Path, "replace", lambda path, target: self._count() or real_replace(path, target)
        )

    def _count(self):
        self.calls += 1
        if self.calls == self._fail_at:
            raise OSError(28, "No space left on device")


@pytest.mark.parametrize("fail_at", [1, 2])
def test_an_error_before_the_move_leaves_the_old_file(tmp_path, monkeypatch, fail_at):
    path = tmp_path / "file.json"
    write_safely(path, b"old")
    FailingNth(monkeypatch, fail_at)
    with pytest.raises(OSError, match="No space"):
        write_safely(path, b"new")
    assert path.read_bytes() == b"old"
    assert [child.name for child in tmp_path.iterdir()] == ["file.json"]


def test_every_failing_step_leaves_a_whole_file(tmp_path, monkeypatch):
    path = tmp_path / "file.json"
    path.write_bytes(b"old")
    counted = FailingNth(monkeypatch, fail_at=0)
    write_safely(path, b"new")
    assert counted.calls >= 2
    assert path.read_bytes() == b"new"
