"""The layers point down, and the viewer's process stays free of torch and decoders."""

import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
HEAVY = ("torch", "torchvision", "pytorch_grad_cam", "pydicom", "imagecodecs", "openjpeg", "PIL")


def run_python(code):
    return subprocess.run(
        [sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=True
    ).stdout


def loaded_after(code):
    """Which heavy packages are loaded in a fresh interpreter after some code."""
    return run_python(f"{code}\nimport sys\nprint([m for m in {HEAVY!r} if m in sys.modules])")


def test_the_import_contracts_hold():
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_the_viewer_holds_no_torch_and_no_decoder():
    assert loaded_after("import xrayviewer.app.application").strip() == "[]"


def test_the_probe_sees_what_it_looks_for():
    assert "pydicom" in loaded_after("import xrayviewer.readers.radiograph")


def test_the_entry_point_is_light():
    loaded = run_python(
        "import sys; import xrayviewer.__main__; "
        "print([m for m in ('numpy', 'PySide6', 'psygnal', 'cv2') if m in sys.modules])"
    )
    assert loaded.strip() == "[]"
