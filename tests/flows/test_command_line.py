"""The commands, as a script would call them: output, exit status, one clear line on error."""

import json
import subprocess
import sys

import cv2
import numpy as np
import pytest

from xrayviewer import __main__
from xrayviewer.imaging.windowing import WindowPreset

DISCLAIMER = "Research use only, not for diagnosis."


@pytest.fixture
def film(tmp_path):
    """A 16-bit PNG whose values rise from left to right."""
    path = tmp_path / "film.png"
    values = np.tile(np.arange(0, 4096, 8, dtype=np.uint16), (300, 1))
    assert cv2.imwrite(str(path), values)
    return path, values


@pytest.fixture
def command(monkeypatch, capsys):
    """Run the entry point; returns exit status, standard output and standard error."""

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["xrayviewer", *map(str, arguments)])
        status = __main__.main()
        return status, *capsys.readouterr()

    return run


def test_info_says_what_was_understood(command, film):
    status, out, err = command("info", film[0])
    assert (status, err) == (0, "")
    assert "rows: 300" in out
    assert "columns: 512" in out
    assert "kind: px" in out
    assert DISCLAIMER in out


def test_info_for_programs_is_json(command, film):
    status, out, _ = command("info", film[0], "--json")
    description = json.loads(out)
    assert status == 0
    assert description["verdict"] == "film"
    assert description["bits_stored"] == 16
    assert len(description["digest"]) == 64


def test_a_refusal_is_one_line_and_status_2(command, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("not a film")
    status, out, err = command("info", path)
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert "notes.txt" in err
    status, out, err = command("info", path, "--json")
    assert status == 2
    assert json.loads(out)["verdict"] == "refused"


def test_a_missing_file_is_named(command, tmp_path):
    status, _, err = command("render", tmp_path / "gone.dcm", "--output", tmp_path / "out.png")
    assert status == 2
    assert "gone.dcm" in err
    assert not (tmp_path / "out.png").exists()


def test_render_maps_a_window_as_the_standard_says(command, film, tmp_path):
    path, values = film
    out = tmp_path / "out.png"
    status, *_ = command("render", path, "--output", out, "--window", 2000, 1000)
    assert status == 0
    shown = cv2.imread(str(out), cv2.IMREAD_UNCHANGED)
    exact = ((values.astype(float) - 1999.5) / 999 + 0.5) * 255  # PS3.3 C.11.2.1.2.1
    assert shown.dtype == np.uint8
    np.testing.assert_allclose(shown, np.clip(exact, 0, 255), atol=0.5 + 1e-9)
    assert DISCLAIMER.encode() in out.read_bytes()


@pytest.mark.parametrize("preset", [preset.value for preset in WindowPreset])
def test_every_preset_can_be_rendered(command, film, tmp_path, preset):
    out = tmp_path / "out.png"
    status, *_ = command("render", film[0], "--output", out, "--preset", preset)
    assert status == 0
    assert np.ptp(cv2.imread(str(out), cv2.IMREAD_UNCHANGED)) > 100


def test_a_window_without_width_is_refused(command, film, tmp_path):
    out = tmp_path / "out.png"
    status, _, err = command("render", film[0], "--output", out, "--window", 100, 0)
    assert status == 2
    assert "width" in err


def test_a_colour_image_has_no_presets(command, tmp_path):
    path = tmp_path / "photo.png"
    colours = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)
    assert cv2.imwrite(str(path), colours)
    status, _, err = command("render", path, "--output", tmp_path / "o.png", "--preset", "Lung")
    assert status == 2
    assert "colour" in err


def test_a_frame_the_film_does_not_have_is_refused(command, film, tmp_path):
    status, _, err = command("render", film[0], "--output", tmp_path / "o.png", "--frame", 2)
    assert status == 2
    assert "no page 2" in err


def test_help_and_version_need_no_display():
    for option in ("--help", "--version"):
        done = subprocess.run(
            [sys.executable, "-m", "xrayviewer", option],
            capture_output=True,
            text=True,
            check=True,
            env={"PATH": ""},
        )
        assert "xrayviewer" in done.stdout


@pytest.mark.parametrize("window", [("nan", 100), (100, "inf")])
def test_a_window_that_is_no_number_is_refused(command, film, tmp_path, window):
    out = tmp_path / "out.png"
    status, _, err = command("render", film[0], "--output", out, "--window", *window)
    assert (status, out.exists()) == (2, False)
    assert "window" in err


def test_names_outside_the_encoding_of_the_output_are_written(film):
    path = film[0].rename(film[0].with_name("胸部.png"))
    for option in ((), ("--json",)):
        done = subprocess.run(
            [sys.executable, "-m", "xrayviewer", "info", str(path), *option],
            capture_output=True,
            check=True,
            env={"PATH": "", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "1"},
        )
        assert rb"\u80f8\u90e8.png" in done.stdout
