"""What mouse and held keys do in the view; listed beside the commands on the shortcut sheet."""

from dataclasses import dataclass

from xrayviewer.domain.translation import mark
from xrayviewer.session.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Gesture:
    """A movement and its effect, both as text for the reader."""

    movement: str
    effect: str


def gestures(preferences: Preferences) -> tuple[Gesture, ...]:
    """Every gesture of the view, with the mouse as the reader set it."""
    return (
        *(
            Gesture(row.label, dict(row.choices)[preferences.text(row.key)])
            for row in preferences.rows
            if row.key in {"mouse.left", "mouse.middle", "mouse.right"}
        ),
        *GESTURES,
    )


GESTURES = (
    Gesture(mark("commands", "Ctrl + drag"), mark("commands", "Window 2.5 times as fast")),
    Gesture(mark("commands", "Ctrl + Shift + drag"), mark("commands", "Window 5 times as fast")),
    Gesture(mark("commands", "Shift + left drag"), mark("commands", "Pan")),
    Gesture(mark("commands", "Hold Space + left drag"), mark("commands", "Pan")),
    Gesture(mark("commands", "Wheel"), mark("commands", "Zoom at the cursor, or next frame")),
    Gesture(mark("commands", "Ctrl + wheel"), mark("commands", "Zoom at the cursor")),
    Gesture(mark("commands", "Ctrl + right drag"), mark("commands", "Window from a region")),
    Gesture(mark("commands", "Double-click"), mark("commands", "Maximise or restore the view")),
    Gesture(mark("commands", "Right click"), mark("commands", "Context menu")),
    Gesture(mark("commands", "Hold Space"), mark("commands", "Bare film")),
    Gesture(mark("commands", "Hold M"), mark("commands", "Magnifying lens; wheel changes it")),
)
