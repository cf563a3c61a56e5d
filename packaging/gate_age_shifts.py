"""How far the gate's age estimate moves for changed films: ``gate_age_shifts.py MODEL TABLE``.

TABLE is that of ``gate_table.py``. Only films whose age was not learned from are used: those with
the label “chest film”, with ages where the table says them. The change of a film must not change
its age, so what moves the estimate is no anatomy.
"""

import csv
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.input_gate import AgeGroup, HeaderFacts
from xrayviewer.domain.location import FilmLocation
from xrayviewer.imaging.film_changes import resampled_film
from xrayviewer.imaging.jpeg_loss import with_jpeg_loss
from xrayviewer.imaging.model_input import model_input
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.gate.checking import check
from xrayviewer.learning.gate.labels import CHEST_FILM
from xrayviewer.readers.radiograph import read_radiograph
from xrayviewer.store.model_folder import read_card

Film = NDArray[np.uint8]
CHANGES: Final[dict[str, Callable[[Film], Film]]] = {
    "as it is": lambda film: film,
    "128 px": lambda film: resampled_film(film, 128),
    "128 px, nearest pixel": lambda film: resampled_film(film, 128, cv2.INTER_NEAREST),
    "JPEG 60": lambda film: with_jpeg_loss(film, 60),
    "JPEG 20": lambda film: with_jpeg_loss(film, 20),
    "128 px and JPEG 30": lambda film: with_jpeg_loss(resampled_film(film, 128), 30),
    "blurred by 1 px": lambda film: np.asarray(cv2.GaussianBlur(film, (0, 0), 1.0), np.uint8),
}
MINORS: Final = ((0, 6, "below 6"), (6, 12, "6 to 11"), (12, 18, "12 to 17"))
NEAREST: Final = 1e-6


def group_of(source: str, age: str) -> str:
    """Name the rows of the table: sources, their minors apart."""
    for low, high, name in MINORS:
        if age and low <= float(age) < high:
            return f"{source}, {name} years"
    return source


def main() -> None:
    """Print a table in Markdown."""
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    folder, table = Path(sys.argv[1]), Path(sys.argv[2])
    preparation = read_card(folder).preparation
    films: dict[str, list[Film]] = defaultdict(list)
    with table.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            if line["label"] == CHEST_FILM:
                radiograph = read_radiograph(FilmLocation(Path(line["path"])), 0, DirectContext())
                group = group_of(line["source"], line["age"])
                films[group].append(model_input(radiograph, preparation))
    print(
        "| films | change | n | called child | unclear | called adult | mean shift of the logit |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for group, own in sorted(films.items()):
        before: dict[int, float] = {}
        for name, change in CHANGES.items():
            squares = np.stack([change(film) for film in own])
            reports = check(str(folder), squares, [HeaderFacts()] * len(own), DirectContext())
            ages = {place: one.age for place, one in enumerate(reports) if one.age is not None}
            scores = {
                place: np.clip(age.child_score, NEAREST, 1 - NEAREST) for place, age in ages.items()
            }
            logits = {place: float(np.log(one / (1 - one))) for place, one in scores.items()}
            before = before or logits
            shifts = [logits[place] - before[place] for place in logits.keys() & before.keys()]
            groups = [age.group for age in ages.values()]
            counts = (
                groups.count(AgeGroup.CHILD),
                groups.count(None),
                groups.count(AgeGroup.ADULT),
            )
            cells = (group, name, len(own), *counts, f"{np.mean(shifts):+.2f}")
            print(f"| {' | '.join(str(cell) for cell in cells)} |")


if __name__ == "__main__":
    main()
