"""Models that the user deleted, kept aside until the next one is, so that it can be undone."""

import shutil
from pathlib import Path
from typing import Final

from xrayviewer.domain.model_card import ModelError
from xrayviewer.store.model_folder import user_models_folder

DELETED: Final = ".deleted"


def set_model_aside(model_id: str) -> None:
    """Take a model of the user's out of the list; the one deleted before it is gone for good.

    Raises
    ------
    ModelError
        If there is no such model, or its folder cannot be moved; it stays then.
    """
    folder = user_models_folder() / model_id
    if not folder.is_dir():
        raise ModelError(f"There is no model “{model_id}” of yours any more. Look again.")
    aside = _aside()
    try:
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(parents=True, exist_ok=True)
        folder.rename(aside / model_id)
    except OSError as error:
        raise ModelError(
            f"The model “{model_id}” could not be deleted ({error.strerror or error}). Close other "
            "programs that use its folder and try again."
        ) from error


def put_model_back(model_id: str) -> None:
    """Undo the last deletion.

    Raises
    ------
    ModelError
        If it is not there any more, or a model of its name has been made meanwhile.
    """
    kept, folder = _aside() / model_id, user_models_folder() / model_id
    if not kept.is_dir():
        raise ModelError(f"The model “{model_id}” is not kept any more.")
    if folder.exists():
        raise ModelError(
            f"There is another model “{model_id}” by now. Rename that one first, then undo again."
        )
    try:
        kept.rename(folder)
    except OSError as error:
        raise ModelError(
            f"The model “{model_id}” could not be put back ({error.strerror or error})."
        ) from error


def _aside() -> Path:
    return user_models_folder() / DELETED
