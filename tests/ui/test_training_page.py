"""The training page: films to choose, a recipe to take, a run to watch, a result to judge."""

import threading
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from tests.ui.test_accessible_names import has_name, is_part_of_another
from tests.unit.readers.labelled_films import write_film, write_films
from tests.unit.session.training_films import Trainer, batch, epoch
from tests.unit.store.model_cards import CARD, WEIGHTS
from tests.unit.workflows.recorded_runs import RECIPE as RECIPE_MADE_UP
from tests.unit.workflows.recorded_runs import kept_fold
from xrayviewer.domain.dataset import DatasetRemark, RemarkCode, Severity
from xrayviewer.domain.model_card import card_metrics
from xrayviewer.domain.training import TrainingError
from xrayviewer.engine.local import LocalEngine
from xrayviewer.session.label_court import LabelCourt
from xrayviewer.session.model_exchange import ModelExchange
from xrayviewer.session.model_promotion import ModelPromotion
from xrayviewer.session.shell import Workspace
from xrayviewer.session.training import TrainingSession
from xrayviewer.session.training_comparison import TrainingComparison
from xrayviewer.session.training_data import TrainingDataSession
from xrayviewer.session.training_desk import TrainingDesk
from xrayviewer.session.training_insight import training_insight
from xrayviewer.session.training_preview import TrainingPreview
from xrayviewer.session.training_problems import problem_of
from xrayviewer.session.training_result import TrainingResultSession
from xrayviewer.session.training_run import TrainingRun
from xrayviewer.session.training_setup import TrainingSetup
from xrayviewer.store import model_library
from xrayviewer.store.model_folder import user_models_folder, write_model
from xrayviewer.store.training_runs import RunFolder, runs_folder
from xrayviewer.ui.training.run_words import progress_sentence
from xrayviewer.ui.training.training_page import FILMS, MODELS, RECIPE, RESULT, RUN, TrainingPage

NAMES = tuple(
    f"{label}/person{10 * (label == 'sick') + number}_{label}_1.png"
    for label in ("normal", "sick")
    for number in range(6)
)
EPOCHS = (
    '"stage","epoch","train_loss","val_loss","val_auroc","rate","seconds","is_best"\n'
    '1,1,0.6,0.5,0.8,0.001,2.0,"yes"\n'
)


@pytest.fixture(autouse=True)
def bundled(tmp_path, monkeypatch):
    monkeypatch.setattr(model_library, "models_folder", lambda: tmp_path / "bundled")


@pytest.fixture
def trainer():
    trainer = Trainer()
    yield trainer
    if trainer.gate is not None:
        trainer.gate.set()


@pytest.fixture
def training(jobs, desk, trainer):
    """The sessions of the page, on real films and a trainer made up here."""
    decoders = LocalEngine("xrayviewer.readers")
    data = TrainingDataSession(jobs, decoders)
    library = desk.training.library
    runs = TrainingSession(jobs, decoders, trainer, train=trainer.train)
    result = TrainingResultSession(jobs, decoders)
    runs.ended.connect(result.show)
    setup = TrainingSetup(data, library)
    preview = TrainingPreview(jobs, (decoders, trainer), data, setup)
    comparison = TrainingComparison(jobs)
    court = LabelCourt(jobs, (decoders, trainer), data, setup)
    insight = training_insight(jobs, (decoders, trainer, trainer), data, setup, result)
    exchange = ModelExchange(jobs, (decoders, trainer), library)
    promotion = ModelPromotion(jobs, (decoders, trainer), library, data)
    return TrainingDesk(
        data,
        setup,
        runs,
        result,
        library,
        preview,
        comparison,
        court,
        exchange,
        promotion,
        insight,
    )


@pytest.fixture
def page(qtbot, desk, theme, training, settle, monkeypatch):
    class Sessions:
        def __init__(self):
            self.training = training
            self.shell = desk.shell
            self.film_list = desk.film_list
            self.preferences = desk.preferences

    page = TrainingPage(Sessions(), theme)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    settle()
    return page


@pytest.fixture
def films(tmp_path: Path) -> Path:
    return write_films(tmp_path / "films", *NAMES)


