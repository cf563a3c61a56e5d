"""Examined films made up for tests of what is found among them."""

from pathlib import Path
from typing import Any

import numpy as np

from xrayviewer.dataset.checks import examine
from xrayviewer.dataset.names import in_order
from xrayviewer.domain.dataset import (
    Dataset,
    DatasetExamination,
    ExaminedFilm,
    FilmFacts,
    LabelledFilm,
    RefusedFilm,
    Split,
)
from xrayviewer.domain.location import FilmLocation

FACTS = {
    "rows": 100,
    "columns": 100,
    "file_format": "PNG",
    "bits_stored": 8,
    "is_colour": False,
    "border_level": 0.2,
    "mean_level": 0.5,
}


def labelled(name: str, *labels: str, **known: Any) -> LabelledFilm:
    return LabelledFilm(FilmLocation(Path(name)), name, labels, **known)


def examined(
    name: str,
    *labels: str,
    patient: str = "",
    split: Split | None = None,
    digest: str = "",
    appearance: str = "",
    **facts: Any,
) -> ExaminedFilm:
    """A film that differs from every other unless digest or appearance are given."""
    film = labelled(name, *labels, patient=patient, split=split)
    look = appearance or look_of(name)
    return ExaminedFilm(film, FilmFacts(digest or name, look, **{**FACTS, **facts}))


def look_of(name: str) -> str:
    """A hash that is far from that of any other name."""
    return np.random.default_rng(list(name.encode())).bytes(32).hex()


def changed(look: str, *bits: int) -> str:
    number = int(look, 16)
    for bit in bits:
        number ^= 1 << bit
    return f"{number:064x}"


def examination(
    films: list[ExaminedFilm],
    refused: tuple[RefusedFilm, ...] = (),
    is_multi_label: bool = False,
    labels: tuple[str, ...] = (),
) -> DatasetExamination:
    found = labels or in_order(label for one in films for label in one.film.labels)
    listed = (*(one.film for one in films), *(one.film for one in refused))
    return examine(Dataset(Path("root"), found, is_multi_label, listed), films, refused)
