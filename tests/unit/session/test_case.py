"""The open case: what is shown, how, and what can be taken back."""

import pytest

from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.measurement import Ruler
from xrayviewer.domain.presentation import Enhancement, Orientation
from xrayviewer.domain.transforms import Window
from xrayviewer.imaging.windowing import WindowPreset
from xrayviewer.session.case import CaseView, Reading

RULER = Ruler((1.0, 2.0), (11.0, 2.0))
OTHER = Ruler((3.0, 2.0), (9.0, 8.0))


def test_a_film_is_shown_with_its_first_window(case, open_film, place):
    seen = []
    case.film_changed.connect(seen.append)
    film = open_film("a.dcm")
    assert seen == [film]
    assert film.radiograph.provenance.location == place("a.dcm")
    assert case.view.presentation.voi == film.radiograph.windows[0]
    assert case.reading is Reading.COMPLETE


def test_the_last_film_asked_for_wins_however_late_the_first_arrives(
    case, place, gate, settle, decoders
):
    shown = []
    case.film_changed.connect(lambda film: shown.append(film.radiograph.provenance.location.name))
    slow = gate("slow.dcm")
    case.open(place("slow.dcm"))
    case.open(place("fast.dcm"))
    slow.set()
    settle()
    assert shown == ["fast.dcm"]
    assert "slow.dcm" not in shown


def test_a_cached_film_also_drops_the_one_under_way(case, place, gate, settle, open_film):
    open_film("a.dcm")
    open_film("b.dcm")
    slow = gate("slow.dcm")
    case.open(place("slow.dcm"))
    case.open(place("a.dcm"))
    slow.set()
    settle()
    assert case.film.radiograph.provenance.location.name == "a.dcm"


def test_a_refused_file_leaves_the_open_film_as_it_was(case, open_film, place):
    film = open_film("a.dcm")
    case.toggle_inverted()
    view, refusals = case.view, []
    case.refused.connect(refusals.append)
    open_film("bad.dcm")
    assert (case.film, case.view) == (film, view)
    assert "bad.dcm" in str(refusals[0])
    assert case.reading is Reading.COMPLETE


def test_a_refused_file_with_nothing_open_leaves_nothing_open(case, open_film):
    open_film("bad.dcm")
    assert case.film is None
    assert case.reading is Reading.NOTHING


def test_a_preview_is_shown_first_and_marked(case, place, gate, decoders, inbox, settle):
    decoders.previews.add("large.dcm")
    rest = gate("large.dcm")
    case.open(place("large.dcm"))
    inbox.pump_until(lambda: case.film is not None)
    assert case.film.radiograph.is_preview
    assert case.reading is Reading.PREVIEW
    rest.set()
    settle()
    assert not case.film.radiograph.is_preview
    assert case.reading is Reading.COMPLETE


def test_what_the_reader_changed_on_the_preview_stays(case, place, gate, decoders, inbox, settle):
    decoders.previews.add("large.dcm")
    rest = gate("large.dcm")
    case.open(place("large.dcm"))
    inbox.pump_until(lambda: case.film is not None)
    case.toggle_inverted()
    rest.set()
    settle()
    assert case.view.presentation.is_inverted


def test_a_film_refused_after_its_preview_gives_the_earlier_film_back(
    case, place, decoders, open_film, settle
):
    before = open_film("a.dcm")
    case.add_measurement(RULER)
    decoders.previews.add("bad.dcm")
    case.open(place("bad.dcm"))
    settle()
    assert case.film is before
    assert case.view.measurements == (RULER,)


def test_a_preview_refused_later_leaves_nothing_when_nothing_was_open(
    case, place, decoders, settle
):
    decoders.previews.add("bad.dcm")
    case.open(place("bad.dcm"))
    settle()
    assert case.film is case.view is None


def test_frames_are_read_when_they_are_shown_and_keep_the_view(case, decoders, open_film, settle):
    decoders.frame_counts["cine.dcm"] = 3
    open_film("cine.dcm")
    case.toggle_inverted()
    case.show_frame(99)
    settle()
    assert case.film.radiograph.provenance.frame_index == 2
    assert case.view.presentation.is_inverted
    case.show_frame(-5)
    settle()
    assert case.film.radiograph.provenance.frame_index == 0


def test_closing_shows_nothing(case, open_film):
    seen = []
    open_film("a.dcm")
    case.film_changed.connect(seen.append)
    case.close()
    assert case.film is case.view is None
    assert seen == [None]
    case.toggle_inverted()
    case.show_frame(1)
    case.choose_auto()
    case.choose_preset(WindowPreset.LUNG)
    assert case.view is None


def test_coming_back_to_a_film_finds_it_as_it_was_left(case, open_film):
    open_film("a.dcm")
    case.turn(1)
    case.add_measurement(RULER)
    left = case.view
    open_film("b.dcm")
    assert case.view.measurements == ()
    open_film("a.dcm")
    assert case.view == left


