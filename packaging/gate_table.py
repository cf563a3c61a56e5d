"""Write the table that the input gate is trained from: ``gate_table.py DATA OUT.csv``.

DATA holds the folders ``kermany/train``, ``nih``, ``jsrt``, ``covid/hannover`` and ``gate``. Of a
patient with many films one is taken, by chance, so that none counts more than another.
"""

import csv
import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Final

from xrayviewer.dataset.names import patient_from_name
from xrayviewer.learning.gate.labels import ADULT_FILM, CHEST_FILM, CHILD_FILM

ADULT_YEARS: Final = 18
MOST: Final = 300
"""Patients of one collection, so that the largest does not take most of the time."""
SEED: Final = 2018
JSRT_LINE: Final = re.compile(r"(JPC[LN]N\d{3})\.IMG\s+(?:\d+\s+\d+\s+)?(\d+|\?)\s+(?:fe)?male")
MEDNIST: Final = {
    "AbdomenCT": "CT slice",
    "HeadCT": "CT slice",
    "BreastMRI": "MR slice",
    "Hand": "radiograph of a hand",
}
OTHER: Final = {
    "photo": ("photograph", "ImageNet samples"),
    "dental": ("dental radiograph", "dental radiographs"),
    "hand": ("radiograph of a hand", "bone age samples"),
}
ENDINGS: Final = frozenset({".jpg", ".jpeg", ".png"})


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    path: Path
    label: str
    patient: str
    age: str
    view: str
    source: str


COLUMNS: Final = tuple(Row.__dataclass_fields__)


def rows(data: Path) -> Iterator[Row]:
    """Yield every film, in a fixed order."""
    yield from _one_a_patient(_kermany(data / "kermany" / "train"))
    yield from _nih(data / "nih")
    yield from _jsrt(data / "jsrt")
    yield from _hannover(data / "covid" / "hannover")
    for folder, (label, source) in OTHER.items():
        for path in _pictures(data / "gate" / folder):
            yield Row(path, label, path.stem, "", "", source)
    for path in _pictures(data / "gate" / "mednist_64px"):
        yield Row(path, MEDNIST[path.name.split("_")[0]], path.stem, "", "", "MedNIST")


def _pictures(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in ENDINGS)


def _kermany(folder: Path) -> Iterator[Row]:
    for path in _pictures(folder):
        patient = patient_from_name(path.name)
        yield Row(path, CHILD_FILM, f"kermany {patient}", "", "", "Kermany 2018")


def _nih(folder: Path) -> Iterator[Row]:
    adults, minors = [], []
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            is_adult = int(line["age"]) >= ADULT_YEARS
            (adults if is_adult else minors).append(
                Row(
                    folder / "images" / line["image"],
                    ADULT_FILM if is_adult else CHEST_FILM,
                    f"nih {line['patient']}",
                    line["age"],
                    line["view"],
                    "NIH ChestX-ray14",
                )
            )
    yield from _one_a_patient(adults)
    yield from minors


def _jsrt(folder: Path) -> Iterator[Row]:
    text = "".join(
        (folder / name).read_text("latin-1") for name in ("CLNDAT_EN.txt", "CNNDAT_EN.TXT")
    )
    ages = {name: age for name, age in JSRT_LINE.findall(text) if age != "?"}
    for path in _pictures(folder / "images"):
        yield Row(path, CHEST_FILM, path.stem, ages.get(path.stem, ""), "PA", "JSRT")


def _hannover(folder: Path) -> Iterator[Row]:
    for path in _pictures(folder):
        patient = f"hannover {path.name.split('_')[0]}"
        yield Row(path, CHEST_FILM, patient, "", "", "COVID-19 Hannover")


def _one_a_patient(films: Iterable[Row]) -> list[Row]:
    chance = random.Random(SEED)  # noqa: S311  which films are taken is no secret
    by_patient: dict[str, list[Row]] = defaultdict(list)
    for film in films:
        by_patient[film.patient].append(film)
    patients = sorted(by_patient)
    chosen = chance.sample(patients, min(MOST, len(patients)))
    return sorted(
        (chance.choice(by_patient[patient]) for patient in chosen), key=lambda row: row.path
    )


def main() -> None:
    """Write the table."""
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    data, out = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    with out.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        films = list(rows(data))
        table.writerows(astuple(film) for film in films)
    print(f"{len(films)} films in {out}")


if __name__ == "__main__":
    main()
