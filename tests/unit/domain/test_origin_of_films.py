"""What figures say of where their films come from."""

from pathlib import Path

import pytest

from xrayviewer.domain.dataset import ExaminedFilm, FilmFacts, LabelledFilm, Split, SplitDataset
from xrayviewer.domain.location import FilmLocation

FACTS = FilmFacts("0" * 64, "0" * 16, 8, 8, "PNG", 8, False, 0.1, 0.3)


def dealt(*sources: str) -> SplitDataset:
    films = tuple(
        ExaminedFilm(
            LabelledFilm(
                FilmLocation(Path(f"{place}.png")), f"{place}.png", ("normal",), "", source=source
            ),
            FACTS,
        )
        for place, source in enumerate(sources)
    )
    return SplitDataset(("normal",), False, films, (Split.TEST,) * len(films), True)


@pytest.mark.parametrize(
    ("sources", "origin"),
    [
        (("JSRT", "JSRT"), "JSRT"),
        (("NIH", "JSRT"), "JSRT and NIH"),
        (("NIH", ""), "table.csv"),
        (("a", "b", "c"), "table.csv"),
        (("",), "table.csv"),
        ((), "table.csv"),
    ],
)
def test_collections_are_named_where_all_films_name_few(sources, origin):
    assert dealt(*sources).origin("table.csv") == origin