@pytest.fixture
def ready(page, training, films, settle):
    """Films are examined and a model to start from is there."""
    write_model(user_models_folder(), CARD, WEIGHTS)
    training.library.look()
    training.data.open(films)
    settle()
    return page


@pytest.fixture
def finished(page, training, settle):
    """A training that ended earlier."""
    kept_fold("mine", 1, labels=("normal", "sick"), is_multi_label=False)
    (RunFolder(runs_folder() / "mine").record / "epochs.csv").write_text(EPOCHS, "utf-8")
    training.runs.look_for_runs()
    settle()
    return page


def is_in_menu(widget):
    """Whether a widget belongs to the menus that plots have and never show."""
    while widget is not None and not isinstance(widget, QMenu):
        widget = widget.parentWidget()
    return widget is not None


def test_an_empty_page_asks_for_films_alone(page):
    assert page.step == FILMS
    assert page.data.folder_button.isVisible()
    assert not page.recipe.start_button.isEnabled()


def test_every_widget_has_a_name(ready, training, finished, settle):
    training.result.show("mine")
    settle()
    assert [
        widget.metaObject().className() + " in " + type(widget.parentWidget()).__name__
        for widget in ready.findChildren(QWidget)
        if not (has_name(widget) or is_part_of_another(widget) or is_in_menu(widget))
    ] == []


def test_films_are_shown_by_label_with_their_use(ready):
    table = ready.data.labels
    assert [table.item(row, 0).text() for row in range(2)] == ["normal", "sick"]
    assert table.item(0, 1).text() == "6"
    assert ready.data.grid.model().rowCount() == 6
    assert ready.data.next_button.isEnabled()


def test_a_film_is_left_out_and_taken_back(ready, training, settle):
    ready.data.grid.selectAll()
    ready.data.leave_button.click()
    settle()
    assert training.data.judged.summary.films == 6
    assert not ready.data.next_button.isEnabled()
    ready.data.undo_button.click()
    settle()
    assert ready.data.next_button.isEnabled()


def test_a_problem_shows_its_films_and_its_remedy(page, training, films, settle):
    write_film(films / "normal" / "person90_copy_1.png", 0)
    training.data.open(films)
    settle()
    (problem,) = [one for one in training.data.judged.problems if one.remedy is not None]
    page.data.problems.chosen.emit(problem)
    assert page.data.grid.model().rowCount() == 2
    page.data.problems.applied.emit(problem)
    settle()
    assert training.data.judged.summary.films == 12


def test_a_folder_without_labels_says_why_and_asks_again(page, training, tmp_path, settle):
    (tmp_path / "nothing").mkdir()
    training.data.open(tmp_path / "nothing")
    settle()
    assert page.data.folder_button.isVisible()
    assert "nothing" in page.data._alarm.text()


def test_a_setting_under_advanced_goes_into_the_recipe(ready, training):
    ready.go_to(RECIPE)
    ready.recipe.fold.set_open(True)
    editor = ready.recipe.advanced.editor(("batch",))
    editor.setValue(4)
    assert training.setup.recipe.batch == 4
    ready.recipe.reset_button.click()
    assert editor.value() == training.setup.recipe.batch != 4


def test_a_batch_is_drawn_as_the_network_sees_it(ready, training, trainer, settle):
    training.setup.choose_recipe("five-block-cnn")
    trainer.augmented = lambda films, changes, seed, context: 255 - films
    ready.go_to(RECIPE)
    ready.recipe.preview.draw_button.click()
    settle()
    grid = ready.recipe.preview.grid
    assert [grid.item(row).text() for row in range(grid.count())] == ["normal"] * 4 + ["sick"] * 4
    assert training.preview.films[0].pixels.shape == (150, 150)
    training.setup.set_setting(("batch",), 4)
    assert training.preview.films == ()


def test_films_that_cannot_be_read_are_named_with_the_reason(page, training, films, settle):
    (films / "normal/broken.png").write_bytes(b"no picture")
    training.data.open(films)
    settle()
    found = [
        one for one in training.data.judged.problems if one.remark.code is RemarkCode.UNREADABLE
    ]
    page.data.problems.chosen.emit(found[0])
    shown = page.data.grid.model().index(0, 0)
    assert shown.data(Qt.ItemDataRole.DisplayRole) == "broken.png"
    assert "neither a DICOM film nor an image" in shown.data(Qt.ItemDataRole.ToolTipRole)


