"""Measurements come back with the film they were drawn on, and only with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.domain.errors import SettingsError
from xrayviewer.domain.measurement import Angle, Ruler
from xrayviewer.store.measurements import load, save

points = st.tuples(*[st.floats(-1e6, 1e6, allow_nan=False)] * 2)
drawings = st.lists(st.builds(Ruler, points, points) | st.builds(Angle, points, points, points))
RULER = Ruler((1.5, 2.0), (3.0, 4.0))


@given(drawings.map(tuple))
def test_what_was_saved_loads_equal(tmp_path_factory, drawn):
    folder = tmp_path_factory.mktemp("measurements")
    save(folder, "digest", drawn)
    assert load(folder, "digest") == drawn
    assert load(folder, "another") == ()


def test_deleting_the_last_one_removes_the_file(tmp_path):
    save(tmp_path, "digest", (RULER,))
    save(tmp_path, "digest", ())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        '{"measurements": [{"kind": "ruler", "points": [[1, 2]]}]}',
        '{"measurements": [{"kind": "ruler", "points": 7}]}',
        '{"measurements": [{"kind": "angle", "points": [[1, 2], [1, "x"], [3, 4]]}]}',
        '{"measurements": [{"kind": "ruler", "points": [[1, Infinity], [3, 4]]}]}',
        '{"measurements": [{"kind": "ruler", "points": [[1, 1' + 400 * "0" + "], [3, 4]]}]}",
        100_000 * "[",
    ],
)
def test_a_damaged_file_holds_none_and_is_kept_aside(tmp_path, content):
    (tmp_path / "digest.json").write_text(content)
    assert load(tmp_path, "digest") == ()
    save(tmp_path, "digest", (RULER,))
    assert (tmp_path / "digest.json.damaged").read_text() == content
    assert load(tmp_path, "digest") == (RULER,)


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="could not be saved"):
        save(tmp_path / "file", "digest", (RULER,))
