"""DCMTK's picture of a film, made by a program that shares no code with ours."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers.radiograph import read_radiograph

PROGRAM = "dcmj2pnm"

Render = Callable[..., NDArray[np.uint8] | None]


def read_film(path: Path, frame: int = 0) -> Radiograph:
    return read_radiograph(FilmLocation(path), frame, DirectContext())


@pytest.fixture
def dcmtk(tmp_path) -> Render:
    """Renders a file with options of dcmj2pnm; None if DCMTK cannot decode it."""
    if shutil.which(PROGRAM) is None:
        pytest.skip(f"DCMTK's {PROGRAM} is not installed")

    def render(path: Path, *options: str) -> NDArray[np.uint8] | None:
        picture = tmp_path / "dcmtk.pgm"
        picture.unlink(missing_ok=True)
        command = [PROGRAM, "--quiet", "+Ma", *options, str(path), str(picture)]
        subprocess.run(command, check=False, capture_output=True, timeout=60)
        return cv2.imread(str(picture), cv2.IMREAD_UNCHANGED) if picture.exists() else None

    return render


def explicit_window(centre: float, width: float) -> tuple[str, ...]:
    """Options for this LINEAR window and no overlays."""
    return ("--no-overlays", "+Wfl", "+Ww", repr(centre), repr(width))


def largest_difference(ours: NDArray[np.uint8], theirs: NDArray[np.uint8] | None) -> int:
    """Largest difference in grey levels."""
    assert theirs is not None, "DCMTK renders the file"
    assert theirs.shape == ours.shape
    return int(np.abs(ours.astype(np.int16) - theirs).max())
