"""The commands of ``xrayviewer model``."""

import argparse
import json
from pathlib import Path
from typing import Any

import msgspec

from xrayviewer.domain.model_import import ModelImport
from xrayviewer.domain.preparation import Shape
from xrayviewer.engine.importing import importing_engine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.store.model_card_text import model_card_text
from xrayviewer.store.model_library import ModelEntry, list_models
from xrayviewer.workflows import models

DIGEST_DIGITS = 8


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``model list | show | check | import``."""
    model = commands.add_parser("model", help="list, show, check and import models")
    actions = model.add_subparsers(required=True, metavar="list | show | check | import")

    listing = actions.add_parser("list", help="all models, and why one cannot be used")
    listing.add_argument("--json", action="store_true", help="for programs")
    listing.set_defaults(command=_list)

    show = actions.add_parser("show", help="what a model is for, and how good it was")
    show.add_argument("model", help="id or folder")
    show.add_argument("--json", action="store_true", help="for programs")
    show.set_defaults(command=_show)

    check = actions.add_parser("check", help="verify all files and run the self-test")
    check.add_argument("model", help="id or folder")
    check.set_defaults(command=_check)

    _add_import(actions)


def _add_import(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    importing = actions.add_parser(
        "import",
        help="make a model of a file of weights",
        description="Weights of other programs: safetensors, or a state dict saved by torch. "
        "Files that hold more than tensors are refused.",
    )
    importing.add_argument("file", type=Path, help=".safetensors, .pt or .pth")
    importing.add_argument(
        "--network",
        required=True,
        type=_network,
        help="name, such as resnet18; after a wrong one all are listed",
    )
    importing.add_argument(
        "--labels",
        required=True,
        type=_texts,
        metavar="A,B",
        help="in the order of the outputs; a single output is that of the second of two labels",
    )
    importing.add_argument("--size", type=int, required=True, help="side of the input in pixels")
    importing.add_argument("--output", required=True, metavar="ID", help="name of the new model")
    importing.add_argument("--multi-label", action="store_true", help="several labels may hold")
    importing.add_argument(
        "--shape",
        type=Shape,
        choices=list(Shape),
        default=Shape.SQUEEZE,
        help="how a film becomes a square",
    )
    importing.add_argument(
        "--mean", type=float, nargs="+", default=(), help="of grey levels from 0 to 1, per channel"
    )
    importing.add_argument(
        "--deviation", type=float, nargs="+", default=(), help="standard deviation of the same"
    )
    importing.add_argument(
        "--replace", action="store_true", help="where there is a model of this name"
    )
    importing.set_defaults(command=_import)


def _network(text: str) -> str:
    """Name of a network, which torchvision writes with underlines."""
    return text.replace("_", "-")


def _texts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))


def _list(options: argparse.Namespace) -> None:
    entries = list_models()
    if options.json:
        print(json.dumps([_described(entry) for entry in entries], indent=2))
        return
    if not entries:
        print("There are no models yet. Train or import one.")
    for entry in entries:
        if entry.card is None:
            print(f"{entry.model_id}: refused. {entry.reason}")
            continue
        origin = "bundled" if entry.is_bundled else "yours"
        labels = ", ".join(entry.card.labels)
        print(
            f"{entry.model_id}: version {entry.card.version}, {origin}, "
            f"{entry.digest[:DIGEST_DIGITS]}; {entry.card.network.name}; {labels}"
        )


def _show(options: argparse.Namespace) -> None:
    folder, model = models.show_model(options.model)
    if options.json:
        description = {"folder": str(folder), "digest": model.digest}
        print(json.dumps({**description, "card": msgspec.to_builtins(model.card)}, indent=2))
    else:
        print(model_card_text(model.card), end="")


def _check(options: argparse.Namespace) -> None:
    engine = importing_engine()
    try:
        card = models.check_model(engine, options.model, DirectContext())
    finally:
        engine.close()
    print(f"The model “{card.model_id}”, version {card.version}, is whole and can be used.")


def _import(options: argparse.Namespace) -> None:
    request = ModelImport(
        file=options.file,
        model_id=options.output,
        network=options.network,
        labels=options.labels,
        size_px=options.size,
        is_multi_label=options.multi_label,
        shape=options.shape,
        mean=tuple(options.mean),
        deviation=tuple(options.deviation),
    )
    engine = importing_engine()
    try:
        folder = models.import_model(engine, request, DirectContext(), replace=options.replace)
    finally:
        engine.close()
    print(f"The model was written to {folder}. It was not measured and is not calibrated.")


def _described(entry: ModelEntry) -> dict[str, Any]:
    return {
        "model_id": entry.model_id,
        "folder": str(entry.folder),
        "is_bundled": entry.is_bundled,
        "is_usable": entry.card is not None,
        "reason": entry.reason,
        "digest": entry.digest,
        "card": msgspec.to_builtins(entry.card),
    }
