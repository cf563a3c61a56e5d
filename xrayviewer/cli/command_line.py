"""Commands that need no display: what a file is, and what the viewer would show of it."""

import argparse
import io
import json
import math
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from xrayviewer import __version__
from xrayviewer.cli import (
    classifying,
    datasets,
    doctor,
    evaluation,
    explaining,
    models,
    runs,
    screening,
    training,
)
from xrayviewer.cli.description import describe, describe_refusal, sentences
from xrayviewer.cli.figures import DISCLAIMER
from xrayviewer.domain.errors import UnreadableImageError, XrayViewerError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.presentation import Presentation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.transforms import VoiFunction, VoiTransform, Window
from xrayviewer.engine.decoding import decoding_engine
from xrayviewer.imaging.display import presented
from xrayviewer.imaging.windowing import WindowPreset, default_voi, preset_windows
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.image_file import write_png
from xrayviewer.workflows import films

FAILED = 2
CLOSED_PIPE = 141
"""128 and the number of SIGPIPE, as a shell gives it."""


class RequestError(XrayViewerError):
    """What was asked for cannot be done with this film."""


class _Parser(argparse.ArgumentParser):
    """Answers wrong options as every other error: with one line on standard error."""

    def error(self, message: str) -> NoReturn:
        """End with status 2."""
        self.exit(FAILED, f"{self.prog}: {message}. See “{self.prog} --help”.\n")


def run(arguments: Sequence[str]) -> int:
    """Carry out one command.

    Returns
    -------
    int
        0, or 2 after one clear line on standard error; a command on many films ends with 1 where
        some of them failed. 141 where the reader of standard output went away, as of programs that
        the system ends for it.

    Raises
    ------
    SystemExit
        With 2 after wrong options, with 0 after ``--help`` and ``--version``.
    """
    options = command_parser().parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Names of files and patients need not fit the encoding of a terminal or pipe.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        status: int | None = options.command(options)
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
        return CLOSED_PIPE
    except UnreadableImageError as error:
        if getattr(options, "json", False):
            print(json.dumps(describe_refusal(error.refusal), indent=2))
        print(error, file=sys.stderr)
        return FAILED
    except XrayViewerError as error:
        print(error, file=sys.stderr)
        return FAILED
    return status or 0


def _drop_output() -> None:
    """Send what is still to be written nowhere, lest the interpreter fail on it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands; shell completion is made from it, too."""
    parser = _Parser(
        prog="xrayviewer",
        description=f"Viewer for chest radiographs. {DISCLAIMER}",
        epilog="Without a command, xrayviewer [PATH ...] opens the window with these films.",
    )
    parser.add_argument("--version", action="version", version=f"xrayviewer {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    info = commands.add_parser("info", help="print what was understood of a film")
    info.add_argument("file", type=Path)
    info.add_argument("--json", action="store_true", help="for programs")
    info.set_defaults(command=_info)

    render = commands.add_parser("render", help="write what the viewer shows as an 8-bit PNG")
    render.add_argument("file", type=Path)
    render.add_argument("--output", type=Path, required=True)
    render.add_argument("--frame", type=int, default=1, help="of a multi-frame film, from 1")
    shown = render.add_mutually_exclusive_group()
    shown.add_argument("--window", nargs=2, type=float, metavar=("CENTRE", "WIDTH"))
    shown.add_argument("--preset", choices=[preset.value for preset in WindowPreset])
    render.set_defaults(command=_render)

    commanding = (classifying, explaining, screening, datasets, training, runs, evaluation, models)
    for part in (*commanding, doctor):
        part.add_commands(commands)
    return parser


def _info(options: argparse.Namespace) -> None:
    radiograph = _read(options.file, 0)
    description = describe(radiograph)
    if options.json:
        print(json.dumps(description, indent=2))
    else:
        print("\n".join(sentences(description)))


def _render(options: argparse.Namespace) -> None:
    radiograph = _read(options.file, options.frame - 1)
    voi, name = _choose_voi(radiograph, options)
    pixels = presented(radiograph, Presentation(voi, name))
    write_png(
        options.output, pixels, {"Software": f"xrayviewer {__version__}", "Comment": DISCLAIMER}
    )


def _choose_voi(radiograph: Radiograph, options: argparse.Namespace) -> tuple[VoiTransform, str]:
    if options.window:
        centre, width = options.window
        if not (width >= 1 and math.isfinite(width) and math.isfinite(centre)):
            raise RequestError(
                f"A window of centre {centre:g} and width {width:g} shows nothing. "
                "Give a width of at least 1."
            )
        return Window(centre, width, VoiFunction.LINEAR), "Manual"
    if options.preset:
        presets = preset_windows(radiograph)
        preset = WindowPreset(options.preset)
        if preset not in presets:
            raise RequestError(
                f"“{options.file.name}” holds colour, so there is no {preset.value} window for it. "
                "Leave --preset out."
            )
        return presets[preset], preset.value
    return default_voi(radiograph)


def _read(path: Path, frame: int) -> Radiograph:
    engine = decoding_engine()
    try:
        return films.read_film(engine, FilmLocation(path), frame, DirectContext())
    finally:
        engine.close()
