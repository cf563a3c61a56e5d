"""Commands that go to another frame, film or study."""

from typing import Final

from xrayviewer.commands.command import Command, Menu
from xrayviewer.commands.conditions import has_frames, has_neighbours, has_other_films
from xrayviewer.commands.desk import Desk
from xrayviewer.domain.translation import mark


def _step_frame(desk: Desk, count: int) -> None:
    if has_frames(desk):
        desk.case.step_frame(count)
    else:
        desk.film_list.step(count)


NAVIGATION_COMMANDS: Final = (
    Command(
        "go.previous_frame",
        mark("commands", "Previous f&rame"),
        Menu.NAVIGATE,
        lambda desk: _step_frame(desk, -1),
        ("Up",),
        has_neighbours,
        note=mark("commands", "The previous film where a film has one frame."),
    ),
    Command(
        "go.next_frame",
        mark("commands", "Next fra&me"),
        Menu.NAVIGATE,
        lambda desk: _step_frame(desk, 1),
        ("Down",),
        has_neighbours,
        note=mark("commands", "The next film where a film has one frame."),
    ),
    Command(
        "go.cine",
        mark("commands", "Play or stop &cine"),
        Menu.NAVIGATE,
        lambda desk: desk.viewport.cine.toggle(),
        ("C",),
        has_frames,
        lambda desk: desk.viewport.cine.is_playing,
        note=mark("commands", "Ten frames a second."),
    ),
    Command(
        "go.previous_film",
        mark("commands", "&Previous film"),
        Menu.NAVIGATE,
        lambda desk: desk.film_list.step(-1),
        ("Left",),
        has_other_films,
        icon="previous",
        starts_group=True,
    ),
    Command(
        "go.next_film",
        mark("commands", "&Next film"),
        Menu.NAVIGATE,
        lambda desk: desk.film_list.step(1),
        ("Right",),
        has_other_films,
        icon="next",
    ),
    Command(
        "go.previous_study",
        mark("commands", "Pre&vious study"),
        Menu.NAVIGATE,
        lambda desk: desk.film_list.step_study(-1),
        ("PgUp",),
        has_other_films,
    ),
    Command(
        "go.next_study",
        mark("commands", "Next stud&y"),
        Menu.NAVIGATE,
        lambda desk: desk.film_list.step_study(1),
        ("PgDown",),
        has_other_films,
    ),
    Command(
        "go.first_film",
        mark("commands", "&First film"),
        Menu.NAVIGATE,
        lambda desk: desk.film_list.go_to_first(),
        ("Home",),
        has_other_films,
        starts_group=True,
    ),
    Command(
        "go.last_film",
        mark("commands", "&Last film"),
        Menu.NAVIGATE,
        lambda desk: desk.film_list.go_to_last(),
        ("End",),
        has_other_films,
    ),
)
