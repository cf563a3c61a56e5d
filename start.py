"""Set up xrayviewer in a virtual environment beside this file, then start it or run its tests.

    python3 start.py                 open the viewer with a sample film
    python3 start.py PATH ...        open the viewer with these films or folders
    python3 start.py info FILE       say what a film is; "render" writes what the viewer would show;
                                     classify, explain, data, train, recipes, runs, evaluate, model:
                                     see --help of each
    python3 start.py test [ARG ...]  run the tests; the arguments go to pytest
    python3 start.py check           run the linter, the formatter and the type checker

The first run downloads what pyproject.toml asks for; later runs start at once. Nothing outside this
folder changes, except that as root on Debian or Ubuntu missing system packages are installed.
"""

import sys

# Older Pythons have to parse this file to say their sentence, so it holds no syntax newer than 3.6.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        "xrayviewer needs Python 3.11 or newer; this is Python " + sys.version.split()[0] + "."
    )

import ast
import contextlib
import hashlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

CHECKOUT = Path(__file__).resolve().parent
CONSTRAINTS = "packaging/constraints.txt"
SAMPLE = CHECKOUT / "resources" / "samples" / "normal-chest.dcm"
PYTHON_VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"
TEST_SETTINGS = {"QT_QPA_PLATFORM": "offscreen", "OMP_WAIT_POLICY": "PASSIVE"}
CHECKS = (("ruff", "check"), ("ruff", "format", "--check"), ("mypy",))
COMMANDS = (
    *("info", "render", "classify", "explain", "screen"),
    *("data", "train", "recipes", "runs", "evaluate", "model", "doctor"),
)
QT_LIBRARIES = ("Core", "Gui", "Widgets", "Svg", "Network", "PrintSupport")
# What the first window imports; uv leaves compiling to that moment, where it would cost seconds.
COMPILED_PACKAGES = ("PySide6", "shiboken6", "numpy", "psygnal", "platformdirs", "cv2")

# Debian's packages that Qt needs: to draw at all, and in addition to open a window.
DRAWING_PACKAGES = (
    "libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libgssapi-krb5-2"
)
WINDOW_PACKAGES = {
    "qxcb": "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1"
    " libxkbcommon-x11-0",
    "qwayland": "libwayland-client0 libwayland-cursor0",
}

Run = Callable[..., "subprocess.CompletedProcess[str]"]


class SetupError(Exception):
    """Set-up cannot go on; the message tells the user what to do."""


@dataclass(frozen=True)
class Purpose:
    """What a start needs: the test tools, and one of Qt's platform plugins, by its file's name."""

    tests: bool = False
    plugin: str = ""


def say(text: str) -> None:
    """Write about the set-up where it does not mix with what the program prints."""
    print(f"xrayviewer: {text}", file=sys.stderr, flush=True)


def purpose_of(arguments: Sequence[str], platform: str, settings: Mapping[str, str]) -> Purpose:
    """Tell what a command line needs, given ``sys.platform`` and the environment variables.

    Raises
    ------
    SetupError
        If a window is asked for where there is no display.
    """
    first = arguments[0] if arguments else ""
    linux = platform == "linux"
    if first in ("test", "check"):
        return Purpose(tests=True, plugin="qoffscreen" if linux else "")
    if first in COMMANDS or not linux:
        return Purpose()
    if settings.get("QT_QPA_PLATFORM"):
        return Purpose(plugin="q" + re.split("[:;-]", settings["QT_QPA_PLATFORM"])[0])
    if settings.get("WAYLAND_DISPLAY"):
        return Purpose(plugin="qwayland")
    if settings.get("DISPLAY"):
        return Purpose(plugin="qxcb")
    raise SetupError(
        "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). "
        "Start it from a desktop session; 'start.py info' and 'start.py render' need none."
    )


def inputs_digest(checkout: Path) -> str:
    """Return a digest of the files that say what is to be installed."""
    contents = [(checkout / name).read_bytes() for name in ("pyproject.toml", CONSTRAINTS)]
    return hashlib.sha256(b"".join(b"%d:%b" % (len(text), text) for text in contents)).hexdigest()


