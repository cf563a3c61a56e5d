"""Try a built program from outside, as a person would: open, classify, explain, screen, train.

    python3 packaging/smoke.py /usr/bin/xrayviewer [--root FOLDER] [--films FOLDER] [--window]

Needs nothing but Python's standard library here, and no Python where the program runs: with --root
it runs in that folder as its root (needs the rights for chroot, and /proc and /dev/shm mounted
there; see linux/bare_root.sh). Films to screen and to train on are drawn here; --films names others
to screen. --window needs Xvfb, xdotool and ImageMagick's import here.
"""

import argparse
import contextlib
import csv
import json
import math
import os
import random
import shutil
import struct
import subprocess
import tempfile
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

SAMPLES = ("normal-chest.dcm", "consolidation.dcm")
FILMS = 20
SIDE_PX = 160
CALL_S = 900.0
WINDOW_S = 180.0


class Program:
    """A built program, perhaps with another folder as its root.

    Parameters
    ----------
    path
        As seen from `root`.
    root
        None for the root of this system.
    """

    def __init__(self, path: str, root: Path | None) -> None:
        self.path = path
        self.root = root
        self.folder = Path(tempfile.mkdtemp(prefix="xrayviewer-smoke-", dir=root and root / "tmp"))
        self.inner = self.folder if root is None else Path("/") / self.folder.relative_to(root)

    def inside(self, path: Path) -> str:
        """Return the name by which the program sees one of our files in `folder`."""
        return str(self.inner / path.relative_to(self.folder))

    def command(self, *arguments: str) -> list[str]:
        """Return what starts the program."""
        prefix = ["chroot", str(self.root)] if self.root else []
        return [*prefix, self.path, *arguments]

    @property
    def settings(self) -> dict[str, str]:
        """Environment: nothing of this machine's Python, and settings of its own."""
        kept = (
            "PATH",
            "DISPLAY",
            "HOME",
            "LANG",
            "SYSTEMROOT",
            "TEMP",
            "TMP",
            "USERPROFILE",
            "XAUTHORITY",
        )
        environment = {name: os.environ[name] for name in kept if name in os.environ}
        own = str(self.inner / "settings")
        return {**environment, "XRAYVIEWER_SETTINGS": own, "OMP_WAIT_POLICY": "PASSIVE"}

    def run(self, *arguments: str, statuses: tuple[int, ...] = (0,)) -> str:
        """Run a command, look at its status, return what it printed."""
        started_s = time.monotonic()
        done = subprocess.run(
            self.command(*arguments), env=self.settings, capture_output=True, text=True,
            timeout=CALL_S, check=False, encoding="utf-8",
        )  # fmt: skip
        if done.returncode not in statuses:
            raise SystemExit(
                f"{' '.join(arguments)} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}"
            )
        print(f"  {arguments[0]}: {time.monotonic() - started_s:.1f} s", flush=True)
        return done.stdout


def require(is_so: bool, what: str) -> None:
    """End with a sentence unless something holds."""
    if not is_so:
        raise SystemExit(f"failed: {what}")


def refuse_python(program: Program) -> None:
    """See that there is no Python in the root that the program could use instead of its own."""
    if program.root is None:
        return
    found = [
        name
        for folder in ("usr/bin", "bin", "usr/local/bin", "opt")
        for name in ("python", "python3", "python3.11", "python3.12", "python3.13")
        if (program.root / folder / name).exists()
    ]
    require(not found, f"there is a Python in {program.root}: {found}")


def look_over(program: Program) -> str:
    """Ask for version, help and doctor; return the folder of sample films."""
    require(program.run("--version").startswith("xrayviewer "), "--version")
    require("doctor" in program.run("--help"), "--help names the commands")
    found = json.loads(program.run("doctor", "--json"))
    require(found["installation"] == "frozen build", "doctor knows a frozen build")
    require(found["is_sound"], f"doctor finds all well: {found}")
    (resources,) = (one for one in found["files"] if one["name"] == "Resources")
    return str(Path(resources["detail"]).expanduser() / "samples")


def draw_films(folder: Path) -> None:
    """Draw films with two lungs, each different, half of them with an opacity, by label."""
    for number in range(FILMS):
        label = ("normal", "opacity")[number % 2]
        target = folder / label / f"film-{number:02}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(png(drawn(random.Random(number), has_opacity=label == "opacity")))  # noqa: S311


def drawn(chance: random.Random, *, has_opacity: bool) -> list[bytes]:
    """Return the rows of a film, 8 bits a pixel: bright body, two dark lungs, perhaps a spot."""
    lungs = [
        (side + chance.uniform(-0.06, 0.06), chance.uniform(0.18, 0.26), chance.uniform(0.5, 0.7))
        for side in (-0.4, 0.4)
    ]
    spot = chance.uniform(-0.5, -0.3), chance.uniform(-0.3, 0.3), chance.uniform(0.1, 0.2)
    rows = []
    for row in range(SIDE_PX):
        y = 2 * row / SIDE_PX - 1
        levels = []
        for column in range(SIDE_PX):
            x = 2 * column / SIDE_PX - 1
            level = 200 - 60 * (x * x + y * y)
            for centre, width, height in lungs:
                level -= 110 * math.exp(-(((x - centre) / width) ** 4) - (y / height) ** 4)
            if has_opacity:
                distance = (x - spot[0]) ** 2 + (y - spot[1]) ** 2
                level += 80 * math.exp(-distance / spot[2] ** 2)
            levels.append(max(0, min(255, int(level + chance.gauss(0, 6)))))
        rows.append(bytes(levels))
    return rows


