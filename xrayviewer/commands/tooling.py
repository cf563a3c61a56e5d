"""Commands for what the mouse does and what can be looked up."""

from typing import Final

from xrayviewer.commands.command import Command, Menu
from xrayviewer.commands.conditions import asking, has_film, has_grey_film, has_measurements
from xrayviewer.domain.translation import mark
from xrayviewer.session.shell import Request
from xrayviewer.session.viewport import Tool


def _tool(tool: Tool, title: str, key: str, note: str, *, starts_group: bool = False) -> Command:
    return Command(
        f"tool.{tool.value}",
        title,
        Menu.TOOLS,
        lambda desk: desk.viewport.choose_tool(tool),
        (key,) if key else (),
        has_grey_film if tool in {Tool.WINDOW, Tool.REGION} else has_film,
        lambda desk: desk.viewport.tool is tool,
        note=note,
        icon=f"tool-{tool.value}",
        starts_group=starts_group,
    )


TOOL_COMMANDS: Final = (
    _tool(
        Tool.WINDOW,
        mark("commands", "&Window and level"),
        "W",
        mark("commands", "Drag sideways for contrast, up and down for brightness."),
    ),
    _tool(Tool.PAN, mark("commands", "&Pan"), "T", mark("commands", "Drag to move the film.")),
    _tool(Tool.ZOOM, mark("commands", "&Zoom"), "Z", mark("commands", "Drag up and down to zoom.")),
    _tool(
        Tool.REGION,
        mark("commands", "Window from &region"),
        "",
        mark("commands", "Draw a rectangle to see what lies in it best."),
    ),
    _tool(
        Tool.RULER,
        mark("commands", "R&uler"),
        "D",
        mark("commands", "Draw a line to measure a distance."),
        starts_group=True,
    ),
    _tool(
        Tool.ANGLE,
        mark("commands", "&Angle"),
        "A",
        mark("commands", "Click three points, the vertex second."),
    ),
    Command(
        "edit.delete",
        mark("commands", "&Delete measurement"),
        Menu.EDIT,
        lambda desk: desk.viewport.delete_selected(),
        ("Del", "Backspace"),
        has_measurements,
        note=mark("commands", "The selected one, or the last drawn."),
    ),
    Command(
        "tool.lens",
        mark("commands", "Magnifying &lens"),
        Menu.TOOLS,
        lambda desk: desk.viewport.set_lens(not desk.viewport.is_lens_on),
        (),
        has_film,
        lambda desk: desk.viewport.is_lens_on,
        icon="lens",
        starts_group=True,
    ),
    Command(
        "tool.tags",
        mark("commands", "DICOM ta&gs…"),
        Menu.TOOLS,
        asking(Request.SHOW_TAGS),
        ("Ctrl+I",),
        has_film,
        icon="tags",
        starts_group=True,
    ),
)
