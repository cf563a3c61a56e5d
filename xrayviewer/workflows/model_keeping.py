"""Look after the user's own models: rename, delete, and what to doubt about one."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from xrayviewer.domain.model_card import ModelCard, ModelError
from xrayviewer.domain.training import Task
from xrayviewer.store.model_folder import read_model, user_models_folder, write_model
from xrayviewer.store.model_library import require_new_model
from xrayviewer.store.model_note import read_note, write_note

FEW_FILMS: Final = 100
"""Fewer films than this to measure on, and figures of a model say little."""


def rename_model(model_id: str, new_id: str) -> Path:
    """Give a model of the user's another name.

    Raises
    ------
    ModelError
        If it is refused, the new name is taken or cannot be one, or the disk is full; the model
        keeps its name then.
    """
    folder = user_models_folder() / model_id
    model = read_model(folder)
    root = require_new_model(new_id, model.card.labels)
    title = new_id if model.card.title == model_id else model.card.title
    note = read_note(folder)
    renamed = write_model(root, replace(model.card, model_id=new_id, title=title), model.weights)
    if note:
        write_note(renamed, note)
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise ModelError(
            f"The model is called “{new_id}” now, but the folder “{folder}” of its old name could "
            f"not be removed ({error.strerror or error}). Remove it by hand."
        ) from error
    return renamed


def model_doubts(card: ModelCard) -> Iterator[str]:
    """Say what marks a model as one to be careful with, as short sentences."""
    if card.task is not Task.FINDINGS:
        return
    measured = max((metric.n for metric in card.metrics), default=0)
    if not measured:
        yield "It was never measured."
    elif measured < FEW_FILMS:
        yield f"It was measured on {measured:,} films only."
    if card.metrics and not any("test" in metric.measured_on for metric in card.metrics):
        yield "It was measured on films that its threshold was chosen on."
    if not card.is_split_by_patient:
        yield "Patients had films on both sides of its split, so its figures are too good."
    if card.calibration.method == "none":
        yield "Its scores are not calibrated, so they are no probabilities."
    if not card.input_ranges:
        yield "It does not know what its training films looked like, so unusual films go unnoticed."
