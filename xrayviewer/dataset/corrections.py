"""What a user decided about labelled films by hand, on top of what their folder or table says."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from xrayviewer.domain.dataset import Dataset, LabelledFilm


@dataclass(frozen=True, slots=True)
class Corrections:
    """Changes to a dataset; nothing on the disk is touched.

    Attributes
    ----------
    left_out
        Names of films that are not used.
    labels
        Labels of films, by name, instead of those that the dataset gives.
    deals_anew
        The splits of folder or table are not used: all films are dealt out again.
    """

    left_out: frozenset[str] = frozenset()
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    deals_anew: bool = False

    def __bool__(self) -> bool:
        return bool(self.left_out or self.labels or self.deals_anew)


def corrected(dataset: Dataset, corrections: Corrections) -> Dataset:
    """Return the dataset as the user wants it; names that it does not have are passed over."""
    if not corrections:
        return dataset
    return replace(
        dataset,
        films=tuple(
            corrected_film(film, corrections)
            for film in dataset.films
            if film.name not in corrections.left_out
        ),
    )


def corrected_film(film: LabelledFilm, corrections: Corrections) -> LabelledFilm:
    """Return one film with its labels and its use as the user wants them."""
    return replace(
        film,
        labels=corrections.labels.get(film.name, film.labels),
        split=None if corrections.deals_anew else film.split,
    )


def applicable(dataset: Dataset, corrections: Corrections) -> Corrections:
    """Return what still applies to a dataset that may have changed since it was corrected."""
    names = {film.name for film in dataset.films}
    labels = set(dataset.labels)
    return replace(
        corrections,
        left_out=corrections.left_out & names,
        labels={
            name: given
            for name, given in corrections.labels.items()
            if name in names and labels.issuperset(given)
        },
    )
