"""Cards of models, to be read by people."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from xrayviewer.domain.analysis import ModelReference
from xrayviewer.domain.model_card import ModelError
from xrayviewer.domain.translation import mark
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.store.model_folder import TEXT, read_card_file
from xrayviewer.store.model_library import find_model

REPLACED: Final = mark(
    "models",
    "The model “{0}” that spoke about this film was replaced by another one since. Analyse the "
    "film again to read the card of the model that speaks now.",
)
UNREADABLE: Final = mark(
    "models", "The card of the model “{0}” cannot be read ({1}). Check the rights of its folder."
)


@dataclass(frozen=True, slots=True)
class ModelCardText:
    """The card of one model.

    Attributes
    ----------
    text
        In Markdown.
    """

    model: ModelReference
    text: str


class ModelCardReader:
    """Reads the card of a model away from the GUI thread; one that was changed is refused."""

    def __init__(self, jobs: JobQueue) -> None:
        self._jobs = jobs

    def read(
        self,
        model: ModelReference,
        on_card: Callable[[ModelCardText], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        """Read the card of the model that spoke; a later call replaces this one."""
        self._jobs.submit(
            lambda _context: read_card(model),
            title=model.title,
            lane="io",
            key="model card",
            on_result=on_card,
            on_failure=on_failure,
        )


def read_card(model: ModelReference) -> ModelCardText:
    """Read the card of a model.

    Raises
    ------
    ModelError
        If there is no such model any more, or it is another one by now.
    """
    folder = find_model(model.model_id)
    if read_card_file(folder).digest != model.digest:
        raise ModelError(REPLACED.format(model.title))
    try:
        return ModelCardText(model, (folder / TEXT).read_text("utf-8"))
    except OSError as error:
        raise ModelError(UNREADABLE.format(model.title, error.strerror)) from error
