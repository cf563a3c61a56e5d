"""torchvision's ImageNet weights: those on this computer, or fetched once where that is allowed."""

import hashlib
import secrets
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from xrayviewer.domain.training import TrainingError
from xrayviewer.jobs.context import JobContext
from xrayviewer.learning.networks.backbones import BACKBONES
from xrayviewer.learning.training.checkpoints import put_in_place

CHUNK_BYTES = 1 << 20
TIMEOUT_S = 30.0


def imagenet_file(backbone: str) -> Path:
    """Return where torch keeps the weights of a network of torchvision's; it need not exist."""
    name = str(BACKBONES[backbone].weights.url).rsplit("/", 1)[-1]
    return Path(torch.hub.get_dir()) / "checkpoints" / name


def imagenet_weights(backbone: str) -> Mapping[str, Tensor]:
    """Read the weights that are on this computer.

    Raises
    ------
    TrainingError
        If the file is not the one its name promises.
    """
    path = imagenet_file(backbone)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if not _is_promised(path.name, digest):
        raise TrainingError(
            f"The ImageNet weights of {backbone} in “{path}” are damaged. Delete that file and "
            "start again."
        )
    weights: Mapping[str, Tensor] = torch.load(path, map_location="cpu", weights_only=True)
    return weights


def fetch_imagenet_weights(backbone: str, context: JobContext) -> None:
    """Fetch the weights from where torchvision keeps them, to where torch keeps such files.

    Raises
    ------
    TrainingError
        If they cannot be fetched, or what comes is not what their name promises.
    """
    target = imagenet_file(backbone)
    draft = target.with_name(f"{target.name}.{secrets.token_hex(4)}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        digest = _fetch(BACKBONES[backbone].weights.url, draft, backbone, context)
        if not _is_promised(target.name, digest):
            raise TrainingError(
                f"The ImageNet weights of {backbone} arrived damaged. Try again later, or give "
                "their file."
            )
        put_in_place(draft, target)
    except OSError as error:
        raise TrainingError(
            f"The ImageNet weights of {backbone} could not be fetched; this computer may be "
            "offline. Give their file, or train from scratch."
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def _fetch(url: str, draft: Path, backbone: str, context: JobContext) -> str:
    digest = hashlib.sha256()
    answer: Any
    # The address is torchvision's own, never one a user gives.
    with (
        urllib.request.urlopen(url, timeout=TIMEOUT_S) as answer,  # noqa: S310
        draft.open("wb") as file,
    ):
        whole, done = int(answer.headers.get("Content-Length") or 0), 0
        while chunk := answer.read(CHUNK_BYTES):
            context.raise_if_cancelled()
            file.write(chunk)
            digest.update(chunk)
            done += len(chunk)
            context.report(
                done / whole if whole >= done else None,
                f"Fetching the weights of {backbone}, {done / 1e6:.0f} MB",
            )
    return digest.hexdigest()


def _is_promised(name: str, digest: str) -> bool:
    """Whether a digest begins with the one in the name of torchvision's file."""
    promised = name.rsplit(".", 1)[0].rpartition("-")[2]
    return bool(promised) and digest.startswith(promised)
