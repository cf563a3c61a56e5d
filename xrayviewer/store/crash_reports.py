"""Crash reports: what broke and where in the code; kept for the user, who may send one on.

A running program owns one file. It stays if the program ends without closing it, and the next start
makes a report of it, from which every folder is left out: a path can name a user or a patient.
"""

import contextlib
import os
import platform
import re
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TextIO

from xrayviewer import __version__
from xrayviewer.store.safe_write import write_safely

FOLDER: Final = "crash-reports"
SESSION: Final = "session-{0}.txt"
MOST_KEPT: Final = 10
LONGEST_CHARACTERS: Final = 200_000
HEADING_END: Final = "---\n"
_QUOTED_PATH = re.compile(r'File "([^"\n]*)"')
_PACKAGES = frozenset({"xrayviewer", "site-packages", "_internal"})


@dataclass(frozen=True, slots=True)
class CrashReport:
    """One report.

    Attributes
    ----------
    path
        Its file.
    text
        What it says; code places, versions and times alone.
    """

    path: Path
    text: str


def crash_folder(settings: Path) -> Path:
    """Folder of the reports."""
    return settings / FOLDER


def begin_session(folder: Path) -> TextIO:
    """Make the file of this process, with what is to be known of the program in front.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = (folder / SESSION.format(os.getpid())).open("w", encoding="utf-8")
    started = datetime.now(UTC).isoformat(timespec="seconds")
    file.write(
        f"xrayviewer {__version__}, started {started}\n"
        f"Python {platform.python_version()}, {platform.system()} {platform.release()} "
        f"{platform.machine()}\n{HEADING_END}"
    )
    file.flush()
    return file


def end_session(file: TextIO) -> None:
    """Close the file, and take it away if nothing was written to it."""
    path = Path(file.name)
    file.close()
    with contextlib.suppress(OSError):
        if not _trace(path.read_text("utf-8", "replace")):
            path.unlink()


def collect_reports(folder: Path) -> CrashReport | None:
    """Make reports of the files that ended processes left; the newest is returned.

    Files without a trace tell nothing (the process was killed, or the machine went off) and are
    taken away. At most `MOST_KEPT` reports are kept.
    """
    newest: CrashReport | None = None
    for path in sorted(folder.glob(SESSION.format("*")), key=_changed_s):
        if _is_alive(path):
            continue
        with contextlib.suppress(OSError):  # Windows: a file that its process holds open stays
            ended = path.replace(path.with_suffix(".ended"))
            text = ended.read_text("utf-8", "replace")[:LONGEST_CHARACTERS]
            if _trace(text):
                time = datetime.fromtimestamp(_changed_s(ended), UTC).strftime("%Y%m%d-%H%M%S")
                newest = CrashReport(folder / f"crash-{time}.txt", without_folders(text))
                write_safely(newest.path, newest.text.encode())
            ended.unlink()
    for old in kept_reports(folder)[:-MOST_KEPT]:
        with contextlib.suppress(OSError):
            old.unlink()
    return newest


def kept_reports(folder: Path) -> list[Path]:
    """List the reports, the oldest first."""
    return sorted(folder.glob("crash-*.txt"))


def without_folders(text: str) -> str:
    """Leave of each quoted path what lies inside a package of code, else the name of the file."""
    return _QUOTED_PATH.sub(lambda found: f'File "{_inside_package(found[1])}"', text)


def _inside_package(path: str) -> str:
    parts = re.split(r"[/\\]", path)
    places = [place for place, part in enumerate(parts[:-1]) if part in _PACKAGES]
    return "/".join(parts[places[-1] :] if places else parts[-1:])


def _trace(text: str) -> str:
    return text.partition(HEADING_END)[2].strip()


def _changed_s(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _is_alive(path: Path) -> bool:
    """Whether the process that owns a file still runs; another one with its number counts, too."""
    number = path.stem.partition("-")[2]
    if sys.platform == "win32" or not number.isdecimal() or int(number) == os.getpid():
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