def pip_sources(listing: str) -> list[str]:
    """Turn the sources that ``pip config list`` names into options of uv, which ignores them."""
    options = []
    values: dict[str, str] = {}
    for origin in (r"global\.", r"install\.", r":env:\.\.?"):  # the later one wins
        values.update(re.findall(rf"^{origin}([a-z-]+)=(['\"].*['\"])$", listing, re.MULTILINE))
    for name, option in (
        ("index-url", "--default-index"),
        ("extra-index-url", "--index"),
        ("find-links", "--find-links"),
    ):
        for source in str(ast.literal_eval(values.get(name, "''"))).split():
            options += [option, source]
    if "--index" in options:  # pip takes the best of all indexes, uv the first that knows the name
        options += ["--index-strategy", "unsafe-best-match"]
    return options


def install_attempts(
    python: Path, uv: Sequence[str], sources: Sequence[str], *, tests: bool, cpu_torch: bool
) -> list[list[str]]:
    """List the commands that install the project, in the order to try them.

    The tests always use the constraints, the viewer from the second attempt on: with them uv and
    pip take a CPU build of torch where pip's settings lead to one. `uv` may be empty.
    """
    project = "--editable=.[tests]" if tests else "--editable=."
    constraints = ["--constraint", CONSTRAINTS]
    by_pip = [str(python), "-m", "pip", "install", "--no-user", project, *constraints]
    if not uv:
        return [by_pip]
    by_uv = [*uv, "pip", "install", "--python", str(python), project, *sources]
    first = by_uv + (["--torch-backend", "cpu"] if cpu_torch else [])
    first += constraints if tests else []
    return [first, by_uv + constraints, by_pip] if cpu_torch else [first, by_pip]


def wants_cpu_torch() -> bool:
    """Whether the usual torch, a CUDA build on Linux, would bring gigabytes of no use here."""
    nvidia = shutil.which("nvidia-smi") or Path("/proc/driver/nvidia/version").exists()
    return sys.platform == "linux" and not nvidia


def torch_build(site_packages: Path) -> str:
    """Return the installed torch's version and build, such as ``2.13.0+cpu``, unimported."""
    text = (site_packages / "torch" / "version.py").read_text("utf-8")
    found = re.search(r"^__version__\s*=\s*'([^']+)'", text, re.MULTILINE)
    return found[1] if found else "of an unknown build"


def missing_libraries(ldd_output: str) -> list[str]:
    """Return the shared libraries that ``ldd`` did not find."""
    return sorted(set(re.findall(r"^\s*(\S+) => not found", ldd_output, re.MULTILINE)))


def install_line(missing: Sequence[str], plugin: str) -> str:
    """Return the command that brings missing libraries, or an empty text on an unknown system."""
    if shutil.which("apt-get"):
        return f"apt-get install {DRAWING_PACKAGES} {WINDOW_PACKAGES.get(plugin, '')}".rstrip()
    for command in ("dnf", "zypper"):  # RPM packages can be asked for by the library they hold
        if shutil.which(command):
            return f"{command} install " + " ".join(f"'{name}()(64bit)'" for name in missing)
    return ""


def add_system_packages(lack: str, line: str, run: Run) -> None:
    """Run an install line of Debian's as root; anywhere else, or if it fails, say what to do.

    Raises
    ------
    SetupError
        With what is lacking and the line.
    """
    if not line.startswith("apt-get ") or os.geteuid() != 0:
        how = f" with\n    sudo {line}\n" if line else ", "
        raise SetupError(f"{lack} Install what is missing{how}then start again.")
    say(f"{lack} As this runs as root: {line}")
    settings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # An index that cannot be updated may still do, so only the second command has to succeed.
    run(["apt-get", "update", "-q"], env=settings, stdout=sys.stderr)
    command = [*line.split(), "-y", "-q", "--no-install-recommends"]
    if run(command, env=settings, stdout=sys.stderr).returncode:
        raise SetupError(f"{lack} '{line}' failed; its messages are above.")


