"""Preferences, recent films, requests and notices."""

import pytest

from xrayviewer.domain.errors import SettingsError
from xrayviewer.session.film_cache import FilmCache, ReadFilm
from xrayviewer.session.preferences import Preferences
from xrayviewer.session.recent import RecentFilms
from xrayviewer.session.shell import Request, ShellSession
from xrayviewer.session.tags import TagReader


def test_a_change_is_announced_once_and_saved(preferences, tmp_path, notices):
    seen = []
    preferences.changed.connect(lambda key, value: seen.append((key, value)))
    preferences.set("look.theme", "light")
    preferences.set("look.theme", "light")
    assert seen == [("look.theme", "light")]
    again = Preferences(tmp_path / "preferences.json", notices.append)
    assert again.text("look.theme") == "light"
    again.reset()
    assert again.text("look.theme") == "dark"
    assert notices == []


def test_an_impossible_value_is_refused(preferences):
    with pytest.raises(SettingsError, match="Text size"):
        preferences.set("look.text_scale", 5)
    assert preferences.number("look.text_scale") == 100


def test_a_setting_that_cannot_be_saved_still_holds(tmp_path, notices):
    (tmp_path / "file").write_text("")
    preferences = Preferences(tmp_path / "file" / "preferences.json", notices.append)
    preferences.set("privacy.hide_identity", True)
    assert preferences.flag("privacy.hide_identity")
    assert "could not be saved" in notices[0]
    assert "could not be saved" in notices[0]


def test_values_are_read_by_kind(preferences):
    preferences.set("keys.changed", {"view.fit": ["F"]})
    assert preferences.mapping("keys.changed") == {"view.fit": ["F"]}
    assert preferences.values["mouse.window_speed"] == 1.0


def test_recent_films_are_remembered_only_when_wanted(
    case, preferences, tmp_path, open_film, place
):
    path = tmp_path / "recent.json"
    recent = RecentFilms(path, case, preferences, lambda sentence: None)
    open_film("a.dcm")
    assert recent.films == ()
    preferences.set("privacy.recent_films", True)
    for name in ("a.dcm", "b.dcm", "a.dcm"):
        open_film(name)
    assert recent.films == (place("a.dcm"), place("b.dcm"))
    reopened = RecentFilms(path, case, preferences, lambda sentence: None)
    assert reopened.films == recent.films
    preferences.set("privacy.recent_films", False)
    assert recent.films == ()
    assert not path.exists()


def test_recent_films_that_cannot_be_saved_are_said(case, preferences, tmp_path, open_film):
    notices = []
    preferences.set("privacy.recent_films", True)
    (tmp_path / "file").write_text("")
    recent = RecentFilms(tmp_path / "file" / "recent.json", case, preferences, notices.append)
    open_film("a.dcm")
    assert "could not be saved" in notices[0]
    assert len(recent.films) == 1
    assert "could not be saved" in notices[0]
    assert len(recent.films) == 1


def test_the_shell_passes_requests_and_notices_on():
    shell, seen = ShellSession(), []
    shell.requested.connect(seen.append)
    shell.noticed.connect(seen.append)
    shell.ask(Request.SHOW_TAGS)
    shell.notify("Saved.")
    assert seen == [Request.SHOW_TAGS, "Saved."]


def test_tags_are_read_per_column_of_the_browser(jobs, decoders, place, settle):
    reader, seen = TagReader(jobs, decoders), []
    for name in ("a.dcm", "b.dcm"):
        reader.read(place(name), "left", seen.append, seen.append)
    reader.read(place("c.dcm"), "right", seen.append, seen.append)
    settle()
    assert sorted(seen) == [("b.dcm",), ("c.dcm",)]


def test_the_cache_drops_the_film_used_longest_ago(open_film, place):
    films = {name: ReadFilm(open_film(name)) for name in ("a.dcm", "b.dcm", "c.dcm")}
    cache = FilmCache(int(2.5 * films["a.dcm"].film.nbytes))
    for name in ("a.dcm", "b.dcm"):
        cache.put((place(name), 0), films[name])
    assert cache.get((place("a.dcm"), 0)) is films["a.dcm"]
    cache.put((place("c.dcm"), 0), films["c.dcm"])
    assert (place("b.dcm"), 0) not in cache
    assert (place("a.dcm"), 0) in cache
    cache.set_budget(0)
    assert cache.nbytes == films["c.dcm"].film.nbytes
    cache.forget(place("c.dcm"))
    assert cache.nbytes == 0
    assert cache.get((place("c.dcm"), 0)) is None
