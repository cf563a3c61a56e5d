"""Films, models and processes that change and die, whose answers tell what they were made from."""

import os
import random
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from tests.ui.findings import made_up, made_up_check
from xrayviewer.domain.analysis import AnalysisModels, ComputingOn, Finding
from xrayviewer.domain.errors import EngineDiedError, Refusal, RefusalCode, UnreadableImageError
from xrayviewer.domain.film_alteration import AlteredScores
from xrayviewer.domain.identity import Acquisition
from xrayviewer.domain.input_gate import AgeGroup, GateVerdict, HeaderFacts
from xrayviewer.domain.location import FilmLocation, FilmSummary
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.radiograph import Provenance, Radiograph, film_digest
from xrayviewer.domain.transforms import Rescale, Window
from xrayviewer.imaging.model_input import model_input
from xrayviewer.imaging.prepared import prepare
from xrayviewer.imaging.square_placement import SquarePlacement
from xrayviewer.session.analysis_results import ReaderChoice
from xrayviewer.workflows.altered_films import AlterableFilm
from xrayviewer.workflows.analysis import AnalysisPlan

FILMS, PICTURES = 24, 18
"""So many files; some are copies of others with another header."""
SQUARE = Preparation(32)
CRASHES, REFUSALS = 0.04, 0.03
BUNDLED = "adult-findings"


class Origin(NamedTuple):
    """What an answer was made from."""

    digest: str
    header: HeaderFacts
    choice: ReaderChoice
    model: str


class World:
    """Files that change, models that are replaced, and processes that die."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self._chance = chance
        self._versions: Counter[str] = Counter()
        self._models: Counter[str] = Counter()
        self.origins: list[Origin] = []
        self.squares: dict[bytes, str] = {}
        self.places = tuple(FilmLocation(folder / f"film{n}.dcm") for n in range(FILMS))
        for place in self.places:
            place.path.touch()

    def change_file(self) -> None:
        """Put other pixels into a file."""
        place = self._chance.choice(self.places)
        self._versions[place.name] += 1
        os.utime(place.path, ns=(0, self._versions[place.name] * 10**9))

    def replace_model(self) -> None:
        """Put another model in the place of one."""
        self._models[self._chance.choice((BUNDLED, "own"))] += 1

    def model(self, name: str) -> str:
        """Digest of a model as it is now."""
        return f"{name or BUNDLED} {self._models[name or BUNDLED]}"

    def plan(self, chosen: str, group: AgeGroup | None) -> AnalysisPlan:
        models = AnalysisModels("gate", "fields", {}, group, chosen)
        return AnalysisPlan(models, (), ("gate", "fields", self.model(chosen)))

    def call(self, operation, *given, context, deadline_s=None):
        """Answer for all processes."""
        if self._chance.random() < CRASHES:
            raise EngineDiedError(-11)
        return getattr(self, operation.partition(":")[2])(*given, context)

    def warm_up(self) -> None:
        """There is no process to start."""

    def close(self) -> None:
        """There is no process to end."""

    def radiograph(self, location: FilmLocation, frame: int) -> Radiograph:
        number = self.places.index(location)
        seed = (number % PICTURES, self._versions[location.name], frame)
        pixels = np.random.default_rng(seed).integers(0, 4096, (40, 30)).astype(np.uint16)
        return Radiograph(
            pixels=pixels,
            digest=film_digest(pixels, Rescale(), False, None),
            provenance=Provenance(
                location, "DICOM", bits_stored=12, frame_index=frame, frame_count=1 + number % 3
            ),
            windows=(Window(2048.0, 4096.0),),
            acquisition=Acquisition(age_years=20.0 + number),
        )

    def read_prepared_film(self, location, frame, _context):
        if self._chance.random() < REFUSALS:
            refusal = Refusal(RefusalCode.TRUNCATED, location.name, "it ends", "Ask for another.")
            raise UnreadableImageError(refusal)
        return prepare(self.radiograph(location, frame))

    def summarise(self, locations, context):
        for place in locations:
            context.publish(FilmSummary(place))

    def analyse(self, models, films, shows_refused, context):
        context.publish(ComputingOn(self._chance.choice(("cpu", "cuda"))))
        # Where the reader wants refused pictures scored, they are; elsewhere most pass the gate.
        verdict = GateVerdict.REFUSED if shows_refused else GateVerdict.OK
        return tuple(self._analysis(film, models, shows_refused, verdict) for film in films)

    def _analysis(self, film, models, shows_refused, verdict):
        choice = ReaderChoice(models.group, models.chosen, shows_refused)
        model = self.model(models.chosen)
        number = self._number(Origin(film.digest, film.header, choice, model))
        found = made_up(film, models, shows_refused, verdict)
        evidence, heat = np.array(found.evidence), np.array(found.heat)
        evidence[:, 0, 0] = heat[:, 0, 0] = 10 + number
        return replace(
            found,
            findings=tuple(replace(one, score=marked(one.score, number)) for one in found.findings),
            evidence=evidence,
            heat=heat,
            model=replace(found.model, digest=model),
        )

    def score(self, _folder, _digest, squares, device, context):
        context.publish(ComputingOn("cpu"))
        digest = self.squares[squares[0, :2].tobytes()]
        findings = tuple(Finding(label, 0.4, True) for label in ("Effusion", "Nodule"))
        return (AlteredScores(findings, "cpu", ""),) if digest else ()

    def prepare(self, radiograph, analysis, _context):
        square = model_input(radiograph, SQUARE)
        self.squares[square[:2].tobytes()] = radiograph.digest
        placement = SquarePlacement(radiograph.rows, radiograph.columns, 1.0, SQUARE)
        return AlterableFilm(analysis, "folder", square, placement)

    def check(self, _engine, _radiograph, _analysis, key, _context):
        return made_up_check(key, is_faithful=self._chance.random() < 0.7)

    def _number(self, origin: Origin) -> int:
        self.origins.append(origin)
        return len(self.origins) - 1


def marked(score: float, number: int) -> float:
    """A score with the number of its origin in the digits that nobody sees."""
    return round(score, 2) + (number + 1) * 1e-9


def mark_of(score: float) -> int:
    """Number of the origin of a score."""
    return round((score - round(score, 2)) * 1e9) - 1
