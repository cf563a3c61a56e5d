"""Make torchvision importable beside a build of torch that its own library was not made for.

Take torchvision from here. Whatever else imports it (torchmetrics, Lightning, grad-cam) has to be
imported after this module.

WORKAROUND: torchvision's Linux wheels of the common package index link to CUDA. Beside a CPU build
of torch their library does not load, and then `import torchvision` fails while it describes two
operators that the library would have defined (``torchvision::nms``, ``torchvision::qnms``). Naming
the operators is enough for models and transforms; boxes and its image decoders stay unusable. Can
go when CPU builds of both come from one index everywhere.

WORKAROUND: torchvision asks torch's compiler for one function (torchvision/ops/roi_align.py), which
loads the compiler with sympy: longer than torch itself takes. Nothing here compiles, so the
compiler is loaded when somebody asks for more. Can go when torchvision asks for it where it needs
it.
"""

import contextlib
import importlib
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import torch

_LIBRARIES = ("_C.so", "_C_stable.so")
_OPERATORS = ("nms", "qnms")
_SIGNATURE = "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
_COMPILER = ("torch._dynamo", "torch._dynamo.utils")


def _loads(library: Path) -> bool:
    try:
        torch.ops.load_library(str(library))  # type: ignore[no-untyped-call]
    except (OSError, ImportError):
        return False
    return True


def _name_operators() -> torch.library.Library | None:
    """Define the missing operators; the definition lives as long as the returned object."""
    found = importlib.util.find_spec("torchvision")
    if sys.platform != "linux" or torch.version.cuda is not None or found is None:
        return None
    folders = found.submodule_search_locations or ()
    libraries = [Path(folder) / name for folder in folders for name in _LIBRARIES]
    if not any(library.exists() for library in libraries):
        return None
    if any(_loads(library) for library in libraries if library.exists()):
        return None
    definitions = torch.library.Library("torchvision", "DEF")  # type: ignore[no-untyped-call]
    for operator in _OPERATORS:
        definitions.define(operator + _SIGNATURE)  # type: ignore[no-untyped-call]
    return definitions


class _Unloaded(ModuleType):
    """Stands for a module of the compiler and loads it when more of it is wanted than a name."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        _forget_stand_ins()
        return getattr(importlib.import_module(self.__name__), name)


def _forget_stand_ins() -> None:
    for name in _COMPILER:
        if isinstance(sys.modules.get(name), _Unloaded):
            del sys.modules[name]


def _is_compile_supported(device_type: str) -> bool:
    return bool(importlib.import_module(_COMPILER[1]).is_compile_supported(device_type))


@contextlib.contextmanager
def _without_compiler() -> Iterator[None]:
    """Import what names the compiler without loading it, unless it is loaded already."""
    if not any(name in sys.modules for name in _COMPILER):
        for name in _COMPILER:
            sys.modules[name] = _Unloaded(name)
        sys.modules[_COMPILER[1]].is_compile_supported = _is_compile_supported  # type: ignore[attr-defined]
    try:
        yield
    finally:
        _forget_stand_ins()


DEFINITIONS = _name_operators()

with _without_compiler():
    import torchvision

__all__ = ["DEFINITIONS", "torchvision"]
