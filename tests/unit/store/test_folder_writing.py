"""A folder is the old one or the new one, whatever fails on the way."""

import errno
import os
from pathlib import Path

import pytest

from tests.unit.store.model_cards import CARD, WEIGHTS, write_demo
from xrayviewer.domain.model_card import ModelError
from xrayviewer.store import folder_writing
from xrayviewer.store.folder_writing import clear_incoming, write_folder
from xrayviewer.store.model_folder import read_model, write_model


class FailingNth:
    """Fails the n-th of all calls that write, sync, make or rename, as a full disk does."""

    def __init__(self, monkeypatch, fail_at):
        self.calls = 0
        self._fail_at = fail_at
        for owner, name in (
            (os, "fsync"),
            (Path, "rename"),
            (Path, "mkdir"),
            (os, "utime"),
            (folder_writing, "_exchange"),
        ):
            monkeypatch.setattr(owner, name, self._counted(getattr(owner, name)))
        real_open = Path.open

        def opened(path, *arguments, **options):
            file = real_open(path, *arguments, **options)
            if "xb" in arguments:
                file = FailingFile(file, self.count)
            return file

        monkeypatch.setattr(Path, "open", opened)

    def count(self):
        self.calls += 1
        if self.calls == self._fail_at:
            raise OSError(errno.ENOSPC, "No space left on device")

    def _counted(self, function):
        def call(*arguments, **options):
            self.count()
            return function(*arguments, **options)

        return call


class FailingFile:
    """A file whose writing may fail half-way."""

    def __init__(self, file, count):
        self._file, self._count = file, count

    def write(self, content):
        self._file.write(content[: len(content) // 2])
        self._count()
        self._file.write(content[len(content) // 2 :])

    def __getattr__(self, name):
        return getattr(self._file, name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._file.close()


def without_exchange(monkeypatch):
    monkeypatch.setattr(folder_writing, "_exchange", lambda first, second: False)


def listed(root):
    return sorted(path.name for path in root.iterdir() if path.name != ".incoming")


@pytest.mark.parametrize("can_exchange", [True, False])
def test_whatever_call_fails_the_old_model_stays(tmp_path, monkeypatch, can_exchange):
    failed = 0
    for fail_at in range(1, 100):
        root = tmp_path / str(fail_at)
        folder = write_demo(root, title="old")
        with monkeypatch.context() as patched:
            if not can_exchange:
                without_exchange(patched)
            FailingNth(patched, fail_at)
            try:
                write_model(root, CARD, WEIGHTS, replace=True)
                break
            except ModelError as error:
                failed += "No space left on device" in str(error)
        assert read_model(folder).card.title == "old"
        assert listed(root) == ["chest-demo"]
        assert list((root / ".incoming").iterdir()) == []
    assert read_model(folder).card.title == CARD.title
    assert failed == fail_at - 1 >= 10


def test_whatever_call_fails_no_half_model_appears(tmp_path, monkeypatch):
    failed = 0
    for fail_at in range(1, 100):
        root = tmp_path / str(fail_at)
        with monkeypatch.context() as patched:
            FailingNth(patched, fail_at)
            try:
                write_demo(root)
                break
            except ModelError:
                failed += 1
        assert not root.exists() or listed(root) == []
    assert listed(root) == ["chest-demo"]
    assert failed == fail_at - 1 >= 10


def test_writing_in_place_leaves_a_half_folder(tmp_path, monkeypatch):
    def in_place(root, name, files, *, replace):
        for file_name, content in files.items():
            with (root / name / file_name).open("w+b") as file:
                file.write(content)
                os.fsync(file.fileno())

    folder = write_demo(tmp_path, title="old")
    FailingNth(monkeypatch, fail_at=2)
    with pytest.raises(OSError, match="No space"):
        in_place(
            tmp_path,
            "chest-demo",
            {"weights.safetensors": WEIGHTS[:-1] + b"\1", "MODEL_CARD.md": b"", "card.json": b""},
            replace=True,
        )
    with pytest.raises(ModelError):
        read_model(folder)


def aged(path, seconds):
    now = path.stat().st_mtime
    os.utime(path, (now - seconds, now - seconds))


def test_a_draft_left_behind_is_cleared_and_a_fresh_one_is_not(tmp_path):
    old, fresh = tmp_path / ".incoming/a.0000", tmp_path / ".incoming/b.0000"
    for draft in (old, fresh):
        draft.mkdir(parents=True)
        (draft / "weights").write_bytes(b"half")
    aged(old, 7200)
    write_folder(tmp_path, "c", {"file": b"whole"}, replace=False)
    assert not old.exists()
    assert fresh.exists()
    assert listed(tmp_path) == ["c"]


def test_a_folder_moved_away_by_a_program_that_was_ended_comes_back(tmp_path):
    write_folder(tmp_path, "m", {"file": b"old"}, replace=False)
    previous = tmp_path / ".incoming" / "m.0000.previous"
    (tmp_path / "m").rename(previous)
    clear_incoming(tmp_path)
    assert listed(tmp_path) == []  # it may be about to be replaced
    aged(previous, 120)
    clear_incoming(tmp_path)
    assert (tmp_path / "m" / "file").read_bytes() == b"old"


def test_a_folder_is_replaced_where_names_cannot_be_traded(tmp_path, monkeypatch):
    without_exchange(monkeypatch)
    write_folder(tmp_path, "m", {"file": b"old"}, replace=False)
    write_folder(tmp_path, "m", {"file": b"new"}, replace=True)
    assert (tmp_path / "m" / "file").read_bytes() == b"new"
    assert list((tmp_path / ".incoming").iterdir()) == []


def test_a_folder_that_exists_is_not_replaced_unasked(tmp_path):
    write_folder(tmp_path, "m", {"file": b"old"}, replace=False)
    with pytest.raises(FileExistsError):
        write_folder(tmp_path, "m", {"file": b"new"}, replace=False)
    assert (tmp_path / "m" / "file").read_bytes() == b"old"
