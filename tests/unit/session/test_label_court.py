"""The label court: asked blindly, decided afterwards, kept for the next time."""

import numpy as np
import pytest

from tests.unit.readers.labelled_films import write_films
from tests.unit.store.model_cards import CARD, WEIGHTS
from xrayviewer.domain.label_doubt import JournalAct
from xrayviewer.engine.local import LocalEngine
from xrayviewer.session import label_court
from xrayviewer.session.label_court import CourtStage, LabelCourt
from xrayviewer.session.model_library import ModelLibrary
from xrayviewer.session.training_data import TrainingDataSession
from xrayviewer.session.training_setup import TrainingSetup
from xrayviewer.store import model_library
from xrayviewer.store.label_journal import read_journal
from xrayviewer.store.model_folder import user_models_folder, write_model

EACH = 6
NAMES = tuple(
    f"{label}/person{10 * (label == 'sick') + number}_{label}_1.png"
    for label in ("normal", "sick")
    for number in range(EACH)
)
WRONG = NAMES[0], NAMES[EACH]
"""One of each label whose heads say the opposite."""


class Heads:
    """Stands for the engine: gives each film the opposite of its label where that is wrong."""

    def __init__(self, names):
        self.names = names
        self.looked_at = 0
        self.fitted = 0

    def call(self, operation, *arguments, context, deadline_s=None):
        if operation == "label_doubts:features":
            self.looked_at += len(arguments[1])
            return np.zeros((len(arguments[1]), 2), np.float32)
        self.fitted += 1
        really = [("sick" in name) != (name in WRONG) for name in self.names]
        return np.array([[0.1, 0.9] if sick else [0.9, 0.1] for sick in really])


@pytest.fixture(autouse=True)
def bundled(tmp_path, monkeypatch):
    monkeypatch.setattr(model_library, "models_folder", lambda: tmp_path / "bundled")


@pytest.fixture
def data(jobs, tmp_path):
    write_films(tmp_path / "films", *NAMES)
    return TrainingDataSession(jobs, LocalEngine("xrayviewer.readers"))


@pytest.fixture
def heads():
    return Heads(NAMES)


@pytest.fixture
def court(jobs, data, heads, analysis, tmp_path, settle):
    write_model(user_models_folder(), CARD, WEIGHTS)
    library = ModelLibrary(jobs, analysis)
    setup = TrainingSetup(data, library)
    library.look()
    data.open(tmp_path / "films")
    settle()
    court = LabelCourt(jobs, (LocalEngine("xrayviewer.readers"), heads), data, setup)
    court.open()
    settle()
    return court


def vote(court, label):
    court.give_vote(next(one for one in court.answers if one.label == label))


def test_the_likeliest_wrong_label_is_asked_about_first(court):
    assert court.stage is CourtStage.ASKING
    assert court.film.film in WRONG
    assert court.suspected == len(WRONG)
    assert court.location is not None


def test_a_vote_against_the_label_can_change_it_and_the_heads_are_fitted_again(
    court, data, heads, settle
):
    name, (given,) = court.film.film, court.given
    other = {"normal": "sick", "sick": "normal"}[given]
    vote(court, other)
    assert court.stage is CourtStage.REVEALED
    assert not court.agrees
    court.relabel()
    settle()
    assert data.judged.labels[name] == (other,)
    assert (heads.looked_at, heads.fitted) == (len(NAMES), 2)
    assert court.film.film != name


def test_a_change_is_undone(court, data, settle):
    before = dict(data.judged.labels)
    vote(court, {"normal": "sick", "sick": "normal"}[court.given[0]])
    court.relabel()
    settle()
    data.undo()
    settle()
    assert data.judged.labels == before
    assert court.is_open


def test_a_reader_who_agrees_or_cannot_tell_goes_on(court, settle):
    first = court.film
    vote(court, court.given[0])
    assert court.agrees
    court.go_on()
    assert court.film not in (first, None)
    court.give_vote(None)
    assert not court.agrees
    court.relabel()
    court.go_on()
    assert court.stage is CourtStage.DONE
    assert court.asked == 2


def test_among_suspected_films_are_some_that_nobody_doubts(court, monkeypatch, settle):
    monkeypatch.setattr(label_court, "CONTROL_EVERY", 1)
    court.open()
    settle()
    assert not court.film.is_likely_wrong


def test_votes_and_changes_are_kept_for_the_next_time(court, data, tmp_path, settle):
    told = []
    data.told.connect(told.append)
    vote(court, {"normal": "sick", "sick": "normal"}[court.given[0]])
    court.relabel()
    settle()
    court.close()
    journal, _ = read_journal(tmp_path / "films")
    assert [one.act for one in journal.entries] == [JournalAct.VOTE, JournalAct.RELABEL]
    changed = dict(data.judged.labels)
    data.open(tmp_path / "films")
    settle()
    assert data.judged.labels == changed
    assert "1 with another label" in told[-1]
    data.undo()
    settle()
    assert data.judged.labels != changed


def test_without_a_model_it_says_so(jobs, data, heads, analysis, tmp_path, settle):
    setup = TrainingSetup(data, ModelLibrary(jobs, analysis))
    court = LabelCourt(jobs, (LocalEngine("xrayviewer.readers"), heads), data, setup)
    court.open()
    assert court.stage is CourtStage.CLOSED
    data.open(tmp_path / "films")
    settle()
    court.open()
    assert court.stage is CourtStage.FAILED
    assert "model" in court.message


def test_other_films_close_the_court(court, data, tmp_path, settle):
    write_films(tmp_path / "others", *NAMES)
    data.open(tmp_path / "others")
    assert not court.is_open
    settle()


def test_leaving_a_film_out_is_one_of_the_verdicts(court, data, settle):
    name = court.film.film
    court.give_vote(None)
    court.leave_out()
    settle()
    assert name not in data.judged.labels
