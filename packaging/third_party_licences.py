"""Write THIRD_PARTY_LICENCES.md: what the program needs at run time, and under which licences.

Read from the metadata of the installed distributions, so run it in the environment of the tests:

    .venv/bin/python packaging/third_party_licences.py
"""

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).resolve().parents[1]
LIST = CHECKOUT / "packaging" / "THIRD_PARTY_LICENCES.md"

# The LGPL asks that a library can be replaced; wheels and one-folder builds keep Qt in own files.
REPLACEABLE = frozenset({"pyside6-essentials", "shiboken6"})
# CUDA builds of torch bring NVIDIA's libraries, under NVIDIA's terms; none is passed on here.
CUDA = re.compile(r"nvidia-|cuda-|triton$")
# Asked for on one system only, so not in the metadata of another.
ELSEWHERE = {"colorama": "BSD-3-Clause (only on Windows)"}
CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD",
    "MIT License": "MIT",
    "Python Software Foundation License": "PSF-2.0",
}
HEADING = """\
# Third-party licences

What xrayviewer needs at run time. Each is installed from its own wheel, which holds the full text
of its licence and of those of the libraries inside it. Made by `packaging/third_party_licences.py`.

PySide6 and Shiboken, and the Qt libraries in their wheels, are used under the LGPL, version 3:
they are linked dynamically and can be replaced by other builds. The wheel of opencv-python-headless
holds FFmpeg under the LGPL, version 2.1, which is not used here. A CUDA build of torch brings
NVIDIA's libraries under NVIDIA's terms; those are not listed, and no build of xrayviewer passes
them on.

| package | version | licence |
| --- | --- | --- |
"""


@dataclass(frozen=True)
class Dependency:
    """One distribution that is needed at run time."""

    name: str
    version: str
    licence: str


def runtime_dependencies(checkout: Path = CHECKOUT) -> list[Dependency]:
    """Return everything that the project's dependencies pull in on this system, by name.

    Raises
    ------
    PackageNotFoundError
        If one of them is not installed.
    """
    project = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))["project"]
    found: dict[str, Dependency] = {}
    waiting = _needed(project["dependencies"])
    while waiting:
        name = waiting.pop()
        if name in found or CUDA.match(name):
            continue
        installed = distribution(name)
        found[name] = Dependency(name, installed.version.partition("+")[0], licence_of(installed))
        waiting += _needed(installed.requires or [])
    return [found[name] for name in sorted(found)]


def _needed(requirements: Iterable[str]) -> list[str]:
    parsed = [Requirement(text) for text in requirements]
    wanted = [entry for entry in parsed if not entry.marker or entry.marker.evaluate({"extra": ""})]
    return [canonicalize_name(entry.name) for entry in wanted]


def licence_of(installed: Distribution) -> str:
    """Return a distribution's licence expression, or the best its older metadata have."""
    metadata = installed.metadata
    if "License-Expression" in metadata:
        return metadata["License-Expression"]
    stated = metadata["License"].strip() if "License" in metadata else ""
    if stated and "\n" not in stated and len(stated) <= 60:
        return stated
    classifiers = metadata.get_all("Classifier") or []
    names = [text.rpartition(" :: ")[2] for text in classifiers if text.startswith("License ::")]
    return " AND ".join(CLASSIFIERS.get(name, name) for name in names) or "not stated"


def is_acceptable(dependency: Dependency) -> bool:
    """Whether at least one of the alternatives in its licence is free of the GPL's conditions.

    The LGPL is accepted for libraries that can be replaced. A term with an exception ("WITH"), such
    as GCC's for its run-time library, sets no conditions on programs that link to it. In nested
    expressions every term has to be acceptable, as they are not taken apart.
    """
    nested = "(" in dependency.licence
    alternatives = [dependency.licence] if nested else dependency.licence.split(" OR ")
    return any(_is_free(dependency.name, alternative) for alternative in alternatives)


def _is_free(name: str, alternative: str) -> bool:
    terms = [term for term in re.split(r" AND | OR ", alternative) if " WITH " not in term]
    words = " ".join(terms).upper()
    if "AGPL" in words or "AFFERO" in words or "NOT STATED" in words:
        return False
    if "LGPL" in words or "LESSER GENERAL PUBLIC" in words:
        return name in REPLACEABLE
    return "GPL" not in words and "GENERAL PUBLIC" not in words


def listing(dependencies: Sequence[Dependency]) -> str:
    """Return the list as Markdown."""
    rows = {
        entry.name: f"| {entry.name} | {entry.version} | {entry.licence} |"
        for entry in dependencies
    }
    for name, licence in ELSEWHERE.items():
        rows.setdefault(name, f"| {name} | | {licence} |")
    return HEADING + "".join(f"{rows[name]}\n" for name in sorted(rows))


def main() -> None:
    """Write the list anew."""
    try:
        LIST.write_text(listing(runtime_dependencies()), "utf-8")
    except PackageNotFoundError as error:
        raise SystemExit(
            f"{error.name} is not installed; run 'python3 start.py test' first"
        ) from error


if __name__ == "__main__":
    main()
