"""Open, leaf, close and switch models at random against models that are late, out of order or die.

    python -m tests.robustness.stale_results --events 10000 [--seed 1]

Every answer carries in its numbers which pixels, which header and which model it was made from, and
every picture that is painted is compared with that. Done three times: as the program works; with
answers arriving that the queue should have dropped; and so, as a control, without the program's own
comparison, which has to paint wrong pictures.
"""

import argparse
import logging
import os
import random
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from tests.robustness.changing_world import Origin, World, mark_of
from tests.robustness.naive.analysis import NaiveAnalysisSession
from tests.robustness.scripted_jobs import ScriptedJobs
from xrayviewer.domain.errors import EngineDiedError
from xrayviewer.domain.explanation import ANALYSED
from xrayviewer.domain.film_alteration import AlterationWay, RectangleRegion
from xrayviewer.domain.header_facts import header_facts
from xrayviewer.domain.input_gate import AgeGroup
from xrayviewer.domain.training import Device
from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.session.case import CaseSession
from xrayviewer.session.evidence import EvidenceSession, MapState
from xrayviewer.session.explanation_checks import ExplanationChecksSession
from xrayviewer.session.film_list import FilmListSession
from xrayviewer.session.film_reader import FilmReader
from xrayviewer.session.kept_results import KeptResults
from xrayviewer.session.preferences import Preferences
from xrayviewer.session.terms import VERSION
from xrayviewer.session.viewport import ViewportSession
from xrayviewer.session.what_if import WhatIfSession
from xrayviewer.ui.film import image_painter
from xrayviewer.ui.film.evidence_painter import EvidencePainter
from xrayviewer.ui.film.measuring import Measuring
from xrayviewer.ui.film.overlay_text import TextPictures
from xrayviewer.ui.film.what_if_painter import WhatIfPainter
from xrayviewer.ui.panel.findings_list import FINDING_ROLE
from xrayviewer.ui.panel.findings_rows import FindingsRows
from xrayviewer.ui.theme import Theme

SIZE_PX = 160
QUESTIONS = frozenset({"analyse", "what if", "check map"})
READING, READING_S = 0.15, 5.0
"""How often the reader stays with a film, and for how long."""


