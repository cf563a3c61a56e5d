"""Take models elsewhere and bring them in, every byte verified on the way."""

import shutil
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from xrayviewer.domain.errors import EngineError, JobCancelledError
from xrayviewer.domain.model_card import ModelError
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext
from xrayviewer.store.folder_writing import INCOMING, write_folder
from xrayviewer.store.model_card_file import decode_card
from xrayviewer.store.model_folder import CARD, TEXT, WEIGHTS, read_model_files
from xrayviewer.store.model_library import require_new_model
from xrayviewer.store.model_note import NOTE, cleaned_note, read_note

ARCHIVE_DEADLINE_S: Final = 120.0
CHECK_DEADLINE_S: Final = 120.0
FILES: Final = (CARD, TEXT, WEIGHTS, NOTE)
STAMP: Final = (1980, 1, 1, 0, 0, 0)
"""Of all files in an archive, so that the same model gives the same archive."""


def export_model(folder: Path, target: Path) -> Path:
    """Write a model to a ZIP archive, or as a folder of its name into another folder.

    Parameters
    ----------
    target
        A name that ends with ``.zip``, or a folder.

    Returns
    -------
    Path
        What was written; it is there whole or not at all.

    Raises
    ------
    ModelError
        If the model is refused, there is such a folder already, or the target cannot be written.
    """
    files = dict(read_model_files(folder))
    note = read_note(folder)
    if note:
        files[NOTE] = note.encode()
    try:
        if target.suffix.lower() == ".zip":
            return _write_archive(target, folder.name, files)
        return write_folder(target, folder.name, files, replace=False)
    except FileExistsError as error:
        raise ModelError(
            f"There is “{folder.name}” in “{target}” already. Choose another folder."
        ) from error
    except OSError as error:
        raise ModelError(
            f"The model “{folder.name}” could not be written to “{target}” "
            f"({error.strerror or error}). Choose another folder or free some space."
        ) from error


def import_model_copy(engines: tuple[Engine, Engine], source: Path, context: JobContext) -> Path:
    """Bring in a model that was exported: an archive, a model folder, or its ``card.json``.

    Its digests are compared and its self-test is run before it is among the models.

    Parameters
    ----------
    engines
        Engines of `readers` and of `learning`.

    Returns
    -------
    Path
        The new folder.

    Raises
    ------
    ModelError
        If it is refused, or there is a model of this name; nothing has changed then.
    """
    files = _files(engines[0], source, context)
    lacking = [name for name in (CARD, TEXT, WEIGHTS) if name not in files]
    if lacking:
        raise ModelError(f"“{source.name}” is no whole model: it has no {lacking[0]}.")
    try:
        card = decode_card(files[CARD]).card
    except ModelError as error:
        raise ModelError(
            f"“{source.name}” cannot be imported: {error}. Export it again."
        ) from error
    root = require_new_model(card.model_id, card.labels)
    note = cleaned_note(files.pop(NOTE, b"").decode("utf-8", "replace"))
    if note:
        files[NOTE] = note.encode()
    try:
        _check(engines[1], root, card.model_id, files, context)
        return write_folder(root, card.model_id, files, replace=False)
    except OSError as error:
        raise ModelError(
            f"The model “{card.model_id}” could not be saved in “{root}” "
            f"({error.strerror or error}). Free some space and import it again."
        ) from error


def _files(decoders: Engine, source: Path, context: JobContext) -> dict[str, bytes]:
    if source.is_dir():
        return _folder_files(source)
    if source.name == CARD:
        return _folder_files(source.parent)
    try:
        found: dict[str, bytes] = decoders.call(
            "model_archive:read_model_archive",
            source,
            FILES,
            context=context,
            deadline_s=ARCHIVE_DEADLINE_S,
        )
    except JobCancelledError:
        raise
    except EngineError as error:
        raise ModelError(
            f"“{source.name}” cannot be imported: the process that read it failed. Export the "
            "model again."
        ) from error
    return dict(found)


def _folder_files(folder: Path) -> dict[str, bytes]:
    files = dict(read_model_files(folder))
    note = read_note(folder)
    return {**files, NOTE: note.encode()} if note else files


def _check(
    learning: Engine, root: Path, model_id: str, files: Mapping[str, bytes], context: JobContext
) -> None:
    """Verify a model beside the others, where nobody lists it."""
    incoming = root / INCOMING
    incoming.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(dir=incoming, prefix=f"{model_id}."))
    try:
        folder = draft / model_id
        folder.mkdir()
        for name, content in files.items():
            (folder / name).write_bytes(content)
        read_model_files(folder)
        learning.call(
            "weights:check_model", str(folder), context=context, deadline_s=CHECK_DEADLINE_S
        )
    except EngineError as error:
        raise ModelError(
            f"The model “{model_id}” cannot be imported: the process that tried it failed. Choose "
            "another one."
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _write_archive(target: Path, name: str, files: Mapping[str, bytes]) -> Path:
    draft = target.with_name(f".{target.name}.part")
    try:
        with zipfile.ZipFile(draft, "w") as archive:
            for file_name, content in files.items():
                archive.writestr(zipfile.ZipInfo(f"{name}/{file_name}", STAMP), content)
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    return target