class Environment:
    """The virtual environment, and inside it, as lines of text, the steps done for it."""

    def __init__(self, folder: Path, run: Run = subprocess.run) -> None:
        windows = sys.platform == "win32"
        library = "Lib" if windows else f"lib/python{PYTHON_VERSION}"
        self.folder = folder
        self.python = folder / ("Scripts/python.exe" if windows else "bin/python")
        self.site_packages = folder / library / "site-packages"
        self._record = folder / "xrayviewer-setup.txt"
        self._run = run

    def done(self) -> frozenset[str]:
        """Return the steps done; none after an interruption, or where the environment is broken."""
        if not self._record.exists() or not self.python.exists():
            return frozenset()
        return frozenset(self._record.read_text("utf-8").splitlines())

    def is_ready(self, purpose: Purpose, inputs: str) -> bool:
        """Whether nothing is left to do for `purpose`."""
        done = self.done()
        return _packages(purpose, inputs) <= done and _libraries(purpose) <= done

    def prepare(self, purpose: Purpose, inputs: str) -> None:
        """Make and fill the environment as far as `purpose` needs it.

        Raises
        ------
        SetupError
            If that cannot be done.
        """
        done = self.done()
        if not _packages(purpose, inputs) <= done:
            if not self._can_be_added_to(done):
                self._make()
            self._write(frozenset())
            done = _packages(purpose, inputs) | (done & {"tests"})
            self._install(tests="tests" in done)
            self._write(done)
        if not _libraries(purpose) <= done:
            self._find_libraries(purpose.plugin)
            self._write(done | _libraries(purpose))

    def _write(self, done: frozenset[str]) -> None:
        """Replace the record in one step: an interruption leaves the old one or the new one."""
        new = self._record.with_suffix(".new")
        new.write_text("\n".join(sorted(done)), "utf-8")
        new.replace(self._record)

    def _can_be_added_to(self, done: frozenset[str]) -> bool:
        if self._record.exists():
            return f"python {PYTHON_VERSION}" in done
        # An environment that somebody made without this script is used where it works, not deleted.
        pip = [str(self.python), "-m", "pip", "--version"]
        usable = self.python.exists() and (self.site_packages / "pip").is_dir()
        return usable and self._run(pip, capture_output=True).returncode == 0

    def _make(self) -> None:
        if not all(importlib.util.find_spec(module) for module in ("venv", "ensurepip")):
            line = f"apt-get install python{PYTHON_VERSION}-venv" if shutil.which("apt-get") else ""
            add_system_packages("This Python lacks its module venv or ensurepip.", line, self._run)
        if Path(sys.prefix) == self.folder:
            raise SetupError(f"{self.folder} has to be made anew; use a Python from outside it.")
        if self.folder.exists():
            if not self._record.exists() and not (self.folder / "pyvenv.cfg").exists():
                raise SetupError(f"{self.folder} is no virtual environment. Move it away.")
            say(f"{self.folder} is incomplete or of another Python, so it is made anew")
            shutil.rmtree(self.folder)
        say(f"making a virtual environment in {self.folder}")
        self.folder.mkdir()
        self._write(frozenset())
        command = [sys.executable, "-m", "venv", str(self.folder)]
        if self._run(command, stdout=sys.stderr).returncode:
            raise SetupError("The virtual environment could not be made; see the messages above.")

    def _install(self, *, tests: bool) -> None:
        pip = [str(self.python), "-m", "pip"]
        listing = self._run([*pip, "config", "list"], capture_output=True, text=True).stdout
        attempts = install_attempts(
            self.python, self._uv(), pip_sources(listing), tests=tests, cpu_torch=wants_cpu_torch()
        )
        for attempt, command in enumerate(attempts):
            again = "that failed, so next, with fixed versions: " if attempt else ""
            say(again + shlex.join(command))
            if self._run(command, cwd=CHECKOUT, stdout=sys.stderr).returncode == 0:
                break
        else:
            raise SetupError(
                "The packages could not be installed; see the messages above. The first start "
                "needs a connection to a package index and 2 GB of disk. Start again to try again."
            )
        say(f"installed torch {torch_build(self.site_packages)}; compiling what the window imports")
        folders = [
            CHECKOUT / "xrayviewer",
            *(self.site_packages / name for name in COMPILED_PACKAGES),
        ]
        compiling = [str(self.python), "-m", "compileall", "-qq", "-j", "0", *map(str, folders)]
        self._run(compiling, stdout=sys.stderr)

    def _uv(self) -> list[str]:
        """Return a uv that can choose torch's build: the user's, or one in the environment."""
        users = shutil.which("uv")
        if users and self._knows_torch([users]):
            return [users]
        install = ["install", "--quiet", "--no-user", "--disable-pip-version-check", "uv"]
        self._run([str(self.python), "-m", "pip", *install], stdout=sys.stderr)
        own = [str(self.python), "-m", "uv"]
        return own if self._knows_torch(own) else []

    def _knows_torch(self, uv: Sequence[str]) -> bool:
        probe = [*uv, "pip", "install", "--torch-backend", "cpu", "--help"]
        return self._run(probe, capture_output=True).returncode == 0

    def _find_libraries(self, plugin: str) -> None:
        missing = self._missing(plugin)
        if missing:
            lack = f"Qt lacks libraries of this system: {', '.join(missing)}."
            add_system_packages(lack, install_line(missing, plugin), self._run)
            missing = self._missing(plugin)
        if missing:
            raise SetupError(f"Qt still lacks libraries of this system: {', '.join(missing)}.")

    def _missing(self, plugin: str) -> list[str]:
        qt = self.site_packages / "PySide6" / "Qt"
        files = [qt / "lib" / f"libQt6{name}.so.6" for name in QT_LIBRARIES]
        files.append(qt / "plugins" / "platforms" / f"lib{plugin}.so")
        command = ["ldd", *(str(file) for file in files if file.exists())]
        return missing_libraries(self._run(command, capture_output=True, text=True).stdout)


