"""Commands for what part of the film is on screen and what stands around it."""

from typing import Final

from xrayviewer.commands.command import Command, Menu
from xrayviewer.commands.conditions import asking, has_film, is_reading, is_shown
from xrayviewer.commands.desk import Desk
from xrayviewer.domain.translation import mark
from xrayviewer.session.shell import Pane, Request

ZOOM_STEP: Final = 1.25


def _reset(desk: Desk) -> None:
    desk.case.reset_presentation()
    desk.viewport.fit()


def _cancel_or_reset(desk: Desk) -> None:
    if desk.what_if.is_on and not desk.viewport.is_drawing:
        desk.what_if.end()
    else:
        desk.viewport.cancel_or_reset()


def _toggle(desk: Desk, key: str) -> None:
    desk.preferences.set(key, not desk.preferences.flag(key))


VIEW_COMMANDS: Final = (
    Command(
        "view.zoom_in",
        mark("commands", "Zoom &in"),
        Menu.VIEW,
        lambda desk: desk.viewport.zoom_by(ZOOM_STEP),
        ("Ctrl++", "+"),
        has_film,
        icon="zoom-in",
    ),
    Command(
        "view.zoom_out",
        mark("commands", "Zoom &out"),
        Menu.VIEW,
        lambda desk: desk.viewport.zoom_by(1 / ZOOM_STEP),
        ("Ctrl+-", "-"),
        has_film,
        icon="zoom-out",
    ),
    Command(
        "view.fit",
        mark("commands", "&Fit"),
        Menu.VIEW,
        lambda desk: desk.viewport.fit(),
        ("F", "=", "Ctrl+Return", "Ctrl+0"),
        has_film,
        note=mark("commands", "The whole film, as large as it goes."),
        icon="fit",
    ),
    Command(
        "view.pixels",
        mark("commands", "&1:1 pixels"),
        Menu.VIEW,
        lambda desk: desk.viewport.zoom_to_pixels(),
        ("Ctrl+1",),
        has_film,
        note=mark("commands", "One film pixel on one physical pixel of the screen."),
        icon="pixels",
    ),
    Command(
        "view.true_size",
        mark("commands", "&True size"),
        Menu.VIEW,
        lambda desk: desk.viewport.zoom_to_true_size(),
        ("Ctrl+2",),
        lambda desk: desk.viewport.true_size_zoom is not None,
        note=mark("commands", "A centimetre as a centimetre, if film and screen are calibrated."),
    ),
    Command(
        "view.cancel_or_reset",
        mark("commands", "C&ancel or reset"),
        Menu.VIEW,
        _cancel_or_reset,
        ("Esc",),
        has_film,
        note=mark("commands", "First drops what is being drawn, then the tool, then resets."),
        starts_group=True,
    ),
    Command(
        "view.reset",
        mark("commands", "&Reset film"),
        Menu.VIEW,
        _reset,
        (),
        has_film,
        note=mark("commands", "Window, orientation and zoom as the film was opened."),
        icon="reset",
    ),
    Command(
        "view.corner_text",
        mark("commands", "&Corner text"),
        Menu.VIEW,
        lambda desk: desk.viewport.cycle_corner_text(),
        ("Space",),
        is_reading,  # elsewhere Space presses buttons
        note=mark("commands", "None, minimal, all."),
        starts_group=True,
    ),
    Command(
        "view.overlays",
        mark("commands", "Stored o&verlays"),
        Menu.VIEW,
        lambda desk: _toggle(desk, "view.overlays"),
        is_checked=lambda desk: desk.preferences.flag("view.overlays"),
        note=mark("commands", "Graphics that the film itself brings along."),
    ),
    Command(
        "view.hide_identity",
        mark("commands", "&Hide identity"),
        Menu.VIEW,
        lambda desk: _toggle(desk, "privacy.hide_identity"),
        ("Ctrl+Shift+H",),
        is_checked=lambda desk: desk.preferences.flag("privacy.hide_identity"),
        note=mark("commands", "Names, numbers and dates of birth are left out everywhere."),
        icon="identity",
    ),
    Command(
        "view.film_strip",
        mark("commands", "Film &strip"),
        Menu.VIEW,
        asking(Request.TOGGLE_FILM_STRIP),
        is_checked=is_shown(Pane.FILM_STRIP),
        starts_group=True,
    ),
    Command(
        "view.histogram",
        mark("commands", "Histo&gram"),
        Menu.VIEW,
        asking(Request.TOGGLE_HISTOGRAM),
        is_checked=is_shown(Pane.HISTOGRAM),
    ),
    Command(
        "view.toolbar",
        mark("commands", "Tool&bar"),
        Menu.VIEW,
        asking(Request.TOGGLE_TOOLBAR),
        is_checked=is_shown(Pane.TOOLBAR),
    ),
    Command(
        "view.dark",
        mark("commands", "&Dark theme"),
        Menu.VIEW,
        lambda desk: desk.preferences.set("look.theme", "dark"),
        is_checked=lambda desk: desk.preferences.text("look.theme") == "dark",
        starts_group=True,
    ),
    Command(
        "view.light",
        mark("commands", "&Light theme"),
        Menu.VIEW,
        lambda desk: desk.preferences.set("look.theme", "light"),
        is_checked=lambda desk: desk.preferences.text("look.theme") == "light",
    ),
    Command(
        "view.maximise",
        mark("commands", "&Maximise view"),
        Menu.VIEW,
        asking(Request.MAXIMISE_VIEW),
        is_enabled=has_film,
        is_checked=is_shown(Pane.MAXIMISED_VIEW),
        note=mark("commands", "Film only; double-click does the same."),
        starts_group=True,
    ),
    Command(
        "view.full_screen",
        mark("commands", "F&ull screen"),
        Menu.VIEW,
        asking(Request.TOGGLE_FULL_SCREEN),
        ("F11",),
        is_checked=is_shown(Pane.FULL_SCREEN),
        icon="full-screen",
    ),
)
