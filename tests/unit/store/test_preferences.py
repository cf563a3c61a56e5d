"""Preferences are read tolerantly, saved whole, and never lose what the reader set."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.domain.errors import SettingsError
from xrayviewer.store import preferences
from xrayviewer.store.preferences import BY_KEY, PREFERENCES, defaults, load, migrate, save

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def test_keys_are_unique_and_defaults_are_acceptable():
    assert len(BY_KEY) == len(PREFERENCES)
    for row in PREFERENCES:
        assert row.accepts(row.default), row.key
        assert row.label


def test_without_a_file_everything_is_at_its_default(tmp_path):
    assert load(tmp_path / "preferences.json") == (defaults(), "")


def test_what_was_saved_loads_equal(tmp_path):
    path = tmp_path / "folder" / "preferences.json"
    values = defaults() | {
        "look.theme": "light",
        "mouse.window_speed": 2.5,
        "keys.changed": {"view.fit": ["F", "Ctrl+0"]},
    }
    save(path, values)
    assert load(path) == (values, "")
    assert json.loads(path.read_bytes())["version"] == preferences.VERSION


@given(st.dictionaries(st.sampled_from(sorted(BY_KEY)) | st.text(), json_values))
def test_no_content_of_the_file_can_do_harm(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("p") / "preferences.json"
    path.write_text(json.dumps(content))
    values, _ = load(path)
    assert values.keys() == defaults().keys()
    assert all(BY_KEY[key].accepts(value) for key, value in values.items())


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe", b"[1, 2]", b""])
def test_a_damaged_file_is_kept_aside_and_said(tmp_path, content):
    path = tmp_path / "preferences.json"
    path.write_bytes(content)
    values, notice = load(path)
    assert values == defaults()
    assert "damaged" in notice
    assert (tmp_path / "preferences.json.damaged").read_bytes() == content


def test_a_file_that_cannot_be_read_just_now_is_left_alone(tmp_path):
    path = tmp_path / "preferences.json"
    path.mkdir()
    values, notice = load(path)
    assert values == defaults()
    assert "could not be read" in notice
    assert path.is_dir()


def test_a_damaged_file_that_cannot_be_moved_is_said(tmp_path):
    path = tmp_path / "preferences.json"
    path.write_text("{")
    (tmp_path / "preferences.json.damaged" / "in the way").mkdir(parents=True)
    _, notice = load(path)
    assert notice == "The settings file is damaged; all settings are at their defaults."


def test_invalid_and_unknown_settings_are_counted(tmp_path):
    path = tmp_path / "preferences.json"
    path.write_text('{"look.theme": "pink", "no.such": 1, "look.text_scale": 150}')
    values, notice = load(path)
    assert values["look.theme"] == "dark"
    assert values["look.text_scale"] == 150
    assert notice.startswith("2 ")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("look.text_scale", 74),
        ("look.text_scale", True),
        ("look.text_scale", 100.5),
        ("mouse.drag_up_brightens", 1),
        ("mouse.left", "fly"),
        ("keys.changed", {"view.fit": "F"}),
        ("keys.changed", {"view.fit": [1]}),
    ],
)
def test_values_of_the_wrong_type_or_size_are_not_accepted(key, value):
    assert not BY_KEY[key].accepts(value)


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="could not be saved"):
        save(tmp_path / "file" / "preferences.json", defaults() | {"look.theme": "light"})


@given(st.dictionaries(st.text(), json_values))
def test_migration_never_raises_and_reaches_the_current_version(content):
    assert migrate(content)["version"] == preferences.VERSION
