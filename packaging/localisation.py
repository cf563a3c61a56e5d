"""Whether maps point to where radiologists drew boxes: ``localisation.py NIH RUN [RUN ...]``.

NIH is the folder with ``boxes.csv``; the runs are those of a cross-validation of a model of adults'
findings. Each film is judged by a model that was not trained on its patient: one whose run held the
film out for validation or test.
"""

import argparse
import csv
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch  # noqa: TID253  (it measures what `learning` computes)
from numpy.typing import NDArray

from xrayviewer.domain.dataset import Split
from xrayviewer.domain.explanation import ExplanationMethod
from xrayviewer.domain.location import FilmLocation
from xrayviewer.imaging.evidence import placed_on_film
from xrayviewer.imaging.model_input import model_input
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.explaining import METHODS, library_map
from xrayviewer.learning.heatmaps import label_maps
from xrayviewer.learning.networks import normalised
from xrayviewer.learning.weights import LoadedModel, load_model
from xrayviewer.readers.radiograph import read_radiograph
from xrayviewer.store.model_library import find_model
from xrayviewer.workflows.runs import finished_run

LABELS: Final = {"Infiltrate": "Infiltration"}
"""What a label of the boxes is called among the labels of the films."""
ALWAYS_THE_SAME: Final = "the mean box of the others"
"""A control: where this finding's boxes of other films lie, whatever the film shows."""
IN_CLOSED_FORM: Final = "grad-cam++ in closed form"
"""As it comes with every analysis."""
SEED: Final = 0
AREA: Final = 0.5
"""Share of its maximum above which a map is said to mark an area."""


@dataclass(frozen=True, slots=True)
class Box:
    """A radiologist's box, in fractions of a film's height and width."""

    film: str
    label: str
    top: float
    left: float
    height: float
    width: float

    def mask(self, shape: tuple[int, int]) -> NDArray[np.bool_]:
        """Return the pixels of a film of this shape whose centres lie in the box."""
        rows = (np.arange(shape[0]) + 0.5) / shape[0]
        columns = (np.arange(shape[1]) + 0.5) / shape[1]
        down = (rows >= self.top) & (rows <= self.top + self.height)
        across = (columns >= self.left) & (columns <= self.left + self.width)
        return down[:, None] & across[None, :]


def read_boxes(path: Path) -> list[Box]:
    """Read all boxes."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Box(
                line["image"],
                LABELS.get(line["label"], line["label"]),
                *(float(line[name]) for name in ("y", "x", "h", "w")),
            )
            for line in csv.DictReader(file)
        ]


def unseen_by(runs: list[str]) -> dict[str, LoadedModel]:
    """Return for each film the model of a run that was not trained on it."""
    found: dict[str, LoadedModel] = {}
    for run in runs:
        settings = finished_run(run).settings()
        model = load_model(find_model(settings.plan.model_id))
        films = settings.films
        for split in (Split.VALIDATION, Split.TEST):
            for place in films.indices(split):
                found.setdefault(Path(films.films[place].film.name).name, model)
    return found


def maps(
    model: LoadedModel, square: NDArray[np.uint8], label: str, methods: list[ExplanationMethod]
) -> Iterator[tuple[str, NDArray[np.float32]]]:
    """Yield the map of one label by every method asked for."""
    images = normalised(torch.from_numpy(square[None]), model.card.preparation)
    head, place = model.card.network.head, model.card.labels.index(label)
    ours = label_maps(model.network, images, head)
    yield IN_CLOSED_FORM, ours.heat[0, place].numpy()
    for method in methods:
        if method is ExplanationMethod.EVIDENCE:
            yield method, ours.evidence[0, place].numpy()
        else:
            yield method, library_map(model.network, images, place, method)


def mean_mask(box: Box, boxes: list[Box], shape: tuple[int, int]) -> NDArray[np.float32]:
    """Return how often the boxes of this finding on other films cover each pixel."""
    others = [one.mask(shape) for one in boxes if one.label == box.label and one.film != box.film]
    return np.mean(others, axis=0, dtype=np.float32)


def agreement(found: NDArray[np.float32], truth: NDArray[np.bool_]) -> tuple[bool, float]:
    """Return whether the highest point lies in the box, and the overlap of the marked area with it.

    References
    ----------
    Zhang 2018, doi:10.1007/s11263-017-1059-x (pointing game; here without tolerance).
    """
    marked = found > AREA * max(float(found.max()), 0.0)
    united = (marked | truth).sum()
    return bool(truth.flat[found.argmax()]), float((marked & truth).sum() / united)


def measure(
    folder: Path,
    boxes: list[Box],
    models: dict[str, LoadedModel],
    methods: list[ExplanationMethod],
    most: int | None,
) -> None:
    """Print a table in Markdown."""
    known = [
        box for box in boxes if box.film in models and box.label in models[box.film].card.labels
    ]
    random.Random(SEED).shuffle(known)  # noqa: S311
    hits: dict[tuple[str, str], list[bool]] = defaultdict(list)
    overlaps: dict[tuple[str, str], list[float]] = defaultdict(list)
    for box in known[:most]:
        model = models[box.film]
        location = FilmLocation(folder / "images" / box.film)
        film = read_radiograph(location, 0, DirectContext())
        preparation = model.card.preparation
        shape = film.pixels.shape[:2]
        truth = box.mask(shape)
        found = [
            (name, placed_on_film(one, shape, film.pixel_aspect, preparation))
            for name, one in maps(model, model_input(film, preparation), box.label, methods)
        ]
        for name, one in (*found, (ALWAYS_THE_SAME, mean_mask(box, boxes, shape))):
            hit, overlap = agreement(one, truth)
            for label in (box.label, "all"):
                hits[name, label].append(hit)
                overlaps[name, label].append(overlap)
    labels = [*sorted({label for _, label in hits} - {"all"}), "all"]
    names = list(dict.fromkeys(name for name, _ in hits))
    counts = [f"{label} ({len(hits[names[0], label])})" for label in labels]
    print(f"| hit rate, mean overlap | {' | '.join(counts)} |")
    print("| --- " * (len(labels) + 1) + "|")
    for name in names:
        cells = [
            f"{np.mean(hits[name, label]):.2f}, {np.mean(overlaps[name, label]):.2f}"
            for label in labels
        ]
        print(f"| {name} | {' | '.join(cells)} |")


def main() -> None:
    """Measure boxes on films that a model was not trained on."""
    known = [ExplanationMethod.EVIDENCE, *METHODS]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="NIH")
    parser.add_argument("runs", nargs="+", metavar="RUN")
    parser.add_argument(
        "--methods", nargs="+", type=ExplanationMethod, choices=known, default=known
    )
    parser.add_argument("--boxes", type=int, metavar="N", help="only so many, drawn by chance")
    options = parser.parse_args()
    boxes = read_boxes(options.folder / "boxes.csv")
    measure(options.folder, boxes, unseen_by(options.runs), options.methods, options.boxes)


if __name__ == "__main__":
    main()
