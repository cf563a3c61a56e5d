"""From a dropped folder to a list of findings, with real processes and tiny models."""

import csv

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.flows.test_findings import write_own
from tests.unit.imaging.films import chest
from tests.unit.learning.tiny_models import write_tiny
from xrayviewer.domain.chest_fields import FIELD_LABELS
from xrayviewer.domain.preparation import Preparation, Shape
from xrayviewer.domain.screening import ReaderVerdict, RunState, ScreeningStatus
from xrayviewer.domain.training import Task
from xrayviewer.learning.networks.gate import OUTPUTS
from xrayviewer.session.shell import Workspace
from xrayviewer.store import model_library
from xrayviewer.ui.screening.screening_view import ScreeningView
from xrayviewer.workflows.analysis import FIELDS, FINDINGS, GATE

LOADING_TORCH_MS = 300_000


@pytest.fixture
def models(tmp_path, monkeypatch):
    """All models of the program, tiny and with random weights."""
    root = tmp_path / "models"
    write_own(root, GATE, "input-gate", OUTPUTS, Task.GATE)
    write_own(root, FIELDS, "fields-unet", FIELD_LABELS, Task.FIELDS)
    for model_id in FINDINGS.values():
        write_tiny(root, model_id=model_id, preparation=Preparation(64, shape=Shape.SQUEEZE))
    monkeypatch.setattr(model_library, "models_folder", lambda: root)


@pytest.fixture
def folder(tmp_path):
    """Films, a copy of one, a damaged one, a picture of something else, and no film."""
    made = tmp_path / "films"
    made.mkdir()
    for number in range(4):
        noise = np.random.default_rng(number).normal(0.0, 0.03, (90, 70))
        levels = np.clip(chest(90, 70) + noise, 0.0, 1.0)
        assert cv2.imwrite(str(made / f"film{number}.png"), np.rint(levels * 255).astype(np.uint8))
    (made / "copy.png").write_bytes((made / "film0.png").read_bytes())
    (made / "broken.png").write_bytes((made / "film1.png").read_bytes()[:500])
    colours = np.random.default_rng(9).integers(0, 256, (80, 80, 3)).astype(np.uint8)
    assert cv2.imwrite(str(made / "flower.png"), colours)
    (made / "notes.txt").write_text("no film")
    return made


def drop(window, path):
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path))])
    how = (
        Qt.DropAction.CopyAction, content, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(50, 50), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), *how))


def test_a_dropped_folder_becomes_a_list_that_is_read_judged_and_exported(
    models, reader, folder, tmp_path, qtbot
):
    desk, screening = reader.desk, reader.desk.screening
    drop(reader.window, folder)
    assert desk.shell.workspace is Workspace.SCREEN
    qtbot.waitUntil(
        lambda: screening.run is not None and screening.run.state is RunState.FINISHED,
        timeout=LOADING_TORCH_MS,
    )
    rows = {row.location.name: row for row in screening.worklist.rows}
    assert set(rows) - {"notes.txt"} == {path.name for path in folder.glob("*.png")}
    assert rows["broken.png"].status is ScreeningStatus.FAILED
    assert rows["broken.png"].reason
    copies = {rows[name].place for name in ("copy.png", "film0.png")}
    assert {rows[name].duplicate_of for name in ("copy.png", "film0.png")} - {None} < copies
    sound = [row for row in rows.values() if row.status is not ScreeningStatus.FAILED]
    assert all(row.gate is not None for row in sound)

    view = reader.window.findChild(ScreeningView)
    table, shown = view.table, rows["film1.png"]
    reader.wait_until(lambda: view.rows.rowCount() == len(rows))
    table.selectRow(view.rows.number_of(shown.place))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    reader.wait_until(lambda: reader.shows(shown.location))
    assert desk.shell.workspace is Workspace.READ
    assert len(desk.film_list.films) == len(rows)
    reader.window.command_actions.refresh()
    reader.window.command_actions["screening.disagree"].trigger()
    desk.shell.go_to(Workspace.SCREEN)
    assert screening.current_row.judgement.verdict is ReaderVerdict.DISAGREE

    screening.exports.table(tmp_path / "list.csv", with_identity=True)
    reader.wait_until((tmp_path / "list.csv").exists)
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == len(rows)
    (judged,) = [line for line in lines if line["reader_verdict"]]
    assert judged["path"].endswith("film1.png")
