"""Compare how fast two ways of starting the program show its window, on a screen of their own.

    python3 packaging/start_times.py FILM -- FIRST COMMAND -- SECOND COMMAND

Each start has fresh processes and the files in the system's cache; the starts take turns. Needs
Xvfb and xdotool. Prints medians, and the ratio of the second to the first.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from smoke import display, wait_for

RUNS = 9


def start_s(command: list[str], film: str, settings: str) -> float:
    """Return the seconds from the start of a process until its window names the film."""
    environment = {**os.environ, "XRAYVIEWER_SETTINGS": settings}
    begun_s = time.monotonic()
    running = subprocess.Popen([*command, film], env=environment, stderr=subprocess.DEVNULL)
    try:
        wait_for(Path(film).name, running)
        return time.monotonic() - begun_s
    finally:
        running.kill()
        running.wait()


def main() -> None:
    """Measure and print."""
    film = sys.argv[1]
    rest = sys.argv[sys.argv.index("--") + 1 :]
    middle = rest.index("--")
    commands = rest[:middle], rest[middle + 1 :]
    times: tuple[list[float], list[float]] = ([], [])
    with display() as name, tempfile.TemporaryDirectory() as settings:
        os.environ["DISPLAY"] = name
        for number in range(RUNS + 1):
            for command, found in zip(commands, times, strict=True):
                seconds = start_s(command, film, settings)
                if number:  # the first one fills the cache
                    found.append(seconds)
    medians = [statistics.median(found) for found in times]
    for command, found, median in zip(commands, times, medians, strict=True):
        print(
            f"{median:.2f} s ({min(found):.2f} to {max(found):.2f}, n {len(found)}): {command[0]}"
        )
    print(f"ratio {medians[1] / medians[0]:.2f}")


if __name__ == "__main__":
    main()
