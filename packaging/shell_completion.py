"""Write completions for bash, zsh and tcsh, made from the parser of the command line by shtab.

    python packaging/shell_completion.py FOLDER

Only packages carry them: shtab is needed where they are made, not where they are used.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import shtab

from xrayviewer.cli.command_line import command_parser

FILES = {"bash": "xrayviewer.bash", "zsh": "_xrayviewer", "tcsh": "xrayviewer.tcsh"}


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Yield a parser and those of all its commands."""
    yield parser
    for action in parser._actions:  # noqa: SLF001  argparse has no public list
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for command in action.choices.values():
                yield from parsers(command)


def main(folder: Path) -> None:
    """Write them all."""
    parser = command_parser()
    for command in parsers(parser):
        for action in command._actions:  # noqa: SLF001
            if action.type is Path:
                action.complete = shtab.FILE  # type: ignore[attr-defined]
    folder.mkdir(parents=True, exist_ok=True)
    for shell, name in FILES.items():
        (folder / name).write_text(shtab.complete(parser, shell), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
