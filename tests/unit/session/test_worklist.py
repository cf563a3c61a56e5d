"""Rows in columns: order, parts, words and threshold, whatever the number of rows."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.store.screenings import model
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.screening import (
    FilmIdentity,
    ReaderJudgement,
    ReaderVerdict,
    ScreeningRow,
    ScreeningStatus,
)
from xrayviewer.session.worklist import Worklist
from xrayviewer.session.worklist_view import OF_THE_READER, RowFilter, RowOrder, WorklistView

S = ScreeningStatus


def row(place, status=S.SCORED, score=None, name="", **values):
    scored = {} if score is None else {"model": model(), "scores": (score, 0.1)}
    location = FilmLocation(Path("/films") / (name or f"film{place}.dcm"))
    return ScreeningRow(1, place, location, status, **scored, **values)


@pytest.fixture
def worklist():
    """Threshold of the scored label: 0.5; without a score: a refused, a failed, a waiting one."""
    made = Worklist(("effusion", "nodule"))
    made.put(
        (
            row(1, score=0.9, name="b.dcm", gate=GateVerdict.OK),
            row(2, score=0.52, name="a.dcm", identity=FilmIdentity("Doe^Jane", "77")),
            row(3, score=0.1, judgement=ReaderJudgement(True, ReaderVerdict.AGREE)),
            row(4, S.REFUSED, gate=GateVerdict.REFUSED, reason="This is no chest film."),
            row(5, S.FAILED, code="empty", reason="It is empty."),
            row(6, S.WAITING),
            row(7, S.NO_MODEL, duplicate_of=4),
        )
    )
    return made


def places(worklist, **view):
    return [int(number) + 1 for number in worklist.order(WorklistView(**view))]


def test_all_rows_are_in_sight_as_they_were_found(worklist):
    assert places(worklist) == [1, 2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize(
    ("parts", "seen"),
    [
        ({RowFilter.POSITIVE}, [1]),
        ({RowFilter.BORDERLINE}, [2]),
        ({RowFilter.NEGATIVE}, [3]),
        ({RowFilter.REFUSED}, [4]),
        ({RowFilter.FAILED}, [5]),
        ({RowFilter.WAITING}, [6]),
        ({RowFilter.NO_MODEL}, [7]),
        ({RowFilter.POSITIVE, RowFilter.FAILED}, [1, 5]),
        ({RowFilter.UNREAD}, [1, 2, 4, 5, 6, 7]),
        ({RowFilter.UNREAD, RowFilter.NEGATIVE}, []),
        ({RowFilter.DISAGREED}, []),
        ({RowFilter.UNJUDGED}, []),
    ],
)
def test_parts_of_the_rows(worklist, parts, seen):
    assert places(worklist, filters=frozenset(parts)) == seen


def test_the_parts_of_the_models_hold_every_row_once(worklist):
    counts = worklist.counts()
    assert sum(counts[part] for part in RowFilter if part not in OF_THE_READER) == 7
    assert counts[RowFilter.UNREAD] == 6


def test_films_that_the_reader_disagrees_with_are_found(worklist):
    wrong = ReaderJudgement(True, ReaderVerdict.DISAGREE)
    worklist.put((replace(worklist.rows[0], judgement=wrong),))
    assert places(worklist, filters=frozenset({RowFilter.DISAGREED})) == [1]
    both = frozenset({RowFilter.DISAGREED, RowFilter.NEGATIVE})
    assert places(worklist, filters=both) == []


def test_a_raised_threshold_changes_the_parts_and_no_score(worklist):
    assert worklist.counts(shift=2.0)[RowFilter.POSITIVE] == 0
    assert worklist.counts(shift=-2.0)[RowFilter.POSITIVE] == 2
    assert places(worklist, filters=frozenset({RowFilter.POSITIVE}), shift=-2.0) == [1, 2]


def test_rows_without_a_score_come_last_either_way(worklist):
    assert places(worklist, order=RowOrder.MODELS, is_descending=True) == [1, 2, 3, 4, 5, 6, 7]
    assert places(worklist, order=RowOrder.MODELS) == [3, 2, 1, 4, 5, 6, 7]
    assert places(worklist, order=RowOrder.SCORE, label="effusion") == [3, 2, 1, 4, 5, 6, 7]
    assert places(worklist, order=RowOrder.SCORE, label="unknown") == [1, 2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize(
    ("order", "seen"),
    [
        (RowOrder.FILE, [2, 1, 3, 4, 5, 6, 7]),
        (RowOrder.PATIENT, [2, 1, 3, 4, 5, 6, 7]),
        (RowOrder.GATE, [1, 4, 2, 3, 5, 6, 7]),
        (RowOrder.READER, [3, 1, 2, 4, 5, 6, 7]),
        (RowOrder.STATUS, [6, 1, 2, 3, 4, 7, 5]),
    ],
)
def test_columns_sort_and_ties_stay_as_found(worklist, order, seen):
    assert places(worklist, order=order) == seen


def test_words_are_looked_for_in_names_reasons_and_notes_whatever_their_case(worklist):
    assert places(worklist, words="JANE") == [2]
    assert places(worklist, words="no chest") == [4]
    assert places(worklist, words="chest jane") == []
    noted = replace(worklist.rows[0], judgement=ReaderJudgement(note="Ask Smith"))
    worklist.put((noted,))
    assert places(worklist, words="smith") == [1]


def test_a_changed_row_takes_its_new_place_in_every_order(worklist):
    assert places(worklist, order=RowOrder.FILE)[0] == 2
    worklist.put((row(6, score=0.99, name="0.dcm"),))
    assert places(worklist, order=RowOrder.FILE)[0] == 6
    assert places(worklist, order=RowOrder.MODELS, is_descending=True)[0] == 6
    worklist.put((row(7, S.FAILED),))
    assert worklist.duplicates == 0


def test_a_model_with_another_label_brings_a_column(worklist):
    other = replace(model(), labels=("mass",), operating_points=(None,))
    worklist.put((replace(row(6), model=other, scores=(0.3,)),))
    assert worklist.labels == ["effusion", "nodule", "mass"]
    assert places(worklist, order=RowOrder.SCORE, label="mass")[0] == 6
    assert places(worklist, filters=frozenset({RowFilter.UNJUDGED})) == [6]


@given(st.lists(st.one_of(st.none(), st.floats(0, 1)), min_size=1, max_size=40), st.booleans())
def test_no_order_loses_or_repeats_a_row(scores, is_descending):
    made = Worklist()
    made.put(row(n, score=score) for n, score in enumerate(scores, start=1))
    seen = places(made, order=RowOrder.MODELS, is_descending=is_descending)
    assert sorted(seen) == list(range(1, len(scores) + 1))


def test_more_rows_than_there_was_room_for_keep_their_values():
    made = Worklist()
    made.put(row(n, score=n / 3000) for n in range(1, 3001))
    assert places(made, order=RowOrder.MODELS, is_descending=True) == list(range(3000, 0, -1))
