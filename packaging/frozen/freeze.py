"""Make the frozen program: one folder that needs no Python. The same for every system.

    python3.11 packaging/frozen/freeze.py --output FOLDER

1. makes a virtual environment from packaging/constraints.txt, with a CPU build of torch;
2. makes icons, shell completions and the list of parts (CycloneDX);
3. runs PyInstaller on packaging/frozen/xrayviewer.spec;
4. on Linux, strips what only debuggers read;
5. refuses what is larger than promised or holds CUDA.

Leaves FOLDER/xrayviewer (on macOS also FOLDER/xrayviewer.app). Two runs on one commit with one set
of wheels give the same bytes; see packaging/README.md.
"""

import argparse
import os
import re
import shutil
import struct
import subprocess
import sys
import tomllib
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
SPEC = CHECKOUT / "packaging" / "frozen" / "xrayviewer.spec"
CONSTRAINTS = CHECKOUT / "packaging" / "constraints.txt"
TOOLS = ("pyinstaller==6.22.3", "pyinstaller-hooks-contrib==2026.9", "shtab==1.13.0")
PYTHON = (3, 11)
LARGEST_BYTES = 1_100_000_000
STRIPPED_FROM_BYTES = 200_000
NVIDIAS = re.compile(
    r"lib(cuda|cudart|cudnn|cublas|cufft|cusolver|cusparse|nccl|nvrtc|nvjpeg|nvJit)\b"
)
LOADED = 1
"""A part of an ELF file that the system maps into memory (PT_LOAD)."""


def run(*command: str | Path, **settings: str) -> str:
    """Run a command; return what it printed."""
    environment = {**os.environ, **settings}
    done = subprocess.run(
        [str(part) for part in command], env=environment, stdout=subprocess.PIPE, text=True,
        check=False,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"failed with {done.returncode}: {' '.join(map(str, command))}")
    return done.stdout


def python_of(environment: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    windows = sys.platform == "win32"
    return environment / ("Scripts/python.exe" if windows else "bin/python")


def make_environment(environment: Path) -> Path:
    """Install what the program needs at run time, and PyInstaller, into an environment of its own.

    Returns
    -------
    Path
        Its interpreter.
    """
    python = python_of(environment)
    if not python.exists():
        run(sys.executable, "-m", "venv", environment)
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    pip = (python, "-m", "pip", "install", "--quiet", "--constraint", CONSTRAINTS)
    run(*pip, *project["dependencies"], *TOOLS)
    build = run(python, "-c", "import torch; print(torch.version.cuda or torch.version.hip)")
    if build.strip() != "None":
        raise SystemExit(
            f"torch is a build for {build.strip()}. Make the environment with a CPU build first, "
            "as packaging/README.md says, and name it with --environment."
        )
    return python


def commit_time() -> str:
    """Return the time of the commit that is built, as the time of everything written."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return os.environ["SOURCE_DATE_EPOCH"]
    return run("git", "-C", CHECKOUT, "log", "-1", "--format=%ct").strip()


def make_extras(python: Path, work: Path, releases_page: str, epoch: str) -> None:
    """Make what is written anew for each build: icons, completions, list of parts, address."""
    packaging = CHECKOUT / "packaging"
    extras = work / "extras"
    shutil.rmtree(extras, ignore_errors=True)
    extras.mkdir(parents=True)
    run(python, packaging / "icon" / "draw_icons.py", work / "icons")
    run(python, packaging / "shell_completion.py", extras / "completion")
    run(python, packaging / "sbom.py", extras / "sbom.cdx.json", SOURCE_DATE_EPOCH=epoch)
    if releases_page:
        (extras / "releases-page.txt").write_text(f"{releases_page}\n", "utf-8")


def freeze(python: Path, output: Path, work: Path, epoch: str) -> Path:
    """Run PyInstaller; return the folder it made."""
    run(
        *(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
        *("--distpath", output, "--workpath", work / "pyinstaller", SPEC),
        SOURCE_DATE_EPOCH=epoch,
        PYTHONHASHSEED="1",
        XRAYVIEWER_BUILD=str(work),
    )
    return output / "xrayviewer"


def strip_libraries(folder: Path) -> int:
    """Take out of native libraries what only debuggers and linkers read; return the bytes saved.

    Libraries whose layout strip would break stay as they are: those in wheels had their names
    changed by a tool that leaves more room than strip keeps.
    """
    before = size_of(folder)
    for path in sorted(folder.rglob("*.so*")):
        is_library = path.is_file() and not path.is_symlink()
        if not is_library or path.stat().st_size < STRIPPED_FROM_BYTES:
            continue
        stripped = path.with_name(f"{path.name}.stripped")
        run("strip", "--strip-unneeded", "--preserve-dates", "-o", stripped, path)
        if can_be_mapped(stripped.read_bytes()):
            stripped.replace(path)
        else:
            stripped.unlink()
    return before - size_of(folder)


def can_be_mapped(library: bytes) -> bool:
    """Whether all parts of a 64-bit ELF file lie where the system can map them.

    References
    ----------
    System V ABI, Program Header: p_vaddr and p_offset agree modulo p_align.
    """
    (table,) = struct.unpack_from("<Q", library, 32)
    size, count = struct.unpack_from("<HH", library, 54)
    for place in range(table, table + size * count, size):
        kind, _, offset, address = struct.unpack_from("<IIQQ", library, place)
        (alignment,) = struct.unpack_from("<Q", library, place + 48)
        if kind == LOADED and alignment > 1 and (offset - address) % alignment:
            return False
    return True


def size_of(folder: Path) -> int:
    """Return the bytes of all files, each counted once."""
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )


def refuse_wrong(folder: Path) -> None:
    """End with a sentence if the folder is too large or holds what must not be passed on."""
    size = size_of(folder)
    if size > LARGEST_BYTES:
        raise SystemExit(f"{folder} has {size} bytes, more than {LARGEST_BYTES}")
    foreign = sorted({path.name for path in folder.rglob("*") if NVIDIAS.match(path.name)})
    if foreign:
        raise SystemExit(f"NVIDIA's libraries are among the files: {', '.join(foreign)}")
    print(f"{folder}: {size / 1e6:.0f} MB")


def main() -> None:
    """Make it."""
    if sys.version_info[:2] != PYTHON:
        raise SystemExit(f"needs Python {PYTHON[0]}.{PYTHON[1]}, the one the constraints are for")
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--environment", type=Path, help="default: OUTPUT/environment")
    parser.add_argument(
        "--releases-page", default="", metavar="URL", help="what “Check for updates” opens"
    )
    options = parser.parse_args()
    output = options.output.resolve()
    work = output / "work"
    work.mkdir(parents=True, exist_ok=True)
    epoch = commit_time()
    python = make_environment(options.environment or output / "environment")
    shutil.rmtree(output / "xrayviewer", ignore_errors=True)
    make_extras(python, work, options.releases_page, epoch)
    folder = freeze(python, output, work, epoch)
    if sys.platform == "linux":
        print(f"stripped {strip_libraries(folder) / 1e6:.0f} MB")
    refuse_wrong(folder)


if __name__ == "__main__":
    main()