CHANGES = {
    "invert": lambda case: case.toggle_inverted(),
    "turn": lambda case: case.turn(1),
    "flip left-right": lambda case: case.flip_horizontally(),
    "flip top-bottom": lambda case: case.flip_vertically(),
    "sharpen": lambda case: case.toggle_enhancement(Enhancement.SHARPEN),
    "window": lambda case: case.set_window(Window(500.0, 100.0)),
    "second file window": lambda case: case.choose_file_window(1),
    "lung": lambda case: case.choose_preset(WindowPreset.LUNG),
    "region": lambda case: case.choose_region(2, 2, 20, 20),
    "drag": lambda case: case.drag_window(30, 10),
    "measure": lambda case: case.add_measurement(RULER),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_every_change_is_announced_undone_and_done_again(case, open_film, change):
    open_film("a.dcm")
    before, seen = case.view, []
    case.view_changed.connect(seen.append)
    change(case)
    after = case.view
    assert after != before
    assert case.undo_title
    case.undo()
    assert case.view == before
    assert case.redo_title
    case.redo()
    assert case.view == after
    assert seen == [after, before, after]


def test_a_drag_is_one_step(case, open_film):
    open_film("a.dcm")
    before = case.view
    case.begin_drag()
    for _ in range(20):
        case.drag_window(3, 1)
    case.end_drag("Window")
    case.undo()
    assert case.view == before
    assert case.undo_title == ""


def test_a_drag_that_changes_nothing_is_no_step(case, open_film):
    open_film("a.dcm")
    case.begin_drag()
    case.end_drag("Window")
    assert case.undo_title == ""


def test_a_new_change_forgets_what_was_undone(case, open_film):
    open_film("a.dcm")
    case.turn(1)
    case.undo()
    case.toggle_inverted()
    assert case.redo_title == ""


def test_measurements_are_moved_and_deleted(case, open_film):
    open_film("a.dcm")
    case.add_measurement(RULER)
    moved = Ruler((0.0, 0.0), (5.0, 5.0))
    case.replace_measurement(0, moved)
    assert case.view.measurements == (moved,)
    case.delete_measurement(0)
    assert case.view.measurements == ()
    case.undo()
    assert case.view.measurements == (moved,)


def test_measurements_are_there_again_after_the_program_was_closed(
    case, make_case, open_film, place, settle
):
    open_film("a.dcm")
    case.add_measurement(RULER)
    settle()
    again = make_case()
    again.open(place("a.dcm"))
    settle()
    assert again.view.measurements == (RULER,)
    again.delete_measurement(0)
    settle()
    last = make_case()
    last.open(place("a.dcm"))
    settle()
    assert last.view.measurements == ()


def test_measurements_that_cannot_be_saved_are_said(case, open_film, tmp_path, settle, failures):
    (tmp_path / "measurements").write_text("a file where the folder should be")
    open_film("a.dcm")
    case.add_measurement(RULER)
    settle()
    assert "could not be saved" in str(failures[0])
    assert case.view.measurements == (RULER,)


def test_nothing_is_measured_on_a_preview(case, place, gate, decoders, inbox):
    decoders.previews.add("large.dcm")
    gate("large.dcm")
    case.open(place("large.dcm"))
    inbox.pump_until(lambda: case.film is not None)
    case.add_measurement(RULER)
    assert case.view.measurements == ()


def test_reset_shows_the_film_as_opened_and_keeps_measurements(case, open_film):
    film = open_film("a.dcm")
    case.turn(1)
    case.drag_window(50, 50)
    case.add_measurement(RULER)
    case.reset_presentation()
    assert case.view == CaseView(film.presentation, (RULER,))


def test_lines_and_tubes_also_sharpens(case, open_film):
    open_film("a.dcm")
    case.choose_preset(WindowPreset.LINES_AND_TUBES)
    assert Enhancement.SHARPEN in case.view.presentation.enhancements
    case.choose_preset(WindowPreset.LUNG)
    assert case.view.presentation.enhancements == frozenset()


def test_the_orientation_is_upright_without_a_film(case):
    assert case.orientation == Orientation()


def test_neighbours_are_made_ready_and_a_refused_one_is_silent(
    case, place, settle, decoders, failures
):
    refusals = []
    case.refused.connect(refusals.append)
    case.prefetch((place("next.dcm"), place("bad.dcm")))
    settle()
    decoders.opened.clear()
    case.open(place("next.dcm"))
    assert case.film is not None
    assert decoders.opened == refusals == failures == []


def test_the_memory_for_films_follows_the_preference(case, preferences, open_film, decoders):
    preferences.set("memory.films_mb", 200)
    for name in ("a.dcm", "b.dcm"):
        open_film(name)
    decoders.opened.clear()
    open_film("a.dcm")
    assert decoders.opened == []


def test_steps_count_from_the_frame_asked_for_last(case, place, settle, open_film, decoders):
    decoders.frame_counts["cine.dcm"] = 5
    open_film("cine.dcm")
    case.step_frame(1)
    case.step_frame(1)
    case.step_frame(1)
    settle()
    assert case.film.radiograph.provenance.frame_index == 3
    case.step_frame(9)
    settle()
    assert case.film.radiograph.provenance.frame_index == 4
    case.step_frame(-1)
    settle()
    assert case.film.radiograph.provenance.frame_index == 3


def test_stepping_back_before_a_frame_came_shows_the_first_one(case, settle, open_film, decoders):
    decoders.frame_counts["cine.dcm"] = 5
    open_film("cine.dcm")
    case.step_frame(1)
    case.step_frame(-1)
    settle()
    assert case.film.radiograph.provenance.frame_index == 0
    assert case.reading is Reading.COMPLETE


def test_a_film_kept_ready_is_read_again_when_its_file_is_another(case, decoders, settle, tmp_path):
    location = FilmLocation(tmp_path / "a.dcm")
    location.path.write_bytes(b"first")
    for content in (b"first", b"second content"):
        location.path.write_bytes(content)
        case.open(location)
        settle()
        case.open(location)
        settle()
    assert decoders.opened == [location, location]


def test_another_picture_in_the_same_file_takes_nothing_of_the_one_before(
    case, decoders, settle, tmp_path
):
    location = FilmLocation(tmp_path / "a.dcm")
    location.path.write_bytes(b"first")
    case.open(location)
    settle()
    case.add_measurement(RULER)
    case.toggle_inverted()
    decoders.names["a.dcm"] = "other.dcm"
    location.path.write_bytes(b"second content")
    case.open(location)
    settle()
    assert case.view == CaseView(case.film.presentation)
    assert case.undo_title == ""


def test_what_is_drawn_on_a_frame_stays_there(case, decoders, open_film, settle):
    decoders.frame_counts["cine.dcm"] = 3
    open_film("cine.dcm")
    case.add_measurement(RULER)
    case.show_frame(1)
    settle()
    assert case.view.measurements == ()
    case.add_measurement(OTHER)
    case.undo()
    case.undo()
    assert case.view.measurements == ()
    case.redo()
    case.show_frame(0)
    settle()
    assert case.view.measurements == (RULER,)


def test_what_was_drawn_on_a_later_frame_is_found_again(make_case, decoders, place, settle):
    decoders.frame_counts["cine.dcm"] = 3
    case = make_case()
    case.open(place("cine.dcm"), 1)
    settle()
    case.add_measurement(RULER)
    settle()
    again = make_case()
    again.open(place("cine.dcm"))
    settle()
    again.show_frame(1)
    settle()
    assert again.view.measurements == (RULER,)


def test_a_change_during_the_preview_cannot_undo_what_was_drawn_before(
    make_case, decoders, place, settle, inbox, gate
):
    case = make_case()
    case.open(place("large.dcm"))
    settle()
    case.add_measurement(RULER)
    settle()
    decoders.previews.add("large.dcm")
    slow = gate("large.dcm")
    again = make_case()
    again.open(place("large.dcm"))
    inbox.pump_until(lambda: again.reading is Reading.PREVIEW)
    again.begin_drag()
    again.toggle_inverted()
    slow.set()
    settle()
    again.end_drag("Window")
    again.undo()
    assert again.view.measurements == (RULER,)


def test_a_frame_refused_after_its_preview_leaves_the_frame_before(
    case, decoders, open_film, settle
):
    decoders.frame_counts["bad.dcm"] = 2
    decoders.sound_frames = {0}
    film = open_film("bad.dcm")
    case.add_measurement(RULER)
    decoders.previews.add("bad.dcm")
    case.show_frame(1)
    settle()
    assert case.film is film
    assert case.view.measurements == (RULER,)


def test_after_two_previews_a_refusal_leads_back_to_the_last_whole_film(
    case, decoders, open_film, place, settle, inbox, gate
):
    whole = open_film("a.dcm")
    decoders.previews |= {"large.dcm", "bad.dcm"}
    gate("large.dcm")
    case.open(place("large.dcm"))
    inbox.pump_until(lambda: case.reading is Reading.PREVIEW)
    case.open(place("bad.dcm"))
    settle()
    assert case.film is whole


def test_a_drag_that_goes_on_over_another_film_is_one_step_of_undo_there(case, open_film):
    open_film("a.dcm")
    case.begin_drag()
    case.drag_window(10, 0)
    open_film("b.dcm")
    case.drag_window(10, 0)
    case.drag_window(10, 0)
    case.end_drag("Window")
    case.undo()
    assert case.undo_title == ""
    assert case.view == CaseView(case.film.presentation)


def test_copies_of_one_film_share_what_is_drawn(case, decoders, open_film, place, settle):
    decoders.names["copy.dcm"] = "a.dcm"
    open_film("a.dcm")
    case.prefetch((place("copy.dcm"),))
    settle()
    case.add_measurement(RULER)
    open_film("copy.dcm")
    assert case.view.measurements == (RULER,)
