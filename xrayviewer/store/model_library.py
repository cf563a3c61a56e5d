"""Which models there are: those that came with the program, and the user's."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from xrayviewer.assets import models_folder
from xrayviewer.domain.model_card import ModelCard, ModelError
from xrayviewer.store.folder_writing import clear_incoming
from xrayviewer.store.model_card_checks import is_model_id
from xrayviewer.store.model_folder import CARD, read_model, require_room, user_models_folder
from xrayviewer.store.model_note import read_note


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A model folder with the verdict on it.

    Attributes
    ----------
    folder
        Its name is the model's id.
    is_bundled
        It came with the program.
    card
        None when the model is refused.
    digest
        Of the whole model, empty when it is refused.
    reason
        Why it is refused, as a sentence; empty when it can be used.
    note
        What the user wrote about it.
    """

    folder: Path
    is_bundled: bool
    card: ModelCard | None
    digest: str = ""
    reason: str = ""
    note: str = ""

    @property
    def model_id(self) -> str:
        """Name of the model."""
        return self.folder.name


def list_models() -> tuple[ModelEntry, ...]:
    """Verify all models: first the bundled ones, then the user's, each by name."""
    clear_incoming(user_models_folder())
    return tuple(
        judge_model(folder, is_bundled=is_bundled) for folder, is_bundled in _model_folders()
    )


def judge_model(folder: Path, *, is_bundled: bool = False) -> ModelEntry:
    """Verify one model folder."""
    note = read_note(folder)
    try:
        model = read_model(folder)
    except ModelError as error:
        return ModelEntry(folder, is_bundled, None, reason=str(error), note=note)
    return ModelEntry(folder, is_bundled, model.card, model.digest, note=note)


def find_model(name: str) -> Path:
    """Return the folder of a model given by its id or as a path. The folder is not verified.

    Raises
    ------
    ModelError
        If there is no such model.
    """
    folders = [folder for folder, _ in _model_folders()]
    if is_model_id(name):
        for folder in folders:
            if folder.name == name:
                return folder
    if (Path(name) / CARD).is_file():
        return Path(name)
    known = ", ".join(folder.name for folder in folders) or "none yet"
    raise ModelError(
        f"There is no model “{name}”. Give the path of a model folder, or one of these: {known}."
    )


def require_new_model(model_id: str, labels: tuple[str, ...], *, replace: bool = False) -> Path:
    """Refuse, before any work is done, a user model that could not be written in the end.

    Returns
    -------
    Path
        Folder of the user's models, for `model_folder.write_model`.

    Raises
    ------
    ModelError
        If its name or labels cannot be, if the user has such a model and it is not to be replaced,
        or if a bundled model has this name.
    """
    root = user_models_folder()
    require_room(root, model_id, labels, replace=replace)
    bundled = (folder.name.lower() for folder in _subfolders(models_folder()))
    if model_id.lower() in bundled:
        raise ModelError(
            f"A model that came with the program is called “{model_id}”. Choose another name."
        )
    return root


def _model_folders() -> Iterator[tuple[Path, bool]]:
    for root, is_bundled in ((models_folder(), True), (user_models_folder(), False)):
        for folder in _subfolders(root):
            yield folder, is_bundled


def _subfolders(root: Path) -> list[Path]:
    try:
        return sorted(path for path in root.iterdir() if path.is_dir() and path.name[0] != ".")
    except FileNotFoundError:
        return []
    except OSError as error:
        raise ModelError(
            f"The folder of models “{root}” could not be read ({error.strerror}). Check its rights."
        ) from error
