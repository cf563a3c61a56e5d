"""Films that a model sees as like another one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.location import FilmLocation


@dataclass(frozen=True, slots=True, eq=False)
class RememberedFilm:
    """A film as one model saw it, without its picture and without the patient's name.

    Attributes
    ----------
    model, preparation_version
        Digest of the model and version of how its input was made: only films with equal ones can
        be compared.
    digest
        Of the film's pixels.
    features
        NDArray[np.float16], shape (features,), of length 1. Read-only.
    location
        Where the film lay.
    label
        What it was labelled with; empty where nobody did.
    scores
        What the model said, by label.
    patient
        Equal for films of one patient, and no name; empty where it is not known.
    """

    model: str
    preparation_version: int
    digest: str
    features: NDArray[np.float16]
    location: FilmLocation
    label: str = ""
    scores: Mapping[str, float] = field(default_factory=dict)
    patient: str = ""

    def __post_init__(self) -> None:
        if self.features.ndim != 1 or self.features.dtype != np.float16:
            raise ValueError(f"features of shape {self.features.shape} and {self.features.dtype}")
        self.features.flags.writeable = False


@dataclass(frozen=True, slots=True, eq=False)
class SimilarFilm:
    """A remembered film and how much it resembles the open one.

    Attributes
    ----------
    similarity
        Cosine of the angle between both films' features, -1 to 1.
    is_same_patient
        Both are known to show one patient; False also where that is not known.
    """

    film: RememberedFilm
    similarity: float
    is_same_patient: bool


@dataclass(frozen=True, slots=True, eq=False)
class TrainedFilms:
    """Some films of a training, as the model that came of it sees them.

    Attributes
    ----------
    model, preparation_version
        As `RememberedFilm` has them.
    first
        Position of the first one among the films of the training; the others follow it.
    scores
        NDArray[np.float64], shape (films, labels). Read-only.
    features
        NDArray[np.float16], shape (films, features), each of length 1. Read-only.
    """

    model: str
    preparation_version: int
    first: int
    scores: NDArray[np.float64]
    features: NDArray[np.float16]

    def __post_init__(self) -> None:
        self.scores.flags.writeable = False
        self.features.flags.writeable = False