def _packages(purpose: Purpose, inputs: str) -> frozenset[str]:
    steps = {f"python {PYTHON_VERSION}", f"inputs {inputs}"}
    return frozenset(steps | {"tests"} if purpose.tests else steps)


def _libraries(purpose: Purpose) -> frozenset[str]:
    return frozenset({f"libraries of {purpose.plugin}"} if purpose.plugin else ())


@contextlib.contextmanager
def alone(checkout: Path) -> Iterator[None]:
    """Let one set-up of this checkout run at a time; the lock ends with its process."""
    with (checkout / ".setup.lock").open("w") as file:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def launch_commands(python: Path, arguments: Sequence[str]) -> list[list[str]]:
    """Return what to run once all is set up."""
    if arguments[:1] == ["test"]:
        return [[str(python), "-m", "pytest", *arguments[1:]]]
    if arguments[:1] == ["check"]:
        return [[str(python), "-m", *check] for check in CHECKS]
    films = arguments or ([str(SAMPLE)] if SAMPLE.exists() else [])
    # "-P": a module that lies beside the films must not be imported.
    return [[str(python), "-P", "-m", "xrayviewer", *films]]


def launch(commands: Sequence[list[str]], settings: Mapping[str, str]) -> int:
    """Run commands until one fails; where the system can, the last one replaces this process."""
    for command in commands:
        if command is commands[-1] and sys.platform != "win32":
            os.execve(command[0], command, settings)
        status = subprocess.run(command, env=settings, check=False).returncode
        if status:
            return status
    return 0


def main(arguments: list[str]) -> int:
    """Set up what `arguments` need, then run it; return its exit status."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    environment = Environment(CHECKOUT / ".venv")
    try:
        purpose = purpose_of(arguments, sys.platform, os.environ)
        inputs = inputs_digest(CHECKOUT)
        if not environment.is_ready(purpose, inputs):
            with alone(CHECKOUT):
                environment.prepare(purpose, inputs)
    except (SetupError, OSError) as error:
        say(str(error))
        return 2
    if purpose.tests:
        os.chdir(CHECKOUT)
    settings = {**os.environ, **(TEST_SETTINGS if purpose.tests else {})}
    return launch(launch_commands(environment.python, arguments), settings)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        say("interrupted; start again to go on")
        sys.exit(130)
