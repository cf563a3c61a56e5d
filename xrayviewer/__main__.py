"""The entry point. Light to import, because engine processes import it again."""

import multiprocessing
import sys


def main() -> int:
    """Run the command line for a known command, else open the application."""
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if arguments and arguments[0] in {"info", "render", "--help", "-h", "--version"}:
        from xrayviewer.cli.command_line import run as run_command

        return run_command(arguments)
    from xrayviewer.app.application import run as run_application

    return run_application(arguments)


if __name__ == "__main__":
    sys.exit(main())
