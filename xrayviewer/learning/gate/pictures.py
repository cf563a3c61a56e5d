"""Pictures that the gate is fitted to and measured on, each in several views."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.dataset import Split, SplitDataset
from xrayviewer.imaging.drawn_pictures import DRAWINGS, PIECES, drawn_picture, pieced_picture
from xrayviewer.imaging.film_changes import FilmChanges, changed
from xrayviewer.learning.gate.labels import ADULT_FILM, CHEST_FILMS, CHILD_FILM
from xrayviewer.learning.networks.gate import TURNS
from xrayviewer.learning.training.film_array import FilmArray
from xrayviewer.learning.training.seeds import epoch_seed

DRAWN: Final = {Split.TRAIN: 60, Split.VALIDATION: 24, Split.TEST: 40}
"""How many of each kind are drawn for each split."""
DRAWN_SOURCE: Final = "drawn by this program"
PIECED_SOURCE: Final = "pieces of chest films"
UNKNOWN_SOURCE: Final = "unknown"
FILMS_IN_PIECES: Final = 4
CHILD, ADULT, OTHER_AGE = 1, 0, -1


@dataclass(frozen=True, slots=True)
class Picture:
    """A film of the table, or a drawn picture.

    Attributes
    ----------
    kind
        Its label; of drawn pictures what was drawn.
    place
        Among the prepared films; of drawn pictures its number.
    group
        1 child, 0 adult, -1 not to be learned from.
    """

    source: str
    kind: str
    split: Split
    place: int
    patient: str = ""
    name: str = ""
    age_years: float | None = None
    group: int = OTHER_AGE

    @property
    def is_chest(self) -> bool:
        """Whether this is a frontal film of a chest."""
        return self.kind in CHEST_FILMS

    @property
    def is_drawn(self) -> bool:
        """Whether it comes from no file."""
        return self.source in (DRAWN_SOURCE, PIECED_SOURCE)


@dataclass(frozen=True, slots=True)
class View:
    """A picture as the network gets it.

    Attributes
    ----------
    turns
        Quarter turns against the clock.
    seed
        Of random changes; None shows the picture as it was prepared.
    """

    picture: Picture
    turns: int = 0
    is_inverted: bool = False
    seed: int | None = None

    @property
    def is_plain(self) -> bool:
        """Whether nothing was changed."""
        return not self.turns and not self.is_inverted and self.seed is None


def pictures_of(films: SplitDataset) -> list[Picture]:
    """List the films of a table, and the drawn pictures beside them."""
    found = [
        Picture(
            source=one.film.source or UNKNOWN_SOURCE,
            kind=one.film.labels[0],
            split=split,
            place=place,
            patient=one.patient or one.film.name,
            name=one.film.name,
            age_years=one.age_years,
            group={CHILD_FILM: CHILD, ADULT_FILM: ADULT}.get(one.film.labels[0], OTHER_AGE),
        )
        for place, (one, split) in enumerate(zip(films.films, films.splits, strict=True))
    ]
    for split, count in DRAWN.items():
        for kind in (*DRAWINGS, *PIECES):
            source = DRAWN_SOURCE if kind in DRAWINGS else PIECED_SOURCE
            found += [
                Picture(source, kind, split, number, f"{kind} {split} {number}")
                for number in range(count)
            ]
    return found


def views_of(pictures: Sequence[Picture], changes: int, seed: int) -> list[View]:
    """Choose the views of each picture.

    To be fitted to: as it is, and changed so many times, of a chest film alternately upright and
    turned or inverted, of other pictures once. To choose limits: as it is, changed, and in one
    other position. To measure: as it is, changed, inverted, upside down and on one side.

    Returns
    -------
    list[View]
        In an order by chance, so that a part of them shows what the whole will.
    """
    views = [view for picture in pictures for view in _views(picture, changes, seed)]
    order = np.random.default_rng(epoch_seed("order", seed)).permutation(len(views))
    return [views[place] for place in order]


def _views(picture: Picture, changes: int, seed: int) -> Iterator[View]:
    chance = np.random.default_rng(
        epoch_seed("views", seed, picture.source, picture.kind, picture.split, picture.place)
    )
    yield View(picture)
    if picture.is_drawn:
        return
    if picture.split is Split.TRAIN:
        for number in range(changes if picture.is_chest else 1):
            stays = picture.is_chest and number % 2 == 0
            turns, is_inverted = (0, False) if stays else _position(chance)
            yield View(picture, turns, is_inverted, int(chance.integers(2**62)))
    elif picture.is_chest:
        yield View(picture, seed=int(chance.integers(2**62)))
        if picture.split is Split.VALIDATION:
            yield View(picture, *_position(chance))
        else:
            yield View(picture, is_inverted=True)
            yield View(picture, 2)
            yield View(picture, int(chance.choice((1, 3))))


def _position(chance: np.random.Generator) -> tuple[int, bool]:
    """Return one of the seven positions that are not the right one."""
    turns, is_inverted = divmod(int(chance.integers(1, 2 * TURNS)), 2)
    return turns, bool(is_inverted)


class Pixels:
    """Squares of views, made as they are needed.

    Parameters
    ----------
    films
        Prepared films of the table.
    pictures
        All pictures; pieces are cut from chest films of their own split, so that no film is on
        both sides.
    """

    def __init__(
        self,
        films: FilmArray,
        pictures: Sequence[Picture],
        size_px: int,
        changes: FilmChanges,
        seed: int,
    ) -> None:
        self._films = films
        self._size_px = size_px
        self._changes = changes
        self._seed = seed
        self._chests = {
            split: [one.place for one in pictures if one.is_chest and one.split is split]
            for split in Split
        }

    def square(self, view: View) -> NDArray[np.uint8]:
        """Return a view, shape (size, size)."""
        square = self._picture(view.picture)
        if view.seed is not None:
            return changed(
                square,
                np.random.default_rng(view.seed),
                self._changes,
                turns=view.turns,
                is_inverted=view.is_inverted,
            )
        turned = np.rot90(square, view.turns)
        return np.ascontiguousarray(255 - turned if view.is_inverted else turned)

    def _picture(self, picture: Picture) -> NDArray[np.uint8]:
        if not picture.is_drawn:
            return self._film(picture.place)
        chance = np.random.default_rng(
            epoch_seed("drawn", self._seed, picture.kind, picture.split, picture.place)
        )
        if picture.kind in DRAWINGS:
            return drawn_picture(picture.kind, self._size_px, chance)
        chosen = chance.choice(self._chests[picture.split], FILMS_IN_PIECES)
        films = np.stack([self._film(int(place)) for place in chosen])
        return pieced_picture(picture.kind, films, chance)

    def _film(self, place: int) -> NDArray[np.uint8]:
        film: NDArray[np.uint8] = self._films.take([place])[0].numpy()
        return film
