"""Commands for how the film looks: window, polarity, orientation, enhancement."""

from typing import Final

from xrayviewer.commands.command import Command, Menu, Question
from xrayviewer.commands.conditions import has_file_window, has_film, has_grey_film, has_preset
from xrayviewer.commands.desk import Desk
from xrayviewer.domain.presentation import Enhancement
from xrayviewer.domain.translation import mark
from xrayviewer.imaging.windowing import WindowPreset
from xrayviewer.session.case import AUTO


def _has_enhancement(desk: Desk, enhancement: Enhancement) -> bool:
    view = desk.case.view
    return view is not None and enhancement in view.presentation.enhancements


def _is_window(name: str) -> Question:
    return lambda desk: desk.case.view is not None and desk.case.view.presentation.voi_name == name


def _is_file_window(number: int) -> Question:
    def is_in_force(desk: Desk) -> bool:
        if desk.case.film is None or desk.case.view is None:
            return False
        windows = desk.case.film.radiograph.windows
        return number < len(windows) and desk.case.view.presentation.voi == windows[number]

    return is_in_force


def _preset(preset: WindowPreset, identifier: str, title: str, key: str, note: str) -> Command:
    return Command(
        identifier,
        title,
        Menu.WINDOW,
        lambda desk: desk.case.choose_preset(preset),
        (key,),
        has_preset(preset),
        _is_window(preset.value),
        note=note,
        starts_group=preset is WindowPreset.LUNG,
    )


def _file_window(number: int, title: str) -> Command:
    return Command(
        f"window.file_{number}",
        title,
        Menu.WINDOW,
        lambda desk: desk.case.choose_file_window(number - 1),
        (str(number),),
        has_file_window(number - 1),
        _is_file_window(number - 1),
        note=mark("commands", "As the film's header asks for."),
    )


WINDOW_COMMANDS: Final = (
    Command(
        "window.auto",
        mark("commands", "&Auto"),
        Menu.WINDOW,
        lambda desk: desk.case.choose_auto(),
        ("0",),
        has_grey_film,
        _is_window(AUTO),
        note=mark("commands", "Fitted to this film, without padding and collimated borders."),
        icon="auto",
    ),
    _file_window(1, mark("commands", "File window &1")),
    _file_window(2, mark("commands", "File window &2")),
    _preset(
        WindowPreset.LUNG,
        "window.lung",
        mark("commands", "&Lung"),
        "3",
        mark("commands", "Lung fields, from this film's own histogram."),
    ),
    _preset(
        WindowPreset.MEDIASTINUM,
        "window.mediastinum",
        mark("commands", "&Mediastinum"),
        "4",
        mark("commands", "Mediastinum and what lies behind the heart."),
    ),
    _preset(
        WindowPreset.BONE,
        "window.bone",
        mark("commands", "&Bone"),
        "5",
        mark("commands", "Ribs, clavicles and spine."),
    ),
    _preset(
        WindowPreset.LINES_AND_TUBES,
        "window.lines",
        mark("commands", "Lines and &tubes"),
        "6",
        mark("commands", "Narrow and sharpened, to follow catheters and tubes."),
    ),
    _preset(
        WindowPreset.WIDE,
        "window.wide",
        mark("commands", "&Wide"),
        "7",
        mark("commands", "Everything between the darkest and the brightest part."),
    ),
)
IMAGE_COMMANDS: Final = (
    Command(
        "image.invert",
        mark("commands", "&Invert"),
        Menu.IMAGE,
        lambda desk: desk.case.toggle_inverted(),
        ("I",),
        has_film,
        lambda desk: desk.case.view is not None and desk.case.view.presentation.is_inverted,
        note=mark("commands", "Black and white exchanged."),
        icon="invert",
    ),
    Command(
        "image.rotate_right",
        mark("commands", "Rotate &right"),
        Menu.IMAGE,
        lambda desk: desk.case.turn(1),
        ("R", "Alt+R"),
        has_film,
        icon="rotate-right",
        starts_group=True,
    ),
    Command(
        "image.rotate_left",
        mark("commands", "Rotate &left"),
        Menu.IMAGE,
        lambda desk: desk.case.turn(-1),
        ("L", "Alt+L"),
        has_film,
        icon="rotate-left",
    ),
    Command(
        "image.flip_horizontally",
        mark("commands", "Flip &horizontally"),
        Menu.IMAGE,
        lambda desk: desk.case.flip_horizontally(),
        ("H", "Alt+F"),
        has_film,
        note=mark("commands", "Left and right exchanged; the film says FLIPPED."),
        icon="flip-horizontal",
    ),
    Command(
        "image.flip_vertically",
        mark("commands", "Flip &vertically"),
        Menu.IMAGE,
        lambda desk: desk.case.flip_vertically(),
        ("V",),
        has_film,
        icon="flip-vertical",
    ),
    Command(
        "image.sharpen",
        mark("commands", "&Sharpen"),
        Menu.IMAGE,
        lambda desk: desk.case.toggle_enhancement(Enhancement.SHARPEN),
        (),
        has_grey_film,
        lambda desk: _has_enhancement(desk, Enhancement.SHARPEN),
        note=mark("commands", "On screen only; the film says ENHANCED."),
        icon="sharpen",
        starts_group=True,
    ),
    Command(
        "image.clahe",
        mark("commands", "Local &contrast (CLAHE)"),
        Menu.IMAGE,
        lambda desk: desk.case.toggle_enhancement(Enhancement.CLAHE),
        (),
        has_grey_film,
        lambda desk: _has_enhancement(desk, Enhancement.CLAHE),
        note=mark("commands", "On screen only; the film says ENHANCED."),
        icon="clahe",
    ),
)
