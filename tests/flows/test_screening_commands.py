"""``xrayviewer screen`` as a script calls it: real processes, tiny real models."""

import csv
import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.flows.test_findings import write_own
from tests.unit.imaging.films import chest
from tests.unit.learning.tiny_models import write_tiny
from xrayviewer import __main__
from xrayviewer.domain.chest_fields import FIELD_LABELS
from xrayviewer.domain.preparation import Preparation, Shape
from xrayviewer.domain.training import Task
from xrayviewer.learning.networks.gate import OUTPUTS
from xrayviewer.store import model_library
from xrayviewer.workflows.analysis import FIELDS, FINDINGS, GATE

SQUARE = Preparation(64, shape=Shape.SQUEEZE)
FILMS = 12
PATIENCE_S = 240.0


@pytest.fixture
def models(tmp_path):
    """Every model of the program, tiny and with random weights."""
    root = tmp_path / "models"
    write_own(root, GATE, "input-gate", OUTPUTS, Task.GATE)
    write_own(root, FIELDS, "fields-unet", FIELD_LABELS, Task.FIELDS)
    for model_id in FINDINGS.values():
        write_tiny(root, model_id=model_id, preparation=SQUARE)
    return root


@pytest.fixture
def films(tmp_path):
    """Films, a copy of one, and what is no film."""
    folder = tmp_path / "films"
    folder.mkdir()
    for number in range(FILMS):
        noise = np.random.default_rng(number).normal(0.0, 0.03, (90, 70))
        levels = np.clip(chest(90, 70) + noise, 0.0, 1.0)
        assert cv2.imwrite(str(folder / f"film{number:02}.png"), np.rint(levels * 255))
    (folder / "copy.png").write_bytes((folder / "film00.png").read_bytes())
    (folder / "broken.png").write_bytes((folder / "film01.png").read_bytes()[:500])
    return folder


@pytest.fixture
def command(monkeypatch, capsys, models):
    """Run the entry point; returns exit status, standard output and standard error."""
    monkeypatch.setattr(model_library, "models_folder", lambda: models)

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["xrayviewer", *map(str, arguments)])
        status = __main__.main()
        return status, *capsys.readouterr()

    return run


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_folder_becomes_a_table_and_again_without_the_models(command, films, tmp_path) -> None:
    output = tmp_path / "table.csv"
    options = ("--show-refused", "--age-group", "adult")
    status, out, err = command("screen", films, "--output", output, *options)
    assert (status, err) == (1, "")
    assert f"{FILMS + 2} films:" in out
    rows = {row["path"].rpartition(os.sep)[2]: row for row in rows_of(output)}
    assert rows.keys() == {path.name for path in films.iterdir()}
    assert (rows["broken.png"]["status"], rows["broken.png"]["digest"]) == ("failed", "")
    assert rows["copy.png"]["digest"] == rows["film00.png"]["digest"]
    assert rows["copy.png"]["score: pneumonia"] == rows["film00.png"]["score: pneumonia"]
    assert {row["duplicate_of"] for row in rows.values()} > {""}
    scores = {float(row["score: pneumonia"]) for row in rows.values() if row["model"]}
    assert all(0.0 <= score <= 1.0 for score in scores)
    assert len(scores) > 1

    again = tmp_path / "again.json"
    status, _, _ = command("screen", films, "--output", again, *options)
    assert status == 1
    films_again = json.loads(again.read_text("utf-8"))["films"]
    found = {film["path"]: film["score: pneumonia"] for film in films_again}
    assert found == {
        row["path"]: float(row["score: pneumonia"]) if row["score: pneumonia"] else None
        for row in rows.values()
    }


SCREEN = """
import os
import signal
import sys
from xrayviewer import __main__
from xrayviewer.store import model_library
from xrayviewer.store.screening_store import ScreeningStore
from pathlib import Path

save, saved = ScreeningStore.save_result, []

def save_and_die(*given):
    row = save(*given)
    saved.append(row)
    if len(saved) == {kept}:
        os.kill(os.getpid(), signal.SIGKILL)
    return row

if __name__ == "__main__":
    ScreeningStore.save_result = save_and_die
    model_library.models_folder = lambda: Path({models!r})
    sys.argv = ["xrayviewer", "screen", {films!r}, "--output", {output!r}, "--show-refused",
                "--age-group", "adult"]
    sys.exit(__main__.main())
"""
KEPT = 3
"""Films whose results are stored when the command is killed."""


def stored(path):
    """How many films are done, as another program sees it."""
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute("SELECT count(*) FROM file WHERE status <> 'waiting'").fetchone()[0]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_command_goes_on_where_it_was(
    command, films, models, tmp_path, preferences_dir
) -> None:
    output, script = tmp_path / "table.csv", tmp_path / "screen.py"
    script.write_text(
        SCREEN.format(models=str(models), films=str(films), output=str(output), kept=KEPT), "utf-8"
    )
    store = preferences_dir / "data" / "screenings" / "screenings.sqlite"
    checkout = Path(__main__.__file__).parents[1]
    killed = subprocess.run(
        [sys.executable, str(script)], cwd=checkout, timeout=PATIENCE_S, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    assert KEPT <= stored(store) < FILMS + 2
    assert not output.exists()
    status, out, _ = command("screen", "--resume", 1, "--output", output)
    assert status == 1
    assert f"{FILMS + 2} films:" in out
    assert len(rows_of(output)) == FILMS + 2