def test_every_recipe_can_be_taken(ready, training):
    for recipe in training.setup.recipes:
        ready.recipe._radios[recipe.name].click()
        assert training.setup.recipe == recipe


def test_a_training_is_started_watched_paused_and_resumed(ready, training, trainer, inbox, settle):
    trainer.gate = threading.Event()
    trainer.partials = [epoch(1), epoch(2, auroc=0.9), batch(3, epoch=3)]
    ready.go_to(RECIPE)
    ready.recipe.start_button.click()
    name = training.runs.selected
    assert ready.step == RUN
    inbox.pump_until(lambda: training.runs.run(name).progress is not None)
    run = ready.run
    assert run.pause_button.isVisible()
    assert "epoch 3" in run._progress.text()
    assert run.table.model().rowCount() == 2
    assert run.curves.auroc._curves["accent"].getData()[1].tolist() == [0.8, 0.9]
    run.pause_button.click()
    settle()
    assert run.resume_button.isVisible()
    assert run.stop_button.isVisible()
    trainer.gate.set()
    trainer.partials = []
    run.resume_button.click()
    settle()
    assert run.result_button.isVisible()


def test_what_waits_says_for_what(ready, training, trainer, inbox, settle):
    trainer.gate = threading.Event()
    ready.go_to(RECIPE)
    ready.recipe.start_button.click()
    name = training.runs.selected
    inbox.pump_until(trainer.began.is_set)
    inbox.pump_all()
    probes = ready.data.probes
    probes.start_button.click()
    assert f"Waits until “{name}” has ended." in probes._doing.text()
    probes.stop_button.click()
    assert not probes.stop_button.isVisible()
    training.setup.set_name("second")
    ready.recipe.start_button.click()
    assert training.runs.selected == "second"
    assert f"Waits until “{name}” has ended." in ready.run._progress.text()
    trainer.gate.set()
    settle()
    assert ready.run.result_button.isVisible()


def test_the_model_of_a_result_is_found_under_its_new_name(finished, training, settle):
    training.result.show("mine")
    settle()
    use = finished.result.use_button
    assert not use.isEnabled()
    assert "deleted or replaced" in use.toolTip()
    metrics = card_metrics(training.result.result.evaluation, "test films of films")
    card = replace(CARD, model_id="renamed", labels=("normal", "sick"), metrics=metrics)
    write_model(user_models_folder(), replace(card, operating_points=(), splits=()), WEIGHTS)
    training.library.look()
    settle()
    assert use.isEnabled()
    use.click()
    assert training.promotion.name == "renamed"


def test_what_is_measured_between_epochs_takes_the_place_of_the_time_left():
    run = TrainingRun("mine", "films", RECIPE_MADE_UP, fraction=0.5, progress=batch(3))
    assert progress_sentence(run).endswith("loss 0.500. Less than a minute left in this stage.")
    run = replace(run, fraction=None, message="Measuring")
    assert progress_sentence(run).endswith("loss 0.500. Measuring.")


def test_a_training_that_fails_says_so(ready, training, trainer, settle):
    trainer.error = TrainingError("The disk is full. Free some space, then go on.")
    ready.go_to(RECIPE)
    ready.recipe.start_button.click()
    settle()
    assert ready.run._error.isVisible()
    assert ready.run._error.text() == str(trainer.error)
    assert ready.run.resume_button.isVisible()


def test_a_result_says_what_it_is_worth(finished, training, settle):
    training.result.show("mine")
    finished.go_to(RESULT)
    settle()
    assert finished.result.headline.text()
    assert "Other devices" in finished.result.sentences.text()
    assert finished.result.choice.currentText() == "mine"


