"""The report of a training: one page that needs no other file and names no film."""

from dataclasses import replace

import numpy as np
import pytest

from tests.unit.workflows.recorded_runs import kept_fold
from xrayviewer.domain.dataset_probes import (
    CurvePoint,
    DatasetProbes,
    LearningCurve,
    Sight,
    SightFigure,
)
from xrayviewer.domain.evaluation import Interval
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.workflows.group_figures import FilmGroup, GroupKind
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


def test_parts_of_the_films_are_reported_where_they_are_known(result):
    assert "nothing is known of that" in training_report(result)
    half = np.arange(len(result.predictions.names)) % 2 == 0
    views = (FilmGroup(GroupKind.VIEW, "PA", half), FilmGroup(GroupKind.VIEW, "", ~half))
    known = Interval(0.81, 0.7, 0.9)
    html = training_report(replace(result, groups=views, group_aurocs=((known, known),)))
    assert "View: PA" in html
    assert "View: not known" in html
    assert html.count("0.810 (0.700 to 0.900)") == 2


def test_shortcuts_and_what_more_films_would_bring_are_reported(result):
    assert "Nobody has looked for shortcuts" in training_report(result)
    points = (CurvePoint(20, Interval(0.7, 0.6, 0.8)), CurvePoint(40, Interval(0.8, 0.7, 0.9)))
    curve = LearningCurve(
        "<sick>", points, CurvePoint(80, Interval(0.85)), Interval(0.05, 0.01, 0.08)
    )
    figures = tuple(SightFigure(sight, "<sick>", Interval(0.9, 0.8, 0.95)) for sight in Sight)
    probes = DatasetProbes("a" * 64, "some model", 60, 40, 0, figures, (curve,))
    html = training_report(replace(result, probes=probes))
    assert "Quick head: lungs blacked out" in html
    assert "may learn where they come from instead of disease" in html
    assert "80 (forecast)" in html
    assert "With 80 patients to learn from instead of 40" in html
    elsewhere = replace(probes, figures=(), left_out=("<sick>",))
    assert "too few patients to look for shortcuts" in training_report(
        replace(result, probes=elsewhere)
    )


def test_the_same_training_with_films_dealt_otherwise_stands_beside_it(result):
    assert "not trained with these films dealt otherwise" in training_report(result)
    labels = ("normal", "<sick>")
    kept_fold("mine-random", 1, labels=labels, is_multi_label=False, is_by_patient=False)
    kept_fold("elsewhere", 1, labels=labels, is_multi_label=False, fingerprint="b" * 64)
    html = training_report(result)
    assert "<td>mine-random</td><td>at random</td>" in html
    assert "no leakage shows" in html
    assert "elsewhere" not in html


def test_names_are_escaped_and_films_are_not_named(result):
    html = training_report(result)
    assert "<sick>" not in html
    assert "&lt;sick&gt;" in html
    assert not any(name in html for name in result.predictions.names)


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ReportError, match="could not be written"):
        write_report(tmp_path / "file" / "report.html", "<html>")