def png(rows: list[bytes]) -> bytes:
    """Return rows of grey levels as a PNG (ISO/IEC 15948)."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checked = kind + content
        return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))

    header = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows))
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def render(program: Program, film: str) -> None:
    """See that a film becomes a picture."""
    picture = program.folder / "film.png"
    program.run("render", film, "--output", program.inside(picture))
    require(picture.read_bytes()[:4] == b"\x89PNG", "what is rendered is a picture")


def classify(program: Program, film: str) -> None:
    """See that one film gets scores from the bundled models."""
    told = json.loads(program.run("classify", film, "--json").splitlines()[0])
    require(
        told["status"] == "scored", f"a sample film is scored: {told['status']}, {told['reason']}"
    )
    require(len(told["findings"]) > 0, "there are findings")
    require(all(0 <= one["score"] <= 1 for one in told["findings"]), "scores lie in 0 to 1")


def explain(program: Program, film: str) -> None:
    """See that a heat map is written."""
    picture = program.folder / "heat-map.png"
    program.run("explain", film, "--output", program.inside(picture))
    require(picture.read_bytes()[:4] == b"\x89PNG", "the heat map is a picture")


def screen(program: Program, films: Path, count: int) -> None:
    """See that a folder becomes a table with a row for each film."""
    table = program.folder / "table.csv"
    # 1 means that some films were refused, which has to be a row all the same.
    output = ("--output", program.inside(table))
    program.run("screen", program.inside(films), *output, statuses=(0, 1))
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    require(len(rows) == count, f"{len(rows)} of {count} films are in the table")


def train(program: Program, films: Path, film: str) -> None:
    """See that a tiny training makes a model, which then gives a score."""
    program.run(
        *("train", program.inside(films), "--recipe", "five-block-cnn", "--output", "smoke"),
        *("--epochs", "1", "--size", "64", "--batch", "4", "--device", "cpu", "--from-scratch"),
    )
    require("smoke" in program.run("model", "list"), "the new model is listed")
    program.run("model", "check", "smoke")
    told = json.loads(program.run("classify", film, "--model", "smoke", "--json").splitlines()[0])
    require(told["model"]["id"] == "smoke", "the new model speaks")


@contextlib.contextmanager
def display() -> Iterator[str]:
    """Run an X server without a screen; yield its name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as file:
        name = f":{file.readline().strip()}"
    try:
        yield name
    finally:
        server.terminate()
        server.wait()


def windows_named(text: str) -> list[str]:
    """Return the visible windows whose title holds a text."""
    command = ["xdotool", "search", "--onlyvisible", "--name", text]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()


def wait_for(text: str, running: subprocess.Popen[bytes]) -> str:
    """Wait until a window's title holds a text; return the window."""
    end_s = time.monotonic() + WINDOW_S
    while time.monotonic() < end_s:
        require(running.poll() is None, f"the program ended with {running.poll()}")
        found = windows_named(text)
        if found:
            return found[-1]
        time.sleep(0.02)
    raise SystemExit(f"failed: no window with “{text}” within {WINDOW_S:.0f} s")


def grey_levels(window: str, picture: Path) -> int:
    """Count the grey levels in the middle of a window: a film has many, an empty view few."""
    subprocess.run(["import", "-window", window, str(picture)], check=True)
    listing = subprocess.run(
        ["convert", str(picture), "-gravity", "center", "-crop", "300x300+0+0", "-colorspace",
         "Gray", "-format", "%k", "info:"],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    return int(listing)


def open_window(program: Program, samples: str, screenshots: Path) -> None:
    """See that a film is painted, and that a second start opens its film in the same window."""
    first, second = (f"{samples}/{name}" for name in SAMPLES[:2])
    with display() as name:
        os.environ["DISPLAY"] = name
        started_s = time.monotonic()
        running = subprocess.Popen(program.command(first), env=program.settings)
        try:
            window = wait_for(Path(first).name, running)
            print(f"  window with a film: {time.monotonic() - started_s:.1f} s", flush=True)
            end_s = time.monotonic() + WINDOW_S
            while grey_levels(window, screenshots / "first.png") < 100:
                require(time.monotonic() < end_s, "the film is painted")
                time.sleep(0.2)
            program.run(second)
            window = wait_for(Path(second).name, running)
            others = [one for one in windows_named(Path(first).name) if one != window]
            require(not others, "the second film opened in the same window")
            grey_levels(window, screenshots / "second.png")
        finally:
            running.terminate()
            running.wait()


def main() -> None:
    """Try it all."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("program", help="as seen from --root")
    parser.add_argument("--root", type=Path)
    parser.add_argument("--films", type=Path, help="films to screen instead of rendered ones")
    parser.add_argument("--window", action="store_true")
    parser.add_argument("--screenshots", type=Path, default=Path())
    options = parser.parse_args()
    program = Program(options.program, options.root)
    try:
        refuse_python(program)
        samples = look_over(program)
        films = program.folder / "films"
        draw_films(films)
        render(program, f"{samples}/{SAMPLES[0]}")
        classify(program, f"{samples}/{SAMPLES[0]}")
        explain(program, f"{samples}/{SAMPLES[0]}")
        screened = films
        if options.films:
            screened = program.folder / "given"
            shutil.copytree(options.films, screened)
        screen(program, screened, sum(path.is_file() for path in screened.rglob("*")))
        train(program, films, f"{samples}/{SAMPLES[0]}")
        if options.window:
            open_window(program, samples, options.screenshots)
    finally:
        shutil.rmtree(program.folder, ignore_errors=True)
    print("All of it works.")


if __name__ == "__main__":
    main()
