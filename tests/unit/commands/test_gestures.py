from xrayviewer.commands.gestures import gestures
from xrayviewer.session.preferences import Preferences


def test_the_mouse_is_described_as_the_reader_set_it(tmp_path):
    preferences = Preferences(tmp_path / "preferences.json", print)
    preferences.set("mouse.left", "pan")
    told = {gesture.movement: gesture.effect for gesture in gestures(preferences)}
    assert told["Left drag"] == "Pan"
    assert told["Right drag"] == "Zoom"
    assert {"Hold Space", "Hold M"} <= set(told)
