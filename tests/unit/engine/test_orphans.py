"""When the viewer is killed, its children go too, even those stuck in a decoder."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    "arguments",
    [
        ["operations:wait_for_cancel"],
        ["operations:hold_the_lock", "with a short deadline"],
        ["operations:loop_for_ever", "with a short deadline", "of processor time"],
    ],
    ids=["listening", "stuck", "computing"],
)
@pytest.mark.skipif(sys.platform == "win32", reason="looks at processes the POSIX way")
def test_a_child_ends_after_its_viewer_was_killed(arguments):
    viewer = subprocess.Popen(
        [sys.executable, "-m", "tests.unit.engine.orphan", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=CHECKOUT,
    )
    child = int(viewer.stdout.readline())
    viewer.kill()
    viewer.wait()
    viewer.stdout.close()
    deadline_s = time.monotonic() + 20
    while _is_running(child):
        assert time.monotonic() < deadline_s, "the child outlives its viewer"


def _is_running(process_id):
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{process_id}/stat")
    return not (stat.exists() and stat.read_text().rsplit(")", 1)[1].split()[0] == "Z")
