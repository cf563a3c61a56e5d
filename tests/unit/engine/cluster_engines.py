"""What the workers of the cluster in `cluster_run` keep for their calls."""

import os
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Client

from tests.unit.store.screenings import SETTING
from tests.unit.workflows.classified_films import analysis, finding
from xrayviewer.domain.analysis import ModelInputs
from xrayviewer.domain.errors import EngineDiedError, Refusal, RefusalCode, UnreadableImageError
from xrayviewer.domain.input_gate import HeaderFacts
from xrayviewer.domain.screening import FilmIdentity
from xrayviewer.domain.screening_film import ScreeningFilm

BEGINNING = ".beginning"
"""A file beside the films with the address that lets workers begin."""
LONGEST_S = 60.0


def wait_for_the_others(beginning):
    """Wait until every worker has a film to read, lest one of them read all."""
    # A worker that takes the place of a killed one finds nobody there any more.
    with suppress(OSError, EOFError), Client(beginning.read_text()) as line:
        line.poll(LONGEST_S)


class Reader:
    """Films are small text files; each worker signs what it reads."""

    def __init__(self):
        self._has_begun = False

    def call(self, operation, location, _preparations, *, context, deadline_s=None):
        if not self._has_begun:
            self._has_begun = True
            wait_for_the_others(location.path.with_name(BEGINNING))
        content = location.path.read_text()
        log = location.path.with_name(f".read-{os.getpid()}")
        with log.open("a") as file:
            file.write(f"{location.name}\n")
        if content == "broken":
            raise UnreadableImageError(
                Refusal(RefusalCode.EMPTY, location.name, "it is empty", "Ask for another.")
            )
        if content == "deadly":
            raise EngineDiedError(-9)
        return ScreeningFilm(
            ModelInputs(content, HeaderFacts(), {}), FilmIdentity(patient_id=str(os.getpid()))
        )


class Speaker:
    """Says the same of each film."""

    def call(self, operation, _models, films, _shows_refused, *, context, deadline_s=None):
        found = finding("effusion", 0.7, 0.5), finding("nodule", 0.2)
        return tuple(
            replace(analysis(*found, digest=film.digest), model=SETTING.models[0].reference)
            for film in films
        )


def reader():
    return Reader()


def speaker():
    return Speaker()
