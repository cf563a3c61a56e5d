"""The report of a training: one page that needs no other file and names no film."""

import pytest

from tests.unit.workflows.recorded_runs import kept_fold
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.workflows.training_report import ReportError, training_report, write_report
from xrayviewer.workflows.training_results import read_result

EPOCHS = (
    '"stage","epoch","train_loss","val_loss","val_auroc","rate","seconds","is_best"\n'
    '1,1,0.6,0.5,0.8,0.001,2.0,"yes"\n'
)


@pytest.fixture
def result():
    kept_fold("mine", 1, labels=("normal", "<sick>"), is_multi_label=False)
    record = RunFolder(runs_folder() / "mine").record
    (record / "epochs.csv").write_text(EPOCHS, "utf-8")
    (record / "test" / "roc.png").write_bytes(b"\x89PNG picture")
    return read_result("mine", DirectContext())


def test_a_report_holds_verdict_figures_films_and_plots(result):
    html = training_report(result)
    for words in (
        "Research use only",
        "Other devices, hospitals and ages were not tried",
        "AUROC",
        "for the test",
        "All films of a patient are on one side.",
        "data:image/png;base64,iVBORyBwaWN0dXJl",
    ):
        assert words in html


def test_names_are_escaped_and_films_are_not_named(result):
    html = training_report(result)
    assert "<sick>" not in html
    assert "&lt;sick&gt;" in html
    assert not any(name in html for name in result.predictions.names)


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ReportError, match="could not be written"):
        write_report(tmp_path / "file" / "report.html", "<html>")
