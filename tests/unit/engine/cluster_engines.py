"""What the workers of the cluster in `cluster_run` keep for their calls."""

import os
import time
from dataclasses import replace

from tests.unit.store.screenings import SETTING
from tests.unit.workflows.classified_films import analysis, finding
from xrayviewer.domain.analysis import ModelInputs
from xrayviewer.domain.errors import EngineDiedError, Refusal, RefusalCode, UnreadableImageError
from xrayviewer.domain.input_gate import HeaderFacts
from xrayviewer.domain.screening import FilmIdentity
from xrayviewer.domain.screening_film import ScreeningFilm


class Reader:
    """Films are small text files; each worker signs what it reads."""

    def call(self, operation, location, _preparations, *, context, deadline_s=None):
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
        time.sleep(0.02)  # so that no worker reads all films before the others have begun
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
