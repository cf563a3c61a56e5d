"""Make torchvision importable beside a build of torch that its own library was not made for.

Take torchvision from here. Whatever else imports it (torchmetrics, Lightning, grad-cam) has to be
imported after this module.

WORKAROUND: torchvision's Linux wheels of the common package index link to CUDA. Beside a CPU build
of torch their library does not load, and then `import torchvision` fails while it describes two
operators that the library would have defined (``torchvision::nms``, ``torchvision::qnms``). Naming
the operators is enough for models and transforms; boxes and its image decoders stay unusable. Can
go when CPU builds of both come from one index everywhere.
"""

import importlib.util
import sys
from pathlib import Path

import torch

_LIBRARIES = ("_C.so", "_C_stable.so")
_OPERATORS = ("nms", "qnms")
_SIGNATURE = "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"


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


DEFINITIONS = _name_operators()

import torchvision  # noqa: E402

__all__ = ["DEFINITIONS", "torchvision"]
