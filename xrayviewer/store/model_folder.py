"""A model on disk: weights, card and the card's text, checked whole before anything is used.

A folder is either complete and as it was written, or refused: its card holds the digests of the
weights, of the text and of itself.
"""

import dataclasses
import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from xrayviewer.domain.model_card import ModelCard, ModelError
from xrayviewer.store.folder_writing import write_folder
from xrayviewer.store.folders import data_folder
from xrayviewer.store.model_card_checks import check_labels, is_model_id
from xrayviewer.store.model_card_file import (
    MAX_CARD_BYTES,
    CardFile,
    decode_card,
    encode_card,
    normal_card,
)
from xrayviewer.store.model_card_text import model_card_text
from xrayviewer.store.safetensors_header import tensor_entries

CARD, TEXT, WEIGHTS = "card.json", "MODEL_CARD.md", "weights.safetensors"
MAX_WEIGHTS_BYTES = 2 << 30
MAX_TEXT_BYTES = 1 << 20
GET_AGAIN = "Copy, import or train it again."
OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


@dataclass(frozen=True, slots=True)
class StoredModel:
    """A model folder in memory, verified.

    Attributes
    ----------
    digest
        Of the card, and through it of the whole model; 64 hexadecimal digits.
    weights
        Content of the safetensors file.
    """

    card: ModelCard
    digest: str
    weights: bytes


def user_models_folder() -> Path:
    """Folder of the models the user trained or imported."""
    return data_folder() / "models"


def read_card(folder: Path) -> ModelCard:
    """Verify a whole model folder and return its card.

    Raises
    ------
    ModelError
        As `read_model`.
    """
    return read_model(folder).card


def read_model(folder: Path) -> StoredModel:
    """Read a model folder, each file once, and verify all of it.

    Raises
    ------
    ModelError
        If a file is missing, too large, damaged or changed, or a value of the card means nothing.
    """
    try:
        card_file = _read_card_file(folder)
        weights = _read(folder / WEIGHTS, MAX_WEIGHTS_BYTES)
        _check_weights(weights, card_file.card)
    except ModelError as error:
        raise _refusal(folder, error) from error
    return StoredModel(card_file.card, card_file.digest, weights)


def read_model_files(folder: Path) -> dict[str, bytes]:
    """Return the content of a model folder's files, verified.

    Raises
    ------
    ModelError
        As `read_model`.
    """
    weights = read_model(folder).weights
    try:
        return {
            CARD: _read(folder / CARD, MAX_CARD_BYTES),
            TEXT: _read(folder / TEXT, MAX_TEXT_BYTES),
            WEIGHTS: weights,
        }
    except ModelError as error:
        raise _refusal(folder, error) from error


def read_card_file(folder: Path) -> CardFile:
    """Read card and text and verify them, not the weights: for a model that is loaded already.

    Raises
    ------
    ModelError
        As `read_model`.
    """
    try:
        return _read_card_file(folder)
    except ModelError as error:
        raise _refusal(folder, error) from error


def require_room(root: Path, model_id: str, labels: tuple[str, ...], *, replace: bool) -> None:
    """Refuse, before any work is done, what `write_model` would refuse after it.

    Raises
    ------
    ModelError
        If a folder or card cannot have this name or these labels, or the model exists.
    """
    if not is_model_id(model_id):
        raise ModelError(
            f"“{model_id}” cannot be the name of a model. Use up to 64 letters from A to Z, "
            "digits, dots, hyphens and underlines, and begin with a letter or digit."
        )
    try:
        check_labels(labels)
    except ModelError as error:
        raise ModelError(
            f"The model “{model_id}” cannot be made: {error}. Give other labels."
        ) from error
    if not replace and (root / model_id).exists():
        raise _exists(root / model_id)


def write_model(root: Path, card: ModelCard, weights: bytes, *, replace: bool = False) -> Path:
    """Write a model folder; it is there whole or not at all.

    Parameters
    ----------
    root
        Folder of models; drafts lie in its ``.incoming``.
    card
        A model that replaces another one gets the version after it.
    weights
        Content of the safetensors file.

    Returns
    -------
    Path
        The new folder.

    Raises
    ------
    ModelError
        If the card or the weights would be refused when read, if a model of this name exists and
        is not to be replaced, or if the disk is full; nothing has changed then.
    """
    require_room(root, card.model_id, card.labels, replace=replace)
    folder = root / card.model_id
    try:
        card = normal_card(_with_next_version(card, folder))
        _check_weights(weights, card)
        text = model_card_text(card).encode()
        files = {WEIGHTS: weights, TEXT: text, CARD: encode_card(card, text)}
    except ModelError as error:
        raise ModelError(
            f"The model “{card.model_id}” cannot be saved: {error}. Nothing was written."
        ) from error
    try:
        return write_folder(root, card.model_id, files, replace=replace)
    except FileExistsError as error:
        raise _exists(folder) from error
    except OSError as error:
        raise ModelError(
            f"The model “{card.model_id}” could not be saved in “{root}” ({error.strerror}); what "
            "was there before is unchanged. Free some space or check the rights of the folder."
        ) from error


def _with_next_version(card: ModelCard, folder: Path) -> ModelCard:
    try:
        return dataclasses.replace(card, version=_read_card_file(folder).card.version + 1)
    except ModelError:
        return card  # the first of its name, or the one it replaces cannot be read


def _exists(folder: Path) -> ModelError:
    return ModelError(
        f"There is a model “{folder.name}” already. Choose another name, or remove the folder "
        f"“{folder}” first."
    )


def _read_card_file(folder: Path) -> CardFile:
    card_file = decode_card(_read(folder / CARD, MAX_CARD_BYTES))
    name = folder.resolve().name
    if card_file.card.model_id != name:
        raise ModelError(f"its card is that of “{card_file.card.model_id}”, not of “{name}”")
    text = _read(folder / TEXT, MAX_TEXT_BYTES)
    if hashlib.sha256(text).hexdigest() != card_file.text_sha256:
        raise ModelError(f"its {TEXT} is damaged or was changed")
    return card_file


def _check_weights(weights: bytes, card: ModelCard) -> None:
    if len(weights) > MAX_WEIGHTS_BYTES:
        raise ModelError(f"its weights are larger than {MAX_WEIGHTS_BYTES >> 20} MB")
    if hashlib.sha256(weights).hexdigest() != card.weights_sha256:
        raise ModelError("its weights are damaged or were changed")
    tensor_entries(weights)


def _read(path: Path, limit_bytes: int) -> bytes:
    try:
        # Without waiting: a pipe put in the file's place would block.
        with os.fdopen(os.open(path, OPEN_FLAGS), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise ModelError(f"its {path.name} is no file")
            if status.st_size > limit_bytes:
                raise ModelError(f"its {path.name} is larger than {limit_bytes >> 20} MB")
            return file.read(limit_bytes)
    except FileNotFoundError as error:
        raise ModelError(f"it has no {path.name}") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "an error"
        raise ModelError(f"its {path.name} could not be read ({reason})") from error


def _refusal(folder: Path, error: ModelError) -> ModelError:
    return ModelError(f"The model “{folder.name}” cannot be used: {error}. {GET_AGAIN}")
