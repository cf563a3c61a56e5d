"""What happens when the reader of the output goes away, as ``head`` does."""

import os
import subprocess
import sys

import pytest


@pytest.mark.skipif(os.name == "nt", reason="there are no such pipes on Windows")
@pytest.mark.parametrize("arguments", [("recipes",), ("model", "list", "--json")])
def test_a_closed_pipe_ends_a_command_without_a_word(arguments, tmp_path):
    reading, writing = os.pipe()
    os.close(reading)
    environment = {**os.environ, "XRAYVIEWER_SETTINGS": str(tmp_path)}
    ended = subprocess.run(
        [sys.executable, "-m", "xrayviewer", *arguments],
        stdout=writing,
        stderr=subprocess.PIPE,
        env=environment,
        check=False,
        timeout=300,
    )
    os.close(writing)
    assert ended.stderr == b""
    assert ended.returncode == 141