def test_the_operating_point_moves_table_and_meaning(finished, training, settle):
    training.result.show("mine")
    finished.go_to(RESULT)
    settle()
    point = finished.result.plots.point
    point.slider.setValue(0)
    assert point.cells[True, False].text().startswith("0\n")
    assert point.cells[False, False].text().startswith("0\n")
    finished.result.plots.roc.point.setPos(0.0, 0.0)
    assert training.result.threshold > 0.5
    assert point.cells[False, True].text().startswith("0\n")


def test_both_curves_and_the_table_follow_one_point(finished, training, settle):
    training.result.show("mine")
    finished.go_to(RESULT)
    settle()
    plots = finished.result.plots
    training.result.set_threshold(0.0)
    assert plots.precision_recall.point.pos().x() == 1.0
    counts = training.result.point.counts
    share = counts.true_positive / (counts.true_positive + counts.false_positive)
    assert plots.precision_recall.point.pos().y() == pytest.approx(share)
    plots.precision_recall.point.setPos(0.0, 1.0)
    assert training.result.threshold > 0.5
    # The highest scores are those of films with it, so no film without it is called.
    assert plots.roc.point.pos().x() == 0.0
    assert plots.point.cells[False, True].text().startswith("0\n")


def test_the_wheel_scrolls_the_result_and_leaves_its_curves_alone(finished, training, settle):
    training.result.show("mine")
    finished.go_to(RESULT)
    settle()
    roc = finished.result.plots.roc
    before = roc.plot.vb.viewRange()
    for part in (roc.widget.viewport(), roc.widget):
        turned = QWheelEvent(
            QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        assert roc.eventFilter(part, turned)
        assert not turned.isAccepted()
    assert roc.plot.vb.viewRange() == before


def test_a_wrong_film_is_one_click_from_changing_its_label(ready, training, films, settle):
    chosen = training.data.samples("sick", 2)
    ready.result.relabelling.emit(())
    assert "not where they were" in ready.notice.text()
    training.result.result = SimpleNamespace(films=chosen, settings=SimpleNamespace(source="films"))
    ready.result.relabelling.emit((chosen[1].film.name,))
    assert ready.step == FILMS
    assert ready.data.grid.selected == (chosen[1].film.name,)
    assert ready.data.relabel_button.isEnabled()
    training.result.result = None
    training.data.leave_out((chosen[0].film.name,))
    settle()
    assert ready.data.grid.names == (chosen[1].film.name,)


def test_a_cell_of_the_table_shows_its_films(finished, training, settle):
    training.result.show("mine")
    finished.go_to(RESULT)
    settle()
    training.result.set_threshold(0.0)
    assert finished.result.plots.roc.point.pos().y() == 1.0
    finished.result.plots.point.cells[False, True].click()
    settle()
    assert finished.result.grid.model().rowCount() == training.result.point.counts.false_positive


@pytest.mark.parametrize(("name", "start"), [("r.html", b"<!DOCTYPE html>"), ("r.pdf", b"%PDF")])
def test_a_report_is_saved(finished, training, settle, tmp_path, name, start):
    training.result.show("mine")
    settle()
    finished.result.reports.save_to(tmp_path / name)
    settle()
    assert (tmp_path / name).read_bytes().startswith(start)
    assert finished.notice.text() == f"The report was written to “{name}”."


def test_two_trainings_stand_side_by_side(finished, training, settle):
    kept_fold("other", 2, labels=("normal", "sick"), is_multi_label=False)
    (RunFolder(runs_folder() / "other").record / "epochs.csv").write_text(EPOCHS, "utf-8")
    training.runs.look_for_runs()
    training.result.show("mine")
    finished.go_to(RESULT)
    settle()
    comparison = finished.result.comparison
    comparison.choice.activated.emit(comparison.choice.findData("other"))
    settle()
    table = comparison.table
    headings = [table.horizontalHeaderItem(column).text() for column in range(3)]
    assert headings == ["", "mine", "other"]
    assert "AUROC" in [table.item(row, 0).text() for row in range(table.rowCount())]
    assert "own test films" in comparison.remarks.text()
    assert not comparison.random_button.isVisible()


def test_a_film_opens_in_the_viewer(ready, desk, training, settle):
    desk.shell.report_workspace(Workspace.TRAIN)
    desk.shell.go_to(Workspace.TRAIN)
    grid = ready.data.grid
    grid.setCurrentIndex(grid.model().index(0, 0))
    ready.data.open_button.click()
    settle()
    assert desk.shell.workspace is Workspace.READ
    assert desk.film_list.current.name == Path(NAMES[0]).name


def test_a_model_is_used_deleted_and_put_back(ready, desk, training, settle):
    ready.go_to(MODELS)
    models = ready.models
    assert models.current == "chest-demo"
    models.use_button.click()
    assert ready.promotion.isVisible()
    assert "nothing to compare" in ready.promotion.headline.text()
    assert not ready.promotion.use_button.isVisible()
    assert desk.analysis.choice.model == ""
    ready.promotion.insist_button.click()
    settle()
    assert not ready.promotion.isVisible()
    assert desk.analysis.choice.model == "chest-demo"
    assert CARD.title in ready.notice.text()
    models.delete_button.click()
    settle()
    assert models.list.count() == 0
    assert models.undo_button.isVisible()
    models.undo_button.click()
    settle()
    assert models.list.count() == 1
    assert not models.undo_button.isVisible()


def test_a_model_that_is_new_or_has_a_new_name_is_chosen(ready, training, settle):
    models = ready.models
    write_model(user_models_folder(), replace(CARD, model_id="a-new-one"), WEIGHTS)
    training.library.look()
    settle()
    assert models.current == "a-new-one"
    training.library.rename("chest-demo", "chest-renamed")
    settle()
    assert models.current == "chest-renamed"


def test_a_model_goes_elsewhere_and_comes_back_with_its_note(ready, training, tmp_path, settle):
    ready.go_to(MODELS)
    training.exchange.annotate("chest-demo", "For the ward upstairs.")
    settle()
    assert ready.models.note.text() == "For the ward upstairs."
    training.exchange.export("chest-demo", tmp_path / "chest.zip")
    settle()
    assert "chest.zip" in ready.notice.text()
    training.exchange.bring_in(tmp_path / "chest.zip")
    settle()
    assert "already" in ready.notice.text()


def test_the_label_court_asks_before_it_tells(ready, qtbot, training, settle):
    really = ["sick" in name for name in NAMES]
    really[0] = True
    training.court._engines[1].features = lambda _folder, films, _context: np.zeros((len(films), 2))
    training.court._engines[1].out_of_fold = lambda *_: np.array(
        [[0.1, 0.9] if sick else [0.9, 0.1] for sick in really]
    )
    ready.data.court_button.click()
    settle()
    court = ready.data.court
    assert ready.data.currentWidget() is court
    assert [one.text() for one in court.answers] == ["1  normal", "2  sick"]
    assert not court.reveal.isVisible()
    qtbot.keyClick(court, Qt.Key.Key_2)
    assert "The label says: normal" in court.reveal.text()
    assert court.relabel_button.isVisible()
    court.relabel_button.click()
    settle()
    assert training.data.judged.labels[NAMES[0]] == ("sick",)
    assert court.answers == []
    court.undo_button.click()
    settle()
    assert training.data.judged.labels[NAMES[0]] == ("normal",)
    court.close_button.click()
    assert ready.data.currentWidget() is not court


def test_a_hidden_identity_hides_the_names_of_films(ready, desk, training, settle):
    grid = ready.data.grid
    shown = grid.model().index(0, 0)
    name = Path(NAMES[0]).name
    assert name in shown.data(Qt.ItemDataRole.DisplayRole)
    ready.data.problems.show_problems(
        [
            problem_of(
                DatasetRemark(
                    RemarkCode.NEAR_DUPLICATES,
                    Severity.WARNING,
                    f"“{NAMES[0]}” and “{NAMES[1]}” look the same.",
                    (NAMES[:2],),
                )
            )
        ]
    )
    desk.preferences.set("privacy.hide_identity", True)
    told = [shown.data(role) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)]
    assert told == ["film 1", "film 1"]
    sentences = [label.text() for label in ready.data.problems.findChildren(QLabel)]
    assert "“film 1” and “film 2” look the same." in sentences
    desk.preferences.set("privacy.hide_identity", False)
    assert name in shown.data(Qt.ItemDataRole.DisplayRole)
