"""From a film on screen to its findings, with the real engine and tiny real models."""

import os
import signal

import pytest

from tests.flows.test_reading import write_film
from tests.unit.learning.tiny_models import write_tiny
from xrayviewer.domain.chest_fields import FIELD_LABELS
from xrayviewer.domain.model_card import Calibration, NetworkDescription
from xrayviewer.domain.preparation import Preparation, Shape
from xrayviewer.domain.training import Head, Task
from xrayviewer.learning.networks.gate import OUTPUTS
from xrayviewer.session.analysis import Stage
from xrayviewer.session.explanation_checks import CheckStage
from xrayviewer.store import model_library
from xrayviewer.ui.dialogs.terms_dialog import TermsDialog
from xrayviewer.workflows.analysis import FIELDS, FINDINGS, GATE

SQUARE = Preparation(64, shape=Shape.SQUEEZE)
LOADING_TORCH_MS = 150_000
COLOURS = Preparation(64, channels=3, mean=(0.5,) * 3, deviation=(0.5,) * 3, shape=Shape.SQUEEZE)


def write_own(root, model_id, network, labels, task):
    write_tiny(
        root,
        model_id=model_id,
        network=NetworkDescription(network, Head.INDEPENDENT, 0),
        preparation=COLOURS if task is Task.GATE else SQUARE,
        labels=labels,
        is_multi_label=True,
        calibration=Calibration("none", (1.0,) * len(labels), (0.0,) * len(labels)),
        operating_points=(),
        splits=(),
        metrics=(),
        task=task,
    )


@pytest.fixture
def models(tmp_path, monkeypatch):
    """All models of the program, tiny and with random weights."""
    root = tmp_path / "models"
    write_own(root, GATE, "input-gate", OUTPUTS, Task.GATE)
    write_own(root, FIELDS, "fields-unet", FIELD_LABELS, Task.FIELDS)
    for model_id in FINDINGS.values():
        write_tiny(root, model_id=model_id, preparation=SQUARE)
    monkeypatch.setattr(model_library, "models_folder", lambda: root)
    return root


@pytest.fixture
def films(tmp_path):
    folder = tmp_path / "films"
    folder.mkdir()
    return folder


def test_a_film_gets_its_findings_also_after_the_process_was_killed(models, reader, films, qtbot):
    reader.open(write_film(films / "one.png"))
    analysis = reader.desk.analysis

    def wait_for_the_end():
        ends = {Stage.DONE, Stage.FAILED}
        qtbot.waitUntil(lambda: analysis.stage in ends, timeout=LOADING_TORCH_MS)

    wait_for_the_end()
    assert analysis.stage is Stage.DONE, analysis.message
    # Random weights may refuse anything; the reader can have the scores all the same.
    analysis.show_refused(True)
    analysis.choose_model("adult-findings")
    wait_for_the_end()
    assert analysis.stage is Stage.DONE, analysis.message
    shown = reader.desk.case.film.radiograph.digest
    assert analysis.analysis.digest == shown
    shown_rows = reader.window._findings.rows
    assert any(rows.findings for rows in (shown_rows.findings, shown_rows.negatives))

    os.kill(reader.application._learning.process_id, signal.SIGKILL)
    reader.open(write_film(films / "two.png", seed=1))
    wait_for_the_end()
    if analysis.stage is Stage.FAILED:
        assert reader.shows(reader.desk.film_list.current)
        analysis.analyse_again()
        wait_for_the_end()
    assert analysis.analysis.digest == reader.desk.case.film.radiograph.digest != shown


@pytest.mark.skipif(os.name == "nt", reason="processes cannot be held there")
def test_a_process_that_dies_at_work_leaves_the_film_and_says_what_happened(
    models, reader, films, qtbot
):
    reader.open(write_film(films / "one.png"))
    analysis = reader.desk.analysis
    ends = {Stage.DONE, Stage.FAILED}
    qtbot.waitUntil(lambda: analysis.stage in ends, timeout=LOADING_TORCH_MS)
    # Else the check of the first map ends, and the second film finds a new process.
    reader.wait_until(lambda: reader.desk.checks.stage is not CheckStage.CHECKING)
    learning = reader.application._learning
    held = learning.process_id
    os.kill(held, signal.SIGSTOP)
    reader.open(write_film(films / "two.png", seed=1))
    # Ended before it was asked, it would be started again without a word.
    reader.wait_until(lambda: analysis.stage is Stage.RUNNING and learning.is_busy)
    os.kill(held, signal.SIGKILL)
    reader.wait_until(lambda: analysis.stage is Stage.FAILED)
    assert "was ended from outside (SIGKILL)" in analysis.message
    assert reader.window._findings.state.again.isVisible()
    assert reader.shows(reader.desk.film_list.current)
    analysis.analyse_again()
    qtbot.waitUntil(lambda: analysis.stage in ends, timeout=LOADING_TORCH_MS)
    assert analysis.stage is Stage.DONE, analysis.message
    assert analysis.analysis.digest == reader.desk.case.film.radiograph.digest


def test_at_the_start_the_terms_are_asked_for_until_they_are_accepted(reader):
    reader.application.ask_for_terms()
    assert reader.window.findChild(TermsDialog) is None  # they were accepted
    reader.desk.preferences.set("terms.accepted", "")
    reader.application.ask_for_terms()
    dialog = reader.window.findChild(TermsDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.decline_button.click()
    reader.application.ask_for_terms()
    assert dialog.isVisible()
    dialog.accept_button.click()
    assert not dialog.isVisible()
    reader.application.ask_for_terms()
    assert not dialog.isVisible()


def test_without_models_films_are_shown_and_the_panel_says_why(
    reader, films, tmp_path, monkeypatch
):
    (tmp_path / "none").mkdir()
    monkeypatch.setattr(model_library, "models_folder", lambda: tmp_path / "none")
    reader.open(write_film(films / "one.png"))
    reader.wait_until(lambda: reader.desk.analysis.stage is Stage.NO_MODELS)
    assert "comes without models of findings" in reader.desk.analysis.message
    assert reader.application._learning.process_id is None
