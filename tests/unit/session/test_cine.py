import pytest

from xrayviewer.session.cine import CineSession


@pytest.fixture
def cine(case):
    return CineSession(case)


@pytest.fixture
def open_frames(case, decoders, place, settle):
    def open_one(count):
        decoders.frame_counts["cine.dcm"] = count
        case.open(place("cine.dcm"))
        settle()

    return open_one


def frame(case):
    return case.film.radiograph.provenance.frame_index


def test_a_film_of_one_frame_does_not_play(cine, open_frames):
    open_frames(1)
    cine.toggle()
    assert not cine.is_playing


def test_frames_follow_each_other_and_begin_anew(cine, case, open_frames, settle):
    open_frames(3)
    cine.toggle()
    seen = []
    for _ in range(4):
        cine.show_next()
        settle()
        seen.append(frame(case))
    assert seen == [1, 2, 0, 1]


def test_a_frame_that_is_still_read_is_waited_for(cine, case, open_frames):
    open_frames(3)
    cine.toggle()
    cine.show_next()
    cine.show_next()
    assert case.asked_for is not None
    assert frame(case) == 0


def test_playing_stops_on_request_and_with_another_film(cine, case, open_frames, place, settle):
    told = []
    cine.playing_changed.connect(told.append)
    open_frames(3)
    cine.toggle()
    cine.toggle()
    cine.toggle()
    case.open(place("still.dcm"))
    settle()
    assert told == [True, False, True, False]


def test_nothing_happens_while_it_does_not_play(cine, case, open_frames, settle):
    open_frames(3)
    cine.show_next()
    settle()
    assert frame(case) == 0


def test_a_refused_frame_stops_the_play(cine, case, decoders, place, settle):
    decoders.frame_counts["bad.dcm"] = 3
    decoders.sound_frames = {0}
    case.open(place("bad.dcm"))
    settle()
    cine.toggle()
    cine.show_next()
    settle()
    assert not cine.is_playing
