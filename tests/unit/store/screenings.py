"""Values for tests of screenings: two models, one setting, films and results made up."""

from pathlib import Path

import numpy as np

from xrayviewer.domain.analysis import ModelReference
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.explanation import PAINTED
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.model_card import OperatingPoint
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.screening import (
    FilmIdentity,
    ScreenedMaps,
    ScreenedPixels,
    ScreeningModel,
    ScreeningRequest,
    ScreeningResult,
    ScreeningRow,
    ScreeningSetting,
    ScreeningStatus,
)
from xrayviewer.store.screening_store import ScreeningStore


def model(name: str = "adults", version: int = 1, digest: str = "ab" * 32) -> ScreeningModel:
    point = OperatingPoint(
        "effusion", "youden", 0.5, Interval(0.9), Interval(0.8), "the validation films", True
    )
    return ScreeningModel(
        ModelReference(name, name.capitalize(), version, digest, 1),
        ("effusion", "nodule"),
        True,
        (point, None),
        Preparation(32),
    )


def setting(*models: ScreeningModel, shows_refused: bool = False) -> ScreeningSetting:
    return ScreeningSetting("gate", "fields", models or (model(),), None, False, shows_refused, 1)


SETTING = setting()
REQUEST = ScreeningRequest((Path("films"),))


def pixels(digest: str = "d" * 64, header: str = "", **identity: str) -> ScreenedPixels:
    return ScreenedPixels(digest, header, (17, 4), FilmIdentity(**identity))


MAPS = ScreenedMaps(PAINTED, np.arange(8, dtype=np.float32).reshape(2, 2, 2))


def scored(*scores: float, has_maps: bool = True, used: ScreeningModel | None = None):
    scores = scores or (0.7, 0.1)
    return ScreeningResult(
        ScreeningStatus.SCORED,
        "",
        "",
        GateVerdict.OK,
        "",
        "header",
        used or model(),
        scores,
        0.48,
        MAPS if has_maps else None,
    )


REFUSED = ScreeningResult(
    ScreeningStatus.REFUSED,
    "image kind",
    "This is no chest film.",
    GateVerdict.REFUSED,
    "This is no chest film.",
    "nothing",
)


def begin(store: ScreeningStore, *names: str) -> tuple[int, tuple[ScreeningRow, ...]]:
    """Begin a run over some files; its number and rows."""
    number = store.start_run(REQUEST, SETTING).number
    return number, store.add_files(number, [FilmLocation(Path(name)) for name in names])
