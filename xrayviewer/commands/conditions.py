"""When a command can be given."""

from xrayviewer.commands.command import Call, Question
from xrayviewer.commands.desk import Desk
from xrayviewer.imaging.windowing import WindowPreset
from xrayviewer.session.analysis import Stage
from xrayviewer.session.disclosure import Withheld
from xrayviewer.session.shell import Pane, Request, Workspace


def is_reading(desk: Desk) -> bool:
    """Whether the window is used for reading, so that keys are meant for the film."""
    return desk.shell.workspace is Workspace.READ


def has_film(desk: Desk) -> bool:
    """Whether a film is open and on screen."""
    return is_reading(desk) and desk.case.film is not None


def has_grey_film(desk: Desk) -> bool:
    """Whether the open film has grey levels to window."""
    film = desk.case.film
    return is_reading(desk) and film is not None and not film.radiograph.is_colour


def has_other_films(desk: Desk) -> bool:
    """Whether there is another film to go to."""
    return is_reading(desk) and len(desk.film_list.films) > 1


def has_frames(desk: Desk) -> bool:
    """Whether the open film has several frames."""
    return is_reading(desk) and desk.viewport.cine.can_play


def has_neighbours(desk: Desk) -> bool:
    """Whether there is another frame or film to go to."""
    return has_frames(desk) or has_other_films(desk)


def has_measurements(desk: Desk) -> bool:
    """Whether something is drawn on the film."""
    view = desk.case.view
    return is_reading(desk) and view is not None and bool(view.measurements)


def has_findings(desk: Desk) -> bool:
    """Whether a model spoke about the open film."""
    analysis = desk.analysis.analysis
    return is_reading(desk) and analysis is not None and bool(analysis.findings)


def is_withheld(desk: Desk) -> bool:
    """Whether findings are hidden until the reader has read the film."""
    return desk.analysis.withheld is Withheld.READ_FIRST


def has_chosen_finding(desk: Desk) -> bool:
    """Whether one of the findings is looked at."""
    return is_reading(desk) and desk.evidence.finding is not None


def can_be_analysed_again(desk: Desk) -> bool:
    """Whether an analysis came to nothing."""
    return desk.analysis.stage in {Stage.FAILED, Stage.NO_MODELS}


def has_file_window(number: int) -> Question:
    """Whether the film's header holds a window of this 0-based number."""
    return lambda desk: (
        is_reading(desk)
        and desk.case.film is not None
        and number < len(desk.case.film.radiograph.windows)
    )


def has_preset(preset: WindowPreset) -> Question:
    """Whether this chest window exists for the film."""
    return lambda desk: (
        is_reading(desk) and desk.case.film is not None and preset in desk.case.film.presets
    )


def is_shown(pane: Pane) -> Question:
    """Whether the window shows this part of itself."""
    return lambda desk: pane in desk.shell.panes


def asking(request: Request) -> Call:
    """Leave the action to the window."""
    return lambda desk: desk.shell.ask(request)
