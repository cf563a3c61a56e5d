"""The entry point. Light to import, because engine processes import it again.

Imports stand where they are needed: the command line needs no Qt, and the splash is painted before
the rest of the program is loaded.
"""

import multiprocessing
import sys

COMMANDS = frozenset(
    {
        *("info", "render", "classify", "explain", "screen"),
        *("data", "train", "recipes", "runs", "evaluate", "model", "doctor"),
        *("--help", "-h", "--version"),
    }
)

STOPPED = 2


def main() -> int:
    """Run the command line for a known command, else open the application."""
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if arguments and arguments[0] in COMMANDS:
        return _command(arguments)
    from PySide6.QtWidgets import QApplication

    from xrayviewer.app.launch import launch

    launched = launch(QApplication(sys.argv[:1]), arguments)
    if launched is None:
        return 0
    from xrayviewer.app.application import run

    return run(launched)


def _command(arguments: list[str]) -> int:
    try:
        from xrayviewer.cli.command_line import run as run_command

        return run_command(arguments)
    except KeyboardInterrupt:
        # Caught here and not in `run`: loading the modules takes half a second.
        sys.stderr.write("\nStopped before the end.\n")
        return STOPPED


if __name__ == "__main__":
    sys.exit(main())