class Frames:
    """Paints the film and what lies over it, and looks what that was made from."""

    def __init__(self, desk: SimpleNamespace, world: World, *, compares: bool) -> None:
        self._desk, self._world = desk, world
        self.painted: Counter[str] = Counter()
        self.wrong: Counter[str] = Counter()
        frames = self

        class Maps(EvidencePainter):
            def paint(self, painter, film, request, overlay):
                if overlay is not None and not compares:
                    overlay = replace(overlay, digest=film.radiograph.digest)
                before = painter.device().copy()
                super().paint(painter, film, request, overlay)
                if overlay is not None and painter.device() != before:
                    frames.note_map(overlay)

        class WhatIfs(WhatIfPainter):
            def paint(self, painter, digest, request, what_if):
                before = painter.device().copy()
                super().paint(painter, digest, request, what_if)
                if painter.device() != before:
                    frames.note_what_if(what_if)

        theme = Theme(desk.preferences)
        painters = image_painter.EvidencePainter, image_painter.WhatIfPainter
        image_painter.EvidencePainter, image_painter.WhatIfPainter = Maps, WhatIfs
        measuring = Measuring(desk.case, desk.viewport)
        texts = TextPictures(theme)
        self._painter = image_painter.ImagePainter(desk, theme, texts, measuring)
        image_painter.EvidencePainter, image_painter.WhatIfPainter = painters
        self._panel = QWidget()
        self._rows = FindingsRows(desk, theme)
        self._rows.setParent(self._panel)

    def paint(self) -> None:
        """Paint one frame, as the view of the film and the panel would now."""
        size = QSize(SIZE_PX, SIZE_PX)
        picture = QImage(size, QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        self._painter.paint_film(painter, size)
        self._painter.paint_annotations(painter, size, is_exported=False)
        painter.end()
        self.painted["frames"] += 1
        for rows in (self._rows.findings, self._rows.negatives):
            model = rows.model()
            for row in range(model.rowCount()):
                score = model.index(row, 0).data(FINDING_ROLE).score
                self._compare("rows", self._world.origins[mark_of(score)])
        check = self._desk.checks.check
        if check is not None and self._desk.evidence.map_state is MapState.SHOWN:
            self._count("checks", is_right=check.key == self._desk.evidence.map_key)

    def close(self) -> None:
        """Let go of the panel."""
        self._panel.deleteLater()

    def note_map(self, overlay) -> None:
        self._compare("maps", self._world.origins[round(float(overlay.found[0, 0])) - 10])

    def note_what_if(self, what_if) -> None:
        digest = self._world.squares[what_if.film.square[:2].tobytes()]
        film = self._desk.case.film
        self._count("what ifs", is_right=film is not None and film.radiograph.digest == digest)

    def _compare(self, kind: str, origin: Origin) -> None:
        film, analysis = self._desk.case.film, self._desk.analysis
        shown = analysis.analysis
        self._count(
            kind,
            is_right=film is not None
            and origin.digest == film.radiograph.digest
            and origin.header == header_facts(film.radiograph)
            and origin.choice == analysis.choice
            and shown is not None
            and origin.model == shown.model.digest,
        )

    def _count(self, kind: str, *, is_right: bool) -> None:
        self.painted[kind] += 1
        self.wrong[kind] += not is_right


class Outcome(NamedTuple):
    """What was painted, and how much of it was about something else than the film on screen."""

    painted: Counter[str]
    wrong: Counter[str]
    answers: int


def leaf(
    folder: Path, events: int, seed: int, *, drops_stale: bool = True, compares: bool = True
) -> Outcome:
    """Do so many random things.

    Parameters
    ----------
    drops_stale
        The queue drops answers that nobody waits for any more, as it does in the program.
    compares
        The program compares answers with the film and the question.
    """
    chance = random.Random(seed)
    jobs = ScriptedJobs(chance, frozenset() if drops_stale else QUESTIONS)
    world = World(folder, chance)
    kind = AnalysisSession if compares else NaiveAnalysisSession
    desk = _desk(folder, jobs, world, kind)
    frames = Frames(desk, world, compares=compares)
    told = None

    def after_each() -> None:
        nonlocal told
        frames.paint()
        film = desk.case.film
        if film is not None and film is not told and chance.random() < 0.5:
            told = film
            desk.analysis.take_painted(film)

    desk.film_list.show_these(world.places, world.places[0])
    for _ in range(events):
        _do_something(desk, world, chance)
        after_each()
        is_reading = chance.random() < READING
        jobs.pass_time(READING_S if is_reading else chance.expovariate(2.5), after_each)
    jobs.pass_time(10.0, after_each)
    frames.close()
    assert jobs.unhandled == []
    return Outcome(frames.painted, frames.wrong, len(world.origins))


def _desk(folder, jobs, world, kind) -> SimpleNamespace:
    def fail(error):
        if not isinstance(error, EngineDiedError):
            raise error

    preferences = Preferences(folder / "preferences.json", lambda _sentence: None)
    preferences.set("terms.accepted", VERSION)
    preferences.set("findings.map", "both")
    case = CaseSession(FilmReader(jobs, world, folder / "measurements", fail), preferences, fail)
    film_list = FilmListSession(jobs, world, case)
    kept = KeptResults(jobs, preferences, folder / "results", lambda _sentence: None)
    analysis = kind(jobs, world, case, preferences, kept=kept, plan=world.plan, find_models=tuple)
    evidence = EvidenceSession(analysis, preferences)
    viewport = ViewportSession(case, preferences)
    viewport.resize(SIZE_PX, SIZE_PX)
    return SimpleNamespace(
        preferences=preferences,
        case=case,
        film_list=film_list,
        analysis=analysis,
        evidence=evidence,
        viewport=viewport,
        checks=ExplanationChecksSession(jobs, world, case, analysis, evidence, check=world.check),
        what_if=WhatIfSession(jobs, world, case, viewport, analysis, prepare=world.prepare),
    )


def _do_something(desk: SimpleNamespace, world: World, chance: random.Random) -> None:
    film = desk.case.film
    weighted = (
        (24, lambda: desk.film_list.go_to(chance.choice(world.places))),
        (30, lambda: desk.film_list.step(chance.choice((-2, -1, 1, 1, 1, 2)))),
        (3, desk.case.close),
        (8, lambda: desk.analysis.choose_model(chance.choice(("", "own")))),
        (5, lambda: desk.analysis.choose_group(chance.choice((None, *AgeGroup)))),
        (3, lambda: desk.analysis.show_refused(chance.random() < 0.5)),
        (5, lambda: desk.evidence.step(chance.choice((-1, 1)))),
        (2, desk.evidence.show_below),
        (2, desk.evidence.toggle_map),
        (2, lambda: desk.evidence.explain_by(chance.choice(ANALYSED))),
        (4, lambda: desk.case.step_frame(chance.choice((-1, 1)))),
        (3, lambda: desk.case.turn(1)),
        (12, lambda: _paint_over(desk, chance)),
        (2, desk.what_if.end),
        (3, world.change_file),
        (2, world.replace_model),
        (2, desk.analysis.analyse_again),
        (1, lambda: desk.preferences.set("findings.device", chance.choice(tuple(Device)).value)),
    )
    if film is None:
        desk.film_list.go_to(chance.choice(world.places))
        return
    weights = [weight for weight, _ in weighted]
    chance.choices([act for _, act in weighted], weights)[0]()


def _paint_over(desk: SimpleNamespace, chance: random.Random) -> None:
    desk.what_if.begin()
    if desk.what_if.is_on:
        desk.what_if.choose_way(chance.choice(tuple(AlterationWay)))
        top = chance.uniform(10, 25)
        desk.what_if.paint(RectangleRegion((top, 5.0), (top + 10, 20.0)))


RUNS = (
    ("as the program works", {}),
    ("with answers that come too late", {"drops_stale": False}),
    ("the same without the comparison (control)", {"drops_stale": False, "compares": False}),
)


def main() -> int:
    """Do as much as asked; the exit status is 0 if only the control painted wrong pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    application = QApplication.instance() or QApplication([])
    wrong = []
    for name, how in RUNS:
        with tempfile.TemporaryDirectory() as folder:
            outcome = leaf(Path(folder), options.events, options.seed, **how)
        wrong.append(outcome.wrong.total())
        print(f"{options.events} events, {name}: {outcome.answers} answers")
        for kind, count in outcome.painted.items():
            print(f"  {kind}: {count} painted, {outcome.wrong[kind]} wrong")
    del application
    return 0 if wrong[:2] == [0, 0] and wrong[2] else 1


if __name__ == "__main__":
    sys.exit(main())
