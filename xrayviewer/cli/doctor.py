"""``xrayviewer doctor``: what a support person asks for first. It reads no film of the user's."""

import argparse
import dataclasses
import json
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Final

from xrayviewer import __version__
from xrayviewer.assets.locations import MissingResourceError, models_folder, resources_folder
from xrayviewer.cli.figures import DISCLAIMER
from xrayviewer.domain.errors import EngineError
from xrayviewer.domain.self_check import ComputingFacts, Health, PartCheck
from xrayviewer.engine.decoding import decoding_engine
from xrayviewer.engine.learning import learning_engine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.crash_reports import crash_folder, kept_reports
from xrayviewer.store.folder_facts import folder_facts, without_home
from xrayviewer.store.folders import data_folder, settings_folder
from xrayviewer.workflows.self_check import (
    check_bundled_models,
    check_decoders,
    computing_facts,
    failure_reason,
    own_models,
)

SOMETHING_FAILED: Final = 1
LIBRARIES: Final = (
    *("PySide6-Essentials", "torch", "torchvision", "pytorch-lightning", "numpy"),
    *("opencv-python-headless", "pydicom", "imagecodecs", "pillow", "pylibjpeg-openjpeg"),
    *("pyjpegls", "safetensors", "grad-cam", "matplotlib", "scikit-learn"),
)
DISPLAY_VARIABLES: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR")
GIB: Final = 1 << 30


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``doctor``."""
    doctor = commands.add_parser(
        "doctor",
        help="look the installation over, for a report to support",
        description=(
            "Prints versions, devices and folders, and tests every decoder and bundled model on "
            "made-up pictures. Reads no film and names no patient, user or model of yours. Ends "
            "with 0, or with 1 if something is broken."
        ),
    )
    doctor.add_argument("--json", action="store_true", help="for programs")
    doctor.set_defaults(command=_doctor)


def _doctor(options: argparse.Namespace) -> int:
    with ExitStack() as stack:
        decoders, learning = decoding_engine(), learning_engine()
        stack.callback(decoders.close)
        stack.callback(learning.close)
        context = DirectContext()
        decoding = check_decoders(decoders, context)
        computing: ComputingFacts | None = None
        trouble = ""
        try:
            computing = computing_facts(learning, context)
        except EngineError as error:
            trouble = failure_reason(error)
        checks = {
            "files": _own_files(),
            "decoders": decoding,
            "models": () if computing is None else check_bundled_models(learning, context),
        }
    if computing is None:
        checks["models"] = (PartCheck("Process with torch", Health.FAILED, trouble),)
    is_sound = all(one.health is not Health.FAILED for part in checks.values() for one in part)
    description = {**_surroundings(), "computing": computing and dataclasses.asdict(computing)}
    description |= {part: [_described(one) for one in found] for part, found in checks.items()}
    description["is_sound"] = is_sound
    if options.json:
        print(json.dumps(description, indent=2))
    else:
        print("\n".join(_lines(description)))
    return 0 if is_sound else SOMETHING_FAILED


def _own_files() -> tuple[PartCheck, ...]:
    checks = []
    for name, folder in (("Resources", resources_folder), ("Models", models_folder)):
        try:
            checks.append(PartCheck(name, Health.SOUND, without_home(str(folder()))))
        except MissingResourceError as error:
            checks.append(PartCheck(name, Health.FAILED, without_home(str(error))))
    return tuple(checks)


def _surroundings() -> dict[str, Any]:
    own, refused = own_models()
    return {
        "xrayviewer": __version__,
        "installation": "frozen build" if getattr(sys, "frozen", False) else "Python package",
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "libc": " ".join(platform.libc_ver()).strip(),
        "cores": os.cpu_count(),
        "memory_gib": _memory_gib(),
        "display": {name: os.environ[name] for name in DISPLAY_VARIABLES if name in os.environ},
        "libraries": {name: _version(name) for name in LIBRARIES},
        "folders": {
            "settings": dataclasses.asdict(folder_facts(settings_folder())),
            "data": dataclasses.asdict(folder_facts(data_folder())),
        },
        "own_models": {"count": own, "refused": refused},
        "crash_reports": len(kept_reports(crash_folder(settings_folder()))),
    }


def _memory_gib() -> float | None:
    try:
        return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / GIB, 1)
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return None


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "absent"


def _described(check: PartCheck) -> dict[str, str]:
    return {
        "name": check.name,
        "health": check.health.value,
        "detail": without_home(check.detail),
    }


def _lines(description: dict[str, Any]) -> Iterator[str]:
    yield f"xrayviewer {description['xrayviewer']}, {description['installation']}"
    yield f"Python {description['python']}, {description['system']}, {description['libc']}".rstrip(
        ", "
    )
    memory = description["memory_gib"]
    yield f"{description['cores']} cores" + (f", {memory} GiB of memory" if memory else "")
    screen = description["display"]
    shown = ", ".join(f"{name}={value}" for name, value in screen.items())
    yield f"Display: {shown or 'none named'}"
    yield "Libraries: " + ", ".join(
        f"{name} {found}" for name, found in description["libraries"].items()
    )
    computing = description["computing"]
    if computing is not None:
        devices = ", ".join(computing["devices"])
        yield f"Computing: torch {computing['torch']}, {computing['threads']} threads, {devices}"
    for name, facts in description["folders"].items():
        state = "there" if facts["is_there"] else "not made yet"
        rights = "writable" if facts["is_writable"] else "NOT WRITABLE"
        free = facts["free_bytes"] / GIB
        yield f"Folder of {name}: {facts['path']} ({state}, {rights}, {free:.1f} GiB free)"
    own = description["own_models"]
    yield f"Models of your own: {own['count']}, refused {own['refused']}"
    yield f"Crash reports kept: {description['crash_reports']}"
    for part in ("files", "decoders", "models"):
        yield f"{part.capitalize()}:"
        for check in description[part]:
            detail = f" ({check['detail']})" if check["detail"] else ""
            yield f"  {check['health']:<7}{check['name']}{detail}"
    yield "All is well." if description["is_sound"] else "Something is broken; see “failed” above."
    yield DISCLAIMER
