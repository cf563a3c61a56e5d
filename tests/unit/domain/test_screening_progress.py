"""How fast a screening goes, in numbers and in words."""

from xrayviewer.domain.screening_progress import RATE_WINDOW_S, RateMeter, ScreeningProgress


def test_the_sentence_says_how_many_how_fast_and_how_long() -> None:
    progress = ScreeningProgress(1204, 12, 5000, True, False, 3.44, 1103.0)
    assert progress.sentence == "1,204 of 5,000 films, 12 failed, 3.4 a second, 18:23 left"
    assert progress.fraction == 1204 / 5000
    long = ScreeningProgress(1, 0, 9, True, False, 0.1, 7322.0)
    assert long.sentence == "1 of 9 films, 6 a minute, 2:02:02 left"


def test_while_films_are_being_found_nobody_knows_how_far_it_is() -> None:
    progress = ScreeningProgress(4, 0, 9, False)
    assert (progress.fraction, progress.sentence) == (None, "4 of 9 films found so far")
    assert ScreeningProgress(0, 0, 0, True).fraction is None


def test_a_pause_is_said() -> None:
    assert ScreeningProgress(4, 0, 9, True, True, 3.0, 1.0).sentence == "4 of 9 films, paused"


def test_a_watch_that_has_nothing_to_do_waits() -> None:
    waiting = ScreeningProgress(9, 1, 9, False, False, 3.0, is_watching=True)
    assert waiting.sentence == "9 films, 1 failed, waiting for new ones"
    assert waiting.is_waiting
    assert not ScreeningProgress(8, 1, 9, False, is_watching=True).is_waiting
    assert not ScreeningProgress(9, 1, 9, False, True, is_watching=True).is_waiting


def test_the_rate_is_that_of_the_last_minute() -> None:
    meter = RateMeter()
    meter.start(0.0)
    assert meter.films_per_s is None
    meter.count(2, 1.0)
    assert meter.films_per_s == 2.0
    for second in range(2, 200):
        meter.count(1, float(second))
    assert meter.films_per_s == 1.0
    meter.count(1, 200.0 + 10 * RATE_WINDOW_S)
    assert meter.films_per_s < 0.02


def test_a_pause_does_not_count_as_slow() -> None:
    meter = RateMeter()
    meter.start(0.0)
    meter.count(10, 1.0)
    meter.start(1000.0)
    assert meter.films_per_s is None
    meter.count(5, 1001.0)
    assert meter.films_per_s == 5.0
