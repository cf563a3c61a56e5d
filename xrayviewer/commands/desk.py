"""Everything a command may act on."""

from dataclasses import dataclass

from xrayviewer.session.analysis import AnalysisSession
from xrayviewer.session.case import CaseSession
from xrayviewer.session.evidence import EvidenceSession
from xrayviewer.session.explanation_checks import ExplanationChecksSession
from xrayviewer.session.film_list import FilmListSession
from xrayviewer.session.intake import IntakeSession
from xrayviewer.session.map_method import MapMethodSession
from xrayviewer.session.model_cards import ModelCardReader
from xrayviewer.session.pictures import PictureSession
from xrayviewer.session.preferences import Preferences
from xrayviewer.session.recent import RecentFilms
from xrayviewer.session.refusals import RefusalLog
from xrayviewer.session.screening import ScreeningSession
from xrayviewer.session.shell import ShellSession
from xrayviewer.session.similar_films import SimilarFilmsSession
from xrayviewer.session.tags import TagReader
from xrayviewer.session.training_desk import TrainingDesk
from xrayviewer.session.viewport import ViewportSession
from xrayviewer.session.what_if import WhatIfSession


@dataclass(frozen=True, slots=True)
class Desk:
    """The session objects of one window. Lives on the GUI thread."""

    case: CaseSession
    viewport: ViewportSession
    film_list: FilmListSession
    intake: IntakeSession
    recent: RecentFilms
    preferences: Preferences
    shell: ShellSession
    tags: TagReader
    pictures: PictureSession
    analysis: AnalysisSession
    evidence: EvidenceSession
    map_method: MapMethodSession
    checks: ExplanationChecksSession
    refusals: RefusalLog
    model_cards: ModelCardReader
    what_if: WhatIfSession
    similar: SimilarFilmsSession
    screening: ScreeningSession
    training: TrainingDesk
